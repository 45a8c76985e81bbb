"""What the report says of sources, contradictions, the whole site and of what the auditor has set.

Made of what may leave (`suppressed_for_report`) alone: no number that points to a person, and never
the reason of an override, which is about a worker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.audit.overriding import STATE_WORDS
from auditor_app.report import SourceRow
from auditor_app.report.wording import figure, small_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor_app.protocols import (
        Protocol,
        PublishedIndicator,
        PublishedSite,
        SiteInterval,
        Source,
    )

SOURCE_WORDS: Final[dict[Source, str]] = {
    "worker": "workers",
    "observation": "the auditor's observation",
    "document": "documents",
    "management": "the management",
}


def source_rows(published: PublishedSite) -> tuple[SourceRow, ...]:
    """The indicators of which there is more to say than how many of the interviewed show them."""
    return tuple(
        SourceRow(each.indicator.id, each.indicator.text, statements)
        for each in published.indicators
        if (statements := tuple(_statements(each)))
    )


def overridden_sentences(protocol: Protocol, published: PublishedSite) -> tuple[str, ...]:
    """How many outcomes the auditor has set, and from what to what; nothing where none was."""
    if not published.overridden:
        return ()
    lead = (
        f"For {figure(published.overridden_in_all)} of the interviewed the auditor has set another"
        " outcome than the rule's, with a written reason that is kept with the interview. The"
        " numbers above count what was set."
    )
    sentences = [lead]
    for (computed, set_to), workers in published.overridden.items():
        before, after = (str(protocol.outcome_wording(o).title) for o in (computed, set_to))
        sentences.append(f"By the rule {before}, set to {after}: {figure(workers)}.")
    if None in (published.overridden_in_all, *published.overridden.values()):
        sentences.append(small_numbers(published.smallest_group))
    return tuple(sentences)


def _statements(indicator: PublishedIndicator) -> Iterator[str]:
    other_than_workers = set(indicator.observed_by) - {"worker"}
    said = indicator.contradiction
    if said is not None:
        yield (
            f"Sources contradict each other. It is shown by {listed(said.observed_by)};"
            f" that it is not is said by {listed(said.denied_by)}."
        )
    elif other_than_workers:
        yield f"Shown by {listed(indicator.observed_by)}."
    if indicator.overridden is not None:
        yield (
            f"The auditor has set this to “{STATE_WORDS[indicator.overridden]}” for the site;"
            f" by the rule it is “{STATE_WORDS[indicator.computed]}”."
        )
    if indicator.interval is not None and indicator.workers["observed"]:
        yield interval_sentence(indicator.interval)


def interval_sentence(interval: SiteInterval) -> str:
    """What the interviews say of the whole site."""
    low, high = interval.shares
    of_site = f"between {low:.0%} and {high:.0%} of the workers of the site"
    if interval.workers is not None:
        fewest, most = interval.workers
        of_site = f"between {fewest} and {most} of the site's {interval.headcount} workers"
    return (
        f"If the interviewed were drawn at random, {of_site} are concerned"
        f" ({interval.confidence:.0%} confidence)."
    )


def listed(sources: Sequence[Source]) -> str:
    """Sources in words: "documents and the management"."""
    words = [SOURCE_WORDS[source] for source in sources]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
