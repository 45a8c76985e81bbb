"""The sheets of an XLSForm: rows by number, columns by what they mean, however they are spelt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pyxform.parsing.sheet_headers import clean_text_values

from auditor_app.errors import FormFault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHEETS: Final = ("survey", "choices", "settings", "entities", "external_choices")
FIRST_ROW: Final = 2
"""The number of the first row below the headings, as a spreadsheet counts."""

_MEANINGS: Final = {
    "command": "type",
    "tag": "name",
    "value": "name",
    "caption": "label",
    "relevance": "relevant",
    "calculate": "calculation",
    "readonly": "read_only",
    "count": "repeat_count",
    "jr:count": "repeat_count",
    "constraining_message": "constraint_message",
    "jr:constraintmsg": "constraint_message",
    "requiredmsg": "required_message",
    "jr:requiredmsg": "required_message",
}
_FRAMES: Final = frozenset(("bind", "control", "body", "media", "instance"))


@dataclass(frozen=True, slots=True)
class Place:
    """A cell, a row (no column), a heading (row 1) or a sheet."""

    sheet: str
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        parts = [self.sheet]
        if self.row:
            parts.append(f"row {self.row}")
        if self.column:
            parts.append(f"column {self.column}")
        return ", ".join(part for part in parts if part)

    @classmethod
    def read(cls, text: str) -> Place:
        """The place that `str` wrote; one without a sheet when it is none."""
        match = _PLACE.fullmatch(text)
        if match is None:
            return cls("")
        return cls(match["sheet"], int(match["row"] or 0), match["column"] or "")


_PLACE: Final = re.compile(
    rf"(?P<sheet>{'|'.join(SHEETS)})(?:, row (?P<row>\d+))?(?:, column (?P<column>.+))?", re.DOTALL
)


class Sheet:
    """One sheet.

    Attributes:
        header: the headings as written. rows: the cells that are filled, by heading; the first
            of them is row 2.
    """

    def __init__(self, name: str, header: list[str], rows: list[dict[str, str]]) -> None:
        self.name = name
        self.rows = rows
        self.header = header
        self._columns: dict[str, list[str]] = {}
        doubled = any("::" in each for each in header)
        for heading in header:
            self._columns.setdefault(meaning_of(heading, doubled=doubled), []).append(heading)

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row that has anything in it, with its number."""
        for number, row in enumerate(self.rows, FIRST_ROW):
            if row:
                yield number, row

    def row(self, number: int) -> dict[str, str]:
        """The row with this number, empty when there is none."""
        at = number - FIRST_ROW
        return self.rows[at] if 0 <= at < len(self.rows) else {}

    def columns(self, meaning: str) -> list[str]:
        """The headings of the columns that mean this, one a language."""
        return self._columns.get(meaning, [])

    def meanings(self) -> Mapping[str, list[str]]:
        """All columns by what they mean."""
        return self._columns

    def column(self, meaning: str) -> str:
        """The heading of the first such column; the meaning itself when there is none."""
        return next(iter(self.columns(meaning)), meaning)

    def cell(self, row: Mapping[str, str], meaning: str) -> str:
        """What stands in the first filled cell of such a column, as pyxform tidies it; or ""."""
        for heading in self.columns(meaning):
            text = row.get(heading)
            if text:
                return str(clean_text_values(text, strip_whitespace=True))
        return ""

    def has(self, row: Mapping[str, str], *meanings: str) -> bool:
        """Whether a row has anything in columns that mean one of these."""
        return any(row.get(each) for meaning in meanings for each in self.columns(meaning))

    def put(self, row: dict[str, str], meaning: str, text: str) -> None:
        """Write a cell, in a column of its own where there is none."""
        heading = self.column(meaning)
        if heading not in self.header:
            self.header.append(heading)
            self._columns.setdefault(meaning, []).append(heading)
        row[heading] = text

    def rename(self, heading: str, meaning: str) -> None:
        """Give a column another heading."""
        self.header = [meaning if each == heading else each for each in self.header]
        for row in self.rows:
            if heading in row:
                row[meaning] = row.pop(heading)
        for headings in self._columns.values():
            if heading in headings:
                headings.remove(heading)
        self._columns.setdefault(meaning, []).append(meaning)

    def drop(self, heading: str) -> None:
        """Take a column out."""
        self.header = [each for each in self.header if each != heading]
        for row in self.rows:
            row.pop(heading, None)
        for headings in self._columns.values():
            if heading in headings:
                headings.remove(heading)


