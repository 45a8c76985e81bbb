"""What the registry holds about enrolling: invitations, withdrawn certificates, lists, programmes.

Every method is one transaction and may be called from any thread and from several intakes.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from auditor_app.central.tables import (
    CertificateRow,
    InvitationRow,
    IssuedChainRow,
    ProgrammeRow,
    RevocationListRow,
    RevocationRow,
    SignedProtocolRow,
    WithdrawnAuthorityRow,
)
from auditor_app.identity.programme import ProgrammeProtocol
from auditor_app.identity.revocation import Reason
from auditor_app.protocols.headings import version_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.central.entries import IssuedCertificate
    from auditor_app.central.registry import Registry

LARGEST_ATTEMPTS: Final = 10
"""Wrong secrets for one invitation; after that it is of no use any more."""
_NO_SECRET: Final = "0" * 64


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to enrol; `key` is the key that used it, None while it is open."""

    number: str
    name: str
    device: str
    expires_at: datetime
    key: str | None


@dataclass(frozen=True, slots=True)
class IssuedList:
    """A signed revocation list, as PEM."""

    number: int
    issued_at: datetime
    next_update: datetime
    pem: str


@dataclass(frozen=True, slots=True)
class WithdrawnAuthority:
    """An issuing certificate that the root withdrew, and the root's list with that number."""

    number: int
    pem: str
    reason: Reason
    revoked_at: datetime
    revocations: str


