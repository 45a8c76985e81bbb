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
from auditor_app.protocols.paths import absolute_paths
from auditor_app.xforms import wants_sealing
from auditor_app.xforms.program.computation import CALCULATE, CHOICES

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from auditor_app.protocols.protocol import Protocol
    from auditor_app.xforms import FormDefinition
    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.program.computation import Reads
    from auditor_app.xforms.program.shape import NodeSpec

IDENTITY: Final = "auditor:identity"
"""The bind attribute of what identifies a person."""

_POSITION: Final = re.compile(r"\[\d+\]")
_NAMES: Final = re.compile(r"\w[\w.-]*(/\w[\w.-]*)*")
"""A path downwards, of names alone."""
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
    for place, target, texts in _carriers(definition):
        carried = next((ref for ref in texts if is_identifying(ref, marked)), "")
        if carried and not is_identifying(target, marked):
            yield FormFault(
                place,
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
        for rule in protocol.flags:
            # The answers that raise a flag are its reasons.
            own = rule.when if rule.form_id == form.form_id else ()
            paths = (path for condition in own for path in _paths(condition))
            yield from _shown(f"flags, {rule.id}", paths, marked)
            for sign in rule.elsewhere:
                if sign.form_id == form.form_id:
                    # That it is raised leaves for the site, and tells of what was answered.
                    paths = (path for condition in sign.when for path in _paths(condition))
                    place = f"flags, {rule.id}, elsewhere, {sign.form_id}"
                    yield from _shown(place, paths, marked)
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


def _carriers(definition: FormDefinition) -> Iterator[tuple[str, str, Iterator[str]]]:
    """What is calculated, set by an action or chosen from: place, its ref, what may be in it.

    Who chooses among earlier answers repeats one.
    """
    program = definition.program
    for computation in program.computations:
        spec, reads = computation.spec, computation.reads
        if computation.kind == CALCULATE:
            yield f"bind {spec.ref}, calculate", spec.ref, _texts(definition, reads)
        elif computation.kind == CHOICES:
            carried = _texts(definition, reads, _only_chosen(definition, spec))
            yield f"choices of {spec.ref}", spec.ref, carried
    for action in definition.model.actions:
        if action.value:
            reads = program.reads(action.value, program.shape.by_ref[action.ref].path)
            yield f"bind {action.ref}, calculate", action.ref, _texts(definition, reads)


def _texts(
    definition: FormDefinition, reads: Reads, only_chosen: Container[GenericPath] = ()
) -> Iterator[str]:
    """The refs whose answers may be in what an expression gives.

    The text of a group is that of all that is in it, unless it is `only_chosen`. Where what is read
    cannot be told, it may be anything.
    """
    shape = definition.program.shape
    if reads.anything:
        yield from shape.by_ref
    for path in (*reads.nodes, *(path for path, _, _ in reads.siblings)):
        if path in shape.by_path:
            ref = shape.by_path[path].ref
            yield ref
            if path not in only_chosen:
                yield from (each for each in shape.by_ref if each.startswith(f"{ref}/"))


def _only_chosen(definition: FormDefinition, spec: NodeSpec) -> Container[GenericPath]:
    """The nodes that choices are made of, where only answers below them are shown and kept."""
    itemset = spec.control.itemset if spec.control is not None else None
    if itemset is None or not all(map(_NAMES.fullmatch, (itemset.value, itemset.label.expression))):
        return ()
    return definition.program.reads(itemset.nodeset, spec.path).nodes
