"""From the answers of one record to the state of every indicator, with the reasons.

Several questions may bear on one indicator: one that shows it is enough; otherwise one that
decides nothing leaves it undecided; otherwise one that was answered has it not observed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from auditor_app.errors import ProtocolError
from auditor_app.protocols.bindings import bindings_of
from auditor_app.protocols.paths import root_of
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from auditor_app.protocols.bindings import IndicatorBinding
    from auditor_app.protocols.indicators import Indicator
    from auditor_app.protocols.protocol import Protocol
    from auditor_app.xforms import FormSession, NodeState

State = Literal["observed", "undecided", "not_observed", "not_asked"]
STATES: Final[tuple[State, ...]] = ("observed", "undecided", "not_observed", "not_asked")
_POSITION: Final = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Reason:
    """One answer and what it says of an indicator.

    Attributes:
        ref: the question, with positions of repeats.
        question: its label, in the session's language.
        answer: the answer as the person saw it; "" where there is none.
        rule: the XPath that read the answer.
        state: what this answer alone says.
    """

    ref: str
    question: str
    answer: str
    rule: str
    state: State


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """What one record says of one indicator.

    Attributes:
        reasons: every question that was put, those that decide the state first.
        askable: whether the form has a question for it at all.
    """

    indicator: Indicator
    state: State
    reasons: tuple[Reason, ...]
    askable: bool


def findings_of(protocol: Protocol, session: FormSession) -> tuple[IndicatorResult, ...]:
    """The state of every indicator of `protocol` by the answers of one record, in its order."""
    askable: set[str] = set()
    reasons: dict[str, list[Reason]] = {}
    instances = instances_of(session)
    for binding in bindings_of(session.form):
        askable.update(binding.indicators)
        for ref in instances.get(binding.ref, ()):
            for indicator_id, reason in _read(session, binding, ref):
                reasons.setdefault(indicator_id, []).append(reason)
    return tuple(
        _result(indicator, reasons.get(indicator.id, ()), askable=indicator.id in askable)
        for indicator in protocol.indicators
    )


def flags_for_site(protocol: Protocol, session: FormSession) -> tuple[str, ...]:
    """The ids of the flags that a record which is no interview raises for the site."""
    return tuple(
        rule.id
        for rule in protocol.flags
        if any(
            session.evaluate_boolean(condition, root_of(session.form))
            for sign in rule.elsewhere
            if sign.form_id == session.form.form_id
            for condition in sign.when
        )
    )


def instances_of(session: FormSession) -> dict[str, list[str]]:
    """By ref without positions every leaf that the session holds, in order."""
    found: dict[str, list[str]] = {}
    for ref in session.values():
        found.setdefault(_POSITION.sub("", ref), []).append(ref)
    return found


def answer_label(node: NodeState) -> str:
    """The answer as the person saw it: labels of the chosen choices, else the value."""
    if not node.choices:
        return node.value
    labels = {choice.value: plain_text(choice.label) for choice in node.choices}
    chosen = node.value.split() if node.kind in {"select", "rank"} else [node.value]
    return ", ".join(labels.get(value, value) for value in chosen if value)


def _result(indicator: Indicator, reasons: Sequence[Reason], *, askable: bool) -> IndicatorResult:
    present = {reason.state for reason in reasons}
    nothing: State = "not_asked"
    state = next((state for state in STATES if state in present), nothing)
    ordered = sorted(reasons, key=lambda reason: STATES.index(reason.state))
    return IndicatorResult(indicator, state, tuple(ordered), askable)


def _read(
    session: FormSession, binding: IndicatorBinding, ref: str
) -> Iterable[tuple[str, Reason]]:
    node = session.node(ref)
    if not node.relevant:
        return
    shown = indicated_ids(session, binding, ref)
    undecided = session.evaluate_boolean(binding.undecided, ref)
    answer = answer_label(node)
    for indicator_id in binding.indicators:
        state: State = "undecided" if undecided else "not_observed"
        rule = binding.undecided if undecided else binding.indicated
        if indicator_id in shown:
            state, rule = "observed", binding.indicated
        yield indicator_id, Reason(ref, plain_text(node.label), answer, rule, state)


def indicated_ids(session: FormSession, binding: IndicatorBinding, ref: str) -> frozenset[str]:
    """The ids that the answer at `ref` shows.

    Raises:
        ProtocolError: the expression gives a number, or an id that the question does not name.
    """
    value = session.evaluate(binding.indicated, ref)
    if isinstance(value, bool):
        return frozenset(binding.indicators if value else ())
    if isinstance(value, float):
        raise ProtocolError(
            f"The column indicated of {binding.ref} gives a number.",
            "Write an expression that is true or false, or that gives indicator ids.",
        )
    named = " ".join(value).split() if isinstance(value, list) else value.split()
    if not set(named) <= set(binding.indicators):
        # What it gives may be a worker's word: it is not repeated here.
        raise ProtocolError(
            f"The column indicated of {binding.ref} gives what is no indicator of the question.",
            "Add the ids to the column indicator of the question.",
        )
    return frozenset(named)
