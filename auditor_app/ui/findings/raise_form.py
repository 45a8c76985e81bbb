"""The form with which the lead auditor raises a zero-tolerance alert."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from auditor_app.errors import FindingError
from auditor_app.protocols.zero_tolerance import WEEKDAYS
from auditor_app.ui.controls import bring_into_view, button, column, hide_unless, label, row
from auditor_app.ui.findings.fields import MomentEdit, area, captioned, choice, line, words_of
from auditor_app.ui.findings.words import weekday_words
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage, warning_line
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.errors import AuditorError
    from auditor_app.ui.findings.asking import AlertsFound


@dataclass(frozen=True, slots=True)
class AlertSaid:
    """What was typed of an alert; it is raised now."""

    type_id: str
    motive: str
    lead_auditor: str
    arrived_at: datetime
    rest_days: tuple[str, ...]
    finding_ids: tuple[str, ...]


class RaiseForm(QFrame):
    """What is suspected and why, by whom, since when on site, and what the site must not see.

    Signals:
        submitted(): the button was pressed; `said` reads what was typed.
        cancelled(): never mind.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, found: AlertsFound, type_id: str = "") -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._types = found.protocol.zero_tolerance.types
        self.kind = choice((str(each.wording), each.id) for each in self._types)
        self.kind.setCurrentIndex(max(0, self.kind.findData(type_id)))
        self.kind.setFixedWidth(scaled(360))
        self._meaning = label("", "small")
        self.motive = area(4)
        self.lead = line(360)
        self.lead.setText(found.auditor)
        self.arrived = MomentEdit(self.tr("Arrival on site"))
        rest = found.protocol.zero_tolerance.clock.rest_days
        self.days = {day: CheckRow(weekday_words(day), day) for day in WEEKDAYS}
        for day, box in self.days.items():
            box.setChecked(day in rest)
        self.findings = {each.finding.id: CheckRow("", each.finding.id) for each in found.findings}
        for each in found.findings:
            # Not as a label of a form: somebody's own words have no marks.
            title = f"{each.finding.number}. {each.finding.content.title}"
            self.findings[each.finding.id].setText(title)
        self.type_id = type_id
        self.fields = Fields(
            {
                "kind": self.kind,
                "motive": self.motive,
                "lead": self.lead,
                "arrived": self.arrived,
                **{f"day {day}": box for day, box in self.days.items()},
                **{f"finding {name}": box for name, box in self.findings.items()},
            }
        )
        self.message = InlineMessage()
        self.action = button(self.tr("Raise the alert"), "danger", "warning")
        self.action.clicked.connect(self.submitted)
        self.kind.currentIndexChanged.connect(self._explain)
        self._explain()
        self._lay_out()

    def said(self) -> AlertSaid:
        """What was typed.

        Raises:
            FindingError: it is not said when the auditors arrived.
        """
        arrived = self.arrived.moment()
        if arrived is None:
            raise FindingError(
                self.tr("It is not said when the auditors arrived on site."),
                self.tr("Type the day and the time: the first clock counts from it."),
            )
        return AlertSaid(
            type_id=str(self.kind.currentData()),
            motive=words_of(self.motive),
            lead_auditor=self.lead.text().strip(),
            arrived_at=arrived,
            rest_days=tuple(day for day, box in self.days.items() if box.isChecked()),
            finding_ids=tuple(name for name, box in self.findings.items() if box.isChecked()),
        )

    def say(self, error: AuditorError) -> None:
        """Say in place what will not do."""
        self.action.setEnabled(True)
        self.message.show_error(error)
        bring_into_view(self.message)

    def focus(self) -> None:
        """Begin to type, in view."""
        self.motive.setFocus()
        bring_into_view(self)

    def _explain(self) -> None:
        meanings = {each.id: str(each.meaning) for each in self._types}
        self._meaning.setText(meanings.get(str(self.kind.currentData()), ""))

    def _lay_out(self) -> None:
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        held = column(*self.findings.values(), spacing=0)
        hold = QWidget()
        hold.setLayout(held)
        holding = QWidget()
        holding.setLayout(
            captioned(
                self.tr("Findings that the site must not see before the release"),
                hold,
            )
        )
        hide_unless(self.findings, holding)
        days = QWidget()
        grid = QGridLayout(days)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number, box in enumerate(self.days.values()):
            grid.addWidget(box, number // 4, number % 4)
        layout = column(
            label(self.tr("Raise an alert"), "section"),
            warning_line(
                self.tr("Suspicion suffices. The site is not told before you release the alert.")
            ),
            captioned(self.tr("What is suspected"), self.kind),
            self._meaning,
            captioned(
                self.tr("Motive"),
                self.motive,
                self.tr("What gives rise to the suspicion. Needed; it cannot be changed later."),
            ),
            captioned(self.tr("Lead auditor"), self.lead),
            captioned(
                self.tr("Arrival on site"),
                self.arrived,
                self.tr("Day, time and the site's time zone: its days are counted in it."),
            ),
            captioned(self.tr("Days of rest at the site"), days),
            holding,
            self.message,
            row(self.action, cancel, None),
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
