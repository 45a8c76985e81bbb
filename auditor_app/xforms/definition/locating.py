"""From an XForm's nodes back to the rows and columns of the XLSForm that it came from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError, FormFault
from auditor_app.xforms.definition.sheets import FIRST_ROW, Place
from auditor_app.xforms.definition.xlsform_words import BEGIN, END
from auditor_app.xforms.expressions.parser import parse

if TYPE_CHECKING:
    from auditor_app.xforms.definition.sheets import Workbook

_FAULT: Final = re.compile(
    r"(?P<what>bind|label of|hint of|element \w+|\w+) (?P<ref>/[^\s,]+)"
    r"(?:, (?!line \d)(?P<part>[\w: ]+))?"
)
_REFERENCE: Final = re.compile(r"\$\{[^}]*\}")
_CALLED: Final = re.compile(r"[\w:.\-]+\(\)")
_NAMED: Final = re.compile(r"(?<![\w/])(/[^\s,()']+) \((\w+)\)")
_COLUMNS: Final = {
    "calculate": "calculation",
    "itemset": "choice_filter",
    "message": "constraint_message",
    "readonly": "read_only",
    "jr:count": "repeat_count",
    "label of": "label",
    "hint of": "hint",
    "setvalue": "default",
}


def in_the_cell(message: str, cell: str) -> str:
    """What is wrong with an expression, counted in the cell and not in what became of it."""
    # A name as long as the reference, so that every character keeps its place.
    plain = _REFERENCE.sub(lambda match: "_" * len(match[0]), cell)
    try:
        parse(plain)
    except ExpressionError as error:
        return error.message
    called = re.search(r"(?:stands|^At character \d+) ([\w:.\-]+)\(\)", message)
    place = plain.find(f"{called[1]}(") if called else -1
    if place >= 0:
        return re.sub(r"^At character \d+", f"At character {place + 1}", message)
    bare = re.sub(r"^At character \d+ (?:of the expression )?", "", message)
    # A function keeps its name: there is no If().
    return bare if _CALLED.match(bare) else bare[:1].upper() + bare[1:]


class Locator:
    """Knows the row of each node of the form that pyxform makes of these sheets."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._rows: dict[str, int] = {}
        self._root = f"/{book.setting('name') or 'data'}"
        above: list[str] = [self._root]
        survey = book.survey
        for number, row in survey:
            kind = survey.cell(row, "type")
            if END.fullmatch(kind):
                if len(above) > 1:
                    above.pop()
                continue
            ref = f"{above[-1]}/{survey.cell(row, 'name')}"
            self._rows.setdefault(ref, number)
            if BEGIN.fullmatch(kind):
                # pyxform counts a repeat in a node of its own.
                self._rows.setdefault(f"{ref}_count", number)
                above.append(ref)

    def row(self, ref: str) -> int | None:
        """The row of the sheet survey that the node at a ref comes from."""
        return self._rows.get(ref) or self._rows.get(re.sub(r"_other$", "", ref))

    def located(self, fault: FormFault) -> FormFault:
        """A fault of the XForm with the sheet, row and column that it comes from."""
        if fault.place.startswith("element submission"):
            settings = self._book.sheets["settings"]
            column = settings.column("public_key")
            return FormFault(str(Place("settings", FIRST_ROW, column)), fault.message, fault.remedy)
        match = _FAULT.match(fault.place)
        place = self._place(match["ref"], match["part"] or match["what"]) if match else None
        message = _NAMED.sub(self._named, fault.message)
        if place is not None and "haracter " in message:
            cell = self._book.sheets[place.sheet].row(place.row).get(place.column)
            message = in_the_cell(message, cell or "")
        return FormFault(str(place) if place else fault.place, message, fault.remedy)

    def _named(self, match: re.Match[str]) -> str:
        """`/data/g/a (calculate)` as `a (row 5, calculation)`."""
        row = self.row(match[1])
        if row is None:
            return match[0]
        return f"{match[1].rpartition('/')[2]} (row {row}, {_COLUMNS.get(match[2], match[2])})"

    def _place(self, ref: str, part: str) -> Place | None:
        meta = f"{self._root}/meta/"
        if ref == f"{meta}instanceName":
            settings = self._book.sheets["settings"]
            return Place("settings", FIRST_ROW, settings.column("instance_name"))
        if ref.startswith(f"{meta}entity") or "/meta/entity" in ref:
            return Place("entities", FIRST_ROW)
        number = self.row(ref)
        if number is None:
            return None
        return Place("survey", number, self._column(number, ref, part))

    def _column(self, number: int, ref: str, part: str) -> str:
        """The heading of the column of a row that a part of a bind or a control comes from."""
        survey = self._book.survey
        row = survey.row(number)
        if part in ("bind", "element bind") or part.startswith("element"):
            return ""
        meaning = _COLUMNS.get(part, part)
        if ref.endswith("_count") and BEGIN.fullmatch(survey.cell(row, "type")):
            meaning = "repeat_count"
        if meaning == "default" and not survey.has(row, "default"):
            meaning = "calculation"
        if meaning == "choice_filter" and not survey.has(row, "choice_filter"):
            meaning = "type"
        if meaning.startswith("auditor:"):
            return f"bind::{meaning}"
        filled = [each for each in survey.columns(meaning) if row.get(each)]
        return filled[0] if filled else survey.column(meaning)
