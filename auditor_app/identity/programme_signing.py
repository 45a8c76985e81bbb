"""The programme as one signed document: its pack.

Who signs is a key with a certificate for programmes alone, made for this one signature and let go
after it, as for a protocol (`protocol_signing`): what lies on a machine that answers the network,
the receipt key, must not be able to name other recipients. The chain lies in the payload and must
hold at the time of issue, so that a pack stays good for as long as it is the newest.

A laptop takes a pack by its number. What is older than the pack that it has is refused, or whoever
kept an old file could bring a former recipient or address back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from auditor_app.errors import IdentityError
from auditor_app.identity import fields
from auditor_app.identity.canonical import canonical_json, parse_canonical_json
from auditor_app.identity.certificates import MAX_CHAIN_LENGTH, Purpose, verified_path
from auditor_app.identity.dsse import read_envelope
from auditor_app.identity.programme import UNNUMBERED, Programme

if TYPE_CHECKING:
    from cryptography import x509

    from auditor_app.identity.authority import Authority

PROGRAMME_PAYLOAD: Final = "application/vnd.auditor.programme+json"
_NAME: Final = "The programme"
_REMEDY: Final = "Ask the organisation for the programme's settings again."


def sign_programme(
    authority: Authority, programme: Programme, *, at: datetime | None = None
) -> bytes:
    """The pack: a DSSE envelope in canonical JSON, issued `at` (now).

    Raises:
        IdentityError: the programme cannot be used, or the authority's key does not work.
    """
    now = (at or datetime.now(UTC)).replace(microsecond=0)
    issued = replace(programme.as_issued(), issued_at=now)
    if issued.version == UNNUMBERED:
        raise IdentityError("A programme without a number is not signed.", _REMEDY)
    issued.check(now)
    signer = authority.issue_programme_identity(at=now)
    payload = canonical_json(issued.to_fields() | {"chain": list(signer.chain_pem)})
    return signer.sign(payload, PROGRAMME_PAYLOAD)


def read_programme(document: bytes, ca_pem: str | None = None) -> Programme:
    """What a pack says, once it is proved to come from its organisation.

    Args:
        document: the pack's bytes.
        ca_pem: the root that must have signed it. Without one it is the pack's own: whether that
            is the right one, something else has to prove.

    Raises:
        IdentityError: it cannot be read, was changed, comes from another organisation, was not
            signed with a key for programmes, or its settings cannot be used.
    """
    return _read(document, ca_pem)[0]


def _read(document: bytes, ca_pem: str | None) -> tuple[Programme, tuple[x509.Certificate, ...]]:
    """The programme in a pack, and the path from its signer to its root."""
    envelope = read_envelope(document, PROGRAMME_PAYLOAD, _NAME)
    content = parse_canonical_json(envelope.payload, _NAME)
    programme = Programme.of_fields(content)
    if programme.version == UNNUMBERED:
        raise fields.wrong(_NAME, "version")
    if programme.issued_at is None:
        raise fields.wrong(_NAME, "issued")
    if programme.common_upload_url is not None:
        raise fields.wrong(_NAME, "own_upload_url")
    chain = fields.texts(content, "chain", _NAME)
    if not 1 <= len(chain) <= MAX_CHAIN_LENGTH:
        raise fields.wrong(_NAME, "chain")
    if ca_pem is not None and programme.ca_certificate_pem != ca_pem:
        raise _stranger("it names another root certificate.")
    trusted = programme.ca_certificate_pem
    try:
        path = verified_path(chain, trusted, programme.issued_at, Purpose.SIGN_PROGRAMMES)
    except IdentityError as error:
        raise _stranger(error.message) from error
    if len(path) < 2:
        raise fields.wrong(_NAME, "chain")  # the signer stands there as its own root
    envelope.verify(path[0])
    programme.check(programme.issued_at)
    programme.revocations.require_unrevoked(path)
    return programme, path


def accept_programme(document: bytes, held: Programme) -> Programme:
    """The programme that a device goes on with after it was given a pack.

    Args:
        document: the pack's bytes.
        held: what the device has, with its own address where it has one; the address stays. What
            an earlier version of the program left out of the same pack is filled in.

    Raises:
        IdentityError: as `read_programme`, and where the pack is older than what is held, another
            one under the same number, for another organisation, or signed by an authority that
            was withdrawn.
    """
    offered, path = _read(document, held.ca_certificate_pem)
    if offered.organisation != held.organisation:
        raise _stranger("it names another organisation.")
    held.revocations.require_unrevoked(path)
    if offered.version < held.version:
        raise IdentityError(
            f"The programme's settings are older (number {offered.version}) than those that this "
            f"laptop has (number {held.version}).",
            "Keep what is there, or ask the organisation for its newest settings.",
        )
    if offered.version == held.version and not offered.completes(held):
        raise IdentityError(
            f"The programme's settings have the number {held.version} of those that this laptop "
            "has, and say something else.",
            "Tell the organisation: each issue of its settings has a number of its own.",
        )
    return offered.delivered_to(held.own_upload_url)


def newer(held: Programme | None, offered: Programme, *, keeps_address: bool = False) -> Programme:
    """The one with the higher number of two that are both proved, `held` where both have the same.

    With an enrolment answer a programme comes along that may be older by now: the certificate is
    good all the same, the settings do not go back. Whether the device has an address of its own,
    the offered one says; with `keeps_address` the held one too, where the offered one has none.
    """
    if held is None or held.ca_certificate_pem != offered.ca_certificate_pem:
        return offered
    goes_on = held.version >= offered.version and held.version != UNNUMBERED
    found = held.as_issued() if goes_on else offered.as_issued()
    own_address = offered.own_upload_url or (held.own_upload_url if keeps_address else "")
    return found.delivered_to(own_address)


def _stranger(why: str) -> IdentityError:
    return IdentityError(
        f"The programme's settings are not of this vault's organisation: {why}",
        "Do not use them. Ask the organisation, by another way than they came.",
    )
