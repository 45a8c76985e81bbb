"""Audits, pinned forms, records and answers, evidence, events, secrets, outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        protocol_id TEXT NOT NULL,
        protocol_version TEXT NOT NULL,
        title TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('draft', 'finalised')),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        finalised_at TEXT,
        sign_off TEXT
    ) STRICT""",
    """CREATE TABLE form (
        digest TEXT PRIMARY KEY,
        form_id TEXT NOT NULL,
        version TEXT NOT NULL,
        xml TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE record (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        audit_id TEXT NOT NULL REFERENCES audit (id),
        form_digest TEXT NOT NULL REFERENCES form (digest),
        form_id TEXT NOT NULL,
        form_version TEXT NOT NULL,
        role TEXT NOT NULL,
        title TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('draft', 'finalised')),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX record_of_audit ON record (audit_id, seq)",
    """CREATE TABLE answer (
        record INTEGER NOT NULL REFERENCES record (seq),
        ref TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (record, ref)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE evidence (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        record_id TEXT NOT NULL REFERENCES record (id),
        ref TEXT NOT NULL,
        position INTEGER NOT NULL,
        caption TEXT NOT NULL,
        media_type TEXT NOT NULL,
        extension TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        width INTEGER,
        height INTEGER,
        captured_at TEXT,
        latitude REAL,
        longitude REAL,
        altitude REAL,
        added_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX evidence_of_record ON evidence (record_id, ref, position)",
    """CREATE TABLE thumbnail (
        evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
        jpeg BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE event (
        sequence INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        audit_id TEXT,
        subject TEXT NOT NULL,
        details TEXT NOT NULL,
        previous TEXT NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END""",
    """CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END""",
    """CREATE TABLE event_head (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        sequence INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE secret (
        name TEXT PRIMARY KEY,
        value BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE outbox (
        sequence INTEGER PRIMARY KEY,
        bundle_id TEXT NOT NULL UNIQUE,
        audit_id TEXT NOT NULL REFERENCES audit (id),
        state TEXT NOT NULL CHECK (state IN
            ('sealed', 'queued', 'uploading', 'uploaded', 'delivered', 'refused')),
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        "offset" INTEGER NOT NULL,
        upload_url TEXT,
        reason TEXT NOT NULL,
        outer_dsse BLOB NOT NULL,
        receipt BLOB,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) STRICT""",
)


def apply(db: Database) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
