"""What the auditor has set instead of what the rule says, with the reason: of a worker or a site.

An override never takes the computed result away, it stands beside it. Nothing is deleted: one that
was withdrawn or replaced stays as history. The reason is the auditor's words about a worker, as
secret as an answer: it stands in no event, and of a record that is sealed it leaves this vault with
the answers (`sealed`).
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from auditor_app.errors import AnswerError, RecordStateError, UnknownRowError
from auditor_app.vault.audits import DRAFT
from auditor_app.vault.events import Subject
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.store import Store

Ended = Literal["", "withdrawn", "replaced"]
LONGEST_REASON: Final = 10_000
_SELECT: Final = (
    "SELECT o.id, o.audit_id, r.id, o.indicator, o.computed, o.set_to, o.reason, o.auditor,"
    " o.ended, o.made_at, o.ended_at"
    " FROM assessment_override o LEFT JOIN record r ON r.seq = o.record"
)


@dataclass(frozen=True, slots=True)
class Override:
    """One override, in force or of before.

    Attributes:
        record_id: the worker's interview; None where it is about an indicator at the site.
        indicator: the indicator's id; empty where it is about a worker's outcome.
        computed: what the rule said when it was made; `set_to` what counts instead.
        reason: why, in the auditor's words; empty once it is sealed with its record.
        auditor: who made it.
        ended: how it ended; empty while it is in force.
        made_at, ended_at: aware, in UTC; `ended_at` is None while it is in force.
    """

    id: str
    audit_id: str
    record_id: str | None
    indicator: str
    computed: str
    set_to: str
    reason: str
    auditor: str
    ended: Ended
    made_at: datetime
    ended_at: datetime | None

    @property
    def in_force(self) -> bool:
        """Whether it counts."""
        return not self.ended


class Overrides:
    """The overrides of one vault."""

    def __init__(self, store: Store, events: EventLog) -> None:
        self._store = store
        self._events = events

    def of_outcome(
        self, record_id: str, computed: str, set_to: str, reason: str, auditor: str
    ) -> Override:
        """Set the outcome of the worker whose interview `record_id` is.

        One that is in force already is replaced and stays as history.

        Raises:
            AnswerError: there is no reason, or one that is too long.
            UnknownRowError: no such record.
            RecordStateError: its audit is finalised.
        """
        row = self._store.row("SELECT audit_id, seq FROM record WHERE id = ?", (record_id,))
        if row is None:
            raise UnknownRowError("The vault holds no such record.", "Reload the records.")
        about = Subject(row[0], record_id)
        return self._set(about, row[1], "", (computed, set_to), reason, auditor)

    def of_indicator(
        self, audit_id: str, indicator: str, computed: str, set_to: str, reason: str, auditor: str
    ) -> Override:
        """Set the state of an indicator at the site. Otherwise as `of_outcome`."""
        about = Subject(audit_id)
        return self._set(about, None, indicator, (computed, set_to), reason, auditor)

    def _set(
        self,
        about: Subject,
        record: int | None,
        indicator: str,
        change: tuple[str, str],
        reason: str,
        auditor: str,
    ) -> Override:
        reason = _written(reason)
        override_id = str(uuid.uuid4())
        with self._store.transaction():
            self._require_draft(about.audit_id)
            now = self._store.now()
            self._store.execute(
                "UPDATE assessment_override SET ended = 'replaced', ended_at = ?"
                " WHERE audit_id = ? AND record IS ? AND indicator = ? AND ended = ''",
                (now, about.audit_id, record, indicator),
            )
            self._store.execute(
                "INSERT INTO assessment_override (id, audit_id, record, indicator, computed,"
                " set_to, reason, auditor, ended, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?)",
                (override_id, about.audit_id, record, indicator, *change, reason, auditor, now),
            )
            made = self.get(override_id)
            self._events.append("assessment.overridden", about, _told(made))
            return made

    def withdraw(self, override_id: str) -> Override:
        """Let the computed result count again; the override stays as history.

        Raises:
            UnknownRowError: the vault does not hold it.
            RecordStateError: it is not in force any more, or its audit is finalised.
        """
        with self._store.transaction():
            found = self.get(override_id)
            self._require_draft(found.audit_id)
            if not found.in_force:
                raise RecordStateError(
                    "This override does not count any more.", "Reload the assessment."
                )
            self._store.execute(
                "UPDATE assessment_override SET ended = 'withdrawn', ended_at = ? WHERE id = ?",
                (self._store.now(), override_id),
            )
            about = Subject(found.audit_id, found.record_id)
            self._events.append("assessment.override_withdrawn", about, _told(found))
            return self.get(override_id)

    def get(self, override_id: str) -> Override:
        """One override.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{_SELECT} WHERE o.id = ?", (override_id,))
        if row is None:
            raise UnknownRowError("The vault holds no such override.", "Reload the assessment.")
        return _override(row)

    def of_audit(self, audit_id: str) -> tuple[Override, ...]:
        """All overrides of an audit, those of before among them, in the order they were made."""
        rows = self._store.rows(f"{_SELECT} WHERE o.audit_id = ? ORDER BY o.seq", (audit_id,))
        return tuple(map(_override, rows))

    def _require_draft(self, audit_id: str | None) -> None:
        row = self._store.row("SELECT state FROM audit WHERE id = ?", (audit_id,))
        if row is None:
            raise UnknownRowError("The vault holds no such audit.", "Reload the list of audits.")
        if row[0] != DRAFT:
            raise RecordStateError(
                "The audit is finalised: its assessment cannot be overridden any more.",
                "It can be read and delivered as it is.",
            )


def _written(reason: str) -> str:
    """The reason without blanks around it. Raises as `Overrides.of_outcome`."""
    reason = reason.strip()
    if not any(map(str.isalnum, reason)):
        raise AnswerError(
            "An override needs a reason.", "Write down why the result by the rule does not fit."
        )
    if len(reason) > LONGEST_REASON:
        raise AnswerError(
            f"The reason is longer than {LONGEST_REASON} characters.", "Say it in fewer words."
        )
    return reason


def _told(override: Override) -> dict[str, Any]:
    """What an event says of it: from what to what, never why."""
    told = {
        "override_id": override.id,
        "computed": override.computed,
        "set_to": override.set_to,
    }
    return {**told, "indicator": override.indicator} if override.indicator else told


def _override(row: tuple[Any, ...]) -> Override:
    times = [read_time(time) if time else None for time in row[-2:]]
    return Override(*row[:-2], *times)
