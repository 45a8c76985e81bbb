"""What the report says of sources, contradictions, the whole site and of what the auditor has set.

Made of what may leave (`suppressed_for_report`) alone: no number that points to a person, and never
the reason of an override, which is about a worker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import SourceRow
from auditor_app.report.wording import small_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.protocols import (
        PublishedIndicator,
        PublishedSite,
        SiteInterval,
        Source,
        State,
    )
    from auditor_app.report.words import Words


def source_rows(published: PublishedSite, language: ReportLanguage) -> tuple[SourceRow, ...]:
    """The indicators of which there is more to say than how many of the interviewed show them."""
    return tuple(
        SourceRow(each.indicator.id, language.said(each.indicator.wording), statements)
        for each in published.indicators
        if (statements := tuple(_statements(language.words, each)))
    )


def overridden_sentences(published: PublishedSite, language: ReportLanguage) -> tuple[str, ...]:
    """How many outcomes the auditor has set, and from what to what; nothing where none was."""
    if not published.overridden:
        return ()
    words, protocol = language.words, language.protocol
    sentences = [_overridden(words, published.overridden_in_all)]
    for (computed, set_to), workers in published.overridden.items():
        before, after = (
            language.said(protocol.outcome_wording(outcome).title) for outcome in (computed, set_to)
        )
        sentences.append(
            words.gettext(
                "By the rule {before}, set to {after}: {number}.",
                before=before,
                after=after,
                number=words.figure(workers),
            )
        )
    if None in (published.overridden_in_all, *published.overridden.values()):
        sentences.append(small_numbers(words, published.smallest_group))
    return tuple(sentences)


def _overridden(words: Words, workers: int | None) -> str:
    if workers is None:
        return words.gettext(
            "For some of the interviewed the auditor has set another outcome than the rule's, with "
            "a written reason that is kept with the interview. The numbers above count what was "
            "set."
        )
    return words.ngettext(
        "For {n} of the interviewed the auditor has set another outcome than the rule's, with a "
        "written reason that is kept with the interview. The numbers above count what was set.",
        "For {n} of the interviewed the auditor has set another outcome than the rule's, with a "
        "written reason that is kept with the interview. The numbers above count what was set.",
        workers,
    )


def _statements(words: Words, indicator: PublishedIndicator) -> Iterator[str]:
    other_than_workers = set(indicator.observed_by) - {"worker"}
    said = indicator.contradiction
    if said is not None:
        yield words.gettext(
            "Sources contradict each other. It is shown by {shown}; that it is not is said by "
            "{denied}.",
            shown=listed(words, said.observed_by),
            denied=listed(words, said.denied_by),
        )
    elif other_than_workers:
        yield words.gettext("Shown by {sources}.", sources=listed(words, indicator.observed_by))
    if indicator.overridden is not None:
        yield words.gettext(
            "The auditor has set this to “{state}” for the site; by the rule it is “{computed}”.",
            state=state_words(words, indicator.overridden),
            computed=state_words(words, indicator.computed),
        )
    if indicator.interval is not None and indicator.workers["observed"]:
        yield interval_sentence(words, indicator.interval)


def interval_sentence(words: Words, interval: SiteInterval) -> str:
    """What the interviews say of the whole site."""
    confidence = words.percent(interval.confidence)
    if interval.workers is not None and interval.headcount is not None:
        fewest, most = interval.workers
        return words.ngettext(
            "If the interviewed were drawn at random, between {fewest} and {most} of the site's "
            "{headcount} workers are concerned ({confidence} confidence).",
            "If the interviewed were drawn at random, between {fewest} and {most} of the site's "
            "{headcount} workers are concerned ({confidence} confidence).",
            most,
            fewest=words.number(fewest),
            most=words.number(most),
            headcount=words.number(interval.headcount),
            confidence=confidence,
        )
    low, high = interval.shares
    return words.gettext(
        "If the interviewed were drawn at random, between {low} and {high} of the workers of the "
        "site are concerned ({confidence} confidence).",
        low=words.percent(low),
        high=words.percent(high),
        confidence=confidence,
    )


def state_words(words: Words, state: State) -> str:
    """What is said of an indicator."""
    said: dict[State, str] = {
        "observed": words.pgettext("an indicator", "observed"),
        "undecided": words.pgettext("an indicator", "left open"),
        "not_observed": words.pgettext("an indicator", "not observed"),
        "not_asked": words.pgettext("an indicator", "not asked"),
    }
    return said[state]


def listed(words: Words, sources: Sequence[Source]) -> str:
    """Sources in words: "documents and the management"."""
    said: dict[Source, str] = {
        "worker": words.pgettext("a source", "workers"),
        "observation": words.pgettext("a source", "the auditor's observation"),
        "document": words.pgettext("a source", "documents"),
        "management": words.pgettext("a source", "the management"),
    }
    return words.listed([said[source] for source in sources])
