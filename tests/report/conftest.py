"""A realistic report that the tests of this room share."""

# ruff: noqa: RUF001 - captions are typeset

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO
from shutil import which
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw

from auditor_app.report.content import (
    Breakdown,
    Count,
    Fact,
    FormVersion,
    IndicatorRow,
    Observation,
    OutcomeSection,
    Photo,
    Quotation,
    ReportContent,
    SampleSection,
    SignOff,
    SiteSection,
    Verification,
)

if TYPE_CHECKING:
    from collections.abc import Callable

GPS_MARK = b"GPSPROBE"


def jpeg(number: int, size: tuple[int, int] = (1600, 1200), *, exif: bool = True) -> bytes:
    """A photo-like picture with EXIF, a GPS block and a comment."""
    image = Image.new("RGB", size, (40 + 20 * number % 120, 90, 120))
    pen = ImageDraw.Draw(image)
    width, height = size
    pen.rectangle((0, height * 2 // 3, width, height), fill=(120, 110, 90))
    for column in range(6):
        left = 60 + column * width // 6
        pen.rectangle(
            (left, height // 4, left + width // 10, height * 2 // 3), fill=(200, 190, 160)
        )
    pen.text((40, 40), f"photo {number}", fill="white", font_size=90)
    tags = Image.Exif()
    if exif:
        tags[0x010F] = GPS_MARK.decode()
        tags.get_ifd(0x8825)[29] = GPS_MARK.decode()
    written = BytesIO()
    image.save(written, "JPEG", quality=85, exif=tags, comment=b"COMMENTPROBE")
    return written.getvalue()


INDICATORS = (
    (
        "P2",
        "Identity or travel papers taken",
        "all",
        "penalty",
        "strong",
        "id_document_retention",
        4,
        1,
    ),
    (
        "UR4",
        "Recruited through an advance or loan that is being worked off",
        "recruitment",
        "involuntariness",
        "strong",
        "debt_bondage",
        3,
        0,
    ),
    (
        "WD8",
        (
            "Debt induced or inflated: false accounts, overpriced goods, undervalued output, "
            "excessive interest"
        ),
        "work",
        "involuntariness",
        "medium",
        "debt_bondage",
        2,
        2,
    ),
    (
        "WD1",
        "Overtime forced beyond the legal limit",
        "work",
        "involuntariness",
        "strong",
        "excessive_overtime",
        5,
        0,
    ),
    ("P15", "Wages withheld", "work,leaving", "penalty", "strong", "wage_withholding", 1, 1),
    ("P21", "Fines", "all", "penalty", "medium", "wage_withholding", 2, 0),
    (
        "UR6",
        "Misled about conditions, contract, housing, legal status, place, employer or pay",
        "recruitment",
        "involuntariness",
        "medium",
        "deception",
        4,
        0,
    ),
    (
        "P6",
        "Locked in the workplace or quarters",
        "work,leaving",
        "penalty",
        "strong",
        "movement_restriction",
        1,
        0,
    ),
    (
        "WD3",
        "Movement or communication limited",
        "work",
        "involuntariness",
        "strong",
        "movement_restriction",
        0,
        1,
    ),
    ("P7", "Sexual violence", "all", "penalty", "strong", "physical_sexual_violence", 0, 2),
    ("P8", "Physical violence", "all", "penalty", "strong", "physical_sexual_violence", 0, 0),
    (
        "P1",
        "Denunciation to the authorities",
        "all",
        "penalty",
        "strong",
        "intimidation_threats",
        0,
        0,
    ),
    ("P16", "Threats against the family", "all", "penalty", "strong", "intimidation_threats", 0, 1),
    (
        "WD4",
        "Degrading living conditions",
        "work",
        "involuntariness",
        "strong",
        "abusive_conditions",
        0,
        0,
    ),
    ("P5", "Isolation", "work", "penalty", "strong", "isolation", 0, 0),
)

CAPTIONS = (
    "Main gate with the guard's cabin; the gate is locked from outside during the night shift.",
    "Dormitory B, room 4: eight beds for eleven workers, no lockers.",
    "Locker in the personnel office where passports are kept, names covered.",
    (
        "Notice board with the fines list, in Bengali and English only. "
        "The list names a fine of half a day's wage for coming ten minutes late, a fine of a day's "
        "wage for leaving the dormitory after nine in the evening, and a fine of two days' wages "
        "for “talking back”. According to the personnel manager the list has been out of use since "
        "March; two payslips from May that were seen on site show deductions under the same "
        "headings. The board hangs beside the only water tap, where everybody passes it."
    ),
    "Time clock at the exit of hall 2.",
    "Canteen.",
    "",
    (
        "Brandschutztür mit Vorhängeschloss – "
        "Arbeitsschutzverordnungsüberwachungsbeauftragter informiert."
    ),
)


@pytest.fixture(scope="session")
def photos() -> tuple[Photo, ...]:
    made = []
    for number, caption in enumerate(CAPTIONS, 1):
        size = (1200, 1600) if number == 3 else (1600, 1200)
        content = jpeg(number, size)
        made.append(
            Photo(
                content,
                caption,
                "Photos of the site" if number % 2 else "What did you see in the dormitory?",
                datetime(2026, 11, 19, 9, number, tzinfo=UTC),
                sha256(content).hexdigest(),
                *size,
            )
        )
    return tuple(made)


@pytest.fixture(scope="session")
def content(photos: tuple[Photo, ...]) -> ReportContent:
    return ReportContent(
        title="Forced labour indicators: Shapla Garments Ltd.",
        organisation="Fair Work Observatory",
        audit_id="7f3c2a10-5d1e-4b7a-9c55-0f2d6a9be001",
        protocol_title="ILO forced labour indicators",
        protocol_version="2026.1",
        created_at=datetime(2026, 11, 23, 10, 15, tzinfo=UTC),
        auditor="Amal Haddad",
        first_day=date(2026, 11, 18),
        last_day=date(2026, 11, 20),
        site=SiteSection(
            name="Shapla Garments Ltd., hall 2 and dormitories",
            address="Plot 14, Ashulia Road, Savar, Dhaka 1341",
            country="Bangladesh",
            position="23.8583 N, 90.2667 E",
            facts=(
                Fact("Products", "Knitwear, dyeing and finishing"),
                Fact("Owner", "Shapla Holding · شركة شابلا القابضة (SH Ltd.) منذ 2009"),
                Fact("Shifts", "Two, 07:00 to 19:00 and 19:00 to 07:00"),
                Fact("Recruitment agencies", ""),
                Fact("Zuständige Behörde", "Arbeitnehmerüberlassungsgenehmigungsstelle"),
            ),
        ),
        sample=SampleSection(
            headcount=240,
            interviewed=6,
            breakdowns=(
                Breakdown("By gender", (Count("Women", 4), Count("Men", 2))),
                Breakdown(
                    "By nationality",
                    (Count("Bangladesh", 3), Count("Nepal", 2), Count("Myanmar", 1)),
                ),
                Breakdown(
                    "By contract",
                    (Count("Permanent", 2), Count("Agency", 3), Count("No written contract", 1)),
                ),
            ),
            detection=(
                "6 of 240: 47 % chance to meet at least one affected worker if 10 % are affected."
            ),
            languages=("Bengali", "Nepali", "Burmese"),
        ),
        outcomes=OutcomeSection(
            2, 1, 1, 2, flags=(Count("Possible trafficking for forced labour", 1),)
        ),
        indicators=tuple(
            IndicatorRow(key, text, tuple(where.split(",")), kind, strength, group, seen, 6, open_)
            for key, text, where, kind, strength, group, seen, open_ in INDICATORS
        ),
        observations=(
            Observation(
                "P2",
                "Identity or travel papers taken",
                (Fact("Where are the passports kept?", "In the personnel office, locked"),),
            ),
        ),
        quotations=(
            Quotation(
                "أخذوا جواز سفري في اليوم الأول، وقالوا إنني سأحصل عليه بعد 24 شهرًا "
                "إذا دفعت 3,500 ريال (SAR) للمكتب.",
                "ar",
                "Identity documents",
                "They took my passport on the first day and said I would get it after 24 months "
                "if I paid the office 3,500 riyal.",
            ),
            Quotation(
                "আমি প্রতিদিন ১৪ ঘণ্টা কাজ করি। ওভারটাইম না করলে তারা বেতন কেটে নেয়।",
                "bn",
                "Overtime",
                "I work 14 hours every day. If I refuse overtime they cut my wage.",
            ),
            Quotation("ညဘက်မှာ တံခါးကို အပြင်ကနေ သော့ခတ်ထားတယ်။ အိမ်ပြန်ချင်ပေမယ့် မပြန်ရဘူး။", "my", "Housing"),
            Quotation("मेरो राहदानी मालिकले राखेको छ।", "ne", "Identity documents"),
        ),
        photos=photos,
        method=(
            (
                "Unannounced visit of three days. Workers were chosen by the auditor alone during "
                "the tour of the site; interviews were held outside the site, in private, in the "
                "worker's own language, with consent that could be withdrawn at any time."
            ),
            (
                "Payrolls of March to October 2026, age files and agency contracts were compared "
                "with what the workers said."
            ),
        ),
        limits=(
            Fact(
                "What could not be seen?",
                "The night shift could be visited once only. Two workers did not wish to answer "
                "questions on violence; those answers count as undecided.",
            ),
        ),
        sign_off=SignOff(
            "Amal Haddad",
            "Lead auditor",
            "Dhaka",
            datetime(2026, 11, 21, 16, 40, tzinfo=UTC),
            "I have made this audit without any interest in the site or its customers. What is "
            "written here is what I saw, was shown or was told.",
        ),
        verification=Verification(
            "1d0e7c9a-93b4-4c1f-8a20-6f1c8b1f7e33",
            sha256(b"head").hexdigest(),
            412,
            (
                FormVersion("Site profile", "site_profile", "2026.1", sha256(b"site").hexdigest()),
                FormVersion(
                    "Worker interview", "worker_interview", "2026.1", sha256(b"w").hexdigest()
                ),
            ),
        ),
    )


@pytest.fixture
def bare(content: ReportContent) -> ReportContent:
    """The same audit with every section empty that may be."""
    return replace(
        content,
        sample=SampleSection(0),
        outcomes=OutcomeSection(),
        indicators=(),
        quotations=(),
        photos=(),
        method=(),
        limits=(),
        sign_off=None,
        verification=Verification(),
    )


@pytest.fixture
def pdf() -> Callable[[ReportContent], bytes]:
    from auditor_app.report.writer import write_report  # noqa: PLC0415 - collecting is faster

    def made(content: ReportContent) -> bytes:
        out = BytesIO()
        write_report(content, out)
        return out.getvalue()

    return made


DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e]")


@pytest.fixture
def text_of() -> Callable[[bytes], str]:
    """What pdftotext reads out of a PDF, without the direction marks that it adds."""
    program = which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler) is not installed")

    def read(pdf: bytes) -> str:
        done = subprocess.run([program, "-", "-"], input=pdf, capture_output=True, check=True)
        return DIRECTION_MARKS.sub("", done.stdout.decode())

    return read
