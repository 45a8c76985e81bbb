"""Sealing a finalised audit into a bundle and laying it into the outbox."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from auditor_app.audit.assessing import assess
from auditor_app.audit.filling import open_session, photos_asked_for
from auditor_app.audit.form_logs import log_file
from auditor_app.audit.reporting import bundle_of, make_report
from auditor_app.bundle import (
    BundleContents,
    BundleEvidence,
    BundleForm,
    BundleMedia,
    BundleRecord,
    write_bundle,
)
from auditor_app.errors import IdentityError, RecordStateError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.vault import Audit, Evidence, OutboxEntry, Record, Vault

AUDIT_FORMAT = "urn:auditor:audit:1"


def seal(
    vault: Vault,
    audit_id: str,
    progress: Callable[[int, int], None] | None = None,
) -> OutboxEntry:
    """Seal the audit to the programme's recipients and queue the bundle for delivery.

    Asked again for an audit whose bundle waits or was delivered, gives that bundle: an audit is
    sealed once. Only where the sealed file is gone or damaged before it went is there a new one;
    the lost one's number stays empty, which the central store sees.

    Raises:
        RecordStateError: the audit is not finalised.
        IdentityError: this laptop is not enrolled with an organisation.
    """
    audit = vault.audits.get(audit_id)
    if audit.state != "finalised":
        raise RecordStateError(
            "Only a finalised audit can be sealed.", "Complete and finalise the audit first."
        )
    sealed_before = bundle_of(vault, audit_id)
    if sealed_before is not None and not _is_lost(vault, sealed_before):
        return sealed_before
    signer, programme = vault.identity.signing_identity, vault.identity.programme
    if signer is None or programme is None:
        raise IdentityError(
            "This laptop is not enrolled with an organisation, so nobody could read the bundle.",
            "Make an enrolment request, send it to your organisation and load its answer.",
        )
    if sealed_before is not None:
        vault.outbox.set_state(
            sealed_before.bundle_id,
            "refused",
            "Its sealed file was lost on this laptop. The audit was sealed again.",
        )
    bundle_id = str(uuid4())
    contents = bundle_contents(vault, audit, bundle_id)
    path = vault.outbox.path(bundle_id)
    sealed = write_bundle(
        contents,
        path.parent,
        signer=signer,
        programme=programme,
        sequence=vault.outbox.next_sequence(),
        previous=vault.outbox.previous_digest(),
        event_head=vault.events.head(),
        created_at=datetime.now(UTC),
        progress=progress,
        file_name=path.name,
        signature_file=False,
    )
    return vault.outbox.add(
        bundle_id,
        audit_id,
        sealed.sha256,
        sealed.size,
        sealed.sequence,
        sealed.outer_dsse,
    )


def _is_lost(vault: Vault, entry: OutboxEntry) -> bool:
    """Whether what still has to go is not what was sealed."""
    if entry.state in {"uploaded", "delivered"}:
        return False
    try:
        with vault.outbox.path(entry.bundle_id).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() != entry.sha256
    except FileNotFoundError:
        return True


def bundle_contents(vault: Vault, audit: Audit, bundle_id: str) -> BundleContents:
    """Everything that the bundle of `audit` carries; photos are read when they are written."""
    records = vault.records.of_audit(audit.id)
    sessions = {r.id: open_session(vault, r.id) for r in records}
    evidence = photos_asked_for(vault, audit.id, sessions)
    forms = {r.form_digest: vault.forms.get(r.form_digest) for r in records}
    return BundleContents(
        bundle_id=bundle_id,
        audit=_audit_document(vault, audit, records, evidence),
        records=[BundleRecord(rid, session.submission_xml()) for rid, session in sessions.items()],
        forms=[BundleForm(f.form_id, f.version, f.xml) for f in forms.values()],
        evidence=[
            BundleEvidence(e.id, e.extension, e.size, e.sha256, partial(vault.evidence.open, e.id))
            for e in evidence
        ],
        report_pdf=make_report(vault, audit.id, bundle_id=bundle_id),
        events=_events(vault, audit.id),
        media=[
            BundleMedia(record_id, *file)
            for record_id, session in sessions.items()
            if (file := log_file(vault, record_id, session)) is not None
        ],
    )


def _events(vault: Vault, audit_id: str) -> Iterator[bytes]:
    for event in vault.events.of_audit(audit_id):
        yield event.to_json()


def _audit_document(
    vault: Vault, audit: Audit, records: tuple[Record, ...], evidence: tuple[Evidence, ...]
) -> dict[str, Any]:
    """What `data/audit.json` says: the audit, its records, photos and what the answers indicate."""
    assessment = assess(vault, audit.id)
    # Who refused to talk has no outcome: nothing was asked that could decide one.
    outcomes = {rid: w.outcome for rid, w in assessment.workers.items() if w.answered}
    return {
        "format": AUDIT_FORMAT,
        "id": audit.id,
        "title": audit.title,
        "protocol": {"id": audit.protocol_id, "version": audit.protocol_version},
        "created_at": audit.created_at.isoformat(),
        "finalised_at": audit.finalised_at.isoformat() if audit.finalised_at else None,
        "sign_off": audit.sign_off.to_document() if audit.sign_off else None,
        "records": [
            {
                "id": r.id,
                "form": {"id": r.form_id, "version": r.form_version, "sha256": r.form_digest},
                "role": r.role,
                "title": r.title,
                "outcome": outcomes.get(r.id),
                "indicators": [
                    f.indicator.id
                    for f in assessment.workers[r.id].findings
                    if f.state == "observed"
                ]
                if r.id in outcomes
                else None,
            }
            for r in records
        ],
        "evidence": [_evidence_document(e) for e in evidence],
        "outcomes": dict(Counter(outcomes.values())),
    }


def _evidence_document(evidence: Evidence) -> dict[str, Any]:
    captured = evidence.captured_at
    return {
        "id": evidence.id,
        "file": f"data/evidence/{evidence.id}.{evidence.extension}",
        "record": evidence.record_id,
        "question": evidence.ref,
        "caption": evidence.caption,
        "media_type": evidence.media_type,
        "size": evidence.size,
        "sha256": evidence.sha256,
        "width": evidence.width,
        "height": evidence.height,
        "captured_at": captured.isoformat() if captured else None,
        "position": _position(evidence),
    }


def _position(evidence: Evidence) -> dict[str, float | None] | None:
    if evidence.latitude is None or evidence.longitude is None:
        return None
    return {
        "latitude": evidence.latitude,
        "longitude": evidence.longitude,
        "altitude": evidence.altitude,
    }
