"""What can be undone, photos that are set aside, and audits by their state."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE step (
        record INTEGER NOT NULL REFERENCES record (seq),
        number INTEGER NOT NULL,
        event INTEGER NOT NULL,
        undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
        about TEXT NOT NULL,
        before TEXT NOT NULL,
        PRIMARY KEY (record, number)
    ) STRICT, WITHOUT ROWID""",
    "ALTER TABLE evidence ADD COLUMN aside INTEGER NOT NULL DEFAULT 0 CHECK (aside IN (0, 1))",
    "CREATE INDEX evidence_aside ON evidence (record_id) WHERE aside",
    "CREATE INDEX audit_in_state ON audit (state, seq)",
)


def apply(db: Database) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
