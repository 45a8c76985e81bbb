"""The report beside WeasyPrint and beside plain reportlab: the same words and photos.

What WeasyPrint gets is said in `report_html`. Plain reportlab sets the same paragraphs with its
own Paragraph, in the same fonts, photos reduced by the same code, ASCII85 off, as whoever knows it
would write it. It gets no outline, no structure, no text that can be copied out and, for complex
scripts, one font only.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PIL import Image
from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image as PlainImage
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from auditor_app.report import (
    IndicatorRow,
    OutcomeSection,
    Photo,
    ReportContent,
    SampleSection,
    SignOff,
    SiteSection,
)
from auditor_app.report.photos import printed_photo
from auditor_app.report.writer import write_report
from auditor_app.shipped import fonts_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ROUNDS: Final = 3
PHOTOS: Final = 60
PARAGRAPHS: Final = 230
LATIN: Final = (
    "The payrolls of the months before were compared with what the workers said; deductions for "
    "housing, food and recruitment stand beside hours that no time sheet shows. "
) * 3
BENGALI: Final = "আমি প্রতিদিন ১৪ ঘণ্টা কাজ করি। ওভারটাইম না করলে তারা বেতন কেটে নেয়। " * 6


def _photo(number: int) -> bytes:
    noise = Image.effect_noise((504, 378), 60 + number % 20).resize((2016, 1512))
    picture = Image.merge("RGB", (noise, noise.rotate(180), noise))
    written = BytesIO()
    picture.save(written, "JPEG", quality=88)
    return written.getvalue()


def content_of(text: str, photos: tuple[Photo, ...]) -> ReportContent:
    """A report with `text` all over, 40 indicators and the photos."""
    return ReportContent(
        title="Benchmark",
        organisation="Benchmark",
        audit_id="00000000-0000-4000-8000-000000000000",
        protocol_title="Protocol",
        protocol_version="1",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        auditor="Auditor",
        site=SiteSection("Site"),
        sample=SampleSection(20, 200),
        outcomes=OutcomeSection(5, 5, 5, 5),
        indicators=tuple(
            IndicatorRow(f"P{n}", text[:60], ("work",), "penalty", "strong", "isolation", 5, 20)
            for n in range(40)
        ),
        photos=photos,
        method=(text,) * PARAGRAPHS,
        sign_off=SignOff("Auditor"),
    )


def _ours(text: str, photos: Sequence[bytes]) -> bytes:
    out = BytesIO()
    write_report(content_of(text, tuple(Photo(photo, text[:80]) for photo in photos)), out)
    return out.getvalue()


def _plain(text: str, photos: Sequence[bytes], font: str) -> bytes:
    style = ParagraphStyle("body", fontName=font, fontSize=9.5, leading=14, shaping=font != _SANS)
    rows = [[Paragraph(text[:60], style), Paragraph(f"P{n}", style), "5 of 20"] for n in range(40)]
    story = [Table(rows, colWidths=[240, 160, 80])]
    for photo in photos:
        printed = printed_photo(photo, 647, 427)
        if printed is not None:
            story += [
                PlainImage(BytesIO(printed.jpeg), 200, 150),
                Paragraph(text[:80], style),
            ]
    for _ in range(PARAGRAPHS):
        story += [Paragraph(text, style), Spacer(0, 6)]
    out = BytesIO()
    before, rl_config.useA85 = rl_config.useA85, 0
    try:
        SimpleDocTemplate(out, pageCompression=1, invariant=1).build(story)
    finally:
        rl_config.useA85 = before
    return out.getvalue()


_SANS: Final = "NotoSans-Regular"
_BENGALI_FONT: Final = "NotoSansBengali-Regular"


def _seconds(make: Callable[[], bytes]) -> tuple[float, int]:
    start = time.perf_counter()
    size = len(make())
    return time.perf_counter() - start, size


def _pair(name: str, text: str, photos: Sequence[bytes], font: str) -> tuple[str, float, str]:
    pairs = [
        (_seconds(lambda: _ours(text, photos)), _seconds(lambda: _plain(text, photos, font)))
        for _ in range(_ROUNDS)
    ]
    ours = statistics.median(pair[0][0] for pair in pairs)
    plain = statistics.median(pair[1][0] for pair in pairs)
    megabytes = pairs[0][0][1] / 1e6
    detail = (
        f"plain reportlab, same words and photos ({ours:.2f} s / {plain:.2f} s, {megabytes:.1f} MB)"
    )
    return name, ours / plain, detail


def _beside_weasyprint(script: str, goal: float, folder: Path) -> list[tuple[str, float, str]]:
    """The time of both, each in a process of its own and in turns; then memory and file."""

    def made(side: str) -> dict[str, float]:
        command = [sys.executable, "-m", "benchmarks.report_html", side, script, str(folder)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        found: dict[str, float] = json.loads(done.stdout)
        return found

    pairs = [(made("ours"), made("weasyprint")) for _ in range(_ROUNDS)]
    ours = statistics.median(pair[0]["seconds"] for pair in pairs)
    peer = statistics.median(pair[1]["seconds"] for pair in pairs)
    memory = max(pair[0]["memory"] for pair in pairs) / 2**20
    size = pairs[0][0]["size"] / 1e6
    said = f"{ours:.2f} s / {peer:.2f} s: {peer / ours:.1f} times faster, wanted {goal:.0f}"
    return [
        (f"report of 40 pages and 60 photos, {script} / WeasyPrint", ours / peer, said),
        (f"its memory, {script} / 300 MiB", memory / 300, f"{memory:.0f} MiB at most"),
        (f"its file, {script} / 15 MB", size / 15, f"{size:.1f} MB"),
    ]


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (ours / the peer; less is better) and detail of each figure."""
    from benchmarks.report_html import write_photos  # noqa: PLC0415 - which imports this module

    for font in (_SANS, _BENGALI_FONT):
        pdfmetrics.registerFont(TTFont(font, str(fonts_folder() / f"{font}.ttf"), shapable=True))
    photos = [_photo(number) for number in range(PHOTOS)]
    with TemporaryDirectory() as folder:
        write_photos(Path(folder))
        beside = [
            *_beside_weasyprint("latin", 8, Path(folder)),
            *_beside_weasyprint("bengali", 3, Path(folder)),
        ]
    return [
        *beside,
        _pair("report of 40 pages and 60 photos", LATIN, photos, _SANS),
        _pair("the same in Bengali throughout", BENGALI, photos, _BENGALI_FONT),
        _pair("the same without photos", LATIN, (), _SANS),
    ]
