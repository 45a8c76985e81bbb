"""The receipt of a bundle as a page to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor_app.sync import ReceiptProof


def receipt_pdf(proof: ReceiptProof, language: str = "en") -> bytes:
    """One page, made in memory; see `receipt_sheet_pdf`."""
    from auditor_app.report.receipt_sheet import (  # noqa: PLC0415 - reportlab takes 130 ms
        ReceiptSheet,
        receipt_sheet_pdf,
    )

    receipt = proof.receipt
    return receipt_sheet_pdf(
        ReceiptSheet(
            organisation=proof.organisation,
            bundle_id=receipt.bundle_id,
            sequence=receipt.sequence,
            sha256=receipt.sha256,
            size=receipt.size,
            received_at=receipt.received_at,
            signer=proof.signer,
            certificate=proof.certificate,
            root=proof.root,
        ),
        language,
    )
