"""Enrolling devices: by a request that somebody brings, by a one-time code, by renewal.

What is issued is recorded before it leaves: the intake takes bundles only under certificates that
the registry knows. A device keeps its number in the registry (the digest of its first key) over
every renewal, so that the sequence of its bundles goes on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.central import enrolling_refusals as refusals
from auditor_app.central.enrolling_records import EnrollingRecords, Invitation
from auditor_app.central.entries import IssuedCertificate
from auditor_app.central.log import say
from auditor_app.central.publishing import publish, require_in_use
from auditor_app.errors import CentralError, IdentityError
from auditor_app.identity.authority import load_request, subject_name, subject_of_request
from auditor_app.identity.certificates import (
    Subject,
    certificate_pem,
    fingerprint,
    load_certificate,
    subject_of,
)
from auditor_app.identity.enrolment import write_answer
from auditor_app.identity.invitation import InvitationCode, digest_of
from auditor_app.identity.keys import key_id, require_p256
from auditor_app.identity.renewal import read_renewal

if TYPE_CHECKING:
    from auditor_app.central.organisation import Organisation
    from auditor_app.identity.authority import Authority
    from auditor_app.identity.renewal import RenewalRequest
    from auditor_app.identity.revocation import Reason

VALID_CERTIFICATES: Final = 5
"""Certificates of one device at a time; one renewal makes two. More hint at a copied vault."""
SHORTEST_DEVICE_PREFIX: Final = 16
_NUMBERS_TRIED: Final = 20
_NUMBER: Final = re.compile(r"[0-9a-f]{6}")
_SECRET: Final = re.compile(r"[0-9a-f]{20}")


class EnrollingDesk:
    """Issues for one organisation. Every method may be called from any thread."""

    def __init__(self, organisation: Organisation, authority: Authority) -> None:
        self._organisation = organisation
        self._authority = authority
        self._registry = organisation.registry
        self._records = EnrollingRecords(organisation.registry)

    def enrol(
        self,
        request_pem: str | bytes,
        *,
        days: int | None = None,
        upload_url: str = "",
        at: datetime | None = None,
    ) -> bytes:
        """The answer to a request that somebody vouches for by bringing it here.

        Raises:
            IdentityError: the request cannot be read, was changed, names nobody, or its key was
                withdrawn.
        """
        now = at or datetime.now(UTC)
        key = _key_of(request_pem)
        self._require_never_withdrawn(key)
        pack = publish(self._organisation, self._authority, at=now)
        chain = self._issue(request_pem, key, device=key, now=now, days=days, instead=True)
        return write_answer(self._authority, chain, pack, own_upload_url=upload_url).to_json()

    def redeem(
        self, number: str, secret: str, request_pem: str, *, at: datetime | None = None
    ) -> bytes:
        """The answer to a request that comes with an invitation's code.

        The same request with the same code again gets the same certificate: answers get lost.

        Raises:
            IntakeRefusalError: the code does not hold, or the request is not as invited.
        """
        now = at or datetime.now(UTC)
        try:
            asked = subject_of_request(load_request(request_pem))
            key = _key_of(request_pem)
        except IdentityError as error:
            raise refusals.request_unusable(error.message, error.remedy) from error
        if not (_NUMBER.fullmatch(number) and _SECRET.fullmatch(secret)):
            raise refusals.code_wrong()
        invitation = self._records.invitation(number, digest_of(number, secret), now)
        if invitation is None or invitation.key not in (None, key):
            raise refusals.code_wrong()
        if (asked.name, asked.device) != (invitation.name, invitation.device):
            raise refusals.not_as_invited()
        try:
            self._require_never_withdrawn(key)
        except IdentityError as error:
            raise refusals.key_used() from error
        if not self._records.use_invitation(number, key, now):
            raise refusals.code_wrong()
        chain = self._known_chain(key, key, now)
        if chain is None:
            chain = self._issue(request_pem, key, device=key, now=now)
            say("enrolled_by_code", device=key)
        return write_answer(self._authority, chain, self.keep_current(at=now)).to_json()

    def renew(self, document: bytes, *, at: datetime | None = None) -> bytes:
        """The answer to a renewal request: a certificate for the new key, for the same subject.

        The same request again gets the same certificate.

        Raises:
            IntakeRefusalError: the present certificate is not valid, not ours or withdrawn, or it
                is too early.
        """
        now = at or datetime.now(UTC)
        request, present = self._examined_renewal(document, now)
        chain = self._known_chain(request.key, present.device, now)
        if chain is None:
            self._require_due(request, present, now)
            chain = self._issue(request.request_pem, request.key, device=present.device, now=now)
            say("renewed", device=present.device)
        return write_answer(self._authority, chain, self.keep_current(at=now)).to_json()

    def keep_current(self, *, at: datetime | None = None) -> bytes:
        """The programme's pack in force, after a revocation list that grew old was signed anew."""
        return publish(self._organisation, self._authority, at=at, keeps_settings=True)

    def _examined_renewal(
        self, document: bytes, now: datetime
    ) -> tuple[RenewalRequest, IssuedCertificate]:
        try:
            request = read_renewal(document, self._organisation.ca_pem, now)
        except IdentityError as error:
            raise refusals.renewal_wrong(error.message, error.remedy) from error
        present = self._registry.certificate(fingerprint(request.certificate))
        if present is None:
            raise refusals.certificate_unknown()
        if present.revoked_at is not None:
            raise refusals.certificate_revoked()
        return request, present

    def _require_due(
        self, request: RenewalRequest, present: IssuedCertificate, now: datetime
    ) -> None:
        issuers = {one.pem for one in self._records.withdrawn_authorities()}
        if issuers & {certificate_pem(one) for one in request.path[1:]}:
            self._require_new_key(request, present, now)
            return
        whole = present.not_after - present.not_before
        early = max(timedelta(days=self._organisation.settings.renewal_days), whole / 2)
        if present.not_after - now > early:
            raise refusals.not_due()
        self._require_new_key(request, present, now)

    def _require_new_key(
        self, request: RenewalRequest, present: IssuedCertificate, now: datetime
    ) -> None:
        try:
            self._require_never_withdrawn(request.key)
        except IdentityError as error:
            raise refusals.key_used() from error
        if self._records.is_device(request.key):
            raise refusals.key_used()
        if self._records.count_valid(present.device, now) >= VALID_CERTIFICATES:
            raise refusals.too_many_certificates(VALID_CERTIFICATES)

    def _known_chain(self, key: str, device: str, now: datetime) -> tuple[str, ...] | None:
        """What the key got already, where that is still good and of the issuer that answers.

        An answer is believed only with the signature of the certificate's own issuer: what a former
        one issued, whose key is gone, is issued anew.

        Raises:
            IntakeRefusalError: it belongs to another device, or was withdrawn.
        """
        chain = self._records.chain_of(key)
        if chain is None:
            return None
        known = self._registry.certificate(fingerprint(load_certificate(chain[0])))
        if known is None or now > known.not_after:
            return None
        if known.device != device or known.revoked_at is not None:
            raise refusals.key_used()
        return chain if chain[1:] == self._authority.chain_pem else None

    def _issue(
        self,
        request_pem: str | bytes,
        key: str,
        *,
        device: str,
        now: datetime,
        days: int | None = None,
        instead: bool = False,
    ) -> tuple[str, ...]:
        days = days or self._organisation.settings.certificate_days
        require_in_use(self._organisation, self._authority)
        chain = self._authority.issue_device(request_pem, days=days, at=now)
        issued = replace(issued_certificate(chain[0], now), device=device)
        self._registry.add_certificate(issued)
        return self._records.keep_chain(key, issued.fingerprint, chain, at=now, instead=instead)

    def _require_never_withdrawn(self, key: str) -> None:
        """A key that somebody may have stolen gets no other certificate."""
        if self._records.is_withdrawn(key):
            raise IdentityError(
                "The key of this request had a certificate that was withdrawn.",
                "Make a request with a new key: auditor device request --new-key",
            )


