"""What of the photos may be seen outside: looking at them, hiding, and the copy that leaves.

A photo that nobody looked at stands in no report: the report says so in its place. See
docs/decisions/0036-what-photos-show.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from auditor_app.audit.assessing import SITE
from auditor_app.audit.filling import open_session, photos_asked_for
from auditor_app.errors import NotLookedAtError
from auditor_app.evidence.redacting import make_copy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from auditor_app.vault import Evidence, RedactedCopy, Redaction, Vault
    from auditor_app.xforms import FormSession


def photos_not_looked_at(
    vault: Vault, audit_id: str, sessions: Mapping[str, FormSession] | None = None
) -> tuple[Evidence, ...]:
    """The photos that the report would show if somebody had looked at them.

    `sessions` are those of the site's records by id, where they are open already.
    """
    if sessions is None:
        records = vault.records.of_audit(audit_id)
        sessions = {r.id: open_session(vault, r.id) for r in records if r.role == SITE}
    known = vault.redactions.of_audit(audit_id)
    of_site = (p for p in vault.evidence.of_audit(audit_id) if p.record_id in sessions)
    return tuple(
        photo
        for photo in photos_asked_for(of_site, sessions)
        if photo.media_type.startswith("image/")
        and (photo.id not in known or not known[photo.id].looked_at)
    )


def redacted_copy(vault: Vault, evidence_id: str) -> RedactedCopy:
    """The copy of a photo that shows what it may: kept from before, or made anew and kept.

    Raises:
        UnknownRowError, RecordSealedError: there is no such photo that could be read.
        DamagedStoreError: the original is gone or damaged.
        NotAnImageError, ImageTooLargeError: it cannot be decoded.
        StorageFullError, VaultAccessError: the copy cannot be kept.
    """
    kept = vault.redactions.copy(evidence_id)
    if kept is not None:
        return kept
    redaction = vault.redactions.get(evidence_id)
    made = make_copy(vault.evidence.read(evidence_id), redaction.regions, redaction.turn)
    vault.redactions.keep_copy(redaction, made)
    return made


def published_photo(vault: Vault, evidence_id: str) -> bytes:
    """The photo as a report shows it: the redacted copy, or the original where nothing is hidden.

    Raises:
        NotLookedAtError: nobody has looked at it yet.
        As `redacted_copy`.
    """
    redaction = vault.redactions.get(evidence_id)
    if not redaction.looked_at:
        raise NotLookedAtError(
            "Nobody has looked at this photo for what it must not show.",
            "Look at it on the page of photos: hide faces, or say that there is nothing to hide.",
        )
    if not redaction.changes_pixels:
        return vault.evidence.read(evidence_id)
    return redacted_copy(vault, evidence_id).content


def export_redacted(vault: Vault, evidence_id: str, target: Path) -> None:
    """Write a photo's redacted copy outside of the vault, on the person's wish.

    Also where nothing is hidden: the copy is the one without place, time and camera.

    Raises:
        NotLookedAtError: nobody has looked at it yet.
        TransferError, StorageFullError, VaultAccessError: `target` is as before.
        As `redacted_copy`.
    """
    published_photo(vault, evidence_id)
    vault.redactions.export(evidence_id, redacted_copy(vault, evidence_id), target)


def export_photo(vault: Vault, evidence_id: str, target: Path) -> None:
    """Write a photo or file outside of the vault, on the person's wish, without what is hidden.

    The original as it was taken in; where parts of a photo are hidden, its redacted copy.

    Raises:
        TransferError, StorageFullError, VaultAccessError: `target` is as before.
        As `redacted_copy`.
    """
    if vault.redactions.get(evidence_id).regions:
        vault.redactions.export(evidence_id, redacted_copy(vault, evidence_id), target)
    else:
        vault.evidence.export(evidence_id, target)


def redaction_document(redaction: Redaction) -> dict[str, Any]:
    """What is told of a redaction where the photo is delivered: enough to make the copy again."""
    return {
        "looked_at": redaction.looked_at,
        "turn": redaction.turn,
        "regions": [
            {
                "kind": region.kind,
                "left": region.left,
                "top": region.top,
                "width": region.width,
                "height": region.height,
            }
            for region in redaction.regions
        ],
    }
