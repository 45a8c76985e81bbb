"""Zero-tolerance alerts: what must not wait for the rest of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import theme
from auditor_app.report.drawings import AlertMark
from auditor_app.report.grid import Grid, GridStyle, Row, row

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import AlertRow, ReportContent

_ROWS = GridStyle(padding=4.5, gap=10, rule=theme.RULE)
_BRIEF = GridStyle(padding=3, gap=8, rule=theme.RULE)


def alerts(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Each alert with its state and its motive."""
    if not content.alerts:
        return []
    words = setter.words
    return [
        setter.section(words.gettext("Zero tolerance")),
        setter.text(
            words.gettext("An alert is raised on suspicion. It is no verdict."), theme.ABOVE_TABLE
        ),
        Grid((0.03, 0.6, 0.37), [_row(alert, setter) for alert in content.alerts], _ROWS),
    ]


def _row(alert: AlertRow, setter: Typesetter) -> Row:
    words = setter.words
    said: list[Flowable] = [setter.text(alert.title, theme.STRONG), setter.text(alert.motive)]
    if alert.withheld:
        told = words.gettext("The site has not been told.")
        said.append(setter.text(told, theme.SMALL_ALERT))
    raised = words.gettext("Raised on {moment}", moment=words.moment(alert.raised_at))
    when = (setter.text(alert.state, theme.STRONG), setter.text(raised, theme.SMALL))
    return row(AlertMark(), said, when)


def alerts_in_brief(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The alerts on the first page, a line each."""
    if not content.alerts:
        return []
    rows = [
        row(
            AlertMark(),
            setter.text(alert.title, theme.STRONG),
            setter.text(alert.state, theme.NUMBER_END),
        )
        for alert in content.alerts
    ]
    return [
        setter.text(setter.words.gettext("Zero tolerance"), theme.GROUP),
        Grid((0.03, 0.72, 0.25), rows, _BRIEF),
    ]
