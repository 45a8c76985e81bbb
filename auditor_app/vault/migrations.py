"""The store's tables, as migrations in order: each is atomic, applied once and recorded.

A migration that has shipped is never edited; a change of the tables is a new one at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import VaultError
from auditor_app.vault.sqlcipher import Migrations, damaged_store

if TYPE_CHECKING:
    from sqlite_utils import Database

migrations = Migrations("auditor.vault")

_FIRST_TABLES = (
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


_FORM_LOG = (
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


_SEALED_RECORDS = (
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


@migrations()
def m001_first_tables(db: Database) -> None:
    """Audits, pinned forms, records and answers, evidence, events, secrets, outbox."""
    for statement in _FIRST_TABLES:
        db.execute(statement)


@migrations()
def m002_form_log(db: Database) -> None:
    """The event logs that forms ask for."""
    for statement in _FORM_LOG:
        db.execute(statement)


@migrations()
def m005_sealed_records(db: Database) -> None:
    """Records that only the organisation can read: what is kept, and their sealed files."""
    for statement in _SEALED_RECORDS:
        db.execute(statement)


def migrate(db: Database, *, new: bool = False) -> None:
    """Bring the store to this program's tables; only a `new` one may have none at all.

    Raises:
        DamagedStoreError: the tables are gone, as after a lost write-ahead log.
        VaultError: a newer version of the program has already changed them further.
    """
    applied = {migration.name for migration in migrations.applied(db)}
    if not applied and not new:
        raise damaged_store()
    if not applied <= set(REGISTERED):
        raise VaultError(
            "A newer version of this program has worked with this vault.",
            "Install the newest version and open the vault with it.",
        )
    migrations.apply(db)


REGISTERED = ("m001_first_tables", "m002_form_log", "m005_sealed_records")
"""The names of all migrations, oldest first."""
