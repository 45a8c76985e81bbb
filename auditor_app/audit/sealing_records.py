"""Sealing the records whose forms ask for it, when their audit is finalised.

The organisation gets what the bundle would have delivered; here stays what `sealed_summary` says.
What the bundle would not have delivered (answers and photos whose question is not asked any more)
is gone for good.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final, cast

from auditor_app.audit.assessing import SITE, assess
from auditor_app.audit.filling import definition_of, open_session, photos_asked_for
from auditor_app.audit.form_logs import log_file
from auditor_app.audit.override_documents import override_document
from auditor_app.audit.photo_documents import photo_document
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.report_interviews import interviews_together
from auditor_app.audit.sealed_summary import SealedFindings, SealedSummary
from auditor_app.errors import IdentityError
from auditor_app.identity.canonical import Json, canonical_json
from auditor_app.protocols import findings_of, flags_for_site
from auditor_app.protocols.identifying import identifying_refs, is_identifying, without_positions
from auditor_app.vault.sealed_files import IDENTITIES, LOG, OVERRIDES, PHOTOS, XML
from auditor_app.xforms import wants_sealing

if TYPE_CHECKING:
    from auditor_app.identity.programme import Recipient
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Evidence, Record, Vault
    from auditor_app.xforms import FormSession

PHOTOS_FORMAT: Final = "urn:auditor:sealed-photos:1"
IDENTITIES_FORMAT: Final = "urn:auditor:sealed-identities:1"
OVERRIDES_FORMAT: Final = "urn:auditor:sealed-overrides:1"


def records_to_seal(vault: Vault, audit_id: str) -> tuple[Record, ...]:
    """The records of an audit whose forms say that they are sealed once they are final.

    Never those of the site: the report is made of them. A protocol that wants it does not load.
    """
    return tuple(
        record
        for record in vault.records.of_audit(audit_id)
        if record.role != SITE and wants_sealing(definition_of(vault, record))
    )


def recipients_of_records(vault: Vault) -> tuple[Recipient, ...]:
    """Whom records are sealed to.

    Raises:
        IdentityError: this laptop is not enrolled with an organisation.
    """
    programme = vault.identity.programme
    if programme is None:
        raise IdentityError(
            "This audit holds interviews that only an organisation may read once they are final,"
            " and this laptop is not enrolled with one. Nothing was changed.",
            "Enrol this laptop first (Laptop and organisation), then finalise the audit.",
        )
    return programme.recipients


def seal_records(vault: Vault, audit_id: str, records: tuple[Record, ...]) -> None:
    """Seal finalised `records` of an audit, in the caller's transaction.

    Raises as `recipients_of_records` and `SealedRoom.seal`.
    """
    recipients = recipients_of_records(vault)
    # Everything that is read of answers, before the first of them goes.
    assessment = assess(vault, audit_id)
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    sessions = {record.id: open_session(vault, record.id) for record in records}
    together = interviews_together(vault, audit_id, assessment, sessions)
    every_photo = [photo for r in records for photo in vault.evidence.of_record(r.id)]
    photos = photos_asked_for(every_photo, sessions)
    vault.sealed.keep_of_audit(audit_id, together.to_json())
    for record in records:
        shown = [photo for photo in photos if photo.record_id == record.id]
        summary = (
            SealedSummary.of(assessment.workers[record.id]).to_json()
            if record.id in assessment.workers
            else _findings_kept(protocol, sessions[record.id]).to_json()
        )
        set_by_hand = [o for o in assessment.overrides if o.record_id == record.id]
        parts = _parts(vault, record.id, sessions[record.id], shown)
        if set_by_hand:
            parts[OVERRIDES] = _salted(
                OVERRIDES_FORMAT, "overrides", [override_document(o) for o in set_by_hand]
            )
        vault.sealed.seal(record.id, parts, [p.id for p in shown], summary, recipients)


def _findings_kept(protocol: Protocol, session: FormSession) -> SealedFindings:
    return SealedFindings.of(findings_of(protocol, session), flags_for_site(protocol, session))


def _parts(
    vault: Vault, record_id: str, session: FormSession, photos: list[Evidence]
) -> dict[str, bytes]:
    marked = identifying_refs(session.form)
    parts = {XML: session.submission_xml(lambda ref: is_identifying(ref, marked)).encode()}
    identities = _identities(session, marked)
    if identities:
        parts[IDENTITIES] = _salted(IDENTITIES_FORMAT, "answers", identities)
    log = log_file(vault, record_id, session)
    if log is not None:
        parts[LOG] = log[1]
    if photos:
        audit_id = vault.records.get(record_id).audit_id
        drawings, shown = vault.evidence.drawings(audit_id), vault.redactions.of_audit(audit_id)
        documents = [photo_document(p, drawings.get(p.id), shown.get(p.id)) for p in photos]
        parts[PHOTOS] = _salted(PHOTOS_FORMAT, "photos", documents)
    return parts


def _identities(session: FormSession, marked: frozenset[str]) -> dict[str, Json]:
    """The answers that identify a person, by ref, where their questions are asked."""
    return {
        ref: value
        for ref, value in session.values().items()
        if value and is_identifying(without_positions(ref), marked) and session.node(ref).relevant
    }


def _salted(form: str, name: str, documents: object) -> bytes:
    told = {
        "format": form,
        # The digest of the plain text is told: without it a few short words could be guessed.
        "salt": secrets.token_hex(16),
        name: documents,
    }
    return canonical_json(cast("dict[str, Json]", told))
