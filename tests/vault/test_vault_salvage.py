"""Taking out of a damaged vault what can be read: all that stands on whole pages, and only that."""

from __future__ import annotations

import hashlib
import random
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import (
    DamagedHeaderError,
    DamagedStoreError,
    StoppedError,
    VaultError,
    WrongKeyError,
)
from auditor_app.vault import (
    Argon2Cost,
    EvidenceMetadata,
    FormLogDelta,
    RecordDelta,
    Region,
    SalvageReport,
    Vault,
    check_vault,
    examine,
    salvage,
)
from auditor_app.vault.btree_rows import INDEX_INNER, INDEX_LEAF, read_page
from auditor_app.vault.cipher_pages import CipherPages
from auditor_app.vault.events import Subject
from auditor_app.vault.examining import readable_rows
from auditor_app.vault.report_signatures import ReportSignature

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Filled

PAGE = 4096
PASSPHRASE = "nine copper kettles"
CHEAP = Argon2Cost(64 * 1024, 1, 1)


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file, but for the lock, by its path."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "vault.lock"
    }


@dataclass(frozen=True)
class Full:
    """A closed vault with two audits, nine records, photos, a bundle, a log; and its contents."""

    folder: Path
    key: bytes
    values: dict[str, dict[str, str]]
    photos: dict[str, bytes]
    bundle: bytes
    places: dict[tuple[int, str], frozenset[int]]


@pytest.fixture(scope="session")
def original(_original: Filled, tmp_path_factory: pytest.TempPathFactory) -> Full:
    folder = tmp_path_factory.mktemp("full") / "vault"
    shutil.copytree(_original.folder, folder)
    chance = random.Random(8)  # noqa: S311 - not for secrecy
    values: dict[str, dict[str, str]] = {}
    photos: dict[str, bytes] = {}
    bundle = chance.randbytes(5000)
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        digest = vault.records.get(_original.record_id).form_digest
        audits = [vault.audits.list()[0], vault.audits.create("ilo", "1", "Second site")]
        for number in range(8):
            record = vault.records.create(
                audits[number % 2].id, digest, "interview", "1", "worker_interview", "W", {}
            )
            for part in range(6):
                answers = {
                    f"/data/g{part}/q{n}": "word " * chance.randrange(1, 60) for n in range(12)
                }
                log = FormLogDelta((f"line {part}",))
                vault.records.apply(record.id, RecordDelta(answers, log=log), title=f"W-{number}")
            vault.records.apply(record.id, RecordDelta({"/data/long": "x" * 9000}))
            vault.records.apply(record.id, RecordDelta(removed=("/data/g3",)))
            content = chance.randbytes(3000)
            photo = vault.evidence.add(
                record.id, "/data/p", content, chance.randbytes(5000),
                EvidenceMetadata("image/jpeg", "jpg"),
            )  # fmt: skip
            photos[photo.id] = content
        gone = vault.evidence.add(
            record.id, "/data/p", b"gone", None, EvidenceMetadata("image/png", "png")
        )
        with vault._store.transaction():
            vault.evidence._aside.forget(Subject(record.audit_id, record.id, gone.id))
        bundle_id = "33333333-3333-4333-8333-333333333333"
        vault.outbox.path(bundle_id).write_bytes(bundle)
        vault.outbox.add(
            bundle_id, audits[0].id, hashlib.sha256(bundle).hexdigest(), 5000, 1, b"{}"
        )
        for audit in audits:
            for record in vault.records.of_audit(audit.id):
                values[record.id] = vault.records.values(record.id)
                for photo in vault.evidence.of_record(record.id):
                    photos.setdefault(photo.id, _original.photo)
        key = bytes(vault._store._data_key)
    return Full(folder, key, values, photos, bundle, _places(folder, key))


