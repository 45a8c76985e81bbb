"""What is said of an indicator in words: its state, who says what, how many of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.controls import StateWords
from auditor_app.ui.direction import joined
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.audit import Explanation
    from auditor_app.protocols import (
        Contradiction,
        GroupCount,
        Indicator,
        IndicatorCount,
        SiteInterval,
        Source,
        SourceSays,
        State,
    )
    from auditor_app.protocols.indicators import Dimension
    from auditor_app.protocols.worker import DimensionState

SOURCE_ICONS: dict[Source, str] = {
    "worker": "worker",
    "observation": "eye",
    "document": "report",
    "management": "site",
}


def _tr(text: str, comment: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Indicators", text, comment, count)


def state_shown(state: State) -> StateWords:
    """The state of an indicator."""
    return {
        "observed": StateWords(_tr("Observed"), "error", TONES.bad, TONES.bad_soft),
        "undecided": StateWords(_tr("Left open"), "partly", TONES.warning, TONES.warning_soft),
        "not_observed": StateWords(_tr("Not observed"), "untouched"),
        "not_asked": StateWords(_tr("Not asked"), "untouched"),
    }[state]


def dimension_shown(state: DimensionState) -> StateWords:
    """What is said of one dimension, in the words of the assessment."""
    return {
        "positive": StateWords(_tr("Positive"), "error", TONES.bad, TONES.bad_soft),
        "potential": StateWords(_tr("Potential"), "warning", TONES.warning, TONES.warning_soft),
        "not_determinable": StateWords(_tr("Not determinable"), "partly"),
        "none_observed": StateWords(_tr("None observed"), "untouched"),
    }[state]


def dimension_words(dimension: Dimension) -> str:
    """The name of a dimension."""
    return {
        "recruitment": _tr("Recruitment"),
        "work": _tr("Work"),
        "leaving": _tr("Leaving"),
    }[dimension]


def rule_words(indicator: Indicator) -> str:
    """What kind of sign an indicator is, and how it counts."""
    sign = {
        ("strong", "involuntariness"): _tr("A strong sign of involuntariness."),
        ("medium", "involuntariness"): _tr("A medium sign of involuntariness."),
        ("strong", "penalty"): _tr("A strong sign of a penalty or its menace."),
        ("medium", "penalty"): _tr("A medium sign of a penalty or its menace."),
    }[indicator.strength, indicator.kind]
    dimensions = ", ".join(dimension_words(each).lower() for each in indicator.dimensions)
    counts = _tr("It counts for: {dimensions}.").format(dimensions=dimensions)
    decides = _tr(
        "One answer that shows it is enough. Otherwise one that decides nothing leaves it open."
        " Otherwise one that was given has it not observed."
    )
    return f"{sign} {counts} {decides}"


def not_shown_words(why: Explanation) -> str:
    """Of what nothing can be shown, and why; empty where all can."""
    if not why.sources:
        return _tr("No record has a question for this indicator.")
    if why.is_partly_sealed:
        return _tr(
            "Some of the records are sealed: what they were found to say is kept here, and only"
            " the organisation can read the answers that say so."
        )
    return ""


def source_words(source: Source) -> str:
    """The name of a source."""
    return {
        "worker": _tr("Workers"),
        "observation": _tr("Observation"),
        "document": _tr("Documents"),
        "management": _tr("Management"),
    }[source]


def says_words(said: SourceSays) -> str:
    """What a source says: of one record its answer, of several how many say what."""
    answers: dict[State, str] = {
        "observed": _tr("yes"),
        "undecided": _tr("left open"),
        "not_observed": _tr("no"),
        "not_asked": _tr("not asked"),
    }
    if len(said.records) == 1:
        told = answers[said.state]
    else:
        told = ", ".join(
            f"{number(count)} {word}"
            for state, word in answers.items()
            if (count := said.count(state))
        )
    return _tr("{source}: {says}").format(source=source_words(said.source), says=told)


def chip_of(said: SourceSays) -> StateWords:
    """A source and what it says, on the ground of its state; the words say the same."""
    shown = state_shown(said.state)
    return StateWords(says_words(said), SOURCE_ICONS[said.source], shown.tone, shown.soft)


def contradiction_words(found: Contradiction) -> str:
    """Who shows it and who says that it is not: "workers: yes; management: no"."""
    return _tr("Sources contradict each other: {those}: yes; {others}: no").format(
        those=sources_words(found.observed_by), others=sources_words(found.denied_by)
    )


def sources_words(sources: Sequence[Source]) -> str:
    """Who speaks, as they stand in a sentence: "workers, documents"."""
    return ", ".join(source_words(source).lower() for source in sources)


def interviewed_words(count: IndicatorCount) -> str:
    """How many of the interviewed show an indicator, leave it open, were not asked."""
    if not count.interviewed:
        return _tr("Nobody has been interviewed.")
    if count.interval is None:
        return _tr("The interviews have no question for it.")
    told = [
        _tr("%Ln of {all} interviewed show it", "", count.observed).format(
            all=number(count.interviewed)
        )
    ]
    if count.undecided:
        told.append(_tr("%Ln leave it open", "", count.undecided))
    if count.not_asked:
        told.append(_tr("%Ln were not asked", "", count.not_asked))
    return joined(told)


def interval_words(interval: SiteInterval) -> str:
    """How many of the site's workers that may be."""
    if interval.workers is None or interval.headcount is None:
        low, high = interval.shares
        return _tr("At the site: between {low} and {high} of the workers").format(
            low=_share(low), high=_share(high)
        )
    fewest, most = interval.workers
    if fewest == most:
        return _tr("At the site: {count} of {all} workers").format(
            count=number(most), all=number(interval.headcount)
        )
    return _tr("At the site: between {low} and {high} of {all} workers").format(
        low=number(fewest), high=number(most), all=number(interval.headcount)
    )


def group_words(count: GroupCount) -> str:
    """How many of the interviewed show at least one indicator of a group."""
    if not count.interviewed:
        return ""
    told = _tr("%Ln of {all} interviewed show at least one", "", count.observed).format(
        all=number(count.interviewed)
    )
    if count.undecided:
        told += "  ·  " + _tr("%Ln more leave one open", "", count.undecided)
    return told


def rest_words(rest: Sequence[IndicatorCount], *, more: bool) -> str:
    """What is folded away, without calling not observed what nobody asked.

    `more`: something of the group is shown beside it.
    """
    not_asked = sum(each.state == "not_asked" for each in rest)
    if not not_asked:
        words = _tr("{count} more, not observed") if more else _tr("{count}, not observed")
    elif not_asked == len(rest):
        words = _tr("{count} more, not asked") if more else _tr("{count}, not asked")
    elif more:
        words = _tr("{count} more: {unseen} not observed, {others} not asked")
    else:
        words = _tr("{count}: {unseen} not observed, {others} not asked")
    return words.format(
        count=number(len(rest)), unseen=number(len(rest) - not_asked), others=number(not_asked)
    )


def _share(share: float) -> str:
    """A share in per cent; what is not nothing is never shown as nothing, nor as all."""
    percent = share * 100
    if 0 < percent < 1 or 99 < percent < 100:
        return f"{number(min(max(round(percent, 1), 0.1), 99.9))}\u00a0%"
    return f"{number(round(percent))}\u00a0%"
