"""Enrolling, renewing and fetching the programme over the network.

The private keys stay in the vault; what leaves it are requests and signatures. Whatever answers is
believed only as far as its signatures go.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor_app.errors import AuditorError, DeliveryError, IdentityError
from auditor_app.identity.authority import load_request, subject_of_request
from auditor_app.identity.certificates import Subject, load_certificate
from auditor_app.identity.enrolment import EnrolmentAnswer, accept_answer, make_device_request
from auditor_app.identity.keys import key_id, require_p256
from auditor_app.identity.renewal import is_renewal_due, make_renewal_key, sign_renewal
from auditor_app.sync.enrolling_wire import EnrollingStore
from auditor_app.sync.exchange import BrokenOffError
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.identity.enrolment import DeviceRequest
    from auditor_app.identity.invitation import InvitationCode
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity
    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class RenewalOutcome:
    """What became of a renewal that may have been due.

    `problem` says why it did not work; None also where it was broken off.
    """

    due: bool
    renewed: bool
    problem: AuditorError | None = None


def enrol_with_code(
    vault: Vault,
    *,
    url: str,
    code: InvitationCode,
    name: str,
    device: str,
    tls_ca_pem: str = "",
    new_key: bool = False,
    at: datetime | None = None,
    cancelled: Callable[[], bool] = never,
) -> tuple[SigningIdentity, Programme]:
    """Enrol this laptop with the code of an invitation.

    Where the answer was lost, the same call again gets the same certificate: the key is made and
    kept before anything is sent.

    Args:
        vault: unlocked.
        url: the central store's address.
        code: as the organisation gave it; it also says which organisation may answer.
        name: the auditor's name, as invited.
        device: the laptop's name, as invited.
        tls_ca_pem: the authorities of the server's TLS certificate, if not those of the system.
        new_key: make a new key though a request is waiting.
        at: when the certificates must be valid; now, if not given.
        cancelled: asked while the store is waited for; true breaks it off.

    Raises:
        UnreachableError: no central store answered, or it cannot answer now.
        BrokenOffError: `cancelled` said so.
        RefusedError: it refuses, and says why.
        IdentityError: the answer does not fit, or comes from another organisation.
    """
    waiting = waiting_request(vault, name, device, new_key=new_key)
    with EnrollingStore(url, tls_ca_pem, cancelled=cancelled) as store:
        document = store.enrol(code, waiting.request_pem)
    held = vault.identity.programme
    identity, programme = accept_answer(
        waiting.private_key_pem,
        document,
        known_roots=(held.ca_certificate_pem,) if held else (),
        revocations=held.revocations if held else None,
        at=at,
    )
    code.require_root(programme.ca_certificate_pem)
    if not programme.upload_url:
        # The organisation names no address: bundles go where the laptop was enrolled.
        programme = programme.delivered_to(url)
    vault.identity.enrol(identity, programme)
    return identity, programme


def waiting_request(
    vault: Vault, name: str, device: str, *, new_key: bool = False
) -> DeviceRequest:
    """The request that waits for its answer; a fresh one where none is for these names.

    Raises:
        IdentityError: a name is empty, too long or not printable.
    """
    waiting = vault.identity.device_request
    if waiting is not None and not new_key:
        asked = subject_of_request(load_request(waiting.request_pem))
        if asked == Subject(name, device, ""):
            return waiting
    made = make_device_request(name, device)
    vault.identity.device_request = made
    return made


def renew_if_due(
    vault: Vault, *, at: datetime | None = None, cancelled: Callable[[], bool] = never
) -> RenewalOutcome:
    """Renew this laptop's certificate where its end is near. Called before delivering.

    It never stops a delivery: while the certificate is still valid, what did not work can wait for
    the next time, and afterwards the central store says so itself.

    Raises:
        VaultError: the vault is locked, or cannot be written.
    """
    now = at or datetime.now(UTC)
    identity, programme = vault.identity.signing_identity, vault.identity.programme
    if identity is None or programme is None or not is_renewal_due(identity, programme, now):
        return RenewalOutcome(due=False, renewed=False)
    try:
        renew(vault, at=now, cancelled=cancelled)
    except BrokenOffError:
        return RenewalOutcome(due=True, renewed=False)
    except (DeliveryError, IdentityError) as error:
        return RenewalOutcome(due=True, renewed=False, problem=error)
    return RenewalOutcome(due=True, renewed=True)


def renew(
    vault: Vault, *, at: datetime | None = None, cancelled: Callable[[], bool] = never
) -> SigningIdentity:
    """Renew this laptop's certificate now, with a new key.

    Raises:
        UnreachableError: no central store answered, or it cannot answer now.
        BrokenOffError: `cancelled` said so while it was waited for.
        RefusedError: it refuses, and says why.
        IdentityError: the laptop is not enrolled, or the answer does not fit.
        DeliveryError: the programme names no address.
    """
    programme = _enrolled(vault)[1]
    document = renewal_document(vault)
    with _store_of(programme, cancelled) as store:
        answer = store.renew(document)
    return accept_renewal(vault, answer, at=at)


def renewal_document(vault: Vault) -> bytes:
    """The renewal request, to send or to carry; asked again, for the same new key.

    Raises:
        IdentityError: the laptop is not enrolled.
    """
    identity, _ = _enrolled(vault)
    waiting = vault.identity.renewal_request
    if waiting is None:
        waiting = make_renewal_key(identity)
        vault.identity.renewal_request = waiting
    return sign_renewal(identity, waiting.request_pem)


def accept_renewal(vault: Vault, answer: bytes, *, at: datetime | None = None) -> SigningIdentity:
    """Take the answer to a renewal request; until it is written the present key stays.

    Raises:
        IdentityError: no renewal was asked for, or the answer does not fit or is somebody else's.
    """
    present, held = _enrolled(vault)
    waiting = vault.identity.renewal_request
    if waiting is None:
        raise IdentityError(
            "This vault has asked for no renewal.", "Run `auditor device renew` first."
        )
    identity, programme = accept_answer(
        waiting.private_key_pem,
        answer,
        known_roots=(held.ca_certificate_pem,),
        revocations=held.revocations,
        at=at,
    )
    if identity.subject != present.subject:
        raise IdentityError(
            "The renewed certificate is for somebody else than the present one.",
            "Do not use it; tell your organisation.",
        )
    vault.identity.renew(identity, programme)
    return identity


def is_for_renewal(vault: Vault, answer: bytes) -> bool:
    """Whether an answer is for the key that waits for a renewal, not for that of a request.

    Raises:
        IdentityError: the answer cannot be read.
    """
    waiting = vault.identity.renewal_request
    if waiting is None:
        return False
    certificate = load_certificate(EnrolmentAnswer.from_json(answer).chain_pem[0])
    answered = require_p256(certificate.public_key(), "the certificate")
    asked = require_p256(load_request(waiting.request_pem).public_key(), "the request")
    return key_id(answered) == key_id(asked)


def fetch_programme(vault: Vault, *, cancelled: Callable[[], bool] = never) -> Programme:
    """Ask the central store for the programme in force, and go on with it; what is held now.

    Raises:
        UnreachableError: no central store answered.
        BrokenOffError: `cancelled` said so while it was waited for.
        RefusedError: it has none.
        IdentityError: the laptop is not enrolled, or what came is refused.
    """
    _, held = _enrolled(vault)
    with _store_of(held, cancelled) as store:
        return vault.identity.take_programme(store.programme())


def _enrolled(vault: Vault) -> tuple[SigningIdentity, Programme]:
    identity, programme = vault.identity.signing_identity, vault.identity.programme
    if identity is None or programme is None:
        raise IdentityError("This laptop is not enrolled.", "Enrol it with your organisation.")
    return identity, programme


def _store_of(programme: Programme, cancelled: Callable[[], bool]) -> EnrollingStore:
    if not programme.upload_url:
        raise DeliveryError(
            "The programme names no address of the central store.",
            "Do it by file: auditor device renew with --out, and device accept.",
        )
    return EnrollingStore(programme.upload_url, programme.tls_ca_pem, cancelled=cancelled)
