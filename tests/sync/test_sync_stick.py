"""The second way: a stick carries the two files there and the receipt back."""

from __future__ import annotations

import errno
import os
import pathlib
import re
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Self

import pytest

from auditor_app.central.intake import Intake
from auditor_app.errors import DeliveryError, IdentityError
from auditor_app.sync import (
    accept_receipt_file,
    accept_receipts,
    copy_to_stick,
    file_systems,
    stick,
)

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from fieldwork import Field


def ingested(laptop: Field, bundle: Path, signature: Path) -> bytes:
    with bundle.open("rb") as file:
        return Intake(laptop.organisation).ingest(file, signature.read_bytes()).receipt


def test_a_bundle_goes_by_stick_and_its_receipt_comes_back(laptop: Field, tmp_path: Path) -> None:
    entry = laptop.seal()
    bundle, signature = copy_to_stick(laptop.vault, entry.bundle_id, tmp_path)
    assert bundle.name == f"audit-{entry.bundle_id}.bundle.age"
    assert signature.name == f"audit-{entry.bundle_id}.bundle.dsse.json"
    (tmp_path / "receipt").write_bytes(ingested(laptop, bundle, signature))
    after = accept_receipt_file(laptop.vault, tmp_path / "receipt")
    assert (after.bundle_id, after.state) == (entry.bundle_id, "delivered")
    assert accept_receipt_file(laptop.vault, tmp_path / "receipt") == after


def test_stick_and_network_give_the_same_receipt(laptop: Field, tmp_path: Path) -> None:
    entry = laptop.seal()
    receipt = ingested(laptop, *copy_to_stick(laptop.vault, entry.bundle_id, tmp_path))
    assert laptop.deliver(entry).receipt == receipt


class BrokenFile:
    """A file on a stick that takes so many bytes and then fails like the system does."""

    def __init__(self, file: BinaryIO, room: int, number: int) -> None:
        self._file = file
        self._room = room
        self._number = number

    def write(self, content: bytes) -> int:
        if len(content) > self._room:
            self._file.write(content[: self._room])
            self._file.flush()
            raise OSError(self._number, os.strerror(self._number))
        self._room -= len(content)
        return self._file.write(content)

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


@pytest.fixture
def stick_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def breaks(monkeypatch: pytest.MonkeyPatch, room: int, number: int) -> None:
    """From now on what is written on the stick fails after `room` bytes."""
    opened = pathlib.Path.open

    def broken(path: Path, mode: str = "r", *more: object, **other: object) -> object:
        file = opened(path, mode, *more, **other)
        on_stick = "stick" in path.parts and "x" in mode
        return BrokenFile(file, room, number) if on_stick else file

    monkeypatch.setattr(pathlib.Path, "open", broken)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The stick is full"),
        (errno.EDQUOT, "The stick is full"),
        (errno.EIO, "not there any more"),
        (errno.ENODEV, "not there any more"),
        (errno.EFBIG, "so large a file"),
        (errno.EROFS, "The system refuses to write to the stick"),
    ],
)
@pytest.mark.parametrize("room", [0, 1500])
def test_a_stick_that_fails_in_the_middle_holds_nothing_that_looks_whole(
    laptop: Field,
    stick_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    sentence: str,
    room: int,
) -> None:
    entry = laptop.seal()
    with monkeypatch.context() as patched:
        breaks(patched, room, number)
        with pytest.raises(DeliveryError, match=sentence):
            copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert list(stick_folder.iterdir()) == []
    assert laptop.get(entry).state == "sealed"
    # Once it works again, so does the copy.
    bundle, _ = copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert bundle.stat().st_size == entry.size


