"""Who signed this statement, and may they? Envelope, signature, chain, revocation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self, TypeVar

from auditor_app.bundle.verdict import BundleFault, FaultKind
from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import (
    Purpose,
    load_certificate,
    load_certificates,
    verified_path,
)
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD, read_envelope

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cryptography import x509

    from auditor_app.bundle.statements import Origin
    from auditor_app.identity.revocation import Revocations


@dataclass(frozen=True, slots=True)
class Trust:
    """Against what signatures are checked.

    Without `ca_pem` it is only checked that a bundle agrees with itself, not who made it. `at`
    is when the chain must hold; None stands for the moment that the statement names. What
    `revocations` has taken back is refused: at the moment `at`, or without it whatever moment the
    statement names, since whoever has a stolen key names any.
    """

    ca_pem: str | None
    at: datetime | None = None
    revocations: Revocations | None = None


class _Statement(Protocol):
    @property
    def origin(self) -> Origin: ...

    @classmethod
    def from_payload(cls, payload: bytes, name: str) -> Self: ...


S = TypeVar("S", bound=_Statement)


class SignedFaultError(Exception):
    """A signature file that cannot be believed; `fault` says why."""

    def __init__(self, fault: BundleFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def check_signed(
    document: bytes, statement_type: type[S], name: str, trust: Trust
) -> tuple[S, x509.Certificate]:
    """The statement in a signature file, and the certificate of its signer.

    Raises:
        SignedFaultError: the envelope is damaged, the signature does not hold, or its certificate
            is not the organisation's, not valid at that moment or revoked.
        IdentityError: the revocation lists at hand say nothing about such certificates.
    """
    try:
        envelope = read_envelope(document, IN_TOTO_PAYLOAD, "The signature file")
        statement = statement_type.from_payload(envelope.payload, "The signature file")
        certificate = load_certificate(statement.origin.chain_pem[0])
        # First whether the payload is what was signed at all, then whose key that was.
        envelope.verify(certificate)
    except IdentityError as error:
        raise SignedFaultError(BundleFault(FaultKind.SIGNATURE, name, error.message)) from error
    if trust.ca_pem is not None:
        fault = _chain_fault(statement.origin, trust.ca_pem, trust, name)
        if fault is not None:
            raise SignedFaultError(fault)
    return statement, certificate


def _chain_fault(origin: Origin, ca_pem: str, trust: Trust, name: str) -> BundleFault | None:
    moment = trust.at or origin.created_at
    try:
        path = verified_path(origin.chain_pem, ca_pem, moment, Purpose.SIGN_BUNDLES)
    except IdentityError as error:
        return _fault_of_path(
            origin.chain_pem, ca_pem, BundleFault(FaultKind.CHAIN, name, error.message)
        )
    if trust.revocations is None:
        return None
    _require_list_for(path, trust.revocations)
    for revocation in map(trust.revocations.revocation_of, path):
        if revocation is None or (trust.at is not None and revocation.revoked_at > trust.at):
            continue
        message = f"The certificate of the signer, or of its issuer, was {revocation}."
        return BundleFault(FaultKind.REVOKED, name, message)
    return None


def _require_list_for(path: Sequence[x509.Certificate], revocations: Revocations) -> None:
    """Make sure that the lists can know of the signer: a root's alone names issuers only.

    What the root itself issued, in organisations from before there was an issuing authority, may
    stand in any of the lists (decision 30).

    Raises:
        IdentityError: no list is of whoever issued the signer's certificate.
    """
    issuer = path[0].issuer
    if issuer != path[-1].subject and all(one.issuer != issuer for one in revocations.lists):
        raise IdentityError(
            "The revocation lists name no certificate of those who certified this signer.",
            "Ask the organisation for its whole file of revocation lists.",
        )


def _fault_of_path(chain_pem: Sequence[str], ca_pem: str, found: BundleFault) -> BundleFault:
    """Is it the moment alone that is wrong, or does the chain hold at no moment?"""
    try:
        certificates = [load_certificate(pem) for pem in chain_pem]
        certificates += load_certificates(ca_pem)
        begun = max(each.not_valid_before_utc for each in certificates)
        verified_path(chain_pem, ca_pem, begun, Purpose.SIGN_BUNDLES)
    except IdentityError as error:
        return BundleFault(found.kind, found.place, error.message)
    return BundleFault(FaultKind.EXPIRED, found.place, found.message)
