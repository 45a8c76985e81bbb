"""Which bundles go first, which are held back, how often they failed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    "ALTER TABLE outbox ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1))",
    """ALTER TABLE outbox ADD COLUMN held TEXT NOT NULL DEFAULT ''
        CHECK (held IN ('', 'paused', 'cancelled'))""",
    "ALTER TABLE outbox ADD COLUMN tries INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN last_error TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outbox ADD COLUMN file_removed_at TEXT NOT NULL DEFAULT ''",
    """UPDATE outbox SET urgent = 1 WHERE state <> 'delivered' AND EXISTS (
        SELECT 1 FROM alert WHERE alert.audit_id = outbox.audit_id AND coalesce(
            (SELECT kind FROM alert_step WHERE alert_step.alert_id = alert.id
                AND kind IN ('raised', 'confirmed', 'resolved', 'cancelled')
                ORDER BY seq DESC LIMIT 1), '') <> 'cancelled')""",
)


def apply(db: Database) -> None:
    """Change the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
