"""Letters: characters without a glyph, directions, line ends, glyphs."""

# ruff: noqa: RUF001 - sentences in many scripts

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from auditor_app.report import theme
from auditor_app.report.blocks import Typesetter
from auditor_app.report.breaking import words
from auditor_app.report.copying import stated_text
from auditor_app.report.direction import (
    embedding_levels,
    is_right_to_left,
    runs_right_to_left,
    visual_order,
)
from auditor_app.report.scripts import drawable, family_runs, lines_of, one_line
from auditor_app.report.words import words_of

SENTENCES = {
    "am": "ፓስፖርቴን ወስደው ለሁለት ዓመት እንድሠራ ነገሩኝ።",
    "ar": "أخذوا جواز سفري في اليوم الأول، وقالوا: «بعد 24 شهرًا».",
    "bn": "আমি প্রতিদিন ১৪ ঘণ্টা কাজ করি। ওভারটাইম না করলে তারা বেতন কেটে নেয়।",
    "de": "Das Arbeitnehmerüberlassungsgesetz gilt für alle.",
    "fa": "آن‌ها گذرنامه‌ام را گرفتند و گفتند باید ۲ سال کار کنم.",
    "hi": "उन्होंने मेरा पासपोर्ट ले लिया और कहा कि कर्ज़ चुकाओ।",
    "km": "ពួកគេបានយកលិខិតឆ្លងដែនរបស់ខ្ញុំ ហើយនិយាយថាត្រូវធ្វើការពីរឆ្នាំ។",
    "lo": "ພວກເຂົາເອົາໜັງສືຜ່ານແດນຂອງຂ້ອຍໄປ ແລະ ບໍ່ໃຫ້ກັບບ້ານ",
    "mr": "त्यांनी माझा पासपोर्ट घेतला. दुसऱ्याचा",
    "my": "ညဘက်မှာ တံခါးကို အပြင်ကနေ သော့ခတ်ထားတယ်။ အိမ်ပြန်ချင်ပေမယ့် မပြန်ရဘူး။",
    "ne": "मेरो राहदानी मालिकले राखेको छ। म जागिर छोड्न सक्दिनँ।",
    "ps": "هغوی زما پاسپورټ واخیست او ویې ویل چې ۲ کاله کار وکړه.",
    "ru": "У меня забрали паспорт и не платили зарплату.",
    "si": "ඔවුන් මගේ ගමන් බලපත්‍රය ගත්තා. ශ්‍රී ලංකා",
    "sw": "Walichukua pasipoti yangu.",
    "ta": "அவர்கள் என் கடவுச்சீட்டை எடுத்துக்கொண்டார்கள்.",
    "th": "พวกเขายึดหนังสือเดินทางของฉันและไม่ให้ฉันออกจากหอพักตอนกลางคืน",
    "tr": "Pasaportumu aldılar, iğneli sözlerle tehdit ettiler.",
    "ur": "انہوں نے میرا پاسپورٹ لے لیا اور کہا کہ ۲۴ مہینے بعد ملے گا۔",
    "vi": "Họ giữ hộ chiếu của tôi và bắt tôi làm thêm giờ mỗi ngày.",
    "zh-Hans": "他们第一天就拿走了我的护照，说24个月后才还给我（共3人）。",
}


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_every_language_has_its_letters(language: str) -> None:
    assert drawable(SENTENCES[language]) == SENTENCES[language]


@pytest.mark.parametrize("language", sorted(SENTENCES))
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_no_sentence_is_shaped_with_a_missing_glyph(language: str, weight: str) -> None:
    style = theme.STRONG if weight == "Bold" else theme.BODY
    block = Typesetter(words_of("en")).text(SENTENCES[language], style, language)
    shown = [
        glyph.gid
        for line in block.lines(300)
        for piece in line.pieces
        for cluster in piece.clusters
        for glyph in cluster.glyphs
    ]
    assert shown
    assert 0 not in shown


def test_a_line_of_chinese_ends_neither_before_what_closes_nor_after_what_opens() -> None:
    block = Typesetter(words_of("zh-Hans")).text(
        "他说：“是的。”（共3人）我们——三个人——都同意了，真的！" * 4
    )
    for width in range(60, 240, 7):
        lines = [line.text for line in block.lines(width)]
        assert "".join(lines) == block.text
        assert not any(line[0] in "：，。！）”—人" and line[0] != "人" for line in lines[1:])
        assert not any(line[-1] in "（“3" for line in lines[:-1])


@pytest.mark.parametrize(
    ("text", "on_such_a_page", "runs"),
    [
        ("P2 · التهديد بعقوبة", True, True),
        ("P2 · التهديد بعقوبة", False, False),
        ("Shapla Garments Ltd. (شابلا)", True, False),
        ("2026 · 12", True, True),
        ("2026 · 12", False, False),
        ("اسم Name", True, True),
    ],
)
def test_what_is_put_together_runs_as_its_page(text: str, on_such_a_page: bool, runs: bool) -> None:
    assert runs_right_to_left(text, on_such_a_page=on_such_a_page) is runs


def test_a_page_from_the_right_sets_every_paragraph_there() -> None:
    setter = Typesetter(words_of("ar"))
    for text in ("Shapla Garments Ltd.", "مصنع شابلا", "240"):
        block = setter.text(text)
        (line,) = block.lines(300)
        block.wrap(300, 100)
        assert block._start(line) == pytest.approx(300 - line.width)
    number = setter.text("240", theme.NUMBER_END)
    number.wrap(300, 100)
    assert number._start(number.lines(300)[0]) == 0


