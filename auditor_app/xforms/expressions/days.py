"""Dates and times as numbers: days since 1970-01-01T00:00 UTC (ODK XForms, `number()`).

A date's number is its calendar day less the zone's standard offset: its midnight, were there no
daylight saving. Two dates are therefore whole days apart in every zone, as in ODK Collect, and
the number itself is the specification's. A point in time counts as what it is.
"""

from __future__ import annotations

import math
import re
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final, Self

from auditor_app.xforms.expressions.moments import (
    as_datetime,
    iso_datetime,
    localize,
    parse_moment,
)

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY: Final = date(1970, 1, 1).toordinal()
_DAY: Final = timedelta(days=1)
_MILLISECOND: Final = 1 / 86_400_000
_MIDNIGHT: Final = time()
_WRITTEN = re.compile(
    r"\d{4}-\d\d-\d\d(?:T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?"
)
_ROUNDING: Final = 1e-9
"""Days (0.1 ms): more than floats of this size lose, less than any clock of ours shows."""


@dataclass(frozen=True, slots=True)
class LocalTime:
    """Where an evaluation takes place.

    Attributes:
        zone: the time zone; None for this computer's.
        standard: its offset from UTC without daylight saving, in days, east positive.
    """

    zone: tzinfo | None
    standard: float


_OUTSIDE: Final = LocalTime(UTC, 0.0)
LOCAL_TIME: Final[ContextVar[LocalTime]] = ContextVar("LOCAL_TIME", default=_OUTSIDE)
"""Set by whoever begins an evaluation; UTC outside of any."""


def local_time(zone: tzinfo | None, now: datetime) -> LocalTime:
    """`zone` with the smaller of its offsets on 1 January and 1 July of the year of `now`."""
    year = now.astimezone(zone).year
    offsets = [
        localize(datetime(year, month, 1), zone).utcoffset()  # noqa: DTZ001 - made aware
        for month in (1, 7)
    ]
    return LocalTime(zone, min(offset or timedelta() for offset in offsets) / _DAY)


class Days(float):
    """The number of a date or a point in time.

    A float like any other, except that sums and differences are reckoned from calendar days, so
    that no rounding of the zone's offset makes 29.999999999996 of 30.

    Attributes:
        calendar: days since 1970-01-01 by the zone's calendar and standard time.
        text: how it is written where that is not simply the number, else None.
    """

    __slots__ = ("calendar", "text")
    calendar: float
    text: str | None

    def __new__(cls, number: float, calendar: float, text: str | None = None) -> Self:
        """A number that knows its calendar days."""
        made = super().__new__(cls, number)
        made.calendar, made.text = calendar, text
        return made

    def __getnewargs__(self) -> tuple[float, float, str | None]:  # type: ignore[override]
        return float(self), self.calendar, self.text

    def __add__(self, other: float, /) -> float:
        if isinstance(other, Days):
            return float(self) + float(other)
        return calendar_days(_near_whole(self.calendar + other))

    __radd__ = __add__

    def __sub__(self, other: float, /) -> float:
        if isinstance(other, Days):
            return _near_whole(self.calendar - other.calendar)
        return calendar_days(_near_whole(self.calendar - other))

    def __rsub__(self, other: float, /) -> float:
        return _near_whole(other + LOCAL_TIME.get().standard - self.calendar)

    def __lt__(self, other: float, /) -> bool:
        one, two = _on_one_clock(self, other)
        return one < two

    def __le__(self, other: float, /) -> bool:
        one, two = _on_one_clock(self, other)
        return one <= two

    def __gt__(self, other: float, /) -> bool:
        one, two = _on_one_clock(self, other)
        return one > two

    def __ge__(self, other: float, /) -> bool:
        one, two = _on_one_clock(self, other)
        return one >= two


def _on_one_clock(one: Days, other: float) -> tuple[float, float]:
    """Both as numbers to compare: beside a point in time a date begins when the clock says so.

    Otherwise today would lie ahead of now() for the first hour of a summer's day.
    """
    if isinstance(other, Days) and one.calendar.is_integer() != other.calendar.is_integer():
        return _begun(one), _begun(other)
    return float(one), float(other)


def _begun(days: Days) -> float:
    if not days.calendar.is_integer():
        return float(days)
    try:
        midnight = datetime.combine(date.fromordinal(int(days.calendar) + _EPOCH_DAY), _MIDNIGHT)
        return (localize(midnight, LOCAL_TIME.get().zone) - _EPOCH) / _DAY
    except (OverflowError, ValueError):
        return float(days)


def _near_whole(days: float) -> float:
    whole = round(days) if math.isfinite(days) else days
    return float(whole) if abs(days - whole) < _ROUNDING else days


def calendar_days(days: float) -> Days:
    """The number of the moment so many days after 1970-01-01 in the zone's standard time."""
    return Days(_near_whole(days - LOCAL_TIME.get().standard), days)


def moment_days(moment: date | datetime) -> Days:
    """The number of a date, or of a point in time."""
    if not isinstance(moment, datetime):
        return calendar_days(float(moment.toordinal() - _EPOCH_DAY))
    number = (moment - _EPOCH) / _DAY
    return Days(number, number + LOCAL_TIME.get().standard)


def text_days(text: str) -> Days | None:
    """The number of the date or dateTime that `text` writes in ODK's form, else None."""
    return _text_days(text, LOCAL_TIME.get())


@lru_cache(maxsize=4096)
def _text_days(text: str, local: LocalTime) -> Days | None:
    if _WRITTEN.fullmatch(text) is None:
        return None
    moment = parse_moment(text, local.zone)
    return None if moment is None else moment_days(moment)


def whole_days(days: Days) -> Days:
    """The same number, written as the whole days that have passed: what `number()` gives.

    Both reference engines write it so: a date as its calendar day, a point in time without its
    fraction. Reckoning goes on with the fraction.
    """
    whole = days.calendar if days.calendar.is_integer() else math.floor(float(days))
    return Days(float(days), days.calendar, str(int(whole)))


def days_moment(number: float) -> date | datetime | None:
    """The way back: a date where the number is a midnight of standard time, else the point in time.

    To the millisecond. None for what no calendar holds.
    """
    if not math.isfinite(number):
        return None
    local = LOCAL_TIME.get()
    calendar = number.calendar if isinstance(number, Days) else number + local.standard
    day = round(calendar)
    try:
        if abs(calendar - day) < _MILLISECOND / 2:
            return date.fromordinal(day + _EPOCH_DAY)
        milliseconds = round(float(number) / _MILLISECOND)
        return (_EPOCH + timedelta(milliseconds=milliseconds)).astimezone(local.zone)
    except (OverflowError, ValueError):
        return None


def moment_text(moment: date | datetime) -> str:
    """`2026-12-03` for a date and for a midnight in standard time, else local time and offset."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    local = LOCAL_TIME.get()
    here = as_datetime(moment, local.zone)
    offset = here.utcoffset() or timedelta()
    if here.time() == _MIDNIGHT and offset / _DAY == local.standard:
        return here.date().isoformat()
    return iso_datetime(here)