class EnrollingRecords:
    """The rows of one registry that are about enrolling."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    # --- certificates

    def count_valid(self, device: str, at: datetime) -> int:
        """How many certificates of the device are neither expired nor withdrawn."""
        with self._registry.snapshot() as session:
            ends = session.scalars(
                select(CertificateRow.not_after).where(
                    CertificateRow.device == device, CertificateRow.revoked_at.is_(None)
                )
            )
            return sum(datetime.fromisoformat(end) >= at for end in ends)

    def keep_chain(
        self,
        key: str,
        fingerprint: str,
        chain_pem: Sequence[str],
        *,
        at: datetime,
        instead: bool,
    ) -> tuple[str, ...]:
        """Keep what a key got; or what it has from the same issuer, where that is valid `at`.

        With `instead` the new chain takes the place of any other.
        """
        try:
            with self._registry.transaction() as session:
                row = session.get(IssuedChainRow, key, with_for_update=True)
                if row is None:
                    row = IssuedChainRow(key=key, fingerprint=fingerprint, chain="")
                    session.add(row)
                elif not instead and _split(row.chain)[1:] == tuple(chain_pem[1:]):
                    before = session.get(CertificateRow, row.fingerprint)
                    if before is not None and datetime.fromisoformat(before.not_after) >= at:
                        return _split(row.chain)
                row.fingerprint = fingerprint
                row.chain = "".join(chain_pem)
        except IntegrityError:  # another request with the same key was faster
            kept = self.chain_of(key)
            if kept is None:
                raise
            return kept
        return tuple(chain_pem)

    def chain_of(self, key: str) -> tuple[str, ...] | None:
        """The chain that a key got."""
        with self._registry.snapshot() as session:
            row = session.get(IssuedChainRow, key)
            return None if row is None else _split(row.chain)

    def is_device(self, key: str) -> bool:
        """Whether a device is called by this key: it was the first one that was enrolled."""
        with self._registry.snapshot() as session:
            named = select(CertificateRow.fingerprint).where(CertificateRow.device == key)
            return session.scalar(named.limit(1)) is not None

    def is_withdrawn(self, key: str) -> bool:
        """Whether a certificate for this key was withdrawn."""
        with self._registry.snapshot() as session:
            first = select(CertificateRow.fingerprint).where(CertificateRow.device == key)
            later = select(IssuedChainRow.fingerprint).where(IssuedChainRow.key == key)
            found = session.scalar(
                select(CertificateRow.fingerprint)
                .where(
                    CertificateRow.fingerprint.in_(first.union(later)),
                    CertificateRow.revoked_at.is_not(None),
                )
                .limit(1)
            )
            return found is not None

    # --- withdrawing

    def revoke(self, fingerprints: Sequence[str], reason: Reason, at: datetime) -> int:
        """Withdraw certificates; how many were not withdrawn before. Those keep what they have."""
        changed = 0
        with self._registry.transaction() as session:
            for fingerprint in fingerprints:
                row = session.get(CertificateRow, fingerprint, with_for_update=True)
                if row is None or row.revoked_at is not None:
                    continue
                row.revoked_at = at.isoformat()
                session.add(
                    RevocationRow(
                        fingerprint=fingerprint, reason=reason.value, revoked_at=at.isoformat()
                    )
                )
                changed += 1
        return changed

    def revoked(self) -> tuple[tuple[IssuedCertificate, Reason], ...]:
        """Every withdrawn certificate, with the reason."""
        with self._registry.snapshot() as session:
            rows = session.execute(select(RevocationRow.fingerprint, RevocationRow.reason))
            reasons = {fingerprint: Reason(reason) for fingerprint, reason in rows}
        return tuple(
            (one, reasons.get(one.fingerprint, Reason.UNSPECIFIED))
            for one in self._registry.certificates()
            if one.revoked_at is not None
        )

    def count_revoked(self) -> int:
        """How many certificates are withdrawn."""
        with self._registry.snapshot() as session:
            named = CertificateRow.revoked_at.is_not(None)
            return session.scalar(select(func.count()).where(named)) or 0

    def latest_list(self) -> IssuedList | None:
        """The revocation list that is in force."""
        with self._registry.snapshot() as session:
            row = session.scalar(
                select(RevocationListRow).order_by(RevocationListRow.number.desc()).limit(1)
            )
            return None if row is None else _list(row)

    def add_list(self, issued: IssuedList) -> bool:
        """Keep a list before it is shown; False where the number is taken."""
        try:
            with self._registry.transaction() as session:
                session.add(
                    RevocationListRow(
                        number=issued.number,
                        issued_at=issued.issued_at.isoformat(),
                        next_update=issued.next_update.isoformat(),
                        pem=issued.pem,
                    )
                )
        except IntegrityError:
            return False
        return True

    def withdrawn_authorities(self) -> tuple[WithdrawnAuthority, ...]:
        """The issuing certificates that the root withdrew, in the order of its lists."""
        with self._registry.snapshot() as session:
            order = WithdrawnAuthorityRow.number
            rows = session.scalars(select(WithdrawnAuthorityRow).order_by(order))
            return tuple(
                WithdrawnAuthority(
                    row.number,
                    row.pem,
                    Reason(row.reason),
                    datetime.fromisoformat(row.revoked_at),
                    row.revocations,
                )
                for row in rows
            )

    def add_withdrawn_authority(self, withdrawn: WithdrawnAuthority) -> None:
        """Keep what the root withdrew, and the list that says so.

        Raises:
            IntegrityError: another ceremony took that number.
        """
        with self._registry.transaction() as session:
            session.add(
                WithdrawnAuthorityRow(
                    number=withdrawn.number,
                    pem=withdrawn.pem,
                    reason=withdrawn.reason.value,
                    revoked_at=withdrawn.revoked_at.isoformat(),
                    revocations=withdrawn.revocations,
                )
            )

    # --- the programme

    def latest_programme(self) -> bytes | None:
        """The programme's pack that is in force."""
        with self._registry.snapshot() as session:
            found = session.scalar(
                select(ProgrammeRow.document).order_by(ProgrammeRow.version.desc()).limit(1)
            )
            return None if found is None else found.encode("ascii")

    def add_programme(self, version: int, issued_at: datetime, document: bytes) -> bool:
        """Keep a pack before it is shown; False where the number is taken."""
        try:
            with self._registry.transaction() as session:
                session.add(
                    ProgrammeRow(
                        version=version,
                        issued_at=issued_at.isoformat(),
                        document=document.decode("ascii"),
                    )
                )
        except IntegrityError:
            return False
        return True

    def add_protocol(self, signed: ProgrammeProtocol, at: datetime) -> None:
        """Record a protocol that was signed; the same version again takes the place of it."""
        with self._registry.transaction() as session:
            session.merge(
                SignedProtocolRow(
                    protocol_id=signed.protocol_id,
                    version=signed.version,
                    sha256=signed.sha256,
                    signed_at=at.isoformat(),
                )
            )

    def protocols(self) -> tuple[ProgrammeProtocol, ...]:
        """The highest signed version of each protocol, by id."""
        with self._registry.snapshot() as session:
            rows = session.scalars(select(SignedProtocolRow)).all()
        newest: dict[str, ProgrammeProtocol] = {}
        for row in rows:
            one = ProgrammeProtocol(row.protocol_id, row.version, row.sha256)
            before = newest.get(one.protocol_id)
            if before is None or _order(one.version) > _order(before.version):
                newest[one.protocol_id] = one
        return tuple(newest[name] for name in sorted(newest))

    # --- invitations

    def add_invitation(self, invitation: Invitation, secret_digest: str, at: datetime) -> bool:
        """Keep an invitation; False where the number is taken."""
        try:
            with self._registry.transaction() as session:
                session.add(
                    InvitationRow(
                        number=invitation.number,
                        secret=secret_digest,
                        name=invitation.name,
                        device=invitation.device,
                        made_at=at.isoformat(),
                        expires_at=invitation.expires_at.isoformat(),
                        attempts=0,
                        key=None,
                        used_at=None,
                    )
                )
        except IntegrityError:
            return False
        return True

    def invitation(self, number: str, secret_digest: str, at: datetime) -> Invitation | None:
        """The invitation, where number and secret fit and it is of its time.

        A wrong secret is counted. Takes the same steps whether there is such a number or not.
        """
        with self._registry.transaction() as session:
            row = session.get(InvitationRow, number, with_for_update=True)
            expected = _NO_SECRET if row is None else row.secret
            fits = hmac.compare_digest(expected, secret_digest)
            session.execute(
                update(InvitationRow)
                .where(InvitationRow.number == number)
                .values(attempts=InvitationRow.attempts + (0 if fits else 1))
            )
            if row is None or not fits or row.attempts >= LARGEST_ATTEMPTS:
                return None
            found = Invitation(
                row.number, row.name, row.device, datetime.fromisoformat(row.expires_at), row.key
            )
            return found if at <= found.expires_at else None

    def use_invitation(self, number: str, key: str, at: datetime) -> bool:
        """Let a key use an invitation; False where another key has used it."""
        with self._registry.transaction() as session:
            session.execute(
                update(InvitationRow)
                .where(InvitationRow.number == number, InvitationRow.key.is_(None))
                .values(key=key, used_at=at.isoformat())
            )
            used_by = session.scalar(
                select(InvitationRow.key).where(InvitationRow.number == number)
            )
            return used_by == key


def _split(chain: str) -> tuple[str, ...]:
    end = "-----END CERTIFICATE-----\n"
    return tuple(part + end for part in chain.split(end) if part)


def _order(version: str) -> tuple[int, ...]:
    return version_order(version) or ()


def _list(row: RevocationListRow) -> IssuedList:
    return IssuedList(
        number=row.number,
        issued_at=datetime.fromisoformat(row.issued_at),
        next_update=datetime.fromisoformat(row.next_update),
        pem=row.pem,
    )
