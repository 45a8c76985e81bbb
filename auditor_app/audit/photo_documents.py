"""What is told of a photo, a sound or a file where it is delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from auditor_app.audit.redacting import redaction_document

if TYPE_CHECKING:
    from auditor_app.vault import Evidence, Redaction


def photo_document(
    evidence: Evidence, drawn_on: str | None = None, redaction: Redaction | None = None
) -> dict[str, Any]:
    """Everything that is known of a photo, as JSON values, and how it may be shown.

    `drawn_on` is the id of the photo that it is a drawing on; None for what is none.
    """
    captured = evidence.captured_at
    shown = {"redaction": redaction_document(redaction)} if redaction is not None else {}
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
        **({"drawn_on": drawn_on} if drawn_on is not None else {}),
        **shown,
    }


def _position(evidence: Evidence) -> dict[str, float | None] | None:
    if evidence.latitude is None or evidence.longitude is None:
        return None
    return {
        "latitude": evidence.latitude,
        "longitude": evidence.longitude,
        "altitude": evidence.altitude,
    }
