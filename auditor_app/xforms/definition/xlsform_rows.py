"""The rows of the sheet survey, one by one: types, names, groups and labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.definition.sheets import Place
from auditor_app.xforms.definition.xlsform_words import (
    BEGIN,
    END,
    TYPES,
    is_shown,
    is_type,
    nearest,
)

if TYPE_CHECKING:
    from auditor_app.xforms.definition.sheets import Workbook

MAX_DEPTH: Final = 100
_NAME: Final = re.compile(r"[^\W\d][\w.\-·]*(?::[^\W\d][\w.\-·]*)?")
_YES: Final = ("yes", "true", "true()")
# Some of them are types of pyxform's own when they stand alone, which it then fails to convert.
_LISTED: Final = (
    *("select_one", "select_multiple", "select one", "select multiple", "rank"),
    "select all that apply",
)
_SEEN: Final = ("label", "hint", "image", "audio", "video", "big-image", "media")
_NAMED: Final = ("select_one", "select_multiple", "rank")


def check_rows(book: Workbook) -> None:
    """Note and mend what is wrong with types, names, groups and labels."""
    checker = _Rows(book)
    for number, row in book.survey:
        if book.survey.cell(row, "disabled").lower() in _YES:
            continue
        checker.check(number, row)
    checker.finish()


@dataclass
class _Open:
    """A group or a repeat that has not been closed yet, and the names used in it."""

    kind: str
    number: int
    row: dict[str, str]
    names: dict[str, int] = field(default_factory=dict)


class _Rows:
    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._survey = book.survey
        self._open: list[_Open] = []
        self._names: dict[str, int] = {}
        self._repeats: dict[str, int] = {}

    def check(self, number: int, row: dict[str, str]) -> None:
        survey = self._survey
        kind = survey.cell(row, "type")
        if not kind:
            if not survey.has(row, "name", "label"):
                return  # a row of notes
            self._fault(number, "type", "The question has no type.", "Write one, such as text.")
            kind = self._retyped(row, "text")
        elif kind in _LISTED or not is_type(kind):
            kind = self._unknown_type(number, row, kind)
        if END.fullmatch(kind):
            self._close(number, row, kind)
            return
        self._name(number, row, kind)
        if BEGIN.fullmatch(kind):
            self._begin(number, row, kind)
        else:
            self._label(number, row, kind)
            if kind == "calculate" and not survey.has(row, "calculation", "default"):
                self._fault(
                    number,
                    "calculation",
                    "The row is to be calculated, but has no calculation.",
                    "Write the expression into the column calculation.",
                )
                survey.put(row, "calculation", "0")

    def finish(self) -> None:
        """What was begun and never ended."""
        for each in reversed(self._open):
            self._unclosed(each, "before the sheet ends")
            self._survey.rows.append({self._survey.column("type"): f"end {each.kind}"})

    def _fault(self, number: int, meaning: str, message: str, remedy: str) -> None:
        place = Place("survey", number, self._survey.column(meaning))
        self._book.fault(place, message, remedy)

    def _retyped(self, row: dict[str, str], kind: str) -> str:
        self._survey.put(row, "type", kind)
        return kind

    # --- types

    def _unknown_type(self, number: int, row: dict[str, str], kind: str) -> str:
        if kind in _LISTED:
            message = f"The type {kind} names no list of choices."
            self._fault(number, "type", message, f"Write {kind} and the name of a list.")
            return self._retyped(row, "text")
        first, _, rest = kind.partition(" ")
        close = nearest(kind, TYPES)
        if not close and rest:
            word = nearest(first, _NAMED)
            close = f"{word} {rest}" if word else ""
        message = f"There is no question type '{kind}'."
        remedy = f"Write {close}." if close else "Use a type of the XLSForm reference."
        self._fault(number, "type", message, remedy)
        lowered = kind.lower()
        if close and BEGIN.fullmatch(close):
            return self._retyped(row, close)
        if lowered.startswith("begin"):
            return self._retyped(row, "begin group")
        if lowered.startswith("end") and self._open:
            return self._retyped(row, f"end {self._open[-1].kind}")
        return self._retyped(row, "text")

    # --- names

    def _name(self, number: int, row: dict[str, str], kind: str) -> None:
        survey = self._survey
        name = survey.cell(row, "name")
        if not name:
            if kind not in ("note", "audit"):
                thing = "group" if BEGIN.fullmatch(kind) else "question"
                message = f"The {thing} has no name."
                self._fault(number, "name", message, "Write one: letters, digits and underscores.")
                survey.put(row, "name", f"row_{number}")
            return
        if not _NAME.fullmatch(name):
            self._fault(
                number,
                "name",
                f"'{name}' cannot be a name.",
                "Begin with a letter or an underscore, and go on with letters, digits, _, - or .",
            )
            self._book.rename_question(row, f"row_{number}")
            return
        names = self._open[-1].names if self._open else self._names
        if name in names:
            self._fault(
                number,
                "name",
                f"The name '{name}' stands in row {names[name]} of the same group already.",
                "Give each question of a group a name of its own.",
            )
            survey.put(row, "name", f"{name}_row_{number}")
            return
        if name == "meta" and not self._open:
            message = "The name meta is taken by what ODK keeps about a record."
            self._fault(number, "name", message, "Give the question another name.")
            self._book.rename_question(row, f"row_{number}")
            return
        names[name] = number

    # --- labels

    def _label(self, number: int, row: dict[str, str], kind: str) -> None:
        survey = self._survey
        shown = is_shown(kind) and not survey.has(row, "calculation", "trigger")
        if shown and not survey.has(row, *_SEEN):
            self._fault(
                number,
                "label",
                "The question has neither a label nor a hint.",
                "Write what the person reads; for a value nobody sees use calculate or hidden.",
            )
            survey.put(row, "label", "…")

    # --- groups

    def _begin(self, number: int, row: dict[str, str], kind: str) -> None:
        begun = BEGIN.fullmatch(kind)
        word = "group" if begun and begun["kind"] == "group" else "repeat"
        if begun and begun["kind"] == "loop":
            word = "loop"
        name = self._survey.cell(row, "name")
        if word == "repeat" and name in self._repeats:
            self._fault(
                number,
                "name",
                f"Row {self._repeats[name]} begins a repeat '{name}' already.",
                "Give each repeat of the form a name of its own.",
            )
            self._survey.put(row, "name", f"{name}_row_{number}")
        self._repeats.setdefault(name if word == "repeat" else "", number)
        self._open.append(_Open(word, number, row))
        if len(self._open) == MAX_DEPTH:
            self._fault(
                number,
                "type",
                f"Groups and repeats stand {MAX_DEPTH} deep in one another here; deeper ones may"
                " not be read.",
                "Close some of them, or make several forms.",
            )

    def _close(self, number: int, row: dict[str, str], kind: str) -> None:
        ended = END.fullmatch(kind)
        word = ended["kind"] if ended and ended["kind"] in ("group", "loop") else "repeat"
        if not self._open:
            message = f"It ends a {word}, but none has begun."
            self._fault(number, "type", message, "Take the row out, or begin it further up.")
            row.clear()
            return
        if self._open[-1].kind == word:
            self._open.pop()
            return
        if word not in [each.kind for each in self._open]:
            top = self._open.pop()
            self._fault(
                number,
                "type",
                f"It ends a {word}, but what is open is the {top.kind} of row {top.number}.",
                f"Write end_{top.kind}.",
            )
            self._retyped(row, f"end {top.kind}")
            return
        while self._open[-1].kind != word:
            begun = self._open.pop()
            self._unclosed(begun, f"before the {word} around it ends in row {number}")
            # Its questions stay, as if it had never begun; its name stays known.
            name = self._survey.cell(begun.row, "name")
            begun.row.clear()
            for meaning, text in (("type", "note"), ("name", name), ("label", "…")):
                self._survey.put(begun.row, meaning, text)
        self._open.pop()

    def _unclosed(self, begun: _Open, when: str) -> None:
        name = self._survey.cell(begun.row, "name")
        self._fault(
            begun.number,
            "type",
            f"The {begun.kind} '{name}' is not ended {when}.",
            f"Add a row of the type end_{begun.kind} where it ends.",
        )
