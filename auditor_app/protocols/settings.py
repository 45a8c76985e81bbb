"""Reading protocol.toml strictly: every wrong entry is listed with its place."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final, TypeVar

from auditor_app.errors import FormFault
from auditor_app.protocols.wording import DEFAULT_LANGUAGE, Wording

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import UnionType

T = TypeVar("T", bound=str)
_LARGEST: Final = 1024 * 1024


def toml_in(content: bytes) -> dict[str, Any]:
    """What a file of a protocol says.

    Raises:
        ValueError: it is no TOML in UTF-8, or longer or nested deeper than any such file is.
    """
    if len(content) > _LARGEST:
        raise ValueError(f"it has more than {_LARGEST >> 20} MiB")
    try:
        return tomllib.loads(content.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


class Table:
    """One table of the file; remembers what was asked for, so that the rest can be named.

    A missing or wrong entry gives an empty value and a fault, so that reading goes on and
    everything is found at once.
    """

    def __init__(self, values: Mapping[str, Any], place: str, faults: list[FormFault]) -> None:
        self._values = values
        self._asked: set[str] = set()
        self.place = place
        self.faults = faults

    def text(self, key: str, *, optional: bool = False) -> str:
        """A text; empty where it is optional and not there."""
        value = self._take(key, str, "a text", optional=optional)
        return "" if value is None else str(value).strip()

    def number(self, key: str) -> int:
        """A whole number above zero."""
        value = self._take(key, int, "a whole number", optional=False)
        if value is None:
            return 1
        if isinstance(value, bool) or value < 1:
            self.fault(key, "This is no whole number above zero.", "Write one.")
            return 1
        return int(value)

    def whole(self, key: str, *, optional: bool = False) -> int | None:
        """A whole number, zero or more; None where it is optional and not there."""
        value = self._take(key, int, "a whole number", optional=optional)
        if value is not None and (isinstance(value, bool) or value < 0):
            self.fault(key, "This is no whole number of zero or more.", "Write one.")
            return None
        return None if value is None else int(value)

    def flag(self, key: str) -> bool:
        """True or false; false where it is left out."""
        return bool(self._take(key, bool, "true or false", optional=True))

    def count(self, key: str) -> int:
        """A whole number above zero; 0 where it is left out."""
        return self.number(key) if self._values.get(key) is not None else self._none(key)

    def amount(self, key: str) -> float | None:
        """A number above zero, whole or not; None where it is left out."""
        value = self._take(key, int | float, "a number", optional=True)
        if value is None:
            return None
        if isinstance(value, bool) or not 0 < value < float("inf"):
            self.fault(key, "This is no number above zero.", "Write one.")
            return None
        return float(value)

    def span(self, key: str) -> tuple[int, int | None] | None:
        """A whole number above zero, `[least, most]` or `[least]`; None where it is left out."""
        value = self._take(key, int | list, "a number or a list", optional=True)
        if value is None:
            return None
        ends = value if isinstance(value, list) else [value, value]
        whole = all(isinstance(end, int) and not isinstance(end, bool) for end in ends)
        if not (whole and 1 <= len(ends) <= 2 and 1 <= ends[0] <= ends[-1]):
            self.fault(key, "This is no range.", "Write a number, [least, most] or [least].")
            return None
        return ends[0], ends[1] if len(ends) == 2 else None

    def texts(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """A list of texts."""
        values = self._take(key, list, "a list", optional=optional) or []
        if not all(isinstance(value, str) for value in values):
            self.fault(key, "The list holds something that is no text.", "Put it in quotes.")
            return ()
        return tuple(values)

    def shares(self, key: str) -> tuple[float, ...]:
        """A list of numbers above 0 and up to 1."""
        values = self._take(key, list, "a list", optional=False) or []
        if not all(isinstance(value, int | float) and 0 < value <= 1 for value in values):
            self.fault(key, "The list holds something that is no share.", "Write numbers up to 1.")
            return ()
        return tuple(float(value) for value in values)

    def choice(self, key: str, allowed: tuple[T, ...]) -> T:
        """One of `allowed`; the first of them where the entry is wrong."""
        value = self.text(key)
        for word in allowed:
            if word == value:
                return word
        if value:
            self.fault(key, f"'{value}' is not known here.", f"Write one of: {', '.join(allowed)}.")
        return allowed[0]

    def choices(self, key: str, allowed: tuple[T, ...]) -> tuple[T, ...]:
        """Some of `allowed`; none where the entry is left out."""
        values = self.texts(key, optional=True)
        for value in values:
            if value not in allowed:
                remedy = f"Write some of: {', '.join(allowed)}."
                self.fault(key, f"'{value}' is not known here.", remedy)
        return tuple(word for value in values for word in allowed if word == value)

    def wording(self, key: str) -> Wording:
        """A text by language; English is needed."""
        table = self.table(key)
        texts = {tag: table.text(tag) for tag in table.names()}
        if DEFAULT_LANGUAGE not in texts:
            table.fault(DEFAULT_LANGUAGE, "The English text is missing.", "Write it.")
            texts[DEFAULT_LANGUAGE] = key
        return Wording(tuple(texts.items()))

    def table(self, key: str, *, optional: bool = False) -> Table:
        """A table inside of this one; empty where it is missing."""
        values = self._take(key, dict, "a table", optional=optional)
        return Table(values or {}, self._place(key), self.faults)

    def tables(self, key: str) -> tuple[Table, ...]:
        """A list of tables (`[[key]]`), none where it is left out."""
        values = self._take(key, list, "a list of tables", optional=True) or []
        found = []
        for number, value in enumerate(values, start=1):
            place = f"{self._place(key)}[{number}]"
            if isinstance(value, dict):
                found.append(Table(value, place, self.faults))
            else:
                self.faults.append(FormFault(place, "This is no table.", f"Write [[{key}]]."))
        return tuple(found)

    def names(self) -> tuple[str, ...]:
        """What stands in the table, in order."""
        return tuple(self._values)

    def raw(self, key: str) -> object:
        """The entry as it stands, unchecked; None where it is missing."""
        return self._values.get(key)

    def done(self) -> None:
        """Name every entry that nothing asked for: most are typing mistakes."""
        for key in self._values:
            if key not in self._asked:
                self.fault(key, "There is no such setting.", "Mend the name or take it out.")

    def fault(self, key: str, message: str, remedy: str) -> None:
        """List a fault of the entry `key`."""
        self.faults.append(FormFault(self._place(key), message, remedy))

    def _none(self, key: str) -> int:
        self._asked.add(key)
        return 0

    def _take(self, key: str, kind: type | UnionType, name: str, *, optional: bool) -> Any:
        self._asked.add(key)
        value = self._values.get(key)
        if value is None or value == "":
            if not optional:
                self.fault(key, "The entry is missing.", f"Write {name}.")
            return None
        if not isinstance(value, kind):
            self.fault(key, f"This is not {name}.", f"Write {name}.")
            return None
        return value

    def _place(self, key: str) -> str:
        outer = f"{self.place}, " if self.place.endswith(".toml") else f"{self.place}."
        return f"{outer}{key}"
