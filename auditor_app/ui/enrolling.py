"""What the enrolment page asks of the vault: done off the window's thread, as plain values. No Qt.

What opens a connection says so by its name; it is done on the desk's lane for the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import load_request, subject_of_request
from auditor_app.identity.canonical import MAX_DOCUMENT_BYTES
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.identity.invitation import InvitationCode
from auditor_app.identity.renewal import is_renewal_due
from auditor_app.sync import enrolling as network

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity
    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class Renewal:
    """How the certificate of an enrolled laptop stands. Times are aware, in UTC.

    Attributes:
        ends_at: until when it is valid.
        due_from: from when it is renewed by itself before a delivery.
        due, ended: whether that is so now; `due` also where an issuer was withdrawn.
        waiting: whether a renewal was asked for, and no answer has come.
    """

    ends_at: datetime
    due_from: datetime
    due: bool
    ended: bool
    waiting: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What the vault holds of this laptop's identity; `missing` are protocols of the programme."""

    requested: str
    request_pem: bytes
    identity: SigningIdentity | None
    programme: Programme | None
    renewal: Renewal | None = None
    missing: tuple[str, ...] = ()


def standing(vault: Vault) -> Standing:
    """Read the laptop's identity."""
    waiting = vault.identity.device_request
    asked = str(subject_of_request(load_request(waiting.request_pem))) if waiting else ""
    identity, programme = vault.identity.signing_identity, vault.identity.programme
    renewal = None
    if identity is not None and programme is not None:
        renewal = _renewal(vault, identity, programme)
    return Standing(
        asked,
        waiting.request_pem if waiting else b"",
        identity,
        programme,
        renewal,
        _missing(vault, programme),
    )


def _renewal(vault: Vault, identity: SigningIdentity, programme: Programme) -> Renewal:
    now, end = datetime.now(UTC), identity.certificate.not_valid_after_utc
    return Renewal(
        ends_at=end,
        due_from=end - timedelta(days=programme.renewal_days),
        due=is_renewal_due(identity, programme, now),
        ended=now > end,
        waiting=vault.identity.renewal_request is not None,
    )


def _missing(vault: Vault, programme: Programme | None) -> tuple[str, ...]:
    """The protocols that the programme works with and that are not installed here."""
    if programme is None:
        return ()
    held = {kept.digest for kept in vault.protocols.list()}
    return tuple(
        f"{one.protocol_id} {one.version}" for one in programme.protocols if one.sha256 not in held
    )


def make_request(vault: Vault, *, auditor: str, laptop: str) -> Standing:
    """Make a key, which stays in the vault, and a request for it."""
    vault.identity.device_request = make_device_request(auditor, laptop)
    return standing(vault)


def content_of(source: Path) -> bytes:
    """A document's bytes; of one that is too long only so much as shows it."""
    with source.open("rb") as file:
        return file.read(MAX_DOCUMENT_BYTES + 1)


def read_answer(vault: Vault, *, source: Path) -> tuple[SigningIdentity, Programme]:
    """Read and check an answer, without taking it yet.

    Raises:
        IdentityError: nothing was requested, or the answer does not fit.
    """
    waiting = vault.identity.device_request
    if waiting is None:
        raise IdentityError("This vault has asked for no certificate.", "Make a request first.")
    known = vault.identity.programme
    return accept_answer(
        waiting.private_key_pem,
        content_of(source),
        known_roots=(known.ca_certificate_pem,) if known else (),
        revocations=known.revocations if known else None,
    )


def enrol(vault: Vault, *, identity: SigningIdentity, programme: Programme) -> Standing:
    """Take a checked answer."""
    vault.identity.enrol(identity, programme)
    return standing(vault)


def enrol_over_network(
    vault: Vault,
    *,
    url: str,
    code: str,
    auditor: str,
    laptop: str,
    authorities: Path | None,
    cancelled: Callable[[], bool],
) -> Standing:
    """Enrol with the code that the organisation gave; the code says who may answer.

    Raises:
        IdentityError: the code is mistyped, or the answer does not fit.
        DeliveryError: the store does not answer, or refuses, or `cancelled` broke it off.
    """
    network.enrol_with_code(
        vault,
        url=url,
        code=InvitationCode.parse(code),
        name=auditor,
        device=laptop,
        tls_ca_pem=""
        if authorities is None
        else content_of(authorities).decode("ascii", "replace"),
        cancelled=cancelled,
    )
    return standing(vault)


def renew_over_network(vault: Vault, *, cancelled: Callable[[], bool]) -> Standing:
    """Renew the certificate now. Raises as `auditor_app.sync.enrolling.renew`."""
    network.renew(vault, cancelled=cancelled)
    return standing(vault)


def renewal_request(vault: Vault) -> bytes:
    """The request for a renewal, to be carried to the organisation."""
    return network.renewal_document(vault)


def take_renewal(vault: Vault, *, source: Path) -> Standing:
    """Take the answer to a renewal request that was carried.

    Raises:
        IdentityError: the answer does not fit, or is no answer to a renewal.
    """
    document = content_of(source)
    if not network.is_for_renewal(vault, document):
        raise IdentityError(
            "This file is no answer to the renewal that this laptop has asked for.",
            "Save the renewal request anew, give it to your organisation and load its answer.",
        )
    network.accept_renewal(vault, document)
    return standing(vault)


def fetch_programme_over_network(vault: Vault, *, cancelled: Callable[[], bool]) -> Standing:
    """Ask the central store for newer settings. Raises as `fetch_programme`."""
    network.fetch_programme(vault, cancelled=cancelled)
    return standing(vault)


def take_programme(vault: Vault, *, source: Path) -> Standing:
    """Take newer settings from a file.

    Raises:
        IdentityError: they are older, changed, or another organisation's.
    """
    vault.identity.take_programme(content_of(source))
    return standing(vault)
