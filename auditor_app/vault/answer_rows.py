"""The rows of a record's answers: written, taken out and put back, each time telling what was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor_app.vault.store import Store

Values: TypeAlias = "dict[str, str | None]"
"""Values by ref; None where there is no row."""

_INSERT: Final = "INSERT INTO answer (record, ref, value) VALUES (?, ?, ?)"
_UPDATE: Final = "UPDATE answer SET value = ? WHERE record = ? AND ref = ?"
_DELETE: Final = "DELETE FROM answer WHERE record = ? AND ref = ?"
# "0" is the character after "/": the range is all that lies below the ref.
_WITH_ALL_BELOW: Final = "record = ? AND (ref = ? OR (ref > ? AND ref < ?))"


class AnswerRows:
    """The answers of one vault by their record's row number, inside the caller's transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_record(self, record: int) -> dict[str, str]:
        """Every value by ref."""
        return dict(self._store.rows("SELECT ref, value FROM answer WHERE record = ?", (record,)))

    def fill(self, record: int, values: Mapping[str, str]) -> None:
        """Write the values of a record that has none yet."""
        self._store.execute_many(_INSERT, [(record, *pair) for pair in values.items()])

    def change(self, record: int, changed: Mapping[str, str], removed: Iterable[str]) -> Values:
        """Take out each ref in `removed` with all below it, then write; what was there before.

        Refs that have the value already are neither written nor told.
        """
        before: Values = {}
        for ref in removed:
            below = (record, ref, f"{ref}/", f"{ref}0")
            found = self._store.rows(
                f"SELECT ref, value FROM answer WHERE {_WITH_ALL_BELOW}",  # noqa: S608 - from above
                below,
            )
            if found:
                for each, value in found:
                    before.setdefault(each, value)
                self._store.execute(f"DELETE FROM answer WHERE {_WITH_ALL_BELOW}", below)  # noqa: S608 - likewise
        for ref, value in changed.items():
            was = self._put(record, ref, value)
            if was != value:
                before.setdefault(ref, was)
        return before

    def put_back(self, record: int, values: Values) -> Values:
        """Bring these refs to these values; what was there before."""
        return {ref: self._put(record, ref, value) for ref, value in values.items()}

    def _put(self, record: int, ref: str, value: str | None) -> str | None:
        found = self._store.row(
            "SELECT value FROM answer WHERE record = ? AND ref = ?", (record, ref)
        )
        was = found[0] if found is not None else None
        if was == value:
            return was
        if value is None:
            self._store.execute(_DELETE, (record, ref))
        elif was is None:
            self._store.execute(_INSERT, (record, ref, value))
        else:
            self._store.execute(_UPDATE, (value, record, ref))
        return was
