"""Audits: what is being audited by which protocol, and how far it is."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault.events import Subject
from auditor_app.vault.history import CHANGED_AT, as_readable
from auditor_app.vault.resuming import forget_if_left_at
from auditor_app.vault.sample_plans import erase_list
from auditor_app.vault.search import forget_texts
from auditor_app.vault.sign_offs import SignOff
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.history import History
    from auditor_app.vault.store import Store

DRAFT: Final = "draft"
FINALISED: Final = "finalised"

# An answer changes its record, not the audit's row: the list takes the newer of the two.
_SELECT: Final = (
    "SELECT id, protocol_id, protocol_version, title, state, created_at,"  # noqa: S608 - a constant
    f" max(changed_at, coalesce((SELECT max({CHANGED_AT})"
    " FROM record WHERE record.audit_id = audit.id), '')),"
    " finalised_at, sign_off FROM audit"
)


@dataclass(frozen=True, slots=True)
class Audit:
    """One audit. Times are aware, in UTC; `changed_at` counts changes of its records too."""

    id: str
    protocol_id: str
    protocol_version: str
    title: str
    state: str
    created_at: datetime
    changed_at: datetime
    finalised_at: datetime | None
    sign_off: SignOff | None


@dataclass(frozen=True, slots=True)
class AuditList:
    """Audits, the one started last first; `more` says whether there are older ones."""

    audits: tuple[Audit, ...]
    more: bool


class Audits:
    """The audits of one vault."""

    def __init__(self, store: Store, events: EventLog, history: History) -> None:
        self._store = store
        self._events = events
        self._history = history

    def create(self, protocol_id: str, protocol_version: str, title: str) -> Audit:
        """Start an audit by a protocol."""
        audit_id, now = str(uuid.uuid4()), self._store.now()
        with self._store.transaction():
            self._store.execute(
                "INSERT INTO audit"
                " (id, protocol_id, protocol_version, title, state, created_at, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (audit_id, protocol_id, protocol_version, title, DRAFT, now, now),
            )
            self._events.append(
                "audit.created",
                Subject(audit_id),
                {"protocol_id": protocol_id, "protocol_version": protocol_version},
            )
            return self.get(audit_id)

    def get(self, audit_id: str) -> Audit:
        """One audit.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{self._select} WHERE id = ?", (audit_id,))
        if row is None:
            raise _unknown()
        return _audit(row)

    @property
    def _select(self) -> str:
        return as_readable(_SELECT, self._store)

    def list(self) -> tuple[Audit, ...]:
        """All audits, the one started last first (whatever the clock said)."""
        return tuple(_audit(row) for row in self._store.rows(f"{self._select} ORDER BY seq DESC"))

    def page(
        self, *, after: str | None = None, limit: int = 50, state: str | None = None
    ) -> AuditList:
        """As `list`, a part of it: at most `limit`, from the one behind the audit `after`.

        With `state`, "draft" or "finalised", only those. However many there are, a page costs the
        same; what is started meanwhile moves nothing.

        Raises:
            UnknownRowError: the vault does not hold the audit `after`.
            ValueError: no such state, or a limit below 1.
        """
        if state not in (None, DRAFT, FINALISED) or limit < 1:
            raise ValueError(state, limit)
        conditions, parameters = ["1"], list[str | int]()
        if after is not None:
            row = self._store.row("SELECT seq FROM audit WHERE id = ?", (after,))
            if row is None:
                raise _unknown()
            conditions.append("seq < ?")
            parameters.append(row[0])
        if state is not None:
            conditions.append("state = ?")
            parameters.append(state)
        rows = self._store.rows(
            f"{self._select} WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT ?",
            (*parameters, limit + 1),
        )
        return AuditList(tuple(map(_audit, rows[:limit])), len(rows) > limit)

    def set_title(self, audit_id: str, title: str) -> Audit:
        """Name a draft audit anew.

        Raises:
            RecordStateError: the audit is finalised.
        """
        with self._store.transaction():
            self._require_draft(audit_id)
            self._store.execute(
                "UPDATE audit SET title = ?, changed_at = ? WHERE id = ?",
                (title, self._store.now(), audit_id),
            )
            self._events.append("audit.renamed", Subject(audit_id))
            return self.get(audit_id)

    def set_state(self, audit_id: str, state: str) -> Audit:
        """Finalise an audit and with it all its records; no way leads back.

        The list that its sample was drawn from is erased: `SealedRoom.settle` must follow.

        Raises:
            RecordStateError: the audit is finalised already and is asked to be a draft again.
            ValueError: no such state.
        """
        if state not in (DRAFT, FINALISED):
            raise ValueError(state)
        with self._store.transaction():
            audit = self.get(audit_id)
            if audit.state == state:
                return audit
            if state == DRAFT:
                raise _finalised()
            now = self._store.now()
            for (record_id,) in self._store.rows(
                "SELECT id FROM record WHERE audit_id = ? AND state = 'draft' ORDER BY seq",
                (audit_id,),
            ):
                finalise_record(self._store, self._events, self._history, audit_id, record_id)
            erase_list(self._store, self._events, audit_id)
            self._store.execute(
                "UPDATE audit SET state = ?, finalised_at = ?, changed_at = ? WHERE id = ?",
                (FINALISED, now, now, audit_id),
            )
            self._events.append("audit.finalised", Subject(audit_id))
            return self.get(audit_id)

    def finalise(self, audit_id: str, sign_off: SignOff) -> Audit:
        """Sign an audit off and finalise it with all its records, in one transaction.

        Raises:
            UnknownRowError: the vault does not hold it.
            RecordStateError: it is finalised or signed off already.
        """
        with self._store.transaction():
            self._require_draft(audit_id)
            self.sign_off(audit_id, sign_off)
            return self.set_state(audit_id, FINALISED)

    def sign_off(self, audit_id: str, sign_off: SignOff) -> Audit:
        """Keep who stands for the audit, once.

        Raises:
            RecordStateError: it is signed off already.
        """
        with self._store.transaction():
            if self.get(audit_id).sign_off is not None:
                raise RecordStateError(
                    "The audit is signed off already.", "A signed audit stays as it is."
                )
            self._store.execute(
                "UPDATE audit SET sign_off = ?, changed_at = ? WHERE id = ?",
                (sign_off.to_json(), self._store.now(), audit_id),
            )
            self._events.append("audit.signed_off", Subject(audit_id))
            return self.get(audit_id)

    def _require_draft(self, audit_id: str) -> None:
        if self.get(audit_id).state != DRAFT:
            raise _finalised()


