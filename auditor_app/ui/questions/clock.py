"""Times of day as they are typed and as ODK writes them. No Qt."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from auditor_app.ui.questions.digits import latin_digits

_TYPED: Final = re.compile(
    r"(?:(\d{1,2})[:.h ](\d{2})(?:[:.m ](\d{2}))?|(\d{1,2})(\d{2}))\s*(am|pm|a\.m\.|p\.m\.)?"
)
_STORED: Final = re.compile(r"(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?")
_NOON: Final = 12


def read_time(text: str) -> str | None:
    """What was typed as `14:30:00`, "" for nothing, None while it is no time (yet).

    14:30, 14.30, 1430, 14:30:05 and 2:30 pm are times; a lone hour is half of one. A time of day
    has no offset: eight o'clock is eight o'clock wherever the record is read.
    """
    typed = latin_digits(text).strip().lower()
    if not typed:
        return ""
    found = _TYPED.fullmatch(typed)
    if found is None:
        return None
    hour = int(found[1] or found[4])
    minute, second = int(found[2] or found[5]), int(found[3] or 0)
    if half := found[6]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{hour:02}:{minute:02}:{second:02}"


def shown_time(value: str) -> str:
    """A stored time as it stands in a field: `14:30`, its seconds only where there are any.

    As the clock said that it was stored by, whatever the offset behind it.
    """
    found = _STORED.fullmatch(value)
    if found is None:
        return value
    return f"{found[1]}:{found[2]}" if found[3] == "00" else f"{found[1]}:{found[2]}:{found[3]}"


def offset_of(value: str) -> str:
    """The offset behind a stored time as `+05:30`; "" where there is none."""
    found = _STORED.fullmatch(value)
    offset = (found[4] if found is not None else "") or ""
    if offset == "Z":
        return "+00:00"
    return offset if len(offset) in {0, 6} else f"{offset[:3]}:{offset[3:] or '00'}"


def moment_here(day: str, time: str) -> str:
    """A day and a time by this computer's clock as ODK writes it, with milliseconds and offset.

    On the calendar's first and last day, of which no clock knows the offset, as one of UTC.
    """
    naive = datetime.fromisoformat(f"{day}T{time}")
    try:
        return naive.astimezone().isoformat(timespec="milliseconds")
    except (ValueError, OverflowError):
        return f"{naive.isoformat(timespec='milliseconds')}+00:00"
