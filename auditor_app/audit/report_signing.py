"""The electronic signature of a report: the laptop's key over the whole file, once for each report.

Only what was signed off is signed, and only where the laptop is enrolled: a draft says that it is
one, and the invented people of a practice vault sign nothing. Nor does a laptop whose certificate
is not valid any more, as for bundles; a signature of before stays.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from auditor_app.errors import IdentityError
from auditor_app.vault.report_signatures import ReportSignature
from auditor_app.vault.store import utc_now

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.identity.signing import SigningIdentity
    from auditor_app.vault import Audit, Vault


def signer_of(vault: Vault, audit: Audit) -> SigningIdentity | None:
    """Whose key is to sign a report of the audit; None where none is."""
    if audit.state != "finalised" or vault.is_practice:
        return None
    return vault.identity.signing_identity


def signer_fault(vault: Vault) -> IdentityError | None:
    """Why the laptop's certificate signs nothing now; None where it signs, or where there is none.

    The rule is that of bundles: `SigningIdentity.require_valid`.
    """
    identity, programme = vault.identity.signing_identity, vault.identity.programme
    if identity is None or programme is None:
        return None
    try:
        identity.require_valid(programme, utc_now())
    except IdentityError as error:
        return error
    return None


def sign_report(vault: Vault, audit: Audit, pdf: bytes) -> bytes:
    """`pdf` with the signature of the laptop's key (PAdES), or as it is where none is due.

    The same report has the same signature ever after, with the time stamp that it got since.

    Raises:
        IdentityError: it has none yet, and `signer_fault`; or the key cannot be read.
        ReportError: the signature is larger than the room for it.
    """
    identity = signer_of(vault, audit)
    if identity is None:
        return pdf
    fault, signatures = signer_fault(vault), vault.report_signatures
    unsigned = sha256(pdf).hexdigest()
    at = signatures.signed_at(audit.id, unsigned)
    if at is None:
        if fault is not None:
            raise fault
        at = _claimed(audit, identity)
        signatures.note_signed_at(audit.id, unsigned, at)
    from auditor_app.identity.document_signature import sign_digest  # noqa: PLC0415 - pyHanko takes a second to load
    from auditor_app.report.signing import with_room  # noqa: PLC0415 - likewise

    signable = with_room(pdf, identity.subject.name, at)
    digest = signable.digest.hex()
    kept = signatures.get(audit.id, digest)
    if kept is None:
        if fault is not None:
            raise fault
        kept = sign_digest(signable.digest, identity)
        signatures.keep(ReportSignature(audit.id, digest, kept))
    return signable.signed(kept)


def _claimed(audit: Audit, identity: SigningIdentity) -> datetime:
    """When it is signed: at the sign-off, or when there first was a certificate to sign with."""
    begins = identity.certificate.not_valid_before_utc
    return max(audit.finalised_at or audit.changed_at, begins)
