"""Enrolment: a certificate request leaves the device, a certificate and the programme come back.

The answer is signed with the key that issued the certificate, so nobody on the way can swap a
recipient or the address; the programme in it is the signed pack that every device gets
(`programme_signing`). What the answer cannot prove is that the organisation is the right one: at
the first enrolment a person compares the CA's fingerprint, or the code of an invitation carries it
(`invitation`); later answers must come from the same CA.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from auditor_app.errors import IdentityError
from auditor_app.identity import fields
from auditor_app.identity.authority import Authority, subject_name
from auditor_app.identity.canonical import Json, canonical_json, parse_canonical_json
from auditor_app.identity.certificates import (
    Purpose,
    Subject,
    load_certificate,
    verified_path,
)
from auditor_app.identity.dsse import read_envelope
from auditor_app.identity.keys import make_private_key, private_key_pem
from auditor_app.identity.programme import UNNUMBERED_TYPE, Programme
from auditor_app.identity.programme_signing import read_programme, sign_programme
from auditor_app.identity.signing import SigningIdentity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.identity.revocation import Revocations

ANSWER_TYPE: Final = "urn:auditor:enrolment-answer:2"
UNNUMBERED_ANSWER_TYPE: Final = "urn:auditor:enrolment-answer:1"
"""What earlier versions of the program sent: the settings in it have no signature of their own."""
_LONGEST_PACK: Final = 3 * 1024 * 1024
ANSWER_PAYLOAD: Final = "application/vnd.auditor.enrolment+json"
_NAME: Final = "The enrolment answer"


@dataclass(frozen=True, slots=True)
class DeviceRequest:
    """A fresh device key, which stays in the vault, and the request that leaves it."""

    private_key_pem: bytes = field(repr=False)
    request_pem: bytes


def make_device_request(auditor_name: str, device_name: str) -> DeviceRequest:
    """A new key and a certificate request (PKCS #10, PEM) for it.

    Raises:
        IdentityError: a name is empty, too long or not printable.
    """
    if not device_name:
        raise IdentityError("The device has no name.", "Give the device a name.")
    key = make_private_key()
    subject = subject_name(Subject(auditor_name, device_name, ""))
    request = x509.CertificateSigningRequestBuilder().subject_name(subject)
    signed = request.sign(key, hashes.SHA256())
    return DeviceRequest(private_key_pem(key), signed.public_bytes(Encoding.PEM))


@dataclass(frozen=True, slots=True)
class EnrolmentAnswer:
    """What the organisation sends back. Made by `answer_request`, read by `from_json`."""

    chain_pem: tuple[str, ...]
    programme: Programme
    envelope: bytes = field(repr=False)

    def to_json(self) -> bytes:
        """The signed answer: a DSSE envelope as canonical JSON."""
        return self.envelope

    @classmethod
    def from_json(cls, document: bytes, *, at: datetime | None = None) -> EnrolmentAnswer:
        """Read an answer and check it against the CA that it names itself.

        Args:
            document: what `to_json` gave.
            at: when the certificates must be valid; now, if not given.

        Raises:
            IdentityError: changed, expired, or not signed by the issuer of its certificate.
        """
        envelope = read_envelope(document, ANSWER_PAYLOAD, _NAME)
        content = parse_canonical_json(envelope.payload, _NAME)
        programme = _programme_in(content)
        chain = fields.texts(content, "chain", _NAME)
        now = at or datetime.now(UTC)
        path = verified_path(chain, programme.ca_certificate_pem, now, Purpose.SIGN_BUNDLES)
        if len(path) < 2:
            # The certificate itself stands there as the CA: nobody issued it.
            raise fields.wrong(_NAME, "chain")
        envelope.verify(path[1])
        programme.check(now)
        programme.revocations.require_unrevoked(path)
        return cls(chain, programme, document)


def _programme_in(content: dict[str, Json]) -> Programme:
    kind = fields.text(content, "type", _NAME)
    if kind == UNNUMBERED_ANSWER_TYPE:
        settings = fields.mapping(content, "programme", _NAME)
        if fields.text(settings, "type", _NAME) != UNNUMBERED_TYPE:
            raise fields.wrong(_NAME, "programme")
        return Programme.of_fields(settings)
    if kind != ANSWER_TYPE:
        raise fields.wrong(_NAME, "type")
    pack = fields.text(content, "programme", _NAME, longest=_LONGEST_PACK)
    own_address = fields.text(content, "own_upload_url", _NAME)
    return read_programme(pack.encode("utf-8", "replace")).delivered_to(own_address)


def write_answer(
    authority: Authority, chain_pem: tuple[str, ...], pack: bytes, *, own_upload_url: str = ""
) -> EnrolmentAnswer:
    """The answer with a certificate that `authority` issued and a signed programme.

    Args:
        authority: the issuer; it signs the answer.
        chain_pem: the device's certificate, then its issuers.
        pack: what `sign_programme` gave.
        own_upload_url: where this device delivers, if not where the programme says.

    Raises:
        IdentityError: the pack cannot be used.
    """
    programme = read_programme(pack, authority.root_pem).delivered_to(own_upload_url)
    content: dict[str, Json] = {
        "type": ANSWER_TYPE,
        "chain": list(chain_pem),
        "programme": pack.decode("ascii"),
        "own_upload_url": own_upload_url,
    }
    envelope = authority.as_signer().sign(canonical_json(content), ANSWER_PAYLOAD)
    return EnrolmentAnswer(chain_pem, programme, envelope)


def answer_request(
    authority: Authority,
    request_pem: str | bytes,
    programme: Programme,
    *,
    days: int = 365,
    at: datetime | None = None,
) -> EnrolmentAnswer:
    """Issue a certificate for the request, sign the programme, and answer with both.

    Raises:
        IdentityError: the request or the programme cannot be used.
    """
    programme.check(at)
    chain = authority.issue_device(request_pem, days=days, at=at)
    return write_answer(authority, chain, sign_programme(authority, programme, at=at))


def accept_answer(
    private_key_pem: bytes,
    answer: bytes,
    *,
    known_roots: Sequence[str] = (),
    revocations: Revocations | None = None,
    at: datetime | None = None,
) -> tuple[SigningIdentity, Programme]:
    """The device's identity and its programme, once the answer is proved to fit.

    Args:
        private_key_pem: the key whose request was answered.
        answer: the answer's bytes.
        known_roots: the CA certificates of an earlier enrolment; then no other CA is accepted.
        revocations: what an earlier programme says about withdrawn certificates.
        at: when the certificates must be valid; now, if not given.

    Raises:
        IdentityError: the certificate is not for this key, the chain does not hold, the answer
            was changed, or it comes from another CA than before.
    """
    accepted = EnrolmentAnswer.from_json(answer, at=at)
    if known_roots and accepted.programme.ca_certificate_pem not in known_roots:
        raise IdentityError(
            "The answer comes from another organisation than this vault's.",
            "Ask your organisation; to change to another one, make a new vault.",
        )
    identity = SigningIdentity(private_key_pem, accepted.chain_pem)
    identity.check()
    if revocations is not None:
        revocations.require_unrevoked(load_certificate(pem) for pem in accepted.chain_pem)
    return identity, accepted.programme
