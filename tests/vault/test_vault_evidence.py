from __future__ import annotations

import io
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import (
    DamagedStoreError,
    RecordStateError,
    StorageFullError,
    TransferError,
    UnknownRowError,
    VaultAccessError,
)
from auditor_app.vault import EvidenceMetadata, Vault, check_vault, durable
from auditor_app.vault.evidence_files import WrittenFile
from auditor_app.vault.secrets import EVIDENCE_IDENTITY

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

JPEG = EvidenceMetadata("image/jpeg", "jpg")


def _files(vault: Vault) -> list[str]:
    return sorted(path.name for path in (vault.folder / "evidence").iterdir())


def test_a_photo_comes_back_byte_for_byte_with_all_that_was_noted(
    vault: Vault, filled: Filled
) -> None:
    noted = EvidenceMetadata(
        *("image/heic", "heic", 3000, 4000),
        datetime(2026, 5, 1, 9, tzinfo=timezone(timedelta(hours=6))),
        *(23.8084722, -90.4, -12.5),
    )
    content = b"original" * 30_000
    added = vault.evidence.add(filled.record_id, "/data/p", content, b"small", noted, "Gate")
    vault.lock()
    vault.unlock(filled.passphrase)
    kept = vault.evidence.get(added.id)
    assert kept == added
    assert {name: getattr(kept, name) for name in EvidenceMetadata.__slots__} == {
        name: getattr(noted, name) for name in EvidenceMetadata.__slots__
    }
    assert (kept.caption, kept.position, kept.size) == ("Gate", 1, len(content))
    assert vault.evidence.read(added.id) == content
    with vault.evidence.open(added.id) as stream:
        assert stream.read() == content
    assert vault.evidence.thumbnail(added.id) == b"small"
    assert kept.added_at.tzinfo is UTC or kept.added_at.utcoffset() == timedelta(0)


def test_a_local_capture_time_stays_without_an_offset(vault: Vault, filled: Filled) -> None:
    local = EvidenceMetadata("image/jpeg", "jpg", captured_at=datetime(2026, 5, 1, 9))  # noqa: DTZ001
    added = vault.evidence.add(filled.record_id, "/data/p", b"x", None, local)
    assert vault.evidence.get(added.id).captured_at == datetime(2026, 5, 1, 9)  # noqa: DTZ001
    with pytest.raises(UnknownRowError):
        vault.evidence.thumbnail(added.id)


def test_photos_of_a_question_keep_their_order(vault: Vault, filled: Filled) -> None:
    ids = [
        vault.evidence.add(filled.record_id, "/data/p", b"%d" % n, None, JPEG).id for n in range(3)
    ]
    vault.evidence.set_aside(ids[1])
    ids[1:] = [ids[2], vault.evidence.add(filled.record_id, "/data/p", b"9", None, JPEG).id]
    mine = [e for e in vault.evidence.of_record(filled.record_id) if e.ref == "/data/p"]
    assert [e.id for e in mine] == ids
    assert [e.position for e in mine] == [1, 3, 4]
    assert vault.evidence.of_audit(filled.audit_id) == vault.evidence.of_record(filled.record_id)


def test_the_caption_of_a_photo_can_change(vault: Vault, filled: Filled) -> None:
    assert vault.evidence.set_caption(filled.evidence_id, "Other").caption == "Other"
    assert vault.evidence.read(filled.evidence_id) == filled.photo


def test_photos_follow_their_question_when_a_repeat_instance_is_taken_out(
    vault: Vault, filled: Filled
) -> None:
    refs = ["/data/r[1]/p", "/data/r[2]/p", "/data/r[3]/s[2]/p", "/data/room/p"]
    ids = [vault.evidence.add(filled.record_id, ref, b"x", None, JPEG).id for ref in refs]
    vault.evidence.follow(filled.record_id, ["/data/r[2]", "/data/r[2]/s[1]"])
    left = {e.id: e.ref for e in vault.evidence.of_record(filled.record_id)}
    assert left == {
        filled.evidence_id: "/data/photo",
        ids[0]: "/data/r[1]/p",
        ids[2]: "/data/r[2]/s[1]/p",
        ids[3]: "/data/room/p",
    }


