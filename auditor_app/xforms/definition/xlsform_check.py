"""What is wrong with an XLSForm's sheets, all at once: pyxform itself stops at the first fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import FormFault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_REFERENCE = re.compile(r"\$\{\s*(?:last-saved#)?([^}\s]+)\s*\}")
_SELECT = re.compile(r"(?:select_one|select_multiple|select one|select multiple|rank)\s+(\S+)")
_FIRST_ROW: Final = 2
# Columns in which ${...} is text like any other.
_PROSE: Final = frozenset(("type", "name", "notes", "note", "media"))
_LIST_NAME: Final = ("list_name", "list name")


def check_workbook(workbook: Mapping[str, Any]) -> list[FormFault]:
    """The faults that the sheets show by themselves, in the order of their rows."""
    survey: Sequence[Mapping[str, str]] = workbook.get("survey") or ()
    names = {row["name"].strip() for row in survey if isinstance(row.get("name"), str)}
    lists = _lists(workbook)
    faults: list[FormFault] = []
    for number, row in enumerate(survey, _FIRST_ROW):
        faults += _unknown_names(number, row, names)
        faults += _unknown_list(number, row, lists, names)
    return faults


def row_mentioning(workbook: Mapping[str, Any], text: str) -> int | None:
    """The survey's row whose type or name is `text`."""
    survey: Sequence[Mapping[str, str]] = workbook.get("survey") or ()
    for number, row in enumerate(survey, _FIRST_ROW):
        if text in (row.get("type"), row.get("name")):
            return number
    return None


def _lists(workbook: Mapping[str, Any]) -> set[str]:
    choices: Sequence[Mapping[str, str]] = workbook.get("choices") or ()
    found = (row.get(column) for row in choices for column in _LIST_NAME)
    return {name.strip() for name in found if isinstance(name, str)}


def _unknown_names(number: int, row: Mapping[str, str], names: set[str]) -> Iterator[FormFault]:
    for column, cell in row.items():
        if column in _PROSE or not isinstance(cell, str):
            continue
        for name in _REFERENCE.findall(cell):
            if name not in names:
                yield FormFault(
                    f"survey, row {number}, column {column}",
                    f"It refers to ${{{name}}}, but no question has that name.",
                    "Correct the name, or add the question.",
                )


def _unknown_list(
    number: int, row: Mapping[str, str], lists: set[str], names: set[str]
) -> Iterator[FormFault]:
    kind = row.get("type")
    match = _SELECT.match(kind) if isinstance(kind, str) else None
    if match is None:
        return
    wanted = match.group(1)
    repeat_choices = _REFERENCE.fullmatch(wanted)
    known = repeat_choices.group(1) in names if repeat_choices else wanted in lists
    if not known and "." not in wanted:
        yield FormFault(
            f"survey, row {number}, column type",
            f"There are no choices with the list name '{wanted}'.",
            "Add them to the sheet choices, or correct the list's name.",
        )
