"""The sign-off on paper: two signatures or why there is none, remarks, what was open."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw
from pypdf import PdfReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.report import ReportContent


def signature() -> bytes:
    image = Image.new("L", (1200, 360), 255)
    ImageDraw.Draw(image).line([(100, 200), (400, 90), (800, 260)], fill=0, width=7)
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def pictures(pdf: bytes) -> int:
    return sum(len(page.images) for page in PdfReader(BytesIO(pdf)).pages)


def signed(content: ReportContent, **said: object) -> ReportContent:
    assert content.sign_off is not None
    return replace(content, sign_off=replace(content.sign_off, **said), photos=())


def test_drawn_signatures_are_printed_above_their_lines(
    content: ReportContent, pdf: Callable[[ReportContent], bytes]
) -> None:
    drawn = signature()
    without = pictures(pdf(signed(content)))
    assert pictures(pdf(signed(content, signature=drawn))) == without + 1


def test_who_does_not_sign_is_printed_with_the_reason_and_no_line(
    content: ReportContent,
    pdf: Callable[[ReportContent], bytes],
    text_of: Callable[[bytes], str],
) -> None:
    said = {"site_representative": "R. Karim", "site_role": "HR", "site_refusal": "Not today."}
    text = text_of(pdf(signed(content, **said)))
    assert "R. Karim" in text
    assert "Did not sign: Not today." in text
    assert "Signature, place and date" not in text


def test_remarks_and_what_was_open_are_printed_where_there_are_some(
    content: ReportContent,
    pdf: Callable[[ReportContent], bytes],
    text_of: Callable[[bytes], str],
) -> None:
    plain = text_of(pdf(signed(content)))
    assert "Remarks of the site" not in plain
    assert "Open when the audit was signed off" not in plain
    text = text_of(pdf(signed(content, remarks="Under repair.", passed=("The sample: Night.",))))
    assert "Remarks of the site" in text
    assert "Under repair." in text
    assert "The sample: Night." in text


def test_a_signature_that_is_no_picture_leaves_the_line(
    content: ReportContent, pdf: Callable[[ReportContent], bytes]
) -> None:
    assert pdf(signed(content, signature=b"no picture", site_signature=b"\x89PNG")).startswith(
        b"%PDF-"
    )
