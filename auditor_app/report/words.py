"""The report's own words, in every language that it can be written in.

Sentences stand in the sources in English and whole, with a name in braces for each value that goes
into them: `words.gettext("Page {page} of {pages}", page=…)`. `resources/report/<tag>.po` has their
translations, as gettext's tools write them; `make translations` brings those files up to the
sources. What differs by a number is asked for with `ngettext`, and the language's own rule picks
the form; `pgettext` says where a short word stands that means more than one thing.

Nothing is put together from pieces that another language orders differently: a number that may not
be told, or a part that may be missing, makes a sentence of its own.
"""

from __future__ import annotations

import gettext
import re
import unicodedata
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

import polib

from auditor_app.errors import ReportError
from auditor_app.shipped import report_words_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from auditor_app.report.regional import Regional

ENGLISH: Final = "en"
REVIEWED: Final = "X-Reviewed-By"
_NO_SPACE_AFTER: Final = ("。", "！", "？")  # noqa: RUF001 - the full stops of Chinese
_RLM, _FSI, _PDI = "\u200f", "\u2068", "\u2069"
_RTL: Final = frozenset(("R", "AL"))
_ALONG: Final = frozenset((*_RTL, "NSM", "WS"))
_VALUE: Final = re.compile(r"\{(\w+)\}")


@cache
def report_languages() -> tuple[str, ...]:
    """The languages that a report can be written in, by tag, English first."""
    return (ENGLISH, *sorted(path.stem for path in report_words_folder().glob("*.po")))


def nearest_report_language(tag: str) -> str:
    """The report's language for a BCP 47 tag or a locale's name: `zh_CN` is zh-Hans here."""
    parts = tag.replace("_", "-").split("-")
    known = report_languages()
    for length in range(len(parts), 0, -1):
        wanted = "-".join(parts[:length]).lower()
        found = next((each for each in known if each.lower() == wanted), None)
        if found:
            return found
    alone = {"zh": "zh-Hans", "tl": "fil", "in": "id"}.get(parts[0].lower(), ENGLISH)
    return alone if alone in known else ENGLISH


@cache
def words_of(tag: str) -> Words:
    """The words of one of `report_languages`, read once.

    Raises:
        ReportError: there are none in that language, or this installation lost them.
    """
    # Babel takes 30 ms to load, and only a report needs it.
    from babel import UnknownLocaleError  # noqa: PLC0415 - as above

    from auditor_app.report.regional import Regional  # noqa: PLC0415 - as above

    if tag not in report_languages():
        raise ReportError(
            f"There are no words for a report in the language “{tag}”.",
            "Choose another language for the report.",
        )
    try:
        regional = Regional(tag)
        if tag == ENGLISH:
            return Words(tag, gettext.NullTranslations(), regional)
        file = polib.pofile(str(report_words_folder() / f"{tag}.po"))
        translations = gettext.GNUTranslations(BytesIO(file.to_binary()))
    except (OSError, ValueError, UnknownLocaleError) as error:
        raise ReportError(
            f"The words of the report in the language “{tag}” cannot be read.",
            "Install the program again.",
        ) from error
    reviewed = file.metadata.get(REVIEWED, "").strip()
    return Words(tag, translations, regional, is_draft=not reviewed)


