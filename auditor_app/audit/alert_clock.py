"""The clock of a zero-tolerance alert: what is due when, and whether it was done in time.

Times are counted from arriving on site and from raising the alert. Working days and months end
with their last day, by the time of the site.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from auditor_app.vault.alerts import CANCELLED, CHECK, MEETING, RAISED, REPORT

if TYPE_CHECKING:
    from collections.abc import Collection

    from auditor_app.protocols.zero_tolerance import AlertClock
    from auditor_app.vault import Alert

DueState = Literal["running", "met", "missed", "stopped"]


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due.

    Attributes:
        what: "raised", "meeting", "report" or "check".
        due: the last moment, in the site's time.
        done_at: when it was done; it may have been too late.
        state: "met" in time, "missed" when not, "running" until then; "stopped" where the alert
            was cancelled before.
    """

    what: str
    due: datetime
    done_at: datetime | None
    state: DueState


def clock_of(alert: Alert, clock: AlertClock, now: datetime) -> tuple[Due, ...]:
    """What is due of an alert, in order, as it stands at the moment `now` (aware)."""
    raised, rest = alert.content.raised_at, alert.content.rest_days
    dues = (
        (RAISED, alert.content.arrived_at + timedelta(hours=clock.raise_hours)),
        (MEETING, raised + timedelta(hours=clock.meeting_hours)),
        (
            REPORT,
            _end_of(working_day(raised.date(), clock.report_working_days, rest), raised),
        ),
        (CHECK, _end_of(months_later(raised.date(), clock.check_months), raised)),
    )
    cancelled = alert.happened(CANCELLED)
    return tuple(
        _due(what, due, raised if what == RAISED else alert.happened(what), cancelled, now)
        for what, due in dues
    )


def _due(
    what: str,
    due: datetime,
    done_at: datetime | None,
    cancelled: datetime | None,
    now: datetime,
) -> Due:
    state: DueState = "running"
    if done_at is not None:
        state = "met" if done_at <= due else "missed"
    elif cancelled is not None and cancelled <= due:
        state = "stopped"
    elif now > due:
        state = "missed"
    return Due(what, due, done_at, state)


def working_day(start: date, number: int, rest_days: Collection[int]) -> date:
    """The day that is so many working days after `start`, which itself does not count.

    `rest_days` are days of the week, Monday 0, and leave at least one to work on.
    """
    day = start
    while number > 0:
        day += timedelta(days=1)
        number -= day.weekday() not in rest_days
    return day


def months_later(start: date, months: int) -> date:
    """The same day so many months later, or the last one of a month that is shorter."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def _end_of(day: date, like: datetime) -> datetime:
    return datetime.combine(day, time.max, like.tzinfo)
