"""What is typed about findings and alerts, read as days, times and counts."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FindingError
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.questions.dates import read_date
from auditor_app.ui.questions.digits import latin_digits

if TYPE_CHECKING:
    from datetime import tzinfo

_TIME = re.compile(r"(\d{1,2})[:.](\d{2})")
OFFSETS: Final = tuple(range(-12 * 60, 14 * 60 + 1, 15))
"""Minutes from UTC that a site's time can have."""


def day_of(text: str, what: str) -> date | None:
    """The day typed; None for nothing.

    Raises:
        FindingError: it is no date; `what` says of what.
    """
    found = read_date(text)
    if found is None:
        raise FindingError(
            f"{what}: this is no date.", "Type year, month, day, for example 2026-11-23."
        )
    return date.fromisoformat(found) if found else None


def moment_of(day: str, clock: str, offset: int, what: str) -> datetime | None:
    """Day and time typed, in the time that is `offset` minutes from UTC; None for nothing.

    Raises:
        FindingError: it is no date or no time; `what` says of what.
    """
    on = day_of(day, what)
    typed = latin_digits(clock).strip()
    if on is None and not typed:
        return None
    found = _TIME.fullmatch(typed)
    try:
        at = time(int(found[1]), int(found[2])) if found else None
    except ValueError:
        at = None
    if on is None or at is None:
        raise FindingError(f"{what}: a day and a time are needed.", "Type the time as 15:30.")
    return datetime.combine(on, at, timezone(timedelta(minutes=offset)))


def laptop_offset() -> int:
    """Minutes from UTC by the laptop's own clock."""
    return offset_of(datetime.now(UTC).astimezone().tzinfo)


def offset_of(zone: tzinfo | None) -> int:
    """Minutes from UTC of a time zone, now."""
    shift = datetime.now(zone).utcoffset() if zone is not None else None
    return round((shift or timedelta()).total_seconds() / 60)


def offset_words(minutes: int) -> str:
    """An offset as UTC+03:00."""
    if minutes == 0:
        return "UTC"
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours:02}:{rest:02}"


def site_time(moment: datetime) -> str:
    """A moment in its own time, with what that is."""
    shift = moment.utcoffset() or timedelta()
    words = offset_words(round(shift.total_seconds() / 60))
    return left_to_right(f"{moment:%Y-%m-%d %H:%M} {words}")


def count_of(text: str) -> int:
    """A count of workers; empty is 0.

    Raises:
        FindingError: it is no whole number.
    """
    typed = latin_digits(text).strip()
    if not typed:
        return 0
    if not typed.isdecimal() or len(typed) > 6:  # no site has a million workers
        raise FindingError("The number of workers is no whole number.", "Write it in digits.")
    return int(typed)
