"""What was counted beside indicators: strata of the sample, recruitment and fees, hours a week."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import Spacer

from auditor_app.report import section_words, theme, wording
from auditor_app.report.charts import LimitBars, TargetBar
from auditor_app.report.grid import Grid, GridStyle, Row, row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import ReportContent
    from auditor_app.report.figures import (
        BandRow,
        BandTable,
        CorridorRow,
        HoursSection,
        MonthHours,
        StrataTable,
    )
    from auditor_app.report.words import Words

_ROWS: Final = GridStyle(padding=1.5, gap=14, kind="table", names=0)
_TABLE: Final = GridStyle(padding=4, gap=14, rule=theme.RULE, header_rule=theme.MUTED, names=0)
_BEYOND: Final = 1.1
"""How far an axis goes beyond its longest bar."""


def _recruitment_note(words: Words) -> str:
    return words.gettext(
        "The employer pays for recruitment (ILO, 2019). What workers paid is told in months of "
        "their own pay, to the tenth."
    )


def _months_note(words: Words) -> str:
    return words.gettext(
        "Full bar: the usual week. Hatched: the longest week of the month. Outline: the longest "
        "week by the time clock."
    )


def strata(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """By stratum how many were interviewed of those that the plan wanted; part of the sample."""
    words = setter.words
    tables = content.sample.strata
    if not tables:
        return []
    story: list[Flowable] = []
    drawn = [_strata_rows(table, setter) for table in tables]
    columns = setter.columns((0.36, 0.42), _ROWS.gap, [line for rows in drawn for line in rows])
    for table, rows in zip(tables, drawn, strict=True):
        story += [
            setter.group(words.gettext("Interviewed and wanted: {title}", title=table.title)),
            Grid(columns, rows, _ROWS),
        ]
    return [
        *story,
        setter.text(
            words.gettext("The stroke across a bar is how many the sampling plan wanted."),
            theme.SMALL,
        ),
    ]


def _strata_rows(table: StrataTable, setter: Typesetter) -> list[Row]:
    most = max((max(each.wanted, each.interviewed or 0) for each in table.rows), default=1)
    rows = []
    for each in table.rows:
        said = section_words.of_wanted(setter.words, each)
        bar: Flowable = (
            setter.text("")
            if each.interviewed is None
            else TargetBar(each.interviewed, each.wanted, most, f"{each.label}: {said}")
        )
        rows.append(row(setter.text(each.label), bar, setter.text(said, theme.NUMBER_END)))
    return rows


def recruitment(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Ways of recruitment with what they cost, and what the interviewed paid."""
    words = setter.words
    found = content.recruitment
    if found is None or not (found.corridors or found.workers):
        return []
    story = [
        setter.section(words.gettext("Recruitment and fees")),
        setter.text(_recruitment_note(words), theme.ABOVE_TABLE),
    ]
    told: list[int | None] = []
    if found.corridors:
        most = max((float(each.months) for each in found.corridors if each.months), default=1.0)
        header = row(
            setter.text(words.gettext("Way of recruitment"), theme.COLUMN),
            setter.text("", theme.COLUMN),
            setter.text(words.gettext("One worker pays"), theme.COLUMN_END),
            setter.text(words.gettext("Workers"), theme.COLUMN_END),
        )
        rows = [_corridor(each, most * _BEYOND, setter) for each in found.corridors]
        columns = setter.columns((0.34, 0.3), _TABLE.gap, (header, *rows))
        story.append(Grid(columns, rows, _TABLE, header))
        told += [None for each in found.corridors if each.some]
    if found.workers is not None:
        story += _bands(
            words.gettext("What the interviewed paid for the job"),
            found.workers,
            section_words.fees_band,
            content.sample.interviewed,
            setter,
        )
        told += _numbers(found.workers)
    return [*story, *setter.small_numbers(told, content.smallest_group)]


