"""The report beside plain reportlab: the same words and photos, without our typesetting.

The peer sets the same paragraphs with reportlab's own Paragraph, in the same fonts, photos reduced
by the same code, ASCII85 off, as whoever knows reportlab would write it. It gets no outline, no
text that can be copied out and, for complex scripts, one font only.
"""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime
from io import BytesIO
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
_PHOTOS: Final = 60
_PARAGRAPHS: Final = 230
_LATIN: Final = (
    "The payrolls of the months before were compared with what the workers said; deductions for "
    "housing, food and recruitment stand beside hours that no time sheet shows. "
) * 3
_BENGALI: Final = "আমি প্রতিদিন ১৪ ঘণ্টা কাজ করি। ওভারটাইম না করলে তারা বেতন কেটে নেয়। " * 6


def _photo(number: int) -> bytes:
    noise = Image.effect_noise((504, 378), 60 + number % 20).resize((2016, 1512))
    picture = Image.merge("RGB", (noise, noise.rotate(180), noise))
    written = BytesIO()
    picture.save(written, "JPEG", quality=88)
    return written.getvalue()


def _content(text: str, photos: Sequence[bytes]) -> ReportContent:
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
        photos=tuple(Photo(photo, text[:80]) for photo in photos),
        method=(text,) * _PARAGRAPHS,
        sign_off=SignOff("Auditor"),
    )


def _ours(text: str, photos: Sequence[bytes]) -> bytes:
    out = BytesIO()
    write_report(_content(text, photos), out)
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
    for _ in range(_PARAGRAPHS):
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


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (ours / plain reportlab; less is better) and detail of each figure."""
    for font in (_SANS, _BENGALI_FONT):
        pdfmetrics.registerFont(TTFont(font, str(fonts_folder() / f"{font}.ttf"), shapable=True))
    photos = [_photo(number) for number in range(_PHOTOS)]
    return [
        _pair("report of 40 pages and 60 photos", _LATIN, photos, _SANS),
        _pair("the same in Bengali throughout", _BENGALI, photos, _BENGALI_FONT),
        _pair("the same without photos", _LATIN, (), _SANS),
    ]
