"""The findings and alerts that a report prints, as they were at the sign-off, gravest first.

The client reads all of them. What the site reads holds no alert, and no finding that an alert keeps
away, before the alert was released to it; nor does it hold how many workers say a thing, or what a
finding rests on beside photos.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.audit.evidence_questions import QUESTION, linked_questions
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.site_copy import every_finding, visible_to_site
from auditor_app.report import AlertRow, FindingRow
from auditor_app.vault.alerts import RAISED, RELEASED, STATES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.audit.site_copy import SiteFinding, SiteIndicator
    from auditor_app.protocols import Protocol, PublishedSite
    from auditor_app.vault import Alert, Finding, FindingContent, Vault

STATUS_WORDS: Final = {
    "open": "Open",
    "in_progress": "In progress",
    "evidence_received": "Evidence received",
    "closed": "Closed",
    "refused": "Refused, with a reason",
}
REFERENCE_WORDS: Final = {
    "national_law": "National law",
    "ilo_convention": "ILO",
    "code_of_conduct": "Code of conduct",
    "standard": "Standard",
}
GOOD: Final = "good_example"
_WITH_ACTION: Final = frozenset({"finding", "observation"})
_KEY: Final = 8


def finding_rows(
    vault: Vault,
    audit_id: str,
    published: PublishedSite,
    numbers: Mapping[str, int] | None = None,
    *,
    for_site: bool = False,
) -> tuple[FindingRow, ...]:
    """The findings in English, gravest first, good practice among them last.

    `numbers` are those of the photos that this report shows, by id.
    """
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    copy = visible_to_site(vault, audit_id, published, at_sign_off=True)
    shown = numbers or {}
    if for_site:
        contents = {f.id: f.content for f in vault.findings.of_audit(audit_id)}
        told = [
            (
                _gravity(protocol, contents[f.finding_id]),
                _for_site(f, contents[f.finding_id], shown),
            )
            for f in copy.findings
        ]
    else:
        seen = {finding.finding_id for finding in copy.findings}
        told = [
            (
                _gravity(protocol, finding.content),
                _row(
                    told,
                    photos=_photos(finding.content, shown),
                    evidence=_evidence(vault, finding),
                    withheld=finding.id not in seen,
                ),
            )
            for told, finding in every_finding(vault, audit_id, published)
        ]
    return tuple(row for _, row in sorted(told, key=lambda each: (each[0], each[1].number)))


def alert_rows(vault: Vault, audit_id: str, *, for_site: bool = False) -> tuple[AlertRow, ...]:
    """The alerts of an audit as at its sign-off; for the site those that were released to it."""
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    if for_site:
        copy = visible_to_site(vault, audit_id, at_sign_off=True)
        return tuple(
            AlertRow(str(each.type.wording), each.motive, each.state, each.raised_at)
            for each in copy.alerts
        )
    signed = audit.finalised_at is not None
    return tuple(_alert(protocol, a, signed=signed) for a in vault.alerts.of_audit(audit_id))


def _alert(protocol: Protocol, alert: Alert, *, signed: bool) -> AlertRow:
    steps = [step for step in alert.steps if not (signed and step.follow_up)]
    kinds = [step.kind for step in steps]
    return AlertRow(
        str(protocol.zero_tolerance.type(alert.content.type).wording),
        alert.content.motive,
        next((kind for kind in reversed(kinds) if kind in STATES), RAISED),
        alert.content.raised_at,
        withheld=RELEASED not in kinds,
    )


def _gravity(protocol: Protocol, content: FindingContent) -> int:
    """The place of its grade in its scale, which goes from grave to good."""
    grades = [grade.id for grade in protocol.findings.scale(content.scale).grades]
    return grades.index(content.grade)


def _photos(content: FindingContent, numbers: Mapping[str, int]) -> tuple[int, ...]:
    linked = (numbers.get(link.evidence_id, 0) for link in content.links if link.kind == "photo")
    return tuple(sorted({number for number in linked if number}))


def _evidence(vault: Vault, finding: Finding) -> tuple[str, ...]:
    """Documents that the finding names, and answers of the site's own records."""
    links = finding.content.links
    documents = [link.text for link in links if link.kind == "document" and link.text]
    asked = linked_questions(vault, [link for link in links if link.kind == QUESTION])
    questions = [f"{each.form}: {each.label} {'; '.join(each.answers)}".strip() for each in asked]
    return (*documents, *questions)


def _for_site(
    finding: SiteFinding, content: FindingContent, numbers: Mapping[str, int]
) -> FindingRow:
    lines = tuple(f"{each.indicator.id} {each.indicator.text}" for each in finding.indicators)
    return _row(finding, photos=_photos(content, numbers), indicators=lines)


def _row(
    finding: SiteFinding,
    *,
    photos: tuple[int, ...] = (),
    evidence: tuple[str, ...] = (),
    withheld: bool = False,
    indicators: Sequence[str] | None = None,
) -> FindingRow:
    lines = map(_indicator, finding.indicators) if indicators is None else indicators
    return FindingRow(
        number=finding.number,
        key=finding.finding_id[:_KEY],
        grade=str(finding.grade.wording),
        title=finding.title,
        description=finding.description,
        indicators=tuple(lines),
        references=tuple(f"{REFERENCE_WORDS[r.kind]}: {r.text}" for r in finding.references),
        root_cause=finding.root_cause,
        action=finding.corrective_action,
        prevention=finding.preventive_action,
        owner=finding.owner,
        deadline=finding.deadline,
        verification=finding.verification_method,
        status=STATUS_WORDS.get(finding.status, ""),
        photos=photos,
        evidence=evidence,
        action_due=finding.grade.kind in _WITH_ACTION,
        withheld=withheld,
    )


def _indicator(seen: SiteIndicator) -> str:
    sources = [f"{seen.workers} workers"] if seen.workers is not None else []
    if seen.at_site:
        sources.append("seen at the site")
    told = f" ({', '.join(sources)})" if sources else ""
    return f"{seen.indicator.id} {seen.indicator.text}{told}"
