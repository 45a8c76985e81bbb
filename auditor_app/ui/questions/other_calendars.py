"""Calendars that Qt does not know: the Ethiopian, the Coptic and the Nepali (Bikram Sambat).

What is counted comes from `convertdate` and `nepali-datetime`. The Ethiopian calendar has the
months of the Coptic one and counts its years from 276 years earlier. The Nepali months follow the
almanac: there is a table of them for 1975 to 2100, and no date before or after it.

The libraries are loaded when a form asks for one of these calendars, see `load_calendars`.
"""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from auditor_app.ui.questions.reckoning import GREGORIAN, Reckoning, joined, reckoning_of

if TYPE_CHECKING:
    from auditor_app.xforms import FormDefinition

ETHIOPIAN: Final = "ethiopian"
COPTIC: Final = "coptic"
NEPALI: Final = "bikram-sambat"
UNKNOWN: Final = "myanmar"
"""An appearance of ODK for a calendar that no maintained library counts."""
_AFTER_COPTIC: Final = 276
# The names of the Unicode CLDR (main/en.xml and main/am.xml, calendar "ethiopic", wide).
_ETHIOPIAN_MONTHS: Final = (
    *("Meskerem", "Tekemt", "Hedar", "Tahsas", "Ter", "Yekatit", "Megabit"),
    *("Miazia", "Genbot", "Sene", "Hamle", "Nehasse", "Pagumen"),
)
_AMHARIC_MONTHS: Final = (
    *("መስከረም", "ጥቅምት", "ኅዳር", "ታኅሣሥ", "ጥር", "የካቲት", "መጋቢት"),
    *("ሚያዝያ", "ግንቦት", "ሰኔ", "ሐምሌ", "ነሐሴ", "ጳጉሜን"),
)


def load_calendars(form: FormDefinition) -> None:
    """Load what the dates of `form` are counted by: it takes a moment, and no window waits for it.

    Call it where the form is opened, on another thread than the window's.
    """
    asked = {word for question in form.questions() for word in question.appearance.split()}
    for name in asked & OTHERS.keys():
        OTHERS[name].parts(QDate(2000, 1, 1))


class OtherCalendar(Reckoning):
    """A calendar that Qt has no `QCalendar` for; days and months are counted from 1."""

    @abstractmethod
    def parts(self, day: QDate) -> tuple[int, int, int] | None:
        """Year, month and day of the month; None where the calendar is not known for that day."""

    @abstractmethod
    def month_name(self, month: int, locale: QLocale) -> str:
        """What a month is called, in the calendar's own words where the language is its own."""

    @abstractmethod
    def days_in(self, year: int, month: int) -> int:
        """How many days a month has; 0 where there is no such month."""

    @abstractmethod
    def gregorian(self, year: int, month: int, day: int) -> tuple[int, int, int]:
        """The Gregorian year, month and day of a date that there is."""

    def day(self, year: int, month: int, day: int) -> QDate:
        """See `Reckoning`."""
        if not 1 <= day <= self.days_in(year, month):
            return QDate()
        found = QDate(*self.gregorian(year, month, day))
        return found if 1 <= found.year() <= 9999 else QDate()

    def typed(self, day: QDate, detail: str) -> str:
        """A day as it is typed; one that the calendar does not know as it is stored, and so marked.

        The mark keeps it from being read by this calendar.
        """
        parts = self.parts(day)
        if parts is None:
            return f"{GREGORIAN.typed(day, detail)} AD"
        return joined(parts, detail)

    def words(self, day: QDate, detail: str, locale: QLocale) -> str:
        """See `Reckoning`."""
        parts = self.parts(day)
        if parts is None:
            return GREGORIAN.words(day, detail, locale)
        year, month, number = parts
        shown = digits(year, locale)
        if detail == "year":
            return shown
        name = self.month_name(month, locale)
        if detail == "month":
            return _tr("{month} {year}").format(month=name, year=shown)
        return _tr("{weekday} {day} {month} {year}").format(
            weekday=locale.standaloneDayName(day.dayOfWeek()),
            day=digits(number, locale),
            month=name,
            year=shown,
        )


