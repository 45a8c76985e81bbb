"""Dates, months and years, typed (2026-11-23) or picked from a calendar; empty stays empty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import column, label
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.questions.calendars import open_calendar, open_months, picker_button
from auditor_app.ui.questions.day_grid import open_days
from auditor_app.ui.questions.digits import latin_digits
from auditor_app.ui.questions.other_calendars import UNKNOWN, OtherCalendar, reckoning_for
from auditor_app.ui.questions.read_field import ReadField
from auditor_app.ui.questions.reckoning import GREGORIAN, QtReckoning, Reckoning
from auditor_app.ui.theme import scaled

if TYPE_CHECKING:
    from auditor_app.xforms import NodeState

# Without separators all eight digits are needed: 2026-11 is half a date, not the first of January.
_FULL = re.compile(r"(\d{4})(?:[-./ ](\d{1,2})[-./ ](\d{1,2})|(\d{2})(\d{2}))")
_MONTH = re.compile(r"(\d{4})[-./ ](\d{1,2})")
_YEAR = re.compile(r"\d{4}")


def read_date(text: str, detail: str = "day", reckoning: Reckoning = GREGORIAN) -> str | None:
    """What was typed as an ISO date, "" for nothing, None while it is no date (yet).

    `detail` is "day", "month" or "year"; what is left out becomes 01, as ODK has it. Year comes
    first: 03/04/2026 is two different days in two countries.
    """
    text = latin_digits(text).strip()
    if not text:
        return ""
    if detail == "year" and _YEAR.fullmatch(text):
        text += "-01-01"
    elif detail == "month" and _MONTH.fullmatch(text):
        text += "-01"
    found = _FULL.fullmatch(text)
    if not found:
        return None
    day = reckoning.day(*(int(part) for part in found.groups() if part is not None))
    return day.toString(Qt.DateFormat.ISODate) if day.isValid() else None


class DateQuestion(ReadField):
    """A date, a month or a year, by the form's appearance."""

    def __init__(self, node: NodeState) -> None:
        words = node.appearance.split()
        self._detail = "year" if "year" in words else "month" if "month-year" in words else "day"
        edit = LineEdit()
        edit.setFixedWidth(scaled(160))
        self._reckoning = reckoning_for(node.appearance)
        picks = self._detail == "day" or (self._detail == "month" and self._reckoning.is_gregorian)
        self._picks = picks and "no-calendar" not in words
        self._pick = picker_button("")
        self._said = label("", "muted")
        self._instead = label("", "small")
        self._instead.hide()
        super().__init__(node, edit)
        if UNKNOWN in words:
            self._instead.setText(
                self.tr("Type the Gregorian date: the Burmese calendar is not counted here.")
            )
            self._instead.show()
        self._edit.setPlaceholderText(
            {
                "day": self.tr("YYYY-MM-DD"),
                "month": self.tr("YYYY-MM"),
                "year": self.tr("YYYY"),
            }[self._detail]
        )
        asks = (
            self.tr("Pick a month") if self._detail == "month" else self.tr("Pick from a calendar")
        )
        self._pick.setToolTip(asks)
        self._pick.setAccessibleName(asks)
        self._pick.setVisible(self._picks)
        self._pick.clicked.connect(self._open_calendar)

    def make_answer(self) -> QWidget:
        """A field, a button that opens a calendar, and the date in words."""
        holder = QWidget()
        line = FlowLayout(self._edit, self._pick, self._said)
        holder.setLayout(column(line, self._instead, spacing=2))
        return holder

    def show_value(self, value: str) -> None:
        """Show an ISO date, and say it in words: a wrong month is seen at once."""
        day = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
        self._said.setText(self._words(day) if day.isValid() else "")
        super().show_value(value)

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Nothing is picked any more."""
        super().show_readonly(readonly)
        self._pick.setEnabled(not readonly)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The form's language decides in which words a date is said."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.show_value(self.value)

    def read(self, text: str) -> str | None:
        """See `read_date`."""
        return read_date(text, self._detail, self._reckoning)

    def written(self, value: str) -> str:
        """The date by the form's calendar, of it what is asked for."""
        day = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
        return self._typed_as(day) if day.isValid() else value

    def none_of_it(self) -> str:
        """With today as the example."""
        return {
            "day": self.tr("This is no date. Type year, month, day, for example {example}."),
            "month": self.tr("This is no month. Type year and month, for example {example}."),
            "year": self.tr("This is no year. Type its four digits, for example {example}."),
        }[self._detail].format(example=self._typed_as(QDate.currentDate()))

    def _typed_as(self, day: QDate) -> str:
        return self._reckoning.typed(day, self._detail)

    def _words(self, day: QDate) -> str:
        """The day in words, of another calendar with the one that is stored beside it."""
        words = self._reckoning.words(day, self._detail, self.locale())
        if self._reckoning.is_gregorian:
            return "" if words == self._typed_as(day) else words
        return self.tr("{date} ({gregorian})").format(
            date=words, gregorian=GREGORIAN.words(day, "day", self.locale())
        )

    def _open_calendar(self) -> None:
        day = QDate.fromString(self.value[:10], Qt.DateFormat.ISODate)
        if self._detail == "month":
            open_months(self._edit, day, self._take)
        elif isinstance(self._reckoning, OtherCalendar):
            open_days(self._edit, day, self._take, self._reckoning)
        elif isinstance(self._reckoning, QtReckoning):
            open_calendar(self._edit, day, self._take, self._reckoning.calendar)

    def _take(self, picked: QDate) -> None:
        self._edit.setText(self._typed_as(picked))
        self.flush()
        self.focus_answer()
