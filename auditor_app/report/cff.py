"""The numbers that a CFF font knows its glyphs by.

A CID-keyed CFF program in a PDF is asked for glyphs by their CIDs (ISO 32000-1, 9.7.4.2), not by
their places in the font; its charset says which CID stands at which place. Read by Adobe Technical
Note 5176, sections 3 to 5 and 13.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHARSET: Final = 15
_CHAR_STRINGS: Final = 17
_ESCAPE: Final = 12


def table(font: bytes, tag: str) -> bytes:
    """A table of an OpenType file; empty where the file has none of that name."""
    (count,) = struct.unpack_from(">H", font, 4)
    for entry in range(count):
        name, _, offset, length = struct.unpack_from(">4sLLL", font, 12 + 16 * entry)
        if name == tag.encode("ascii"):
            return font[offset : offset + length]
    return b""


def cids(cff: bytes) -> tuple[int, ...]:
    """The CID of each glyph of a CID-keyed font program, by its place."""
    names_end, _ = _index(cff, cff[2])
    _, tops = _index(cff, names_end)
    top = dict(_operators(tops[0]))
    _, glyphs = _index(cff, top[_CHAR_STRINGS])
    return tuple(_charset(cff, top[_CHARSET], len(glyphs)))


def _index(cff: bytes, at: int) -> tuple[int, list[bytes]]:
    """The end of an INDEX, and its objects (section 5)."""
    (count,) = struct.unpack_from(">H", cff, at)
    if not count:
        return at + 2, []
    size, start = cff[at + 2], at + 3
    offsets = [
        int.from_bytes(cff[start + size * place : start + size * (place + 1)], "big")
        for place in range(count + 1)
    ]
    data = start + size * (count + 1) - 1
    found = [cff[data + offsets[i] : data + offsets[i + 1]] for i in range(count)]
    return data + offsets[count], found


def _operators(top: bytes) -> Iterator[tuple[int, int]]:
    """The operators of a DICT with one byte, each with its last whole operand (section 4)."""
    at, operand = 0, 0
    while at < len(top):
        first = top[at]
        if first == 28:
            operand, at = int.from_bytes(top[at + 1 : at + 3], "big", signed=True), at + 3
        elif first == 29:
            operand, at = int.from_bytes(top[at + 1 : at + 5], "big", signed=True), at + 5
        elif first == 30:  # a real number: nibbles, the last one 15
            at += 1
            while top[at] & 15 != 15 and top[at] >> 4 != 15:
                at += 1
            at += 1
        elif first >= 247:
            step = (first - (247 if first < 251 else 251)) * 256 + top[at + 1] + 108
            operand, at = (step if first < 251 else -step), at + 2
        elif first >= 32:
            operand, at = first - 139, at + 1
        elif first == _ESCAPE:
            at += 2
        else:
            yield first, operand
            at += 1


def _charset(cff: bytes, at: int, count: int) -> Iterator[int]:
    """The CIDs of a charset of any format (section 13); glyph 0 stands in none."""
    yield 0
    kind, at, done = cff[at], at + 1, 1
    while done < count:
        (first,) = struct.unpack_from(">H", cff, at)
        more, at = 0, at + 2
        if kind:
            more = int.from_bytes(cff[at : at + kind], "big")
            at += kind
        for cid in range(first, first + more + 1)[: count - done]:
            yield cid
            done += 1
