"""Records: one filled form each, pinned to its form version; every answer is one transaction."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault.answer_rows import AnswerRows
from auditor_app.vault.audits import DRAFT, finalise_record
from auditor_app.vault.events import Subject, names_text
from auditor_app.vault.form_log import FormLog
from auditor_app.vault.history import CHANGED_AT, NO_STEP, Before, Depth, Doing, Newest, as_readable
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from auditor_app.vault.answer_rows import Values
    from auditor_app.vault.events import EventHead, EventLog
    from auditor_app.vault.following import Renumbering
    from auditor_app.vault.form_log import FormLogDelta, FormLogLines
    from auditor_app.vault.history import History
    from auditor_app.vault.photos_aside import PhotosAside, Places
    from auditor_app.vault.store import Store

_SELECT: Final = (
    "SELECT id, audit_id, form_id, form_version, form_digest, role, title, state,"  # noqa: S608
    f" created_at, {CHANGED_AT} FROM record"
)
# Finds the record, sees that it takes answers, and what was done last, in one statement.
_DRAFT: Final = (
    "SELECT record.seq, step.number, step.undone, step.about, step.event,"
    " id, audit_id, form_id, form_version, form_digest, role, title, state, created_at"
    " FROM record LEFT JOIN step ON step.record = record.seq"
    " AND step.number = (SELECT max(number) FROM step WHERE record = record.seq)"
    " WHERE record.id = ? AND record.state = 'draft'"
)


class Record(NamedTuple):
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


class RecordDelta(NamedTuple):
    """What one answer changed, by ref.

    Every ref in `removed` goes first, with all that lies below it; then `changed` (ref → lexical
    value) is written. `taken_out` are the repeat instances that were taken out or moved, in that
    order, for what follows its question (see `following`). `log` is for the log that the form asks
    for.

    Attributes:
        about: the ref that the person acted upon, to come back to when it is undone.
        follows: no act of its own: it is undone with the step before it.
        lasting: refs in `changed` that undoing leaves as they are.
    """

    changed: Mapping[str, str] = MappingProxyType({})
    removed: tuple[str, ...] = ()
    taken_out: tuple[Renumbering, ...] = ()
    log: FormLogDelta | None = None
    about: str = ""
    follows: bool = False
    lasting: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Turn:
    """A step that was undone or redone: the record, what the step was about, and what changed."""

    record: Record
    about: str
    refs: tuple[str, ...]


class _Draft(NamedTuple):
    """A record that takes answers: its row number, its newest step, it, and what events call it."""

    key: int
    newest: Newest
    record: Record
    subject: Subject


class Records:
    """The records of one vault and their answers."""

    def __init__(
        self, store: Store, events: EventLog, history: History, photos: PhotosAside
    ) -> None:
        self._store = store
        self._events = events
        self._history = history
        self._photos = photos
        self._answers = AnswerRows(store)
        self._log = FormLog(store)
        self._latest: tuple[tuple[int, int], _Draft] | None = None

    @property
    def _select(self) -> str:
        return as_readable(_SELECT, self._store)

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
            (key,) = self._store.row("SELECT last_insert_rowid()") or (0,)
            self._answers.fill(key, values)
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
        row = self._store.row(f"{self._select} WHERE id = ?", (record_id,))
        if row is None:
            raise _unknown()
        return _record(row)

    def of_audit(self, audit_id: str) -> tuple[Record, ...]:
        """The records of an audit, in the order in which they were started."""
        rows = self._store.rows(f"{self._select} WHERE audit_id = ? ORDER BY seq", (audit_id,))
        return tuple(_record(row) for row in rows)

    def count(self, audit_id: str) -> int:
        """How many records an audit has."""
        row = self._store.row("SELECT count(*) FROM record WHERE audit_id = ?", (audit_id,))
        return int(row[0]) if row is not None else 0

    def values(self, record_id: str) -> dict[str, str]:
        """Every stored value of a record by ref.

        Raises:
            UnknownRowError: the vault does not hold the record.
        """
        record = self._store.row("SELECT seq FROM record WHERE id = ?", (record_id,))
        if record is None:
            raise _unknown()
        return self._answers.of_record(record[0])

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
            at = self._store.now()
            draft = self._latest_of(record_id) or self._draft_of(record_id, at)
            key, newest, record, subject = draft
            before = self._answers.change(key, delta.changed, delta.removed)
            named = Record(*record[:-1], read_time(at))
            if title is not None and title != record.title:
                named = self._rename(key, named, title)
            changed, removed = sorted(delta.changed), delta.removed
            detailed = f'{{"changed":{names_text(changed)},"removed":{names_text(removed)}}}'
            head = self._events.add("record.answered", subject, detailed, at)
            for ref in delta.lasting:
                before.pop(ref, None)
            plain = not delta.removed and not delta.taken_out
            doing = Doing(
                delta.about, head.sequence, at, plain and bool(delta.about), delta.follows
            )
            earlier = Before(before, title=record.title if named.title != record.title else None)
            step = self._history.keep(key, subject, newest, doing, earlier)
            if step is None:
                self._touch(key, at)
                self._events.anchor(head)
            if delta.log is not None:
                self._log.append(key, delta.log)
            self._latest = None
            if step is not None:
                known = _Draft(key, step, named, subject)
                self._latest = self._store.unchanged_since, known
            return named

    def depth(self, record_id: str) -> Depth:
        """How many steps of a record can be undone and redone; none of a finalised one."""
        row = self._store.row("SELECT seq FROM record WHERE id = ?", (record_id,))
        return self._history.depth(row[0]) if row is not None else Depth(0, 0)

    def undo(self, record_id: str) -> Turn | None:
        """Bring a draft to what it was before its last step, in one durable transaction.

        Answers, title, photos and form are then what they were. None: nothing can be undone.

        Raises:
            UnknownRowError, RecordStateError: it is not there, or finalised.
        """
        return self._turn(record_id, redo=False)

    def redo(self, record_id: str) -> Turn | None:
        """Take the step again that was undone last. As `undo`."""
        return self._turn(record_id, redo=True)

    def move(
        self,
        record_id: str,
        form: tuple[str, str, str],
        values: Mapping[str, str],
        photos_aside: Iterable[str],
        counts: Mapping[str, int],
        *,
        title: str | None = None,
    ) -> Record:
        """Pin a draft to another form (digest, id, version) with these values, as one step.

        The photos named are set aside. The event tells both digests and the counts.

        Raises:
            UnknownRowError: no such record, or the form is not pinned.
            RecordStateError: the record is finalised.
        """
        with self._store.transaction():
            at = self._store.now()
            key, newest, record, subject = self._draft_of(record_id, at)
            there = self._answers.of_record(key)
            wanted: Values = {ref: values.get(ref) for ref in (*there, *values)}
            before = {
                ref: was
                for ref, was in self._answers.put_back(key, wanted).items()
                if was != wanted[ref]
            }
            places = self._photos.place(subject, dict.fromkeys(photos_aside))
            self._pin(key, form)
            named = self._rename(key, record, title)
            head = self._events.append(
                "record.moved", subject, {"from": record.form_digest, "to": form[0], **counts}
            )
            old_title = record.title if named is not record else None
            earlier = Before(before, places, old_title, self._form_of(record))
            self._history.keep(key, subject, newest, Doing("", head.sequence, at), earlier)
            return self.get(record_id)

    def keep_photos(self, record_id: str, ref: str, places: Places, event: EventHead) -> None:
        """Make a step of photos that came or went, as part of the caller's transaction.

        `places` says where they were before, `event` is the one that tells of it.
        """
        at = self._store.now()
        key, newest, _, subject = self._draft_of(record_id, at)
        doing = Doing(ref, event.sequence, at)
        self._history.keep(key, subject, newest, doing, Before(photos=places))

    def add_photos(self, record_id: str, places: Places) -> None:
        """Photos followed from what was just done: they were at `places` before."""
        key, audit_id = self._draft_key(record_id)
        self._history.add_photos(key, Subject(audit_id, record_id), places)

    def _turn(self, record_id: str, *, redo: bool) -> Turn | None:
        with self._store.transaction():
            at = self._store.now()
            key, _, record, subject = self._draft_of(record_id, at)
            step = self._history.next_step(key, redo=redo)
            if step is None:
                return None
            was = self._put_back(key, record, step.before)
            head = self._events.append(
                "record.redone" if redo else "record.undone",
                subject,
                {"refs": sorted(was.values)}
                | ({"to": step.before.form[0]} if step.before.form is not None else {}),
            )
            self._history.turn(key, step.number, head.sequence, was, redo=redo)
            return Turn(self.get(record_id), step.about, tuple(was.values))

    def _put_back(self, key: int, record: Record, before: Before) -> Before:
        """Bring a record to what a step holds; what it was until now."""
        was = Before(
            self._answers.put_back(key, before.values),
            self._photos.place(Subject(record.audit_id, record.id), before.photos),
            record.title if before.title is not None else None,
            self._form_of(record) if before.form is not None else None,
        )
        self._rename(key, record, before.title)
        if before.form is not None:
            self._pin(key, before.form)
        return was

    def _draft_of(self, record_id: str, at: str) -> _Draft:
        """A record that takes answers, changed at `at`."""
        row = self._store.row(_DRAFT, (record_id,))
        if row is None:
            raise self._refused(record_id)
        key, number, undone, about, event, *fields = row
        newest = Newest(number, bool(undone), about, event) if number else NO_STEP
        record = _record((*fields, at))
        return _Draft(key, newest, record, Subject(record.audit_id, record_id))

    def _latest_of(self, record_id: str) -> _Draft | None:
        """What `_draft_of` reads, if the record has been answered and nothing else was done since.

        Answers come one after the other, and each would read what the one before has written.
        """
        if self._latest is None:
            return None
        since, known = self._latest
        if known.record.id != record_id or since != self._store.unchanged_since:
            return None
        return known

    def _rename(self, key: int, record: Record, title: str | None) -> Record:
        """The record with another title; itself where that is none or the same."""
        if title is None or title == record.title:
            return record
        self._store.execute("UPDATE record SET title = ? WHERE seq = ?", (title, key))
        return record._replace(title=title)

    def _touch(self, key: int, at: str) -> None:
        """Note a change for which no step stands."""
        self._store.execute("UPDATE record SET changed_at = ? WHERE seq = ?", (at, key))

    def _pin(self, key: int, form: tuple[str, str, str]) -> None:
        self._store.execute(
            "UPDATE record SET form_digest = ?, form_id = ?, form_version = ? WHERE seq = ?",
            (*form, key),
        )

    @staticmethod
    def _form_of(record: Record) -> tuple[str, str, str]:
        return record.form_digest, record.form_id, record.form_version

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
            finalise_record(self._store, self._events, self._history, audit_id, record_id)
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
