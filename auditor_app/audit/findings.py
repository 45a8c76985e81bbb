"""Findings: proposed from what was observed or made by hand, graded, acted upon, closed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.audit.assessing import assess
from auditor_app.audit.finding_checks import (
    WITH_ACTION,
    needed,
    refuse_codes,
    sound,
    who,
)
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.repayments import repaid_totals
from auditor_app.errors import FindingError, UnknownRowError
from auditor_app.vault.finding_values import (
    CLOSED,
    EVIDENCE_RECEIVED,
    IN_PROGRESS,
    OPEN,
    REFUSED,
    FindingContent,
    FindingIndicator,
    FindingReference,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.protocols import Protocol
    from auditor_app.protocols.finding_scales import Grade, Score
    from auditor_app.vault import EvidenceLink, Finding, Vault

WAITING: Final = frozenset({OPEN, IN_PROGRESS, EVIDENCE_RECEIVED})
"""The statuses in which an action still has to be done, and may be overdue."""


@dataclass(frozen=True, slots=True)
class ListedFinding:
    """A finding as a list shows it.

    Attributes:
        status: as stored; "" where nothing has to be done.
        overdue: the deadline has passed and the action still waits.
        plan_due: by when the plan for the action is due; None: the scale names no day.
        repaid: what was paid back, by currency.
    """

    finding: Finding
    grade: Grade
    status: str
    overdue: bool
    plan_due: date | None
    repaid: Mapping[str, Decimal]


def today() -> date:
    """This day by the laptop's own calendar."""
    return datetime.now(UTC).astimezone().date()


def propose_findings(
    vault: Vault,
    audit_id: str,
    *,
    scale: str = "",
    found_on: date | None = None,
    assessment: AuditAssessment | None = None,
) -> tuple[FindingContent, ...]:
    """A finding for every observed indicator that no finding of the audit names yet.

    Nothing is stored: the auditor takes what stands, changed or not, with `add_finding`. Each says
    how many workers show the indicator and whether the site does, never who. `assessment`: that of
    the audit, where it was made already.

    Raises:
        ProtocolError: the protocol uses no such scale.
    """
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    chosen = protocol.findings.scale(scale)
    named = {
        indicator.id
        for finding in vault.findings.of_audit(audit_id)
        for indicator in finding.content.indicators
    }
    site = (assessment or assess(vault, audit_id)).site
    seen = {found.indicator.id for found in site.observations if found.state == "observed"}
    day = found_on or today()
    return tuple(
        FindingContent(
            scale=chosen.id,
            grade=chosen.proposed_for(count.indicator.strength).id,
            title=count.indicator.text,
            found_on=day,
            indicators=(
                FindingIndicator(count.indicator.id, count.observed, count.indicator.id in seen),
            ),
            references=tuple(
                FindingReference(each.kind, each.text) for each in protocol.findings.references
            ),
            fees=count.indicator.id in protocol.findings.fee_indicators,
        )
        for count in site.indicators
        if (count.observed or count.indicator.id in seen) and count.indicator.id not in named
    )


def add_finding(vault: Vault, audit_id: str, content: FindingContent, *, by: str = "") -> Finding:
    """Make a finding of a draft audit; without a deadline it takes the one of its grade.

    Raises:
        FindingError: something cannot stand as it is said.
        ProtocolError: the protocol has no such scale, grade, indicator or question.
        RecordStateError: the audit is final.
    """
    with vault.transaction():
        name = by.strip() or vault.identity.auditor_name
        return vault.findings.add(audit_id, sound(vault, audit_id, content), name)


def change_finding(vault: Vault, finding_id: str, content: FindingContent) -> Finding:
    """Let a finding of a draft audit say something else. Raises as `add_finding`."""
    with vault.transaction():
        audit_id = vault.findings.get(finding_id).audit_id
        return vault.findings.change(finding_id, sound(vault, audit_id, content))


def grade_finding(vault: Vault, finding_id: str, grade: str, *, scale: str = "") -> Finding:
    """Grade a finding anew; a deadline that has no reason of its own follows the grade.

    Raises as `add_finding`.
    """
    content = vault.findings.get(finding_id).content
    deadline = content.deadline if content.deadline_reason else None
    graded = replace(content, scale=scale or content.scale, grade=grade, deadline=deadline)
    return change_finding(vault, finding_id, graded)


def link_evidence(vault: Vault, finding_id: str, link: EvidenceLink) -> Finding:
    """Let a finding rest on one more photo, question or document. Raises as `add_finding`."""
    content = vault.findings.get(finding_id).content
    if link in content.links:
        return vault.findings.get(finding_id)
    return change_finding(vault, finding_id, replace(content, links=(*content.links, link)))


def remove_finding(vault: Vault, finding_id: str) -> None:
    """Take a finding out of a draft audit.

    Raises:
        RecordStateError: the audit is final, or a repayment or an alert rests on it.
    """
    vault.findings.remove(finding_id)


