"""Sealing a finalised audit into a bundle and laying it into the outbox."""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from auditor_app.audit.assessing import assess
from auditor_app.audit.filling import open_session, photos_asked_for
from auditor_app.audit.findings_document import findings_document
from auditor_app.audit.form_logs import log_file
from auditor_app.audit.form_media import bundled_media, form_media_document
from auditor_app.audit.override_documents import override_document
from auditor_app.audit.photo_documents import photo_document
from auditor_app.audit.redacting import redacted_copy, redaction_document
from auditor_app.audit.report_verification import bundle_of
from auditor_app.audit.reporting import make_report
from auditor_app.bundle import (
    BundleContents,
    BundleEvidence,
    BundleForm,
    BundleMedia,
    BundleRecord,
    BundleRedacted,
    SealedContent,
    write_bundle,
)
from auditor_app.bundle.names import redacted_path, sealed_path
from auditor_app.bundle.pinned_forms import AUDIT_FORMAT
from auditor_app.errors import IdentityError, PracticeVaultError, RecordStateError
from auditor_app.vault.sealed_files import XML
from auditor_app.vault.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import BinaryIO

    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity
    from auditor_app.vault import Audit, Evidence, OutboxEntry, Record, SealedRecord, Vault


def seal(
    vault: Vault,
    audit_id: str,
    progress: Callable[[int, int], None] | None = None,
) -> OutboxEntry:
    """Seal the audit to the programme's recipients and queue the bundle for delivery.

    Asked again for an audit whose bundle waits or was delivered, gives that bundle: an audit is
    sealed once. Only where the central store refused it, or its sealed file is gone or damaged
    before it went, is there a new one, which names the one before as superseded; a lost one's
    number stays empty, which the central store sees. See `correct` for a new one in the place of
    one that is whole.

    Raises:
        RecordStateError: the audit is not finalised.
        IdentityError: this laptop is not enrolled, or its certificate is not valid now.
    """
    audit = vault.audits.get(audit_id)
    if audit.state != "finalised":
        raise RecordStateError(
            "Only a finalised audit can be sealed.", "Complete and finalise the audit first."
        )
    sealed_before = bundle_of(vault, audit_id)
    if sealed_before is not None and not _is_lost(vault, sealed_before):
        return sealed_before
    require_signer(vault)
    if sealed_before is not None:
        vault.outbox.set_state(
            sealed_before.bundle_id,
            "refused",
            "Its sealed file was lost on this laptop. The audit was sealed again.",
        )
    return seal_into(vault, audit, str(uuid4()), bundle_before(vault, audit_id), progress)


def bundle_before(vault: Vault, audit_id: str) -> OutboxEntry | None:
    """The bundle whose place a new one takes: the newest that stands, else the newest at all."""
    entries = [entry for entry in vault.outbox.list() if entry.audit_id == audit_id]
    return bundle_of(vault, audit_id) or (entries[-1] if entries else None)


def require_signer(vault: Vault) -> tuple[SigningIdentity, Programme]:
    """The key that signs a bundle, and whom it is sealed to.

    Raises:
        IdentityError: this laptop is not enrolled, or its certificate is not valid now.
        PracticeVaultError: nothing leaves a vault to practise in.
    """
    signer, programme = vault.identity.signing_identity, vault.identity.programme
    if vault.is_practice:
        raise PracticeVaultError(
            "This is the practice vault: its people are invented, and nothing of it is delivered.",
            "Here an audit ends with its report. Your own vault seals and delivers.",
        )
    if signer is None or programme is None:
        raise IdentityError(
            "This laptop is not enrolled with an organisation, so nobody could read the bundle.",
            "Make an enrolment request, send it to your organisation and load its answer.",
        )
    # Here already: what a bundle holds takes long to gather.
    signer.require_valid(programme, utc_now())
    return signer, programme