def meaning_of(heading: str, *, doubled: bool = True) -> str:
    """What a column means: `label` of `label::English (en)`, `relevant` of `bind::relevant`.

    `doubled`: languages stand after `::`; in older forms after a single colon.
    """
    tokens = [token.strip() for token in heading.split("::" if doubled else ":")]
    first = "_".join(tokens[0].split()).lower()
    if not doubled and first == "jr" and len(tokens) > 1:
        first = f"jr:{tokens[1].lower()}"
    elif first in _FRAMES and len(tokens) > 1 and doubled:
        inner = tokens[1].lower()
        if ":" not in inner or inner in _MEANINGS:
            first = inner
    return _MEANINGS.get(first, first)


@dataclass
class Workbook:
    """The sheets of a form, to look at and to mend; what pyxform read stays as it is.

    Attributes:
        faults: by place, in the order in which they were found.
    """

    content: Mapping[str, Any]
    sheets: dict[str, Sheet] = field(default_factory=dict)
    faults: dict[Place, list[FormFault]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in SHEETS:
            rows = [dict(row) for row in self.content.get(name) or ()]
            headers = list(next(iter(self.content.get(f"{name}_header") or ()), ()))
            # Headings that pyxform has not kept are those of the rows.
            for row in rows[:100]:
                headers += [each for each in row if each not in headers]
            self.sheets[name] = Sheet(name, [str(each) for each in headers], rows)

    @property
    def survey(self) -> Sheet:
        """The sheet of questions."""
        return self.sheets["survey"]

    @property
    def choices(self) -> Sheet:
        """The sheet of choices."""
        return self.sheets["choices"]

    def setting(self, name: str) -> str:
        """A setting's value, or ""."""
        settings = self.sheets["settings"]
        return settings.cell(settings.rows[0], name) if settings.rows else ""

    def rename_question(self, row: dict[str, str], name: str) -> None:
        """Rename a question wherever it is named, so that one wrong name is one fault."""
        survey = self.survey
        old = survey.cell(row, "name")
        survey.put(row, "name", name)
        for sheet in self.sheets.values() if old else ():
            for _, other in sheet:
                for heading, text in other.items():
                    if f"{{{old}}}" in str(text):
                        other[heading] = text.replace(f"${{{old}}}", f"${{{name}}}")

    def fault(self, place: Place, message: str, remedy: str) -> None:
        """Note a fault; one of a cell that has one already would only say it in other words."""
        if place not in self.faults or not place.row:
            found = FormFault(str(place), message, remedy)
            if found not in self.faults.setdefault(place, []):
                self.faults[place].append(found)

    def listed(self) -> list[FormFault]:
        """The faults by sheet and row."""
        order = {name: number for number, name in enumerate(SHEETS)}

        def key(place: Place) -> tuple[int, int]:
            return order.get(place.sheet, len(order)), place.row

        return [fault for place in sorted(self.faults, key=key) for fault in self.faults[place]]

    def for_pyxform(self) -> dict[str, Any]:
        """A copy for pyxform, which writes into what it is given."""
        content = dict(self.content)
        for name, sheet in self.sheets.items():
            if content.get(name) is None:
                continue
            content[name] = [dict(row) for row in sheet.rows]
            content[f"{name}_header"] = [dict.fromkeys(sheet.header)]
        return content
