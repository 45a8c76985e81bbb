"""What opens beside a field for a date: a calendar, or the months of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from auditor_app.ui.controls import button, column, label
from auditor_app.ui.icons import ICON, icon
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCalendar
    from PySide6.QtGui import QKeyEvent

_FIRST_YEAR, _LAST_YEAR = 1000, 9999
"""Years of four digits, as dates are typed."""


def picker_button(words: str) -> QToolButton:
    """The button beside a field that opens something to pick from."""
    made = QToolButton()
    made.setIcon(icon("calendar", TONES.accent, scaled(ICON)))
    made.setIconSize(QSize(scaled(ICON), scaled(ICON)))
    made.setProperty("look", "plain")
    made.setToolTip(words)
    made.setAccessibleName(words)
    return made


def open_calendar(
    anchor: QWidget,
    day: QDate,
    take: Callable[[QDate], None],
    reckoning: QCalendar | None = None,
) -> None:
    """Open a calendar below `anchor`, at `day` where that is one; `take` is given what is picked.

    It has the week and the names of the anchor's language; it is the Gregorian one unless
    `reckoning` is another.
    """
    popup = make_popup(anchor)
    calendar = QCalendarWidget()
    if reckoning is not None:
        calendar.setCalendar(reckoning)
    calendar.setLocale(anchor.locale())
    calendar.setFirstDayOfWeek(anchor.locale().firstDayOfWeek())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day_of_week in Qt.DayOfWeek:
        # Qt paints Saturday and Sunday red, wherever they are working days.
        calendar.setWeekdayTextFormat(day_of_week, QTextCharFormat())
    if day.isValid():
        calendar.setSelectedDate(day)
    popup.setLayout(column(calendar))

    def picked(day_: QDate) -> None:
        take(day_)
        popup.close()

    calendar.clicked.connect(picked)
    calendar.activated.connect(picked)
    show_below(popup, anchor)
    calendar.setFocus()


def open_months(anchor: QWidget, month: QDate, take: Callable[[QDate], None]) -> None:
    """Open the months of a year below `anchor`; `take` is given the first day of the one picked."""
    popup = make_popup(anchor)
    months = _Months(popup, month if month.isValid() else QDate.currentDate(), take)
    popup.setLayout(column(months))
    show_below(popup, anchor)
    months.focus()


class _Months(QWidget):
    """Twelve buttons, and the year above them."""

    def __init__(self, popup: QFrame, month: QDate, take: Callable[[QDate], None]) -> None:
        super().__init__()
        self._popup = popup
        self._take = take
        self._month = month
        self.setLocale(popup.locale())
        self._year = label("", "strong", wrap=False)
        self._year.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = [self._make_month(number) for number in range(1, 13)]
        grid = QGridLayout()
        grid.setSpacing(GRID // 2)
        for place, made in enumerate(self._buttons):
            grid.addWidget(made, place // 3, place % 3)
        ways = (self.tr("The year before"), self.tr("The next year"))
        layout = column(turning_head(popup, self._year, ways, self._turn), grid)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(layout)
        self._show_year()

    def focus(self) -> None:
        """Put the focus on the month that is chosen."""
        self._buttons[self._month.month() - 1].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page Up and Page Down turn the year."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._turn(step)
        else:
            super().keyPressEvent(event)

    def _make_month(self, number: int) -> QPushButton:
        name = self.locale().standaloneMonthName(number)
        made = button(name)
        made.clicked.connect(lambda: self._picked(number))
        return made

    def _picked(self, number: int) -> None:
        self._take(QDate(self._month.year(), number, 1))
        self._popup.close()

    def _turn(self, years: int) -> None:
        year = self._month.year() + years
        if _FIRST_YEAR <= year <= _LAST_YEAR:
            self._month = QDate(year, self._month.month(), 1)
            self._show_year()

    def _show_year(self) -> None:
        self._year.setText(str(self._month.year()))
        for number, made in enumerate(self._buttons, 1):
            whole = self.locale().toString(QDate(self._month.year(), number, 1), "MMMM yyyy")
            made.setAccessibleName(whole)


def turning_head(
    popup: QFrame, words: QLabel, ways: tuple[str, str], turn: Callable[[int], None]
) -> QHBoxLayout:
    """What is shown, between two arrows that are called `ways`; `turn` is given -1 or 1."""
    head = QHBoxLayout()
    mirrored = popup.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for name, step, way in (("back", -1, ways[0]), ("next", 1, ways[1])):
        arrow = QToolButton()
        arrow.setIcon(icon(name, TONES.ink, mirrored=mirrored))
        arrow.setProperty("look", "plain")
        arrow.setToolTip(way)
        arrow.setAccessibleName(way)
        arrow.clicked.connect(lambda _=False, by=step: turn(by))
        head.addWidget(arrow)
    head.insertWidget(1, words, 1)
    return head


def make_popup(anchor: QWidget) -> QFrame:
    """An empty frame that opens beside `anchor`, in its language."""
    popup = QFrame(anchor, Qt.WindowType.Popup)
    popup.setProperty("look", "card")
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    popup.setLocale(anchor.locale())
    popup.setLayoutDirection(anchor.layoutDirection())
    return popup


def show_below(popup: QFrame, anchor: QWidget) -> None:
    """Show it below the anchor, at its leading edge, and wholly on the screen."""
    popup.adjustSize()
    mirrored = anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    across = anchor.width() - popup.width() if mirrored else 0
    place = anchor.mapToGlobal(QPoint(across, anchor.height() + 4))
    space = anchor.screen().availableGeometry()
    place.setX(max(space.left(), min(place.x(), space.right() - popup.width())))
    if place.y() + popup.height() > space.bottom():
        place.setY(anchor.mapToGlobal(QPoint(0, -popup.height() - 4)).y())
    place.setY(max(space.top(), place.y()))
    popup.move(place)
    popup.show()
