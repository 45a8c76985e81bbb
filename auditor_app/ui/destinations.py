"""Where the window can go. A page asks for a place; the shell makes the page that stands there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

INDICATOR = "indicator"
INTERVIEW = "interview"
OUTCOME = "outcome"
SAMPLE = "sample"
"""Pages beside records to which unlocking leads back (`ResumePoint.page`)."""
FINDINGS = "findings"
FINDING = "finding"
ALERTS = "alerts"
FOLLOW_UP = "follow-up"
SIGN_OFF = "sign-off"
CORRECTION = "correction"
"""Pages to which it does not, since somebody of the site may look on; what was written waits."""


@dataclass(frozen=True, slots=True)
class AuditsPlace:
    """The list of audits."""


@dataclass(frozen=True, slots=True)
class AuditPlace:
    """One audit with its records."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Filling a record, at the question `ref` or at its first."""

    record_id: str
    ref: str = ""


@dataclass(frozen=True, slots=True)
class InterviewPlace:
    """Asking a record in interview mode, at the question `ref` or at the consent.

    `paused`: nothing of it is seen until somebody goes on.
    """

    record_id: str
    ref: str = ""
    paused: bool = False


@dataclass(frozen=True, slots=True)
class SealedPlace:
    """What is kept of a sealed record."""

    record_id: str


@dataclass(frozen=True, slots=True)
class MissingPlace:
    """The review of an audit before its sign-off; `at`: the line that one comes back from."""

    audit_id: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class SamplePlace:
    """The sample of an audit: its plan, the draw, how far it has come."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class IndicatorsPlace:
    """The indicators and the workers of an audit; `at`: the one that one comes back from, by id."""

    audit_id: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorPlace:
    """Why an indicator is what it is at the site, or by the record `record_id` alone."""

    audit_id: str
    indicator_id: str
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class OutcomePlace:
    """What the interview of one worker indicates."""

    audit_id: str
    record_id: str


@dataclass(frozen=True, slots=True)
class SignOffPlace:
    """Sign-off and finalising."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class DeliverPlace:
    """Sealing a final audit: what goes, to whom, and on which way."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class CorrectionPlace:
    """Correcting an audit that was sealed: a new bundle in the place of the one before."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class ReceiptPlace:
    """The receipt of a delivered bundle, with its proof."""

    bundle_id: str


@dataclass(frozen=True, slots=True)
class ReportPlace:
    """The report, page by page."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class FindingsPlace:
    """The findings of an audit."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class FindingPlace:
    """One finding: what it says, its status, what was paid back."""

    finding_id: str


@dataclass(frozen=True, slots=True)
class AlertsPlace:
    """The zero-tolerance alerts of an audit."""

    audit_id: str


@dataclass(frozen=True, slots=True)
class PhotosPlace:
    """The photos of an audit; `evidence_id`: the one that is shown large, else the wall."""

    audit_id: str
    evidence_id: str = ""


@dataclass(frozen=True, slots=True)
class OutboxPlace:
    """The bundles and their delivery; `bundle_id`: the one to show at once."""

    bundle_id: str = ""


@dataclass(frozen=True, slots=True)
class StickPlace:
    """Delivery on a stick: bundles onto it (one, or all that wait), receipts back from it."""

    bundle_id: str = ""


@dataclass(frozen=True, slots=True)
class EnrolmentPlace:
    """This laptop and its organisation."""


@dataclass(frozen=True, slots=True)
class VaultPlace:
    """The vault itself: what opens it, its backups."""


@dataclass(frozen=True, slots=True)
class SettingsPlace:
    """The settings; `at`: the list that one has just chosen from."""

    at: str = ""


@dataclass(frozen=True, slots=True)
class HelpPlace:
    """The help page `topic`; `back`: where one was, None before a vault is open."""

    topic: str
    back: Place | None = None


Place: TypeAlias = (
    AuditsPlace
    | AuditPlace
    | RecordPlace
    | InterviewPlace
    | SealedPlace
    | MissingPlace
    | SamplePlace
    | IndicatorsPlace
    | IndicatorPlace
    | OutcomePlace
    | SignOffPlace
    | DeliverPlace
    | CorrectionPlace
    | ReceiptPlace
    | ReportPlace
    | FindingsPlace
    | FindingPlace
    | AlertsPlace
    | PhotosPlace
    | OutboxPlace
    | StickPlace
    | EnrolmentPlace
    | VaultPlace
    | SettingsPlace
    | HelpPlace
)
