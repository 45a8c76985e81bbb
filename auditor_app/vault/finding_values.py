"""What a finding is made of: its words, its history, its origin, repayments. Plain values."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

OPEN: Final = "open"
IN_PROGRESS: Final = "in_progress"
EVIDENCE_RECEIVED: Final = "evidence_received"
CLOSED: Final = "closed"
REFUSED: Final = "refused"
STATUSES: Final = (OPEN, IN_PROGRESS, EVIDENCE_RECEIVED, CLOSED, REFUSED)


@dataclass(frozen=True, slots=True)
class FindingIndicator:
    """An indicator that a finding rests on: how many workers show it, and whether the site does."""

    id: str
    workers: int
    at_site: bool = False


@dataclass(frozen=True, slots=True)
class FindingReference:
    """A law, a convention or a rule, with its kind (see `protocols.REFERENCE_KINDS`)."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """What a finding rests on: a photo by its id, a question by form and ref, or a document.

    `kind` is "photo", "question" or "document". A question of the site's own records may name the
    record; a worker's is named without whose answer it was.
    """

    kind: str
    evidence_id: str = ""
    form_id: str = ""
    ref: str = ""
    text: str = ""
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class FindingContent:
    """What a finding says.

    Attributes:
        found_on: the day from which its deadline counts.
        owner: the role that answers for the action, never a worker.
        deadline: None where none is set.
        deadline_reason: why it is another one than the grade's; else empty.
        fees: whether it is about fees that workers paid and that may be repaid.
    """

    scale: str
    grade: str
    title: str
    found_on: date
    description: str = ""
    indicators: tuple[FindingIndicator, ...] = ()
    references: tuple[FindingReference, ...] = ()
    links: tuple[EvidenceLink, ...] = ()
    root_cause: str = ""
    corrective_action: str = ""
    preventive_action: str = ""
    owner: str = ""
    deadline: date | None = None
    deadline_reason: str = ""
    verification_method: str = ""
    fees: bool = False

    def to_document(self) -> dict[str, Any]:
        """As plain JSON; days in ISO 8601."""
        day = self.deadline.isoformat() if self.deadline else None
        return {**asdict(self), "found_on": self.found_on.isoformat(), "deadline": day}

    @classmethod
    def from_json(cls, stored: str) -> Self:
        """As it was stored."""
        fields: dict[str, Any] = json.loads(stored)
        read: dict[str, Any] = {
            "found_on": date.fromisoformat(fields["found_on"]),
            "deadline": date.fromisoformat(fields["deadline"]) if fields["deadline"] else None,
            "indicators": tuple(FindingIndicator(**each) for each in fields["indicators"]),
            "references": tuple(FindingReference(**each) for each in fields["references"]),
            "links": tuple(EvidenceLink(**each) for each in fields["links"]),
        }
        return cls(**{**fields, **read})


@dataclass(frozen=True, slots=True)
class FindingStep:
    """One status of a finding: who said so, when, why, and for a closing how it was verified.

    `follow_up` says that it was added after the audit was final; `later_finding` is the copy in a
    follow-up audit whose closing closed this one.
    """

    status: str
    at: datetime
    by: str
    reason: str
    verified_how: str
    later_finding: str
    follow_up: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """The finding of an earlier audit that one was carried forward from."""

    finding_id: str
    audit_id: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of an audit; `number` counts within the audit, from 1. Times in UTC.

    `steps` are its statuses, oldest first; the last one is its status now.
    """

    id: str
    audit_id: str
    number: int
    content: FindingContent
    carried_from: Origin | None
    steps: tuple[FindingStep, ...]
    made_at: datetime
    changed_at: datetime

    @property
    def status(self) -> str:
        """The status now: one of `STATUSES`."""
        return self.steps[-1].status if self.steps else OPEN

    def status_at_sign_off(self) -> str:
        """The status when the audit was made final; of a draft the status now."""
        before = [step.status for step in self.steps if not step.follow_up]
        return before[-1] if before else OPEN


@dataclass(frozen=True, slots=True)
class Repayment:
    """Fees that were paid back to one worker, as verified. Never a name: the interview's id.

    Attributes:
        amount: in `currency` (ISO 4217), above zero.
        verified_how: see `audit.findings.REPAYMENT_PROOFS`.
        withdrawn: it was entered by mistake and counts no more; `reason` says why.
    """

    id: str
    finding_id: str
    record_id: str
    amount: Decimal
    currency: str
    paid_on: date
    verified_how: str
    verified_by: str
    follow_up: bool
    at: datetime
    withdrawn: bool = False
    reason: str = ""
