"""The event logs that forms ask for: what happened while a record was filled, line by line.

A line is whatever the form engine makes of an event; it may hold answers, unlike a row of the
vault's own event log (`events`). Lines are only ever added. Beside them lie the lines of the page
that is shown, which the next ones replace: after a kill they tell the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from auditor_app.vault.store import Store

MAX_LINES: Final = 100_000
"""Lines of one record; a person needs weeks for as many."""
MAX_CHARACTERS: Final = 32 * 1024 * 1024
"""Characters of one record's lines."""


@dataclass(frozen=True, slots=True)
class FormLogDelta:
    """What happened: lines to add, and those of the page shown, if it were left now."""

    done: tuple[str, ...]
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormLogLines:
    """A record's log: what is told for good, what was left open, and how many found no room."""

    done: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    left_out: int = 0


class FormLog:
    """The logs of one vault's records."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_record(self, record_id: str) -> FormLogLines:
        """The log of a record, oldest line first; empty where there is none."""
        found = self._store.row("SELECT seq FROM record WHERE id = ?", (record_id,))
        if found is None:
            return FormLogLines()
        done, shown = (self._lines(table, found[0]) for table in ("form_log", "form_log_open"))
        return FormLogLines(done, shown, self._size(found[0])[2])

    def left_open(self, record_id: str) -> tuple[str, ...] | None:
        """The lines of the page last shown, oldest first; None for a record without a log."""
        found = self._store.row(
            "SELECT record FROM form_log_size WHERE record = (SELECT seq FROM record WHERE id = ?)",
            (record_id,),
        )
        return self._lines("form_log_open", found[0]) if found is not None else None

    def append(self, record: int, delta: FormLogDelta) -> None:
        """Add lines to the log of the record with that row number, in the caller's transaction.

        Once `MAX_LINES` or `MAX_CHARACTERS` are reached nothing is added any more, only counted:
        a record can still be filled.
        """
        lines, characters, left_out = self._size(record)
        for line in delta.done:
            if left_out or lines >= MAX_LINES or characters + len(line) > MAX_CHARACTERS:
                left_out += 1
                continue
            lines, characters = lines + 1, characters + len(line)
            self._store.execute(
                "INSERT INTO form_log (record, number, line) VALUES (?, ?, ?)",
                (record, lines, line),
            )
        self._store.execute(
            "INSERT INTO form_log_size (record, lines, characters, left_out) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (record) DO UPDATE SET lines = excluded.lines,"
            " characters = excluded.characters, left_out = excluded.left_out",
            (record, lines, characters, left_out),
        )
        self._store.execute("DELETE FROM form_log_open WHERE record = ?", (record,))
        for number, line in enumerate(() if left_out else delta.open):
            self._store.execute(
                "INSERT INTO form_log_open (record, number, line) VALUES (?, ?, ?)",
                (record, number, line),
            )

    def _lines(self, table: str, record: int) -> tuple[str, ...]:
        rows = self._store.rows(
            f"SELECT line FROM {table} WHERE record = ? ORDER BY number",  # noqa: S608 - a constant
            (record,),
        )
        return tuple(str(line) for (line,) in rows)

    def _size(self, record: int) -> tuple[int, int, int]:
        found = self._store.row(
            "SELECT lines, characters, left_out FROM form_log_size WHERE record = ?", (record,)
        )
        return (found[0], found[1], found[2]) if found is not None else (0, 0, 0)
