"""Dates and times as ODK's functions see them: ISO 8601 text, local to the clock's time zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_MOMENT = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"
    r"(?:[T ](?P<time>\d\d?(?::\d\d?(?::\d\d?(?:\.\d+)?)?)?)"
    r"(?P<zone>Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?"
)


def parse_moment(text: str, zone: tzinfo | None = None) -> date | datetime | None:
    """The date, or the aware point in time, that `text` writes; None if it writes neither.

    A time without an offset is local to `zone` (None: this computer's).
    """
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return None
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        if match["time"] is None:
            return day
        hour, minute, second = (*map(float, match["time"].split(":")), 0.0, 0.0)[:3]
        moment = datetime(  # noqa: DTZ001 - made aware below
            day.year, day.month, day.day, int(hour), int(minute)
        ) + timedelta(seconds=second)
        if int(second) > 59:
            return None
        if match["zone"]:
            return moment.replace(tzinfo=parse_offset(match["zone"]))
        return localize(moment, zone)
    except (ValueError, OverflowError):
        return None


def parse_offset(text: str) -> timezone:
    """`Z`, `+02`, `+02:00` or `+0200` as a time zone."""
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(-offset if text[0] == "-" else offset)


def localize(moment: datetime, zone: tzinfo | None) -> datetime:
    """A naive point in time as one of `zone` (None: this computer's).

    On the calendar's first and last day, of which no clock knows the offset, as one of UTC.
    """
    try:
        return moment.astimezone() if zone is None else moment.replace(tzinfo=zone)
    except (ValueError, OverflowError):
        return moment.replace(tzinfo=UTC)


def as_datetime(moment: date | datetime, zone: tzinfo | None) -> datetime:
    """A date as the midnight it begins with, a point in time in the local zone.

    A point in time that is in no year there (0 or 10000) keeps its own offset.
    """
    if isinstance(moment, datetime):
        try:
            return moment.astimezone(zone)
        except (ValueError, OverflowError):
            return moment
    return localize(datetime(moment.year, moment.month, moment.day), zone)  # noqa: DTZ001


def iso_datetime(moment: datetime) -> str:
    """`2026-11-23T08:15:30.123-07:00`: milliseconds and offset, as ODK writes it."""
    return moment.isoformat(timespec="milliseconds")


def format_moment(moment: datetime, pattern: str) -> str | None:
    """ODK's `format-date` patterns (`%Y-%m-%d`); None for one that does not exist."""
    parts: list[str] = []
    at = 0
    while at < len(pattern):
        character = pattern[at]
        at += 1
        if character != "%":
            parts.append(character)
            continue
        field = _FORMATS.get(pattern[at : at + 1])
        if field is None:
            return None
        parts.append(field(moment))
        at += 1
    return "".join(parts)


# English whatever the system's language is: a form's data must not depend on the laptop.
_MONTHS: Final = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FORMATS: Final[dict[str, Callable[[datetime], str]]] = {
    "%": lambda _: "%",
    "Y": lambda moment: f"{moment.year:04}",
    "y": lambda moment: f"{moment.year % 100:02}",
    "m": lambda moment: f"{moment.month:02}",
    "n": lambda moment: str(moment.month),
    "b": lambda moment: _MONTHS[moment.month - 1],
    "d": lambda moment: f"{moment.day:02}",
    "e": lambda moment: str(moment.day),
    "H": lambda moment: f"{moment.hour:02}",
    "h": lambda moment: str(moment.hour),
    "M": lambda moment: f"{moment.minute:02}",
    "S": lambda moment: f"{moment.second:02}",
    "3": lambda moment: f"{moment.microsecond // 1000:03}",
    "a": lambda moment: _DAYS[moment.weekday()],
    "W": lambda moment: f"{moment.isocalendar().week:02}",
    "Z": lambda moment: moment.strftime("%z"),
    "A": lambda moment: "AM" if moment.hour < 12 else "PM",
}
