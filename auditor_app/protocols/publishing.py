"""The picture of a site as it may leave the laptop: numbers so small that they point to people out.

A number of workers from 1 to just below the smallest group is left out, and as many others of the
same sum that nobody can work it out from the rest. That an indicator or an outcome is there, and
which sources say so, always stays: one extreme item is not hidden by a rule on small numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from auditor_app.protocols.findings import STATES
from auditor_app.protocols.protocol import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.protocols.findings import State
    from auditor_app.protocols.indicators import Indicator
    from auditor_app.protocols.protocol import Outcome, Source
    from auditor_app.protocols.site import (
        IndicatorCount,
        RaisedFlag,
        SiteAssessment,
        SiteInterval,
    )
    from auditor_app.protocols.sources import Contradiction
    from auditor_app.protocols.wording import Wording

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class PublishedIndicator:
    """One indicator as it may leave; see `IndicatorCount`.

    Attributes:
        workers: how many of the interviewed have it in each state; None: not told, and for
            "observed" and "undecided" never nobody.
        asked: whether somebody was asked for it.
        interval: None where it would tell a number that is not.
        observed_by: the sources that show it.
        computed: the state by the rule; `overridden` the auditor's, where one was set.
    """

    indicator: Indicator
    workers: Mapping[State, int | None]
    asked: bool
    interval: SiteInterval | None
    observed_by: tuple[Source, ...]
    contradiction: Contradiction | None
    computed: State
    overridden: State | None


@dataclass(frozen=True, slots=True)
class PublishedFlag:
    """A sign beside the outcome, and for how many workers it was raised; None: not told."""

    title: Wording
    workers: int | None


@dataclass(frozen=True, slots=True)
class PublishedSite:
    """A site's assessment as it may leave; see `SiteAssessment`. None: a number that is not told.

    Attributes:
        interviewed: how many were, as the site knows anyway.
        outcomes: "indicated" and "potential" are never None where nobody has them.
        overridden: for how many workers the auditor has set another outcome, by what the rule says
            and what was set; and together.
        raised: flags that other records than interviews raise; nothing in them is a number.
    """

    smallest_group: int
    interviewed: int
    outcomes: Mapping[Outcome, int | None]
    overridden: Mapping[tuple[Outcome, Outcome], int | None]
    overridden_in_all: int | None
    indicators: tuple[PublishedIndicator, ...]
    flags: tuple[PublishedFlag, ...]
    raised: tuple[RaisedFlag, ...] = ()

    def of(self, indicator_id: str) -> PublishedIndicator | None:
        """One indicator; None where the protocol has no such."""
        return next((i for i in self.indicators if i.indicator.id == indicator_id), None)


def suppressed_for_report(site: SiteAssessment, smallest_group: int) -> PublishedSite:
    """What of `site` may leave the laptop, if groups below `smallest_group` may not be told."""
    changed = sum(site.overridden.values())
    by_change: dict[tuple[Outcome, Outcome] | None, int] = {None: site.interviewed - changed}
    # In no order that tells who was talked to first.
    by_change |= {change: site.overridden[change] for change in sorted(site.overridden)}
    told = suppressed(by_change, smallest_group)
    return PublishedSite(
        smallest_group,
        site.interviewed,
        # From what says most to what says least.
        suppressed({outcome: site.outcomes[outcome] for outcome in OUTCOMES}, smallest_group),
        {change: number for change, number in told.items() if change is not None},
        _of_all(changed, site.interviewed, smallest_group),
        tuple(_published(count, smallest_group) for count in site.indicators),
        tuple(
            # Who did not want to talk can have one too.
            PublishedFlag(
                flag.title, _of_all(flag.workers, site.interviewed + site.declined, smallest_group)
            )
            for flag in site.flags
        ),
        site.raised,
    )


def _of_all(number: int, of: int, smallest_group: int) -> int | None:
    return suppressed({True: number, False: of - number}, smallest_group)[True]


def _published(count: IndicatorCount, smallest_group: int) -> PublishedIndicator:
    numbers = (count.observed, count.undecided, count.not_observed, count.not_asked)
    workers = suppressed(dict(zip(STATES, numbers, strict=True)), smallest_group)
    return PublishedIndicator(
        count.indicator,
        workers,
        count.not_asked < count.interviewed,
        # Its bounds are those of one number only.
        None if None in workers.values() else count.interval,
        tuple(said.source for said in count.sources if said.state == "observed"),
        count.contradiction,
        count.computed,
        count.overridden,
    )


def suppressed(
    numbers: Mapping[K, int], smallest_group: int, *, least: int = 1
) -> dict[K, int | None]:
    """Parts of a sum that is known, without those that are too small and those that tell them.

    Who knows this rule must not find a number either: of two parts that are alike both are told
    or none, and more are left out where each of those left out could have one number only.
    Where everybody of a group that is small itself is in one part, the last empty part is left out
    with it.

    Args:
        numbers: by part.
        smallest_group: what is smaller is not told.
        least: what a part has that is not empty, as anybody knows.
    """
    hidden = {name for name, number in numbers.items() if 0 < number < smallest_group}
    if not hidden:
        return dict(numbers)
    for next_one in sorted({number for number in numbers.values() if number >= smallest_group}):
        if _is_open([numbers[name] for name in hidden], smallest_group, least):
            break
        hidden |= {name for name, number in numbers.items() if number == next_one}
    if len(hidden) == 1:
        hidden.update([name for name, number in numbers.items() if not number][-1:])
    return {name: None if name in hidden else number for name, number in numbers.items()}


def _is_open(parts: Sequence[int], smallest_group: int, least: int) -> bool:
    """Whether parts that are left out could have other numbers, and are no small group together."""
    together = sum(parts)
    # One alone is what is missing from the sum; and all can have the least or the most they may.
    if len(parts) < 2 or together < smallest_group or together <= least * len(parts):
        return False
    return max(parts) >= smallest_group or together < (smallest_group - 1) * len(parts)
