"""How the days of a form are counted: by the Gregorian calendar or by another that it asks for.

What is stored is always the Gregorian day, as ODK Collect has it. The Persian and the tabular
Islamic calendar are Qt's; the Thai Buddhist year begins and ends with the Gregorian one, 543 ahead.
For the others see `other_calendars`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Final

from PySide6.QtCore import QCalendar, QDate, QLocale

_BUDDHIST: Final = 543
_FORMS: Final = {"day": "dddd d MMMM {year}", "month": "MMMM {year}", "year": "{year}"}


class Reckoning(ABC):
    """A calendar by which days are typed and said."""

    is_gregorian = False
    """Whether it is the calendar that is stored."""

    @abstractmethod
    def day(self, year: int, month: int, day: int) -> QDate:
        """The day of that date; an invalid one where there is no such date."""

    @abstractmethod
    def typed(self, day: QDate, detail: str) -> str:
        """A day as it is typed: `1404-09-02`, of it only what `detail` asks for."""

    @abstractmethod
    def words(self, day: QDate, detail: str, locale: QLocale) -> str:
        """A day in words of the language."""


def joined(parts: tuple[int, int, int], detail: str) -> str:
    """Year, month and day as they are typed, of them only what `detail` asks for."""
    numbers = [f"{parts[0]:04}", f"{parts[1]:02}", f"{parts[2]:02}"]
    return "-".join(numbers[: {"day": 3, "month": 2, "year": 1}[detail]])


class QtReckoning(Reckoning):
    """One of Qt's calendars. `ahead`: by so many its years are ahead of those of `calendar`."""

    def __init__(self, calendar: QCalendar, *, ahead: int = 0, earliest: int = 1) -> None:
        self.calendar = calendar
        self.ahead = ahead
        self.is_gregorian = calendar.isGregorian() and not ahead
        self._earliest = earliest

    def day(self, year: int, month: int, day: int) -> QDate:
        """The day of that date; an invalid one where there is no such date.

        So is a year before `earliest`: who types a year of the wrong calendar is told so.
        """
        if year < self._earliest:
            return QDate()
        found = QDate(year - self.ahead, month, day, self.calendar)
        stored = found.isValid() and 1 <= found.year() <= 9999
        return found if stored else QDate()

    def typed(self, day: QDate, detail: str) -> str:
        """See `Reckoning`."""
        parts = self.calendar.partsFromDate(day)
        return joined((parts.year + self.ahead, parts.month, parts.day), detail)

    def words(self, day: QDate, detail: str, locale: QLocale) -> str:
        """See `Reckoning`."""
        if not self.calendar.isGregorian():
            return self._foreign_words(day, detail, locale)
        form = _FORMS[detail].format(year=f"'{day.year() + self.ahead}'" if self.ahead else "yyyy")
        return locale.toString(day, form)

    def _foreign_words(self, day: QDate, detail: str, locale: QLocale) -> str:
        parts = self.calendar.partsFromDate(day)
        if detail == "day":
            return locale.toString(day, QLocale.FormatType.LongFormat, self.calendar)
        month = self.calendar.standaloneMonthName(locale, parts.month, parts.year)
        return f"{month} {parts.year}" if detail == "month" else f"{parts.year}"


GREGORIAN: Final = QtReckoning(QCalendar())


def reckoning_of(appearance: str) -> Reckoning:
    """The calendar that a date's appearance asks for, as far as Qt has it."""
    words = set(appearance.split())
    if "persian" in words:
        return QtReckoning(QCalendar(QCalendar.System.Jalali))
    if "islamic" in words:
        return QtReckoning(QCalendar(QCalendar.System.IslamicCivil))
    if "buddhist" in words:
        return QtReckoning(QCalendar(), ahead=_BUDDHIST, earliest=2400)
    return GREGORIAN
