"""The report's parts beside the old ones: order of sections, charts, the code, hostile sizes."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from shutil import which
from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from auditor_app.report import (
    AlertRow,
    BandRow,
    BandTable,
    CorridorRow,
    Fact,
    FindingRow,
    HoursSection,
    MonthHours,
    OutcomeSection,
    RecruitmentSection,
    ReportContent,
    SampleSection,
    ShareInterval,
    StrataTable,
    StratumRow,
)
from auditor_app.report.order import SECTIONS, sections_of
from auditor_app.report.section_words import code_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Made = Callable[[ReportContent], bytes]
    Read = Callable[[bytes], str]


def finding(number: int, **said: object) -> FindingRow:
    given = {
        "number": number,
        "key": f"{number:08x}",
        "grade": "Major",
        "title": f"Finding {number}",
        "action": "Put it right",
        "deadline": date(2027, 1, 31),
    }
    return FindingRow(**{**given, **said})  # type: ignore[arg-type]  # fields by name


@pytest.fixture
def rich(content: ReportContent) -> ReportContent:
    """The report with every section filled."""
    return replace(
        content,
        photos=content.photos[:2],
        alerts=(
            AlertRow("Forced labour", "Papers lie locked away.", "Raised", datetime.now(UTC), True),
        ),
        findings=(finding(2, grade="Critical", photos=(1,), withheld=True), finding(1)),
        good_practice=(finding(3, title="Payslips in five languages", action_due=False),),
        scope=(Fact("Site tour", "1"),),
        sample=replace(
            content.sample,
            strata=(StrataTable("Gender", (StratumRow("Women", 80, 4, 5),)),),
        ),
        hours=HoursSection(
            Decimal(48),
            Decimal(60),
            (MonthHours(date(2026, 10, 1), Decimal(62), Decimal("71.5"), None),),
            BandTable((BandRow(None, Decimal(48), 6), BandRow(Decimal(48), None, None))),
        ),
        recruitment=RecruitmentSection(
            (CorridorRow("Nepal", Decimal("5.1"), 38), CorridorRow("Few", None, None, some=True)),
            BandTable((BandRow(None, Decimal(0), 5), BandRow(Decimal(0), Decimal(1), None))),
        ),
        glossary=(Fact("Indicator", "A sign."),),
    )


def outline(pdf: bytes) -> list[str]:
    entries = PdfReader(BytesIO(pdf)).outline
    return [str(e["/Title"]).partition(" ")[2] for e in entries[1:] if isinstance(e, dict)]


# --- order


def test_without_the_protocols_word_all_sections_are_there() -> None:
    assert sections_of(()) == tuple(SECTIONS)


def test_what_belongs_to_a_section_follows_it_unless_it_is_named() -> None:
    named = ("site", "findings", "indicators")
    assert sections_of(named) == (
        "zero_tolerance",
        "site",
        "findings",
        "actions",
        "good_practice",
        "indicators",
        "sources",
        "sign_off",
        "verification",
    )
    assert sections_of(("actions", "findings"))[1:4] == ("actions", "findings", "good_practice")


def test_the_protocols_order_is_that_of_the_pages(rich: ReportContent, pdf: Made) -> None:
    order = ("verification", "findings", "zero_tolerance", "site")
    titles = outline(pdf(replace(rich, sections=order)))
    assert titles == [
        "How to verify this document",
        "Findings",
        "Corrective action plan",
        "Good practice",
        "Zero tolerance",
        "Site",
        "Sign-off",
    ]


# --- the first page


def test_zero_tolerance_and_the_gravest_findings_stand_on_the_first_page(
    rich: ReportContent, pdf: Made, text_of: Read
) -> None:
    first = text_of(pdf(rich)).split("\f")[0]
    assert first.index("Zero tolerance") < first.index("Gravest findings")
    assert first.index("Critical") < first.index("Gravest indicators observed")
    assert "31 January 2027" in first
    assert "Page 1 of" in first


# --- charts


def test_every_number_that_is_drawn_stands_in_words_too(
    rich: ReportContent, pdf: Made, text_of: Read
) -> None:
    text = " ".join(text_of(pdf(rich)).split())
    for said in ("5 of 4 wanted", "71.5", "5.1 months of pay", "October 2026", "not told"):
        assert said in text, said
    assert "48 hours without overtime, 60 with it" in text
    assert "Up to 48 hours" in text


def test_an_interval_is_drawn_where_it_may_be_told(rich: ReportContent, pdf: Made) -> None:
    row = rich.indicators[0]
    with_one = replace(row, interval=ShareInterval(0.2, 0.9), undecided=0)
    plain = pdf(replace(rich, indicators=(replace(row, undecided=0),)))
    drawn = pdf(replace(rich, indicators=(with_one,)))
    assert len(drawn) != len(plain)
    hidden = replace(with_one, observed=None)
    assert pdf(replace(rich, indicators=(hidden,))) == pdf(
        replace(rich, indicators=(replace(hidden, interval=None),))
    )


def test_a_photo_that_is_not_printed_is_not_named(
    rich: ReportContent, pdf: Made, text_of: Read
) -> None:
    text = text_of(pdf(replace(rich, sections=("findings",))))
    assert "Finding 2" in text
    assert "Photo 1" not in text
    assert "Photo 1" in text_of(pdf(rich))
    assert "Photo 9" not in text_of(pdf(replace(rich, findings=(finding(1, photos=(9,)),))))


def test_a_finding_leads_to_its_photo(rich: ReportContent, pdf: Made) -> None:
    pages = PdfReader(BytesIO(pdf(rich))).pages
    links = [
        note.get_object()
        for page in pages
        for note in page.get("/Annots", [])
        if note.get_object()["/Subtype"] == "/Link"
    ]
    assert links


# --- the code


def codes_on(pdf: bytes, folder: Path) -> list[str]:
    program = which("pdftoppm")
    if program is None:
        pytest.skip("pdftoppm (poppler) is not installed")
    subprocess.run(
        [program, "-r", "110", "-gray", "-png", "-", str(folder / "page")], input=pdf, check=True
    )
    return [
        found.text
        for page in sorted(folder.glob("page*.png"))
        for found in zxingcpp.read_barcodes(Image.open(page))
    ]


@pytest.mark.parametrize("variant", ["full", "site_copy", "action_plan"])
def test_the_code_says_which_audit_and_which_event_and_nothing_of_anybody(
    rich: ReportContent, pdf: Made, variant: str, tmp_path: Path
) -> None:
    content = replace(rich, variant=variant)  # type: ignore[arg-type]  # one of them
    (said,) = codes_on(pdf(content), tmp_path)
    assert said == code_text(content)
    assert f"variant={variant}&" in said
    assert content.audit_id in said
    assert content.verification.event_head in said
    assert said.endswith("state=signed")
    for name in (content.auditor, content.organisation, content.site.name, "http", "@"):
        assert name not in said


def test_a_draft_says_in_its_code_that_it_is_one(
    rich: ReportContent, pdf: Made, tmp_path: Path
) -> None:
    (said,) = codes_on(pdf(replace(rich, sign_off=None)), tmp_path)
    assert said.endswith("state=draft")


# --- the action plan


def test_the_plan_has_lines_to_fill_in_for_each_action_and_to_sign(
    rich: ReportContent, pdf: Made, text_of: Read
) -> None:
    text = text_of(pdf(replace(rich, variant="action_plan")))
    assert text.count("Completed on") == len(rich.findings)
    assert text.count("Signature, place and date") == 2
    assert "In workers" not in text
    assert "Outcomes" not in text


# --- sizes


def test_an_audit_of_400_findings_is_a_report(
    rich: ReportContent, pdf: Made, text_of: Read
) -> None:
    many = tuple(
        finding(
            n,
            title=f"Finding {n}: " + "Arbeitsschutzverordnungsüberwachung " * (n % 5),
            description="<b>no mark-up</b> & more " * (n % 7),
            indicators=("P2 Identity or travel papers taken",) * (n % 4),
            photos=(1, 2) if n % 9 == 0 else (),
        )
        for n in range(1, 401)
    )
    for variant in ("full", "action_plan"):
        text = text_of(pdf(replace(rich, findings=many, variant=variant)))
        assert "Finding 400" in text
        assert "Finding 1" in text
    assert "<b>no mark-up</b>" in text_of(pdf(replace(rich, findings=many)))


def test_an_audit_with_nothing_in_it_is_every_variant(bare: ReportContent, pdf: Made) -> None:
    empty = replace(bare, observations=(), findings=())
    for variant in ("full", "site_copy", "action_plan"):
        made = pdf(replace(empty, variant=variant))  # type: ignore[arg-type]  # one of them
        assert made.startswith(b"%PDF-")
    nothing = replace(empty, sample=SampleSection(0), outcomes=OutcomeSection(), assessed=False)
    assert pdf(nothing).startswith(b"%PDF-")


@pytest.mark.parametrize("months", [Decimal(0), Decimal("0.1"), Decimal(999)])
def test_bars_of_any_length_stay_on_the_page(
    rich: ReportContent, pdf: Made, months: Decimal
) -> None:
    found = RecruitmentSection((CorridorRow("A" * 300, months, 10**6),))
    assert pdf(replace(rich, recruitment=found, photos=())).startswith(b"%PDF-")


def test_photos_are_printed_as_finely_as_it_was_wished(rich: ReportContent, pdf: Made) -> None:
    widths = []
    for quality in ("small", "normal", "large"):
        made = pdf(replace(rich, quality=quality))  # type: ignore[arg-type]  # one of them
        pages = PdfReader(BytesIO(made)).pages
        widths.append(max(image.image.width for page in pages for image in page.images))
    assert widths[0] < widths[1] < widths[2]
    assert widths[0] * 2 < widths[2]


def test_the_first_page_holds_as_much_as_fits_and_no_line_of_it_goes_overleaf(
    rich: ReportContent, pdf: Made, text_of: Read
) -> None:
    many = tuple(
        finding(n, title=f"Finding {n}: " + "words and more words " * 6) for n in (1, 2, 3)
    )
    pages = text_of(pdf(replace(rich, findings=many, sections=("site",)))).split("\f")
    assert "Signed off by" in pages[0]
    assert "Finding 1" in pages[0]
    assert "Zero tolerance" in pages[1]


def test_every_drawing_is_told_in_words(rich: ReportContent, pdf: Made) -> None:
    row = replace(rich.indicators[0], interval=ShareInterval(0.2, 0.9))
    made = pdf(replace(rich, indicators=(row,)))
    reader = PdfReader(BytesIO(made))
    told = [
        str(entry["/Alt"])
        for number in range(len(reader.xref[0]) + 1)
        if isinstance(entry := reader.get_object(number), dict) and "/Alt" in entry
    ]
    for said in ("Women: 5 of 4 wanted", "Nepal: 5.1 months of pay", "QR code", "20% and 90%"):
        assert any(said in each for each in told), said
