"""How photos are to be shown: what is hidden of them, which way is up, who looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE redaction_step (
        number INTEGER PRIMARY KEY,
        evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
        made_at TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
        looked_at INTEGER NOT NULL CHECK (looked_at IN (0, 1)),
        turn INTEGER NOT NULL CHECK (turn IN (0, 90, 180, 270)),
        regions TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX redaction_step_of_photo ON redaction_step (evidence_id, number)",
    """CREATE TABLE redacted_copy (
        evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
        made_of TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        thumbnail BLOB NOT NULL
    ) STRICT""",
    # The photos of an audit that is final already stay in its report as it was signed.
    """INSERT INTO redaction_step (evidence_id, made_at, looked_at, turn, regions)
        SELECT e.id, coalesce(a.finalised_at, a.changed_at), 1, 0, '[]' FROM evidence e
        JOIN record r ON r.id = e.record_id JOIN audit a ON a.id = r.audit_id
        WHERE a.state = 'finalised' AND NOT e.aside
            AND NOT EXISTS (SELECT 1 FROM sealed_record s WHERE s.record_id = r.id)
        ORDER BY e.seq""",
)


def apply(db: Database) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
