"""The sampling of a protocol: `[sampling]` of protocol.toml, and the table of methods.

The methods stand in `sampling_methods.toml`: the protocol's own, else the one that ships. The
strata tie the two forms together: where the site form holds how many workers are in each, and
which answers of the interview say that the interviewed is one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.protocols.sample_size import RULES, CountRange, MethodRow, SamplingMethod
from auditor_app.protocols.settings import Table, toml_in
from auditor_app.shipped import code_lists_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor_app.protocols.wording import Wording

METHODS_FILE: Final = "sampling_methods.toml"


@dataclass(frozen=True, slots=True)
class StratumGroup:
    """One stratum of an attribute, such as the women.

    Attributes:
        headcount: ref of the site form's number of workers in it; "": all workers that are in no
            other stratum of the attribute.
        answers: values of the interview's answer that say so.
    """

    id: str
    wording: Wording
    headcount: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StratumAttribute:
    """What a sample is divided by, such as gender; each attribute divides it by itself.

    Attributes:
        interview: ref of the interview's question; "": no question says it.
    """

    id: str
    wording: Wording
    interview: str
    groups: tuple[StratumGroup, ...]

    def group_of(self, answer: str) -> StratumGroup | None:
        """The stratum that an answer of the interview names; None: it names none."""
        return next((group for group in self.groups if answer in group.answers), None)


@dataclass(frozen=True, slots=True)
class SamplingOptions:
    """How a protocol samples.

    Attributes:
        methods: among which the auditor chooses; `default` is the id of one of them.
        files: ref of the repeat of the document review that has one instance for each file that
            was checked; "": each record of that form is one file.
        group_people: ref of the group interview's number of people; "": they are not counted.
    """

    methods: tuple[SamplingMethod, ...]
    default: str
    strata: tuple[StratumAttribute, ...]
    files: str
    group_people: str

    def method(self, method_id: str) -> SamplingMethod | None:
        """The method `method_id`; None: the protocol does not have it."""
        return next((method for method in self.methods if method.method_id == method_id), None)

    def wordings(self) -> Iterator[tuple[str, Wording]]:
        """Every text with its place in the protocol."""
        for method in self.methods:
            yield f"sampling, {method.method_id}", method.wording
        for attribute in self.strata:
            yield f"sampling.strata, {attribute.id}", attribute.wording
            for group in attribute.groups:
                yield f"sampling.strata, {attribute.id}.{group.id}", group.wording


def read_sampling(settings: Table, folder: Path) -> SamplingOptions | None:
    """What `[sampling]` says; None where a protocol has none."""
    if "sampling" not in settings.names():
        return None
    table = settings.table("sampling")
    known = {method.method_id: method for method in read_methods(folder, settings.faults)}
    wanted = table.texts("methods")
    for method_id in wanted if known else ():
        if method_id not in known:
            message = f"There is no sampling method {method_id}."
            table.fault("methods", message, f"{METHODS_FILE} has: {', '.join(known)}.")
    methods = tuple(known[method_id] for method_id in dict.fromkeys(wanted) if method_id in known)
    default = table.text("default")
    if default and default not in wanted:
        table.fault("default", f"'{default}' is none of the methods.", "Name one of them.")
    strata = table.table("strata", optional=True)
    attributes = tuple(_attribute(strata.table(name), name) for name in strata.names())
    files = table.text("files", optional=True)
    group_people = table.text("group_people", optional=True)
    table.done()
    return SamplingOptions(methods, default, attributes, files, group_people)


def _attribute(table: Table, attribute_id: str) -> StratumAttribute:
    wording = table.wording("title")
    interview = table.text("interview", optional=True)
    groups = tuple(_group(each) for each in table.tables("groups"))
    table.done()
    if len(groups) < 2:
        table.fault("groups", "There are fewer than two strata.", "Name at least two.")
    ids = [group.id for group in groups]
    answers = [answer for group in groups for answer in group.answers]
    for key, values in (("id", ids), ("answers", answers)):
        for value in sorted({value for value in values if values.count(value) > 1}):
            table.fault("groups", f"The {key} {value} stands in two strata.", "Keep one.")
    if sum(not group.headcount for group in groups) > 1:
        message = "Two strata have no headcount: only one can be the rest."
        table.fault("groups", message, "Name the question for the other.")
    if not interview and answers:
        table.fault("interview", "Answers need a question.", "Name it, or take the answers out.")
    return StratumAttribute(attribute_id, wording, interview, groups)


def _group(table: Table) -> StratumGroup:
    group = StratumGroup(
        id=table.text("id"),
        wording=table.wording("title"),
        headcount=table.text("headcount", optional=True),
        answers=table.texts("answers", optional=True),
    )
    table.done()
    return group


def read_methods(folder: Path, faults: list[FormFault]) -> tuple[SamplingMethod, ...]:
    """The methods that a protocol in `folder` can name; what is wrong with them is listed."""
    own = folder / METHODS_FILE
    path = own if own.is_file() else code_lists_folder() / METHODS_FILE
    try:
        values = toml_in(path.read_bytes())
    except OSError as error:
        message = f"The file cannot be read ({type(error).__name__})."
        faults.append(FormFault(METHODS_FILE, message, "Put it into the protocol's folder."))
        return ()
    except ValueError as error:
        message = f"This is no TOML in UTF-8: {error}."
        faults.append(FormFault(METHODS_FILE, message, "Mend that place."))
        return ()
    tables = Table(values, METHODS_FILE, faults)
    return tuple(_method(tables.table(name), name) for name in tables.names())


def _method(table: Table, method_id: str) -> SamplingMethod:
    rule = table.choice("rule", RULES)
    minutes = table.table("minutes", optional=True)
    rows = [_row(each) for each in table.tables("rows")]
    factor = table.amount("factor")
    method = SamplingMethod(
        method_id=method_id,
        wording=table.wording("title"),
        rule=rule,
        rows=tuple(rows),
        factor=1.0 if factor is None else factor,
        all_below=table.count("all_below"),
        individual_minutes=minutes.count("individual"),
        group_minutes=minutes.count("group"),
        separate=table.texts("separate", optional=True),
    )
    minutes.done()
    table.done()
    if rule == "table":
        _check_rows(table, rows)
    elif rows:
        table.fault("rows", "A square root has no rows.", "Take them out, or change the rule.")
    if rule == "table" and factor is not None:
        table.fault("factor", "A table has no factor.", "Take it out, or change the rule.")
    return method


def _row(table: Table) -> MethodRow:
    individual = table.span("individual")
    if individual is None:
        table.fault("individual", "The number of interviews is missing.", "Write it.")
    files = table.span("files")
    row = MethodRow(
        up_to=table.count("up_to") or None,
        individual=CountRange(*(individual or (1, 1))),
        groups=table.count("groups"),
        group_size=table.count("group_size"),
        files=CountRange(*files) if files else None,
        auditor_days=table.amount("auditor_days"),
        hours=table.amount("hours"),
    )
    if bool(row.groups) != bool(row.group_size):
        message = "The number of groups and their size belong together."
        table.fault("group_size", message, "Write both, or neither.")
    table.done()
    return row


def _check_rows(table: Table, rows: list[MethodRow]) -> None:
    if not rows:
        table.fault("rows", "The table has no rows.", "Write at least one.")
    for number, (row, after) in enumerate(pairwise(rows), start=1):
        if row.up_to is None:
            message = "Only the last row can be without up_to."
            table.fault(f"rows[{number}].up_to", message, "Write up to which headcount it goes.")
        elif after.up_to is not None and after.up_to <= row.up_to:
            message = "The row goes no further than the one before."
            table.fault(f"rows[{number + 1}].up_to", message, "Put the rows in growing order.")