def test_a_character_without_a_glyph_is_written_out() -> None:
    assert drawable("ok \U0001f600!") == "ok [U+1F600]!"


@pytest.mark.parametrize(
    ("char", "shown"),
    [
        ("\f", "[U+000C]"),
        ("\0", "[U+0000]"),
        ("\x1b", "[U+001B]"),
        ("\ud800", "[U+D800]"),
        ("\ufffe", "[U+FFFE]"),
        ("\ue000", "[U+E000]"),
    ],
)
def test_what_controls_or_means_nothing_is_written_out(char: str, shown: str) -> None:
    assert drawable(f"a{char}b") == f"a{shown}b"


def test_the_lines_of_the_author_are_kept() -> None:
    assert lines_of("a\nb\r\nc\u2028d\u2029e\u0085f") == ["a", "b", "c", "d", "e", "f"]


def test_a_tower_of_marks_is_cut_down_and_the_rest_is_written_out() -> None:
    assert drawable("e" + "\u0301" * 8) == "e" + "\u0301" * 6 + "[U+0301][U+0301]"


def test_text_for_metadata_is_one_short_line() -> None:
    assert one_line("a\n b\tc") == "a b c"
    assert len(one_line("x" * 500)) == 120


def test_runs_cover_the_text_and_keep_marks_with_their_letters() -> None:
    text = "Wage বেতন (BDT) ১২,০০০।"
    runs = list(family_runs(text))
    assert "".join(text[start:end] for start, end, _ in runs) == text
    assert ("NotoSansBengali") in {family for _, _, family in runs}
    assert text[runs[-1][0] : runs[-1][1]].endswith("।")


def _displayed(text: str) -> str:
    """`text` as it stands on the line, without mirroring, as python-bidi shows it."""
    right_to_left = is_right_to_left(text)
    levels = embedding_levels(text, right_to_left=right_to_left) or [0] * len(text)
    return "".join(text[at] for at in visual_order(range(len(text)), lambda at: levels[at]))


@given(st.text("ab אب١2 .,-+%()[]«»\u0301", min_size=1, max_size=24).map(str.strip))
def test_the_order_on_the_line_is_that_of_the_bidirectional_algorithm(text: str) -> None:
    base = "R" if is_right_to_left(text) else "L"
    assert _displayed(text) == get_display(text, base_dir=base)


def test_brackets_around_latin_words_stay_around_them_in_arabic() -> None:
    assert ")ABC Ltd(" in _displayed("شركة (ABC Ltd) كبيرة")


def test_an_override_does_not_print_a_number_backwards() -> None:
    assert "123" in _displayed("\u202e123\u202c")


def test_isolates_do_not_disturb_the_line() -> None:
    assert "abc" in _displayed("\u2067اب\u2069 abc \u2068دج\u2069")


@given(st.text("اب ت1٢a(«.,:؟ ", max_size=20))
def test_a_line_states_its_text_by_popplers_rule(text: str) -> None:
    stated = stated_text(text, page_right_to_left=False)
    if stated is not None:
        assert sorted(stated.replace("\u200f", "")) == sorted(text)


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_words_are_the_whole_line(language: str) -> None:
    line = SENTENCES[language]
    assert "".join(line[start:end] for start, end in words(line)) == line


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Wage-slip and/or", ["Wage-", "slip", " ", "and/", "or"]),
        ("2026-11-23", ["2026-11-23"]),
        ("မြန်မာ", ["မြန်", "မာ"]),
        ("ខ្ញុំទៅ", ["ខ្ញុំ", "ទៅ"]),
        ("เขาไม่ให้", ["เขา", "ไม่", "ให้"]),
        ("[U+4E2D][U+6587]", ["[U+4E2D]", "[U+6587]"]),
    ],
)
def test_lines_end_between_words_or_syllables(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in words(text)] == parts


def test_a_word_wider_than_the_line_is_cut_and_fits() -> None:
    block = Typesetter(words_of("en")).text(
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    )
    lines = block.lines(120)
    assert len(lines) > 2
    assert all(line.width <= 120 for line in lines)
    assert "".join(line.text for line in lines) == block.text


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_every_script_fits_a_narrow_column(language: str) -> None:
    block = Typesetter(words_of("en")).text(SENTENCES[language], theme.BODY, language)
    lines = block.lines(48)
    assert all(line.width <= 48.01 for line in lines)
    assert "".join("".join(line.text for line in lines).split()) == "".join(
        SENTENCES[language].split()
    )


def test_a_right_to_left_paragraph_begins_at_the_right() -> None:
    block = Typesetter(words_of("en")).text(SENTENCES["ar"])
    assert block.lines(400)[0].right_to_left
    first = block.lines(400)[0].pieces[-1].clusters[-1]
    assert first.text == "أ"


def test_letters_taller_than_latin_get_more_room() -> None:
    setter = Typesetter(words_of("en"))
    latin = setter.text("Aa").lines(300)[0]
    burmese = setter.text("သင်္ဘောကြွေး").lines(300)[0]
    assert burmese.up + burmese.down > latin.up + latin.down