@pytest.mark.skipif(
    shutil.which("age") is None, reason="NOT CHECKED by age itself: age is not installed"
)
def test_a_sealed_photo_is_an_age_file_that_age_itself_opens(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    identity = vault._secrets.get(EVIDENCE_IDENTITY)
    assert identity is not None
    key = tmp_path / "key"
    key.write_bytes(identity)
    sealed = vault.folder / "evidence" / f"{filled.evidence_id}.age"
    opened = subprocess.run(["age", "-d", "-i", key, sealed], capture_output=True, check=True)
    assert opened.stdout == filled.photo


def test_a_large_photo_is_streamed(vault: Vault, filled: Filled) -> None:
    class Counted(io.RawIOBase):
        """Gives eight mebibytes and remembers how much it was asked for at once."""

        def __init__(self) -> None:
            self.left = 8 * 1024 * 1024
            self.most = 0

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            assert size >= 0
            self.most = max(self.most, size)
            part = min(size, self.left)
            self.left -= part
            return b"\x5a" * part

    source = Counted()
    added = vault.evidence.add(filled.record_id, "/data/p", source, None, JPEG)  # type: ignore[arg-type]
    assert added.size == 8 * 1024 * 1024
    assert source.most <= 1024 * 1024
    assert vault.evidence.read(added.id) == b"\x5a" * added.size


def test_a_photo_that_was_taken_out_leaves_no_file_once_its_record_is_final(
    vault: Vault, filled: Filled
) -> None:
    vault.evidence.set_aside(filled.evidence_id)
    vault.records.finalise(filled.record_id)
    assert _files(vault) == []
    assert vault.evidence.of_record(filled.record_id) == ()
    assert vault._store.rows("SELECT * FROM thumbnail") == []
    with pytest.raises(UnknownRowError):
        vault.evidence.read(filled.evidence_id)


def test_no_photo_is_taken_for_a_record_that_is_not_there(vault: Vault) -> None:
    before = _files(vault)
    with pytest.raises(UnknownRowError):
        vault.evidence.add("none", "/data/p", b"x", None, JPEG)
    assert _files(vault) == before


@pytest.mark.parametrize("damage", ["flip", "cut", "swap", "gone", "empty", "plain"])
def test_a_damaged_swapped_or_missing_file_is_never_shown(
    vault: Vault, filled: Filled, damage: str
) -> None:
    other = vault.evidence.add(filled.record_id, "/data/p", b"another photo", None, JPEG)
    path = vault.folder / "evidence" / f"{filled.evidence_id}.age"
    sealed = bytearray(path.read_bytes())
    if damage == "gone":
        path.unlink()
    else:
        sealed[len(sealed) // 2] ^= 1
        path.write_bytes(
            {
                "flip": bytes(sealed),
                "cut": bytes(sealed[: len(sealed) // 2]),
                "swap": (vault.folder / "evidence" / f"{other.id}.age").read_bytes(),
                "empty": b"",
                "plain": filled.photo,
            }[damage]
        )
    for read in (vault.evidence.read, vault.evidence.open):
        with pytest.raises(DamagedStoreError):
            read(filled.evidence_id)
    assert vault.evidence.read(other.id) == b"another photo"
    vault.close()
    shallow = check_vault(filled.folder, filled.passphrase)
    deep = check_vault(filled.folder, filled.passphrase, deep=True)
    place = f"evidence/{filled.evidence_id}.age"
    assert [fault.place for fault in shallow] == ([place] if damage == "gone" else [])
    assert [fault.place for fault in deep] == [place]


def test_an_import_that_fails_at_any_step_leaves_nothing(
    vault: Vault, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, head = _files(vault), vault.events.head()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 100_000:
                raise OSError(5, "Input/output error")
            return super().read(size)

    with pytest.raises(VaultAccessError, match="Input/output"):
        vault.evidence.add(filled.record_id, "/data/p", Broken(bytes(900_000)), None, JPEG)
    for step in ("flush_to_disk", "flush_folder"):
        with monkeypatch.context() as patch:
            patch.setattr(durable, step, full)
            with pytest.raises(StorageFullError):
                vault.evidence.add(filled.record_id, "/data/p", bytes(900_000), None, JPEG)
        if step == "flush_to_disk":
            assert _files(vault) == before
    with monkeypatch.context() as patch:
        patch.setattr(vault.events, "append", full)
        with pytest.raises(OSError, match="space"):
            vault.evidence.add(filled.record_id, "/data/p", b"x", None, JPEG)
    vault.lock()
    vault.unlock(filled.passphrase)
    assert [name for name in _files(vault) if name != "quarantine"] == before
    assert len(vault.evidence.of_record(filled.record_id)) == 1
    assert vault.events.head().sequence >= head.sequence
    vault.events.verify()


def test_what_an_interrupted_import_left_is_swept_at_the_next_unlock(
    vault: Vault, filled: Filled
) -> None:
    folder = vault.folder / "evidence"
    stray = "0f0f0f0f-0000-4000-8000-000000000000"
    sealed = (folder / f"{filled.evidence_id}.age").read_bytes()
    (folder / f"{stray}.age").write_bytes(sealed)
    (folder / f"{stray}.age.tmp").write_bytes(sealed[:100])
    (folder / "letter.txt").write_text("not ours")
    vault.lock()
    vault.unlock(filled.passphrase)
    assert _files(vault) == [f"{filled.evidence_id}.age", "letter.txt", "quarantine"]
    # Whole and unknown: it may be all that is left after an older store was put back.
    assert (folder / "quarantine" / f"{stray}.age").read_bytes() == sealed
    assert [e.kind for e in vault.events.rows()][-2:] == ["evidence.quarantined", "vault.unlocked"]
    vault.close()
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_a_removal_that_was_cut_off_is_finished_at_the_next_unlock(
    vault: Vault, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(vault._files, "remove", _interrupted)
        vault.evidence.set_aside(filled.evidence_id)
        with pytest.raises(KeyboardInterrupt):
            vault.records.finalise(filled.record_id)
    assert _files(vault) == [f"{filled.evidence_id}.age"]
    vault.lock()
    vault.unlock(filled.passphrase)
    assert _files(vault) == []


def _interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_a_finalised_record_takes_no_photo(vault: Vault, filled: Filled) -> None:
    vault.records.finalise(filled.record_id)
    before = _files(vault)
    with pytest.raises(RecordStateError):
        vault.evidence.add(filled.record_id, "/data/p", b"x", None, JPEG)
    assert _files(vault) == before


def test_no_plain_copy_of_a_photo_comes_to_lie_inside_of_the_vault(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    (tmp_path / "door").symlink_to(filled.folder)
    sealed = (filled.folder / "evidence" / f"{filled.evidence_id}.age").read_bytes()
    for target in (
        filled.folder / "copy.jpg",
        filled.folder / "evidence" / f"{filled.evidence_id}.age",
        tmp_path / "door" / "copy.jpg",
    ):
        with pytest.raises(TransferError):
            vault.evidence.export(filled.evidence_id, target)
    assert not (filled.folder / "copy.jpg").exists()
    assert (filled.folder / "evidence" / f"{filled.evidence_id}.age").read_bytes() == sealed


def test_a_plain_copy_is_its_owners_alone_and_touches_no_file_beside_it(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    beside = [tmp_path / f"a.jpg{ending}" for ending in (".tmp", "~", ".part")]
    for path in beside:
        path.write_text("somebody's own")
    target = tmp_path / "a.jpg"
    target.write_text("an older copy")
    target.chmod(0o644)
    vault.evidence.export(filled.evidence_id, target)
    assert target.read_bytes() == filled.photo
    assert target.stat().st_mode & 0o077 == 0
    assert {path.read_text() for path in beside} == {"somebody's own"}
    assert sorted(p for p in tmp_path.iterdir() if p.is_file()) == sorted([target, *beside])


def test_a_copy_that_cannot_be_written_leaves_no_half_file_and_the_log_says_so(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    target = tmp_path / "not there" / "copy.jpg"
    with pytest.raises(VaultAccessError):
        vault.evidence.export(filled.evidence_id, target)
    kinds = [event.kind for event in vault.events.rows()]
    assert kinds[-2:] == ["evidence.exported", "evidence.not_exported"]
    assert not target.parent.exists()


@pytest.mark.parametrize("place", [5, 150, 300, 100_000, 150_000, -1])
def test_checking_a_photo_as_a_stream_finds_what_reading_it_finds(
    vault: Vault, filled: Filled, place: int
) -> None:
    expected = vault.evidence.all_files()[filled.evidence_id]
    path = filled.folder / "evidence" / f"{filled.evidence_id}.age"
    vault._files.check(filled.evidence_id, expected)
    whole = path.read_bytes()
    damaged = bytearray(whole)
    damaged[place] ^= 1
    for content in (damaged, whole[:place], b""):
        path.write_bytes(content)
        for look in (vault._files.read, vault._files.check):
            with pytest.raises(DamagedStoreError, match="is damaged"):
                look(filled.evidence_id, expected)
    path.write_bytes(whole)
    other = WrittenFile(expected.size, "0" * 64)
    with pytest.raises(DamagedStoreError, match="not the one"):
        vault._files.check(filled.evidence_id, other)
    path.unlink()
    with pytest.raises(DamagedStoreError, match="gone"):
        vault._files.check(filled.evidence_id, expected)


def test_a_disk_that_fails_while_a_photo_is_checked_is_not_taken_for_damage(
    vault: Vault, filled: Filled
) -> None:
    expected = vault.evidence.all_files()[filled.evidence_id]
    path = filled.folder / "evidence" / f"{filled.evidence_id}.age"
    path.unlink()
    # Opening a folder fails as a disk does: with the system's own reason.
    path.mkdir()
    with pytest.raises(VaultAccessError):
        vault._files.check(filled.evidence_id, expected)


def test_a_check_knows_photos_that_are_set_aside(vault: Vault, filled: Filled) -> None:
    vault.evidence.set_aside(filled.evidence_id)
    vault.close()
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()
    file = filled.folder / "evidence" / f"{filled.evidence_id}.age"
    file.write_bytes(file.read_bytes()[:-1])
    (fault,) = check_vault(filled.folder, filled.passphrase, deep=True)
    assert "damaged" in fault.message
    file.unlink()
    (fault,) = check_vault(filled.folder, filled.passphrase)
    assert "gone" in fault.message


def test_a_photo_set_aside_when_the_disk_of_an_undo_fails_stays_as_it_was(
    vault: Vault, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.evidence.set_aside(filled.evidence_id)
    with monkeypatch.context() as patch:
        patch.setattr(vault.records._history, "turn", _interrupted)
        with pytest.raises(KeyboardInterrupt):
            vault.records.undo(filled.record_id)
    assert vault.evidence.of_record(filled.record_id) == ()
    assert _files(vault) == [f"{filled.evidence_id}.age"]
    assert vault.records.undo(filled.record_id) is not None
    assert vault.evidence.read(filled.evidence_id) == filled.photo
    vault.events.verify()
