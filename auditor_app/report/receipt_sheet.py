"""A receipt on paper: one page that says which bundle arrived, when, and whose key says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.platypus import Spacer

from auditor_app.report import theme
from auditor_app.report.blocks import Typesetter
from auditor_app.report.single_sheet import HEAD, LEAD, TITLE, single_sheet_pdf
from auditor_app.report.words import ENGLISH, words_of

if TYPE_CHECKING:
    from datetime import datetime

    from reportlab.platypus import Flowable

    from auditor_app.report.words import Words


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


def receipt_sheet_pdf(sheet: ReceiptSheet, language: str = ENGLISH) -> bytes:
    """The page as a PDF: A4, fonts embedded, the same bytes for the same receipt.

    Raises:
        ReportError: a font of the installation is missing, or there are no words in `language`.
    """
    words = words_of(language)
    return single_sheet_pdf(
        _story(sheet, Typesetter(words)),
        words,
        title=words.gettext("Receipt"),
        subject=words.gettext("A bundle that arrived at the central store"),
        made_at=f"{sheet.received_at:%Y%m%d%H%M%S}",
        identity=f"{sheet.bundle_id} {sheet.sha256}",
    )


def _story(sheet: ReceiptSheet, setter: Typesetter) -> list[Flowable]:
    words = setter.words
    return [
        setter.text(sheet.organisation, theme.EYEBROW),
        setter.text(words.gettext("Receipt"), TITLE),
        setter.text(
            words.gettext(
                "The central store of the organisation named below has signed that the bytes of "
                "this bundle are safe with it. The page is a copy for the files; what proves it is "
                "the receipt itself, a signed file of its own."
            ),
            LEAD,
        ),
        Spacer(0, 10),
        setter.facts(
            [
                (words.gettext("Bundle"), sheet.bundle_id),
                (words.pgettext("of a bundle", "Number"), _number(words, sheet)),
                (words.pgettext("when", "Arrived"), words.moment(sheet.received_at)),
                (words.pgettext("of a file", "Size"), _size(words, sheet)),
                ("SHA-256", sheet.sha256),
                (words.gettext("Signed by"), sheet.signer),
                (words.gettext("Certificate"), sheet.certificate),
                (words.gettext("Root of the organisation"), sheet.root),
            ],
            theme.EXACT,
        ),
        setter.text(words.gettext("How it is checked"), HEAD),
        setter.text(
            words.gettext(
                "The receipt is a DSSE envelope (payload type {type}). Its payload holds the "
                "certificates; the certificate of the receipt key must lead to the organisation's "
                "root, whose fingerprint stands above. It is for the bundle of this SHA-256 and no "
                "other.",
                type="application/vnd.auditor.receipt+json",
            ),
            theme.PARAGRAPH,
        ),
    ]


def _number(words: Words, sheet: ReceiptSheet) -> str:
    return words.gettext("{number} of its laptop", number=words.number(sheet.sequence))


def _size(words: Words, sheet: ReceiptSheet) -> str:
    """In bytes to the last: it is compared with the file."""
    return words.ngettext("{n} byte", "{n} bytes", sheet.size)
