"""What is left of an interview once it is sealed: its results, and nothing that was said."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pyrage
import pytest
from audit_samples import CHEAP, PASSPHRASE, SIGNED, Audited, enrol
from pypdf import PdfReader
from sealed_samples import (
    CAPTION,
    PERMISSION,
    SECRET,
    WISH,
    Sealing,
    left_in_files,
    left_in_store,
    prepare,
    unsealed,
)

from auditor_app.audit import (
    assess,
    delta_of,
    finalise,
    make_report,
    missing,
    open_session,
    seal,
    search,
    store,
)
from auditor_app.audit.form_logs import log_file
from auditor_app.audit.reporting import report_content
from auditor_app.audit.sealing import bundle_contents
from auditor_app.bundle import BundleContents, SealedContent
from auditor_app.errors import (
    DamagedStoreError,
    IdentityError,
    RecordSealedError,
    StorageFullError,
    VaultAccessError,
    VaultError,
)
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import (
    ResumePoint,
    Vault,
    check_vault,
    examine,
    export_vault,
    list_backups,
    restore_vault,
    salvage,
)
from auditor_app.vault.backups import Backups
from auditor_app.vault.sealed_files import SealedFiles
from auditor_app.vault.secrets import EVIDENCE_IDENTITY
from auditor_app.vault.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from auditor_app.protocols import IndicatorCount, SiteAssessment
    from auditor_app.report import ReportContent


@pytest.fixture
def key(audited: Audited, tmp_path: Path) -> Path:
    """The organisation's opening key; the laptop is enrolled with it."""
    return enrol(audited.vault, tmp_path / "central")


@pytest.fixture
def sealing(audited: Audited, key: Path) -> Sealing:
    """Interviews with words, a photo and a log of their own, still a draft."""
    del key
    return prepare(audited.vault, audited.audit_id)


