"""The rows of a damaged store that can still be read, table by table.

Where the trees lead from their roots, a row's table is known. A page to which no tree leads any
more, because an inner page above it is spoilt, is told by the shape of its rows: number and types
of columns. Without the first page no root is known, and all pages are told so.

The search index is not read: it is made anew from what it indexes.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.vault.btree_rows import INDEX_INNER, INDEX_LEAF, TABLE_LEAF, Row, read_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from auditor_app.vault.btree_rows import Leafage, Value
    from auditor_app.vault.cipher_pages import CipherPages

Found = dict[str, "Value"]

# Tables of one shape are told apart by what their first column looks like.
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FIRST_COLUMN: Final = {"thumbnail": _UUID, "secret": re.compile(r"[a-z_]+(:[0-9a-f-]+)*")}
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "INTEGER": (int,),
    "INT": (int,),
    "REAL": (float, int),
    "TEXT": (str,),
    "BLOB": (bytes,),
}
_SCHEMA_COLUMNS: Final = 5
_INDEX: Final = "search_"


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it was declared; `added` says that an older row may end before it."""

    name: str
    type: str
    required: bool
    added: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """A table: its columns in the order in which they are stored, and where its tree begins.

    `number` is the column that is the row's number; `numbered` whether rows have one at all.
    `root` is 0 where it is not known.
    """

    name: str
    columns: tuple[Column, ...]
    number: str | None
    numbered: bool
    root: int

    def fits(self, row: Row) -> bool:
        """Whether a row may be one of this table."""
        if (row.number is not None) != self.numbered or not row.values:
            return False
        if len(row.values) > len(self.columns):
            return False
        if not all(column.added for column in self.columns[len(row.values) :]):
            return False
        told = _FIRST_COLUMN.get(self.name)
        if told is not None and not (
            isinstance(row.values[0], str) and told.fullmatch(row.values[0])
        ):
            return False
        return all(
            self._takes(column, value)
            for column, value in zip(self.columns, row.values, strict=False)
        )

    def _takes(self, column: Column, value: Value) -> bool:
        if value is None:
            return not column.required or column.name == self.number
        return isinstance(value, _TYPES[column.type]) and column.name != self.number

    def found(self, row: Row) -> Found:
        """The row by the columns' names."""
        named = {c.name: v for c, v in zip(self.columns, row.values, strict=False)}
        if self.number is not None:
            named[self.number] = row.number
        return named


@dataclass(slots=True)
class Readable:
    """What a damaged store still gives.

    `incomplete` are the tables of which a part is spoilt; `pages` and `spoilt` count pages.
    """

    rows: dict[str, list[Found]] = field(default_factory=dict)
    incomplete: set[str] = field(default_factory=set)
    pages: int = 0
    spoilt: int = 0
    spoilt_log_pages: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return not (self.incomplete or self.spoilt or self.spoilt_log_pages)

    def of(self, table: str) -> Sequence[Found]:
        """The rows of a table."""
        return self.rows.get(table, [])


def read_rows(pages: CipherPages, known_tables: Iterable[str]) -> Readable:
    """Every row that can be read, once.

    `known_tables` are this program's `CREATE TABLE` statements, for a store whose own are spoilt.
    """
    reading = _Reading(pages)
    layouts = _layouts(reading.schema())
    schema_is_whole = bool(layouts) and not reading.broken_below
    if not schema_is_whole:
        known = _layouts(dict.fromkeys(known_tables, 0))
        layouts = [*layouts, *(k for k in known if k.name not in {own.name for own in layouts})]
    result = Readable(rows={layout.name: [] for layout in layouts}, pages=pages.count)
    for layout in layouts:
        if not layout.root or not reading.follow(layout, result):
            result.incomplete.add(layout.name)
    torn = [layout for layout in layouts if layout.name in result.incomplete]
    reading.gather(torn, result)
    result.spoilt = len(pages.spoilt)
    result.spoilt_log_pages = pages.spoilt_frames
    return result