def finalise_record(
    store: Store, events: EventLog, history: History, audit_id: str, record_id: str
) -> None:
    """Close a draft record for answers, inside the caller's transaction.

    What could be undone is erased: earlier answers, and photos that were taken out; also from the
    search index, which may know answers of before its last update; and what was half typed.
    """
    about = Subject(audit_id, record_id)
    (key,) = store.row("SELECT seq FROM record WHERE id = ?", (record_id,)) or (0,)
    history.forget(key, about)
    forget_texts(store, key)
    forget_if_left_at(store, record_id)
    store.execute(
        "UPDATE record SET state = ?, changed_at = ? WHERE seq = ?", (FINALISED, store.now(), key)
    )
    events.append("record.finalised", about)


def _unknown() -> UnknownRowError:
    return UnknownRowError("The vault holds no such audit.", "Reload the list of audits.")


def _finalised() -> RecordStateError:
    return RecordStateError(
        "The audit is finalised.", "It can be read and delivered, not changed any more."
    )


def _audit(row: tuple[Any, ...]) -> Audit:
    (audit_id, protocol_id, version, title, state, created, changed, finalised, sign_off) = row
    return Audit(
        id=audit_id,
        protocol_id=protocol_id,
        protocol_version=version,
        title=title,
        state=state,
        created_at=read_time(created),
        changed_at=read_time(changed),
        finalised_at=read_time(finalised) if finalised else None,
        sign_off=SignOff.from_json(sign_off) if sign_off else None,
    )
