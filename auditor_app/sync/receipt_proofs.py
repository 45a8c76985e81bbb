"""What a kept receipt proves, and by whose signature: for the eye and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import DeliveryError
from auditor_app.identity import fields
from auditor_app.identity.canonical import parse_canonical_json
from auditor_app.identity.certificates import fingerprint, load_certificate, subject_of
from auditor_app.identity.dsse import read_envelope
from auditor_app.sync.accepting import proved_receipt, require_programme
from auditor_app.sync.receipts import RECEIPT_PAYLOAD, require_receipt_for

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.sync.receipts import Receipt
    from auditor_app.vault import OutboxEntry, Vault

_NAME = "The receipt"


@dataclass(frozen=True, slots=True)
class ReceiptProof:
    """A receipt that was proved just now, by the root and the withdrawals that the vault knows.

    Attributes:
        document: the DSSE envelope, as `openssl` alone can check it.
        signer: whom the certificate of the receipt key names.
        certificate, root: SHA-256 fingerprints of that certificate and of the organisation's root.
        valid_until: of that certificate; it held when the bundle arrived.
    """

    entry: OutboxEntry
    receipt: Receipt
    document: bytes
    organisation: str
    signer: str
    certificate: str
    root: str
    valid_until: datetime


def prove_receipt(vault: Vault, bundle_id: str) -> ReceiptProof:
    """Prove once more the receipt that the vault keeps of a bundle.

    Raises:
        UnknownRowError: the outbox holds no such bundle.
        DeliveryError: no receipt came for it yet, or the device is not enrolled.
        IdentityError: it is not proved any more, such as by a key that was withdrawn since.
    """
    entry = vault.outbox.get(bundle_id)
    if entry.receipt is None:
        raise DeliveryError(
            "No receipt came for this bundle yet.",
            "Deliver it, or take in the receipt that came back on a stick.",
        )
    programme = require_programme(vault)
    receipt = proved_receipt(programme, entry.receipt)
    require_receipt_for(
        receipt,
        bundle_id=entry.bundle_id,
        sha256=entry.sha256,
        size=entry.size,
        sequence=entry.sequence,
    )
    content = parse_canonical_json(
        read_envelope(entry.receipt, RECEIPT_PAYLOAD, _NAME).payload, _NAME
    )
    certificate = load_certificate(fields.texts(content, "chain", _NAME)[0])
    return ReceiptProof(
        entry,
        receipt,
        entry.receipt,
        programme.organisation,
        subject_of(certificate).name,
        fingerprint(certificate),
        fingerprint(load_certificate(programme.ca_certificate_pem)),
        certificate.not_valid_after_utc,
    )
