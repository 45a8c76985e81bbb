"""Where the window can go. A page asks for a place; the shell makes the page that stands there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

INDICATOR = "indicator"
OUTCOME = "outcome"
SAMPLE = "sample"
"""Pages beside records to which unlocking leads back (`ResumePoint.page`)."""
FINDINGS = "findings"
FINDING = "finding"
ALERTS = "alerts"
FOLLOW_UP = "follow-up"
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
class SealedPlace:
    """What is kept of a sealed record."""

    record_id: str


@dataclass(frozen=True, slots=True)
class MissingPlace:
    """What an audit still lacks."""

    audit_id: str


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
class OutboxPlace:
    """The bundles and their delivery."""


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
    | SealedPlace
    | MissingPlace
    | SamplePlace
    | IndicatorsPlace
    | IndicatorPlace
    | OutcomePlace
    | SignOffPlace
    | ReportPlace
    | FindingsPlace
    | FindingPlace
    | AlertsPlace
    | OutboxPlace
    | EnrolmentPlace
    | VaultPlace
    | SettingsPlace
    | HelpPlace
)
