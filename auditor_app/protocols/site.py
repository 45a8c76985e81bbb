"""The picture of a site: how many of the interviewed show what. Never an average of workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.protocols.findings import findings_of
from auditor_app.protocols.protocol import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.protocols.findings import IndicatorResult
    from auditor_app.protocols.indicators import Indicator, IndicatorGroup
    from auditor_app.protocols.protocol import Outcome, Protocol
    from auditor_app.protocols.wording import Wording
    from auditor_app.protocols.worker import WorkerAssessment
    from auditor_app.xforms import FormSession


@dataclass(frozen=True, slots=True)
class IndicatorCount:
    """One indicator over all interviews; the four states add up to `interviewed`."""

    indicator: Indicator
    observed: int
    undecided: int
    not_observed: int
    not_asked: int
    interviewed: int


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
class SiteAssessment:
    """What the interviews and the auditor's own observations say of a site.

    Attributes:
        interviewed: workers who gave consent and were asked.
        declined: workers who did not want to talk; they count nowhere else.
        outcomes: how many workers have each of the four outcomes.
        flags: those raised for at least one worker, also where the talk was declined.
        observations: indicators that the site's own form shows or leaves open.
    """

    interviewed: int
    declined: int
    outcomes: Mapping[Outcome, int]
    indicators: tuple[IndicatorCount, ...]
    groups: tuple[GroupCount, ...]
    flags: tuple[FlagCount, ...]
    observations: tuple[IndicatorResult, ...]


def assess_site(
    protocol: Protocol, workers: Sequence[WorkerAssessment], site: FormSession | None = None
) -> SiteAssessment:
    """Count what `workers` show; `site` is the record with the auditor's own observations."""
    asked = [worker for worker in workers if worker.answered]
    observations = () if site is None else findings_of(protocol, site)
    return SiteAssessment(
        interviewed=len(asked),
        declined=len(workers) - len(asked),
        outcomes={o: sum(worker.outcome == o for worker in asked) for o in OUTCOMES},
        indicators=tuple(_indicator_count(indicator, asked) for indicator in protocol.indicators),
        groups=tuple(_group_count(group, asked) for group in protocol.groups),
        flags=_flag_counts(workers),
        observations=tuple(f for f in observations if f.state in {"observed", "undecided"}),
    )


def _indicator_count(indicator: Indicator, workers: Sequence[WorkerAssessment]) -> IndicatorCount:
    states = [f.state for w in workers for f in w.findings if f.indicator.id == indicator.id]
    return IndicatorCount(
        indicator,
        states.count("observed"),
        states.count("undecided"),
        states.count("not_observed"),
        states.count("not_asked"),
        len(workers),
    )


def _group_count(group: IndicatorGroup, workers: Sequence[WorkerAssessment]) -> GroupCount:
    observed = undecided = 0
    for worker in workers:
        findings = [f for f in worker.findings if f.indicator.ilo11 == group.id]
        if any(f.state == "observed" for f in findings):
            observed += 1
        elif any(f.askable and f.state in {"undecided", "not_asked"} for f in findings):
            undecided += 1
    return GroupCount(group, observed, undecided, len(workers))


def _flag_counts(workers: Sequence[WorkerAssessment]) -> tuple[FlagCount, ...]:
    counts: dict[str, FlagCount] = {}
    for worker in workers:
        for flag in worker.flags:
            before = counts[flag.id].workers if flag.id in counts else 0
            counts[flag.id] = FlagCount(flag.id, flag.title, flag.meaning, before + 1)
    return tuple(counts.values())