def _corridor(found: CorridorRow, top: float, setter: Typesetter) -> Row:
    words = setter.words
    months = section_words.months_of_pay(words, found.months, told=not found.some)
    workers = words.figure(None) if found.some else wording.NOTHING
    if found.workers is not None:
        workers = words.number(found.workers)
    bar: Flowable = (
        setter.text("")
        if found.months is None
        else LimitBars([float(found.months)], (), top, f"{found.name}: {months}")
    )
    return row(
        setter.text(found.name),
        bar,
        setter.text(months, theme.NUMBER_END),
        setter.text(workers, theme.NUMBER_END),
    )


def wages_hours(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Hours a week against their limits: by papers, and by the interviewed."""
    words = setter.words
    found = content.hours
    if found is None or not (found.months or found.workers):
        return []
    story: list[Flowable] = [setter.section(words.gettext("Wages and hours"))]
    limits = section_words.limits(words, found.regular, found.total)
    if found.months:
        story += _months(found, limits, setter)
    told: list[int | None] = []
    if found.workers is not None:
        story += _bands(
            words.gettext("Hours a week, as the interviewed say"),
            found.workers,
            section_words.hours_band,
            content.sample.interviewed,
            setter,
        )
        told = _numbers(found.workers)
    return [*story, *setter.small_numbers(told, content.smallest_group)]


def _months(found: HoursSection, limits: str, setter: Typesetter) -> list[Flowable]:
    words = setter.words
    lines = [float(limit) for limit in (found.regular, found.total) if limit is not None]
    numbers = [
        float(value)
        for each in found.months
        for value in (each.usual, each.longest, each.clock)
        if value is not None
    ]
    top = max([*numbers, *lines], default=1.0) * _BEYOND
    ends = (
        words.pgettext("a week", "Usual"),
        words.pgettext("a week", "Longest"),
        words.pgettext("a week, by the time clock", "Clock"),
    )
    header = row(
        setter.text(words.gettext("Month"), theme.COLUMN),
        setter.text("", theme.COLUMN),
        *(setter.text(end, theme.COLUMN_END) for end in ends),
    )
    rows = [_month(each, lines, top, setter) for each in found.months]
    columns = setter.columns((0.28, 0.42), _TABLE.gap, (header, *rows))
    return [
        setter.group(words.gettext("Hours a week, by the payroll and the time clock")),
        setter.text(
            words.sentences([_months_note(words), *([limits] if limits else [])]),
            theme.ABOVE_TABLE,
        ),
        Grid(columns, rows, _TABLE, header),
    ]


def _month(found: MonthHours, limits: list[float], top: float, setter: Typesetter) -> Row:
    words = setter.words
    values = (found.usual, found.longest, found.clock)
    said = [section_words.hours(words, value) for value in values]
    name = words.month(found.month)
    drawn = [None if value is None else float(value) for value in values]
    return row(
        setter.text(name),
        LimitBars(drawn, limits, top, f"{name}: {', '.join(said)}"),
        *(setter.text(each, theme.NUMBER_END) for each in said),
    )


def _bands(
    title: str,
    table: BandTable,
    named: Callable[[Words, BandRow], str],
    total: int,
    setter: Typesetter,
) -> list[Flowable]:
    words = setter.words
    counted = [(named(setter.words, each), each.workers) for each in table.rows]
    others = (
        (words.gettext("Paid, and cannot say how much"), table.unknown),
        (words.gettext("Not said, or not asked"), table.not_said),
    )
    counted += [each for each in others if each[1] != 0]
    rows = [
        row(
            setter.text(label),
            setter.bar(workers, 0, total),
            setter.text(wording.of_all(setter.words, workers, total), theme.NUMBER_END),
        )
        for label, workers in counted
    ]
    columns = setter.columns((0.42, 0.42), _ROWS.gap, rows)
    return [setter.group(title), Grid(columns, rows, _ROWS), Spacer(0, 4)]


def _numbers(table: BandTable) -> list[int | None]:
    told: Iterable[int | None] = (each.workers for each in table.rows)
    return [*told, table.unknown, table.not_said]