class Words:
    """Sentences, numbers and days in one language.

    Values are put in as they are: whoever passes a number says it with `number` or `figure` first.

    Attributes:
        tag: BCP 47.
        is_draft: no native speaker who knows the field has reviewed it.
    """

    def __init__(
        self,
        tag: str,
        translations: gettext.NullTranslations,
        regional: Regional,
        *,
        is_draft: bool = False,
    ) -> None:
        self.tag = tag
        self.is_draft = is_draft
        self._translations = translations
        self._regional = regional

    @property
    def right_to_left(self) -> bool:
        """Whether the whole page runs from right to left."""
        return self._regional.right_to_left

    def gettext(self, text: str, /, **values: str) -> str:
        """The sentence `text` with `values` for the names in its braces."""
        return self._filled(self._translations.gettext(text), values)

    def pgettext(self, context: str, text: str, /, **values: str) -> str:
        """As `gettext`; `context` tells translators which of its meanings is meant."""
        return self._filled(self._translations.pgettext(context, text), values)

    def ngettext(self, one: str, many: str, count: int, /, **values: str) -> str:
        """The form of the sentence that goes with `count`, which is also the value `n`."""
        said = self._translations.ngettext(one, many, count)
        return self._filled(said, {"n": self.number(count), **values})

    def number(self, value: float) -> str:
        """A number as the language writes it."""
        return self._regional.number(value)

    def figure(self, count: int | None) -> str:
        """A count that stands alone; “some” where it is not told."""
        if count is None:
            return self.pgettext("a number of workers that is not told", "some")
        return self.number(count)

    def digits(self, text: str) -> str:
        """`text` with its digits as the language writes them."""
        return self._regional.digits(text)

    def percent(self, share: float) -> str:
        """A share of 1 as a whole percentage."""
        return self._regional.percent(share)

    def size(self, count: int) -> str:
        """How large a file is, from its bytes."""
        return self._regional.size(count)

    def day(self, value: date) -> str:
        """A day as it is read aloud: 23 November 2026."""
        return self._regional.day(value)

    def month(self, value: date) -> str:
        """A month with its year: November 2026."""
        return self._regional.month(value)

    def days(self, first: date | None, last: date | None) -> str:
        """From one day to another, as short as it can be said."""
        known = [value for value in (first, last) if value is not None]
        if not known:
            return self.pgettext("the days on site", "not recorded")
        return self._regional.days(known[0], known[-1])

    def moment(self, value: datetime) -> str:
        """A day with the time; the offset from UTC where it is known."""
        day, time = self.day(value), self._regional.time(value)
        offset = value.utcoffset()
        if offset is None:
            return self.pgettext("a moment", "{day}, {time}", day=day, time=time)
        zone = f"UTC{value:%z}" if offset else "UTC"
        return self.pgettext("a moment", "{day}, {time} {zone}", day=day, time=time, zone=zone)

    def listed(self, parts: Sequence[str]) -> str:
        """Parts in a row with the language's “and”: a, b and c."""
        return self._regional.listed(parts)

    def row(self, parts: Sequence[str]) -> str:
        """Parts in a row with the language's comma between them: a, b, c."""
        return self._side_by_side(parts, self.pgettext("between the parts of a row", ", "))

    def beside(self, parts: Iterable[str]) -> str:
        """Parts side by side, each in the direction that is its own: a · b; empty ones left out."""
        return self._side_by_side([part for part in parts if part.strip()], " · ")

    def labelled(self, label: str, said: str) -> str:
        """A label and what is said to it, each in the direction that is its own."""
        return self._side_by_side([part for part in (label, said) if part.strip()], " ")

    def sentences(self, whole: Sequence[str]) -> str:
        """Whole sentences one after the other, with a space between where it is usual."""
        first, *others = whole
        return first + "".join(
            said if before.endswith(_NO_SPACE_AFTER) else f" {said}"
            for before, said in zip(whole, others, strict=False)
        )

    def language_name(self, tag: str) -> str:
        """What a language is called in this one, from its BCP 47 tag."""
        return self._regional.language_name(tag)

    def _filled(self, text: str, values: dict[str, str]) -> str:
        """`text` with values in it; what is in a value is never read as a name in braces.

        From right to left the sentence says so where its first letter would not, and a value that
        runs the other way, or may, is kept apart (UAX #9, section 2.7: isolates).
        """
        if values and self.right_to_left:
            values = {name: _apart(value) for name, value in values.items()}
        if values:
            text = _VALUE.sub(lambda found: values.get(found[1], found[0]), text)
        return self._from_the_right(text) if self.right_to_left else text

    def _side_by_side(self, parts: Sequence[str], between: str) -> str:
        if not self.right_to_left:
            return between.join(parts)
        # After the mark: what follows is of no direction by itself, and would join its neighbours.
        return self._from_the_right(f"{between.rstrip()}{_RLM} ".join(map(_apart, parts)))

    @staticmethod
    def _from_the_right(text: str) -> str:
        if text and unicodedata.bidirectional(text[0]) not in _RTL:
            return f"{_RLM}{text}"
        return text


def _apart(value: str) -> str:
    """`value` isolated, unless every character of it runs from right to left anyway."""
    plain = all(unicodedata.bidirectional(char) in _ALONG for char in value)
    return value if plain else f"{_FSI}{value}{_PDI}"