def _places(folder: Path, key: bytes) -> dict[tuple[int, str], frozenset[int]]:
    """On which pages of a whole store each answer stands."""
    places: dict[tuple[int, str], frozenset[int]] = {}
    with CipherPages(folder / "records.db", key, ()) as pages:
        for number in range(1, pages.count + 1):
            page = pages.page(number)
            assert page is not None
            leafage = read_page(number, page, pages.page)
            if leafage is None or leafage.kind not in {INDEX_LEAF, INDEX_INNER}:
                continue
            for row in leafage.rows:
                match row.values:
                    case (int(record), str(ref), str(value)):
                        chain = leafage.chains if len(value) > 900 else frozenset()
                        places[record, ref] = frozenset({number}) | chain
                    case _:
                        pass
    return places


@pytest.fixture
def full(original: Full, tmp_path: Path) -> Full:
    shutil.copytree(original.folder, tmp_path / "vault")
    return Full(**{**vars(original), "folder": tmp_path / "vault"})


def _damage(store: Path, pages: set[int], change: Callable[[bytearray], None]) -> None:
    content = bytearray(store.read_bytes())
    for page in pages:
        part = content[(page - 1) * PAGE : page * PAGE]
        change(part)
        content[(page - 1) * PAGE : page * PAGE] = part
    store.write_bytes(content)


def _zero(page: bytearray) -> None:
    page[:] = bytes(len(page))


def _salvage(full: Full, name: str = "new") -> tuple[SalvageReport, Path]:
    before = digests(full.folder)
    target = full.folder.with_name(name)
    report = salvage(full.folder, PASSPHRASE, target, cost=CHEAP)
    assert digests(full.folder) == before
    assert not [path.name for path in target.parent.iterdir() if "unfinished" in path.name]
    return report, target


def test_there_is_an_answer_on_many_pages(original: Full) -> None:
    pages = (original.folder / "records.db").stat().st_size // PAGE
    assert pages > 60
    answers = sum(len(values) for values in original.values.values())
    assert len(original.places) == answers
    assert len(set.union(*map(set, original.places.values()))) > 30


def test_of_a_whole_vault_everything_is_saved_and_the_log_goes_on(full: Full) -> None:
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        head = vault.events.head()
    report, target = _salvage(full)
    assert report.lost == ()
    assert report.saved["records"] == 9
    assert report.saved["photos"] == 9
    with Vault.open(target) as vault:
        vault.unlock_with_recovery_code(report.recovery_code)
        for record_id, values in full.values.items():
            assert vault.records.values(record_id) == values
        for photo_id, content in full.photos.items():
            assert vault.evidence.read(photo_id) == content
        (entry,) = vault.outbox.list()
        assert vault.outbox.path(entry.bundle_id).read_bytes() == full.bundle
        events = list(vault.events.rows())
        assert events[head.sequence - 1].digest == head.digest
        assert events[head.sequence].kind == "vault.salvaged"
        assert vault.records.form_log(next(iter(full.values)))
    assert check_vault(target, PASSPHRASE, deep=True) == ()
    key = (full.folder / "vault.json").read_bytes()
    assert (target / "vault.json").read_bytes() != key


def _readable(full: Full) -> set[tuple[int, str]]:
    found = readable_rows(full.folder, bytearray(full.key))
    return {(row["record"], row["ref"]) for row in found.of("answer")}  # type: ignore[misc]