class _Reading:
    """Which pages were read already."""

    def __init__(self, pages: CipherPages) -> None:
        self._pages = pages
        self._seen: set[int] = set()
        self.broken_below = False

    def schema(self) -> dict[str, int]:
        """The tables' `CREATE TABLE` statements and roots, as far as they can be read."""
        found = _Walk()
        self._walk(1, found)
        self.broken_below = found.broken
        statements: dict[str, int] = {}
        for row in found.rows:
            if len(row.values) == _SCHEMA_COLUMNS and row.values[0] == "table":
                _, name, _, root, sql = row.values
                if not (isinstance(name, str) and isinstance(root, int) and isinstance(sql, str)):
                    continue
                if not name.startswith(_INDEX):
                    statements[sql] = root
                elif root:
                    self._walk(root, _Walk())
            elif len(row.values) == _SCHEMA_COLUMNS and isinstance(row.values[3], int):
                # Of an index nothing is wanted but that its pages belong to it.
                self._walk(row.values[3], _Walk())
        return statements

    def follow(self, layout: Layout, result: Readable) -> bool:
        """Read a table's tree from its root; whether all of it could be read."""
        found = _Walk()
        self._walk(layout.root, found)
        kept = result.rows[layout.name]
        for row in found.rows:
            if (row.number is not None) == layout.numbered:
                kept.append(layout.found(row))
            else:
                found.broken = True
        return not found.broken

    def gather(self, torn: Sequence[Layout], result: Readable) -> None:
        """Read the pages to which no tree leads, for the tables that are torn."""
        if not torn:
            return
        for number in range(1, self._pages.count + 1):
            if number in self._seen:
                continue
            leafage = self._leafage(number)
            if leafage is None or leafage.kind not in {TABLE_LEAF, INDEX_LEAF, INDEX_INNER}:
                continue
            for row in leafage.rows:
                layout = next((layout for layout in torn if layout.fits(row)), None)
                if layout is not None:
                    result.rows[layout.name].append(layout.found(row))

    def _walk(self, root: int, found: _Walk) -> None:
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen:
                # A tree that comes back to itself is not whole.
                found.broken = True
                continue
            leafage = self._leafage(number)
            if leafage is None:
                found.broken = True
                continue
            found.rows += leafage.rows
            found.broken = found.broken or leafage.broken > 0
            waiting += reversed(leafage.children)

    def _leafage(self, number: int) -> Leafage | None:
        page = self._pages.page(number)
        if page is None:
            return None
        leafage = read_page(number, page, self._pages.page)
        if leafage is not None:
            self._seen.add(number)
            self._seen |= leafage.chains
        return leafage


@dataclass(slots=True)
class _Walk:
    rows: list[Row] = field(default_factory=list)
    broken: bool = False


def _layouts(statements: Mapping[str, int]) -> list[Layout]:
    """What the statements declare, as SQLite itself reads them."""
    memory = sqlite3.connect(":memory:")
    try:
        return [
            layout
            for sql, root in statements.items()
            if (layout := _layout(memory, sql, root)) is not None
        ]
    finally:
        memory.close()


def _layout(memory: sqlite3.Connection, sql: str, root: int) -> Layout | None:
    before = {name for (name,) in memory.execute("SELECT name FROM sqlite_master")}
    if not sql.startswith("CREATE TABLE"):
        return None
    try:
        memory.execute(sql)
    except sqlite3.Error:
        return None
    names = {n for (n,) in memory.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    (name,) = names - before
    if name.startswith(_INDEX):
        return None
    (without,) = memory.execute(
        "SELECT wr FROM pragma_table_list WHERE name = ?", (name,)
    ).fetchone()
    info = memory.execute(
        'SELECT name, type, pk, "notnull", dflt_value FROM pragma_table_info(?)', (name,)
    )
    declared = info.fetchall()
    number = None
    keys = [column for column in declared if column[2]]
    if without:
        # Stored key first: https://www.sqlite.org/fileformat2.html, section 2.4.
        declared = [
            *sorted(keys, key=lambda column: column[2]),
            *(column for column in declared if not column[2]),
        ]
    elif len(keys) == 1 and keys[0][1].upper() == "INTEGER":
        number = keys[0][0]
    columns = tuple(
        Column(column, declared_type.upper(), bool(required or key), default is not None)
        for column, declared_type, key, required, default in declared
    )
    return Layout(name, columns, number, not without, root)
