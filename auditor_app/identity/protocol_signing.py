"""A protocol signed by the organisation: an in-toto Statement over its pack, in a DSSE envelope.

Who signs is a key with a certificate for protocols alone, made for this one signature and let go
after it: it comes from the authority, whose own key may lie off the machine. The chain lies in the
payload and must hold at the time that the statement names, as a receipt's, so that a signed
protocol stays good for as long as it is used.
https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from auditor_app.errors import IdentityError
from auditor_app.identity import fields
from auditor_app.identity.canonical import Json, canonical_json, parse_canonical_json
from auditor_app.identity.certificates import MAX_CHAIN_LENGTH, Purpose, subject_of, verified_path
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD, read_envelope
from auditor_app.identity.revocation import Revocations

if TYPE_CHECKING:
    from auditor_app.identity.authority import Authority

STATEMENT_TYPE: Final = "https://in-toto.io/Statement/v1"
PROTOCOL_PREDICATE: Final = "urn:auditor:predicate:protocol:1"
_NAME: Final = "The protocol's signature"


@dataclass(frozen=True, slots=True)
class SignedProtocol:
    """What an organisation signs of a protocol; `sha256` is its pack's digest, in hexadecimal."""

    protocol_id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ProtocolSignature:
    """A signature that holds: over what, when, by which organisation (its certificate's words)."""

    signed: SignedProtocol
    signed_at: datetime
    organisation: str


def sign_protocol(
    authority: Authority, protocol: SignedProtocol, *, at: datetime | None = None
) -> bytes:
    """The envelope, as canonical JSON.

    Raises:
        IdentityError: the authority's key does not work.
    """
    now = (at or datetime.now(UTC)).replace(microsecond=0)
    signer = authority.issue_protocol_identity(at=now)
    predicate: dict[str, Json] = {
        "id": protocol.protocol_id,
        "version": protocol.version,
        "signed": fields.write_moment(now),
        "chain": list(signer.chain_pem),
    }
    statement: dict[str, Json] = {
        "_type": STATEMENT_TYPE,
        "subject": [{"name": protocol.protocol_id, "digest": {"sha256": protocol.sha256}}],
        "predicateType": PROTOCOL_PREDICATE,
        "predicate": predicate,
    }
    return signer.sign(canonical_json(statement), IN_TOTO_PAYLOAD)


def read_protocol_signature(
    document: bytes, ca_pem: str, revocations: Revocations | None = None
) -> ProtocolSignature:
    """What a signature says, once it is proved to come from the organisation of `ca_pem`.

    Whether it is about the pack at hand is for the caller to compare.

    Args:
        document: the signature's bytes.
        ca_pem: the organisation's root certificate, from the programme.
        revocations: what the programme says about withdrawn certificates: they sign nothing,
            whatever time is named.

    Raises:
        IdentityError: it cannot be read, was changed, or comes from another organisation or
            through a certificate that was withdrawn.
    """
    envelope = read_envelope(document, IN_TOTO_PAYLOAD, _NAME)
    statement = parse_canonical_json(envelope.payload, _NAME)
    if fields.text(statement, "_type", _NAME) != STATEMENT_TYPE:
        raise fields.wrong(_NAME, "_type")
    if fields.text(statement, "predicateType", _NAME) != PROTOCOL_PREDICATE:
        raise fields.wrong(_NAME, "predicateType")
    predicate = fields.mapping(statement, "predicate", _NAME)
    chain = fields.texts(predicate, "chain", _NAME)
    if not 1 <= len(chain) <= MAX_CHAIN_LENGTH:
        raise fields.wrong(_NAME, "chain")
    signed_at = fields.moment(predicate, "signed", _NAME)
    try:
        path = verified_path(chain, ca_pem, signed_at, Purpose.SIGN_PROTOCOLS)
    except IdentityError as error:
        raise IdentityError(
            f"The protocol is not signed by this vault's organisation: {error.message}",
            "Ask your organisation for the protocol; use none that a stranger signed.",
        ) from error
    (revocations or Revocations()).require_unrevoked(path)
    envelope.verify(path[0])
    subjects = fields.mappings(statement, "subject", _NAME)
    if len(subjects) != 1:
        raise fields.wrong(_NAME, "subject")
    digest = fields.sha256(fields.mapping(subjects[0], "digest", _NAME), "sha256", _NAME)
    signed = SignedProtocol(
        fields.text(predicate, "id", _NAME), fields.text(predicate, "version", _NAME), digest
    )
    return ProtocolSignature(signed, signed_at, subject_of(path[0]).organisation)
