"""Photos and files of the report: as they may be seen, each with what identifies its original."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from auditor_app.audit.redacting import published_photo
from auditor_app.report import EvidenceFile, Photo
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from auditor_app.vault import Audit, Evidence, Redaction, Vault
    from auditor_app.xforms import FormSession


def report_photos(
    vault: Vault, audit_id: str, photos: Sequence[Evidence], sessions: Mapping[str, FormSession]
) -> tuple[Photo, ...]:
    """These photos of an audit's site; one that nobody looked at is named, not shown.

    `sessions` are those of their records, by id.
    """
    shown = vault.redactions.of_audit(audit_id)
    numbers = {photo.id: number for number, photo in enumerate(photos, 1)}
    drawn_on = {
        drawing: numbers.get(photo, 0)
        for drawing, photo in vault.evidence.drawings(audit_id).items()
    }
    return tuple(
        _photo(vault, sessions, photo, shown.get(photo.id), drawn_on.get(photo.id, 0))
        for photo in photos
    )


def report_file(sessions: Mapping[str, FormSession], evidence: Evidence) -> EvidenceFile:
    """A recording, a film or another file: paper can only name it."""
    return EvidenceFile(
        media_type=evidence.media_type,
        size=evidence.size,
        sha256=evidence.sha256,
        caption=evidence.caption,
        question=plain_text(sessions[evidence.record_id].node(evidence.ref).label),
        captured_at=evidence.captured_at,
    )


def days_on_site(photos: Sequence[Evidence], audit: Audit) -> tuple[date, date]:
    """The first and the last day on which a photo was taken; else the day the audit was begun."""
    days = [e.captured_at.date() for e in photos if e.captured_at] or [audit.created_at.date()]
    return min(days), max(days)


def _photo(
    vault: Vault,
    sessions: Mapping[str, FormSession],
    evidence: Evidence,
    redaction: Redaction | None,
    drawn_on: int,
) -> Photo:
    return Photo(
        image=partial(published_photo, vault, evidence.id),
        caption=evidence.caption,
        question=plain_text(sessions[evidence.record_id].node(evidence.ref).label),
        captured_at=evidence.captured_at,
        sha256=evidence.sha256,
        width=evidence.width or 0,
        height=evidence.height or 0,
        drawn_on=drawn_on,
        redacted=redaction is not None and bool(redaction.regions),
        withheld=redaction is None or not redaction.looked_at,
    )
