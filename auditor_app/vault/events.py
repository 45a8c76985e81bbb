"""The event log: append-only rows that chain by hash, so that no row can be changed unseen.

A row says what happened to what, never an answer. Its digest is SHA-256 over the canonical JSON
(RFC 8785) of the row with the digest of the row before it; the last digest, the head, goes into
the signed statement of a bundle.

That the newest rows are all there is known from outside of the log: `event_head` holds the number
and digest of an event, and every step of a record's history (`history`) the number of its event.
The event of an answer is held by the step alone, since each row more makes an answer dearer.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import rfc8785

from auditor_app.errors import DamagedStoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor_app.vault.store import Store

    Json = str | int | float | bool | list[Any] | tuple[Any, ...] | dict[str, Any] | None

BEFORE_THE_FIRST: Final = "0" * 64
_COLUMNS: Final = "sequence, at, kind, subject, details, previous, digest"
_PAGE: Final = 1000


@dataclass(frozen=True, slots=True)
class Subject:
    """What an event is about, by id; all empty for the vault itself."""

    audit_id: str | None = None
    record_id: str | None = None
    evidence_id: str | None = None
    bundle_id: str | None = None

    def to_json(self) -> dict[str, Json]:
        """The ids that are there."""
        named: dict[str, Json] = {}
        if self.audit_id is not None:
            named["audit_id"] = self.audit_id
        if self.bundle_id is not None:
            named["bundle_id"] = self.bundle_id
        if self.evidence_id is not None:
            named["evidence_id"] = self.evidence_id
        if self.record_id is not None:
            named["record_id"] = self.record_id
        return named


class EventHead(NamedTuple):
    """The newest event: its number (0: none yet) and its digest, 64 hex digits."""

    sequence: int
    digest: str


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the log. `at` is ISO 8601 in UTC, `details` plain JSON without any answer."""

    sequence: int
    at: str
    kind: str
    subject: dict[str, Json]
    details: dict[str, Json]
    previous: str
    digest: str

    def to_json(self) -> bytes:
        """The whole row, digest included, as canonical JSON: a line of `events.jsonl`."""
        return rfc8785.dumps({**self._hashed(), "digest": self.digest})

    def computed_digest(self) -> str:
        """The digest that this row must have."""
        return hashlib.sha256(rfc8785.dumps(self._hashed())).hexdigest()

    def _hashed(self) -> dict[str, Json]:
        return {
            "sequence": self.sequence,
            "at": self.at,
            "kind": self.kind,
            "subject": self.subject,
            "details": self.details,
            "previous": self.previous,
        }


