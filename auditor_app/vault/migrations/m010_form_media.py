"""The pictures, sounds and films of forms: each once, by its digest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE form_media (
        sha256 TEXT PRIMARY KEY,
        content BLOB NOT NULL
    ) STRICT""",
)


def apply(db: Database) -> None:
    """Make the table."""
    for statement in STATEMENTS:
        db.execute(statement)
