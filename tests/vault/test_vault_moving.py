"""A vault as one file: it arrives whole or not at all, and nothing that is there is overwritten."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor_app.errors import (
    ReadOnlyVaultError,
    StoppedError,
    StorageFullError,
    TooManyTriesError,
    TransferError,
    VaultError,
    VaultInUseError,
    WrongKeyError,
)
from auditor_app.vault import (
    Argon2Cost,
    RecordDelta,
    Vault,
    check_vault,
    examine,
    export_vault,
    restore_backup,
    restore_vault,
)
from auditor_app.vault.restoring import unpack
from auditor_app.vault.sealed_tar import SealedTarReader, SealedTarWriter

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

BUNDLE = "33333333-3333-4333-8333-333333333333"
STRAY = "44444444-4444-4444-8444-444444444444"


@pytest.fixture
def exported(filled: Filled, tmp_path: Path) -> Path:
    """The file of a vault with a photo, a stray one aside and a bundle that waits."""
    (filled.folder / "evidence" / f"{STRAY}.age").write_bytes(b"stray")
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.outbox.path(BUNDLE).write_bytes(b"sealed")
        digest = hashlib.sha256(b"sealed").hexdigest()
        vault.outbox.add(BUNDLE, filled.audit_id, digest, 6, 1, b"{}")
        vault.records.apply(filled.record_id, RecordDelta({"/data/late": "in the log"}))
        export_vault(vault, tmp_path / "vault.tar")
    return tmp_path / "vault.tar"


def _holds_everything(folder: Path, filled: Filled) -> None:
    assert check_vault(folder, filled.passphrase, deep=True) == ()
    with Vault.open(folder) as vault:
        vault.unlock_with_recovery_code(filled.code)
        assert vault.records.values(filled.record_id)["/data/late"] == "in the log"
        assert vault.evidence.read(filled.evidence_id) == filled.photo
        assert vault.outbox.path(BUNDLE).read_bytes() == b"sealed"
        kinds = [event.kind for event in vault.events.rows()]
        assert kinds.index("vault.exported") < kinds.index("vault.restored")
    assert (folder / "evidence" / "quarantine" / f"{STRAY}.age").read_bytes() == b"stray"


@pytest.mark.parametrize("is_code", [True, False])
def test_a_vault_arrives_whole_with_passphrase_or_code(
    filled: Filled, exported: Path, tmp_path: Path, is_code: bool
) -> None:
    secret = filled.code if is_code else filled.passphrase
    report = restore_vault(exported, tmp_path / "new", secret, is_code=is_code)
    assert report.aside is None
    assert report.not_whole == ()
    _holds_everything(tmp_path / "new", filled)
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "vault.tar", "new"}


def test_the_file_is_a_plain_tar_of_sealed_parts_and_says_nothing_in_clear(
    filled: Filled, exported: Path
) -> None:
    with tarfile.open(exported, "r:") as tar:
        names = tar.getnames()
        manifest = json.load(tar.extractfile("manifest.json"))  # type: ignore[arg-type]
    assert names[:2] == ["vault.json", "records.db"]
    assert names[-1] == "manifest.json"
    assert [entry["name"] for entry in manifest["files"]] == names[:-1]
    assert f"evidence/{filled.evidence_id}.age" in names
    content = exported.read_bytes()
    for word in (filled.sentence.encode(), b"SQLite format 3", b"Garment", filled.photo[:32]):
        assert word not in content
    assert exported.stat().st_mode & 0o777 == 0o600


def test_the_log_tells_of_the_export_without_a_path(filled: Filled, exported: Path) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        (event,) = [event for event in vault.events.rows() if event.kind == "vault.exported"]
        assert b"tmp" not in event.to_json()
        assert event.details == {}
    assert not (filled.folder / "backups" / "export.tmp").exists()


def test_an_export_overwrites_nothing_and_stays_outside_of_the_vault(
    vault: Vault, tmp_path: Path
) -> None:
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for target in (tmp_path / "mine", tmp_path / "link", vault.folder / "inside.tar"):
        with pytest.raises(TransferError):
            export_vault(vault, target)
    assert (tmp_path / "mine").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()
    with pytest.raises(VaultError):
        export_vault(vault, tmp_path / "no" / "such" / "folder.tar")
    assert [e.kind for e in vault.events.rows()][-1] == "vault.export_failed"


def test_a_file_that_may_be_replaced_stays_until_the_new_one_is_whole(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine"
    target.write_text("an older export")
    header, store = ((vault.folder / name).read_bytes() for name in ("vault.json", "records.db"))
    for inside in ("vault.json", "records.db", "evidence"):
        with pytest.raises(TransferError):
            export_vault(vault, vault.folder / inside, replace=True)
    assert (vault.folder / "vault.json").read_bytes() == header
    assert (vault.folder / "records.db").read_bytes() == store
    with monkeypatch.context() as patch:
        patch.setattr(SealedTarWriter, "finish", _disk_is_full)
        with pytest.raises(StorageFullError):
            export_vault(vault, target, replace=True)
    assert target.read_text() == "an older export"
    export_vault(vault, target, replace=True)
    assert target.read_bytes() != b"an older export"


@pytest.mark.parametrize("files", range(5))
def test_an_export_that_is_broken_off_leaves_no_file_and_is_in_the_log(
    vault: Vault, filled: Filled, tmp_path: Path, files: int
) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > files

    target = tmp_path / "vault.tar"
    target.write_text("an older export")
    with pytest.raises(StoppedError, match="being locked"):
        export_vault(vault, target, replace=True, stop=stop)
    assert target.read_text() == "an older export"
    assert [path.name for path in tmp_path.iterdir() if "vault.tar" in path.name] == ["vault.tar"]
    assert not (filled.folder / "backups" / "export.tmp").exists()
    assert [event.kind for event in vault.events.rows()][-2:] == [
        "vault.exported",
        "vault.export_failed",
    ]


def _disk_is_full(*_: object) -> None:
    raise StorageFullError("The disk is full.", "Free some space.")


def test_a_vault_that_is_open_for_reading_only_is_not_exported(
    filled: Filled, tmp_path: Path
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase, read_only=True)
        with pytest.raises(ReadOnlyVaultError):
            export_vault(vault, tmp_path / "vault.tar")
    assert not (tmp_path / "vault.tar").exists()


def test_a_photo_that_is_gone_or_damaged_is_told_on_both_sides_and_hinders_neither(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    path = filled.folder / "evidence" / f"{filled.evidence_id}.age"
    for number, damage in enumerate((path.read_bytes()[:-9], None)):
        if damage is None:
            path.unlink()
        else:
            path.write_bytes(damage)
        file, target = tmp_path / f"{number}.tar", tmp_path / f"new{number}"
        assert export_vault(vault, file).not_whole == (f"evidence/{path.name}",)
        report = restore_vault(file, target, filled.passphrase)
        assert [fault.place for fault in report.not_whole] == [f"evidence/{path.name}"]
        with Vault.open(target) as new:
            new.unlock(filled.passphrase)
            assert new.records.values(filled.record_id)


def test_restoring_refuses_a_taken_place_and_moves_only_a_vault_aside(
    filled: Filled, exported: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "notes.txt").write_text("mine")
    for folder, replace in ((other, False), (other, True), (filled.folder, False)):
        with pytest.raises(VaultError):
            restore_vault(exported, folder, filled.passphrase, replace=replace)
    assert (other / "notes.txt").read_text() == "mine"
    with Vault.open(filled.folder), pytest.raises(VaultInUseError):
        restore_vault(exported, filled.folder, filled.passphrase, replace=True)
    with pytest.raises(WrongKeyError):
        restore_vault(exported, filled.folder, "wrong", replace=True)
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "vault.tar", "other"}


def test_a_wrong_secret_is_refused_before_anything_but_the_header_is_unpacked(
    exported: Path, tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    with pytest.raises(WrongKeyError):
        restore_vault(
            exported, tmp_path / "new", "wrong", progress=lambda *step: steps.append(step)
        )
    assert len(steps) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "vault.tar"}


@pytest.mark.parametrize("from_backup", [False, True])
def test_restoring_derives_the_key_of_a_passphrase_once(
    filled: Filled,
    exported: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    from_backup: bool,
) -> None:
    """Each time takes half a second, and as much memory as a guess is to cost."""
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        backup = vault.backups.make()
    derived = []
    derive = Argon2Cost.derive

    def counted(cost: Argon2Cost, secret: bytes, salt: bytes) -> bytes:
        derived.append(salt)
        return derive(cost, secret, salt)

    monkeypatch.setattr(Argon2Cost, "derive", counted)
    if from_backup:
        restore_backup(filled.folder, backup.name, filled.passphrase)
    else:
        restore_vault(exported, tmp_path / "new", filled.passphrase)
    assert len(derived) == 1


def test_restoring_tells_how_far_it_is_and_is_broken_off_without_a_trace_at_any_moment(
    filled: Filled, exported: Path, tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    asked: list[int] = []

    def stop_at(number: int) -> bool:
        asked.append(1)
        return len(asked) > number

    def restore(number: int) -> None:
        steps.clear()
        asked.clear()
        restore_vault(
            exported,
            tmp_path / "new",
            filled.passphrase,
            progress=lambda *step: steps.append(step),
            stop=lambda: stop_at(number),
        )

    for number in range(40):
        try:
            restore(number)
        except StoppedError:
            assert {path.name for path in tmp_path.iterdir()} == {"vault", "vault.tar"}
        else:
            break
    assert number > len(steps) > 3
    done = [step[0] for step in steps]
    assert done == sorted(done)
    assert done[-1] == steps[-1][1] > 0
    _holds_everything(tmp_path / "new", filled)


def test_a_vault_that_is_replaced_is_kept_under_a_name_that_is_told_before(
    filled: Filled, exported: Path, tmp_path: Path
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.records.apply(filled.record_id, RecordDelta({"/data/after": "the export"}))
    (filled.folder / "records.db").write_bytes(b"damaged, and kept all the same")
    told: list[Path] = []

    def before_moving(aside: Path, new: Path) -> None:
        assert not aside.exists()
        assert check_vault(new, filled.passphrase, deep=True) == ()
        told.append(aside)

    report = restore_vault(
        exported, filled.folder, filled.passphrase, replace=True, before_moving=before_moving
    )
    assert [report.aside] == told
    assert report.aside is not None
    assert report.aside.name.startswith("vault.before-")
    assert (report.aside / "records.db").read_bytes() == b"damaged, and kept all the same"
    _holds_everything(filled.folder, filled)


KILLED = """
import os, sys
from pathlib import Path
from auditor_app.vault import restore_vault

