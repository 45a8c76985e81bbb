"""The frames of a store's write-ahead log, and how far SQLite itself will read them.

The format: https://www.sqlite.org/fileformat2.html#walformat. SQLite stops at the first frame whose
running sum, or salt, does not fit, and then writes over whatever stands behind it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER_SIZE: Final = 32
FRAME_HEADER_SIZE: Final = 24
_MASK: Final = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Frame:
    """A page in the log: where its bytes begin, and the store's size in pages where it commits."""

    page: int
    offset: int
    commits: int


class LogFrames:
    """The frames in the open file of a log whose pages have `page_size` bytes."""

    def __init__(self, log: BinaryIO, page_size: int) -> None:
        self._log = log
        self._page_size = page_size
        self._frame_size = FRAME_HEADER_SIZE + page_size

    def __iter__(self) -> Iterator[Frame]:
        """The frames, as their headers say, that belong to the log's newest round."""
        header = self._header()
        round_salt = header[16:24] if _is_whole(header) else None
        offset = HEADER_SIZE
        while True:
            self._log.seek(offset)
            head = self._log.read(FRAME_HEADER_SIZE)
            if len(head) < FRAME_HEADER_SIZE:
                return
            round_salt = round_salt or head[8:16]
            page = int.from_bytes(head[:4], "big")
            if head[8:16] == round_salt and page:
                commits = int.from_bytes(head[4:8], "big")
                yield Frame(page, offset + FRAME_HEADER_SIZE, commits)
            offset += self._frame_size

    def end_for_sqlite(self) -> int:
        """Where the last commit ends that SQLite will read; 0 where it reads nothing."""
        header = self._header()
        if not _is_whole(header):
            return 0
        sums = _sums(header[:24], header, (0, 0))
        end = offset = HEADER_SIZE
        self._log.seek(offset)
        while len(frame := self._log.read(self._frame_size)) == self._frame_size:
            sums = _sums(frame[:8] + frame[FRAME_HEADER_SIZE:], header, sums)
            if frame[8:16] != header[16:24] or frame[16:24] != struct.pack(">2I", *sums):
                break
            offset += self._frame_size
            if frame[4:8] != bytes(4):
                end = offset
        return end

    def _header(self) -> bytes:
        self._log.seek(0)
        return self._log.read(HEADER_SIZE)


def _is_whole(header: bytes) -> bool:
    """Whether the sum of the log's header is right, in the byte order that it names."""
    if len(header) < HEADER_SIZE:
        return False
    return struct.pack(">2I", *_sums(header[:24], header, (0, 0))) == header[24:32]


def _sums(part: bytes, header: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """SQLite's running sum over a part of the log, in the byte order that its header names."""
    first, second = sums
    words = struct.unpack(f"{'>' if header[3] & 1 else '<'}{len(part) // 4}I", part)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _MASK
        second = (second + two + first) & _MASK
    return first, second
