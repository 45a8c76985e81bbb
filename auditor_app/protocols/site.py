"""The picture of a site: how many of the interviewed show what. Never an average of workers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from auditor_app.protocols.findings import (
    STATES,
    IndicatorResult,
    findings_of,
    flags_for_site,
)
from auditor_app.protocols.intervals import affected_in_site, clopper_pearson
from auditor_app.protocols.protocol import OUTCOMES, SOURCES
from auditor_app.protocols.sources import (
    RecordFindings,
    contradiction_of,
    sources_of,
    strongest,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from auditor_app.protocols.findings import State
    from auditor_app.protocols.indicators import Indicator, IndicatorGroup
    from auditor_app.protocols.protocol import Outcome, Protocol, Source
    from auditor_app.protocols.sources import Contradiction, SourceSays
    from auditor_app.protocols.wording import Wording
    from auditor_app.protocols.worker import WorkerAssessment
    from auditor_app.xforms import FormSession

CONFIDENCE: Final = 0.95
_OPEN: Final = frozenset(("undecided", "not_asked"))


@dataclass(frozen=True, slots=True)
class SiteInterval:
    """How much of a site may be affected, by how many of the interviewed are.

    The lower bound counts those who show the indicator, the upper one those too who left it open.
    It holds for a random sample.

    Attributes:
        shares: of the site's workers, lower and upper, 0.0 to 1.0.
        workers: likewise in numbers; None where the headcount is not known.
        headcount: how many work at the site; None likewise.
        confidence: 0 to 1.
    """

    shares: tuple[float, float]
    workers: tuple[int, int] | None
    headcount: int | None
    confidence: float


@dataclass(frozen=True, slots=True)
class IndicatorCount:
    """One indicator at a site: how many show it, and who says so.

    The four states add up to `interviewed`.

    Attributes:
        interval: what the interviews say of the site; None where no interview has a question for
            the indicator.
        sources: whoever could speak of it.
        contradiction: sources that show it beside others that say it is not; None: there is none.
        overridden: the state that the auditor has set for the site; None: the computed one counts.
    """

    indicator: Indicator
    observed: int
    undecided: int
    not_observed: int
    not_asked: int
    interviewed: int
    interval: SiteInterval | None = None
    sources: tuple[SourceSays, ...] = ()
    contradiction: Contradiction | None = None
    overridden: State | None = None

    @property
    def computed(self) -> State:
        """The indicator's state at the site: one source, one worker that shows it is enough."""
        return strongest(said.state for said in self.sources)

    @property
    def state(self) -> State:
        """The state that counts: the auditor's where one was set, else the computed one."""
        return self.overridden or self.computed


@dataclass(frozen=True, slots=True)
class GroupCount:
    """One group of indicators (one of the ILO's eleven) over all interviews.

    Attributes:
        observed: workers with at least one of its indicators.
        undecided: workers with none observed and at least one left open.
    """

    group: IndicatorGroup
    observed: int
    undecided: int
    interviewed: int


@dataclass(frozen=True, slots=True)
class FlagCount:
    """For how many workers a flag was raised."""

    id: str
    title: Wording
    meaning: Wording
    workers: int


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """A flag that other records than interviews raise for the site, and which sources they are."""

    id: str
    title: Wording
    meaning: Wording
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class SiteAssessment:
    """What the interviews, the auditor's own observations and other sources say of a site.

    Attributes:
        interviewed: workers who gave consent and were asked.
        declined: workers who did not want to talk; they count nowhere else.
        outcomes: how many workers have each of the four outcomes, as the auditor has set them.
        flags: those raised for at least one worker, also where the talk was declined.
        observations: indicators that the auditor's observations show or leave open; only of
            records that can be read here for good.
        headcount: how many work at the site; None: not known.
        overridden: for how many workers the auditor has set another outcome: by what the rule says
            and what was set.
        raised: flags that other records than interviews raise, such as a child in a file.
    """

    interviewed: int
    declined: int
    outcomes: Mapping[Outcome, int]
    indicators: tuple[IndicatorCount, ...]
    groups: tuple[GroupCount, ...]
    flags: tuple[FlagCount, ...]
    observations: tuple[IndicatorResult, ...]
    headcount: int | None = None
    overridden: Mapping[tuple[Outcome, Outcome], int] = field(default_factory=dict)
    raised: tuple[RaisedFlag, ...] = ()

    def of(self, indicator_id: str) -> IndicatorCount | None:
        """One indicator; None where the protocol has no such."""
        return next((i for i in self.indicators if i.indicator.id == indicator_id), None)

    @property
    def contradictions(self) -> tuple[IndicatorCount, ...]:
        """The indicators of which sources say different things."""
        return tuple(count for count in self.indicators if count.contradiction is not None)


