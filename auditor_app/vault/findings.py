"""Findings and what becomes of them: corrective actions, their history, repayments of fees.

What a finding says can be changed until its audit is final. After that only facts are added: a
status, a repayment. A finding holds what the auditor writes about the site, never a worker's word
or code; of a repayment it is kept whose interview it belongs to, by the record's id.
"""

from __future__ import annotations

import json
import uuid
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault.events import Subject
from auditor_app.vault.finding_values import (
    OPEN,
    STATUSES,
    Finding,
    FindingContent,
    FindingStep,
    Origin,
    Repayment,
)
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.vault.events import EventLog, Json
    from auditor_app.vault.store import Store

_SELECT: Final = (
    "SELECT id, audit_id, number, content, carried_from, carried_audit, made_at, changed_at"
    " FROM finding"
)
_REPAYMENTS: Final = (
    "SELECT id, finding_id, record_id, amount, currency, said, withdraws, follow_up, at"
    " FROM repayment"
)


class Findings:
    """The findings of one vault."""

    def __init__(self, store: Store, events: EventLog) -> None:
        self._store = store
        self._events = events

    def add(self, audit_id: str, content: FindingContent, by: str) -> Finding:
        """Add a finding to a draft audit; it is open.

        Raises:
            UnknownRowError: no such audit.
            RecordStateError: the audit is final.
        """
        return self._add(audit_id, content, None, (OPEN, {"by": by}))

    def carry(self, audit_id: str, earlier: Finding, by: str) -> Finding:
        """Copy a finding of an earlier audit into a draft, with its status and a link to it.

        Raises as `add`.
        """
        said = {"by": by, "reason": earlier.steps[-1].reason if earlier.steps else ""}
        origin = Origin(earlier.id, earlier.audit_id)
        return self._add(audit_id, earlier.content, origin, (earlier.status, said))

    def _add(
        self,
        audit_id: str,
        content: FindingContent,
        origin: Origin | None,
        first: tuple[str, dict[str, str]],
    ) -> Finding:
        finding_id, now = str(uuid.uuid4()), self._store.now()
        with self._store.transaction():
            require_draft(self._store, audit_id)
            (number,) = self._store.row(
                "SELECT coalesce(max(number), 0) + 1 FROM finding WHERE audit_id = ?", (audit_id,)
            ) or (1,)
            self._store.execute(
                "INSERT INTO finding (id, audit_id, number, scale, grade, content, carried_from,"
                " carried_audit, made_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    finding_id,
                    audit_id,
                    number,
                    content.scale,
                    content.grade,
                    json.dumps(content.to_document()),
                    origin.finding_id if origin else "",
                    origin.audit_id if origin else "",
                    now,
                    now,
                ),
            )
            status, said = first
            self._step(finding_id, status, said, follow_up=False)
            details = {"finding_id": finding_id, "scale": content.scale, "grade": content.grade}
            if origin is not None:
                details |= {"from": origin.finding_id, "status": status}
            kind = "finding.carried" if origin else "finding.made"
            self._events.append(kind, Subject(audit_id), details)
            touch_audit(self._store, audit_id)
            return self.get(finding_id)

    def change(self, finding_id: str, content: FindingContent) -> Finding:
        """Let a finding of a draft audit say something else.

        Raises:
            UnknownRowError: no such finding.
            RecordStateError: the audit is final.
        """
        with self._store.transaction():
            finding = self.get(finding_id)
            require_draft(self._store, finding.audit_id)
            before, after = finding.content.to_document(), content.to_document()
            changed = sorted(name for name in after if after[name] != before[name])
            if not changed:
                return finding
            self._store.execute(
                "UPDATE finding SET scale = ?, grade = ?, content = ?, changed_at = ? WHERE id = ?",
                (content.scale, content.grade, json.dumps(after), self._store.now(), finding_id),
            )
            details: dict[str, Json] = {
                "finding_id": finding_id,
                "scale": content.scale,
                "grade": content.grade,
                "changed": changed,
            }
            self._events.append("finding.changed", Subject(finding.audit_id), details)
            touch_audit(self._store, finding.audit_id)
            return self.get(finding_id)

    def remove(self, finding_id: str) -> None:
        """Take a finding out of a draft audit, for good.

        Raises:
            UnknownRowError: no such finding.
            RecordStateError: the audit is final, or a repayment or an alert rests on it.
        """
        with self._store.transaction():
            finding = self.get(finding_id)
            require_draft(self._store, finding.audit_id)
            paid = self._store.row("SELECT 1 FROM repayment WHERE finding_id = ?", (finding_id,))
            named = self._store.row(
                "SELECT 1 FROM alert WHERE audit_id = ? AND instr(content, ?)",
                (finding.audit_id, finding_id),
            )
            if paid or named:
                raise RecordStateError(
                    "A repayment or an alert rests on this finding, so it stays.",
                    "Change what it says, or close it.",
                )
            self._store.execute("DELETE FROM finding_step WHERE finding_id = ?", (finding_id,))
            self._store.execute("DELETE FROM finding WHERE id = ?", (finding_id,))
            details = {"finding_id": finding_id}
            self._events.append("finding.removed", Subject(finding.audit_id), details)
            touch_audit(self._store, finding.audit_id)

    def get(self, finding_id: str) -> Finding:
        """One finding.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{_SELECT} WHERE id = ?", (finding_id,))
        if row is None:
            raise UnknownRowError("The vault holds no such finding.", "Reload the findings.")
        return self._finding(row)

    def of_audit(self, audit_id: str) -> tuple[Finding, ...]:
        """The findings of an audit, by their numbers."""
        rows = self._store.rows(f"{_SELECT} WHERE audit_id = ? ORDER BY number", (audit_id,))
        return tuple(self._finding(row) for row in rows)

    def set_status(
        self,
        finding_id: str,
        status: str,
        by: str,
        *,
        reason: str = "",
        verified_how: str = "",
        later_finding: str = "",
    ) -> Finding:
        """Add a status to a finding, before or after its audit is final.

        Raises:
            UnknownRowError: no such finding.
            ValueError: no such status.
        """
        if status not in STATUSES:
            raise ValueError(status)
        with self._store.transaction():
            finding = self.get(finding_id)
            said = {"by": by, "reason": reason, "how": verified_how, "later": later_finding}
            self._step(finding_id, status, said, follow_up=is_final(self._store, finding.audit_id))
            details = {
                "finding_id": finding_id,
                "grade": finding.content.grade,
                "status": status,
            }
            if later_finding:
                details["by_finding"] = later_finding
            self._events.append("finding.status", Subject(finding.audit_id), details)
            touch_audit(self._store, finding.audit_id)
            return self.get(finding_id)

    def _step(self, finding_id: str, status: str, said: dict[str, str], *, follow_up: bool) -> None:
        kept = {name: text for name, text in said.items() if text}
        self._store.execute(
            "INSERT INTO finding_step (finding_id, status, said, follow_up, at)"
            " VALUES (?, ?, ?, ?, ?)",
            (finding_id, status, json.dumps(kept), int(follow_up), self._store.now()),
        )

    # Repayments ---------------------------------------------------------------------------------

    def add_repayment(
        self,
        finding_id: str,
        record_id: str,
        amount: Decimal,
        currency: str,
        paid_on: date,
        verified_how: str,
        verified_by: str,
    ) -> Repayment:
        """Keep that fees were paid back to a worker, before or after the audit is final.

        Raises:
            UnknownRowError: no such finding or record.
        """
        said = {"paid_on": paid_on.isoformat(), "how": verified_how, "by": verified_by}
        return self._add_repayment(finding_id, record_id, (str(amount), currency), said, "")

    def withdraw_repayment(self, repayment_id: str, reason: str, by: str) -> Repayment:
        """Note that a repayment was entered by mistake; both rows stay.

        Raises:
            UnknownRowError: no such repayment.
            RecordStateError: it is withdrawn already.
        """
        with self._store.transaction():
            before = self.repayment(repayment_id)
            if before.withdrawn:
                raise RecordStateError("The repayment is withdrawn already.", "Reload the list.")
            money = (str(before.amount), before.currency)
            said = {"reason": reason, "by": by}
            self._add_repayment(before.finding_id, before.record_id, money, said, repayment_id)
            return self.repayment(repayment_id)

    def _add_repayment(
        self,
        finding_id: str,
        record_id: str,
        money: tuple[str, str],
        said: dict[str, str],
        withdraws: str,
    ) -> Repayment:
        repayment_id = str(uuid.uuid4())
        with self._store.transaction():
            finding = self.get(finding_id)
            self._store.execute(
                "INSERT INTO repayment (id, finding_id, record_id, amount, currency, said,"
                " withdraws, follow_up, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    repayment_id,
                    finding_id,
                    record_id,
                    *money,
                    json.dumps(said),
                    withdraws,
                    int(is_final(self._store, finding.audit_id)),
                    self._store.now(),
                ),
            )
            kind = "repayment.withdrawn" if withdraws else "repayment.verified"
            details = {"finding_id": finding_id, "repayment_id": withdraws or repayment_id}
            self._events.append(kind, Subject(finding.audit_id), details)
            touch_audit(self._store, finding.audit_id)
            return self.repayment(withdraws or repayment_id)

    def repayment(self, repayment_id: str) -> Repayment:
        """One repayment.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        rows = self._store.rows(
            f"{_REPAYMENTS} WHERE id = ? OR withdraws = ?", (repayment_id, repayment_id)
        )
        if not (found := _repayments(rows)):
            raise UnknownRowError("The vault holds no such repayment.", "Reload the findings.")
        return found[0]

    def repayments(self, finding_id: str) -> tuple[Repayment, ...]:
        """The repayments of a finding in the order of their entry, withdrawn ones among them."""
        rows = self._store.rows(f"{_REPAYMENTS} WHERE finding_id = ? ORDER BY seq", (finding_id,))
        return _repayments(rows)

    # Follow-up audits ---------------------------------------------------------------------------

    def follow(self, audit_id: str, earlier_id: str, carried: int) -> None:
        """Note that an audit follows up an earlier one, and how many findings it took over.

        Raises:
            RecordStateError: it follows one already, or it is final.
            UnknownRowError: no such audit.
        """
        with self._store.transaction():
            require_draft(self._store, audit_id)
            self._store.execute(
                "INSERT INTO follow_up (audit_id, earlier_id, carried, at) VALUES (?, ?, ?, ?)",
                (audit_id, earlier_id, carried, self._store.now()),
            )
            details: dict[str, Json] = {"earlier_id": earlier_id, "carried": carried}
            self._events.append("audit.follows", Subject(audit_id), details)

    def earlier_audit(self, audit_id: str) -> str | None:
        """The audit that this one follows up; None where it follows none."""
        row = self._store.row("SELECT earlier_id FROM follow_up WHERE audit_id = ?", (audit_id,))
        return None if row is None else str(row[0])

    def later_audits(self, audit_id: str) -> tuple[str, ...]:
        """The audits that follow this one up, the first one first."""
        rows = self._store.rows(
            "SELECT audit_id FROM follow_up WHERE earlier_id = ? ORDER BY at, audit_id", (audit_id,)
        )
        return tuple(str(found) for (found,) in rows)

    def _finding(self, row: tuple[Any, ...]) -> Finding:
        (finding_id, audit_id, number, content, earlier, earlier_audit, made, changed) = row
        steps = self._store.rows(
            "SELECT status, said, follow_up, at FROM finding_step WHERE finding_id = ?"
            " ORDER BY seq",
            (finding_id,),
        )
        return Finding(
            id=finding_id,
            audit_id=audit_id,
            number=number,
            content=FindingContent.from_json(content),
            carried_from=Origin(earlier, earlier_audit) if earlier else None,
            steps=tuple(_step(step) for step in steps),
            made_at=read_time(made),
            changed_at=read_time(changed),
        )


