"""Reading JSON from a bundle: a value of the wrong kind becomes none, and is remembered.

A bundle is signed, but by a laptop that may be broken or in the wrong hands: nothing in it is
believed to have the kind or the length that it should have.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from auditor_app.central.content_tables import LONGEST_ID, LONGEST_NAME, LONGEST_PATH
from auditor_app.central.registry_rows import storable

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

LONGEST_TEXT: Final = 500_000
MOST_ITEMS: Final = 20_000
"""Of one list."""
MOST_VALUES: Final = 1_000_000
"""Of one document, at whatever depth: in memory each takes more than what it is written with."""
_LARGEST_INTEGER: Final = 2**53


class Document:
    """An object of a JSON document. `faults` is shared with the objects within it.

    Attributes:
        faults: codes, each once: `json`, `field`, `too_long`, `too_many`.
    """

    def __init__(self, content: object, faults: set[str]) -> None:
        self.faults = faults
        self._fields: dict[str, Any] = content if isinstance(content, dict) else {}
        if not isinstance(content, dict):
            faults.add("field")

    @classmethod
    def parse(cls, content: bytes) -> Document:
        """The document in UTF-8 bytes; an empty one where it is no JSON object."""
        # Every value but the first of its list or object comes after a comma.
        if sum(map(content.count, (b",", b"[", b"{"))) > MOST_VALUES:
            return cls({}, {"too_many"})
        try:
            return cls(json.loads(content.decode("utf-8")), set())
        except (ValueError, RecursionError):
            return cls({}, {"json"})

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def text(self, name: str, *, longest: int = LONGEST_TEXT) -> str | None:
        """A text of at most `longest` characters."""
        value = self._fields.get(name)
        if not isinstance(value, str):
            return self._kept(None, holds=value is None)
        kept = storable(value)
        return self._kept(kept, holds=len(kept) <= longest, code="too_long")

    def name(self, name: str) -> str | None:
        """A short text."""
        return self.text(name, longest=LONGEST_NAME)

    def id(self, name: str) -> str | None:
        """An identifier."""
        return self.text(name, longest=LONGEST_ID)

    def path(self, name: str) -> str | None:
        """A path within a form."""
        return self.text(name, longest=LONGEST_PATH + LONGEST_NAME)

    def integer(self, name: str) -> int | None:
        """A whole number that JSON can hold exactly."""
        value = self._fields.get(name)
        if type(value) is not int:
            return self._kept(None, holds=value is None)
        return self._kept(value, holds=abs(value) <= _LARGEST_INTEGER)

    def number(self, name: str) -> float | None:
        """A number."""
        value = self._fields.get(name)
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return self._kept(None, holds=value is None)
        fits = abs(value) <= _LARGEST_INTEGER  # and so it is neither endless nor NaN
        return self._kept(float(value) if fits else None, holds=fits)

    def truth(self, name: str) -> bool | None:
        """True or false."""
        value = self._fields.get(name)
        known = value if isinstance(value, bool) else None
        return self._kept(known, holds=known is value)

    def day(self, name: str) -> date | None:
        """A day in ISO 8601."""
        value = self.text(name, longest=40)
        try:
            return None if value is None else date.fromisoformat(value)
        except ValueError:
            return self._kept(None, holds=False)

    def moment(self, name: str) -> datetime | None:
        """A moment in ISO 8601 with its offset."""
        value = self.text(name, longest=40)
        read = None if value is None else moment_of(value)
        return self._kept(read, holds=value is None or read is not None)

    def object(self, name: str) -> Document:
        """An object; an empty one where there is none."""
        value = self._fields.get(name)
        return Document({} if value is None else value, self.faults)

    def objects(self, name: str) -> Iterator[Document]:
        """A list of objects; what is none in it is left out."""
        for each in self._list(name):
            if isinstance(each, dict):
                yield Document(each, self.faults)
            else:
                self.faults.add("field")

    def names(self, name: str) -> Iterator[str]:
        """A list of short texts; what is none in it is left out."""
        for each in self._list(name):
            kept = storable(each) if isinstance(each, str) else ""
            if kept and len(kept) <= LONGEST_NAME:
                yield kept
            else:
                self.faults.add("field")

    def items(self) -> Iterator[tuple[str, Any]]:
        """Names and values as they are, at most `MOST_ITEMS`."""
        yield from list(self._fields.items())[:MOST_ITEMS]
        if len(self._fields) > MOST_ITEMS:
            self.faults.add("too_many")

    def _list(self, name: str) -> list[Any]:
        value = self._fields.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            self.faults.add("field")
            return []
        if len(value) > MOST_ITEMS:
            self.faults.add("too_many")
        return value[:MOST_ITEMS]

    def _kept(self, value: T | None, *, holds: bool, code: str = "field") -> T | None:
        """`value` where it `holds`; else none, and `code` is remembered."""
        if holds:
            return value
        self.faults.add(code)
        return None


def moment_of(text: str) -> datetime | None:
    """A moment in ISO 8601 with its offset, in UTC; None where it is none."""
    try:
        read = datetime.fromisoformat(text)
        return None if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
