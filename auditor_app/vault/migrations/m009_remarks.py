"""The auditor's private remarks to questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE remark (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        record INTEGER NOT NULL REFERENCES record (seq),
        ref TEXT NOT NULL,
        text TEXT NOT NULL,
        aside INTEGER NOT NULL DEFAULT 0 CHECK (aside IN (0, 1)),
        changed_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX remark_of_record ON remark (record, ref)",
)


def apply(db: Database) -> None:
    """Make the table."""
    for statement in STATEMENTS:
        db.execute(statement)