def invite(
    organisation: Organisation,
    name: str,
    device: str,
    *,
    days: int,
    at: datetime | None = None,
) -> InvitationCode:
    """Invite somebody to enrol one device; the code, which nobody can show a second time.

    Raises:
        IdentityError: a name cannot stand in a certificate.
        CentralError: the registry does not answer.
    """
    now = at or datetime.now(UTC)
    if not device:
        raise IdentityError("The device has no name.", "Give the device a name.")
    subject_name(Subject(name, device, organisation.settings.organisation))
    root = load_certificate(organisation.ca_pem)
    records = EnrollingRecords(organisation.registry)
    for _ in range(_NUMBERS_TRIED):
        code = InvitationCode.create(root)
        invitation = Invitation(code.number, name, device, now + timedelta(days=days), None)
        if records.add_invitation(invitation, code.secret_digest, now):
            return code
    raise CentralError("Too many invitations are kept.", "Look at the registry's database.")


def withdraw(
    organisation: Organisation, named: str, reason: Reason, *, at: datetime | None = None
) -> tuple[IssuedCertificate, ...]:
    """Withdraw a certificate, or every one of a device: the intake refuses them from now on.

    Until `publish` signs the next list, only this registry's intakes know.

    Args:
        organisation: whose certificates.
        named: a certificate's fingerprint, or a device's key id or its first digits.
        reason: as RFC 5280 has them.
        at: since when (now).

    Raises:
        CentralError: no such certificate or device, or more than one device begins so.
    """
    now = at or datetime.now(UTC)
    found = _named(organisation.registry.certificates(), named)
    EnrollingRecords(organisation.registry).revoke([one.fingerprint for one in found], reason, now)
    for device in {one.device for one in found}:
        say("withdrawn", device=device, reason=reason.value)
    known = {one.fingerprint for one in found}
    return tuple(one for one in organisation.registry.certificates() if one.fingerprint in known)


def issued_certificate(pem: str, at: datetime) -> IssuedCertificate:
    """A certificate as the registry records it.

    Raises:
        IdentityError: it cannot be read.
    """
    certificate = load_certificate(pem)
    return IssuedCertificate(
        fingerprint=fingerprint(certificate),
        device=key_id(require_p256(certificate.public_key(), "the certificate")),
        serial=f"{certificate.serial_number:x}",
        subject=str(subject_of(certificate)),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        issued_at=at,
        revoked_at=None,
        pem=pem,
    )


def _named(
    certificates: tuple[IssuedCertificate, ...], named: str
) -> tuple[IssuedCertificate, ...]:
    digits = "".join(named.split()).replace(":", "").lower()
    for one in certificates:
        if one.fingerprint.replace(":", "").lower() == digits:
            return (one,)
    found = tuple(one for one in certificates if one.device.startswith(digits))
    if len(digits) < SHORTEST_DEVICE_PREFIX or len({one.device for one in found}) != 1:
        raise CentralError(
            "No certificate and no single device is named so.",
            "Give a fingerprint, or the first sixteen digits or more of a device's key, as "
            "`auditor-central device list` shows them.",
        )
    return found


def _key_of(request_pem: str | bytes) -> str:
    request = load_request(request_pem)
    return key_id(require_p256(request.public_key(), "the certificate request"))