file, folder, passphrase, step = sys.argv[1:5]
count = 0
def watch(event, arguments):
    global count
    if event in ("os.rename", "os.remove", "os.rmdir", "os.mkdir"):
        count += 1
        if count == int(step):
            os.kill(os.getpid(), 9)
sys.addaudithook(watch)
restore_vault(Path(file), Path(folder), passphrase, replace=True,
              before_moving=lambda aside, new: print(aside, new, sep="\\n", flush=True))
print("done", count, flush=True)
"""


def _restore_killed_at(step: int, file: Path, filled: Filled) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, file, filled.folder, filled.passphrase, str(step)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode in {0, -9}, ran.stderr
    return ran.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="signal 9")
def test_a_kill_at_any_step_leaves_the_old_or_the_new_vault_or_both_under_told_names(
    filled: Filled, exported: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    shutil.copytree(filled.folder, kept)
    *_, done = _restore_killed_at(10**6, exported, filled)
    steps = int(done.split()[1])
    assert steps > 10
    # The last ones are the swap; of those before it some are enough.
    for step in (steps // 2, *range(steps - 5, steps + 1)):
        for path in tmp_path.iterdir():
            if path.name.startswith("vault."):
                shutil.rmtree(path) if path.is_dir() else None
        shutil.rmtree(filled.folder, ignore_errors=True)
        shutil.copytree(kept, filled.folder)
        told = _restore_killed_at(step, exported, filled)
        there = [filled.folder] if filled.folder.exists() else [*map(tmp_path.joinpath, told[:2])]
        assert there, step
        for folder in there:
            assert check_vault(folder, filled.passphrase, deep=True) == (), step
        # Once more, to its end: what was cut off is cleared, or is finished and stays.
        _restore_killed_at(10**6, exported, filled)
        _holds_everything(filled.folder, filled)
        assert sum(".unfinished-" in path.name for path in tmp_path.iterdir()) <= 1


LIMITED = """
import resource, sys
from pathlib import Path
from auditor_app.errors import StorageFullError
from auditor_app.vault import Vault, export_vault, restore_vault

