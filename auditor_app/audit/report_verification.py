"""What ties a report to its bundle: the event that closed the audit, the forms, the bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.filling import definition_of
from auditor_app.audit.report_signing import signer_of
from auditor_app.report import FormVersion, Verification

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.vault import Audit, OutboxEntry, Record, Vault


def bundle_of(vault: Vault, audit_id: str) -> OutboxEntry | None:
    """The newest bundle that the audit was sealed into and that was not refused."""
    entries = [e for e in vault.outbox.list() if e.audit_id == audit_id and e.state != "refused"]
    return entries[-1] if entries else None


def verification(
    vault: Vault, audit: Audit, records: Sequence[Record], bundle_id: str
) -> Verification:
    """The digests that stand in a report; `bundle_id` names the bundle it is made for."""
    sealed = bundle_of(vault, audit.id)
    # A finalised audit is tied to the event that closed it; what happens later changes nothing.
    closing = [e for e in vault.events.of_audit(audit.id) if e.kind == "audit.finalised"]
    head = closing[-1] if closing else vault.events.head()
    by_digest = {record.form_digest: record for record in records}
    forms = tuple(
        FormVersion(definition_of(vault, record).title, record.form_id, record.form_version, digest)
        for digest, record in by_digest.items()
    )
    return Verification(
        bundle_id=bundle_id or (sealed.bundle_id if sealed else ""),
        event_head=head.digest,
        event_count=head.sequence,
        forms=forms,
        signed_by=_signed_by(vault, audit),
    )


def _signed_by(vault: Vault, audit: Audit) -> str:
    """Whose name the signature carries. The laptop's is left out: it changes, a report does not."""
    signer = signer_of(vault, audit)
    if signer is None:
        return ""
    parts = (signer.subject.name, signer.subject.organisation)
    return ", ".join(part for part in parts if part)
