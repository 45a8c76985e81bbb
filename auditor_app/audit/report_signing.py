"""The electronic signature of a report: the laptop's key over the whole file, once for each report.

Only what was signed off is signed, and only where the laptop is enrolled: a draft says that it is
one, and the invented people of a practice vault sign nothing.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from auditor_app.vault.report_signatures import ReportSignature

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.identity.signing import SigningIdentity
    from auditor_app.vault import Audit, Vault


def signer_of(vault: Vault, audit: Audit) -> SigningIdentity | None:
    """Whose key signs a report of the audit; None where it is not signed."""
    if audit.state != "finalised" or vault.is_practice:
        return None
    return vault.identity.signing_identity


def sign_report(vault: Vault, audit: Audit, pdf: bytes) -> bytes:
    """`pdf` with the signature of the laptop's key (PAdES), or as it is where none is due.

    The same report has the same signature ever after, with the time stamp that it got since.

    Raises:
        IdentityError: the key or the certificates cannot be read.
        ReportError: the signature is larger than the room for it.
    """
    identity = signer_of(vault, audit)
    if identity is None:
        return pdf
    from auditor_app.identity.document_signature import sign_digest  # noqa: PLC0415 - pyHanko takes a second to load
    from auditor_app.report.signing import with_room  # noqa: PLC0415 - likewise

    signatures = vault.report_signatures
    unsigned = sha256(pdf).hexdigest()
    at = signatures.first_signed_at(audit.id, unsigned, _claimed(audit, identity))
    signable = with_room(pdf, identity.subject.name, at)
    digest = signable.digest.hex()
    kept = signatures.get(audit.id, digest)
    if kept is None:
        kept = sign_digest(signable.digest, identity)
        signatures.keep(ReportSignature(audit.id, digest, kept))
    return signable.signed(kept)


def _claimed(audit: Audit, identity: SigningIdentity) -> datetime:
    """When it is signed: at the sign-off, or when there first was a certificate to sign with."""
    begins = identity.certificate.not_valid_before_utc
    return max(audit.finalised_at or audit.changed_at, begins)