@pytest.mark.parametrize("seed", range(6))
def test_every_answer_on_whole_pages_is_read_whichever_pages_are_spoilt(
    full: Full, seed: int
) -> None:
    store = full.folder / "records.db"
    whole = store.read_bytes()
    chance = random.Random(seed)  # noqa: S311 - not for secrecy
    for _ in range(20):
        # The first page holds the salt, for the loss of which there are tests of their own.
        spoilt = set(chance.sample(range(2, len(whole) // PAGE + 1), chance.choice((1, 3, 20))))
        flip = chance.randrange(PAGE)

        def change(page: bytearray, flip: int = flip) -> None:
            page[flip] ^= 1 << chance.randrange(8)

        _damage(store, spoilt, chance.choice((change, _zero)))
        expected = {answer for answer, pages in full.places.items() if not pages & spoilt}
        found = _readable(full)
        assert expected <= found
        # Where two long answers begin on one page, the oracle knows their chains as one.
        assert {ref for _, ref in found - expected} <= {"/data/long"}
        store.write_bytes(whole)


@pytest.mark.parametrize("place", [0, 7, 15, 16, 100, 4000, 4095])
def test_a_flipped_byte_in_the_first_page_costs_no_answer(full: Full, place: int) -> None:
    def flip(page: bytearray) -> None:
        page[place] ^= 0x40

    _damage(full.folder / "records.db", {1}, flip)
    assert _readable(full) == set(full.places)
    report, target = _salvage(full)
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        for record_id, values in full.values.items():
            assert vault.records.values(record_id) == values
        for photo_id, content in full.photos.items():
            assert vault.evidence.read(photo_id) == content
        vault.events.verify()
    assert (report.lost == ()) == (place < 16)
    assert check_vault(target, PASSPHRASE, deep=True) == ()


def test_a_zeroed_first_page_is_survived_with_the_salt_that_a_backup_notes(full: Full) -> None:
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        vault.backups.make()
    _damage(full.folder / "records.db", {1}, _zero)
    assert _readable(full) == set(full.places)
    shutil.rmtree(full.folder / "backups")
    with pytest.raises(DamagedStoreError, match="nothing can be read"):
        salvage(full.folder, PASSPHRASE, full.folder.with_name("new"), cost=CHEAP)
    assert [path.name for path in full.folder.parent.iterdir()] == ["vault"]


@pytest.mark.parametrize("seed", range(8))
def test_salvage_of_random_damage_ends_in_a_whole_vault_and_says_that_something_is_lost(
    full: Full, seed: int
) -> None:
    store = full.folder / "records.db"
    chance = random.Random(seed)  # noqa: S311 - not for secrecy
    spoilt = set(chance.sample(range(2, store.stat().st_size // PAGE + 1), (seed + 1) * 4))
    _damage(store, spoilt, _zero)
    report, target = _salvage(full)
    assert report.lost
    expected = {answer for answer, pages in full.places.items() if not pages & spoilt}
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        rows = vault._store.rows("SELECT record, ref FROM answer")
        assert expected <= set(rows)
        for audit in vault.audits.list():
            for record in vault.records.of_audit(audit.id):
                true = full.values.get(record.id)
                if true is not None:
                    assert vault.records.values(record.id).items() <= true.items()
        assert vault.events.verify().sequence >= 1
        assert [event.kind for event in vault.events.rows()].count("vault.salvaged") == 1
    # What is lost stays told: the rows of photos whose key is lost, forms that are.
    faults = {fault.place.partition("/")[0] for fault in check_vault(target, PASSPHRASE)}
    assert faults <= {"form", "evidence"}


@pytest.mark.parametrize("size", [5, 20, 45])
def test_a_store_that_was_cut_short_gives_what_stands_before_the_cut(full: Full, size: int) -> None:
    store = full.folder / "records.db"
    pages = store.stat().st_size // PAGE
    store.write_bytes(store.read_bytes()[: size * PAGE + 77])
    gone = set(range(size + 1, pages + 1))
    assert _readable(full) == {a for a, on in full.places.items() if not on & gone}
    report, _ = _salvage(full)
    assert report.lost


def test_a_log_that_a_kill_left_is_read_and_one_that_is_gone_costs_what_stood_in_it(
    full: Full, tmp_path: Path
) -> None:
    killed = tmp_path / "killed" / "vault"
    record_id = next(iter(full.values))
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        for number in range(40):
            vault.records.apply(record_id, RecordDelta({f"/data/late{number}": "y" * 300}))
        shutil.copytree(full.folder, killed)
    log = killed / "records.db-wal"
    whole = log.read_bytes()
    assert len(whole) > 40 * PAGE
    here = Full(**{**vars(full), "folder": killed})
    assert len({ref for _, ref in _readable(here) if "late" in ref}) == 40
    # What comes after a spoilt part of the log is read as well.
    damaged = bytearray(whole)
    damaged[len(whole) // 3] ^= 1
    log.write_bytes(damaged)
    assert len({ref for _, ref in _readable(here) if "late" in ref}) > 30
    report, target = _salvage(here)
    assert any("log are damaged" in sentence for sentence in report.lost)
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.records.values(record_id).items() >= full.values[record_id].items()
    # The tail that a power cut leaves behind the last commit was never promised.
    log.write_bytes(whole + bytes(24) + b"torn" * 100)
    assert _salvage(here, "tail")[0].lost == ()
    log.unlink()
    assert full.places.keys() <= _readable(here)


def test_photos_and_bundles_that_are_spoilt_are_told_and_put_aside(full: Full) -> None:
    damaged, missing, *rest = sorted(full.photos)
    path = full.folder / "evidence" / f"{damaged}.age"
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    (full.folder / "evidence" / f"{missing}.age").unlink()
    stray = full.folder / "evidence" / "44444444-4444-4444-8444-444444444444.age"
    stray.write_bytes(b"belongs to nothing")
    (bundle,) = (full.folder / "outbox").glob("*.age")
    bundle.write_bytes(b"other")
    report, target = _salvage(full)
    assert report.saved["photos"] == len(rest)
    told = " ".join(report.lost)
    assert "1 photos are damaged" in told
    assert "1 photos' files are gone" in told
    assert "1 photos' files are there" in told
    assert "1 bundles" in told
    aside = {path.name for path in (target / "evidence" / "quarantine").iterdir()}
    assert aside == {path.name, stray.name}
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        for photo_id in rest:
            assert vault.evidence.read(photo_id) == full.photos[photo_id]
        assert len(vault.evidence.all_files()) == len(full.photos)


def test_rows_that_lost_their_record_and_their_audit_get_them_again_from_the_log(
    full: Full,
) -> None:
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        roots = dict(
            vault._store.rows(
                "SELECT name, rootpage FROM sqlite_master WHERE name IN ('audit', 'record')"
            )
        )
        audits = {audit.id for audit in vault.audits.list()}
    _damage(full.folder / "records.db", set(roots.values()), _zero)
    report, target = _salvage(full)
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        assert {audit.id for audit in vault.audits.list()} == audits
        for record_id, values in full.values.items():
            assert vault.records.values(record_id) == values
            assert vault.records.get(record_id).form_version == "1"
        for photo_id, content in full.photos.items():
            assert vault.evidence.read(photo_id) == content
    assert any("9 records" in sentence for sentence in report.lost)


def test_a_lost_form_leaves_its_records(full: Full) -> None:
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'form'")[0]
    _damage(full.folder / "records.db", {root}, _zero)
    report, target = _salvage(full)
    assert any("1 forms are lost" in sentence for sentence in report.lost)
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        record = vault.records.get(next(iter(full.values)))
        assert vault.records.values(record.id) == full.values[record.id]
        assert vault.forms.get(record.form_digest).xml == ""
    assert {fault.place for fault in check_vault(target, PASSPHRASE)} == {"form"}


def test_a_lost_key_to_the_photos_comes_from_a_backup_or_is_told(full: Full) -> None:
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        vault.backups.make()
        (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'secret'")[0]
    _damage(full.folder / "records.db", {root}, _zero)
    _, target = _salvage(full)
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        for photo_id, content in full.photos.items():
            assert vault.evidence.read(photo_id) == content
    shutil.rmtree(target)
    shutil.rmtree(full.folder / "backups")
    report, target = _salvage(full)
    assert any("key to the photos is lost" in sentence for sentence in report.lost)
    assert len(list((target / "evidence" / "quarantine").iterdir())) == len(full.photos)


def test_signatures_of_reports_come_back_from_pages_that_no_tree_leads_to(full: Full) -> None:
    kept = [ReportSignature("a" * 8, f"{number:064x}", bytes(700)) for number in range(60)]
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        for signature in kept:
            vault.report_signatures.keep(signature)
        (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'secret'")[0]
    _damage(full.folder / "records.db", {root}, _zero)
    _, target = _salvage(full)
    with Vault.open(target) as vault:
        vault.unlock(PASSPHRASE)
        found = vault.report_signatures.all()
    # Some lay on the page that was spoilt.
    assert len(found) > len(kept) // 2
    assert set(found) <= set(kept)


def test_a_damaged_copy_of_the_header_is_no_hindrance_two_are_unless_a_backup_has_one(
    full: Full,
) -> None:
    (full.folder / "vault.json").write_bytes(b"{")
    assert _salvage(full)[0].lost == ()
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        vault.backups.make()
    for name in ("vault.json", "vault.json.bak"):
        (full.folder / name).write_bytes(b"{")
    assert _salvage(full, "from_backup")[0].lost == ()
    shutil.rmtree(full.folder / "backups")
    with pytest.raises(DamagedHeaderError):
        salvage(full.folder, PASSPHRASE, full.folder.with_name("none"), cost=CHEAP)


def test_salvage_refuses_a_wrong_passphrase_a_taken_place_and_the_vault_itself(
    full: Full, tmp_path: Path
) -> None:
    with pytest.raises(WrongKeyError):
        salvage(full.folder, "wrong", tmp_path / "new", cost=CHEAP)
    for target in (full.folder, full.folder / "inside"):
        with pytest.raises(VaultError):
            salvage(full.folder, PASSPHRASE, target, cost=CHEAP)
    (full.folder / "records.db").unlink()
    with pytest.raises(DamagedStoreError):
        salvage(full.folder, PASSPHRASE, tmp_path / "new", cost=CHEAP)
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]


@pytest.mark.parametrize("photos", [0, 3])
def test_examining_is_broken_off_between_two_photos(full: Full, photos: int) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > photos

    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE, read_only=True)
        with pytest.raises(StoppedError, match="being locked"):
            vault.examine(stop=stop)
        assert len(asked) == photos + 1
        assert len(vault.examine().audits) > 0


def test_examining_tells_audit_by_audit_what_is_whole_and_changes_nothing(full: Full) -> None:
    before = digests(full.folder)
    found = examine(full.folder, PASSPHRASE)
    assert all(audit.is_whole for audit in found.audits)
    assert sum(audit.whole for audit in found.audits) == 9
    assert sum(audit.photos_whole for audit in found.audits) == 9
    assert digests(full.folder) == before
    pages = next(iter(full.places.values()))
    _damage(full.folder / "records.db", set(pages), _zero)
    (full.folder / "evidence" / f"{min(full.photos)}.age").unlink()
    found = examine(full.folder, PASSPHRASE)
    assert found.spoilt == 1
    assert sum(audit.damaged for audit in found.audits) >= 1
    assert sum(audit.photos_missing for audit in found.audits) == 1


def test_a_last_transaction_that_a_power_cut_tore_is_left_out_as_a_whole(
    full: Full, tmp_path: Path
) -> None:
    record_id = next(iter(full.values))
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        vault.records.apply(record_id, RecordDelta({"/data/before": "saved"}))
        start = (full.folder / "records.db-wal").stat().st_size
        vault.records.apply(record_id, RecordDelta({f"/data/t{n}": "z" * 300 for n in range(40)}))
        shutil.copytree(full.folder, tmp_path / "cut" / "vault")
    log = tmp_path / "cut" / "vault" / "records.db-wal"
    content = bytearray(log.read_bytes())
    assert len(content) > start + 3 * PAGE
    content[start + 500] ^= 1
    log.write_bytes(content)
    cut = Full(**{**vars(full), "folder": log.parent})
    found = readable_rows(cut.folder, bytearray(full.key))
    assert found.is_whole
    refs = {row["ref"] for row in found.of("answer")}
    assert "/data/before" in refs
    assert not {ref for ref in refs if str(ref).startswith("/data/t")}
    with Vault.open(cut.folder) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.records.values(record_id)["/data/before"] == "saved"


def test_what_can_be_undone_goes_along_whole_and_not_at_all_where_a_part_is_lost(
    full: Full,
) -> None:
    photo_id = min(full.photos)
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        owner = vault.evidence.get(photo_id).record_id
        record_id = next(each for each in full.values if each != owner)
        vault.records.apply(record_id, RecordDelta({"/data/late": "first"}, about="/data/late"))
        vault.records.undo(record_id)
        vault.evidence.set_aside(photo_id)
        depth = vault.records.depth(record_id)
        changed_at = vault.records.get(record_id).changed_at
        vault.search.put_record(record_id, {"/data/late": "findable"}, {}, 0)
    assert all(audit.is_whole for audit in examine(full.folder, PASSPHRASE).audits)
    report, saved = _salvage(full)
    assert report.lost == ()
    with Vault.open(saved) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.records.depth(record_id) == depth
        assert vault.records.get(record_id).changed_at == changed_at
        assert vault.search.find("findable").hits == ()
        assert vault.records.redo(record_id) is not None
        assert vault.records.values(record_id)["/data/late"] == "first"
        assert vault.records.undo(owner) is not None
        assert vault.evidence.read(photo_id) == full.photos[photo_id]
        vault.events.verify()
    assert check_vault(saved, PASSPHRASE, deep=True) == ()
    _damage(full.folder / "records.db", set(next(iter(full.places.values()))), _zero)
    report, saved = _salvage(full, "damaged")
    assert any("undone" in sentence for sentence in report.lost)
    with Vault.open(saved) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.records.depth(record_id).undo == 0
        assert vault.records.get(record_id).changed_at == changed_at
        assert photo_id not in {photo.id for photo in vault.evidence.of_record(owner)}
        vault.events.verify()
    assert check_vault(saved, PASSPHRASE, deep=True) == ()


def test_photos_are_looked_at_again_where_the_step_that_hid_a_face_may_be_lost(full: Full) -> None:
    hidden, *others = sorted(full.photos)
    with Vault.open(full.folder) as vault:
        vault.unlock(PASSPHRASE)
        vault._store.execute("UPDATE evidence SET width = 4000, height = 3000")
        # First somebody sees nothing to hide, later a face: only the later step must ever count.
        vault.redactions.change(hidden, looked_at=True)
        many = [Region("fill", n, n, 10, 10) for n in range(200)]
        for number in range(4):
            for photo_id in others:
                vault.redactions.change(photo_id, looked_at=True, regions=many[number:])
        vault.redactions.change(hidden, regions=many)
        key = bytes(vault._store._data_key)
        rows = vault._store.rows("SELECT max(number), min(number) FROM redaction_step")
    report, saved = _salvage(full)
    assert report.lost == ()
    with Vault.open(saved) as vault:
        vault.unlock(PASSPHRASE)
        assert vault.redactions.get(hidden).looked_at
    newest, oldest = (_page_of_step(full.folder / "records.db", key, n) for n in rows[0])
    assert newest != oldest
    _damage(full.folder / "records.db", {newest}, _zero)
    report, saved = _salvage(full, "damaged")
    assert any("looked at each again" in sentence for sentence in report.lost)
    with Vault.open(saved) as vault:
        vault.unlock(PASSPHRASE)
        left = vault.redactions.get(hidden)
        assert left.regions == ()
        assert not left.looked_at


def _page_of_step(store: Path, key: bytes, number: int) -> int:
    with CipherPages(store, key, ()) as pages:
        for found in range(1, pages.count + 1):
            page = pages.page(found)
            leafage = read_page(found, page, pages.page) if page is not None else None
            for row in leafage.rows if leafage is not None else ():
                if row.number == number and len(row.values) == 7 and row.values[0] is None:
                    return found
    raise AssertionError
