"""What stays readable of interviews that are sealed: results, never an answer.

Of each interview: its outcome by the rule, the state of every indicator and its flags, by id; of
another sealed record the states alone. Of all together:
what the report prints of them, after its rules on small groups, and the words that workers cleared
for use, without saying whose they are.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Self

from auditor_app.audit.figures_kept import InterviewFigures
from auditor_app.protocols import (
    DIMENSIONS,
    DimensionResult,
    Flag,
    IndicatorResult,
    WorkerAssessment,
)
from auditor_app.report import Breakdown, Count, Quotation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.protocols import Indicator, Outcome, Protocol, State
    from auditor_app.protocols.indicators import Dimension
    from auditor_app.protocols.worker import DimensionState


@dataclass(frozen=True, slots=True)
class SealedFindings:
    """What one sealed record says of the indicators, without the answers that say so.

    Attributes:
        indicators: the state of each by its id.
        askable: ids of those for which the form has a question.
        flags: ids of those that it raises for the site.
    """

    indicators: Mapping[str, State]
    askable: tuple[str, ...]
    flags: tuple[str, ...] = ()

    @classmethod
    def of(cls, findings: tuple[IndicatorResult, ...], flags: tuple[str, ...]) -> Self:
        """What is kept of `findings` and of the flags for the site."""
        return cls(
            {finding.indicator.id: finding.state for finding in findings},
            tuple(finding.indicator.id for finding in findings if finding.askable),
            flags,
        )

    def to_json(self) -> str:
        """As it is stored."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, stored: str) -> Self:
        """As it was stored, or as an interview's summary holds it; a record may have none."""
        fields: dict[str, Any] = json.loads(stored)
        return cls(
            fields.get("indicators", {}),
            tuple(fields.get("askable", ())),
            tuple(fields.get("flags", ())),
        )

    def findings(self, protocol: Protocol) -> tuple[IndicatorResult, ...]:
        """The state of every indicator of `protocol`; nobody can say any more why."""
        return tuple(
            IndicatorResult(
                indicator,
                self.indicators.get(indicator.id, "not_asked"),
                (),
                indicator.id in self.askable,
            )
            for indicator in protocol.indicators
        )


@dataclass(frozen=True, slots=True)
class DimensionSummary:
    """What is said of one dimension; see `DimensionResult`."""

    state: DimensionState
    at_least: DimensionState
    at_most: DimensionState


@dataclass(frozen=True, slots=True)
class SealedSummary:
    """What one interview indicates, without the answers that say so.

    Attributes:
        indicators: the state of each by its id.
        askable: ids of those for which the form has a question.
        flags: ids.
    """

    outcome: Outcome
    at_least: Outcome
    at_most: Outcome
    answered: bool
    dimensions: Mapping[Dimension, DimensionSummary]
    indicators: Mapping[str, State]
    askable: tuple[str, ...]
    flags: tuple[str, ...]

    @classmethod
    def of(cls, assessment: WorkerAssessment) -> Self:
        """The summary of an assessment: the reasons stay out, they hold answers."""
        return cls(
            # What the auditor has set is kept with the overrides.
            assessment.computed,
            assessment.at_least,
            assessment.at_most,
            assessment.answered,
            {
                dimension: DimensionSummary(found.state, found.at_least, found.at_most)
                for dimension, found in assessment.dimensions.items()
            },
            {finding.indicator.id: finding.state for finding in assessment.findings},
            tuple(f.indicator.id for f in assessment.findings if f.askable),
            tuple(flag.id for flag in assessment.flags),
        )

    def to_json(self) -> str:
        """As it is stored."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, stored: str) -> Self:
        """As it was stored."""
        fields: dict[str, Any] = json.loads(stored)
        dimensions = {name: DimensionSummary(**d) for name, d in fields["dimensions"].items()}
        lists = {name: tuple(fields[name]) for name in ("askable", "flags")}
        return cls(**{**fields, **lists, "dimensions": dimensions})

    def assessment(self, protocol: Protocol) -> WorkerAssessment:
        """The assessment as it was, in the words of `protocol`; nobody can say any more why.

        The outcome stays what it was when the record was sealed, also where a newer version of
        the protocol would read the answers in another way.
        """
        findings = SealedFindings(self.indicators, self.askable).findings(protocol)
        observed = [f.indicator for f in findings if f.state == "observed"]
        flags = {rule.id: Flag(rule.id, rule.title, rule.meaning, ()) for rule in protocol.flags}
        return WorkerAssessment(
            self.outcome,
            self.at_least,
            self.at_most,
            {name: self._dimension(name, observed) for name in DIMENSIONS},
            findings,
            tuple(flags[name] for name in self.flags if name in flags),
            self.answered,
        )

    def _dimension(self, name: Dimension, observed: list[Indicator]) -> DimensionResult:
        said = self.dimensions[name]
        seen = [indicator for indicator in observed if name in indicator.dimensions]
        return DimensionResult(
            name,
            said.state,
            said.at_least,
            said.at_most,
            tuple(i for i in seen if i.kind == "involuntariness"),
            tuple(i for i in seen if i.kind == "penalty"),
        )


@dataclass(frozen=True, slots=True)
class InterviewsTogether:
    """What a report prints of an audit's interviews beside what they indicate."""

    breakdowns: tuple[Breakdown, ...]
    languages: tuple[str, ...]
    quotations: tuple[Quotation, ...]
    figures: InterviewFigures = field(default_factory=InterviewFigures)

    def to_json(self) -> str:
        """As it is stored; a number with a point as text."""
        return json.dumps(asdict(self), default=str)

    @classmethod
    def from_json(cls, stored: str) -> Self:
        """As it was stored."""
        fields = json.loads(stored)
        return cls(
            tuple(
                Breakdown(each["title"], tuple(Count(**count) for count in each["counts"]))
                for each in fields["breakdowns"]
            ),
            tuple(fields["languages"]),
            tuple(Quotation(**each) for each in fields["quotations"]),
            InterviewFigures.from_document(fields.get("figures", {})),
        )
