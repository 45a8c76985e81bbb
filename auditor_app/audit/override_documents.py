"""What is told of an override in `audit.json`, and of one that is sealed with its record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor_app.vault import Override


def override_document(override: Override) -> dict[str, Any]:
    """All that is known of an override; its reason is empty once that is sealed."""
    return {
        "id": override.id,
        "record_id": override.record_id,
        "indicator": override.indicator or None,
        "computed": override.computed,
        "set_to": override.set_to,
        "reason": override.reason,
        "auditor": override.auditor,
        "made_at": override.made_at.isoformat(),
        "ended": override.ended or None,
        "ended_at": override.ended_at.isoformat() if override.ended_at else None,
    }