file, folder, passphrase, room, what = sys.argv[1:6]
vault = Vault.open(Path(folder))
vault.unlock(passphrase)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), resource.RLIM_INFINITY))
try:
    if what == "export":
        export_vault(vault, Path(file + ".again"))
    else:
        restore_vault(Path(file), Path(folder + "2"), passphrase)
except StorageFullError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
@pytest.mark.parametrize("what", ["export", "restore"])
@pytest.mark.parametrize("room", [200_000, 150_000])
def test_a_full_disk_leaves_nothing_half_done(
    filled: Filled, exported: Path, tmp_path: Path, what: str, room: int
) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    ran = subprocess.run(
        [
            *(sys.executable, "-c", LIMITED, exported, filled.folder),
            *(filled.passphrase, str(room), what),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "disk is full" in ran.stdout
    assert {path.name for path in tmp_path.iterdir()} == before
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_a_tar_that_claims_more_than_there_is_room_for_is_refused_before_it_is_unpacked(
    exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(StorageFullError):
        unpack(exported, tmp_path / "new")
    assert not (tmp_path / "new").exists()


# Hostile tars -----------------------------------------------------------------------------------


def _members(file: Path) -> list[tuple[tarfile.TarInfo, bytes]]:
    with tarfile.open(file, "r:") as tar:
        return [(m, tar.extractfile(m).read()) for m in tar.getmembers()]  # type: ignore[union-attr]


def _written(members: list[tuple[tarfile.TarInfo, bytes]], form: int = tarfile.GNU_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as tar:
        for member, content in members:
            tar.addfile(member, io.BytesIO(content))
    return out.getvalue()


def _member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname, member.mode = kind, link, 0o600
    return member


def _refused(content: bytes, tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir(exist_ok=True)
    (box / "hostile.tar").write_bytes(content)
    start = time.process_time()
    with pytest.raises(TransferError):
        unpack(box / "hostile.tar", box / "new")
    assert time.process_time() - start < 5
    assert {path.name for path in box.iterdir()} <= {"hostile.tar", "new"}
    shutil.rmtree(box / "new", ignore_errors=True)


@pytest.mark.parametrize(
    "extra",
    [
        _member("/etc/owned"),
        _member("../owned"),
        _member("evidence/../../owned"),
        _member("evidence"),
        _member("evidence", tarfile.DIRTYPE),
        _member(f"evidence/{STRAY}.age", tarfile.SYMTYPE, "/etc/passwd"),
        _member(f"evidence/{STRAY}.age", tarfile.LNKTYPE, "records.db"),
        _member(f"evidence/{STRAY}.age", tarfile.CHRTYPE),
        _member(f"evidence/{STRAY}.age", tarfile.FIFOTYPE),
        _member(f"evidence/{STRAY}.age", tarfile.GNUTYPE_SPARSE),
        _member(f"evidence/{STRAY}.age"),
        _member("vault.json"),
        _member("vault.lock"),
        _member("C:\\owned"),
        _member("manifest.json"),
        _member("evidence/" + "a" * 200 + ".age"),
    ],
    ids=lambda m: f"{m.name[:30]} {m.type!r}",
)
@pytest.mark.parametrize("place", [0, 2, -1])
def test_a_member_that_does_not_belong_is_refused(
    exported: Path, tmp_path: Path, extra: tarfile.TarInfo, place: int
) -> None:
    members = _members(exported)
    members.insert(place, (extra, b""))
    _refused(_written(members), tmp_path)


def test_other_forms_of_tar_and_what_is_none_are_refused(exported: Path, tmp_path: Path) -> None:
    members = _members(exported)
    for changed in (members[:-1], members[1:], members[::-1], [*members, members[0]], []):
        _refused(_written(changed), tmp_path)
    owned = [(member, content) for member, content in members]
    owned[1][0].uid = 1000
    _refused(_written(owned), tmp_path)
    owned[1][0].uid = 0
    owned[1][0].pax_headers = {"path": "../owned"}
    _refused(_written(owned, tarfile.PAX_FORMAT), tmp_path)
    whole = exported.read_bytes()
    for content in (
        b"",
        b"x" * 5000,
        bytes(20480),
        whole[:-10240],
        whole[:5000],
        whole + b"\0" * 20480,
        whole + b"more",
    ):
        _refused(content, tmp_path)


def test_a_size_that_is_a_lie_is_refused(exported: Path, tmp_path: Path) -> None:
    for size in (0, 1, 2**33 - 1, 2**62):
        content = bytearray(exported.read_bytes())
        member = _member("vault.json")
        member.size = size
        content[:512] = member.tobuf(tarfile.GNU_FORMAT)
        _refused(bytes(content), tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.update(files=m["files"][:-1]),
        lambda m: m.update(files=[*m["files"], m["files"][0]]),
        lambda m: m["files"][1].update(size=m["files"][1]["size"] + 1),
        lambda m: m["files"][1].update(sha256="0" * 64),
        lambda m: m["files"][1].update(sha256="nothing"),
        lambda m: m["files"][1].update(name="../records.db"),
        lambda m: m["files"][1].update(size=None),
        lambda m: m.update(not_whole=["../x"]),
        lambda m: m.update(more=1),
        lambda m: m.pop("vault_id"),
        lambda m: m.update(format="other"),
        lambda m: m.update(version=2),
        lambda m: m.update(files=7),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(
    exported: Path, tmp_path: Path, change: object
) -> None:
    *members, (_, content) = _members(exported)
    manifest = json.loads(content)
    change(manifest)  # type: ignore[operator]
    content = json.dumps(manifest).encode()
    member = _member("manifest.json")
    member.size = len(content)
    _refused(_written([*members, (member, content)]), tmp_path)


@pytest.mark.parametrize("content", [b"[" * 100_000, b"\xff\xfe", b"null", b"[]", b'{"a":NaN}'])
def test_a_manifest_that_is_no_manifest_is_refused(
    exported: Path, tmp_path: Path, content: bytes
) -> None:
    *members, _ = _members(exported)
    member = _member("manifest.json")
    member.size = len(content)
    _refused(_written([*members, (member, content)]), tmp_path)


SMALL = io.BytesIO()
_writer = SealedTarWriter(SMALL)
for _name in ("vault.json", "records.db", f"evidence/{STRAY}.age", f"outbox/{BUNDLE}.age"):
    _writer.add(_name, io.BytesIO(_name.encode() * 40), len(_name) * 40)
_writer.finish("an id", "now", ())


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(0, len(SMALL.getvalue()) - 1), st.integers(1, 255)), min_size=1),
    st.integers(0, 2),
)
def test_whatever_is_changed_in_the_file_is_refused_and_writes_nothing_elsewhere(
    tmp_path: Path, flips: list[tuple[int, int]], cut: int
) -> None:
    content = bytearray(SMALL.getvalue())
    for place, change in flips:
        content[place] ^= change
    if cut:
        content = content[: flips[0][0]] if cut == 1 else content[flips[0][0] // 512 * 512 :]
    box = tmp_path / "box"
    shutil.rmtree(box, ignore_errors=True)
    box.mkdir()
    (box / "file").write_bytes(content)
    try:
        unpack(box / "file", box / "new")
    except TransferError:
        pass
    else:
        # Only what the manifest says of itself may differ: no digest stands over it.
        with (box / "file").open("rb") as file:
            for part in SealedTarReader(file).manifest.parts:
                sha256 = hashlib.sha256((box / "new" / part.name).read_bytes()).hexdigest()
                assert part.sha256 == sha256
    assert {path.name for path in box.iterdir()} <= {"file", "new"}


# A backup in the place of a damaged store ---------------------------------------------------------


def test_what_a_salvage_could_not_save_keeps_no_export_of_it_from_arriving(
    filled: Filled, tmp_path: Path
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        # As a salvage writes a form whose text was lost.
        vault._store.execute("UPDATE form SET xml = ''")
        export_vault(vault, tmp_path / "moved.tar")
    told = restore_vault(tmp_path / "moved.tar", tmp_path / "new", filled.passphrase).not_whole
    assert [fault.place for fault in told] == ["form"]
    with Vault.open(tmp_path / "new") as vault:
        vault.unlock(filled.passphrase)
        assert vault.records.values(filled.record_id)["/data/said"] == filled.sentence


def test_a_backup_is_not_put_in_place_by_who_has_to_wait_and_wrong_tries_count(
    filled: Filled,
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        name = vault.backups.make().name
    store = (filled.folder / "records.db").read_bytes()
    for guess in range(5):
        with pytest.raises(WrongKeyError):
            (restore_backup if guess % 2 else _examined)(filled.folder, name, f"wrong {guess}")
    for attempt in (restore_backup, _examined):
        with pytest.raises(TooManyTriesError):
            attempt(filled.folder, name, filled.passphrase)
    assert (filled.folder / "records.db").read_bytes() == store
    assert not (filled.folder / "quarantine").exists()


def _examined(folder: Path, _: str, passphrase: str) -> None:
    examine(folder, passphrase)


def test_a_backup_takes_the_place_of_a_damaged_store_which_is_kept(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        backup = vault.backups.make()
        vault.records.apply(filled.record_id, RecordDelta({"/data/after": "the backup"}))
    late = filled.folder / "evidence" / f"{STRAY}.age"
    late.write_bytes(b"a photo that the older store does not know")
    (filled.folder / "records.db").write_bytes(b"damaged")
    (filled.folder / "records.db-wal").write_bytes(b"of the damaged one")
    report = restore_backup(filled.folder, backup.name, filled.passphrase)
    assert report.not_whole == ()
    assert report.aside is not None
    assert report.aside.read_bytes() == b"damaged"
    assert report.aside.with_name(f"{report.aside.name}-wal").read_bytes() == b"of the damaged one"
    assert not late.exists()
    assert (late.parent / "quarantine" / late.name).exists()
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}
        assert "vault.restored" in {event.kind for event in vault.events.rows()}
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_a_photo_that_was_taken_out_after_the_backup_is_told_as_missing(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        backup = vault.backups.make()
        vault.evidence.set_aside(filled.evidence_id)
        vault.records.finalise(filled.record_id)
    report = restore_backup(filled.folder, backup.name, filled.passphrase)
    assert [fault.place for fault in report.not_whole] == [f"evidence/{filled.evidence_id}.age"]


def test_a_backup_brings_the_header_back_where_both_copies_are_lost(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        backup = vault.backups.make()
    for name in ("vault.json", "vault.json.bak", "records.db"):
        (filled.folder / name).write_bytes(b"")
    restore_backup(filled.folder, backup.name, filled.code, is_code=True)
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_a_damaged_backup_or_a_wrong_name_or_key_changes_nothing(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        backup = vault.backups.make()
    store = (filled.folder / "records.db").read_bytes()
    for name, secret in (("20200101T000000Z", filled.passphrase), (backup.name, "wrong")):
        with pytest.raises(VaultError):
            restore_backup(filled.folder, name, secret)
    content = bytearray(backup.store.read_bytes())
    content[-10] ^= 1
    backup.store.write_bytes(content)
    with pytest.raises(VaultError, match="damaged as well"):
        restore_backup(filled.folder, backup.name, filled.passphrase)
    with pytest.raises(VaultError):
        restore_backup(filled.folder, "../../x", filled.passphrase)
    assert (filled.folder / "records.db").read_bytes() == store
    assert not (filled.folder / "quarantine").exists()


BACKUP_KILLED = (
    KILLED.replace("restore_vault(Path(file), Path(folder), passphrase, replace=True,", "#")
    .replace("              before_moving", "#")
    .replace("import restore_vault", "import restore_backup")
    .replace('print("done"', "restore_backup(Path(folder), file, passphrase)\nprint('done'")
    .replace("'done\"", "'done'")
)


@pytest.mark.skipif(sys.platform == "win32", reason="signal 9")
def test_a_backup_that_is_cut_off_on_its_way_is_put_in_place_by_the_same_command(
    filled: Filled, tmp_path: Path
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        backup = vault.backups.make()
        vault.records.apply(filled.record_id, RecordDelta({"/data/after": "still in the log"}))
        kept = tmp_path / "kept"
        shutil.copytree(filled.folder, kept)
    store, log = filled.folder / "records.db", filled.folder / "records.db-wal"
    step, killed = 0, True
    while killed:
        step += 1
        shutil.rmtree(filled.folder)
        shutil.copytree(kept, filled.folder)
        ran = subprocess.run(
            [
                *(sys.executable, "-c", BACKUP_KILLED, backup.name),
                *(filled.folder, filled.passphrase, str(step)),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        killed = ran.returncode == -9
        assert killed or ran.returncode == 0, ran.stderr
        # Without its log the old store would open, and lack what was said last.
        moved = bool([*(filled.folder / "quarantine").glob("*-records.db")])
        assert moved or (store.exists() and log.exists()), step
        restore_backup(filled.folder, backup.name, filled.passphrase)
        with Vault.open(filled.folder) as vault:
            vault.unlock(filled.passphrase)
            assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}
    assert step > 3
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


@pytest.mark.parametrize("header", ["gone", "damaged", "another vault's", "only its copy", "last"])
def test_without_the_vaults_own_header_in_front_nothing_is_unpacked(
    filled: Filled, exported: Path, tmp_path: Path, header: str
) -> None:
    """Where no header tells the key, none may be taken for the key: an empty one neither."""
    (_, whole), *others, (_, manifest) = _members(exported)
    parts = [("vault.json", whole), *((member.name, content) for member, content in others)]
    match header:
        case "gone":
            parts = parts[1:]
        case "damaged":
            parts[0] = ("vault.json", whole.replace(b'"generation": 1', b'"generation": 2'))
        case "only its copy":
            parts[0] = ("vault.json.bak", whole)
        case "last":
            parts = [*parts[1:], parts[0]]
    forged = tmp_path / "forged.tar"
    with forged.open("wb") as file:
        writer = SealedTarWriter(file)
        for name, content in parts:
            writer.add(name, io.BytesIO(content), len(content))
        vault_id = STRAY if header == "another vault's" else json.loads(manifest)["vault_id"]
        writer.finish(vault_id, "now", ())
    unpacked: list[int] = []
    with pytest.raises(TransferError):
        restore_vault(
            forged,
            tmp_path / "new",
            filled.passphrase,
            progress=lambda done, _: unpacked.append(done),
        )
    assert max(unpacked, default=0) <= len(whole)
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "vault.tar", "forged.tar"}


def test_a_vault_whose_header_is_there_in_its_copy_alone_is_exported_whole(
    filled: Filled, tmp_path: Path
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        (filled.folder / "vault.json").unlink()
        export_vault(vault, tmp_path / "moved.tar")
    assert (
        restore_vault(tmp_path / "moved.tar", tmp_path / "new", filled.passphrase).not_whole == ()
    )


def test_a_file_that_was_put_together_anew_around_a_changed_photo_is_refused(
    filled: Filled, exported: Path, tmp_path: Path
) -> None:
    forged = tmp_path / "forged.tar"
    with forged.open("wb") as file:
        writer = SealedTarWriter(file)
        *members, (_, manifest) = _members(exported)
        for member, content in members:
            photo = member.name == f"evidence/{filled.evidence_id}.age"
            changed = content[:-1] + bytes([content[-1] ^ photo])
            writer.add(member.name, io.BytesIO(changed), len(changed))
        writer.finish(json.loads(manifest)["vault_id"], "now", ())
    with pytest.raises(TransferError, match="not whole"):
        restore_vault(forged, tmp_path / "new", filled.passphrase)
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "vault.tar", "forged.tar"}