def seal_into(
    vault: Vault,
    audit: Audit,
    bundle_id: str,
    supersedes: OutboxEntry | None,
    progress: Callable[[int, int], None] | None = None,
) -> OutboxEntry:
    """Write a final audit as the device's next bundle; it names the one that it takes the place of.

    Raises:
        IdentityError: this laptop is not enrolled, or its certificate is not valid now.
    """
    signer, programme = require_signer(vault)
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
        created_at=utc_now(),
        progress=progress,
        file_name=path.name,
        signature_file=False,
        supersedes=supersedes.bundle_id if supersedes is not None else None,
    )
    return vault.outbox.add(
        bundle_id,
        audit.id,
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
    found = {r.id: vault.sealed.get(r.id) for r in records}
    sealed = {record_id: each for record_id, each in found.items() if each is not None}
    sessions = {r.id: open_session(vault, r.id) for r in records if r.id not in sealed}
    evidence = photos_asked_for(vault.evidence.of_audit(audit.id), sessions)
    parts = [part for record in sealed.values() for part in _sealed_parts(vault, record)]
    redacted = _redacted(vault, audit.id, evidence)
    forms = {r.form_digest: vault.forms.get(r.form_digest) for r in records}
    assessment = assess(vault, audit.id)
    return BundleContents(
        bundle_id=bundle_id,
        audit=_audit_document(vault, audit, records, evidence, redacted, assessment),
        findings=findings_document(
            vault,
            audit,
            frozenset(r.id for r in records),
            {e.id: str(_evidence_document(vault, e, {})["file"]) for e in evidence},
        ),
        records=[
            *(BundleRecord(rid, session.submission_xml()) for rid, session in sessions.items()),
            *(BundleRecord(rid, part) for rid, name, part in parts if name == XML),
        ],
        forms=[BundleForm(f.form_id, f.version, f.xml) for f in forms.values()],
        evidence=[_bundle_evidence(vault, e) for e in evidence],
        report_pdf=make_report(vault, audit.id, bundle_id=bundle_id, assessment=assessment),
        events=_events(vault, audit.id),
        media=[
            BundleMedia(record_id, *file)
            for record_id, session in sessions.items()
            if (file := log_file(vault, record_id, session)) is not None
        ]
        + [BundleMedia(rid, name, part) for rid, name, part in parts if name != XML],
        # All at once, when the audit was finalised: to the same.
        sealed_to=next((each.recipients for each in sealed.values()), ()),
        redacted=tuple(redacted.values()),
        form_media=bundled_media(vault, forms.values()),
    )


def _sealed_parts(vault: Vault, record: SealedRecord) -> Iterator[tuple[str, str, SealedContent]]:
    for part in record.parts:
        content = SealedContent(
            part.sealed.size,
            part.sealed.sha256,
            part.plain.size,
            part.plain.sha256,
            partial(vault.sealed.open_part, record.record_id, part),
        )
        yield record.record_id, part.name, content


def _bundle_evidence(vault: Vault, photo: Evidence) -> BundleEvidence:
    facts = (photo.id, photo.extension, photo.size, photo.sha256)
    sealed = vault.sealed.photo(photo.id)
    if sealed is None:
        return BundleEvidence(*facts, partial(vault.evidence.open, photo.id))
    opened = partial(vault.sealed.open_photo, photo.id, sealed)
    content = SealedContent(sealed.size, sealed.sha256, photo.size, photo.sha256, opened)
    return BundleEvidence(*facts, opened, content)


def _redacted(
    vault: Vault, audit_id: str, evidence: tuple[Evidence, ...]
) -> dict[str, BundleRedacted]:
    """The redacted copies that go along, by photo; each is made before, and read when written.

    Of a sealed record there is none: what is hidden of its photos is sealed with it.
    """
    shown = vault.redactions.of_audit(audit_id)
    found: dict[str, BundleRedacted] = {}
    for photo in evidence:
        if photo.id in shown and shown[photo.id].changes_pixels:
            copy = redacted_copy(vault, photo.id)
            found[photo.id] = BundleRedacted(
                photo.id, len(copy.content), copy.sha256, partial(_open_copy, vault, photo.id)
            )
    return found


def _open_copy(vault: Vault, evidence_id: str) -> BinaryIO:
    return BytesIO(redacted_copy(vault, evidence_id).content)


def _events(vault: Vault, audit_id: str) -> Iterator[bytes]:
    for event in vault.events.of_audit(audit_id):
        yield event.to_json()


def _audit_document(
    vault: Vault,
    audit: Audit,
    records: tuple[Record, ...],
    evidence: tuple[Evidence, ...],
    redacted: Mapping[str, BundleRedacted],
    assessment: AuditAssessment,
) -> dict[str, Any]:
    """What `data/audit.json` says: the audit, its records, photos and what the answers indicate."""
    # Who refused to talk has no outcome: nothing was asked that could decide one.
    outcomes = {rid: w.outcome for rid, w in assessment.workers.items() if w.answered}
    computed = {
        rid: w.computed
        for rid, w in assessment.workers.items()
        if rid in outcomes and w.overridden_from is not None
    }
    drawings = vault.evidence.drawings(audit.id)
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
                **({"sealed": True} if vault.sealed.get(r.id) is not None else {}),
                "outcome": outcomes.get(r.id),
                **({"computed_outcome": computed[r.id]} if r.id in computed else {}),
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
        "evidence": _evidence_documents(vault, audit.id, evidence, drawings, redacted),
        "outcomes": dict(Counter(outcomes.values())),
        "overrides": [override_document(o) for o in assessment.overrides],
        **form_media_document(vault, {r.form_digest for r in records}),
    }


def _evidence_documents(
    vault: Vault,
    audit_id: str,
    evidence: tuple[Evidence, ...],
    drawings: Mapping[str, str],
    redacted: Mapping[str, BundleRedacted],
) -> list[dict[str, Any]]:
    """What is told of each photo, with how it may be shown and where the copy that does lies."""
    shown = vault.redactions.of_audit(audit_id)
    documents = []
    for photo in evidence:
        document = _evidence_document(vault, photo, drawings)
        if photo.id in shown:
            copy = redacted.get(photo.id)
            document["redaction"] = {
                **redaction_document(shown[photo.id]),
                "copy": copy
                and {"file": redacted_path(photo.id), "size": copy.size, "sha256": copy.sha256},
            }
        documents.append(document)
    return documents


def _evidence_document(
    vault: Vault, evidence: Evidence, drawings: Mapping[str, str]
) -> dict[str, Any]:
    """What is told of a photo; where and when one of a sealed record was taken is sealed too."""
    document = photo_document(evidence, drawings.get(evidence.id))
    if vault.sealed.photo(evidence.id) is not None:
        document["file"] = sealed_path(document["file"])
    return document
