"""A receipt on paper: one page that says which bundle arrived, when, and whose key says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.platypus import Spacer

from auditor_app.report import theme, wording
from auditor_app.report.blocks import Typesetter
from auditor_app.report.single_sheet import HEAD, LEAD, TITLE, single_sheet_pdf
from auditor_app.report.words import ENGLISH, words_of

if TYPE_CHECKING:
    from datetime import datetime

    from reportlab.platypus import Flowable


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
    return single_sheet_pdf(
        _story(sheet, Typesetter(words_of(ENGLISH))),
        title="Receipt",
        subject="A bundle that arrived at the central store",
        made_at=f"{sheet.received_at:%Y%m%d%H%M%S}",
        identity=f"{sheet.bundle_id} {sheet.sha256}",
    )


def _story(sheet: ReceiptSheet, setter: Typesetter) -> list[Flowable]:
    return [
        setter.text(sheet.organisation, theme.EYEBROW),
        setter.text("Receipt", TITLE),
        setter.text(_WHAT, LEAD),
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
        setter.text("How it is checked", HEAD),
        setter.text(_HOW, theme.PARAGRAPH),
    ]
