"""What the outbox reads of the vault: done on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from auditor_app.audit import signer_fault
from auditor_app.errors import IdentityError
from auditor_app.identity.renewal import is_renewal_due
from auditor_app.sync import in_line
from auditor_app.sync.accepting import proved_receipt
from auditor_app.sync.retention import retention_days

if TYPE_CHECKING:
    from auditor_app.identity.programme import Programme
    from auditor_app.vault import Audit, DeliverySettings, OutboxEntry, Vault


@dataclass(frozen=True, slots=True)
class BundleLine:
    """A bundle in the outbox.

    Attributes:
        title: of its audit.
        place: its place in the line, from 1; 0 where it does not wait.
        superseded_by: the number of the bundle that took its place; 0: none did.
        kept_until: when its sealed file is removed; None: it is not delivered, gone, or kept for
            good.
        kept_for_good: it is delivered, and the programme removes nothing.
    """

    entry: OutboxEntry
    title: str
    place: int
    superseded_by: int
    kept_until: datetime | None
    kept_for_good: bool


@dataclass(frozen=True, slots=True)
class OutboxFound:
    """The outbox as it stands.

    Attributes:
        lines: the newest first.
        paused: the whole queue waits for a person.
        enrolled: an organisation knows this laptop.
        address: where bundles go; empty where they only travel on sticks.
    """

    lines: tuple[BundleLine, ...]
    settings: DeliverySettings
    paused: bool
    enrolled: bool
    address: str

    @property
    def waiting(self) -> tuple[BundleLine, ...]:
        """What waits for delivery, in its order."""
        return tuple(sorted((x for x in self.lines if x.place), key=lambda line: line.place))


def outbox_found(vault: Vault) -> OutboxFound:
    """Everything that the outbox shows."""
    programme = vault.identity.programme
    places = {entry.bundle_id: place for place, entry in enumerate(in_line(vault), 1)}
    entries = vault.outbox.list()
    newest = {entry.audit_id: entry.sequence for entry in entries}
    lines = []
    for entry in reversed(entries):
        until, for_good = _kept(entry, programme)
        newer = newest[entry.audit_id]
        lines.append(
            BundleLine(
                entry,
                vault.audits.get(entry.audit_id).title,
                places.get(entry.bundle_id, 0),
                newer if newer > entry.sequence else 0,
                until,
                for_good,
            )
        )
    return OutboxFound(
        tuple(lines),
        vault.delivery.settings,
        vault.delivery.paused,
        programme is not None,
        programme.upload_url if programme is not None else "",
    )


def _kept(entry: OutboxEntry, programme: Programme | None) -> tuple[datetime | None, bool]:
    if entry.receipt is None or entry.file_removed_at is not None or programme is None:
        return None, False
    days = retention_days(programme)
    if days is None:
        return None, True
    try:
        receipt = proved_receipt(programme, entry.receipt)
    except IdentityError:
        return None, True  # what is not proved any more stays
    return receipt.received_at + timedelta(days=days), False


@dataclass(frozen=True, slots=True)
class DeliveryFound:
    """What would go when an audit is sealed, and to whom.

    Attributes:
        records, sealed, photos: how many.
        organisation: empty where this laptop is not enrolled.
        readers: whom the bundle is sealed to.
        address: empty where it can only go on a stick.
        certificate_until: the end of this laptop's certificate; None: it has none, or it has ended.
        unfit: why this laptop cannot sign the bundle; None: it can, or a bundle stands already.
        renewal_due: it is renewed before the delivery.
        bundle: the newest of the audit; None: it was not sealed yet.
        urgent: it goes first, because of a zero-tolerance alert.
    """

    audit: Audit
    records: int
    sealed: int
    photos: int
    organisation: str
    readers: tuple[str, ...]
    address: str
    certificate_until: datetime | None
    unfit: IdentityError | None
    renewal_due: bool
    bundle: OutboxEntry | None
    urgent: bool


def delivery_found(vault: Vault, *, audit_id: str) -> DeliveryFound:
    """What is told before an audit is sealed."""
    programme, signer = vault.identity.programme, vault.identity.signing_identity
    records = vault.records.of_audit(audit_id)
    bundles = [entry for entry in vault.outbox.list() if entry.audit_id == audit_id]
    bundle = bundles[-1] if bundles else None
    now = datetime.now(UTC)
    due = programme is not None and signer is not None and is_renewal_due(signer, programme, now)
    end = signer.certificate.not_valid_after_utc if signer is not None else None
    return DeliveryFound(
        audit=vault.audits.get(audit_id),
        records=len(records),
        sealed=sum(vault.sealed.get(record.id) is not None for record in records),
        photos=len(vault.evidence.of_audit(audit_id)),
        organisation=programme.organisation if programme is not None else "",
        readers=tuple(r.name for r in programme.recipients) if programme is not None else (),
        address=programme.upload_url if programme is not None else "",
        certificate_until=end if end is not None and now <= end else None,
        unfit=signer_fault(vault) if bundle is None or bundle.state == "refused" else None,
        renewal_due=due,
        bundle=bundle,
        urgent=any(alert.state != "cancelled" for alert in vault.alerts.of_audit(audit_id)),
    )