def _step(row: tuple[Any, ...]) -> FindingStep:
    status, stored, follow_up, at = row
    said: dict[str, str] = json.loads(stored)
    return FindingStep(
        status=status,
        at=read_time(at),
        by=said.get("by", ""),
        reason=said.get("reason", ""),
        verified_how=said.get("how", ""),
        later_finding=said.get("later", ""),
        follow_up=bool(follow_up),
    )


def _repayments(rows: Sequence[tuple[Any, ...]]) -> tuple[Repayment, ...]:
    """The repayments among the rows, with what the rows that withdraw one say."""
    reasons = {row[6]: json.loads(row[5])["reason"] for row in rows if row[6]}
    return tuple(_repayment(row, reasons) for row in rows if not row[6])


def _repayment(row: tuple[Any, ...], reasons: dict[str, str]) -> Repayment:
    repayment_id, finding_id, record_id, amount, currency, stored, _, follow_up, at = row
    said: dict[str, str] = json.loads(stored)
    return Repayment(
        id=repayment_id,
        finding_id=finding_id,
        record_id=record_id,
        amount=Decimal(amount),
        currency=currency,
        paid_on=date.fromisoformat(said["paid_on"]),
        verified_how=said["how"],
        verified_by=said["by"],
        follow_up=bool(follow_up),
        at=read_time(at),
        withdrawn=repayment_id in reasons,
        reason=reasons.get(repayment_id, ""),
    )


def is_final(store: Store, audit_id: str) -> bool:
    """Whether an audit is finalised.

    Raises:
        UnknownRowError: the vault does not hold it.
    """
    row = store.row("SELECT state FROM audit WHERE id = ?", (audit_id,))
    if row is None:
        raise UnknownRowError("The vault holds no such audit.", "Reload the list of audits.")
    return bool(row[0] != "draft")


def require_draft(store: Store, audit_id: str) -> None:
    """Refuse what only a draft allows.

    Raises:
        UnknownRowError: the vault does not hold the audit.
        RecordStateError: it is final.
    """
    if is_final(store, audit_id):
        raise RecordStateError(
            "The audit is finalised: what its findings say cannot be changed any more.",
            "Add a status or a repayment, or start a follow-up audit.",
        )


def touch_audit(store: Store, audit_id: str) -> None:
    """Note on a draft audit that it was changed; a final one stays as it is."""
    store.execute(
        "UPDATE audit SET changed_at = ? WHERE id = ? AND state = 'draft'",
        (store.now(), audit_id),
    )
