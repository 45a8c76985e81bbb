"""Receipts: what the central store signs once a bundle's bytes are safe.

A receipt is a DSSE envelope, by a key whose certificate is for receipts only, over the bundle's
digest, size, number and name and the time of its arrival. The certificates lie in the payload, so
that `openssl` alone can check it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import DeliveryError, IdentityError
from auditor_app.identity import fields
from auditor_app.identity.canonical import canonical_json, parse_canonical_json
from auditor_app.identity.certificates import Purpose
from auditor_app.identity.dsse import read_envelope
from auditor_app.identity.revocation import Revocations, verify_unrevoked_chain

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.identity.signing import SigningIdentity

RECEIPT_TYPE: Final = "urn:auditor:receipt:1"
RECEIPT_PAYLOAD: Final = "application/vnd.auditor.receipt+json"
LARGEST_RECEIPT: Final = 64 * 1024
_NAME: Final = "The receipt"


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a bundle arrived. `sha256` in hexadecimal, `size` in bytes, `received_at` in UTC."""

    bundle_id: str
    sha256: str
    size: int
    sequence: int
    received_at: datetime


def sign_receipt(receipt: Receipt, signer: SigningIdentity) -> bytes:
    """The receipt as a signed document: a DSSE envelope in canonical JSON."""
    payload = canonical_json(
        {
            "type": RECEIPT_TYPE,
            "bundle_id": receipt.bundle_id,
            "sha256": receipt.sha256,
            "size": receipt.size,
            "sequence": receipt.sequence,
            "received_at": fields.write_moment(receipt.received_at),
            "chain": list(signer.chain_pem),
        }
    )
    return signer.sign(payload, RECEIPT_PAYLOAD)


def read_receipt(document: bytes, ca_pem: str, revocations: Revocations | None = None) -> Receipt:
    """What a receipt says, once it is proved to come from the organisation's central store.

    The chain must hold at the time that the receipt itself names, not at the laptop's: a wrong
    clock there must not turn a delivered bundle into an undelivered one, and old receipts stay
    good when the receipt key is renewed. What was withdrawn signs nothing, whatever time it names:
    a thief would name an earlier one.

    Args:
        document: the receipt's bytes.
        ca_pem: the organisation's root certificate, from the programme.
        revocations: what the programme says about withdrawn certificates.

    Raises:
        IdentityError: it cannot be read, was changed, or another key signed it, or a withdrawn one.
    """
    if len(document) > LARGEST_RECEIPT:
        raise IdentityError("The receipt is longer than receipts are.", "Ask for it again.")
    envelope = read_envelope(document, RECEIPT_PAYLOAD, _NAME)
    content = parse_canonical_json(envelope.payload, _NAME)
    if fields.text(content, "type", _NAME) != RECEIPT_TYPE:
        raise fields.wrong(_NAME, "type")
    received_at = fields.moment(content, "received_at", _NAME)
    chain = fields.texts(content, "chain", _NAME)
    signer = verify_unrevoked_chain(
        chain, ca_pem, received_at, Purpose.SIGN_RECEIPTS, revocations or Revocations()
    )
    envelope.verify(signer)
    return Receipt(
        bundle_id=fields.text(content, "bundle_id", _NAME),
        sha256=fields.sha256(content, "sha256", _NAME),
        size=fields.integer(content, "size", _NAME),
        sequence=fields.integer(content, "sequence", _NAME),
        received_at=received_at,
    )


def require_receipt_for(
    receipt: Receipt, *, bundle_id: str, sha256: str, size: int, sequence: int
) -> None:
    """Make sure that the receipt is for this bundle.

    Raises:
        DeliveryError: it is for another one; names what differs.
    """
    pairs = {
        "identifier": (receipt.bundle_id, bundle_id),
        "digest": (receipt.sha256, sha256),
        "size": (receipt.size, size),
        "number": (receipt.sequence, sequence),
    }
    different = [name for name, (said, wanted) in pairs.items() if said != wanted]
    if different:
        raise DeliveryError(
            f"The receipt is for another bundle: its {' and '.join(different)} differ.",
            "The bundle stays undelivered. Deliver it again, or ask for its own receipt.",
        )
