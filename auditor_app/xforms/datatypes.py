"""The data types of binds: what an answer may look like, and what a calculation becomes."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.expressions.conversions import number_text, text_number, to_string
from auditor_app.xforms.expressions.functions.geometry import parse_point, parse_points
from auditor_app.xforms.expressions.moments import as_datetime, iso_datetime, parse_moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from auditor_app.xforms.expressions.conversions import Value

INTEGERS: Final = frozenset(("int", "integer"))
DECIMALS: Final = frozenset(("decimal", "double", "float"))

_INTEGER = re.compile(r"[+-]?[0-9]{1,10}(?:\.[0-9]*)?")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?"
_ZONE = r"(?:Z|[+-][0-9]{2}(?::[0-5][0-9])?)"
_TIME = re.compile(f"{_CLOCK}{_ZONE}?")
_LOCAL = re.compile(_CLOCK)


def read_answer(kind: str, text: str) -> str | None:
    """An answer as the type `kind` writes it, or None when it is no value of that type.

    Numbers, dates, times and places may be typed in the digits of any script, as the keyboards of
    Arabic, Persian or Burmese do, and with space around them; kept they have the digits 0 to 9.
    Text is kept to the letter, space around it too, as ODK Collect keeps it.
    """
    reader = _READERS.get(kind)
    if reader is None or not text:
        return text
    stripped = text.strip()
    return reader(stripped if stripped.isascii() else _plain_digits(stripped)) if stripped else ""


def _plain_digits(text: str) -> str:
    """`text` with 0 to 9 for the digits of other scripts, and a point for the Arabic one."""
    return "".join(
        str(unicodedata.digit(each)) if each.isdecimal() else each for each in text
    ).replace("\u066b", ".")


def _integer(text: str) -> str | None:
    """Fractions are cut off, as in ODK Collect."""
    if not _INTEGER.fullmatch(text):
        return None
    whole = int(text.partition(".")[0])
    return str(whole) if -(2**31) <= whole < 2**31 else None


def _decimal(text: str) -> str | None:
    if not _DECIMAL.fullmatch(text) or not math.isfinite(float(text)):
        return None
    return number_text(float(text))


def _date(text: str) -> str | None:
    match = _DATE.match(text)
    if match is None or not _is_date(match):
        return None
    rest = text[match.end() :]
    return match.group() if not rest or (rest[0] == "T" and _LOCAL.fullmatch(rest[1:])) else None


def _is_date(match: re.Match[str]) -> bool:
    try:
        date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return False
    return True


def _time(text: str) -> str | None:
    return text if _TIME.fullmatch(text) else None


def _date_time(text: str) -> str | None:
    day, mark, time = text.partition("T")
    match = _DATE.fullmatch(day)
    return text if mark and match and _is_date(match) and _TIME.fullmatch(time) else None


def _geopoint(text: str) -> str | None:
    """Latitude, longitude, altitude and accuracy, the last two 0 where they are not given."""
    if parse_point(text) is None:
        return None
    return " ".join(repr(float(part)) for part in (*text.split(), "0", "0")[:4])


def _trace(text: str) -> str | None:
    points = parse_points(text)
    if not points or len(points) < 2:
        return None
    return ";".join(_geopoint(piece) or "" for piece in text.split(";") if piece.strip())


def _shape(text: str) -> str | None:
    """An outline comes back to where it began (ODK XForms, Data Types)."""
    outline = _trace(text)
    if outline is None:
        return None
    corners = [corner.split()[:2] for corner in outline.split(";")]
    return outline if len(corners) > 2 and corners[0] == corners[-1] else None


def _file(text: str) -> str | None:
    """A file name, or the address of a file that came with the form (a default)."""
    if text.startswith("jr://"):
        return text
    return None if any(mark in text for mark in "/\\:") or text in (".", "..") else text


def _boolean(text: str) -> str | None:
    return text if text in ("true", "false", "1", "0") else None


_READERS: Final[dict[str, Callable[[str], str | None]]] = {
    "int": _integer,
    "integer": _integer,
    "decimal": _decimal,
    "double": _decimal,
    "float": _decimal,
    "date": _date,
    "time": _time,
    "dateTime": _date_time,
    "geopoint": _geopoint,
    "geotrace": _trace,
    "geoshape": _shape,
    "binary": _file,
    "boolean": _boolean,
}


def calculated_text(kind: str, value: Value, zone: tzinfo | None) -> str:
    """What a calculation's value becomes in a node of the type `kind`; "" when it does not fit."""
    if isinstance(value, bool):
        return str(int(value)) if kind == "boolean" else to_string(value)
    if isinstance(value, float) and math.isnan(value):
        return ""
    if kind in INTEGERS or kind in DECIMALS:
        # A mere number would be written and read again as itself.
        number = value if type(value) is float else text_number(to_string(value))
        if not math.isfinite(number):
            return ""
        return number_text(float(math.trunc(number)) if kind in INTEGERS else number)
    text = to_string(value)
    if kind in _MOMENTS:
        text = _calculated_moment(kind, text, zone)
    return read_answer(kind, text) or ""


_MOMENTS: Final = frozenset(("date", "dateTime", "time"))


def _calculated_moment(kind: str, text: str, zone: tzinfo | None) -> str:
    """Of a date or dateTime what a node of the type holds, by the local clock (ODK Collect)."""
    moment = parse_moment(text, zone)
    if moment is None:
        return "" if kind == "date" else text
    if kind == "date":
        local = as_datetime(moment, zone) if isinstance(moment, datetime) else moment
        return local.isoformat()[:10]
    if kind == "dateTime" and isinstance(moment, datetime):
        return text
    written = iso_datetime(as_datetime(moment, zone))
    return written if kind == "dateTime" else written[11:]