def test_nothing_that_was_said_or_shown_is_left_in_any_file_row_or_page(
    audited: Audited, sealing: Sealing
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    with vault:
        pass
    before = left_in_store(folder, sealing.words, sealing.thumbnail)
    assert before == {*sealing.words, "thumbnail"}
    assert len(sealing.words) > 6
    with Vault.open(folder) as opened:
        opened.unlock(PASSPHRASE)
        finalise(opened, audited.audit_id, SIGNED)
        assert opened.sealed.unsettled == 0
        # The vault is open and would be, if it were taken away now.
        assert left_in_files(folder, sealing) == set()
    assert left_in_store(folder, sealing.words, sealing.thumbnail) == set()
    assert left_in_files(folder, sealing) == set()
    assert check_vault(folder, PASSPHRASE, deep=True) == ()


def test_neither_passphrase_nor_recovery_code_gives_a_sealed_record_back(
    tmp_path: Path, filled_folder: Path
) -> None:
    del filled_folder
    vault, code = Vault.create(tmp_path / "new", PASSPHRASE, cost=CHEAP)
    with vault:
        enrol(vault, tmp_path / "central")
        audit_id, sealing = _small_audit(vault)
    for unlock, secret in ((Vault.unlock, PASSPHRASE), (Vault.unlock_with_recovery_code, code)):
        with Vault.open(tmp_path / "new") as opened:
            unlock(opened, secret)
            with pytest.raises(RecordSealedError, match="only the organisation"):
                open_session(opened, sealing.record_id)
            with pytest.raises(RecordSealedError):
                opened.evidence.read(sealing.photo_id)
            assert opened.records.values(sealing.record_id) == {}
            identity = opened._secrets.get(EVIDENCE_IDENTITY)
            assert identity is not None
            own = pyrage.x25519.Identity.from_str(identity.decode())
            files = [*opened.folder.glob("sealed/*"), *opened.folder.glob("evidence/*.age")]
            assert len(files) >= 4
            for file in files:
                with pytest.raises(pyrage.DecryptError):
                    pyrage.decrypt(file.read_bytes(), [own])
            assert assess(opened, audit_id).workers[sealing.record_id].answered


def _small_audit(vault: Vault) -> tuple[str, Sealing]:
    from audit_samples import ANSWERS, answer_all  # noqa: PLC0415 - for this one alone

    from auditor_app.audit import start_audit  # noqa: PLC0415

    protocol = shipped_protocol("ilo_forced_labour")
    audit = start_audit(vault, protocol, "A site")
    (site,) = vault.records.of_audit(audit.id)
    answer_all(vault, site.id, ANSWERS["site"]["answers"])
    sealing = prepare(vault, audit.id)
    finalise(vault, audit.id, SIGNED)
    return audit.id, sealing


def test_the_organisation_reads_all_that_the_bundle_would_have_carried(
    audited: Audited, sealing: Sealing, key: Path
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    session = open_session(vault, sealing.record_id)
    said = session.submission_xml()
    finalise(vault, audited.audit_id, SIGNED)
    found = unsealed(folder, key, f"sealed/{sealing.record_id}.xml.age").decode()
    assert SECRET in found
    assert found == said
    photos = json.loads(unsealed(folder, key, f"sealed/{sealing.record_id}.photos.json.age"))
    assert [each["caption"] for each in photos["photos"]] == [CAPTION]
    assert unsealed(folder, key, f"evidence/{sealing.photo_id}.age") == sealing.photo
    log = unsealed(folder, key, f"sealed/{sealing.logged_id}.audit.csv.age").decode()
    assert f"{SECRET} too" in log
    assert "form finalize" in log


@pytest.mark.skipif(shutil.which("age") is None, reason="NOT CHECKED: age is not installed")
def test_the_age_command_opens_a_sealed_record_with_the_organisations_key(
    audited: Audited, sealing: Sealing, key: Path
) -> None:
    finalise(audited.vault, audited.audit_id, SIGNED)
    file = audited.vault.folder / "sealed" / f"{sealing.record_id}.xml.age"
    done = subprocess.run(["age", "-d", "-i", key, file], capture_output=True, check=True)
    assert SECRET.encode() in done.stdout


def _alike(content: ReportContent) -> ReportContent:
    """Without what finalising adds, and with photos as they are compared."""
    moment = SIGNED.signed_at
    photos = tuple(replace(photo, image=b"") for photo in content.photos)
    changes = {"created_at": moment, "sign_off": None, "auditor": "", "verification": None}
    return replace(content, photos=photos, **changes)


def test_the_report_says_the_same_before_and_after(audited: Audited, sealing: Sealing) -> None:
    del sealing
    vault, audit_id = audited.vault, audited.audit_id
    before = report_content(vault, audit_id)
    finalise(vault, audit_id, SIGNED)
    after = report_content(vault, audit_id)
    assert before.sample.breakdowns
    assert before.quotations
    assert _alike(after) == _alike(before)
    pdf = PdfReader(BytesIO(make_report(vault, audit_id)))
    text = "\n".join(page.extract_text() for page in pdf.pages)
    assert before.quotations[0].text[:20] in text
    assert SECRET[:20] not in text
    for row in before.sample.breakdowns:
        assert row.title in text


def _without_reasons(site: SiteAssessment) -> SiteAssessment:
    """As it is where a record's answers cannot be read any more."""
    return replace(site, indicators=tuple(map(_silent, site.indicators)))


def _silent(count: IndicatorCount) -> IndicatorCount:
    sources = tuple(
        replace(
            said,
            records=tuple(
                replace(record, reasons=(), photos={}, sealed=False) for record in said.records
            ),
        )
        for said in count.sources
    )
    return replace(count, sources=sources)


def test_the_assessment_is_the_same_without_its_reasons(audited: Audited, sealing: Sealing) -> None:
    del sealing
    vault, audit_id = audited.vault, audited.audit_id
    before = assess(vault, audit_id)
    finalise(vault, audit_id, SIGNED)
    after = assess(vault, audit_id)
    assert _without_reasons(after.site) == _without_reasons(before.site)
    assert not any(r.sealed for i in before.site.indicators for s in i.sources for r in s.records)
    assert {
        r.sealed for i in after.site.indicators for s in i.sources for r in s.records
        if s.source == "worker"
    } == {True}  # fmt: skip
    for record_id, worker in before.workers.items():
        silent = tuple(replace(finding, reasons=()) for finding in worker.findings)
        flags = tuple(replace(flag, reasons=()) for flag in worker.flags)
        assert after.workers[record_id] == replace(worker, findings=silent, flags=flags)


def test_a_laptop_that_is_not_enrolled_finalises_nothing_and_says_what_to_do(
    unenrolled: Audited,
) -> None:
    vault = unenrolled.vault
    before, rows = vault.events.head(), vault.records.of_audit(unenrolled.audit_id)
    with pytest.raises(IdentityError, match="not enrolled") as refused:
        finalise(vault, unenrolled.audit_id, SIGNED)
    assert "Enrol this laptop first" in refused.value.remedy
    assert (vault.events.head(), vault.audits.get(unenrolled.audit_id).state) == (before, "draft")
    assert vault.records.of_audit(unenrolled.audit_id) == rows
    assert list((vault.folder / "sealed").iterdir()) == []


def test_words_that_are_not_asked_for_any_more_are_gone_for_good(
    audited: Audited, sealing: Sealing, key: Path
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    session = open_session(vault, sealing.record_id)
    store(vault, sealing.record_id, delta_of(session, session.answer(PERMISSION, "no")))
    finalise(vault, audited.audit_id, SIGNED)
    assert not (folder / "evidence" / f"{sealing.photo_id}.age").exists()
    assert not (folder / "sealed" / f"{sealing.record_id}.photos.json.age").exists()
    assert vault.evidence.of_record(sealing.record_id) == ()
    assert CAPTION.encode() not in unsealed(folder, key, f"sealed/{sealing.record_id}.xml.age")
    vault.close()
    assert check_vault(folder, PASSPHRASE, deep=True) == ()


def test_an_event_tells_the_sealing_by_digests_alone(audited: Audited, sealing: Sealing) -> None:
    vault = audited.vault
    finalise(vault, audited.audit_id, SIGNED)
    events = list(vault.events.of_audit(audited.audit_id))
    told = [e for e in events if e.kind == "record.sealed"]
    assert {e.subject["record_id"] for e in told} == {
        r.id for r in vault.records.of_audit(audited.audit_id) if r.role != "site"
    }
    written = b"".join(event.to_json() for event in events)
    assert not [word for word in sealing.words if word.encode() in written]
    vault.events.verify()


def test_the_same_sealed_records_make_the_same_bag(audited: Audited, sealing: Sealing) -> None:
    del sealing
    vault = audited.vault
    finalise(vault, audited.audit_id, SIGNED)
    audit, name = vault.audits.get(audited.audit_id), str(uuid4())
    first, second = (bundle_contents(vault, audit, name) for _ in range(2))
    assert first.audit == second.audit
    assert _files_of(first) == _files_of(second)
    assert len(_files_of(first)) > len(first.records)
    assert not [w for w in (SECRET, CAPTION) if w in str(first.audit)]


def _files_of(contents: BundleContents) -> dict[str, bytes]:
    """What each file of a bag holds that is not made for the bag."""
    return {
        **{f"record {each.record_id}": _bytes_of(each.xml) for each in contents.records},
        **{f"{each.record_id} {each.name}": _bytes_of(each.content) for each in contents.media},
        **{
            f"evidence {each.evidence_id}": _bytes_of(each.sealed or each.open)
            for each in contents.evidence
        },
    }


def _bytes_of(file: bytes | str | SealedContent | Callable[[], BinaryIO]) -> bytes:
    if isinstance(file, str):
        return file.encode()
    if isinstance(file, bytes):
        return file
    with file.open() if isinstance(file, SealedContent) else file() as opened:
        return opened.read()


def test_copies_elsewhere_are_told_to_forget_before_the_sealing_counts_as_settled(
    audited: Audited, sealing: Sealing
) -> None:
    del sealing
    vault = audited.vault
    seen: list[int] = []
    vault.sealed.when_settling(lambda: seen.append(vault.sealed.unsettled))
    finalise(vault, audited.audit_id, SIGNED)
    assert (len(seen), vault.sealed.unsettled) == (1, 0)
    assert seen[0] > 0


def test_a_copy_that_cannot_forget_now_is_told_again_at_the_next_unlock(
    audited: Audited, sealing: Sealing
) -> None:
    del sealing
    vault, folder = audited.vault, audited.vault.folder

    def refuse() -> None:
        raise VaultAccessError("The backup's disk is not there.", "Connect it.")

    vault.sealed.when_settling(refuse)
    with pytest.raises(VaultAccessError):
        finalise(vault, audited.audit_id, SIGNED)
    assert vault.audits.get(audited.audit_id).state == "finalised"
    vault.close()
    (fault,) = check_vault(folder, PASSPHRASE)
    assert "not cleared yet" in fault.message
    with Vault.open(folder) as opened:
        opened.unlock(PASSPHRASE)
        assert opened.sealed.unsettled == 0
    assert check_vault(folder, PASSPHRASE, deep=True) == ()


def test_a_full_disk_while_sealing_leaves_the_draft_as_it_was(
    audited: Audited, sealing: Sealing, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = audited.vault
    values = vault.records.values(sealing.record_id)

    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    with monkeypatch.context() as patch:
        patch.setattr(SealedFiles, "write_photo", full)
        with pytest.raises(StorageFullError):
            finalise(vault, audited.audit_id, SIGNED)
    assert vault.audits.get(audited.audit_id).state == "draft"
    assert vault.records.values(sealing.record_id) == values
    assert vault.evidence.read(sealing.photo_id) == sealing.photo
    finalise(vault, audited.audit_id, SIGNED)
    assert vault.sealed.get(sealing.record_id) is not None


CHILD = """
import os, signal, sys
from pathlib import Path
from audit_samples import PASSPHRASE, SIGNED
from auditor_app.audit import finalise
from auditor_app.vault import Vault, backups, sealed, sealed_files, store
folder, owner, name, when, count = sys.argv[1:6]
owners = {"room": sealed.SealedRoom, "files": sealed_files.SealedFiles, "store": store.Store,
          "backups": backups.Backups, "of_backups": backups,
          "module": sealed_files}
original, calls = getattr(owners[owner], name), []

def deadly(*arguments, **named):
    calls.append(1)
    if when == "before" and len(calls) == int(count):
        os.kill(os.getpid(), signal.SIGKILL)
    result = original(*arguments, **named)
    if when == "after" and len(calls) == int(count):
        os.kill(os.getpid(), signal.SIGKILL)
    return result

with Vault.open(Path(folder)) as vault:
    vault.unlock(PASSPHRASE)
    (audit,) = vault.audits.list()
    setattr(owners[owner], name, deadly)
    finalise(vault, audit.id, SIGNED)
"""


@pytest.mark.parametrize(
    ("place", "closed"),
    [
        ("files write after 1", False),
        ("files write before 4", False),
        ("files write_photo after 1", False),
        ("room seal after 8", False),
        ("room settle before 1", True),
        ("files put_in_place before 1", True),
        ("module overwrite after 1", True),
        ("files put_in_place after 1", True),
        ("store write_anew before 1", True),
        ("store write_anew after 1", True),
        ("backups make after 1", True),
        ("of_backups _remove after 1", True),
    ],
)
def test_a_kill_while_sealing_leaves_the_whole_draft_or_the_whole_seal(
    audited: Audited, sealing: Sealing, key: Path, place: str, *, closed: bool
) -> None:
    folder = audited.vault.folder
    audited.vault.backups.make()
    audited.vault.close()
    done = subprocess.run(
        [sys.executable, "-c", CHILD, folder, *place.split()],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -9, done.stderr
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        assert (vault.audits.get(audited.audit_id).state == "finalised") == closed
        if not closed:
            assert vault.records.values(sealing.record_id)[WISH] == SECRET
            assert vault.evidence.read(sealing.photo_id) == sealing.photo
            finalise(vault, audited.audit_id, SIGNED)
        assert vault.sealed.unsettled == 0
        vault.events.verify()
    assert check_vault(folder, PASSPHRASE, deep=True) == ()
    (backup,) = list_backups(folder)
    for place_of_store in (folder, backup.folder):
        assert left_in_store(place_of_store, sealing.words, sealing.thumbnail) == set()
    assert SECRET.encode() in unsealed(folder, key, f"sealed/{sealing.record_id}.xml.age")
    assert unsealed(folder, key, f"evidence/{sealing.photo_id}.age") == sealing.photo
    assert not list((folder / "evidence").glob("*.sealed.age"))


def _finalised_unsettled(audited: Audited, monkeypatch: pytest.MonkeyPatch) -> None:
    """Finalise, as if the program were killed before anything is cleared."""
    with monkeypatch.context() as patch:
        patch.setattr(type(audited.vault.sealed), "settle", lambda _: None)
        finalise(audited.vault, audited.audit_id, SIGNED)


@pytest.mark.parametrize("lost", ["damaged", "gone"])
def test_a_photo_whose_sealed_form_is_lost_is_sealed_again_from_its_original(
    audited: Audited, sealing: Sealing, key: Path, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    waiting = folder / "evidence" / f"{sealing.photo_id}.sealed.age"
    _finalised_unsettled(audited, monkeypatch)
    if lost == "damaged":
        waiting.write_bytes(waiting.read_bytes()[:-1])
    else:
        waiting.unlink()
    vault.sealed.settle()
    assert vault.sealed.unsettled == 0
    assert unsealed(folder, key, f"evidence/{sealing.photo_id}.age") == sealing.photo
    vault.close()
    assert left_in_store(folder, sealing.words, sealing.thumbnail) == set()
    assert left_in_files(folder, sealing) == set()
    assert check_vault(folder, PASSPHRASE, deep=True) == ()


def test_a_photo_lost_in_both_forms_stays_as_it_is_and_costs_no_backup_at_later_unlocks(
    audited: Audited, sealing: Sealing, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    original = folder / "evidence" / f"{sealing.photo_id}.age"
    waiting = folder / "evidence" / f"{sealing.photo_id}.sealed.age"
    _finalised_unsettled(audited, monkeypatch)
    for path in (waiting, original):
        path.write_bytes(path.read_bytes()[:-1])
    damaged = original.read_bytes()
    with pytest.raises(DamagedStoreError):
        vault.sealed.settle()
    with pytest.raises(VaultError, match="not cleared"):
        vault.sealed.require_settled()
    assert vault.sealed.unsettled == 1
    assert original.read_bytes() == damaged
    vault.backups.make()
    kept = {backup.name for backup in vault.backups.list()}
    vault.close()
    assert left_in_store(folder, sealing.words, sealing.thumbnail) == set()
    # The vault opens all the same, and its check names what is left to do.
    with Vault.open(folder) as opened:
        opened.unlock(PASSPHRASE)
        assert opened.sealed.unsettled == 1
        assert {backup.name for backup in opened.backups.list()} == kept
    faults = {fault.place for fault in check_vault(folder, PASSPHRASE, deep=True)}
    assert faults == {f"evidence/{waiting.name}", "records.db"}


def test_room_that_the_earlier_backups_take_is_room_to_clear_the_store(
    audited: Audited, sealing: Sealing, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    earlier = vault.backups.make()
    write_anew = Store.write_anew

    def write_if_there_is_room(store: Store) -> None:
        if earlier.folder.exists():
            raise StorageFullError("The disk is full.", "Free some space.")
        write_anew(store)

    monkeypatch.setattr(Store, "write_anew", write_if_there_is_room)
    finalise(vault, audited.audit_id, SIGNED)
    assert vault.sealed.unsettled == 0
    (backup,) = vault.backups.list()
    vault.close()
    for place in (folder, backup.folder):
        assert left_in_store(place, sealing.words, sealing.thumbnail) == set()


def test_a_backup_that_proves_the_store_damaged_costs_none_of_the_earlier_ones(
    audited: Audited, sealing: Sealing, monkeypatch: pytest.MonkeyPatch
) -> None:
    del sealing
    vault, folder = audited.vault, audited.vault.folder
    earlier = vault.backups.make()
    with monkeypatch.context() as patch:
        patch.setattr(Store, "copy_is_whole", lambda *_: False)
        with pytest.raises(DamagedStoreError, match="The audit is final"):
            finalise(vault, audited.audit_id, SIGNED)
    assert list_backups(folder) == (earlier,)
    assert vault.sealed.unsettled > 0


def test_a_sealed_audit_is_delivered_again_as_it_is(audited: Audited, sealing: Sealing) -> None:
    del sealing
    vault = audited.vault
    finalise(vault, audited.audit_id, SIGNED)
    assert missing(vault, audited.audit_id) == ()
    entry = seal(vault, audited.audit_id)
    report = make_report(vault, audited.audit_id)
    assert seal(vault, audited.audit_id) == entry
    assert make_report(vault, audited.audit_id) == report


def test_no_log_of_a_sealed_record_is_left(audited: Audited, sealing: Sealing) -> None:
    vault = audited.vault
    session = open_session(vault, sealing.logged_id)
    assert log_file(vault, sealing.logged_id, session) is not None
    finalise(vault, audited.audit_id, SIGNED)
    lines = vault.records.form_log(sealing.logged_id)
    assert (lines.done, lines.open) == ((), ())


def test_no_file_of_the_vault_holds_what_was_said_backups_history_and_search_included(
    audited: Audited, sealing: Sealing, tmp_path: Path
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    typed = "half a sentence that was never finished"
    backups = [vault.backups.make().name for _ in range(2)]
    aside = folder / "quarantine" / "20260101T000000Z-records.db"
    aside.parent.mkdir()
    shutil.copyfile(folder / "backups" / backups[0] / "records.db", aside)
    assert len(search(vault, "blue tin").hits) == 2
    vault.records.undo(sealing.record_id)
    vault.records.redo(sealing.record_id)
    vault.resuming.keep(ResumePoint(sealing.record_id, WISH, {WISH: typed}))
    backups.append(vault.backups.make().name)
    words = (*sealing.words, typed)
    for name in backups:
        assert SECRET in left_in_store(folder / "backups" / name, words, sealing.thumbnail)
    finalise(vault, audited.audit_id, SIGNED)
    assert vault.resuming.point().typed == {}
    assert vault.records.depth(sealing.record_id).undo == 0
    assert search(vault, "blue tin").hits == ()
    vault.close()
    (backup,) = list_backups(folder)
    assert backup.name not in backups
    stores = {path.parent for path in folder.rglob("records.db")}
    assert stores == {folder, backup.folder}
    assert list(folder.rglob("*-records.db*")) == []
    for store_folder in stores:
        assert left_in_store(store_folder, words, sealing.thumbnail) == set()
    assert left_in_files(folder, sealing) == set()
    assert check_vault(folder, PASSPHRASE, deep=True) == ()


@pytest.mark.parametrize("fails", ["forget_earlier", "make"])
def test_earlier_backups_go_even_where_no_new_one_can_be_made_and_at_the_next_unlock(
    audited: Audited, sealing: Sealing, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    vault, folder = audited.vault, audited.vault.folder
    vault.backups.make()

    def refuse(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    with monkeypatch.context() as patch:
        patch.setattr(Backups, fails, refuse)
        if fails == "forget_earlier":
            vault.sealed._forgetting[:] = [refuse]
            with pytest.raises(StorageFullError):
                finalise(vault, audited.audit_id, SIGNED)
            assert vault.sealed.unsettled > 0
            assert len(list_backups(folder)) == 1
        else:
            finalise(vault, audited.audit_id, SIGNED)
            assert list_backups(folder) == ()
    vault.close()
    with Vault.open(folder) as opened:
        opened.unlock(PASSPHRASE)
        assert opened.sealed.unsettled == 0
    for backup in list_backups(folder):
        assert left_in_store(backup.folder, sealing.words, sealing.thumbnail) == set()
    assert check_vault(folder, PASSPHRASE, deep=True) == ()


def test_sealed_records_go_along_when_a_vault_is_exported_and_restored(
    audited: Audited, sealing: Sealing, key: Path, tmp_path: Path
) -> None:
    finalise(audited.vault, audited.audit_id, SIGNED)
    report = export_vault(audited.vault, tmp_path / "vault.tar")
    assert report.not_whole == ()
    (audited.vault.folder / "sealed" / f"{sealing.record_id}.xml.age").unlink()
    torn = export_vault(audited.vault, tmp_path / "torn.tar")
    audited.vault.close()
    assert torn.not_whole == (f"sealed/{sealing.record_id}.xml.age",)
    assert restore_vault(tmp_path / "torn.tar", tmp_path / "torn", PASSPHRASE).not_whole
    restored = restore_vault(tmp_path / "vault.tar", tmp_path / "restored", PASSPHRASE)
    assert restored.not_whole == ()
    name = f"sealed/{sealing.record_id}.xml.age"
    assert SECRET.encode() in unsealed(tmp_path / "restored", key, name)
    with Vault.open(tmp_path / "restored") as vault:
        vault.unlock(PASSPHRASE)
        with pytest.raises(RecordSealedError):
            vault.evidence.export(sealing.photo_id, tmp_path / "plain.png")
        assert not (tmp_path / "plain.png").exists()
        assert vault.wipe().left == ()


@pytest.mark.parametrize("settled", [True, False])
def test_sealed_records_go_along_when_a_damaged_vault_is_salvaged(
    audited: Audited, sealing: Sealing, key: Path, tmp_path: Path, settled: bool
) -> None:
    folder = audited.vault.folder
    if not settled:
        audited.vault.sealed._files.put_in_place = _refuse  # type: ignore[method-assign]
        with pytest.raises(VaultAccessError):
            finalise(audited.vault, audited.audit_id, SIGNED)
    else:
        finalise(audited.vault, audited.audit_id, SIGNED)
    audited.vault.close()
    assert all(audit.is_whole for audit in examine(folder, PASSPHRASE).audits)
    report = salvage(folder, PASSPHRASE, tmp_path / "new", cost=CHEAP)
    assert report.lost == ()
    with Vault.open(tmp_path / "new") as vault:
        vault.unlock(PASSPHRASE)
        assert vault.sealed.unsettled == 0
        assert vault.sealed.get(sealing.record_id) is not None
        assert make_report(vault, audited.audit_id)
    assert check_vault(tmp_path / "new", PASSPHRASE, deep=True) == ()
    assert left_in_files(tmp_path / "new", sealing) == set()
    for name in (f"sealed/{sealing.record_id}.xml.age", f"evidence/{sealing.photo_id}.age"):
        assert unsealed(tmp_path / "new", key, name)
    (folder / "sealed" / f"{sealing.record_id}.xml.age").unlink()
    assert not all(audit.is_whole for audit in examine(folder, PASSPHRASE).audits)
    report = salvage(folder, PASSPHRASE, tmp_path / "torn", cost=CHEAP)
    assert any("sealed records" in sentence for sentence in report.lost)


def _refuse(*_: object) -> None:
    raise VaultAccessError("The system refuses.", "Try it again.")


@pytest.mark.parametrize("sealed", [True, False])
def test_an_export_holds_the_form_of_a_photo_that_counts(
    audited: Audited, sealing: Sealing, tmp_path: Path, *, sealed: bool
) -> None:
    """A sealing that failed leaves a sealed form that nobody needs, one cut off an original."""
    vault = audited.vault
    failing = "put_in_place" if sealed else "write"
    vault.sealed._files.__setattr__(failing, _refuse)
    if not sealed:
        waiting = vault.folder / "evidence" / f"{sealing.photo_id}.sealed.age"
        waiting.write_bytes(b"left by a sealing that failed")
    with pytest.raises(VaultAccessError):
        finalise(vault, audited.audit_id, SIGNED)
    assert export_vault(vault, tmp_path / "vault.tar").not_whole == ()
    restore_vault(tmp_path / "vault.tar", tmp_path / "restored", PASSPHRASE)
    assert check_vault(tmp_path / "restored", PASSPHRASE, deep=True) == ()
    with Vault.open(tmp_path / "restored") as restored:
        restored.unlock(PASSPHRASE)
        if sealed:
            assert left_in_files(tmp_path / "restored", sealing) == set()
            assert restored.sealed.unsettled == 0
        else:
            assert restored.evidence.read(sealing.photo_id) == sealing.photo