def assess_site(
    protocol: Protocol,
    workers: Sequence[WorkerAssessment],
    site: FormSession | None = None,
    *,
    records: Sequence[RecordFindings] | None = None,
    headcount: int | None = None,
    overridden: Mapping[str, State] | None = None,
) -> SiteAssessment:
    """Count what `workers` show and set beside it what other sources say.

    Args:
        protocol: the audit's.
        workers: those who were asked for an interview.
        site: the record with the auditor's own observations, where `records` are not given.
        records: every record that speaks of indicators, interviews among them, without those in
            which nobody was asked; None: `workers` and `site` alone.
        headcount: how many work at the site; None where that is not known.
        overridden: by indicator id the state that the auditor has set for the site.
    """
    asked = [worker for worker in workers if worker.answered]
    if records is None:
        records = tuple(_unnamed_records(protocol, asked, site))
    sources = sources_of(protocol, records)
    # More people talked to than there are: one of the two numbers is wrong.
    known = headcount if headcount is not None and headcount >= len(asked) else None
    set_by_hand = overridden or {}
    return SiteAssessment(
        interviewed=len(asked),
        declined=len(workers) - len(asked),
        outcomes={o: sum(worker.outcome == o for worker in asked) for o in OUTCOMES},
        indicators=tuple(
            _indicator_count(
                indicator,
                asked,
                sources.get(indicator.id, ()),
                known,
                set_by_hand.get(indicator.id),
            )
            for indicator in protocol.indicators
        ),
        groups=tuple(_group_count(group, asked) for group in protocol.groups),
        flags=_flag_counts(protocol, workers),
        observations=tuple(_observations(protocol, records)),
        headcount=headcount,
        overridden=Counter(
            (worker.overridden_from, worker.outcome)
            for worker in asked
            if worker.overridden_from is not None
        ),
        raised=tuple(_raised(protocol, records)),
    )


def _unnamed_records(
    protocol: Protocol, asked: Sequence[WorkerAssessment], site: FormSession | None
) -> Iterator[RecordFindings]:
    for worker in asked:
        yield RecordFindings("", "", "", "worker", worker.findings)
    if site is not None:
        form_id = site.form.form_id
        yield RecordFindings(
            "",
            "",
            form_id,
            "observation",
            findings_of(protocol, site),
            flags=flags_for_site(protocol, site),
        )


def _indicator_count(
    indicator: Indicator,
    workers: Sequence[WorkerAssessment],
    sources: tuple[SourceSays, ...],
    headcount: int | None,
    overridden: State | None,
) -> IndicatorCount:
    found = [f for w in workers for f in w.findings if f.indicator.id == indicator.id]
    numbers = Counter(finding.state for finding in found)
    askable = [finding.state for finding in found if finding.askable]
    observed = askable.count("observed")
    left_open = sum(state in _OPEN for state in askable)
    return IndicatorCount(
        indicator,
        observed=numbers["observed"],
        undecided=numbers["undecided"],
        not_observed=numbers["not_observed"],
        not_asked=numbers["not_asked"],
        interviewed=len(workers),
        interval=_interval(observed, left_open, len(askable), headcount) if askable else None,
        sources=sources,
        contradiction=contradiction_of(sources),
        overridden=overridden,
    )


@lru_cache(maxsize=1024)
def _interval(observed: int, left_open: int, asked: int, headcount: int | None) -> SiteInterval:
    at_most = observed + left_open
    if headcount is None:
        low, high = clopper_pearson(observed, asked)[0], clopper_pearson(at_most, asked)[1]
        return SiteInterval((low, high), None, None, CONFIDENCE)
    fewest = affected_in_site(observed, asked, headcount, CONFIDENCE)[0]
    most = affected_in_site(at_most, asked, headcount, CONFIDENCE)[1]
    shares = (fewest / headcount, most / headcount)
    return SiteInterval(shares, (fewest, most), headcount, CONFIDENCE)


def _observations(
    protocol: Protocol, records: Sequence[RecordFindings]
) -> Iterator[IndicatorResult]:
    """What all records of the auditor's observations say together."""
    seen = [r for r in records if r.source == "observation" and r.for_good]
    for indicator in protocol.indicators:
        found = [f for r in seen for f in r.findings if f.indicator.id == indicator.id]
        state = strongest(finding.state for finding in found)
        if state in {"observed", "undecided"}:
            reasons = sorted(
                (reason for finding in found for reason in finding.reasons),
                key=lambda reason: STATES.index(reason.state),
            )
            yield IndicatorResult(indicator, state, tuple(reasons), askable=True)


def _group_count(group: IndicatorGroup, workers: Sequence[WorkerAssessment]) -> GroupCount:
    observed = undecided = 0
    for worker in workers:
        findings = [f for f in worker.findings if f.indicator.ilo11 == group.id]
        if any(f.state == "observed" for f in findings):
            observed += 1
        elif any(f.askable and f.state in {"undecided", "not_asked"} for f in findings):
            undecided += 1
    return GroupCount(group, observed, undecided, len(workers))


def _raised(protocol: Protocol, records: Sequence[RecordFindings]) -> Iterator[RaisedFlag]:
    for rule in protocol.flags:
        by = {record.source for record in records if rule.id in record.flags}
        if by:
            sources = tuple(source for source in SOURCES if source in by)
            yield RaisedFlag(rule.id, rule.title, rule.meaning, sources)


def _flag_counts(protocol: Protocol, workers: Sequence[WorkerAssessment]) -> tuple[FlagCount, ...]:
    """In the order of the rules: that of the interviews would tell who was talked to first."""
    counts = Counter(flag.id for worker in workers for flag in worker.flags)
    return tuple(
        FlagCount(rule.id, rule.title, rule.meaning, counts[rule.id])
        for rule in protocol.flags
        if counts[rule.id]
    )
