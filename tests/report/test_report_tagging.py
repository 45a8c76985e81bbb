"""What a screen reader is given: the structure of the report, in reading order."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from shutil import which
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from structure import Structure
from test_report_scripts import SENTENCES

from auditor_app.report import Fact, Observation, Photo, Quotation
from auditor_app.report.blocks import Typesetter
from auditor_app.report.scripts import lines_of
from auditor_app.report.spoken import divide
from auditor_app.report.tagging import Element
from auditor_app.report.words import words_of
from auditor_app.report.writing_systems import language_of_script, script_of, scripts_of_language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from structure import Node

    from auditor_app.report import ReportContent

    Made = Callable[[ReportContent], bytes]


def actual(node: Node) -> str:
    return "".join(each.actual or "" for each in node.walk())


def photos_of(root: Node) -> list[Node]:
    """The pictures that begin with a photo's number."""
    return [figure for figure in root.all("Figure") if figure.alternative.startswith("Photo ")]


def test_every_page_is_marked_and_the_tree_leads_there_and_back(
    content: ReportContent, pdf: Made
) -> None:
    root = Structure(pdf(content)).root
    assert root.role == "Document"
    roles = {node.role for node in root.walk()}
    assert roles >= {"Sect", "H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "L", "LI", "Figure"}


def test_a_report_without_anything_in_it_is_marked_too(bare: ReportContent, pdf: Made) -> None:
    assert Structure(pdf(bare)).root.all("H1")


def test_there_is_one_title_and_no_heading_level_is_left_out(
    content: ReportContent, pdf: Made
) -> None:
    headings = [n.role for n in Structure(pdf(content)).root.walk() if n.role[0] == "H"]
    assert headings.count("H1") == 1
    assert headings[0] == "H1"
    levels = [int(role[1]) for role in headings]
    # The first page has parts, not sections, below its title.
    first = levels.index(2)
    assert all(after <= before + 1 for before, after in pairwise(levels[first:]))


def test_every_row_of_a_table_fills_its_columns(content: ReportContent, pdf: Made) -> None:
    for table in Structure(pdf(content)).root.all("Table"):
        widths = {
            sum(int(cell.attributes.get("/ColSpan", 1)) for cell in row.kids) for row in table.kids
        }
        assert len(widths) == 1


def test_heading_cells_say_what_they_head(content: ReportContent, pdf: Made) -> None:
    root = Structure(pdf(content)).root
    cells = root.all("TH")
    assert {str(cell.attributes["/Scope"]) for cell in cells} == {"/Row", "/Column"}
    for table in root.all("Table"):
        assert table.all("TH")


def test_a_table_over_several_pages_is_one_table_whose_heading_is_read_once(
    content: ReportContent, pdf: Made
) -> None:
    observed = tuple(one for one in content.indicators if one.observed)
    structure = Structure(pdf(replace(content, indicators=observed * 20)))
    table = max(structure.root.all("Table"), key=lambda one: len(one.kids))
    assert len({page for node in table.walk() for page, _ in node.marks}) > 4
    columns = [c for c in table.all("TH") if c.attributes["/Scope"] == "/Column"]
    assert len(columns) == 3
    assert len(table.kids) > len(observed) * 20


def test_a_row_taller_than_a_page_is_one_row_and_its_paragraph_one_paragraph(
    content: ReportContent, pdf: Made
) -> None:
    long = " ".join(f"word{number}" for number in range(3000))
    seen = (Observation("P2", "Papers", (Fact("What?", long),)),)
    structure = Structure(pdf(replace(content, observations=seen)))
    longest = max(structure.root.all("P"), key=lambda one: len(one.marks))
    assert len({page for page, _ in longest.marks}) > 2
    rows = [row for row in structure.root.all("TR") if longest in list(row.walk())]
    assert len(rows) == 1


def test_a_photo_says_what_it_shows(content: ReportContent, pdf: Made) -> None:
    figures = photos_of(Structure(pdf(content)).root)
    assert len(figures) == len(content.photos)
    for figure, photo in zip(figures, content.photos, strict=True):
        assert photo.caption[:200] in figure.alternative
        assert photo.question in figure.alternative
        assert len(figure.attributes["/BBox"]) == 4


def test_a_photo_that_is_not_shown_is_no_picture(content: ReportContent, pdf: Made) -> None:
    photos = (Photo(b"broken", "Gate"), replace(content.photos[0], withheld=True))
    root = Structure(pdf(replace(content, photos=photos))).root
    assert photos_of(root) == []


def test_what_is_in_another_language_says_so(content: ReportContent, pdf: Made) -> None:
    quotes = Structure(pdf(content)).root.all("BlockQuote")
    spoken = [quote.all("P")[0].language for quote in quotes]
    assert spoken == ["ar", "bn", "my", "ne"]


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_a_sentence_in_any_script_is_read_in_reading_order(
    language: str, bare: ReportContent, pdf: Made
) -> None:
    """Where glyphs do not say it, the structure does."""
    sentence = f"Owner: {SENTENCES[language]} (Ltd.) 2009"
    shown = replace(bare, site=replace(bare.site, facts=(Fact("Owner", sentence),)))
    cells = [c for c in Structure(pdf(shown)).root.all("TD") if actual(c)]
    if script_of(SENTENCES[language]) == "Latn":
        assert cells == []
        return
    (cell,) = cells
    assert actual(cell) == sentence
    spoken = {span.language for span in cell.all("Span")}
    assert spoken == {"", language_of_script(script_of(SENTENCES[language]))}


def test_latin_words_in_an_arabic_paragraph_say_their_script() -> None:
    text = "شركة ABC كبيرة"
    host = Element("P")
    block = Typesetter(words_of("en")).text(text)
    owners = divide(host, block.lines(400), text, "ar")
    assert owners is not None
    assert [(span.language, span.actual) for span in host.below] == [
        ("", "شركة "),
        ("und-Latn", "ABC "),
        ("", "كبيرة"),
    ]


def test_a_page_that_is_mostly_arabic_states_its_latin_paragraphs_too(
    bare: ReportContent, pdf: Made
) -> None:
    """There every line states its text as poppler wants it; the structure outweighs that."""
    shown = replace(bare, method=("دفعت 3,500 ريال ثم عملت 12 ساعة.", "(Plain words.)") * 40)
    root = Structure(pdf(shown)).root
    assert [n.actual for n in root.all("P")].count("(Plain words.)") >= 20


def test_a_quotation_over_pages_in_arabic_keeps_its_order(bare: ReportContent, pdf: Made) -> None:
    text = " ".join(f"كلمة{number}" for number in range(2500))
    shown = replace(bare, quotations=(Quotation(text, "ar"),))
    structure = Structure(pdf(shown))
    (quote,) = structure.root.all("BlockQuote")
    assert actual(quote.all("P")[0]) == text


@given(text=st.text("aä1 .,-(আমকт例ي٣א\u200f\u200d\n", max_size=60))
def test_any_mixture_is_stated_whole(
    text: str, content_for_fuzz: ReportContent, made: Made
) -> None:
    shown = replace(content_for_fuzz, method=(f"x{text}",))
    for paragraph in Structure(made(shown)).root.all("P"):
        if actual(paragraph).startswith("x"):
            assert actual(paragraph) == "\n".join(lines_of(f"x{text}"))


@pytest.fixture(scope="session")
def content_for_fuzz(content: ReportContent) -> ReportContent:
    return replace(content, indicators=(), photos=(), quotations=(), observations=())


@pytest.fixture(scope="session")
def made() -> Made:
    from auditor_app.report.writer import write_report  # noqa: PLC0415 - collecting is faster

    def make(content: ReportContent) -> bytes:
        out = BytesIO()
        write_report(content, out)
        return out.getvalue()

    return make


def test_the_same_content_gives_the_same_structure(content: ReportContent, pdf: Made) -> None:
    assert pdf(content) == pdf(content)


def test_what_the_file_says_of_itself_stands_in_its_xmp_too(
    content: ReportContent, pdf: Made
) -> None:
    strange = replace(content, title="A & B <b> \x00\ufffe", auditor="Ämal")
    read = PdfReader(BytesIO(pdf(strange)))
    xmp = read.xmp_metadata
    assert xmp.dc_title["x-default"].startswith("A & B <b>")
    assert xmp.dc_creator == ["Ämal"]
    assert xmp.dc_language == ["en"]
    assert xmp.xmp_create_date.replace(tzinfo=None) == content.created_at.replace(tzinfo=None)
    assert "pdfuaid" not in read.trailer["/Root"]["/Metadata"].get_data().decode()


def test_the_title_stands_in_the_window_and_pages_are_called_as_printed(
    content: ReportContent, pdf: Made
) -> None:
    read = PdfReader(BytesIO(pdf(content)))
    assert read.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert read.page_labels == [str(number + 1) for number in range(len(read.pages))]


@pytest.mark.skipif(which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(content: ReportContent, pdf: Made, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(content))
    done = subprocess.run(["qpdf", "--check", file], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(which("pdfinfo") is None, reason="pdfinfo (poppler) is not installed")
def test_poppler_reads_the_structure_back(
    content: ReportContent, pdf: Made, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(content))
    done = subprocess.run(
        ["pdfinfo", "-struct-text", file], capture_output=True, check=True, text=True
    )
    assert done.stderr == ""
    assert '"1  Site"' in done.stdout
    # Lines end between words, and the words do not run together.
    assert content.method[0] in done.stdout
    assert "/Scope /Column" in done.stdout


def test_a_languages_scripts_are_those_it_says_or_is_usually_written_in() -> None:
    assert scripts_of_language("zh-Hant") == {"Hani"}
    assert scripts_of_language("uz-Cyrl") == {"Cyrl"}
    assert scripts_of_language("ja") == {"Jpan", "Hani"}
