"""Zero tolerance on the board: what the rules propose, and each alert with what is due next.

The clock is that of the alerts (`audit.alert_clock`); here it is only said how far its moments are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from auditor_app.ui.board.part import Part, titled
from auditor_app.ui.board.words import auditor_only, left_words
from auditor_app.ui.controls import StateLabel, button, column, icon_label, label, row
from auditor_app.ui.destinations import AlertsPlace
from auditor_app.ui.findings.typed import site_time
from auditor_app.ui.findings.words import alert_state, due_state, due_words, told_state
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault.alerts import CANCELLED, RESOLVED

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QLayout, QPushButton

    from auditor_app.audit import Due, ListedAlert, Suspicion


@dataclass(frozen=True, slots=True)
class AlertsShown:
    """The alerts as they stood at `now`, to the minute; nothing where others look on."""

    audit_id: str
    alerts: tuple[ListedAlert, ...]
    suspicions: tuple[Suspicion, ...]
    now: datetime


class AlertsPart(Part[AlertsShown]):
    """Hidden where there is neither an alert nor a suspicion, as if the part did not exist."""

    def __init__(self) -> None:
        super().__init__("warning", GRID * 2)
        self.open: QPushButton | None = None
        self.lines: dict[int, str] = {}
        """By number of the alert what is said of its clock."""

    def build(self, value: AlertsShown) -> None:
        """A line for each alert that stands, and for what is proposed."""
        self.open, self.lines = None, {}
        self.setVisible(bool(value.alerts or value.suspicions))
        if not value.alerts and not value.suspicions:
            return
        self.open = button(self.tr("Open zero tolerance"), "link", "shield")
        self.open.setObjectName("open alerts")
        place = AlertsPlace(value.audit_id)
        self.open.clicked.connect(lambda: self.wanted.emit(place))
        head = titled(self.tr("Zero tolerance"), auditor_only())
        self.add(head)
        for listed in value.alerts:
            self.add(self._alert_line(listed, value.now))
        if value.suspicions:
            self.add(self._suspicion_line(value.suspicions))
        self.add(row(self.open, None))

    def _alert_line(self, listed: ListedAlert, now: datetime) -> QLayout:
        alert = listed.alert
        title = self.tr("Alert {number}: {type}").format(
            number=number(alert.number), type=listed.type.wording
        )
        states = (StateLabel(alert_state(alert.state)), StateLabel(told_state(alert)))
        head = row(label(title, "strong"), *states, spacing=GRID)
        head.setStretch(0, 1)
        layout = column(head, spacing=4)
        if (due := next_due(listed)) is not None:
            words = self._due_words(due, now)
            self.lines[alert.number] = words
            clock = row(StateLabel(due_state(due)), label(words), spacing=GRID)
            clock.setStretch(1, 1)
            layout.addLayout(clock)
        return layout

    def _due_words(self, due: Due, now: datetime) -> str:
        # Whether it is too late the clock says: `now` is cut to the minute.
        left = left_words(due.due, now, late=due.state == "missed")
        return self.tr("{what}: due {time}, {left}").format(
            what=due_words(due.what), time=site_time(due.due), left=left
        )

    def _suspicion_line(self, suspicions: tuple[Suspicion, ...]) -> QLayout:
        words = self.tr("The rules propose an alert: {types}.").format(
            types=", ".join(str(each.type.wording) for each in suspicions)
        )
        line = row(spacing=GRID)
        line.addWidget(icon_label("warning", TONES.warning), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words), 1)
        return line


def next_due(listed: ListedAlert) -> Due | None:
    """What of the clock still waits: the first thing that is not done; None where nothing is."""
    if listed.alert.state == CANCELLED:
        return None
    waiting = [d for d in listed.clock if d.done_at is None and d.state != "stopped"]
    return min(waiting, key=lambda due: due.due, default=None)


def standing(alerts: tuple[ListedAlert, ...]) -> tuple[ListedAlert, ...]:
    """The alerts that the board shows: those with an end are shown while their clock runs."""
    ended = {CANCELLED, RESOLVED}
    return tuple(each for each in alerts if each.alert.state not in ended or next_due(each))