def set_status(
    vault: Vault, finding_id: str, status: str, *, reason: str = "", by: str = ""
) -> Finding:
    """Say how far the action is; also after the audit is final. `close_finding` closes it.

    Raises:
        FindingError: no such status, a refusal or a reopening without a reason, a finding that
            asks for nothing, or one to be closed without verification.
    """
    with vault.transaction():
        finding = vault.findings.get(finding_id)
        _require_action(vault, finding)
        if status == CLOSED:
            raise FindingError(
                "A finding is closed only when somebody has verified that it is put right.",
                "Say how it was verified.",
            )
        if status not in (*WAITING, REFUSED):
            raise FindingError(f"There is no status {status}.", "Choose one of the list.")
        if status == REFUSED:
            needed(
                reason, "An action is refused without a reason.", "Write down the site's reason."
            )
        elif finding.status in {CLOSED, REFUSED}:
            needed(reason, "The finding is opened again without a reason.", "Say why.")
        refuse_codes(vault, finding.audit_id, (reason,))
        return vault.findings.set_status(finding_id, status, who(vault, by), reason=reason.strip())


def close_finding(
    vault: Vault, finding_id: str, verified_how: str, *, verified_by: str = ""
) -> Finding:
    """Close a finding as verified; also after the audit is final.

    One that was carried forward closes the finding that it comes from too, and so on back.

    Raises:
        FindingError: it is not said how or by whom it was verified, it is closed already, or it
            asks for nothing.
    """
    how = needed(
        verified_how,
        "A finding is closed only when somebody has verified that it is put right.",
        "Say how it was verified.",
    )
    with vault.transaction():
        finding = vault.findings.get(finding_id)
        _require_action(vault, finding)
        if finding.status == CLOSED:
            raise FindingError("The finding is closed already.", "Reload the findings.")
        refuse_codes(vault, finding.audit_id, (how,))
        name = who(vault, verified_by)
        closed = vault.findings.set_status(finding_id, CLOSED, name, verified_how=how)
        for earlier in earlier_findings(vault, finding):
            if earlier.status != CLOSED:
                vault.findings.set_status(
                    earlier.id, CLOSED, name, verified_how=how, later_finding=finding_id
                )
        return closed


def earlier_findings(vault: Vault, finding: Finding) -> tuple[Finding, ...]:
    """The findings that this one was carried forward from; none that the vault has lost."""
    found: list[Finding] = []
    origin = finding.carried_from
    while origin is not None:
        try:
            found.append(vault.findings.get(origin.finding_id))
        except UnknownRowError:
            break
        origin = found[-1].carried_from
    return tuple(found)


def _require_action(vault: Vault, finding: Finding) -> None:
    grade = grade_of(protocol_of(vault.audits.get(finding.audit_id), vault), finding)
    if grade.kind not in WITH_ACTION:
        raise FindingError(
            f"“{grade.wording}” asks for nothing to be done, so it has no status.",
            "Nothing has to be done.",
        )


def grade_of(protocol: Protocol, finding: Finding) -> Grade:
    """The grade of a finding.

    Raises:
        ProtocolError: the protocol has no such scale or grade any more.
    """
    return protocol.findings.scale(finding.content.scale).grade(finding.content.grade)


def is_overdue(finding: Finding, on: date) -> bool:
    """Whether the action still waits on a day after its deadline."""
    deadline = finding.content.deadline
    return deadline is not None and deadline < on and finding.status in WAITING


def list_findings(vault: Vault, audit_id: str, on: date | None = None) -> tuple[ListedFinding, ...]:
    """The findings of an audit by their numbers; what is overdue on the day `on` (today)."""
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    day = on or today()
    return tuple(
        _listed(vault, protocol, finding, day) for finding in vault.findings.of_audit(audit_id)
    )


def _listed(vault: Vault, protocol: Protocol, finding: Finding, on: date) -> ListedFinding:
    grade = grade_of(protocol, finding)
    plan = grade.plan_days
    return ListedFinding(
        finding=finding,
        grade=grade,
        status=finding.status if grade.kind in WITH_ACTION else "",
        overdue=grade.kind in WITH_ACTION and is_overdue(finding, on),
        plan_due=None if plan is None else finding.content.found_on + timedelta(days=plan),
        repaid=repaid_totals(vault.findings.repayments(finding.id)),
    )


def score_of_audit(
    vault: Vault, audit_id: str, *, scale: str = "", ratings: Mapping[str, int] | None = None
) -> Score | None:
    """The score of an audit by a scale, or None where the scale has none.

    `ratings` says by grade how many requirements have it that no finding stands for, such as
    `{"conformance": 180}`; they are added to the findings.

    Raises:
        ProtocolError: no such scale or grade, or a count below zero.
    """
    chosen = protocol_of(vault.audits.get(audit_id), vault).findings.scale(scale)
    counts = Counter(
        finding.content.grade
        for finding in vault.findings.of_audit(audit_id)
        if finding.content.scale == chosen.id
    )
    chosen.score_of(ratings or {})
    for grade, number in (ratings or {}).items():
        counts[grade] += number
    return chosen.score_of(counts)
