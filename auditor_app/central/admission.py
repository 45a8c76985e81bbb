"""Who sends this? Everything that can be asked of a bundle before its first byte."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.bundle.statements import SealStatement
from auditor_app.central import refusing
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import Purpose, fingerprint, load_certificate, verify_chain
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD, read_envelope
from auditor_app.sync.wire import LARGEST_ENVELOPE

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.central.entries import IssuedCertificate
    from auditor_app.central.registry import Registry

_NAME: Final = "The bundle's signature"
_IN_TIME: Final = timedelta()


@dataclass(frozen=True, slots=True)
class SignedClaim:
    """What a bundle's outer envelope says, once signature, chain and certificate hold."""

    statement: SealStatement
    certificate: IssuedCertificate
    envelope: bytes

    @property
    def device(self) -> str:
        """The digest of the key that signed."""
        return self.certificate.device

    @property
    def digest(self) -> str:
        """SHA-256 of the sealed file."""
        return self.statement.sha256

    @property
    def sequence(self) -> int:
        """The bundle's number on its device."""
        return self.statement.origin.sequence


class RevokedCertificateError(IntakeRefusalError):
    """A claim of a device of ours whose certificate was withdrawn: refused, and recorded."""

    def __init__(self, claim: SignedClaim) -> None:
        said = refusing.certificate_revoked()
        super().__init__(said.reason, said.status, said.message, said.remedy)
        self.claim = claim


def examine(
    envelope: bytes, registry: Registry, ca_pem: str, at: datetime, late: timedelta = _IN_TIME
) -> SignedClaim:
    """Check an outer envelope by itself.

    Args:
        envelope: the DSSE document beside the sealed file.
        registry: knows the certificates that were issued.
        ca_pem: the organisation's root.
        at: when the certificate must be valid.
        late: for how long after its end a certificate still stands for what it signed before, as
            when a laptop was away. It must not have been withdrawn, then as before.

    Raises:
        IntakeRefusalError: it cannot be read, its signature or chain does not hold, or its
            certificate is not one of ours, expired or withdrawn.
    """
    if len(envelope) > LARGEST_ENVELOPE:
        raise refusing.envelope_unusable(
            f"The bundle's signature has {len(envelope)} bytes, "
            f"at most {LARGEST_ENVELOPE} are taken."
        )
    try:
        signed = read_envelope(envelope, IN_TOTO_PAYLOAD, _NAME)
        statement = SealStatement.from_payload(signed.payload, _NAME)
    except IdentityError as error:
        raise refusing.envelope_unusable(error.message) from error
    try:
        moment = _moment(statement, at, late)
        leaf = verify_chain(statement.origin.chain_pem, ca_pem, moment, Purpose.SIGN_BUNDLES)
        signed.verify(leaf)
    except IdentityError as error:
        raise refusing.signature_wrong(error.message, error.remedy) from error
    certificate = registry.certificate(fingerprint(leaf))
    if certificate is None:
        raise refusing.certificate_unknown()
    claim = SignedClaim(statement, certificate, envelope)
    if certificate.revoked_at is not None:
        # Also for what was signed before: when it was signed, only the signer says.
        raise RevokedCertificateError(claim)
    return claim


def _moment(statement: SealStatement, at: datetime, late: timedelta) -> datetime:
    """When the chain has to hold: at `at`, or at the certificate's end if that was not long ago.

    Raises:
        IdentityError: the certificate cannot be read.
    """
    end = load_certificate(statement.origin.chain_pem[0]).not_valid_after_utc
    if end < at <= end + late and statement.origin.created_at <= end:
        return end
    return at
