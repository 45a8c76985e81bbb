"""The charts of the board: the numbers of `audit.board` with the words that a chart needs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from auditor_app.ui.board.chart_spec import ChartRow, ChartSpec, Divide, Limit, Pattern, Series
from auditor_app.ui.board.words import told
from auditor_app.ui.numerals import number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from auditor_app.audit import SampleProgress
    from auditor_app.audit.board import Band, Bands, CorridorFees, HoursPicture


def _tr(text: str) -> str:
    return QCoreApplication.translate("Charts", text)


# The sample -------------------------------------------------------------------------------------


def strata_chart(
    progress: SampleProgress, interviewed: Mapping[tuple[str, str], int | None]
) -> ChartSpec:
    """Planned and interviewed by stratum; `interviewed` says what of it may be seen."""
    rows: list[ChartRow] = []
    headings: list[Divide] = []
    short, all_told = 0, True
    for attribute in progress.attributes:
        # Nobody is in some strata of most sites.
        peopled = [s for s in attribute.strata if s.wanted or s.headcount or s.interviewed]
        if not attribute.counted or not peopled:
            continue
        group = str(attribute.wording)
        headings.append(Divide(len(rows), group, line=False))
        for stratum in peopled:
            done = interviewed[attribute.id, stratum.id]
            all_told = all_told and done is not None
            short += done is not None and done < stratum.wanted
            words = _tr("planned {wanted}, done: not told").format(wanted=number(stratum.wanted))
            if done is not None:
                words = _tr("{done} of {wanted}").format(
                    done=number(done), wanted=number(stratum.wanted)
                )
            rows.append(
                ChartRow(
                    str(stratum.wording),
                    (float(stratum.wanted), None if done is None else float(done)),
                    (number(stratum.wanted), words),
                    group=group,
                )
            )
    if not rows:
        summary = _tr("The plan divides the sample by nothing that the interviews ask for.")
    elif not all_told:
        summary = _tr("Small numbers of interviewed are left out.")
    elif short:
        summary = _tr("Strata with fewer interviews than planned: {short} of {all}.")
    else:
        summary = _tr("Every stratum has as many interviews as planned.")
    return ChartSpec(
        _tr("Sample by stratum"),
        summary.format(short=number(short), all=number(len(rows))),
        _tr("Stratum"),
        (Series(_tr("Planned"), Pattern.OUTLINE), Series(_tr("Interviewed"), Pattern.SOLID)),
        tuple(rows),
        _tr("interviews"),
        divides=tuple(headings),
        overlaid=True,
    )


# Hours ------------------------------------------------------------------------------------------


def hours_chart(picture: HoursPicture, workers: Bands) -> ChartSpec:
    """The hours that the interviewed say they work in a week, against the limits."""
    rows, divides = [], []
    for position, band in enumerate(workers.bands):
        for limit, words in _hour_limits(picture):
            if band.low == limit:
                divides.append(Divide(position, words))
        rows.append(_band_row(_hours_words(band), band, _zone(picture, band)))
    in_all = workers.told
    over = None if picture.total is None else workers.above(picture.total)
    if in_all == 0:
        summary = _tr("Nobody has said yet how long they work.")
    elif picture.total is None or over is None or in_all is None:
        summary = _tr("How many of the interviewed work how long in a week.")
    else:
        summary = _tr("{over} of {all} who said it work more than {limit} hours a week.").format(
            over=number(over), all=number(in_all), limit=number(picture.total)
        )
    return ChartSpec(
        _tr("Hours a week, by the interviewed"),
        _with_rest(summary, workers),
        _tr("Hours a week"),
        (Series(_tr("Interviewed"), Pattern.SOLID),),
        () if in_all == 0 else tuple(rows),
        _tr("interviewed"),
        divides=tuple(divides),
    )


def months_chart(picture: HoursPicture) -> ChartSpec:
    """The hours by the payroll and the time clock, month by month, against the limits."""
    rows = [
        ChartRow(
            _month_words(each.month),
            tuple(None if v is None else float(v) for v in (each.usual, each.longest, each.clock)),
            tuple("" if v is None else number(v) for v in (each.usual, each.longest, each.clock)),
        )
        for each in picture.months
    ]
    over = sum(
        any(v is not None and v > picture.total for v in (each.longest, each.clock))
        for each in picture.months
        if picture.total is not None
    )
    if not rows:
        summary = _tr("No month of the payroll has been looked at yet.")
    elif picture.total is None:
        summary = _tr("The months of the payroll that were looked at.")
    else:
        summary = _tr(
            "Months in which somebody worked more than {limit} hours in a week: {over} of {all}."
        ).format(limit=number(picture.total), over=number(over), all=number(len(rows)))
    return ChartSpec(
        _tr("Hours a week, by payroll and time clock"),
        summary,
        _tr("Month"),
        (
            Series(_tr("Usual week"), Pattern.SOLID),
            Series(_tr("Longest week"), Pattern.HATCHED),
            Series(_tr("The same week by the time clock"), Pattern.OUTLINE),
        ),
        tuple(rows),
        _tr("hours a week"),
        tuple(Limit(float(limit), words) for limit, words in _hour_limits(picture)),
    )


def _hour_limits(picture: HoursPicture) -> list[tuple[Decimal, str]]:
    found = []
    if picture.regular is not None:
        words = _tr("Limit: {hours} regular hours").format(hours=number(picture.regular))
        found.append((picture.regular, words))
    if picture.total is not None and picture.total != picture.regular:
        words = _tr("Limit: {hours} with overtime").format(hours=number(picture.total))
        found.append((picture.total, words))
    return found


def _hours_words(band: Band) -> str:
    if band.low is None and band.high is not None:
        return _tr("Up to {high} hours").format(high=number(band.high))
    if band.high is None and band.low is not None:
        return _tr("More than {low} hours").format(low=number(band.low))
    if band.low is None or band.high is None:
        return ""
    return _tr("Over {low}, up to {high} hours").format(
        low=number(band.low), high=number(band.high)
    )


def _zone(picture: HoursPicture, band: Band) -> Pattern:
    """Within the regular hours, within those with overtime, or above both."""
    if picture.total is not None and band.low is not None and band.low >= picture.total:
        return Pattern.CROSSED
    if picture.regular is not None and band.low is not None and band.low >= picture.regular:
        return Pattern.HATCHED
    return Pattern.SOLID


def _month_words(month: date) -> str:
    return QLocale().toString(QDate(month.year, month.month, 1), "MMMM yyyy")


# Fees -------------------------------------------------------------------------------------------


def fees_chart(workers: Bands) -> ChartSpec:
    """What the interviewed paid for the job, in months of their pay."""
    rows = [
        _band_row(_fee_words(band), band, Pattern.SOLID if not position else Pattern.HATCHED)
        for position, band in enumerate(workers.bands)
    ]
    nothing, *paid = (band.workers for band in workers.bands)
    in_all, unknown = workers.told, workers.unknown
    if in_all is None or unknown is None or nothing is None:
        summary = _tr("How many of the interviewed paid how much for the job.")
        empty = False
    else:
        empty = not in_all + unknown
        summary = (
            _tr("Nobody has said yet what they paid for the job.")
            if empty
            else _tr("{paid} of {all} who said it paid for the job.").format(
                paid=number(sum(count or 0 for count in paid) + unknown),
                all=number(in_all + unknown),
            )
        )
    if unknown:
        rest = _tr("Paid, and how much in months of pay is not known: {count}.")
        summary = f"{summary} {rest.format(count=number(unknown))}"
    return ChartSpec(
        _tr("Costs of the job against pay, by the interviewed"),
        _with_rest(summary, workers),
        _tr("Costs in months of pay"),
        (Series(_tr("Interviewed"), Pattern.SOLID),),
        () if empty else tuple(rows),
        _tr("interviewed"),
    )


def corridors_chart(corridors: tuple[CorridorFees, ...]) -> ChartSpec:
    """What one worker of each corridor pays, in months of the usual pay there."""
    known = [each for each in corridors if each.months is not None]
    rows = [
        ChartRow(
            each.name,
            (None if each.months is None else float(each.months),),
            (_tr("not known") if each.months is None else _months_words(each.months),),
        )
        for each in corridors
    ]
    most = max((each.months for each in known if each.months is not None), default=None)
    summary = (
        _tr("No costs and pay of a corridor are known yet.")
        if most is None
        else _tr("One worker pays up to {months}.").format(months=_months_words(most))
    )
    return ChartSpec(
        _tr("Costs of the job against pay, by corridor"),
        summary,
        _tr("Corridor"),
        (Series(_tr("Costs of one worker"), Pattern.HATCHED),),
        tuple(rows) if known else (),
        _tr("months of pay"),
    )


def _fee_words(band: Band) -> str:
    if band.low is None:
        return _tr("Nothing")
    if band.high is None and not band.low:
        return _tr("Something")
    if band.high is None:
        return _tr("More than {low} months").format(low=number(band.low))
    if not band.low:
        return _tr("Up to {high} month").format(high=number(band.high))
    return _tr("Over {low}, up to {high} months").format(
        low=number(band.low), high=number(band.high)
    )


def _months_words(months: Decimal) -> str:
    if months == 1:
        return _tr("1 month of pay")
    return _tr("{months} months of pay").format(months=number(months))


# Both -------------------------------------------------------------------------------------------


def _band_row(words: str, band: Band, pattern: Pattern) -> ChartRow:
    count = band.workers
    value = None if count is None else float(count)
    return ChartRow(words, (value,), (told(count),), pattern)


def _with_rest(summary: str, workers: Bands) -> str:
    """The summary, and who is in none of the rows."""
    rest = (
        (workers.not_said, _tr("Not asked, or not said: {count}.")),
        (workers.not_kept, _tr("Sealed, not kept: {count}.")),
    )
    sentences = [words.format(count=told(count)) for count, words in rest if count != 0]
    return " ".join([summary, *sentences])


def nice_steps(largest: float, most: int = 6) -> list[float]:
    """Round numbers from 0 to `largest` or just above, at most `most` steps, whole ones."""
    step = 1.0
    for exponent in range(12):
        for digit in (1, 2, 5):
            step = float(digit * 10**exponent)
            if largest <= step * most:
                count = max(int(-(-largest // step)), 1)
                return [step * position for position in range(count + 1)]
    return [low for low, _ in pairwise((0.0, step))]
