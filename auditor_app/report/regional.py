"""How a language writes days, numbers, sizes, lists and the names of languages.

From the Unicode CLDR, through Babel. English is that of a report: the day before the month, the
clock of 24 hours. Which digits a language writes is CLDR's default too: Bengali, Burmese and Nepali
have their own, Arabic takes the European ones.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from babel import Locale
from babel.dates import (
    format_date,
    format_interval,
    format_skeleton,
    format_time,
    parse_pattern,
)
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

_LOCALES: Final = {"en": "en_GB"}
# The digit nought of numbering systems (CLDR, numberingSystems.xml).
_NOUGHT: Final = {"arab": "٠", "arabext": "۰", "beng": "০", "deva": "०", "mymr": "၀"}  # noqa: RUF001
_ABBREVIATED: Final = re.compile("(?<![ML])(MMM|LLL)(?![ML])")
_KB: Final = 1000
_MB: Final = 999_500
"""Bytes from which a size is said in MB: a thousand kB would be one."""


class Regional:
    """The customs of one language; `tag` is BCP 47.

    Raises:
        babel.UnknownLocaleError: CLDR does not know the language.
    """

    def __init__(self, tag: str) -> None:
        self._locale = Locale.parse(_LOCALES.get(tag, tag), sep="_" if tag in _LOCALES else "-")
        self._system = self._locale.default_numbering_system
        nought = _NOUGHT.get(self._system, "0")
        self._digits = {ord("0") + i: chr(ord(nought) + i) for i in range(10)}

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return str(self._locale.text_direction) == "rtl"

    def digits(self, text: str) -> str:
        """`text` with its digits as the language writes them."""
        return text.translate(self._digits)

    def number(self, value: float) -> str:
        """A number, at most three places after the point."""
        return self.digits(format_decimal(value, locale=self._locale, numbering_system="default"))

    def percent(self, share: float) -> str:
        """A share of 1 as a whole percentage: 0.95."""
        return self.digits(format_percent(share, locale=self._locale, numbering_system="default"))

    def size(self, count: int) -> str:
        """How large a file is, in bytes, kB or MB (of a thousand)."""
        if count < _KB:
            return self._unit(count, "byte", "long")
        if count < _MB:
            return self._unit(round(count / _KB), "kilobyte", "short")
        return self._unit(round(count / _KB**2, 1), "megabyte", "short")

    def _unit(self, value: float, unit: str, length: str) -> str:
        said = format_unit(
            value,
            f"digital-{unit}",
            length,  # type: ignore[arg-type]  # one of its literals
            locale=self._locale,
            numbering_system="default",
        )
        return self.digits(said)

    def day(self, value: date) -> str:
        """A day as it is read aloud: 23 November 2026."""
        return self.digits(format_date(value, "long", locale=self._locale))

    def month(self, value: date) -> str:
        """A month with its year: November 2026."""
        return self.digits(format_skeleton("yMMMM", value, locale=self._locale))

    def days(self, first: date, last: date) -> str:
        """From one day to another, as short as the language says it: 17–19 November 2026."""  # noqa: RUF002
        if first == last:
            return self.day(first)
        return self.digits(_interval(self._locale, first, last))

    def time(self, value: datetime) -> str:
        """The time of day on the clock of 24 hours."""
        return self.digits(format_time(value, "HH:mm", locale=self._locale))

    def listed(self, parts: Sequence[str]) -> str:
        """Parts in a row with the language's “and”: a, b and c."""
        return format_list(parts, locale=self._locale)

    def language_name(self, tag: str) -> str:
        """What the language of a BCP 47 tag is called; the tag itself where it is unknown."""
        return _language_name(self._locale, tag)


def _interval(locale: Locale, first: date, last: date) -> str:
    """An interval, with months in full where the language has them in a whole date.

    Of most languages CLDR has patterns with abbreviated ones only.
    """
    in_full = "MMMM" in locale.date_formats["long"].pattern
    known = locale.interval_formats
    patterns = (in_full and known.get("yMMMMd")) or known.get("yMMMd", {})
    field = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    parts = patterns.get(field)
    if not parts:
        return str(format_interval(first, last, "yMMMd", locale=locale))
    if in_full:
        parts = [_ABBREVIATED.sub(lambda found: found[0] + found[0][0], part) for part in parts]
    days = (first, last)
    return "".join(
        parse_pattern(pattern).apply(day, locale) for pattern, day in zip(parts, days, strict=True)
    )


@cache
def _language_name(locale: Locale, tag: str) -> str:
    code = tag.replace("-", "_")
    known = locale.languages
    return str(known.get(code) or known.get(code.partition("_")[0].lower()) or tag)
