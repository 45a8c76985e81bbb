"""The event logs that forms ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE form_log (
        record INTEGER NOT NULL REFERENCES record (seq),
        number INTEGER NOT NULL,
        line TEXT NOT NULL,
        PRIMARY KEY (record, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER form_log_is_not_changed BEFORE UPDATE ON form_log
        BEGIN SELECT RAISE(ABORT, 'the form log is append-only'); END""",
    """CREATE TRIGGER form_log_is_not_removed BEFORE DELETE ON form_log
        BEGIN SELECT RAISE(ABORT, 'the form log is append-only'); END""",
    """CREATE TABLE form_log_open (
        record INTEGER NOT NULL REFERENCES record (seq),
        number INTEGER NOT NULL,
        line TEXT NOT NULL,
        PRIMARY KEY (record, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE form_log_size (
        record INTEGER PRIMARY KEY REFERENCES record (seq),
        lines INTEGER NOT NULL,
        characters INTEGER NOT NULL,
        left_out INTEGER NOT NULL
    ) STRICT""",
)


def apply(db: Database) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
