"""What identifies a person: questions with `bind::auditor:identity`, and where they may stand.

A worker is a code. Where a programme needs a name or a way to reach somebody, the question, or a
group around it, says `auditor:identity` = `yes`. Such answers are searched for, printed and shown
in lists nowhere, and they are sealed apart from the record's other answers when the audit is
finalised (`audit.sealing_records`). So the form has to be one that is sealed, and no other part of
it may carry such an answer on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError, FormFault
from auditor_app.protocols.bindings import INDICATOR
from auditor_app.protocols.paths import absolute_paths, may_read_instance
from auditor_app.xforms import wants_sealing
from auditor_app.xforms.program.computation import CALCULATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.protocols.protocol import Protocol
    from auditor_app.xforms import FormDefinition
    from auditor_app.xforms.program.computation import Reads

IDENTITY: Final = "auditor:identity"
"""The bind attribute of what identifies a person."""

_POSITION: Final = re.compile(r"\[\d+\]")
_NO: Final = frozenset({"", "no", "false", "false()", "0"})


def identifying_refs(form: FormDefinition) -> frozenset[str]:
    """The questions and groups of a form that identify a person, without positions."""
    return frozenset(
        ref
        for ref, bind in form.binds.items()
        if bind.attributes.get(IDENTITY, "").strip().lower() not in _NO
    )


def without_positions(ref: str) -> str:
    """A node's ref as the form knows it: `/data/debt[2]/amount` as `/data/debt/amount`."""
    return _POSITION.sub("", ref)


def is_identifying(ref: str, marked: frozenset[str]) -> bool:
    """Whether the node at `ref`, without positions, is one of `marked` or below one."""
    return any(ref == each or ref.startswith(f"{each}/") for each in marked)


def identity_faults(definition: FormDefinition) -> Iterator[FormFault]:
    """What is wrong with how a form treats what identifies a person, each with its place."""
    marked = identifying_refs(definition)
    if not marked:
        return
    if not wants_sealing(definition):
        yield FormFault(
            f"bind {min(marked)}, {IDENTITY}",
            "It identifies a person, and the form's records are not sealed.",
            "Add the settings column attribute::auditor:sealed with yes, or take it out.",
        )
    for ref, bind in definition.binds.items():
        if is_identifying(ref, marked) and INDICATOR in bind.attributes:
            yield FormFault(
                f"bind {ref}, {INDICATOR}",
                "What identifies a person cannot be the reason for an indicator.",
                "Take the indicator out of this question.",
            )
    for target, source, reads in _carriers(definition):
        carried = _carried(definition, source, reads, marked)
        if carried and not is_identifying(target, marked):
            yield FormFault(
                f"bind {target}, calculate",
                f"It carries the answer of {carried}, which identifies a person.",
                f"Take it out, or mark {target} with {IDENTITY} as well.",
            )


def protocol_faults(protocol: Protocol) -> Iterator[FormFault]:
    """Where a protocol would show what identifies a person: titles of records, the report."""
    for form in protocol.forms:
        marked = identifying_refs(form.definition)
        for fault in identity_faults(form.definition):
            yield FormFault(f"{form.form_id}, {fault.place}", fault.message, fault.remedy)
        yield from _shown(f"forms, {form.form_id}, record_title", _paths(form.record_title), marked)
        report = protocol.report
        refs = [*report.breakdowns, report.interview_language]
        if report.quotation is not None:
            refs.append(report.quotation.text)
        if form.role == "worker_interview":
            yield from _shown("report", refs, marked)


def _shown(place: str, refs: Iterable[str], marked: frozenset[str]) -> Iterator[FormFault]:
    for ref in refs:
        if is_identifying(ref, marked):
            yield FormFault(
                f"protocol.toml, {place}",
                f"{ref} identifies a person and would be shown.",
                "Name another question.",
            )


def _paths(expression: str) -> tuple[str, ...]:
    try:
        return absolute_paths(expression) if expression else ()
    except ExpressionError:
        return ()  # another check names it


def _carriers(definition: FormDefinition) -> Iterator[tuple[str, str, Reads]]:
    """What is calculated or set by an action: its ref, the expression, and what that reads."""
    program = definition.program
    for computation in program.computations:
        bind = computation.spec.bind
        if computation.kind == CALCULATE and bind is not None:
            yield bind.ref, bind.calculate, computation.reads
    for action in definition.model.actions:
        if action.value:
            path = program.shape.by_ref[action.ref].path
            yield action.ref, action.value, program.reads(action.value, path)


def _carried(definition: FormDefinition, source: str, reads: Reads, marked: frozenset[str]) -> str:
    """The marked node whose answer may be in an expression's value; "" for none.

    The text of a group is that of all that is in it. Where what is read cannot be told, it may be.
    """
    if reads.anything or may_read_instance(source, definition.form_id):
        return min(marked)
    by_path = definition.program.shape.by_path
    paths = (*reads.nodes, *(path for path, _, _ in reads.siblings))
    for ref in (by_path[path].ref for path in paths if path in by_path):
        below = (each for each in sorted(marked) if each.startswith(f"{ref}/"))
        found = ref if is_identifying(ref, marked) else next(below, "")
        if found:
            return found
    return ""
