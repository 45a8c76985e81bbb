"""Sections: site, sample, outcomes, indicators and their sources, quotations, method."""

# ruff: noqa: RUF001 - apostrophes are typeset

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer

from auditor_app.report import theme, wording
from auditor_app.report.charts import IntervalBar
from auditor_app.report.content import OUTCOMES
from auditor_app.report.drawings import OutcomeMark
from auditor_app.report.figures_sections import strata
from auditor_app.report.grid import Grid, GridStyle, Row, heading_row, row
from auditor_app.report.links import indicator_anchor
from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import (
        Breakdown,
        IndicatorRow,
        Quotation,
        ReportContent,
    )
    from auditor_app.report.figures import ShareInterval
    from auditor_app.report.words import Words

_TABLE = GridStyle(padding=4.5, gap=14, rule=theme.RULE, header_rule=theme.MUTED, names=0)
_BREAKDOWN = GridStyle(padding=1.5, gap=14, kind="table", names=0)
_COMPACT = GridStyle(padding=1.5, gap=20, kind="items")
_QUOTES = GridStyle(padding=11, gap=14, background=theme.PANEL, inset=14, kind="quotation")


def site(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Where the audit took place."""
    words, place = setter.words, content.site
    known = [
        (words.pgettext("of the site", "Name"), place.name),
        (words.gettext("Address"), place.address),
        (words.gettext("Country"), place.country),
        (words.pgettext("latitude and longitude", "Position"), place.position),
    ]
    pairs = [(label, value) for label, value in known if value.strip()]
    pairs += [(fact.label, fact.value) for fact in place.facts]
    return [setter.section(words.gettext("Site")), setter.facts(pairs)]


def _breakdown(setter: Typesetter, breakdown: Breakdown, total: int) -> list[Row]:
    return [
        row(
            setter.text(count.label),
            setter.bar(count.count, 0, total),
            setter.text(wording.of_all(setter.words, count.count, total), theme.NUMBER_END),
        )
        for count in breakdown.counts
    ]


def sample(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Who was interviewed, as counts, and what a sample of this size can find."""
    if not content.assessed:
        return []
    words, taken = setter.words, content.sample
    headcount = words.pgettext("how many workers", "not known")
    if taken.headcount is not None:
        headcount = words.number(taken.headcount)
    pairs = [
        (words.gettext("Workers on site"), headcount),
        (words.pgettext("how many workers", "Interviewed"), words.number(taken.interviewed)),
    ]
    if taken.languages:
        pairs.append((words.gettext("Languages of the interviews"), words.row(taken.languages)))
    if taken.detection:
        pairs.append((words.gettext("Strength of the sample"), taken.detection))
    story = [setter.section(words.gettext("Sample")), setter.facts(pairs)]
    tables = [
        (each.title, _breakdown(setter, each, taken.interviewed))
        for each in taken.breakdowns
        if each.counts
    ]
    every_row = [line for _, rows in tables for line in rows]
    columns = setter.columns((0.36, 0.5), _BREAKDOWN.gap, every_row)
    for title, rows in tables:
        story += [setter.group(title), Grid(columns, rows, _BREAKDOWN)]
    story += strata(content, setter)
    told = [count.count for breakdown in taken.breakdowns for count in breakdown.counts]
    told += [each.interviewed for table in taken.strata for each in table.rows]
    return story + setter.small_numbers(told, content.smallest_group)


def outcomes(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """How many workers have which outcome, and by which rule."""
    if not content.tells_outcomes:
        return []
    words = setter.words
    header = row(
        setter.text("", theme.COLUMN),
        setter.text(words.gettext("Outcome"), theme.COLUMN),
        setter.text(words.gettext("What it means"), theme.COLUMN),
        setter.text(words.gettext("Workers"), theme.COLUMN_END),
    )
    rows = [
        row(
            OutcomeMark(outcome),
            setter.text(wording.outcome_label(words, outcome), theme.STRONG),
            setter.text(wording.outcome_meaning(words, outcome)),
            setter.text(wording.outcome_figure(words, content, outcome), theme.NUMBER_END),
        )
        for outcome in OUTCOMES
    ]
    story = [
        setter.section(words.gettext("Outcomes")),
        setter.text(content.outcomes.rule or wording.ilo_rule(words), theme.ABOVE_TABLE),
        Grid((0.03, 0.22, 0.6, 0.15), rows, replace(_TABLE, names=1), header),
    ]
    story += [setter.text(told, theme.PARAGRAPH) for told in content.outcomes.overridden]
    if content.outcomes.flags or content.outcomes.raised:
        story += [
            setter.group(words.gettext("Signs beside the outcome")),
            setter.flags(content.outcomes.flags, content.outcomes.raised),
        ]
    told = (*map(content.outcomes.of, OUTCOMES), *(flag.count for flag in content.outcomes.flags))
    return story + setter.small_numbers(told, content.smallest_group)


def _kind(words: Words, indicator: IndicatorRow) -> str:
    where = words.row([wording.dimension(words, each) for each in indicator.dimensions])
    kind, strength = (
        wording.kind(words, indicator.kind),
        wording.strength(words, indicator.strength),
    )
    return words.beside((indicator.id, kind, strength, where))


def _observed_row(indicator: IndicatorRow, setter: Typesetter) -> Row:
    words = setter.words
    observed = wording.of_all(words, indicator.observed, indicator.interviewed)
    counts = [setter.text(observed, theme.NUMBER_END)]
    if indicator.undecided != 0:
        style = TextStyle(8, 11.5, theme.MUTED, align="right")
        counts.append(setter.text(wording.undecided(words, indicator), style))
    return row(
        (
            setter.text(indicator.text, anchor=indicator_anchor(indicator.id)),
            setter.text(_kind(words, indicator), theme.SMALL),
        ),
        _bar(indicator, observed, setter),
        counts,
    )


def _bar(indicator: IndicatorRow, said: str, setter: Typesetter) -> Flowable:
    """The bar, and below it the interval for the site where it may be told."""
    if indicator.observed is None or indicator.interval is None:
        return setter.bar(indicator.observed, indicator.undecided, indicator.interviewed)
    return IntervalBar(
        indicator.observed,
        indicator.undecided or 0,
        indicator.interviewed,
        indicator.interval,
        _interval_words(indicator.interval, f"{indicator.text}: {said}", setter.words),
    )


def _interval_words(interval: ShareInterval, shown: str, words: Words) -> str:
    return words.gettext(
        "{indicator}; between {low} and {high} of the workers of the site",
        indicator=shown,
        low=words.percent(interval.low),
        high=words.percent(interval.high),
    )


def _grouped(indicators: Iterable[IndicatorRow]) -> dict[str, list[IndicatorRow]]:
    """By the ILO's indicators in the ILO's order, other groups after them."""
    groups: dict[str, list[IndicatorRow]] = {key: [] for key in wording.ILO_INDICATORS}
    for indicator in indicators:
        groups.setdefault(indicator.ilo11, []).append(indicator)
    return {key: rows for key, rows in groups.items() if rows}


def _not_observed(
    rest: list[IndicatorRow], setter: Typesetter, *, interviewed: bool
) -> list[Flowable]:
    if not rest:
        return []
    words, cells = setter.words, []
    for indicator in rest:
        note = f"({wording.undecided(words, indicator)})" if indicator.undecided != 0 else ""
        said = words.labelled(indicator.id, words.labelled(indicator.text, note))
        cells.append(setter.text(said, theme.SMALL_INK))
    half = (len(cells) + 1) // 2
    pairs = zip(cells[:half], [*cells[half:], setter.text("", theme.SMALL_INK)], strict=False)
    title = words.gettext("Not asked: no interview was held")
    if interviewed:
        title = words.gettext("Asked about and not observed")
    return [
        setter.group(title),
        Grid((1, 1), [row(left, right) for left, right in pairs], _COMPACT),
    ]


def indicators(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What was observed, by the ILO's eleven indicators; the rest in small."""
    if not content.indicators:
        return []
    words = setter.words
    observed = [one for one in content.indicators if one.observed != 0]
    rest = [one for one in content.indicators if one.observed == 0]
    story: list[Flowable] = [setter.section(words.gettext("Indicators"))]
    if observed:
        story.append(
            setter.text(
                words.gettext(
                    "Each bar is as long as the share of the interviewed workers who show the "
                    "indicator; its hatched part are those whose answers leave it undecided. There "
                    "is none where the number is not told."
                ),
                theme.ABOVE_TABLE,
            )
        )
    if any(one.interval is not None and one.observed for one in observed):
        story.append(setter.text(_interval_note(words), theme.ABOVE_TABLE))
    header = row(
        setter.text(words.gettext("Indicator"), theme.COLUMN),
        setter.text(words.gettext("Interviewed workers"), theme.COLUMN),
        setter.text(words.pgettext("a column of figures", "Observed"), theme.COLUMN_END),
    )
    rows: list[Row] = []
    for key, members in _grouped(observed).items():
        rows.append(heading_row(setter.outlined(wording.ilo_heading(words, key))))
        rows += [_observed_row(indicator, setter) for indicator in members]
    if rows:
        columns = setter.columns((0.5, 0.36), _TABLE.gap, (header, *rows))
        story.append(Grid(columns, rows, _TABLE, header))
    story += _not_observed(rest, setter, interviewed=content.sample.interviewed > 0)
    told = (number for one in content.indicators for number in (one.observed, one.undecided))
    return story + setter.small_numbers(told, content.smallest_group)


def _interval_note(words: Words) -> str:
    return words.gettext(
        "The line below a bar is the interval for the whole site: exact, 95 % confidence, valid if "
        "the interviewed were drawn at random."
    )


def observations(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What the auditor saw, which stands beside what workers said and is not counted with it."""
    if not content.observations:
        return []
    words = setter.words
    header = row(
        setter.text(words.gettext("Indicator"), theme.COLUMN),
        setter.text(words.gettext("What the auditor recorded"), theme.COLUMN),
    )
    rows = [
        row(
            (setter.text(seen.text), setter.text(seen.id, theme.SMALL)),
            [
                setter.text(said, style)
                for fact in seen.answers
                for said, style in ((fact.label, theme.ASKED), (fact.value, theme.BODY))
            ],
        )
        for seen in content.observations
    ]
    title = words.gettext("Seen at the site")
    return [setter.section(title), Grid((0.4, 0.6), rows, _TABLE, header)]


def sources(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Which sources speak for an indicator and which against it; nothing is averaged away."""
    if not content.sources:
        return []
    words = setter.words
    header = row(
        setter.text(words.gettext("Indicator"), theme.COLUMN),
        setter.text(words.gettext("What is said of it"), theme.COLUMN),
    )
    rows = [
        row(
            (setter.text(said.text), setter.text(said.id, theme.SMALL)),
            [setter.text(statement) for statement in said.statements],
        )
        for said in content.sources
    ]
    title = words.gettext("What the sources say")
    return [setter.section(title), Grid((0.4, 0.6), rows, _TABLE, header)]


def _quotation(quotation: Quotation, setter: Typesetter) -> list[Flowable]:
    language = setter.words.language_name(quotation.language) if quotation.language else ""
    source = setter.words.beside((quotation.topic, language))
    cell: list[Flowable] = [setter.text(quotation.text, theme.QUOTE, quotation.language)]
    if quotation.translation.strip():
        cell.append(setter.text(quotation.translation, TextStyle(9.5, 14, theme.MUTED, before=5)))
    if source:
        cell.append(setter.text(source, TextStyle(8, 11.5, theme.MUTED, "Bold", before=5)))
    return cell


def quotations(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Words of workers that they cleared for use."""
    if not content.quotations:
        return []
    story: list[Flowable] = [setter.section(setter.words.gettext("In workers’ words"))]
    for quotation in content.quotations:
        story += [Grid((1,), [row(_quotation(quotation, setter))], _QUOTES), Spacer(0, 8)]
    return story


def method(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What was looked at, how the audit was done, and what it cannot say."""
    if not (content.scope or content.method or content.limits):
        return []
    words = setter.words
    story: list[Flowable] = [setter.section(words.gettext("Scope, method and limits"))]
    if content.scope:
        scope = [(fact.label, fact.value) for fact in content.scope]
        story += [setter.group(words.gettext("What was looked at")), setter.facts(scope)]
    if content.method:
        story += [setter.group(words.gettext("Method")), *setter.paragraphs(content.method)]
    if content.limits:
        limits = words.pgettext("of an audit", "Limits")
        answers = [(fact.label, fact.value) for fact in content.limits]
        story += [setter.group(limits), setter.facts(answers)]
    return story
