"""The rows that stand on single pages of SQLite's b-trees, without the tree that leads to them.

Reads the file format (https://www.sqlite.org/fileformat2.html) of pages that were decrypted and
authenticated already. A page that is not laid out as it says gives no rows and no error.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.vault.cipher_pages import USABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Value = int | float | str | bytes | None

INDEX_INNER: Final = 0x02
TABLE_INNER: Final = 0x05
INDEX_LEAF: Final = 0x0A
TABLE_LEAF: Final = 0x0D
KINDS: Final = frozenset({INDEX_INNER, TABLE_INNER, INDEX_LEAF, TABLE_LEAF})

_FILE_HEADER: Final = 100
_INTEGER_SIZES: Final = (0, 1, 2, 3, 4, 6, 8)
# A row larger than this was not written by this program; a chain may also be a circle.
_LARGEST_ROW: Final = 256 * 1024 * 1024


class NotAPageError(Exception):
    """A page, or a row on it, that is not laid out as SQLite does it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number (None in a table without row numbers) and its stored values."""

    number: int | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Leafage:
    """What one page holds: whole rows, how many rows were not whole, the pages below it.

    `chains` are the pages on which the rows' overflow stands.
    """

    kind: int
    rows: tuple[Row, ...]
    broken: int
    children: tuple[int, ...]
    chains: frozenset[int]


def read_page(number: int, page: bytes, read: Callable[[int], bytes | None]) -> Leafage | None:
    """What stands on a page of a b-tree; None where it is none. `read` gives further pages."""
    start = _FILE_HEADER if number == 1 else 0
    kind = page[start]
    if kind not in KINDS:
        return None
    inner = kind in {INDEX_INNER, TABLE_INNER}
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    pointers = start + (12 if inner else 8)
    if pointers + 2 * count > USABLE:
        return None
    rows: list[Row] = []
    broken = 0
    chains: set[int] = set()
    children = [int.from_bytes(page[start + 8 : start + 12], "big")] if inner else []
    for place in range(pointers, pointers + 2 * count, 2):
        cell = int.from_bytes(page[place : place + 2], "big")
        try:
            if inner:
                children.append(_child(page, cell))
            if kind != TABLE_INNER:
                rows.append(_row(page, cell + (4 if inner else 0), kind, read, chains))
        except (NotAPageError, IndexError, struct.error, UnicodeDecodeError):
            broken += 1
    return Leafage(kind, tuple(rows), broken, tuple(children), frozenset(chains))


def _child(page: bytes, cell: int) -> int:
    if cell + 4 > USABLE:
        raise NotAPageError
    return int.from_bytes(page[cell : cell + 4], "big")


def _row(
    page: bytes, at: int, kind: int, read: Callable[[int], bytes | None], chains: set[int]
) -> Row:
    size, at = _varint(page, at)
    number = None
    if kind == TABLE_LEAF:
        number, at = _varint(page, at)
        number -= (number >> 63) << 64
    payload = _payload(page, at, size, kind, read, chains)
    return Row(number, tuple(_values(payload)))


def _payload(
    page: bytes,
    at: int,
    size: int,
    kind: int,
    read: Callable[[int], bytes | None],
    chains: set[int],
) -> bytes:
    local = _local_size(size, kind)
    if at + local > USABLE or size > _LARGEST_ROW:
        raise NotAPageError
    payload = bytearray(page[at : at + local])
    following = int.from_bytes(page[at + local : at + local + 4], "big") if local < size else 0
    while len(payload) < size:
        if following == 0 or following in chains:
            raise NotAPageError
        chains.add(following)
        more = read(following)
        if more is None:
            raise NotAPageError
        following = int.from_bytes(more[:4], "big")
        payload += more[4:USABLE][: size - len(payload)]
    return bytes(payload)


def _local_size(size: int, kind: int) -> int:
    """How much of a row stands on its own page: section 1.6 of the file format."""
    most = USABLE - 35 if kind == TABLE_LEAF else (USABLE - 12) * 64 // 255 - 23
    if size <= most:
        return size
    least = (USABLE - 12) * 32 // 255 - 23
    fitting = least + (size - least) % (USABLE - 4)
    return fitting if fitting <= most else least


def _values(payload: bytes) -> Iterator[Value]:
    head, at = _varint(payload, 0)
    body = head
    while at < head:
        serial, at = _varint(payload, at)
        value, body = _value(payload, body, serial)
        yield value
    if body != len(payload):
        raise NotAPageError


def _value(payload: bytes, at: int, serial: int) -> tuple[Value, int]:
    if serial == 0:
        return None, at
    if serial in {8, 9}:
        return serial - 8, at
    if serial < len(_INTEGER_SIZES):
        end = at + _INTEGER_SIZES[serial]
        value: Value = int.from_bytes(payload[at:end], "big", signed=True)
    elif serial == 7:
        end = at + 8
        (value,) = struct.unpack(">d", payload[at:end])
    elif serial >= 12:
        end = at + (serial - 12) // 2
        part = payload[at:end]
        value = part.decode("utf-8") if serial % 2 else part
    else:
        raise NotAPageError
    if end > len(payload):
        raise NotAPageError
    return value, end


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes and where the next begins."""
    value = 0
    for place in range(at, at + 8):
        byte = content[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | content[at + 8], at + 9
