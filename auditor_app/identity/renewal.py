"""Renewal: a device with a certificate asks for the next one, for a new key, before it expires.

The request for the new key (PKCS #10) travels in a DSSE envelope that the present key signs, with
the present certificates beside it. Asking twice does no harm: the answer is the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.errors import IdentityError
from auditor_app.identity import fields
from auditor_app.identity.authority import load_request, subject_of_request
from auditor_app.identity.canonical import canonical_json, parse_canonical_json
from auditor_app.identity.certificates import (
    MAX_CHAIN_LENGTH,
    Purpose,
    load_certificate,
    subject_of,
    verified_path,
)
from auditor_app.identity.dsse import read_envelope
from auditor_app.identity.enrolment import make_device_request
from auditor_app.identity.keys import key_id, require_p256

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography import x509

    from auditor_app.identity.enrolment import DeviceRequest
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity

RENEWAL_TYPE: Final = "urn:auditor:renewal-request:1"
RENEWAL_PAYLOAD: Final = "application/vnd.auditor.renewal+json"
LARGEST_RENEWAL: Final = 64 * 1024
_NAME: Final = "The renewal request"


@dataclass(frozen=True, slots=True)
class RenewalRequest:
    """Who asks, by its present certificate and that one's issuers, and with what request."""

    path: tuple[x509.Certificate, ...]
    request_pem: str
    key: str

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate that is to be renewed."""
        return self.path[0]


def is_renewal_due(identity: SigningIdentity, programme: Programme, at: datetime) -> bool:
    """Whether the certificate ends within the programme's renewal days, or has ended.

    Or one of its issuers was withdrawn: then what it signs is worth nothing to others any more.

    Raises:
        IdentityError: the programme's revocation lists cannot be read.
    """
    end = identity.certificate.not_valid_after_utc
    if at >= end - timedelta(days=programme.renewal_days):
        return True
    revocations = programme.revocations
    issuers = (load_certificate(pem) for pem in identity.chain_pem[1:])
    return any(revocations.revocation_of(issuer) is not None for issuer in issuers)


def make_renewal_key(identity: SigningIdentity) -> DeviceRequest:
    """A new key and a request for the name and device of the present certificate.

    Raises:
        IdentityError: the present certificate names nobody.
    """
    subject = identity.subject
    return make_device_request(subject.name, subject.device)


def sign_renewal(identity: SigningIdentity, request_pem: bytes) -> bytes:
    """The renewal request: an envelope in canonical JSON that the present key signs."""
    payload = canonical_json(
        {
            "type": RENEWAL_TYPE,
            "chain": list(identity.chain_pem),
            "request": request_pem.decode("ascii"),
        }
    )
    return identity.sign(payload, RENEWAL_PAYLOAD)


def read_renewal(document: bytes, ca_pem: str, at: datetime) -> RenewalRequest:
    """Read a renewal request and prove that the device whose certificate it holds made it.

    Whether that certificate was withdrawn is for the caller to look up.

    Args:
        document: what `sign_renewal` gave.
        ca_pem: the organisation's root.
        at: when the present certificate must be valid.

    Raises:
        IdentityError: it cannot be read, was changed, the certificate does not hold, or the new
            request is for somebody else or for no new key.
    """
    if len(document) > LARGEST_RENEWAL:
        raise IdentityError("The renewal request is longer than such requests are.", _remedy())
    envelope = read_envelope(document, RENEWAL_PAYLOAD, _NAME)
    content = parse_canonical_json(envelope.payload, _NAME)
    if fields.text(content, "type", _NAME) != RENEWAL_TYPE:
        raise fields.wrong(_NAME, "type")
    chain = fields.texts(content, "chain", _NAME)
    if not 1 <= len(chain) <= MAX_CHAIN_LENGTH:
        raise fields.wrong(_NAME, "chain")
    path = verified_path(chain, ca_pem, at, Purpose.SIGN_BUNDLES)
    envelope.verify(path[0])
    pem = fields.text(content, "request", _NAME, longest=16_000)
    request = load_request(pem)
    key = key_id(require_p256(request.public_key(), "the certificate request"))
    now = subject_of(path[0])
    asked = subject_of_request(request)
    if (asked.name, asked.device) != (now.name, now.device):
        raise IdentityError(
            "The renewal asks for another name or device than the present certificate has.",
            "Enrol anew for another name: auditor device request",
        )
    if key == envelope.key_id:
        raise IdentityError("The renewal asks for the same key once more.", _remedy())
    return RenewalRequest(path, pem, key)


def _remedy() -> str:
    return "Make the renewal request again: auditor device renew"
