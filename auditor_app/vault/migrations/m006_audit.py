"""What an audit has beside its records: sample, overrides, findings, alerts, its protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

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

STATEMENTS = (*_SAMPLING, *_OVERRIDES, *_FINDINGS, *_PROTOCOLS)


def apply(db: Database) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute(statement)
