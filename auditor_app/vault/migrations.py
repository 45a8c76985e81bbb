"""The store's tables, as migrations in order: each is atomic, applied once and recorded.

A migration that has shipped is never edited; a change of the tables is a new one at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import VaultError
from auditor_app.vault.sqlcipher import Migrations, damaged_store, in_memory

if TYPE_CHECKING:
    from collections.abc import Callable

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


_HISTORY = (
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

_SEARCH = (
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

# A row's shape tells its table when the trees of a damaged store are torn (`readable`): no two
# tables that leave have the same number and types of columns in the same order.
_FINDINGS = (
    """CREATE TABLE finding (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        audit_id TEXT NOT NULL REFERENCES audit (id),
        number INTEGER NOT NULL,
        scale TEXT NOT NULL,
        grade TEXT NOT NULL,
        content TEXT NOT NULL,
        carried_from TEXT NOT NULL,
        carried_audit TEXT NOT NULL,
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        UNIQUE (audit_id, number)
    ) STRICT""",
    """CREATE TABLE finding_step (
        seq INTEGER PRIMARY KEY,
        finding_id TEXT NOT NULL REFERENCES finding (id),
        status TEXT NOT NULL,
        said TEXT NOT NULL,
        follow_up INTEGER NOT NULL CHECK (follow_up IN (0, 1)),
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX step_of_finding ON finding_step (finding_id, seq)",
    """CREATE TABLE repayment (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        finding_id TEXT NOT NULL REFERENCES finding (id),
        record_id TEXT NOT NULL REFERENCES record (id),
        amount TEXT NOT NULL,
        currency TEXT NOT NULL,
        said TEXT NOT NULL,
        withdraws TEXT NOT NULL,
        follow_up INTEGER NOT NULL CHECK (follow_up IN (0, 1)),
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX repayment_of_finding ON repayment (finding_id, seq)",
    """CREATE TABLE alert (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        audit_id TEXT NOT NULL REFERENCES audit (id),
        number INTEGER NOT NULL,
        type TEXT NOT NULL,
        content TEXT NOT NULL,
        at TEXT NOT NULL,
        UNIQUE (audit_id, number)
    ) STRICT""",
    """CREATE TABLE alert_step (
        seq INTEGER PRIMARY KEY,
        alert_id TEXT NOT NULL REFERENCES alert (id),
        follow_up INTEGER NOT NULL CHECK (follow_up IN (0, 1)),
        kind TEXT NOT NULL,
        said TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX step_of_alert ON alert_step (alert_id, seq)",
    """CREATE TABLE follow_up (
        audit_id TEXT PRIMARY KEY REFERENCES audit (id),
        earlier_id TEXT NOT NULL REFERENCES audit (id),
        carried INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    # What a finding says stands once its audit is final; what happens to it is only added.
    """CREATE TRIGGER finding_is_not_changed BEFORE UPDATE ON finding
        WHEN (SELECT state FROM audit WHERE id = OLD.audit_id) = 'finalised'
        BEGIN SELECT RAISE(ABORT, 'the audit of the finding is final'); END""",
    """CREATE TRIGGER finding_is_not_removed BEFORE DELETE ON finding
        WHEN (SELECT state FROM audit WHERE id = OLD.audit_id) = 'finalised'
        BEGIN SELECT RAISE(ABORT, 'the audit of the finding is final'); END""",
    """CREATE TRIGGER finding_step_is_not_changed BEFORE UPDATE ON finding_step
        BEGIN SELECT RAISE(ABORT, 'the history of a finding is append-only'); END""",
    """CREATE TRIGGER finding_step_is_not_removed BEFORE DELETE ON finding_step
        WHEN (SELECT a.state FROM finding f JOIN audit a ON a.id = f.audit_id
            WHERE f.id = OLD.finding_id) = 'finalised'
        BEGIN SELECT RAISE(ABORT, 'the history of a finding is append-only'); END""",
    """CREATE TRIGGER repayment_is_not_changed BEFORE UPDATE ON repayment
        BEGIN SELECT RAISE(ABORT, 'repayments are append-only'); END""",
    """CREATE TRIGGER repayment_is_not_removed BEFORE DELETE ON repayment
        BEGIN SELECT RAISE(ABORT, 'repayments are append-only'); END""",
    """CREATE TRIGGER alert_is_not_changed BEFORE UPDATE ON alert
        BEGIN SELECT RAISE(ABORT, 'an alert stays as it was raised'); END""",
    """CREATE TRIGGER alert_is_not_removed BEFORE DELETE ON alert
        BEGIN SELECT RAISE(ABORT, 'an alert stays as it was raised'); END""",
    """CREATE TRIGGER alert_step_is_not_changed BEFORE UPDATE ON alert_step
        BEGIN SELECT RAISE(ABORT, 'the history of an alert is append-only'); END""",
    """CREATE TRIGGER alert_step_is_not_removed BEFORE DELETE ON alert_step
        BEGIN SELECT RAISE(ABORT, 'the history of an alert is append-only'); END""",
)

_OVERRIDES = (
    """CREATE TABLE assessment_override (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        audit_id TEXT NOT NULL REFERENCES audit (id),
        record INTEGER REFERENCES record (seq),
        indicator TEXT NOT NULL,
        computed TEXT NOT NULL,
        set_to TEXT NOT NULL,
        reason TEXT NOT NULL,
        auditor TEXT NOT NULL,
        ended TEXT NOT NULL CHECK (ended IN ('', 'withdrawn', 'replaced')),
        made_at TEXT NOT NULL,
        ended_at TEXT,
        CHECK ((record IS NULL) = (indicator <> ''))
    ) STRICT""",
    "CREATE INDEX assessment_override_of_audit ON assessment_override (audit_id, seq)",
)

_SAMPLING = (
    """CREATE TABLE sample_plan (
        audit_id TEXT PRIMARY KEY REFERENCES audit (id),
        planned_at TEXT NOT NULL,
        headcount INTEGER NOT NULL,
        plan TEXT NOT NULL,
        draw TEXT NOT NULL,
        list_state TEXT NOT NULL CHECK (list_state IN ('none', 'kept', 'erased', 'cleared'))
    ) STRICT""",
    """CREATE TABLE sample_list (
        audit_id TEXT NOT NULL REFERENCES sample_plan (audit_id),
        position INTEGER NOT NULL,
        entry TEXT NOT NULL,
        stratum TEXT NOT NULL,
        PRIMARY KEY (audit_id, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sample_replacement (
        audit_id TEXT NOT NULL REFERENCES sample_plan (audit_id),
        number INTEGER NOT NULL,
        replaced INTEGER NOT NULL,
        spare INTEGER NOT NULL,
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (audit_id, number)
    ) STRICT, WITHOUT ROWID""",
)

_PROTOCOLS = (
    """CREATE TABLE protocol (
        seq INTEGER PRIMARY KEY,
        protocol_id TEXT NOT NULL,
        version TEXT NOT NULL,
        title TEXT NOT NULL,
        digest TEXT NOT NULL,
        signed_by TEXT NOT NULL,
        installed_at TEXT NOT NULL,
        pack BLOB NOT NULL,
        UNIQUE (protocol_id, version)
    ) STRICT""",
)

# Defaults, so that a row of before is still told by its shape when it is salvaged.
_DELIVERY = (
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
def m003_history(db: Database) -> None:
    """What can be undone, photos that are set aside, and audits by their state."""
    for statement in _HISTORY:
        db.execute(statement)


@migrations()
def m004_search(db: Database) -> None:
    """The searchable texts; they are filled by the first search."""
    for statement in _SEARCH:
        db.execute(statement)


@migrations()
def m005_sealed_records(db: Database) -> None:
    """Records that only the organisation can read: what is kept, and their sealed files."""
    for statement in _SEALED_RECORDS:
        db.execute(statement)


@migrations()
def m006_audit(db: Database) -> None:
    """What an audit has beside its records: sample, overrides, findings, alerts, its protocol."""
    for statement in (*_SAMPLING, *_OVERRIDES, *_FINDINGS, *_PROTOCOLS):
        db.execute(statement)


@migrations()
def m007_delivery(db: Database) -> None:
    """Which bundles go first, which are held back, how often they failed and why."""
    for statement in _DELIVERY:
        db.execute(statement)


def migrate(
    db: Database, *, new: bool = False, before: Callable[[str], object] | None = None
) -> None:
    """Bring the store to this program's tables; only a `new` one may have none at all.

    Each migration and the note that it was applied are one transaction. `before` is called with
    the name of the first that is due, unless the store is new; what it raises keeps the tables.

    Raises:
        DamagedStoreError: the tables are gone, as after a lost write-ahead log.
        VaultError: a newer version of the program has already changed them further.
    """
    due = _due(db, new=new)
    if due and before is not None and not new:
        before(due[0])
    migrations.apply(db)


def table_statements() -> tuple[str, ...]:
    """The `CREATE TABLE` statements of a new store, in their order."""
    with in_memory() as db:
        migrations.apply(db)
        found = db.execute("SELECT sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
        return tuple(str(sql) for (sql,) in found.fetchall())


def refuse_other_tables(db: Database) -> None:
    """Take only a store that has exactly this program's tables.

    Raises:
        DamagedStoreError, VaultError: as `migrate`, and where migrations are due.
    """
    if _due(db):
        raise VaultError(
            "An older version of this program made this vault, and it cannot be brought up to"
            " date without changing it.",
            "Take out what is readable: auditor vault salvage.",
        )


def _due(db: Database, *, new: bool = False) -> list[str]:
    """The migrations that are still to be applied. Raises as `migrate`."""
    applied = {migration.name for migration in migrations.applied(db)}
    if not applied and not new:
        raise damaged_store()
    if not applied <= set(REGISTERED):
        raise VaultError(
            "A newer version of this program has worked with this vault.",
            "Install the newest version and open the vault with it.",
        )
    return [migration.name for migration in migrations.pending(db)]


REGISTERED = (
    "m001_first_tables",
    "m002_form_log",
    "m003_history",
    "m004_search",
    "m005_sealed_records",
    "m006_audit",
    "m007_delivery",
)
"""The names of all migrations, oldest first."""
