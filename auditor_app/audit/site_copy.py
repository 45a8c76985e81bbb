"""What the site may see of an audit's findings and alerts, and nothing else.

An alert, its motive and the findings that it names stay away from the site until the alert is
released: who talked must be safe first. Counts of few workers are left out, so that nobody can be
recognised; links to photos and questions are left out whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.finding_checks import WITH_ACTION, audits_before
from auditor_app.audit.findings import earlier_findings, grade_of
from auditor_app.audit.protocols import protocol_of
from auditor_app.vault.alerts import CANCELLED, RELEASED, STATES

if TYPE_CHECKING:
    from datetime import date, datetime

    from auditor_app.protocols import Indicator, Protocol, PublishedSite
    from auditor_app.protocols.finding_scales import Grade
    from auditor_app.protocols.zero_tolerance import AlertType
    from auditor_app.vault import (
        Alert,
        AlertStep,
        Finding,
        FindingIndicator,
        FindingReference,
        Vault,
    )


@dataclass(frozen=True, slots=True)
class SiteIndicator:
    """An indicator behind a finding; `workers` None: not told, or it was seen only."""

    indicator: Indicator
    workers: int | None
    at_site: bool


@dataclass(frozen=True, slots=True)
class SiteFinding:
    """A finding as the site sees it.

    `number` counts those that are shown, so that no gap tells of others; `status` is "" where
    nothing has to be done.
    """

    number: int
    finding_id: str
    grade: Grade
    title: str
    description: str
    indicators: tuple[SiteIndicator, ...]
    references: tuple[FindingReference, ...]
    root_cause: str
    corrective_action: str
    preventive_action: str
    owner: str
    deadline: date | None
    verification_method: str
    status: str


@dataclass(frozen=True, slots=True)
class SiteAlert:
    """An alert that was released to the site."""

    type: AlertType
    motive: str
    raised_at: datetime
    released_at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class SiteCopy:
    """Everything of findings and alerts that may leave for the site.

    `types_kept` are the ids of the types of alerts that may not, of this audit or of those before
    it: they are told to nobody, and say what else would tell of them.
    """

    findings: tuple[SiteFinding, ...]
    alerts: tuple[SiteAlert, ...]
    types_kept: frozenset[str] = frozenset()


def visible_to_site(
    vault: Vault,
    audit_id: str,
    published: PublishedSite | None = None,
    *,
    at_sign_off: bool = False,
) -> SiteCopy:
    """What the site may see now; with `at_sign_off` as it was when the audit was made final.

    Counts of workers are told as far as those of `published` are; without it none is, nor of a
    finding that was carried forward: it counts those of an audit before, whose report may not tell.
    """
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    signed = audit.finalised_at if at_sign_off else None
    hidden: set[str] = set()
    shown: set[str] = set()
    released: list[SiteAlert] = []
    types_kept: set[str] = set()
    for each in audits_before(vault, audit_id):
        for alert in vault.alerts.of_audit(each):
            steps = [
                step
                for step in alert.steps
                if signed is None or (not step.follow_up if each == audit_id else step.at <= signed)
            ]
            kinds = {step.kind for step in steps}
            if RELEASED in kinds:
                shown.update(alert.content.finding_ids)
            elif CANCELLED not in kinds:
                hidden.update(alert.content.finding_ids)
                types_kept.add(alert.content.type)
            if RELEASED in kinds and each == audit_id:
                released.append(_alert(protocol, alert, steps))
    seen = [
        finding
        for finding in vault.findings.of_audit(audit_id)
        if _may_be_seen(vault, protocol, finding, hidden, shown)
    ]
    return SiteCopy(
        tuple(
            _finding(protocol, finding, number, published, at_sign_off=at_sign_off)
            for number, finding in enumerate(seen, start=1)
        ),
        tuple(released),
        frozenset(types_kept),
    )


def every_finding(
    vault: Vault, audit_id: str, published: PublishedSite
) -> tuple[tuple[SiteFinding, Finding], ...]:
    """All findings of an audit for its client, as at the sign-off, each with what it was made of.

    Counts are told as those of `published` are: the client does not know workers either.
    """
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    return tuple(
        (_finding(protocol, finding, number, published, at_sign_off=True), finding)
        for number, finding in enumerate(vault.findings.of_audit(audit_id), start=1)
    )


def _may_be_seen(
    vault: Vault, protocol: Protocol, finding: Finding, hidden: set[str], shown: set[str]
) -> bool:
    """Whether no alert keeps a finding, or one that it was carried forward from, away."""
    known_as = {finding.id, *(each.id for each in earlier_findings(vault, finding))}
    if known_as & hidden:
        return False
    return not grade_of(protocol, finding).withheld or bool(known_as & shown)


def _finding(
    protocol: Protocol,
    finding: Finding,
    number: int,
    published: PublishedSite | None,
    *,
    at_sign_off: bool,
) -> SiteFinding:
    content, grade = finding.content, grade_of(protocol, finding)
    status = finding.status_at_sign_off() if at_sign_off else finding.status
    if finding.carried_from is not None:
        published = None
    return SiteFinding(
        number=number,
        finding_id=finding.id,
        grade=grade,
        title=content.title,
        description=content.description,
        indicators=tuple(
            SiteIndicator(
                protocol.indicator(each.id),
                _workers(each, published),
                each.at_site,
            )
            for each in content.indicators
        ),
        references=content.references,
        root_cause=content.root_cause,
        corrective_action=content.corrective_action,
        preventive_action=content.preventive_action,
        owner=content.owner,
        deadline=content.deadline,
        verification_method=content.verification_method,
        status=status if grade.kind in WITH_ACTION else "",
    )


def _workers(seen: FindingIndicator, published: PublishedSite | None) -> int | None:
    """How many show it, unless they are few or the number would tell one that is left out."""
    if published is None or seen.workers < published.smallest_group:
        return None
    told = published.of(seen.id)
    # More than were interviewed is not the interviews' number.
    if told is None or seen.workers > published.interviewed:
        return seen.workers
    return None if told.workers["observed"] is None else seen.workers


def _alert(protocol: Protocol, alert: Alert, steps: list[AlertStep]) -> SiteAlert:
    released = next(step.happened_at for step in steps if step.kind == RELEASED)
    return SiteAlert(
        type=protocol.zero_tolerance.type(alert.content.type),
        motive=alert.content.motive,
        raised_at=alert.content.raised_at,
        released_at=released,
        state=next(step.kind for step in reversed(steps) if step.kind in STATES),
    )
