"""The searchable texts; they are filled by the first search."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE search_text (
        id INTEGER PRIMARY KEY,
        audit INTEGER NOT NULL REFERENCES audit (seq),
        record INTEGER REFERENCES record (seq),
        place INTEGER NOT NULL,
        ref TEXT NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX search_text_of_record ON search_text (record, audit)",
    """CREATE VIRTUAL TABLE search_index USING fts5 (
        folded, content = 'search_text', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
    )""",
    # What is taken out is overwritten in the index, not only marked.
    "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)",
    "CREATE VIRTUAL TABLE search_runs USING fts5vocab (search_index, 'row')",
    """CREATE TABLE search_known (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        event INTEGER NOT NULL
    ) STRICT""",
)


def apply(db: Database) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