class EventLog:
    """The events of one vault."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = EventHead(0, BEFORE_THE_FIRST)
        self._known_at = -1

    def append(
        self,
        kind: str,
        subject: Subject | None = None,
        details: Mapping[str, Json] | None = None,
    ) -> EventHead:
        """Add an event, in the transaction that is open or in one of its own.

        `kind` is `what.happened`, such as `record.answered`. `details` may hold refs, digests and
        counts; a worker's word has no place here, since the log leaves with the bundle.
        """
        with self._store.transaction():
            detailed = canonical(dict(details or {}))
            head = self.add(kind, subject or Subject(), detailed, self._store.now())
            self.anchor(head)
        return head

    def add(self, kind: str, about: Subject, detailed: str, at: str) -> EventHead:
        """Add an event to the transaction that is open, its time as stored.

        `detailed` is the canonical JSON of its details. The caller writes its number down where
        `verify` looks for it: see `anchor`.
        """
        head = self._newest()
        sequence, previous = head.sequence + 1, head.digest
        described = _described(about)
        row = (
            f'{{"at":"{at}","details":{detailed},"kind":{encode_basestring(kind)},'
            f'"previous":"{previous}","sequence":{sequence},"subject":{described}}}'
        )
        # The same as Event.computed_digest, put together from parts that are needed anyway.
        digest = hashlib.sha256(row.encode()).hexdigest()
        self._store.execute(
            "INSERT INTO event"
            " (sequence, at, kind, audit_id, subject, details, previous, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (sequence, at, kind, about.audit_id, described, detailed, previous, digest),
        )
        # Nobody else adds one, so this is the newest until it is taken back.
        self._known, self._known_at = EventHead(sequence, digest), self._store.turned_back
        return self._known

    def anchor(self, head: EventHead) -> None:
        """Write down outside of the log that it goes this far."""
        self._store.execute(
            "INSERT INTO event_head (only, sequence, digest) VALUES (1, ?, ?)"
            " ON CONFLICT (only) DO UPDATE"
            " SET sequence = excluded.sequence, digest = excluded.digest",
            (head.sequence, head.digest),
        )

    def now(self) -> str:
        """The time of this moment as events note it."""
        return self._store.now()

    def head(self) -> EventHead:
        """The newest event; while another thread adds some, what there is after that."""
        found = self._store.row("SELECT sequence, digest FROM event ORDER BY sequence DESC LIMIT 1")
        return EventHead(*found) if found else EventHead(0, BEFORE_THE_FIRST)

    def _newest(self) -> EventHead:
        """As `head`, inside of a transaction: nobody else may know yet what that holds."""
        known = self._known_at == self._store.turned_back
        return self._known if known else self.head()

    def rows(self) -> Iterator[Event]:
        """All events, oldest first, read page by page."""
        return self._read("1", ())

    def of_audit(self, audit_id: str) -> Iterator[Event]:
        """The events of one audit, its records, photos and bundles, oldest first."""
        return self._read("audit_id = ?", (audit_id,))

    def verify(self) -> EventHead:
        """Recompute the whole chain; the head when it holds.

        Raises:
            DamagedStoreError: a row was changed, taken away, put in or reordered; says which.
        """
        head = EventHead(0, BEFORE_THE_FIRST)
        anchor, newest = self._written_down()
        for event in self.rows():
            if not _follows(event, head):
                raise _broken(head.sequence + 1)
            head = EventHead(event.sequence, event.digest)
            if head.sequence == anchor.sequence and head != anchor:
                raise _broken(head.sequence)
        if head.sequence != newest:
            raise _broken(head.sequence + 1)
        return head

    def _written_down(self) -> tuple[EventHead, int]:
        """The event that `event_head` names, and the number that the newest one must have."""
        found = self._store.row("SELECT sequence, digest FROM event_head")
        anchor = EventHead(*found) if found else EventHead(0, BEFORE_THE_FIRST)
        newest = None
        # A check also reads a store with older tables, as it is.
        if self._store.row("SELECT 1 FROM sqlite_master WHERE name = 'step'") is not None:
            (newest,) = self._store.row("SELECT max(event) FROM step") or (None,)
        return anchor, max(anchor.sequence, newest or 0)

    def carry_over(self, rows: Iterable[tuple[Any, ...]]) -> EventHead:
        """Begin an empty log with the events of another as they are, up to the first that is off.

        `rows` are sequence, time, kind, subject, details, previous and digest, in any order. The
        head that this log then has.
        """
        head = self.head()
        with self._store.transaction():
            for row in sorted(rows, key=lambda row: int(row[0])):
                try:
                    event = _event(row)
                except DamagedStoreError:
                    break
                if not _follows(event, head):
                    break
                self._store.execute(
                    "INSERT INTO event (sequence, at, kind, audit_id, subject, details, previous,"
                    " digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (*row[:3], event.subject.get("audit_id"), *row[3:]),
                )
                head = EventHead(event.sequence, event.digest)
            self._known_at = -1
            if head.sequence:
                self.anchor(head)
        return head

    def _read(self, condition: str, parameters: tuple[str, ...]) -> Iterator[Event]:
        last = 0
        while True:
            page = self._store.rows(
                f"SELECT {_COLUMNS} FROM event WHERE {condition} AND sequence > ?"  # noqa: S608 - both are constants of this module
                f" ORDER BY sequence LIMIT {_PAGE}",
                (*parameters, last),
            )
            for row in page:
                yield _event(row)
            if len(page) < _PAGE:
                return
            last = page[-1][0]


def _follows(event: Event, head: EventHead) -> bool:
    return (
        event.sequence == head.sequence + 1
        and event.previous == head.digest
        and event.computed_digest() == event.digest
    )


@lru_cache(maxsize=64)
def _described(about: Subject) -> str:
    return canonical(about.to_json())


def names_text(names: Iterable[str]) -> str:
    """As `canonical`, for texts alone."""
    return f"[{','.join(map(encode_basestring, names))}]"


def values_text(values: Mapping[str, str | None]) -> str:
    """As `canonical`, for values by ref."""
    if not all(map(str.isascii, values)):
        return canonical(dict(values))
    pairs = [
        f"{encode_basestring(ref)}:{'null' if text is None else encode_basestring(text)}"
        for ref, text in sorted(values.items())
    ]
    return f"{{{','.join(pairs)}}}"


def canonical(value: Json) -> str:
    """`value` as canonical JSON (RFC 8785).

    What events hold is written here several times as fast as by the library: the interpreter
    escapes a string as ECMAScript does, and ASCII names sort as in UTF-16. The rest goes there.
    """
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None:
        return "null"
    if isinstance(value, dict) and all(map(str.isascii, value)):
        parts = [f"{encode_basestring(name)}:{canonical(value[name])}" for name in sorted(value)]
        return f"{{{','.join(parts)}}}"
    if isinstance(value, list | tuple):
        return f"[{','.join([canonical(each) for each in value])}]" if value else "[]"
    return rfc8785.dumps(value).decode()


def _event(row: tuple[Any, ...]) -> Event:
    sequence, at, kind, subject, details, previous, digest = row
    try:
        return Event(sequence, at, kind, json.loads(subject), json.loads(details), previous, digest)
    except ValueError:
        raise _broken(sequence) from None


def _broken(sequence: int) -> DamagedStoreError:
    return DamagedStoreError(
        f"The event log does not hold together at event {sequence}.",
        "Keep the vault as it is and show it to the person who supports this program.",
    )