def test_a_stick_that_is_pulled_out_before_its_bundle_is_named_shows_no_bundle(
    laptop: Field, stick_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The signature fails: no bundle may lie there that lacks it."""
    entry = laptop.seal()

    def gone(target: Path, content: bytes) -> None:
        del target, content
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(stick, "_write", gone)
    with pytest.raises(DeliveryError, match="not there any more"):
        copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert list(stick_folder.glob("*.age")) == []


def test_what_a_pulled_out_stick_still_holds_of_a_copy_is_copied_anew(
    laptop: Field, stick_folder: Path
) -> None:
    entry = laptop.seal()
    (stick_folder / f"audit-{entry.bundle_id}.bundle.age.part").write_bytes(b"half")
    copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert sorted(path.suffix for path in stick_folder.iterdir()) == [".age", ".json"]


def test_a_stick_without_room_is_said_before_a_byte_is_copied(
    laptop: Field, stick_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    monkeypatch.setattr(stick.shutil, "disk_usage", lambda _: SimpleNamespace(free=100))
    breaks(monkeypatch, 0, errno.EIO)
    with pytest.raises(DeliveryError, match="has 100 bytes free; the bundle needs"):
        copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)


def test_fat_and_its_four_gibibytes_are_said_before_a_byte_is_copied(
    laptop: Field, stick_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    laptop.vault._store.execute("UPDATE outbox SET size = ?", (2**32,))
    mounts = stick_folder.parent / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {stick_folder} vfat rw 0 0\n")
    monkeypatch.setattr(file_systems, "_MOUNTS", mounts)
    with pytest.raises(DeliveryError, match="FAT"):
        copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert list(stick_folder.iterdir()) == []
    laptop.vault._store.execute("UPDATE outbox SET size = ?", (entry.size,))
    copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/media/ada/STICK/bundles", "vfat"),
        ("/media/ada/MY STICK", "exfat"),
        ("/media/ada", "ext4"),
        ("/mnt/twice/x", "vfat"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_the_nearest_mount(folder: str, kind: str) -> None:
    mounts = """/dev/sda1 / ext4 rw,relatime 0 0
nonsense
/dev/sdb1 /media/ada/STICK vfat rw,utf8 0 0
/dev/sdc1 /media/ada/MY\\040STICK exfat rw 0 0
/dev/sdd1 /mnt/twice ext4 rw 0 0
/dev/sde1 /mnt/twice vfat rw 0 0
"""
    assert file_systems.file_system_of(pathlib.Path(folder), mounts) == kind


def test_names_on_a_stick_are_ones_that_fat_and_every_system_take(
    laptop: Field, stick_folder: Path
) -> None:
    for path in copy_to_stick(laptop.vault, laptop.seal().bundle_id, stick_folder):
        assert re.fullmatch(r"[a-z0-9.-]{1,100}", path.name)
        assert not path.name.endswith(".")


def test_a_stick_that_holds_the_bundle_already_is_left_as_it_is(
    laptop: Field, stick_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    first = copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    breaks(monkeypatch, 0, errno.EROFS)
    assert copy_to_stick(laptop.vault, entry.bundle_id, stick_folder) == first


def test_a_signature_that_was_lost_on_the_stick_is_put_beside_the_bundle_again(
    laptop: Field, stick_folder: Path
) -> None:
    entry = laptop.seal()
    _, signature = copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    signature.unlink()
    copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert signature.read_bytes() == entry.outer_dsse


def test_another_file_under_the_bundles_name_is_never_overwritten(
    laptop: Field, stick_folder: Path
) -> None:
    entry = laptop.seal()
    other = stick_folder / f"audit-{entry.bundle_id}.bundle.age"
    other.write_bytes(b"somebody's only copy")
    with pytest.raises(DeliveryError, match="another file with the name"):
        copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert other.read_bytes() == b"somebody's only copy"
    assert list(stick_folder.iterdir()) == [other]


def test_a_spoilt_sealed_file_does_not_get_onto_a_stick(laptop: Field, stick_folder: Path) -> None:
    entry = laptop.seal()
    path = laptop.vault.outbox.path(entry.bundle_id)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(DeliveryError, match="not what was sealed"):
        copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert list(stick_folder.iterdir()) == []


def test_a_folder_of_receipts_is_taken_in_at_once_and_each_fault_is_named(
    laptop: Field, stick_folder: Path
) -> None:
    entries = [laptop.seal(), laptop.seal(), laptop.seal()]
    for number, entry in enumerate(entries[:2]):
        receipt = ingested(laptop, *copy_to_stick(laptop.vault, entry.bundle_id, stick_folder))
        (stick_folder / f"{number}.receipt.json").write_bytes(receipt)
    (stick_folder / "2.receipt.json").write_bytes(b"no receipt")
    (stick_folder / "3.receipt.json").mkdir()
    (stick_folder / "notes.json").write_bytes(b"something else")
    taken = accept_receipts(laptop.vault, stick_folder)
    assert [each.path.name[0] for each in taken] == ["0", "1", "2"]
    assert [each.entry and each.entry.bundle_id for each in taken] == [
        entries[0].bundle_id,
        entries[1].bundle_id,
        None,
    ]
    assert isinstance(taken[2].fault, IdentityError)
    assert [laptop.get(entry).state for entry in entries] == ["delivered", "delivered", "sealed"]
    # The stick may come twice.
    assert [each.fault is None for each in accept_receipts(laptop.vault, stick_folder)] == [
        *(True, True),
        False,
    ]


def test_a_folder_without_a_receipt_is_said_clearly(laptop: Field, stick_folder: Path) -> None:
    with pytest.raises(DeliveryError, match="No receipt lies in"):
        accept_receipts(laptop.vault, stick_folder)
    with pytest.raises(DeliveryError, match=r"No receipt lies in|not there"):
        accept_receipts(laptop.vault, stick_folder / "gone")


def test_a_receipt_that_cannot_be_read_is_said_clearly(laptop: Field, stick_folder: Path) -> None:
    with pytest.raises(DeliveryError, match="cannot be read"):
        accept_receipt_file(laptop.vault, stick_folder / "gone.receipt.json")


def test_a_receipt_for_another_vault_is_refused(
    laptop: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    receipt = ingested(laptop, *copy_to_stick(laptop.vault, entry.bundle_id, tmp_path))
    (tmp_path / "receipt").write_bytes(receipt)
    monkeypatch.setattr(type(laptop.vault.outbox), "list", lambda _: ())
    with pytest.raises(DeliveryError, match=f"for bundle {entry.bundle_id} .*does not hold"):
        accept_receipt_file(laptop.vault, tmp_path / "receipt")


@pytest.mark.parametrize("content", [b"", b"{}", b"x" * 10_000_000])
def test_a_file_that_is_no_receipt_is_refused(
    laptop: Field, tmp_path: Path, content: bytes
) -> None:
    entry = laptop.seal()
    (tmp_path / "receipt").write_bytes(content)
    with pytest.raises(IdentityError):
        accept_receipt_file(laptop.vault, tmp_path / "receipt")
    assert laptop.get(entry).state == "sealed"


def test_copying_tells_how_far_it_is_and_can_be_broken_off(
    laptop: Field, stick_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick, "_PART", 1000)
    entry = laptop.seal()
    told: list[tuple[int, int]] = []
    with pytest.raises(DeliveryError, match="broken off"):
        copy_to_stick(
            laptop.vault,
            entry.bundle_id,
            stick_folder,
            progress=lambda done, size: told.append((done, size)),
            cancelled=lambda: len(told) > 2,
        )
    assert list(stick_folder.iterdir()) == []
    assert told == [(1000, entry.size), (2000, entry.size), (3000, entry.size)]
    copy_to_stick(
        laptop.vault,
        entry.bundle_id,
        stick_folder,
        progress=lambda done, size: told.append((done, size)),
    )
    assert told[-1] == (entry.size, entry.size)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_stick_that_was_prepared_leads_no_byte_to_another_place(
    laptop: Field, tmp_path: Path
) -> None:
    entry = laptop.seal()
    stick_folder, mine = tmp_path / "stick", tmp_path / "mine"
    stick_folder.mkdir()
    mine.write_text("somebody's")
    for name in ("age", "dsse.json", "age.part", "dsse.json.part"):
        link = stick_folder / f"audit-{entry.bundle_id}.bundle.{name}"
        link.symlink_to(mine if name.endswith(".part") else tmp_path / "nowhere")
    bundle, signature = copy_to_stick(laptop.vault, entry.bundle_id, stick_folder)
    assert mine.read_text() == "somebody's"
    assert not (tmp_path / "nowhere").exists()
    assert not bundle.is_symlink()
    assert not signature.is_symlink()
    assert {path.name for path in stick_folder.iterdir()} == {bundle.name, signature.name}
