"""The outcome for one worker, by the rule of the ILO's survey guidelines.

A dimension (recruitment, work, leaving) is positive with at least one indicator of
involuntariness and at least one of penalty, at least one of them strong; any positive dimension
is *indicated*. Only medium with medium, or only one of the two sides, is *potential*. Where
questions that were left open could still change that, the outcome is *not determinable*.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from auditor_app.protocols.findings import Reason, answer_label, findings_of, instances_of
from auditor_app.protocols.indicators import DIMENSIONS
from auditor_app.protocols.paths import absolute_paths, root_of
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from auditor_app.protocols.findings import IndicatorResult
    from auditor_app.protocols.indicators import Dimension, Indicator
    from auditor_app.protocols.protocol import Outcome, Protocol
    from auditor_app.protocols.wording import Wording
    from auditor_app.xforms import FormSession

DimensionState = Literal["positive", "potential", "not_determinable", "none_observed"]
_RANK: Final[tuple[DimensionState, ...]] = ("none_observed", "potential", "positive")


@dataclass(frozen=True, slots=True)
class DimensionResult:
    """What is said of one dimension, and by which indicators.

    Attributes:
        state: `not_determinable` where it lies between `at_least` and `at_most`.
        at_least: by what was observed alone.
        at_most: if everything left open were observed too.
    """

    dimension: Dimension
    state: DimensionState
    at_least: DimensionState
    at_most: DimensionState
    involuntariness: tuple[Indicator, ...]
    penalty: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """A sign beside the outcome, with the answers that raised it."""

    id: str
    title: Wording
    meaning: Wording
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class WorkerAssessment:
    """What the answers of one worker indicate.

    Attributes:
        outcome: what counts.
        at_least: the outcome by what was observed alone.
        at_most: the outcome if everything left open were observed too; `outcome` is
            `not_determinable` where the two differ.
        overridden_from: the outcome by the rule, where the auditor has set another; `outcome` is
            then the auditor's.
        answered: False when no question that bears on an indicator was put (consent refused).
    """

    outcome: Outcome
    at_least: Outcome
    at_most: Outcome
    dimensions: Mapping[Dimension, DimensionResult]
    findings: tuple[IndicatorResult, ...]
    flags: tuple[Flag, ...]
    answered: bool
    overridden_from: Outcome | None = None

    @property
    def computed(self) -> Outcome:
        """The outcome by the rule, whatever the auditor has set."""
        return self.overridden_from or self.outcome

    def of(self, state: str) -> tuple[IndicatorResult, ...]:
        """The findings in `state`: observed, undecided, not_observed or not_asked."""
        return tuple(finding for finding in self.findings if finding.state == state)


def assess_worker(
    protocol: Protocol, session: FormSession, overridden: Outcome | None = None
) -> WorkerAssessment:
    """The outcome for the worker whose interview `session` holds.

    `overridden` is the outcome that the auditor has set, which then counts; what the rule says
    stays beside it, and so do the flags of both.

    Reasons are worded in the session's language. An indicator whose questions were all left out
    (the interview stopped, a part was skipped) is as open as one that was declined; one for which
    the form has no question cannot be open.
    """
    findings = findings_of(protocol, session)
    observed = [f.indicator for f in findings if f.state == "observed"]
    open_ones = [f.indicator for f in findings if f.askable and f.state in _OPEN]
    dimensions = {d: _dimension_result(d, observed, open_ones) for d in DIMENSIONS}
    at_least = _outcome(max(_RANK.index(d.at_least) for d in dimensions.values()))
    at_most = _outcome(max(_RANK.index(d.at_most) for d in dimensions.values()))
    outcome = at_least if at_least == at_most else "not_determinable"
    answered = any(f.reasons for f in findings)
    flags = tuple(_flags(protocol, session, {outcome, overridden}))
    assessment = WorkerAssessment(outcome, at_least, at_most, dimensions, findings, flags, answered)
    return with_outcome(assessment, overridden)


def with_outcome(assessment: WorkerAssessment, overridden: Outcome | None) -> WorkerAssessment:
    """The assessment with the outcome that the auditor has set; as it is where that is None."""
    if overridden is None:
        return assessment
    return replace(assessment, outcome=overridden, overridden_from=assessment.computed)


_OPEN: Final = frozenset(("undecided", "not_asked"))


def _outcome(rank: int) -> Outcome:
    outcomes: tuple[Outcome, ...] = ("none_observed", "potential", "indicated")
    return outcomes[rank]


def _dimension_result(
    dimension: Dimension, observed: Collection[Indicator], open_ones: Collection[Indicator]
) -> DimensionResult:
    seen = [i for i in observed if dimension in i.dimensions]
    possible = [*seen, *(i for i in open_ones if dimension in i.dimensions)]
    at_least, at_most = dimension_state(seen), dimension_state(possible)
    return DimensionResult(
        dimension,
        at_least if at_least == at_most else "not_determinable",
        at_least,
        at_most,
        tuple(i for i in seen if i.kind == "involuntariness"),
        tuple(i for i in seen if i.kind == "penalty"),
    )


def dimension_state(observed: Collection[Indicator]) -> DimensionState:
    """What `observed` indicators, all of one dimension, say of it."""
    both = {indicator.kind for indicator in observed} == {"involuntariness", "penalty"}
    if both and any(indicator.strength == "strong" for indicator in observed):
        return "positive"
    return "potential" if observed else "none_observed"


def _flags(
    protocol: Protocol, session: FormSession, outcomes: Collection[Outcome | None]
) -> Iterator[Flag]:
    for rule in protocol.flags:
        if rule.form_id != session.form.form_id:
            continue
        if rule.outcomes and not any(outcome in rule.outcomes for outcome in outcomes):
            continue
        met = [w for w in rule.when if session.evaluate_boolean(w, root_of(session.form))]
        if met:
            yield Flag(rule.id, rule.title, rule.meaning, tuple(_flag_reasons(session, met)))


def _flag_reasons(session: FormSession, conditions: Sequence[str]) -> Iterator[Reason]:
    instances = instances_of(session)
    for condition in conditions:
        for path in absolute_paths(condition):
            for ref in instances.get(path, ()):
                node = session.node(ref)
                if node.relevant and node.value:
                    yield Reason(
                        ref, plain_text(node.label), answer_label(node), condition, "observed"
                    )
