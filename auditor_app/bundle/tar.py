"""The tar around a bag: POSIX ustar, written and read as a stream.

Written here rather than with `tarfile` for two reasons. Writing: the bytes are asked for piece by
piece by the encryption. Reading: what comes from outside may hold regular files and folders and
nothing else, and no byte of it may be changed unnoticed; `tarfile` forgives too much for that.

Header layout: IEEE Std 1003.1-2017, pax, "ustar Interchange Format".
"""

from __future__ import annotations

import re
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from auditor_app.bundle.verdict import FaultKind, StructureError
from auditor_app.errors import BundleError

if TYPE_CHECKING:
    from datetime import datetime

BLOCK: Final = 512
END: Final = bytes(2 * BLOCK)
LARGEST_FILE: Final = 8**11 - 1
"""Bytes of the largest file that a ustar header can describe: 8 GiB - 1."""

_CHECKSUM: Final = slice(148, 156)
_MAGICS: Final = (b"ustar\x0000", b"ustar  \x00")  # POSIX; what GNU tar writes for plain entries
_OCTAL: Final = re.compile(rb" *[0-7]*[ \0]*")
# Mode, user, group, time, device numbers.
_NUMBERS: Final = (
    slice(100, 108),
    slice(108, 116),
    slice(116, 124),
    slice(136, 148),
    slice(329, 337),
    slice(337, 345),
)
_SIZE: Final = re.compile(rb"[0-7]{11}[ \0]")
_KINDS: Final = {
    b"1": "a hard link",
    b"2": "a symbolic link",
    b"3": "a character device",
    b"4": "a block device",
    b"6": "a named pipe",
    b"L": "an extended header",
    b"K": "an extended header",
    b"x": "an extended header",
    b"g": "an extended header",
}


def padding(size: int) -> bytes:
    """The zeros that fill the last block of a file of `size` bytes."""
    return bytes(-size % BLOCK)


def header(name: str, size: int, modified: datetime) -> bytes:
    """The header of a regular file: mode 0644, owner 0, nothing that tells where it was made.

    Raises:
        BundleError: a name or a size that ustar cannot hold.
    """
    info = tarfile.TarInfo(name)
    info.size = size
    info.mtime = int(modified.timestamp())
    info.mode = 0o644
    try:
        return info.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")
    except ValueError as error:
        raise BundleError(
            [f"{name} is too large or its name too long for a bundle."],
            "Take the file out of the audit, or a smaller copy of it.",
        ) from error


class TarVisitor(Protocol):
    """What a `TarReader` tells of a tar, in its order. A method may raise a `StructureError`."""

    def begin_file(self, name: str, size: int) -> None:
        """A regular file of `size` bytes begins."""

    def file_bytes(self, piece: memoryview) -> None:
        """Some of its bytes; valid only during the call."""

    def end_file(self) -> None:
        """It is complete."""

    def folder(self, name: str) -> None:
        """A folder is named."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    size: int
    is_folder: bool


class TarReader:
    """Takes a tar in pieces of any size (`feed`, then `finish`) and tells a visitor what it holds.

    Memory: one header block. Every fault is a `StructureError`.
    """

    def __init__(self, visitor: TarVisitor) -> None:
        self._visitor = visitor
        self._block = bytearray()
        self._data_left = 0
        self._padding_left = 0
        self._in_file = False
        self._empty_blocks = 0

    def feed(self, piece: bytes | memoryview) -> None:
        """Take the next bytes."""
        rest = memoryview(piece)
        while rest:
            if self._data_left:
                rest = self._take_data(rest)
            elif self._padding_left:
                rest = self._take_padding(rest)
            else:
                rest = self._take_block(rest)

    def finish(self) -> None:
        """Say that no more bytes come.

        Raises:
            StructureError: the tar is cut off.
        """
        cut = self._in_file or self._data_left or self._padding_left or self._block
        if cut or self._empty_blocks < len(END) // BLOCK:
            raise StructureError(FaultKind.FORMAT, "The tar in the bundle is cut off.")

    def _take_data(self, rest: memoryview) -> memoryview:
        piece = rest[: self._data_left]
        self._visitor.file_bytes(piece)
        self._data_left -= len(piece)
        if not self._data_left:
            self._end_file()
        return rest[len(piece) :]

    def _end_file(self) -> None:
        self._in_file = False
        self._visitor.end_file()

    def _take_padding(self, rest: memoryview) -> memoryview:
        piece = rest[: self._padding_left]
        if any(piece):
            raise StructureError(
                FaultKind.FORMAT, "The tar in the bundle has bytes between its files."
            )
        self._padding_left -= len(piece)
        return rest[len(piece) :]

    def _take_block(self, rest: memoryview) -> memoryview:
        piece = rest[: BLOCK - len(self._block)]
        self._block += piece
        if len(self._block) == BLOCK:
            block = bytes(self._block)
            self._block.clear()
            self._take_header(block)
        return rest[len(piece) :]

    def _take_header(self, block: bytes) -> None:
        if not any(block):
            self._empty_blocks += 1
            return
        if self._empty_blocks:
            raise StructureError(FaultKind.FORMAT, "The tar in the bundle goes on after its end.")
        entry = _read_header(block)
        if entry.is_folder:
            self._visitor.folder(entry.name)
            return
        self._visitor.begin_file(entry.name, entry.size)
        self._data_left = entry.size
        self._padding_left = -entry.size % BLOCK
        self._in_file = True
        if not entry.size:
            self._end_file()


def _read_header(block: bytes) -> _Entry:
    blanked = block[: _CHECKSUM.start] + b" " * 8 + block[_CHECKSUM.stop :]
    # Only one spelling of the checksum is taken, or its own bytes could be changed unnoticed.
    if block[_CHECKSUM] != b"%06o\0 " % sum(blanked):
        raise StructureError(FaultKind.FORMAT, "A header of the tar in the bundle is damaged.")
    # Nobody believes times and modes, but a reader that cannot make sense of one stops there.
    if not all(_OCTAL.fullmatch(block[field]) for field in _NUMBERS):
        raise StructureError(FaultKind.FORMAT, "A header of the tar in the bundle is damaged.")
    if block[257:265] not in _MAGICS:
        raise StructureError(FaultKind.FORMAT, "The tar in the bundle is not in ustar format.")
    kind = block[156:157]
    if kind not in {b"0", b"\0", b"5"} or any(block[157:257]):
        what = _KINDS.get(kind, "something that is no file")
        raise StructureError(FaultKind.FORMAT, f"The tar in the bundle holds {what}.")
    if not _SIZE.fullmatch(block[124:136]):
        raise StructureError(
            FaultKind.FORMAT, "The tar in the bundle holds a file of unreadable size."
        )
    size = int(block[124:135], 8)
    name = _text(block[:100])
    if block[257:265] == _MAGICS[0] and (prefix := _text(block[345:500])):
        name = f"{prefix}/{name}"
    is_folder = kind == b"5"
    if is_folder and size:
        raise StructureError(FaultKind.FORMAT, "The tar in the bundle holds a folder with content.")
    return _Entry(name, size, is_folder)


def _text(field: bytes) -> str:
    try:
        return field.split(b"\0", 1)[0].decode("ascii")
    except UnicodeDecodeError as error:
        raise StructureError(
            FaultKind.FORMAT, "The tar in the bundle holds a name that is not ASCII."
        ) from error
