"""What the pages of findings read and keep: done on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from auditor_app.audit import (
    WORKER_INTERVIEW,
    assess,
    change_finding,
    linked_questions,
    list_alerts,
    list_findings,
    propose_findings,
    protocol_of,
    scores_of,
    suspicions,
    visible_to_site,
)
from auditor_app.audit.finding_checks import WITH_ACTION, audits_before, default_deadline
from auditor_app.errors import FindingError
from auditor_app.vault.alerts import CANCELLED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from auditor_app.audit import AuditScore, LinkedQuestion, ListedAlert, ListedFinding, Suspicion
    from auditor_app.protocols import Protocol
    from auditor_app.protocols.finding_scales import Grade
    from auditor_app.vault import Audit, FindingContent, Repayment, Vault


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding in the list.

    Attributes:
        gravest: its grade is the one that its scale proposes for a strong indicator, or graver.
        withheld: the site may not see it as things stand.
    """

    listed: ListedFinding
    gravest: bool
    withheld: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """A finding that the assessment proposes, with its grade."""

    content: FindingContent
    grade: Grade
    gravest: bool


@dataclass(frozen=True, slots=True)
class FindingsFound:
    """Everything that the list shows.

    Attributes:
        proposals: by the scale asked for; none of a final audit.
        suspicions: how many alerts the rules propose.
        untold: how many alerts stand of which the site is not told.
        scores: by the scales that have one.
        anchor: as in `FindingFound`.
    """

    audit: Audit
    protocol: Protocol
    findings: tuple[FindingLine, ...]
    proposals: tuple[Proposal, ...]
    suspicions: int
    alerts: int
    untold: int
    scores: tuple[AuditScore, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class Interviewed:
    """An interview to which a repayment can belong; `title` holds the worker's code."""

    record_id: str
    title: str


@dataclass(frozen=True, slots=True)
class AuditPhoto:
    """A photo, sound or file that a finding can rest on; `number` counts within the audit, from 1.

    It is named by its form, never by the record: of an interview that would be a worker's code.
    """

    evidence_id: str
    number: int
    form: str
    caption: str
    media_type: str = "image/jpeg"


@dataclass(frozen=True, slots=True)
class FindingFound:
    """One finding with everything that its page shows; `earlier` is where it came from.

    `questions`: those that it rests on, as they are now.
    `anchor`: a record of the audit while that is a draft, which what is half written goes with.
    """

    audit: Audit
    protocol: Protocol
    line: FindingLine
    repayments: tuple[Repayment, ...]
    interviews: tuple[Interviewed, ...]
    photos: tuple[AuditPhoto, ...]
    questions: tuple[LinkedQuestion, ...]
    auditor: str
    earlier: str
    anchor: str


@dataclass(frozen=True, slots=True)
class AlertsFound:
    """The alerts of an audit; no suspicion is proposed for a final one; `anchor` as in others."""

    audit: Audit
    protocol: Protocol
    suspicions: tuple[Suspicion, ...]
    alerts: tuple[ListedAlert, ...]
    findings: tuple[ListedFinding, ...]
    auditor: str
    anchor: str


def findings_of(vault: Vault, *, audit_id: str, scale: str = "") -> FindingsFound:
    """The findings of an audit, what is proposed by that scale, and how many alerts there are."""
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    draft = audit.state == "draft"
    assessment = assess(vault, audit_id) if draft else None
    proposed: tuple[FindingContent, ...] = ()
    if draft and _grades(protocol):
        proposed = propose_findings(vault, audit_id, scale=scale, assessment=assessment)
    alerts = vault.alerts.of_audit(audit_id)
    standing = [a for a in alerts if a.state != CANCELLED and a.released_to_site_at is None]
    return FindingsFound(
        audit,
        protocol,
        lines_of(vault, protocol, audit_id),
        tuple(_proposal(protocol, each) for each in proposed),
        len(suspicions(vault, audit_id, assessment=assessment)) if draft else 0,
        len(alerts),
        len(standing),
        scores_of(vault, audit_id, scale) if _grades(protocol) else (),
        _anchor(vault, audit),
    )


def finding_of(vault: Vault, *, finding_id: str) -> FindingFound:
    """One finding.

    Raises:
        UnknownRowError: it was taken out.
    """
    finding = vault.findings.get(finding_id)
    audit = vault.audits.get(finding.audit_id)
    protocol = protocol_of(audit, vault)
    (line,) = [
        line for line in lines_of(vault, protocol, audit.id) if line.listed.finding.id == finding_id
    ]
    interviews = tuple(
        Interviewed(record.id, record.title)
        for each in audits_before(vault, audit.id)
        for record in vault.records.of_audit(each)
        if record.role == WORKER_INTERVIEW
    )
    origin = finding.carried_from
    return FindingFound(
        audit,
        protocol,
        line,
        vault.findings.repayments(finding_id),
        interviews,
        _photos(vault, protocol, audit.id),
        linked_questions(vault, finding.content.links),
        vault.identity.auditor_name,
        "" if origin is None else vault.audits.get(origin.audit_id).title,
        _anchor(vault, audit),
    )


def lines_of(vault: Vault, protocol: Protocol, audit_id: str) -> tuple[FindingLine, ...]:
    """The findings of an audit as a list shows them, by their numbers."""
    listed = list_findings(vault, audit_id)
    visible = {each.finding_id for each in visible_to_site(vault, audit_id).findings}
    return tuple(
        FindingLine(
            each,
            _is_gravest(protocol, each.finding.content.scale, each.grade),
            each.finding.id not in visible,
        )
        for each in listed
    )


def alerts_of(vault: Vault, *, audit_id: str) -> AlertsFound:
    """The alerts of an audit, and what the rules propose."""
    audit = vault.audits.get(audit_id)
    return AlertsFound(
        audit,
        protocol_of(audit, vault),
        suspicions(vault, audit_id) if audit.state == "draft" else (),
        list_alerts(vault, audit_id),
        list_findings(vault, audit_id),
        vault.identity.auditor_name,
        _anchor(vault, audit),
    )


def asks_for_action(grade: Grade) -> bool:
    """Whether something is to be done about a finding of that grade."""
    return grade.kind in WITH_ACTION


def usual_deadline(grade: Grade, found_on: date | None) -> date | None:
    """The day that the grade gives; None where it gives none."""
    return None if found_on is None else default_deadline(grade, found_on)


def followed(before: FindingContent, now: FindingContent) -> FindingContent:
    """A deadline that was left as it was, without a reason, follows another grade or day."""
    untouched = now.deadline == before.deadline and not now.deadline_reason.strip()
    moved = (now.scale, now.grade, now.found_on) != (before.scale, before.grade, before.found_on)
    return replace(now, deadline=None) if untouched and moved else now


PARTS: Final = (
    ("deadline", ("found_on", "deadline", "deadline_reason")),
    ("grade", ("scale", "grade", "fees")),
    ("title", ("title",)),
    ("description", ("description",)),
    ("indicators", ("indicators",)),
    ("references", ("references",)),
    ("evidence", ("links",)),
    ("root cause", ("root_cause",)),
    ("corrective action", ("corrective_action",)),
    ("preventive action", ("preventive_action",)),
    ("owner", ("owner",)),
    ("verification", ("verification_method",)),
)
"""What of a finding is typed together, by the name under which it is said to be lost."""


def keep_what_stands(
    vault: Vault, *, finding_id: str, content: FindingContent, unread: Iterable[str] = ()
) -> tuple[str, ...]:
    """Keep what was typed when the page is left without a word, part by part where it must be.

    `unread`: fields in which no value stands; what was kept of them before stays.
    Returns the names of the parts of `PARTS` that could not be kept.
    """
    before = vault.findings.get(finding_id).content
    content = replace(content, **{field: getattr(before, field) for field in unread})
    if content == before:
        return ()
    try:
        change_finding(vault, finding_id, content)
    except FindingError:
        lost = []
        for name, fields in PARTS:
            part = {field: getattr(content, field) for field in fields}
            if all(getattr(before, field) == value for field, value in part.items()):
                continue
            try:
                before = change_finding(vault, finding_id, replace(before, **part)).content
            except FindingError:
                lost.append(name)
        return tuple(lost)
    return ()


def _anchor(vault: Vault, audit: Audit) -> str:
    records = vault.records.of_audit(audit.id) if audit.state == "draft" else ()
    return records[0].id if records else ""


def _grades(protocol: Protocol) -> bool:
    return bool(protocol.findings.scales)


def _photos(vault: Vault, protocol: Protocol, audit_id: str) -> tuple[AuditPhoto, ...]:
    forms = {record.id: record.form_id for record in vault.records.of_audit(audit_id)}
    return tuple(
        AuditPhoto(
            each.id,
            number,
            protocol.form(forms[each.record_id]).title,
            each.caption,
            each.media_type,
        )
        for number, each in enumerate(vault.evidence.of_audit(audit_id), start=1)
    )


def _proposal(protocol: Protocol, content: FindingContent) -> Proposal:
    grade = protocol.findings.scale(content.scale).grade(content.grade)
    return Proposal(content, grade, _is_gravest(protocol, content.scale, grade))


def _is_gravest(protocol: Protocol, scale_id: str, grade: Grade) -> bool:
    scale = protocol.findings.scale(scale_id)
    return grade.withheld or grade.id == scale.proposed_for("strong").id
