"""ODK's functions over dates and times."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from auditor_app.errors import UnfitValueError
from auditor_app.xforms.expressions import conversions as to
from auditor_app.xforms.expressions import days, moments
from auditor_app.xforms.expressions.registry import function

if TYPE_CHECKING:
    from datetime import date, datetime

    from auditor_app.xforms.expressions.context import Context


@function("today", "", "s", wants_context=True)
def _today(c: Context) -> str:
    return c.host.now().astimezone(c.host.zone).date().isoformat()


@function("now", "", "s", wants_context=True)
def _now(c: Context) -> str:
    return moments.iso_datetime(c.host.now().astimezone(c.host.zone))


def _moment(c: Context, value: Any) -> date | datetime | None:
    """The moment that a text or a number of days since 1970 stands for; None for nothing.

    Nothing is an empty text, NaN, and a number beyond the calendar.

    Raises:
        UnfitValueError: a truth value, and a text that is no date, is no moment (JavaRosa).
    """
    if isinstance(value, bool):
        raise UnfitValueError(
            "true() and false() are no dates.", "Give the function a date or a number of days."
        )
    if isinstance(value, list):
        value = to.to_string(value)
    if isinstance(value, str):
        found = moments.parse_moment(value, c.host.zone)
        if found is not None:
            return found
        if value.strip() and math.isnan(to.text_number(value)):
            raise UnfitValueError(
                "A date is expected, but a text that is none is given.",
                "Give the function a date such as 2026-11-23, or a number of days.",
            )
    return days.days_moment(to.to_number(value))


@function("date-time", "o", "s", wants_context=True)
@function("date", "o", "s", wants_context=True)
def _date(c: Context, value: Any) -> str:
    """A date stays a date; what has a time of day keeps it (ODK Web Forms, Enketo)."""
    moment = _moment(c, value)
    return "" if moment is None else days.moment_text(moment)


@function("decimal-date-time", "o", "n", wants_context=True)
def _decimal_date_time(c: Context, value: Any) -> float:
    if isinstance(value, float):
        return value
    if isinstance(value, str) and value.startswith("-"):
        raise UnfitValueError(
            "decimal-date-time() is given something that is no date.", "Give it a date and time."
        )
    moment = _moment(c, value)
    return math.nan if moment is None else days.moment_days(moment)


@function("decimal-time", "s", "n", wants_context=True)
def _decimal_time(c: Context, text: str) -> float:
    today = c.host.now().astimezone(c.host.zone).date()
    moment = moments.parse_moment(f"{today.isoformat()}T{text.strip()}", c.host.zone)
    if moment is None:
        moment = moments.parse_moment(text, c.host.zone)
    if moment is None:
        return math.nan
    local = moments.as_datetime(moment, c.host.zone)
    seconds = local.hour * 3600 + local.minute * 60 + local.second + local.microsecond / 1e6
    return seconds / 86400


@function("format-date", "os", "s", wants_context=True)
def _format_date(c: Context, value: Any, pattern: str) -> str:
    return _format(c, value, pattern)


@function("format-date-time", "os", "s", wants_context=True)
def _format_date_time(c: Context, value: Any, pattern: str) -> str:
    return _format(c, value, pattern)


def _format(c: Context, value: Any, pattern: str) -> str:
    """Empty for what is no date: it is mostly a label that asks."""
    try:
        moment = _moment(c, value)
    except UnfitValueError:
        return ""
    if moment is None:
        return ""
    return moments.format_moment(moments.as_datetime(moment, c.host.zone), pattern) or ""
