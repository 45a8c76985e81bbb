"""Zero-tolerance alerts: what must not wait for the rest of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import section_words, theme, wording
from auditor_app.report.drawings import AlertMark
from auditor_app.report.grid import Grid, GridStyle, Row, row

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import AlertRow, ReportContent

_ROWS = GridStyle(padding=4.5, gap=10, rule=theme.RULE)
_BRIEF = GridStyle(padding=3, gap=8, rule=theme.RULE)


def _state(alert: AlertRow) -> str:
    return section_words.ALERT_STATES.get(alert.state, alert.state)


def alerts(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Each alert with its state and its motive."""
    if not content.alerts:
        return []
    return [
        *setter.section(section_words.ZERO_TOLERANCE),
        setter.text(section_words.ALERTS_NOTE, theme.PARAGRAPH),
        Grid((0.03, 0.72, 0.25), [_row(alert, setter) for alert in content.alerts], _ROWS),
    ]


def _row(alert: AlertRow, setter: Typesetter) -> Row:
    said: list[Flowable] = [setter.text(alert.title, theme.STRONG), setter.text(alert.motive)]
    if alert.withheld:
        said.append(setter.text(section_words.ALERT_WITHHELD, theme.SMALL))
    when = (
        setter.text(_state(alert), theme.STRONG),
        setter.text(wording.moment(alert.raised_at), theme.SMALL),
    )
    return row(AlertMark(), said, when)


def alerts_in_brief(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The alerts on the first page, a line each."""
    if not content.alerts:
        return []
    rows = [
        row(
            AlertMark(),
            setter.text(alert.title, theme.STRONG),
            setter.text(_state(alert), theme.NUMBER_END),
        )
        for alert in content.alerts
    ]
    return [
        setter.text(section_words.ZERO_TOLERANCE, theme.GROUP),
        Grid((0.03, 0.72, 0.25), rows, _BRIEF),
    ]
