"""The PDF as other programs see it."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from reportlab import rl_config
from test_report_scripts import SENTENCES

from auditor_app.report import Fact, Quotation, theme, wording
from auditor_app.report.content import OUTCOMES
from auditor_app.report.text import TextStyle
from auditor_app.report.words import report_languages, words_of
from auditor_app.report.writer import write_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.lib.colors import Color

    from auditor_app.report import ReportContent

    Made = Callable[[ReportContent], bytes]
    Read = Callable[[bytes], str]


DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_busy_reader_finds_the_result_on_the_first_page(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    first = text_of(pdf(content)).split("\f")[0]
    assert "6 of 240 workers were interviewed" in first
    assert "Forced labour is indicated for 2 of them" in first
    assert "47 % chance" in first
    assert "Possible trafficking for forced labour" in first
    assert first.index("Overtime forced") < first.index("Identity or travel papers taken")


def test_everything_that_was_put_in_comes_out(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    text = _squeezed(text_of(pdf(content)))
    wanted = [content.title, content.site.address, content.auditor, content.audit_id]
    wanted += [fact.value for fact in content.site.facts]
    wanted += [indicator.text for indicator in content.indicators if indicator.observed]
    wanted += [words for quotation in content.quotations for words in (quotation.text,)]
    wanted += [photo.caption for photo in content.photos]
    wanted += [content.verification.bundle_id, content.verification.event_head]
    for expected in wanted:
        assert _squeezed(expected) in text


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_a_sentence_in_every_script_is_copied_out_as_it_was_written(
    language: str, bare: ReportContent, pdf: Made, text_of: Read
) -> None:
    sentence = SENTENCES[language]
    shown = replace(bare, quotations=(Quotation(sentence, language),))
    assert _squeezed(sentence) in _squeezed(text_of(pdf(shown)))


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_every_language_in_one_paragraph_is_copied_out_as_it_was_written(
    tag: str, bare: ReportContent, pdf: Made, text_of: Read
) -> None:
    languages = sorted(SENTENCES)
    assert len(languages) >= 18
    paragraph = " ".join(SENTENCES[language] for language in languages)
    read = _squeezed(text_of(pdf(replace(bare, language=tag, method=(paragraph,)))))
    for language in languages:
        assert _squeezed(SENTENCES[language]) in read, language


@pytest.mark.parametrize("tag", report_languages())
def test_a_report_in_every_language_is_whole_and_has_no_missing_letter(
    tag: str, content: ReportContent, pdf: Made, text_of: Read
) -> None:
    made = pdf(replace(content, language=tag))
    read = text_of(made)
    assert "[U+" not in read
    words = words_of(tag)
    squeezed = DIRECTIONS.sub("", _squeezed(read))
    for outcome in OUTCOMES:
        assert _squeezed(wording.outcome_label(words, outcome)) in squeezed
    told = _squeezed(wording.summary(words, content))
    assert DIRECTIONS.sub("", told) in squeezed
    catalog = PdfReader(BytesIO(made)).trailer["/Root"]
    assert catalog["/Lang"] == tag
    # PDFium would turn every name in Latin letters round, and not find it.
    assert "/Direction" not in catalog.get("/ViewerPreferences", {})


@pytest.mark.parametrize(
    "sentence",
    [
        "دفعت 3,500 ريال (SAR) في 2024-11-03، ثم عملت 12 ساعة يوميًّا.",
        "قال: «نعم»؛ هل تعمل لأن الآن؟",
        "الشركة ABC تأخذ 10%.",
    ],
)
def test_arabic_with_numbers_and_latin_comes_out_in_reading_order(
    sentence: str, bare: ReportContent, pdf: Made, text_of: Read
) -> None:
    shown = replace(bare, quotations=(Quotation(sentence, "ar"),))
    assert sentence in text_of(pdf(shown))


def test_a_page_that_is_mostly_arabic_comes_out_in_reading_order(
    bare: ReportContent, pdf: Made, text_of: Read
) -> None:
    sentence = "دفعت 3,500 ريال (SAR) في 2024-11-03، ثم عملت 12 ساعة يوميًّا."
    shown = replace(bare, method=tuple([sentence] * 60))
    text = text_of(pdf(shown))
    assert text.count(sentence) == 60


def test_pages_are_numbered_of_their_total(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    made = pdf(content)
    pages = text_of(made).split("\f")[:-1]
    assert len(pages) == len(PdfReader(BytesIO(made)).pages)
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page


def test_every_page_says_confidential_and_which_audit(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    for page in text_of(pdf(content)).split("\f")[:-1]:
        assert "Confidential · Audit 7f3c2a10" in page


def test_a_draft_says_so_on_every_page(bare: ReportContent, pdf: Made, text_of: Read) -> None:
    for page in text_of(pdf(bare)).split("\f")[:-1]:
        assert "Draft, not signed off" in page


def test_empty_sections_are_left_out_or_say_so(
    bare: ReportContent, pdf: Made, text_of: Read
) -> None:
    text = text_of(pdf(bare))
    assert "No worker was interviewed" in text
    assert "Photos" not in text
    assert "In workers" not in text
    assert "Nobody has signed it off" in text
    assert "not sealed when this report was made" in text


def test_where_nobody_was_interviewed_no_outcome_has_a_number(bare: ReportContent) -> None:
    words = words_of("en")
    assert {wording.outcome_figure(words, bare, each) for each in OUTCOMES} == {wording.NOTHING}


def test_words_that_must_not_be_said_are_not_said(
    content: ReportContent, bare: ReportContent, pdf: Made, text_of: Read
) -> None:
    for shown in (content, bare, replace(bare, sample=replace(content.sample))):
        text = " ".join(text_of(pdf(shown)).split()).lower()
        assert "victim" not in text
        assert "no forced labour" not in text
        assert "free of forced labour" not in text


def test_the_outcome_words_are_the_allowed_ones(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    text = text_of(pdf(content))
    for word in ("Indicated", "Potential", "Not determinable", "None observed"):
        assert word in text


def test_the_same_content_gives_the_same_bytes(content: ReportContent, pdf: Made) -> None:
    assert pdf(content) == pdf(content)


def test_other_content_has_another_identifier(content: ReportContent, pdf: Made) -> None:
    other = replace(content, audit_id="00000000-5d1e-4b7a-9c55-0f2d6a9be001")
    made = PdfReader(BytesIO(pdf(content))).trailer["/ID"]
    assert made != PdfReader(BytesIO(pdf(other))).trailer["/ID"]


def test_metadata_language_and_outline_are_there(content: ReportContent, pdf: Made) -> None:
    read = PdfReader(BytesIO(pdf(content)))
    assert read.metadata is not None
    assert read.metadata.title == content.title
    assert read.metadata.author == content.auditor
    assert content.site.name in (read.metadata.subject or "")
    assert read.metadata.creation_date == content.created_at
    assert read.trailer["/Root"]["/Lang"] == "en"
    titles = [str(entry["/Title"]) for entry in read.outline if isinstance(entry, dict)]
    assert titles[:4] == ["Summary", "1 Site", "2 Sample", "3 Outcomes"]
    groups = [entry for entry in read.outline if isinstance(entry, list)]
    assert "Debt bondage" in [str(entry["/Title"]) for entry in groups[0]]


def test_every_font_is_an_embedded_subset(content: ReportContent, pdf: Made) -> None:
    read = PdfReader(BytesIO(pdf(content)))
    fonts = [
        font.get_object()
        for page in read.pages
        for font in page["/Resources"]["/Font"].get_object().values()
    ]
    assert fonts
    for font in fonts:
        assert re.match(r"/[A-Z]{6}\+NotoSans", font["/BaseFont"])
        descendant = font["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in descendant["/FontDescriptor"].get_object()


def test_nothing_is_encoded_as_ascii85_and_nobody_elses_setting_is_touched(
    content: ReportContent, pdf: Made
) -> None:
    before = rl_config.useA85
    assert b"ASCII85Decode" not in pdf(content)
    assert rl_config.useA85 == before


def test_no_file_is_written_and_no_socket_opened(content: ReportContent, pdf: Made) -> None:
    pdf(content)  # whatever is imported late is imported now
    seen: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if not watching:
            return
        if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
            seen.append(f"{event} {arguments[0]}")
        elif event.startswith(("tempfile.", "socket.", "os.mkdir", "os.rename", "subprocess.")):
            seen.append(event)

    sys.addaudithook(watch)
    try:
        pdf(content)
    finally:
        watching = False
    assert seen == []


def test_facts_of_any_height_are_all_there(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    value = "\n".join(f"Zeile {number}" for number in range(400))
    site = replace(content.site, facts=(Fact("Lang", value), Fact("Danach", "Ende")))
    text = text_of(pdf(replace(content, site=site)))
    for number in range(400):
        assert f"Zeile {number}\n" in text
    assert "Ende" in text


def test_the_heading_of_a_table_is_repeated_on_every_page(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    observed = tuple(one for one in content.indicators if one.observed)
    text = text_of(pdf(replace(content, indicators=observed * 20)))
    pages = [page for page in text.split("\f") if "menace of a penalty ·" in page]
    assert len(pages) > 4
    for page in pages:
        assert "Interviewed workers" in page


def test_no_group_heading_stands_alone_at_the_foot_of_a_page(
    content: ReportContent, pdf: Made, text_of: Read
) -> None:
    observed = tuple(one for one in content.indicators if one.observed)
    text = text_of(pdf(replace(content, indicators=observed * 27)))
    for page in text.split("\f"):
        lines = [line for line in page.splitlines() if line.strip()]
        assert "Retention of identity documents" not in lines[-3:]


def test_a_report_is_written_into_what_cannot_seek(content: ReportContent) -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    out = Pipe()
    write_report(content, out)
    assert out.getvalue().startswith(b"%PDF-")


def _luminance(color: Color) -> float:
    """Relative luminance (WCAG 2.2)."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.red, color.green, color.blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("ground", [theme.PAPER, theme.PANEL], ids=["paper", "panel"])
def test_every_text_colour_has_the_contrast_of_level_aa(ground: Color) -> None:
    styles = [style for style in vars(theme).values() if isinstance(style, TextStyle)]
    colors = [style.color for style in styles] + list(theme.OUTCOME_COLORS.values())
    for color in colors:
        assert (_luminance(ground) + 0.05) / (_luminance(color) + 0.05) >= 4.5
