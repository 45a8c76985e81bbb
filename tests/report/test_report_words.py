"""The report's own words: whole sentences, forms of number, what differs by language."""

# ruff: noqa: RUF001 - words in many scripts

from __future__ import annotations

import gettext
from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO

import polib
import pytest
from babel import localedata

from auditor_app.errors import ReportError
from auditor_app.report.direction import embedding_levels, runs_right_to_left, visual_order
from auditor_app.report.regional import Regional
from auditor_app.report.words import Words, nearest_report_language, report_languages, words_of


def words_from(po: str, tag: str) -> Words:
    translations = gettext.GNUTranslations(BytesIO(polib.pofile(po).to_binary()))
    return Words(tag, translations, Regional(tag))


def test_a_value_is_never_read_as_a_name_in_braces() -> None:
    words = words_of("en")
    said = words.gettext("Signed off by {name} on {day}.", name="{day} {name}", day="{0} %s")
    assert said == "Signed off by {day} {name} on {0} %s."


def test_the_languages_own_rule_picks_the_form_of_number() -> None:
    words = words_from(
        """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 "
"&& (n%100<12 || n%100>14) ? 1 : 2);\\n"

msgid "{n} worker"
msgid_plural "{n} workers"
msgstr[0] "{n} работник"
msgstr[1] "{n} работника"
msgstr[2] "{n} работников"
""",
        "ru",
    )
    said = [words.ngettext("{n} worker", "{n} workers", n) for n in (1, 3, 5, 21, 1000)]
    assert said == [
        "1 работник",
        "3 работника",
        "5 работников",
        "21 работник",
        "1\u00a0000 работников",
    ]


@pytest.mark.parametrize("between", ["beside", "row"])
def test_parts_side_by_side_stand_in_the_order_of_the_page(between: str) -> None:
    parts = ("Fair Work Office", "تقرير", "2026.11", "မြန်မာ")
    text = getattr(words_of("ar"), between)(parts)
    assert runs_right_to_left(text, on_such_a_page=True)
    levels = embedding_levels(text, right_to_left=True)
    assert levels is not None
    drawn = "".join(text[at] for at in visual_order(range(len(text)), levels.__getitem__))
    # From left to right: the last part first, each readable in itself but for Arabic, turned.
    at = [drawn.index(part) for part in ("မြန်မာ", "2026.11", "ريرقت", "Fair Work Office")]
    assert at == sorted(at)


def test_a_context_tells_two_meanings_of_a_word_apart() -> None:
    words = words_from(
        """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "a file"
msgid "Open"
msgstr "Abrir"

msgctxt "a finding"
msgid "Open"
msgstr "Abierto"
""",
        "es",
    )
    assert words.pgettext("a file", "Open") == "Abrir"
    assert words.pgettext("a finding", "Open") == "Abierto"
    assert words.gettext("Open") == "Open"


@pytest.mark.parametrize(
    ("tag", "day", "days", "share", "size", "digits"),
    [
        ("en", "3 November 2026", "17\u2009–\u200919 November 2026", "95%", "12.3 MB", "2026"),
        (
            "es",
            "3 de noviembre de 2026",
            "17–19 de noviembre de 2026",
            "95\u00a0%",
            "12,3 MB",
            "2026",
        ),
        ("fr", "3 novembre 2026", "17–19 novembre 2026", "95\u00a0%", "12,3\u202fMo", "2026"),
        ("bn", "৩ নভেম্বর, ২০২৬", "১৭–১৯ নভেম্বর, ২০২৬", "৯৫%", "১২.৩ MB", "২০২৬"),
        ("zh-Hans", "2026年11月3日", "2026年11月17日\u2009–\u200919日", "95%", "12.3 MB", "2026"),
        ("ar", "3 نوفمبر 2026", "17–19 نوفمبر 2026", "95%", "12.3 م.ب", "2026"),
    ],
)
def test_days_shares_and_sizes_are_those_of_the_language(
    tag: str, day: str, days: str, share: str, size: str, digits: str
) -> None:
    regional = Regional(tag)
    assert regional.day(date(2026, 11, 3)) == day
    assert regional.days(date(2026, 11, 17), date(2026, 11, 19)) == days
    assert regional.percent(0.951) == share
    assert regional.size(12_345_678) == size
    assert regional.digits("2026") == digits


def test_a_moment_says_how_far_its_clock_is_from_utc() -> None:
    words = words_of("en")
    dhaka = timezone(timedelta(hours=6))
    assert words.moment(datetime(2026, 11, 3, 9, 5)) == "3 November 2026, 09:05"  # noqa: DTZ001 - that is the case
    assert words.moment(datetime(2026, 11, 3, 9, 5, tzinfo=UTC)) == "3 November 2026, 09:05 UTC"
    told = words.moment(datetime(2026, 11, 3, 9, 5, tzinfo=dhaka))
    assert told == "3 November 2026, 09:05 UTC+0600"


def test_english_needs_no_file_and_another_language_has_one() -> None:
    assert report_languages()[0] == "en"
    assert not words_of("en").is_draft
    with pytest.raises(ReportError, match="xx"):
        words_of("xx")


@pytest.mark.parametrize("tag", ["en", "fr"])
def test_an_installation_that_lost_a_languages_customs_says_so(
    tag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(localedata, "exists", lambda _: False)
    # Not through the cache, which keeps what was read before.
    with pytest.raises(ReportError, match=tag) as told:
        words_of.__wrapped__(tag)
    assert "again" in told.value.remedy


def test_a_locale_finds_the_nearest_language_of_the_report() -> None:
    assert nearest_report_language("en_US") == "en"
    assert nearest_report_language("xx-Latn") == "en"
