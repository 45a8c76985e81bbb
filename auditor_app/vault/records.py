"""Records: one filled form each, pinned to its form version; every answer is one transaction."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault.audits import DRAFT, finalise_record
from auditor_app.vault.events import Subject
from auditor_app.vault.form_log import FormLog
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.form_log import FormLogDelta, FormLogLines
    from auditor_app.vault.store import Store

_SELECT: Final = (
    "SELECT id, audit_id, form_id, form_version, form_digest, role, title, state,"
    " created_at, changed_at FROM record"
)
# Finds the record, sees that it takes answers, and notes the change, in one statement.
_TOUCH: Final = (
    "UPDATE record SET changed_at = ?, title = coalesce(?, title)"
    " WHERE id = ? AND state = 'draft'"
    " RETURNING seq, id, audit_id, form_id, form_version, form_digest, role, title, state,"
    " created_at, changed_at"
)
_PUT_ANSWER: Final = (
    "INSERT INTO answer (record, ref, value) VALUES (?, ?, ?)"
    " ON CONFLICT (record, ref) DO UPDATE SET value = excluded.value"
)


@dataclass(frozen=True, slots=True)
class Record:
    """One filled form. `title` names it in lists (a pseudonym); times are aware, in UTC."""

    id: str
    audit_id: str
    form_id: str
    form_version: str
    form_digest: str
    role: str
    title: str
    state: str
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class RecordDelta:
    """What one answer changed, by ref.

    Every ref in `removed` goes first, with all that lies below it; then `changed` (ref → lexical
    value) is written. `taken_out` are the repeat instances that were taken out, in that order,
    for what follows its question (see `following`). `log` is for the log that the form asks for.
    """

    changed: Mapping[str, str] = field(default_factory=dict)
    removed: tuple[str, ...] = ()
    taken_out: tuple[str, ...] = ()
    log: FormLogDelta | None = None


class Records:
    """The records of one vault and their answers."""

    def __init__(self, store: Store, events: EventLog) -> None:
        self._store = store
        self._events = events
        self._log = FormLog(store)

    def create(
        self,
        audit_id: str,
        form_digest: str,
        form_id: str,
        form_version: str,
        role: str,
        title: str,
        values: Mapping[str, str],
    ) -> Record:
        """Start a record of a pinned form with the values that the form begins with.

        Raises:
            UnknownRowError: no such audit, or the form is not pinned.
            RecordStateError: the audit is finalised.
        """
        record_id, now = str(uuid.uuid4()), self._store.now()
        with self._store.transaction():
            audit = self._store.row("SELECT state FROM audit WHERE id = ?", (audit_id,))
            if audit is None:
                raise UnknownRowError("The vault holds no such audit.", "Reload the audits.")
            if audit[0] != DRAFT:
                raise closed()
            self._store.execute(
                "INSERT INTO record (id, audit_id, form_digest, form_id, form_version, role,"
                " title, state, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(record_id, audit_id, form_digest, form_id, form_version, role),
                    *(title, DRAFT, now, now),
                ),
            )
            (key,) = self._store.row("SELECT last_insert_rowid()") or (None,)
            for ref, value in values.items():
                self._store.execute(_PUT_ANSWER, (key, ref, value))
            self._events.append(
                "record.created",
                Subject(audit_id, record_id),
                {"form_id": form_id, "form_version": form_version, "form_digest": form_digest},
            )
            return self.get(record_id)

    def get(self, record_id: str) -> Record:
        """One record.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{_SELECT} WHERE id = ?", (record_id,))
        if row is None:
            raise _unknown()
        return _record(row)

    def of_audit(self, audit_id: str) -> tuple[Record, ...]:
        """The records of an audit, in the order in which they were started."""
        rows = self._store.rows(f"{_SELECT} WHERE audit_id = ? ORDER BY seq", (audit_id,))
        return tuple(_record(row) for row in rows)

    def values(self, record_id: str) -> dict[str, str]:
        """Every stored value of a record by ref.

        Raises:
            UnknownRowError: the vault does not hold the record.
        """
        record = self._store.row("SELECT seq FROM record WHERE id = ?", (record_id,))
        if record is None:
            raise _unknown()
        return dict(self._store.rows("SELECT ref, value FROM answer WHERE record = ?", record))

    def apply(self, record_id: str, delta: RecordDelta, title: str | None = None) -> Record:
        """Write what one answer changed, and that it did, in one durable transaction.

        When this returns, the change survives a power cut; when it raises, nothing was changed.
        The event names the refs, never a value; where only the form's log goes on there is none.
        Gives the record as it then is.

        Raises:
            UnknownRowError: the vault does not hold the record.
            RecordStateError: the record is finalised.
            StorageFullError: the disk is full.
        """
        with self._store.transaction():
            if delta.log is not None and not delta.changed and not delta.removed:
                return self._go_on_logging(record_id, delta.log)
            row = self._store.row(_TOUCH, (self._store.now(), title, record_id))
            if row is None:
                raise self._refused(record_id)
            key, record = row[0], _record(row[1:])
            for ref in delta.removed:
                # "0" is the character after "/": the range is all that lies below the ref.
                self._store.execute(
                    "DELETE FROM answer WHERE record = ? AND (ref = ? OR (ref > ? AND ref < ?))",
                    (key, ref, f"{ref}/", f"{ref}0"),
                )
            for ref, value in delta.changed.items():
                self._store.execute(_PUT_ANSWER, (key, ref, value))
            self._events.append(
                "record.answered",
                Subject(record.audit_id, record_id),
                {"changed": sorted(delta.changed), "removed": list(delta.removed)},
            )
            if delta.log is not None:
                self._log.append(key, delta.log)
            return record

    def form_log(self, record_id: str) -> FormLogLines:
        """The log that the record's form asked for; empty where it asked for none."""
        return self._log.of_record(record_id)

    def form_log_left_open(self, record_id: str) -> tuple[str, ...] | None:
        """The lines of the page that was last shown; None where there is no log yet."""
        return self._log.left_open(record_id)

    def _go_on_logging(self, record_id: str, log: FormLogDelta) -> Record:
        self._log.append(self._draft_key(record_id)[0], log)
        return self.get(record_id)

    def finalise(self, record_id: str) -> Record:
        """Close a record for answers and photos.

        Raises:
            UnknownRowError: the vault does not hold the record.
            RecordStateError: the record is finalised already.
        """
        with self._store.transaction():
            _, audit_id = self._draft_key(record_id)
            finalise_record(self._store, self._events, audit_id, record_id)
            return self.get(record_id)

    def audit_of_draft(self, record_id: str) -> str:
        """The audit of a record that still takes answers and photos.

        Raises:
            UnknownRowError, RecordStateError: it is not there, or finalised.
        """
        return self._draft_key(record_id)[1]

    def _draft_key(self, record_id: str) -> tuple[int, str]:
        """The record's row number and its audit's id."""
        row = self._store.row(
            "SELECT seq, audit_id FROM record WHERE id = ? AND state = 'draft'", (record_id,)
        )
        if row is None:
            raise self._refused(record_id)
        return row[0], row[1]

    def _refused(self, record_id: str) -> RecordStateError | UnknownRowError:
        """Why a record takes no change: it is finalised, or not there at all."""
        there = self._store.row("SELECT 1 FROM record WHERE id = ?", (record_id,))
        return _unknown() if there is None else closed()


def closed() -> RecordStateError:
    """The one sentence for a change to something finalised."""
    return RecordStateError(
        "The record is finalised.", "It can be read and delivered, not changed any more."
    )


def _unknown() -> UnknownRowError:
    return UnknownRowError("The vault holds no such record.", "Reload the list of records.")


def _record(row: tuple[Any, ...]) -> Record:
    return Record(*row[:-2], *map(read_time, row[-2:]))