class CopticCalendar(OtherCalendar):
    """The Coptic calendar, and with `ahead` the Ethiopian: 13 months, the last of 5 or 6 days."""

    def __init__(self, *, ahead: int = 0) -> None:
        self._ahead = ahead

    def parts(self, day: QDate) -> tuple[int, int, int] | None:
        """See `OtherCalendar`; none before the first year."""
        year, month, number = _coptic().from_gregorian(day.year(), day.month(), day.day())
        return (year + self._ahead, month, number) if year + self._ahead >= 1 else None

    def month_name(self, month: int, locale: QLocale) -> str:
        """Of Coptic months in Latin letters; of Ethiopian ones also in Amharic."""
        if not self._ahead:
            return str(_coptic().MONTHS[month - 1])
        own = locale.language() == QLocale.Language.Amharic
        return (_AMHARIC_MONTHS if own else _ETHIOPIAN_MONTHS)[month - 1]

    def days_in(self, year: int, month: int) -> int:
        """See `OtherCalendar`."""
        if year < 1 or not 1 <= month <= 13:
            return 0
        return int(_coptic().month_length(year - self._ahead, month))

    def gregorian(self, year: int, month: int, day: int) -> tuple[int, int, int]:
        """See `OtherCalendar`."""
        found = _coptic().to_gregorian(year - self._ahead, month, day)
        return int(found[0]), int(found[1]), int(found[2])


class NepaliCalendar(OtherCalendar):
    """Bikram Sambat, the calendar of Nepal."""

    def parts(self, day: QDate) -> tuple[int, int, int] | None:
        """See `OtherCalendar`; none outside of the table."""
        dates = _nepali().date
        given = dt.date(day.year(), day.month(), day.day())
        if not dates.min.to_datetime_date() <= given <= dates.max.to_datetime_date():
            return None
        found = dates.from_datetime_date(given)
        return found.year, found.month, found.day

    def month_name(self, month: int, locale: QLocale) -> str:
        """In Nepali, or in Latin letters."""
        own = locale.language() == QLocale.Language.Nepali
        return str(_nepali().date(2080, month, 1).strftime("%N" if own else "%B"))

    def days_in(self, year: int, month: int) -> int:
        """See `OtherCalendar`."""
        known = _nepali()
        if not known.MINYEAR <= year <= known.MAXYEAR or not 1 <= month <= 12:
            return 0
        first = known.date(year, month, 1).to_datetime_date()
        if (year, month) == (known.MAXYEAR, 12):
            return int((known.date.max.to_datetime_date() - first).days) + 1
        after = known.date(year + month // 12, month % 12 + 1, 1).to_datetime_date()
        return int((after - first).days)

    def gregorian(self, year: int, month: int, day: int) -> tuple[int, int, int]:
        """See `OtherCalendar`."""
        found = _nepali().date(year, month, day).to_datetime_date()
        return found.year, found.month, found.day


def digits(number: int, locale: QLocale) -> str:
    """A year or a day in the digits of the language, with nothing between them."""
    plain = QLocale(locale)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return plain.toString(number)


def _coptic() -> Any:
    from convertdate import coptic  # noqa: PLC0415 - a tenth of a second, for the forms that ask

    return coptic


def _nepali() -> Any:
    import nepali_datetime  # noqa: PLC0415 - likewise

    return nepali_datetime


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendars", text)


OTHERS: Final[dict[str, OtherCalendar]] = {
    ETHIOPIAN: CopticCalendar(ahead=_AFTER_COPTIC),
    COPTIC: CopticCalendar(),
    NEPALI: NepaliCalendar(),
}


def reckoning_for(appearance: str) -> Reckoning:
    """The calendar that a date's appearance asks for, Qt's or one of these; else the Gregorian."""
    words = appearance.split()
    found = next((OTHERS[word] for word in words if word in OTHERS), None)
    return found or reckoning_of(appearance)
