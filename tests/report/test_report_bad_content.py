"""Content as bad as it comes, in every place of a report: a correct document all the same."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import polib
import pytest
from conftest import jpeg
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import ByteStringObject, ContentStream, TextStringObject
from structure import Structure
from test_report_hostile import HOSTILE
from test_report_scripts import SENTENCES

from auditor_app.report import EvidenceFile, Fact, FindingRow, Photo, Quotation, SourceRow
from auditor_app.report.content import AlertRow
from auditor_app.report.scripts import drawable, lines_of
from auditor_app.report.writer import write_report
from auditor_app.shipped import protocols_folder, report_words_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.report import ReportContent

    Made = Callable[[ReportContent], bytes]
    Read = Callable[[bytes], str]

# What is no text of a person or a form: choices of the program, and what it names itself.
CHOICES = frozenset(("kind", "strength", "language", "variant", "quality", "sections", "image"))
NAMES = frozenset(("audit_id", "bundle_id", "event_head"))
MARKER = re.compile(r"\[U\+[0-9A-F]{4,6}\]")
WITHOUT_A_FONT = {
    "ko": "여권을 빼앗겼습니다.",
    "te": "నా పాస్‌పోర్ట్ తీసుకున్నారు.",
    "or": "ମୋ ପାସପୋର୍ଟ ନେଇଗଲେ।",
    "ml": "എന്റെ പാസ്പോർട്ട് എടുത്തു.",
    "gu": "મારો પાસપોર્ટ લઈ લીધો.",
    "pa": "ਮੇਰਾ ਪਾਸਪੋਰਟ ਲੈ ਲਿਆ।",
}


def everywhere(content: Any, text: str) -> Any:
    """`content` with `text` in the place of every string that a person or a form wrote."""
    if isinstance(content, str):
        return text
    if isinstance(content, tuple):
        return tuple(everywhere(each, text) for each in content)
    if is_dataclass(content):
        return replace(
            content,
            **{
                each.name: everywhere(getattr(content, each.name), text)
                for each in fields(content)
                if each.name not in CHOICES | NAMES
            },
        )
    return content


def finding(number: int, text: str = "Passports are kept") -> FindingRow:
    return FindingRow(
        number,
        "ab12cd",
        "Critical",
        f"{text} ({number})",
        text,
        (text,),
        (text,),
        text,
        text,
        text,
        text,
        date(2027, 1, 3),
        text,
        text,
        (1,),
        (text,),
    )


@pytest.fixture(scope="session")
def full(content: ReportContent) -> ReportContent:
    """Something in every section; two small photos."""
    return replace(
        content,
        photos=tuple(Photo(jpeg(n, (64, 48)), "Gate", "Photos") for n in (1, 2)),
        indicators=content.indicators[:4],
        findings=(finding(1), finding(2)),
        good_practice=(finding(1),),
        alerts=(AlertRow("Child at work", "Seen", "Open", datetime(2026, 11, 20, tzinfo=UTC)),),
        sources=(SourceRow("P2", "Papers", ("Documents show it.",)),),
        files=(EvidenceFile("audio/x-wav", 4000, "ab" * 32, "Talk", "Recording"),),
        scope=(Fact("Halls", "Two"),),
        glossary=(Fact("Fee", "What a worker pays"),),
    )


def written(content: ReportContent) -> bytes:
    out = BytesIO()
    write_report(content, out)
    return out.getvalue()


def glyphs(pdf: bytes) -> set[int]:
    """Every glyph that is drawn anywhere."""
    reader = PdfReader(BytesIO(pdf), strict=True)
    found: set[int] = set()
    for page in reader.pages:
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator != b"TJ":
                continue
            for shown in operands[0]:
                if isinstance(shown, TextStringObject | ByteStringObject):
                    codes = shown.original_bytes if isinstance(shown, TextStringObject) else shown
                    found.update(
                        int.from_bytes(codes[at : at + 2], "big") for at in range(0, len(codes), 2)
                    )
    return found


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_in_every_field_gives_a_marked_document_without_a_box(
    name: str, full: ReportContent
) -> None:
    pdf = written(everywhere(full, HOSTILE[name][:3000]))
    structure = Structure(pdf)
    assert len(structure.reader.pages) >= 4
    assert 0 not in glyphs(pdf)


@settings(max_examples=12)
@given(
    text=st.one_of(
        st.text(max_size=200),
        st.text("<>&;{}%()[]\\/'\"\n\t\f\x00\x1b", max_size=120),
        st.text("aé1 آب्कကិ\u0301\u200d\u202e\ud800\U0001f600", max_size=120),
        st.lists(st.sampled_from(sorted(SENTENCES.values())), max_size=5).map(" / ".join),
    )
)
def test_any_text_in_every_field_gives_a_marked_document_without_a_box(
    text: str, full: ReportContent
) -> None:
    pdf = written(everywhere(full, text))
    Structure(pdf)
    assert 0 not in glyphs(pdf)


@settings(max_examples=8)
@given(
    which=st.sets(st.sampled_from(("findings", "photos", "method", "files"))),
    count=st.integers(0, 9),
)
def test_sections_of_any_length_give_a_marked_document(
    which: set[str], count: int, full: ReportContent
) -> None:
    long = {name: getattr(full, name)[:1] * count for name in which}
    Structure(written(replace(full, **long)))


def test_an_audit_of_400_findings_has_them_all(full: ReportContent, text_of: Read) -> None:
    content = replace(full, findings=tuple(finding(number) for number in range(1, 401)))
    pdf = written(content)
    structure = Structure(pdf)
    assert len(structure.reader.pages) > 40
    text = " ".join(text_of(pdf).split())
    for number in range(1, 401):
        assert f"Passports are kept ({number})" in text
    rows = [row for table in structure.root.all("Table") for row in table.kids]
    assert len(rows) > 800  # each once as a finding, once in the plan


def test_a_finding_taller_than_a_page_goes_on_overleaf(full: ReportContent, text_of: Read) -> None:
    tall = " ".join(f"w{number}" for number in range(3000))
    pdf = written(replace(full, findings=(replace(finding(1), description=tall),)))
    assert {f"w{number}" for number in range(3000)} <= set(text_of(pdf).split())
    Structure(pdf)


def test_mark_up_is_text_in_every_field(full: ReportContent, text_of: Read) -> None:
    plain = '<b>bold</b> & <a href="https://x.example">here</a> &amp;'
    pdf = written(everywhere(full, plain))
    assert "".join(plain.split()) in "".join(text_of(pdf).split())
    for page in PdfReader(BytesIO(pdf)).pages:
        for annotation in page.get("/Annots", []):
            assert "/A" not in annotation.get_object(), "an address in an answer is no link"


def test_every_script_in_one_paragraph(full: ReportContent, text_of: Read) -> None:
    """All the languages of audited sites; where no font ships, the characters are written out."""
    mixed = " · ".join((*SENTENCES.values(), *WITHOUT_A_FONT.values()))
    pdf = written(replace(full, quotations=(Quotation(mixed),), method=(mixed,)))
    Structure(pdf)
    assert 0 not in glyphs(pdf)
    read = "".join(text_of(pdf).split())
    for language in ("bn", "hi", "km", "my", "ru", "ta", "th", "vi"):
        assert "".join(SENTENCES[language].split()) in read
    assert "[U+C5EC]" in read


@pytest.mark.parametrize("language", sorted(WITHOUT_A_FONT))
def test_a_script_without_a_font_is_written_out_letter_by_letter(language: str) -> None:
    text = WITHOUT_A_FONT[language]
    shown = drawable(text)
    assert MARKER.search(shown)
    back = MARKER.sub(lambda found: chr(int(found[0][3:-1], 16)), shown)
    assert back == text


CATALOGUES = [
    *sorted(protocols_folder().rglob("*.po")),
    *sorted(report_words_folder().glob("*.po")),
]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_everything_that_ships_has_its_letters(catalogue: Any) -> None:
    """The protocols' forms and the report's own words, in all their languages."""
    for entry in polib.pofile(str(catalogue)):
        for said in (entry.msgid, entry.msgstr, *entry.msgstr_plural.values()):
            assert not [line for line in lines_of(said) if MARKER.search(line)], said
