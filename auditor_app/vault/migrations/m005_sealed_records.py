"""Records that only the organisation can read: what is kept, and their sealed files."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE sealed_record (
        record_id TEXT PRIMARY KEY REFERENCES record (id),
        summary TEXT NOT NULL,
        recipients TEXT NOT NULL,
        sealed_at TEXT NOT NULL,
        settled INTEGER NOT NULL CHECK (settled IN (0, 1))
    ) STRICT""",
    """CREATE TABLE sealed_part (
        record_id TEXT NOT NULL REFERENCES sealed_record (record_id),
        name TEXT NOT NULL,
        plain_size INTEGER NOT NULL,
        plain_sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (record_id, name)
    ) STRICT""",
    """CREATE TABLE sealed_evidence (
        evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE sealed_audit (
        audit_id TEXT PRIMARY KEY REFERENCES audit (id),
        kept TEXT NOT NULL
    ) STRICT""",
    "DROP TRIGGER form_log_is_not_removed",
    """CREATE TRIGGER form_log_is_not_removed BEFORE DELETE ON form_log
        WHEN NOT EXISTS (SELECT 1 FROM sealed_record s JOIN record r ON r.id = s.record_id
            WHERE r.seq = OLD.record)
        BEGIN SELECT RAISE(ABORT, 'the form log is append-only'); END""",
)


def apply(db: Database) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
