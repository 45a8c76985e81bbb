"""Zero-tolerance alerts: what was suspected, when, by whom, and what followed.

An alert stays as it was raised; everything after is a step that is added. Its motive lies in the
store and in the bundle, never in an event.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import UnknownRowError
from auditor_app.vault.events import Subject
from auditor_app.vault.findings import is_final, require_draft, touch_audit
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from auditor_app.vault.events import EventLog
    from auditor_app.vault.store import Store

RAISED: Final = "raised"
CONFIRMED: Final = "confirmed"
RESOLVED: Final = "resolved"
CANCELLED: Final = "cancelled"
STATES: Final = (RAISED, CONFIRMED, RESOLVED, CANCELLED)
MEETING: Final = "meeting"
REPORT: Final = "report"
CHECK: Final = "check"
DEEDS: Final = (MEETING, REPORT, CHECK)
"""What the clock waits for after an alert was raised."""
RELEASED: Final = "released"
"""The step after which the site may see the alert."""

_SELECT: Final = "SELECT id, audit_id, number, type, content, at FROM alert"


@dataclass(frozen=True, slots=True)
class AlertContent:
    """What is said when an alert is raised.

    Attributes:
        lead_auditor: who raises it.
        arrived_at: arrival on site; with `raised_at` an aware time, in the site's own time: days
            off and ends of days are counted in it.
        rest_days: days of the week, Monday 0, that are no working days there.
        finding_ids: findings that the site must not see before the alert is released.
    """

    type: str
    motive: str
    lead_auditor: str
    arrived_at: datetime
    raised_at: datetime
    rest_days: tuple[int, ...]
    finding_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertStep:
    """What happened to an alert: a state, a deed of the clock, or its release to the site.

    `happened_at` is what was said, `at` when it was written down; `follow_up` after the audit was
    final.
    """

    kind: str
    happened_at: datetime
    at: datetime
    by: str
    reason: str
    follow_up: bool


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert of an audit; `number` counts within the audit, from 1."""

    id: str
    audit_id: str
    number: int
    content: AlertContent
    steps: tuple[AlertStep, ...]
    at: datetime

    @property
    def state(self) -> str:
        """The state now: one of `STATES`."""
        # Of a damaged store its steps may not have been saved: then it is not to look settled.
        return next((step.kind for step in reversed(self.steps) if step.kind in STATES), RAISED)

    @property
    def released_to_site_at(self) -> datetime | None:
        """When the site was allowed to see it; None: it is not."""
        return self.happened(RELEASED)

    def happened(self, kind: str) -> datetime | None:
        """When a step happened first; None where it did not yet."""
        return next((step.happened_at for step in self.steps if step.kind == kind), None)


class Alerts:
    """The alerts of one vault."""

    def __init__(self, store: Store, events: EventLog) -> None:
        self._store = store
        self._events = events

    def raise_(self, audit_id: str, content: AlertContent) -> Alert:
        """Keep an alert of a draft audit.

        Raises:
            UnknownRowError: no such audit.
            RecordStateError: the audit is final.
        """
        alert_id = str(uuid.uuid4())
        with self._store.transaction():
            require_draft(self._store, audit_id)
            (number,) = self._store.row(
                "SELECT coalesce(max(number), 0) + 1 FROM alert WHERE audit_id = ?", (audit_id,)
            ) or (1,)
            self._store.execute(
                "INSERT INTO alert (id, audit_id, number, type, content, at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (alert_id, audit_id, number, content.type, _stored(content), self._store.now()),
            )
            self._add(alert_id, audit_id, RAISED, content.raised_at, content.lead_auditor, "")
            details = {"alert_id": alert_id, "type": content.type, "state": RAISED}
            self._events.append("alert.raised", Subject(audit_id), details)
            return self.get(alert_id)

    def step(self, alert_id: str, kind: str, happened_at: datetime, by: str, reason: str) -> Alert:
        """Add a state, a deed or the release, before or after the audit is final.

        Raises:
            UnknownRowError: no such alert.
            ValueError: no such kind.
        """
        if kind not in (*STATES, *DEEDS, RELEASED):
            raise ValueError(kind)
        with self._store.transaction():
            alert = self.get(alert_id)
            self._add(alert_id, alert.audit_id, kind, happened_at, by, reason)
            after = self.get(alert_id)
            details = {"alert_id": alert_id, "type": alert.content.type, "state": after.state}
            if kind in DEEDS:
                details["deed"] = kind
            event = "alert.met" if kind in DEEDS else f"alert.{kind}"
            self._events.append(event, Subject(alert.audit_id), details)
            return after

    def _add(
        self,
        alert_id: str,
        audit_id: str,
        kind: str,
        happened_at: datetime,
        by: str,
        reason: str,
    ) -> None:
        said = {"at": happened_at.isoformat(), "by": by, "reason": reason}
        self._store.execute(
            "INSERT INTO alert_step (alert_id, kind, follow_up, said, at) VALUES (?, ?, ?, ?, ?)",
            (
                alert_id,
                kind,
                int(is_final(self._store, audit_id)),
                json.dumps(said),
                self._store.now(),
            ),
        )
        touch_audit(self._store, audit_id)

    def get(self, alert_id: str) -> Alert:
        """One alert.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{_SELECT} WHERE id = ?", (alert_id,))
        if row is None:
            raise UnknownRowError("The vault holds no such alert.", "Reload the alerts.")
        return self._alert(row)

    def of_audit(self, audit_id: str) -> tuple[Alert, ...]:
        """The alerts of an audit, by their numbers."""
        rows = self._store.rows(f"{_SELECT} WHERE audit_id = ? ORDER BY number", (audit_id,))
        return tuple(self._alert(row) for row in rows)

    def _alert(self, row: tuple[Any, ...]) -> Alert:
        alert_id, audit_id, number, kind, stored, at = row
        fields: dict[str, Any] = json.loads(stored)
        content = AlertContent(
            type=kind,
            motive=fields["motive"],
            lead_auditor=fields["lead_auditor"],
            arrived_at=datetime.fromisoformat(fields["arrived_at"]),
            raised_at=datetime.fromisoformat(fields["raised_at"]),
            rest_days=tuple(fields["rest_days"]),
            finding_ids=tuple(fields["finding_ids"]),
        )
        steps = self._store.rows(
            "SELECT kind, said, follow_up, at FROM alert_step WHERE alert_id = ? ORDER BY seq",
            (alert_id,),
        )
        known = tuple(_step(step) for step in steps)
        return Alert(alert_id, audit_id, number, content, known, read_time(at))


def _stored(content: AlertContent) -> str:
    return json.dumps(
        {
            "motive": content.motive,
            "lead_auditor": content.lead_auditor,
            "arrived_at": content.arrived_at.isoformat(),
            "raised_at": content.raised_at.isoformat(),
            "rest_days": list(content.rest_days),
            "finding_ids": list(content.finding_ids),
        }
    )


def _step(row: tuple[Any, ...]) -> AlertStep:
    kind, stored, follow_up, at = row
    said: dict[str, str] = json.loads(stored)
    happened_at = datetime.fromisoformat(said["at"])
    return AlertStep(kind, happened_at, read_time(at), said["by"], said["reason"], bool(follow_up))
