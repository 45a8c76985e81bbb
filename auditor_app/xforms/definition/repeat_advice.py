"""What is odd about repeats: choices from their answers, and counts that they hold themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.sheets import Place
from auditor_app.xforms.definition.xlsform_words import BEGIN, END, SELECT, plain_type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.xforms.definition.sheets import Workbook

_REFERENCE: Final = re.compile(r"\s*\$\{([^}]+)\}\s*")


@dataclass(frozen=True, slots=True)
class _Named:
    """A row of the survey: its plain type, the repeats around it, and whether it is bounded."""

    kind: str
    repeats: tuple[str, ...]
    bounded: bool


def repeat_advice(book: Workbook) -> Iterator[FormFault]:
    """Notes on `select_one ${…}`, `rank ${…}` and `repeat_count`; ODK opens such forms."""
    survey = book.survey
    named = _named(book)
    for number, row in survey:
        kind = survey.cell(row, "type")
        select = SELECT.fullmatch(kind)
        source = _REFERENCE.fullmatch(select["list"]) if select else None
        if source and source[1] in named:
            place = str(Place("survey", number, survey.column("type")))
            for message, remedy in _choices(source[1], named[source[1]], plain_type(kind)):
                yield FormFault(place, message, remedy)
        counted = _REFERENCE.fullmatch(survey.cell(row, "repeat_count"))
        inner = named.get(counted[1]) if counted else None
        name = survey.cell(row, "name")
        if counted and inner and BEGIN.fullmatch(kind) and name in inner.repeats:
            yield FormFault(
                str(Place("survey", number, survey.column("repeat_count"))),
                f"The repeat is counted by {counted[1]}, a question of its own, which nobody can"
                " answer before there is an instance.",
                f"Ask for {counted[1]} before the repeat begins.",
            )


def _named(book: Workbook) -> Mapping[str, _Named]:
    survey = book.survey
    found: dict[str, _Named] = {}
    above: list[tuple[str, str]] = []
    for _, row in survey:
        kind, name = survey.cell(row, "type"), survey.cell(row, "name")
        if END.fullmatch(kind):
            above = above[:-1]
            continue
        around = tuple(outer for word, outer in above if word == "repeat")
        found.setdefault(name, _Named(plain_type(kind), around, survey.has(row, "constraint")))
        if BEGIN.fullmatch(kind):
            above.append((plain_type(kind), name))
    return found


def _choices(name: str, source: _Named, kind: str) -> Iterator[tuple[str, str]]:
    if source.kind in ("repeat", "group"):
        yield (
            f"{name} is a {source.kind}: its answers together would be one choice.",
            "Name a question inside of the repeat.",
        )
    elif not source.repeats:
        yield (
            f"{name} stands in no repeat: its own answer would be the only choice.",
            "Name a question inside of a repeat.",
        )
    elif kind == "rank" and source.kind == "text" and not source.bounded:
        yield (
            f"Answers to {name} may have spaces, but a ranking keeps them with spaces between.",
            f"Give {name} a constraint such as not(contains(., ' ')).",
        )
