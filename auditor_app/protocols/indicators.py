"""The indicators of forced labour as data: a table that a programme can replace.

Source of the shipped table: ILO, *Hard to see, harder to count* (2nd ed. 2012), in our own words.
The strengths are defaults, see docs/protocol.md.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from auditor_app.errors import FormFault
from auditor_app.protocols.wording import DEFAULT_LANGUAGE, Wording

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Dimension = Literal["recruitment", "work", "leaving"]
Kind = Literal["involuntariness", "penalty"]
Strength = Literal["strong", "medium"]

DIMENSIONS: Final[tuple[Dimension, ...]] = ("recruitment", "work", "leaving")
KINDS: Final[tuple[Kind, ...]] = ("involuntariness", "penalty")
STRENGTHS: Final[tuple[Strength, ...]] = ("strong", "medium")
_COLUMNS: Final = ("id", "dimensions", "kind", "strength", "ilo11")


@dataclass(frozen=True, slots=True)
class IndicatorGroup:
    """One of the groups that indicators fall under: in the shipped table the ILO's eleven."""

    id: str
    wording: Wording

    @property
    def text(self) -> str:
        """The group's name in English."""
        return str(self.wording)


@dataclass(frozen=True, slots=True)
class Indicator:
    """One operational indicator.

    Attributes:
        id: such as "P2".
        dimensions: what it counts for; a table's "all" is all three.
        ilo11: id of the group that it falls under.
    """

    id: str
    dimensions: tuple[Dimension, ...]
    kind: Kind
    strength: Strength
    ilo11: str
    wording: Wording

    @property
    def text(self) -> str:
        """The indicator in English words."""
        return str(self.wording)


def read_groups(path: Path, faults: list[FormFault]) -> tuple[IndicatorGroup, ...]:
    """The groups of a table with the columns id, text_en and more languages."""
    groups = []
    for place, row in _rows(path, ("id",), faults):
        groups.append(IndicatorGroup(row["id"], _wording(row, place, faults)))
    return tuple(groups)


def read_indicators(
    path: Path, groups: tuple[IndicatorGroup, ...], faults: list[FormFault]
) -> tuple[Indicator, ...]:
    """The indicators of a table; a row that cannot be used is listed in `faults` and left out."""
    known = {group.id for group in groups}
    indicators: dict[str, Indicator] = {}
    for place, row in _rows(path, _COLUMNS, faults):
        if row["id"] in indicators:
            _fault(faults, f"{place}, column id", f"{row['id']} stands here twice.", "Keep one.")
            continue
        if row["ilo11"] not in known:
            message = f"There is no group {row['ilo11'] or '(empty)'}."
            _fault(faults, f"{place}, column ilo11", message, "Use an id of the table of groups.")
        indicator = _indicator(row, place, faults)
        if indicator is not None:
            indicators[indicator.id] = indicator
    return tuple(indicators.values())


def _indicator(row: Mapping[str, str], place: str, faults: list[FormFault]) -> Indicator | None:
    words = row["dimensions"].split()
    chosen = tuple(d for d in DIMENSIONS if words == ["all"] or d in words)
    unknown = [word for word in words if word != "all" and word not in DIMENSIONS]
    kind = next((kind for kind in KINDS if kind == row["kind"]), None)
    strength = next((strength for strength in STRENGTHS if strength == row["strength"]), None)
    if unknown or not chosen:
        message = f"'{row['dimensions']}' names no dimension."
        remedy = f"Write all, or some of: {', '.join(DIMENSIONS)}."
        _fault(faults, f"{place}, column dimensions", message, remedy)
    if kind is None:
        message, remedy = f"'{row['kind']}' is no kind.", f"Write one of: {', '.join(KINDS)}."
        _fault(faults, f"{place}, column kind", message, remedy)
    if strength is None:
        message = f"'{row['strength']}' is no strength."
        remedy = f"Write one of: {', '.join(STRENGTHS)}."
        _fault(faults, f"{place}, column strength", message, remedy)
    wording = _wording(row, place, faults)
    if unknown or not chosen or kind is None or strength is None:
        return None
    return Indicator(row["id"], chosen, kind, strength, row["ilo11"], wording)


def _wording(row: Mapping[str, str], place: str, faults: list[FormFault]) -> Wording:
    texts = {
        column.removeprefix("text_"): text
        for column, text in row.items()
        if column.startswith("text_") and text
    }
    if DEFAULT_LANGUAGE not in texts:
        _fault(faults, f"{place}, column text_en", "The English text is missing.", "Write it.")
        texts[DEFAULT_LANGUAGE] = row["id"]
    return Wording(tuple(texts.items()))


def _rows(
    path: Path, columns: tuple[str, ...], faults: list[FormFault]
) -> list[tuple[str, dict[str, str]]]:
    """The rows of a table of tab-separated columns, each with its place for a fault."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"The table cannot be read ({type(error).__name__})."
        _fault(faults, path.name, message, "Put a text file in UTF-8 with tabs there.")
        return []
    reader = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
    missing = [column for column in columns if column not in (reader.fieldnames or ())]
    if missing:
        message = f"Columns are missing: {', '.join(missing)}."
        _fault(faults, path.name, message, "Add them to the first line, with tabs between.")
        return []
    found = []
    for number, cells in enumerate(reader, start=2):
        place = f"{path.name}, line {number}"
        if None in cells:
            _fault(faults, place, "More cells than columns.", "Take the surplus tabs out.")
            continue
        row = {column: cell.strip() for column, cell in cells.items()}
        if not row["id"]:
            _fault(faults, f"{place}, column id", "The id is missing.", "Write one.")
            continue
        found.append((place, row))
    return found


def _fault(faults: list[FormFault], place: str, message: str, remedy: str) -> None:
    faults.append(FormFault(place, message, remedy))
