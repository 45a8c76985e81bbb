"""The days of a month to pick from, by a calendar that Qt does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from auditor_app.ui.controls import button, clear_layout, column, label
from auditor_app.ui.questions.calendars import make_popup, show_below, turning_head
from auditor_app.ui.questions.other_calendars import digits
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from auditor_app.ui.questions.other_calendars import OtherCalendar

_WEEK = 7


def open_days(
    anchor: QWidget, day: QDate, take: Callable[[QDate], None], calendar: OtherCalendar
) -> None:
    """Open the days of a month below `anchor`, at `day`; `take` is given the one picked."""
    popup = make_popup(anchor)
    known = day.isValid() and calendar.parts(day) is not None
    grid = DayGrid(popup, day if known else QDate.currentDate(), take, calendar)
    popup.setLayout(column(grid))
    show_below(popup, anchor)
    grid.focus()


class DayGrid(QWidget):
    """A button for every day, in weeks, and the month above them."""

    def __init__(
        self,
        popup: QFrame,
        day: QDate,
        take: Callable[[QDate], None],
        calendar: OtherCalendar,
    ) -> None:
        super().__init__()
        self._popup = popup
        self._take = take
        self._calendar = calendar
        self._day = day
        self.setLocale(popup.locale())
        self._month = label("", "strong", wrap=False)
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.days: dict[int, QPushButton] = {}
        """The buttons of the month that is shown, by the day of the month."""
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID // 4)
        ways = (self.tr("The month before"), self.tr("The next month"))
        layout = column(turning_head(popup, self._month, ways, self.turn), self._grid)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(layout)
        self._show_month()

    def focus(self) -> None:
        """Put the focus on the day that is chosen, or was before the month was turned."""
        _, _, number = self._parts()
        self.days[min(number, len(self.days))].setFocus(Qt.FocusReason.PopupFocusReason)

    def turn(self, months: int) -> None:
        """To the month before or the next one, where the calendar knows it."""
        year, month, number = self._parts()
        first = self._calendar.day(year, month, 1)
        beside = first.addDays(-1 if months < 0 else self._calendar.days_in(year, month))
        if (parts := self._calendar.parts(beside)) is None:
            return
        there = self._calendar.days_in(parts[0], parts[1])
        self._day = self._calendar.day(parts[0], parts[1], min(number, there))
        self._show_month()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page Up and Page Down turn the month, Up and Down go by weeks."""
        pressed = Qt.Key(event.key())
        if step := {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(pressed):
            self.turn(step)
            self.focus()
        else:
            super().keyPressEvent(event)

    def _parts(self) -> tuple[int, int, int]:
        parts = self._calendar.parts(self._day)
        if parts is None:
            raise ValueError(self._day)
        return parts

    def _show_month(self) -> None:
        locale = self.locale()
        self._month.setText(self._calendar.words(self._day, "month", locale))
        clear_layout(self._grid)
        year, month, chosen = self._parts()
        first_of_week = locale.firstDayOfWeek().value
        short = QLocale.FormatType.ShortFormat
        for place in range(_WEEK):
            of_week = (first_of_week - 1 + place) % _WEEK + 1
            name = label(locale.standaloneDayName(of_week, short), "small", wrap=False)
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(name, 0, place)
        first = self._calendar.day(year, month, 1)
        offset = (first.dayOfWeek() - first_of_week) % _WEEK
        self.days = {}
        for number in range(1, self._calendar.days_in(year, month) + 1):
            made = self._make_day(first.addDays(number - 1), number, is_chosen=number == chosen)
            place = offset + number - 1
            self._grid.addWidget(made, place // _WEEK + 1, place % _WEEK)
            self.days[number] = made

    def _make_day(self, day: QDate, number: int, *, is_chosen: bool) -> QPushButton:
        made = button(digits(number, self.locale()), "primary" if is_chosen else "plain")
        made.setFixedWidth(scaled(44))
        made.setStyleSheet("padding: 4px 2px;")
        made.setAccessibleName(self._calendar.words(day, "day", self.locale()))
        made.setToolTip(self.locale().toString(day, QLocale.FormatType.LongFormat))
        made.clicked.connect(lambda: self._picked(day))
        return made

    def _picked(self, day: QDate) -> None:
        self._take(day)
        self._popup.close()
