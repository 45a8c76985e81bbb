"""Which indicators a form asks for: the 44 operational ones and the ILO's 11, form beside form.

A form of ours ties its questions to indicators itself (`bindings`). A form of another programme
does not: then a person says in a table which question bears on which indicators. Nothing is guessed
from words.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault, ProtocolError
from auditor_app.protocols.bindings import bindings_of
from auditor_app.protocols.headings import SETTINGS
from auditor_app.protocols.indicators import read_groups, read_indicators
from auditor_app.protocols.loading import load_protocol
from auditor_app.shipped import code_lists_folder
from auditor_app.xforms import load_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from auditor_app.protocols.indicators import Indicator, IndicatorGroup
    from auditor_app.xforms import FormDefinition

# A question whose rule is this only opens the way to others: it shows nothing itself.
_NEVER: Final = "false()"
_COLUMNS: Final = ("question", "indicators", "form")
_LARGEST_MAP: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """The tables that forms are compared by: the ILO's, as they ship."""

    indicators: tuple[Indicator, ...]
    groups: tuple[IndicatorGroup, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """A form, or a protocol's forms together: what is compared with others.

    Attributes:
        name: of the file or folder.
        forms: ids differ.
    """

    name: str
    forms: tuple[FormDefinition, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one of them asks for.

    Attributes:
        indicators: by id of an operational indicator the names of the questions that bear on it,
            empty where there is none.
        groups: the same by id of one of the ILO's 11; those of its indicators, and those that a
            map ties to the group alone.
    """

    name: str
    indicators: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]

    @property
    def missed(self) -> tuple[str, ...]:
        """The operational indicators that no question bears on."""
        return tuple(each for each, questions in self.indicators.items() if not questions)

    @property
    def missed_groups(self) -> tuple[str, ...]:
        """Those of the ILO's 11 that no question bears on."""
        return tuple(each for each, questions in self.groups.items() if not questions)


@dataclass(frozen=True, slots=True)
class Tie:
    """What a person says: the question at `ref` of the form `form_id` bears on `ids`."""

    form_id: str
    ref: str
    ids: tuple[str, ...]


def shipped_table() -> CoverageTable:
    """The ILO's 44 operational indicators and the 11 that they fall under.

    Raises:
        ProtocolError: this installation's tables are damaged.
    """
    faults: list[FormFault] = []
    groups = read_groups(code_lists_folder() / "ilo_11_indicators.tsv", faults)
    indicators = read_indicators(code_lists_folder() / "ilo_2012_indicators.tsv", groups, faults)
    if faults:
        raise ProtocolError(
            "The tables of indicators of this installation are damaged.",
            "Install the program again.",
            faults,
        )
    return CoverageTable(indicators, groups)


def measured(path: Path) -> Measured:
    """The form in a file, or all forms of the protocol in a folder.

    Raises:
        FormError, ProtocolError: it cannot be used; `faults` lists why.
    """
    if not path.is_dir():
        return Measured(path.name, (load_form(path),))
    if not (path / SETTINGS).is_file():
        raise ProtocolError(
            f"The folder {path.name} holds no protocol: there is no {SETTINGS}.",
            "Name the forms in it one by one.",
        )
    forms = tuple(form.definition for form in load_protocol(path).forms)
    return Measured(path.resolve().name, forms)


def coverage_of(one: Measured, table: CoverageTable, ties: Iterable[Tie] = ()) -> Coverage:
    """Which indicators of `table` the questions of `one` bear on; ids of other tables are not."""
    indicators: dict[str, list[str]] = {each.id: [] for each in table.indicators}
    groups: dict[str, list[str]] = {each.id: [] for each in table.groups}
    falls_under = {each.id: each.ilo11 for each in table.indicators}
    forms = {form.form_id for form in one.forms}
    asked = [
        (binding.ref, binding.indicators)
        for form in one.forms
        for binding in bindings_of(form)
        if binding.indicated != _NEVER
    ]
    asked += [(tie.ref, tie.ids) for tie in ties if tie.form_id in forms]
    for ref, ids in asked:
        question = ref.rpartition("/")[2]
        for each in ids:
            if each in indicators:
                _add(indicators[each], question)
            group = falls_under.get(each, each)
            if group in groups:
                _add(groups[group], question)
    return Coverage(one.name, _fixed(indicators), _fixed(groups))


def read_map(path: Path, compared: Sequence[Measured], table: CoverageTable) -> tuple[Tie, ...]:
    """The ties that a person wrote down: a CSV with the columns question, indicators and form.

    `question` is a name or a whole ref (`/data/pay/fees`); `indicators` ids with blanks, commas or
    semicolons between, of the 44 or of the 11; `form` a form's id or file, where the line is for
    that one alone (the column may be left out).

    Raises:
        ProtocolError: `faults` lists every line that names what is not there.
    """
    faults: list[FormFault] = []
    ties: list[Tie] = []
    known = {one.id for one in table.indicators} | {group.id for group in table.groups}
    for number, row in _rows(path):
        place = f"{path.name}, line {number}"
        ids = tuple(row["indicators"].replace(",", " ").replace(";", " ").split())
        unknown = [each for each in ids if each not in known]
        for each in unknown:
            remedy = "Use ids of the 44 operational indicators or of the ILO's 11."
            faults.append(FormFault(place, f"There is no indicator {each}.", remedy))
        if not ids:
            message = "The line names no indicator."
            faults.append(FormFault(place, message, "Name one, or take the line out."))
        found, fault = _found(row, compared)
        if fault:
            faults.append(FormFault(place, *fault))
        elif not unknown:
            ties += [Tie(form_id, ref, ids) for form_id, ref in found]
    if faults:
        listed = "; ".join(str(fault) for fault in faults)
        raise ProtocolError(
            f"The map {path.name} cannot be used: {listed}", "Mend the map.", faults
        )
    return tuple(ties)


def _found(
    row: Mapping[str, str], compared: Sequence[Measured]
) -> tuple[list[tuple[str, str]], tuple[str, str] | None]:
    """The questions that a line means, by form; or what is wrong with it and the remedy."""
    wanted, said = row["form"], row["question"]
    forms = [
        form
        for one in compared
        for form in one.forms
        if not wanted or wanted in (form.form_id, one.name)
    ]
    if not forms:
        return [], (f"There is no form {wanted} here.", "Write its id or its file's name.")
    if not said:
        return [], ("The line names no question.", "Write its name.")
    found: list[tuple[str, str]] = []
    for form in forms:
        refs = [question.ref for question in form.questions()]
        meant = [r for r in refs if r == said or r.rpartition("/")[2] == said]
        if len(meant) > 1:
            remedy = f"Write the whole path: {' or '.join(meant[:3])}."
            return [], (f"The form {form.form_id} has several questions {said}.", remedy)
        found += [(form.form_id, ref) for ref in meant]
    if not found:
        names = ", ".join(form.form_id for form in forms)
        return [], (f"There is no question {said} in {names}.", "Mend the name.")
    return found, None


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """The lines of a map with their numbers; cells are stripped."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_MAP + 1)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _no_map(path, f"It cannot be read ({type(error).__name__}).") from error
    if len(content) > _LARGEST_MAP:
        raise _no_map(path, "It is longer than a map can be.")
    reader = csv.DictReader(io.StringIO(text, newline=""), restval="", strict=True)
    found = []
    try:
        missing = {"question", "indicators"}.difference(reader.fieldnames or ())
        if missing:
            raise _no_map(path, f"The first line has no column {' and no '.join(sorted(missing))}.")
        for cells in reader:
            row = {name: (cells.get(name) or "").strip() for name in _COLUMNS}
            if any(row.values()):
                found.append((reader.line_num, row))
    except csv.Error as error:
        raise _no_map(path, f"Line {reader.line_num} is no CSV.") from error
    return found


def _no_map(path: Path, why: str) -> ProtocolError:
    fault = FormFault(path.name, why, "Save a CSV in UTF-8 with the columns question,indicators.")
    return ProtocolError(f"The map {path.name} cannot be used: {fault}", "Mend the map.", [fault])


def _add(questions: list[str], name: str) -> None:
    if name not in questions:
        questions.append(name)


def _fixed(found: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {each: tuple(questions) for each, questions in found.items()}
