"""The board of an audit as it stands now, put together from what was read of its records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor_app.audit.alerts import list_alerts, suspicions
from auditor_app.audit.assessing import assess_together
from auditor_app.audit.board.fees import fees_picture
from auditor_app.audit.board.hours import hours_picture
from auditor_app.audit.board.plan import DayPlan, actions_to_do, forms_to_do, sample_to_do
from auditor_app.audit.findings import list_findings, propose_findings
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.referral import lacks_contacts
from auditor_app.audit.sample_counting import sample_progress
from auditor_app.audit.site_copy import visible_to_site

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from auditor_app.audit.alerts import ListedAlert, Suspicion
    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.audit.board.fees import FeesPicture
    from auditor_app.audit.board.hours import HoursPicture
    from auditor_app.audit.board.reading import Readings, RecordProgress, RecordReading
    from auditor_app.audit.findings import ListedFinding
    from auditor_app.audit.sample_counting import SampleProgress
    from auditor_app.audit.site_copy import SiteCopy
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Audit, EventHead, Record, Vault


@dataclass(frozen=True, slots=True)
class BoardRecord:
    """A record on the board.

    Attributes:
        progress: None of a sealed one, which was complete.
        outcome: what an interview indicates; "" of another record, or where nobody was asked.
        computed: the outcome by the rule, where the auditor has set another; else "".
    """

    record: Record
    progress: RecordProgress | None
    outcome: str
    computed: str

    @property
    def sealed(self) -> bool:
        """Whether only the organisation can read it."""
        return self.progress is None


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that the board shows of an audit.

    Attributes:
        head: the newest event when it was made; None in a vault open for reading only.
        made_at: when that was, aware.
        assessment: None where the protocol assesses nothing.
        sample: None where the protocol does not sample, or nothing is planned.
        suspicions: the alerts that the rules propose for a draft.
        visible: what of findings and alerts the site may see, without numbers of workers.
    """

    head: EventHead | None
    made_at: datetime
    audit: Audit
    protocol: Protocol
    records: tuple[BoardRecord, ...]
    assessment: AuditAssessment | None
    sample: SampleProgress | None
    plan: DayPlan
    findings: tuple[ListedFinding, ...]
    alerts: tuple[ListedAlert, ...]
    suspicions: tuple[Suspicion, ...]
    visible: SiteCopy
    hours: HoursPicture | None
    fees: FeesPicture | None


def make_board(
    vault: Vault, readings: Readings, audit_id: str, now: datetime | None = None
) -> Board:
    """The board of an audit, all of whose records were read, as of the moment `now` (aware).

    Raises:
        KeyError: a record was not read: `readings.stale` names it.
        ProtocolError: its protocol is not there.
        UnknownRowError: there is no such audit.
    """
    moment = now or datetime.now(UTC)
    head = _head(vault)
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    records = vault.records.of_audit(audit_id)
    read = {record.id: readings.of(record.id) for record in records}
    assessment = None
    if protocol.assesses:
        said = {record_id: reading.assessed for record_id, reading in read.items()}
        assessment = assess_together(protocol, said, vault.overrides.of_audit(audit_id))
    findings = list_findings(vault, audit_id, _day(moment))
    sample = _sample(vault, protocol, audit_id, tuple(read.values()))
    draft = audit.state == "draft"
    forms, optional = forms_to_do(protocol, records, read) if draft else ((), ())
    return Board(
        head=head,
        made_at=moment,
        audit=audit,
        protocol=protocol,
        records=tuple(_record(record, read[record.id], assessment) for record in records),
        assessment=assessment,
        sample=sample,
        plan=DayPlan(
            forms,
            optional,
            sample_to_do(sample) if draft and sample is not None else None,
            draft and protocol.sampling is not None and sample is None,
            actions_to_do(findings, _day(moment)),
            _proposals(vault, protocol, audit_id, assessment) if draft else 0,
            draft and lacks_contacts(vault, protocol, audit_id),
        ),
        findings=findings,
        alerts=list_alerts(vault, audit_id, moment),
        suspicions=(
            suspicions(vault, audit_id, assessment=assessment)
            if draft and assessment is not None
            else ()
        ),
        visible=visible_to_site(vault, audit_id),
        hours=_hours(protocol, tuple(read.values())),
        fees=_fees(protocol, tuple(read.values())),
    )


def glance(vault: Vault, board: Board, now: datetime | None = None) -> Board | None:
    """The board where only the time has gone on since it was made; None where more has changed.

    Raises:
        UnknownRowError: the audit is gone.
    """
    moment = now or datetime.now(UTC)
    if _head(vault) != board.head or _day(moment) != _day(board.made_at):
        return None
    return replace(board, made_at=moment, alerts=list_alerts(vault, board.audit.id, moment))


def _head(vault: Vault) -> EventHead | None:
    """The newest event; None of a vault that nobody can change, whose log may be damaged."""
    return None if vault.read_only else vault.events.head()


def _day(moment: datetime) -> date:
    """The day by the laptop's own calendar."""
    return moment.astimezone().date()


def _record(
    record: Record, reading: RecordReading, assessment: AuditAssessment | None
) -> BoardRecord:
    worker = assessment.workers.get(record.id) if assessment is not None else None
    return BoardRecord(
        record,
        reading.progress,
        worker.outcome if worker is not None else "",
        (worker.overridden_from or "") if worker is not None else "",
    )


def _sample(
    vault: Vault, protocol: Protocol, audit_id: str, read: Sequence[RecordReading]
) -> SampleProgress | None:
    if protocol.sampling is None or vault.sample_plans.get(audit_id) is None:
        return None
    counted = tuple(each.counted for each in read if each.counted is not None)
    return sample_progress(vault, audit_id, counted)


def _proposals(
    vault: Vault, protocol: Protocol, audit_id: str, assessment: AuditAssessment | None
) -> int:
    if assessment is None or not protocol.findings.scales:
        return 0
    return len(propose_findings(vault, audit_id, assessment=assessment))


def _hours(protocol: Protocol, read: Sequence[RecordReading]) -> HoursPicture | None:
    interviews = [each.hours for each in read if each.held and each.hours is not None]
    months = [each.hours for each in read if not each.held and each.hours is not None]
    return hours_picture(protocol, months, interviews, _sealed_interviews(read))


def _fees(protocol: Protocol, read: Sequence[RecordReading]) -> FeesPicture | None:
    said = [each.fees for each in read if each.fees is not None]
    return fees_picture(protocol, said, _sealed_interviews(read))


def _sealed_interviews(read: Sequence[RecordReading]) -> int:
    return sum(each.sealed and each.held for each in read)
