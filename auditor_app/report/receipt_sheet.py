"""A receipt on paper: one page that says which bundle arrived, when, and whose key says so."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Spacer

from auditor_app.report import theme, wording
from auditor_app.report.blocks import Typesetter
from auditor_app.report.canvas import ReportCanvas
from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from datetime import datetime

    from reportlab.platypus import Flowable

_TITLE = TextStyle(25, 31, theme.INK, "Bold", before=2)
_LEAD = TextStyle(11, 16.5, theme.INK, before=4)
_HEAD = TextStyle(10.5, 14.5, theme.INK, "Bold", before=15, after=4)

_WHAT = (
    "The central store of the organisation named below has signed that the bytes of this bundle"
    " are safe with it. The page is a copy for the files; what proves it is the receipt itself, a"
    " signed file of its own."
)
_HOW = (
    "The receipt is a DSSE envelope (payload type application/vnd.auditor.receipt+json). Its"
    " payload holds the certificates; the certificate of the receipt key must lead to the"
    " organisation's root, whose fingerprint stands above. It is for the bundle of this SHA-256 and"
    " no other."
)


@dataclass(frozen=True, slots=True)
class ReceiptSheet:
    """What stands on the page. Digests in hexadecimal, `size` in bytes, times aware."""

    organisation: str
    bundle_id: str
    sequence: int
    sha256: str
    size: int
    received_at: datetime
    signer: str
    certificate: str
    root: str


def receipt_sheet_pdf(sheet: ReceiptSheet) -> bytes:
    """The page as a PDF: A4, fonts embedded, the same bytes for the same receipt.

    Raises:
        ReportError: a font of the installation is missing.
    """
    setter = Typesetter()
    written = BytesIO()
    document = BaseDocTemplate(
        written,
        pagesize=(theme.PAGE_WIDTH, theme.PAGE_HEIGHT),
        title="Receipt",
        author="Auditor",
        subject="A bundle that arrived at the central store",
        creator="Auditor",
        lang="en",
        invariant=1,
        initialFontName="Helvetica",
    )
    frame = Frame(
        theme.MARGIN,
        theme.MARGIN,
        theme.WIDTH,
        theme.PAGE_HEIGHT - 2 * theme.MARGIN,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate("page", [frame])])

    def canvas(*arguments: Any, **options: Any) -> ReportCanvas:
        made = ReportCanvas(*arguments, **options)
        made.set_dates(f"D:{sheet.received_at:%Y%m%d%H%M%S}+00'00'")
        made.identify(f"{sheet.bundle_id} {sheet.sha256}")
        return made

    document.build(_story(sheet, setter), canvasmaker=canvas)
    return written.getvalue()


def _story(sheet: ReceiptSheet, setter: Typesetter) -> list[Flowable]:
    return [
        setter.text(sheet.organisation, theme.EYEBROW),
        setter.text("Receipt", _TITLE),
        setter.text(_WHAT, _LEAD),
        Spacer(0, 10),
        setter.facts(
            [
                ("Bundle", sheet.bundle_id),
                ("Number", f"{sheet.sequence} of its laptop"),
                ("Arrived", wording.moment(sheet.received_at)),
                ("Size", f"{sheet.size} bytes"),
                ("SHA-256", sheet.sha256),
                ("Signed by", sheet.signer),
                ("Certificate", sheet.certificate),
                ("Root of the organisation", sheet.root),
            ],
            theme.EXACT,
        ),
        setter.text("How it is checked", _HEAD),
        setter.text(_HOW, theme.PARAGRAPH),
    ]
