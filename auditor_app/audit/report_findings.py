"""The findings and alerts that a report prints, as they were at the sign-off, gravest first.

The client reads all of them. What the site reads holds no alert, and no finding that an alert keeps
away, before the alert was released to it; nor does it hold how many workers say a thing, or what a
finding rests on beside photos.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from auditor_app.audit.evidence_questions import linked_questions
from auditor_app.audit.finding_checks import WITH_ACTION
from auditor_app.audit.site_copy import every_finding
from auditor_app.report import AlertRow, FindingRow
from auditor_app.vault.alerts import CANCELLED, CONFIRMED, RAISED, RELEASED, RESOLVED, STATES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.audit.evidence_questions import LinkedQuestion
    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.audit.site_copy import SiteCopy, SiteFinding, SiteIndicator
    from auditor_app.protocols import Protocol, PublishedSite
    from auditor_app.report.words import Words
    from auditor_app.vault import (
        Alert,
        EvidenceLink,
        Finding,
        FindingContent,
        FindingReference,
        Vault,
    )

_KEY: Final = 8


def finding_rows(
    vault: Vault,
    audit_id: str,
    published: PublishedSite,
    language: ReportLanguage,
    visible: SiteCopy,
    numbers: Mapping[str, int],
    *,
    for_site: bool = False,
) -> tuple[FindingRow, ...]:
    """The findings, gravest first; what the auditor wrote stays as it is.

    `visible` is what the site could see at the sign-off, `numbers` are those of the photos that
    this report shows, by id.
    """
    protocol = language.protocol
    seen = {each.finding_id: each for each in visible.findings}
    findings = every_finding(vault, audit_id, published)
    asked = {} if for_site else _linked(vault, [finding for _, finding in findings])
    told = []
    for every, finding in findings:
        photos = _photos(finding.content, numbers)
        if not for_site:
            row = _row(language, every, photos)
            evidence = _evidence(language.words, finding, asked)
            row = replace(row, evidence=evidence, withheld=finding.id not in seen)
        elif finding.id in seen:
            row = _row(language, _without_sources(seen[finding.id]), photos)
        else:
            continue
        told.append((_gravity(protocol, finding.content), row.number, row))
    return tuple(row for *_, row in sorted(told, key=lambda each: each[:2]))


def _without_sources(finding: SiteFinding) -> SiteFinding:
    """Without who shows its indicators: what the auditor did not see, workers have said."""
    bare = tuple(replace(each, workers=None, at_site=False) for each in finding.indicators)
    return replace(finding, indicators=bare)


def alert_rows(
    vault: Vault,
    audit_id: str,
    language: ReportLanguage,
    visible: SiteCopy,
    *,
    for_site: bool = False,
) -> tuple[AlertRow, ...]:
    """The alerts of an audit as at its sign-off; for the site those that were released to it."""
    if for_site:
        return tuple(
            AlertRow(
                language.said(each.type.wording),
                each.motive,
                _alert_state(language.words, each.state),
                each.raised_at,
            )
            for each in visible.alerts
        )
    signed = vault.audits.get(audit_id).finalised_at is not None
    return tuple(_alert(language, a, signed=signed) for a in vault.alerts.of_audit(audit_id))


def _alert(language: ReportLanguage, alert: Alert, *, signed: bool) -> AlertRow:
    kinds = [step.kind for step in alert.steps if not (signed and step.follow_up)]
    state = next((kind for kind in reversed(kinds) if kind in STATES), RAISED)
    return AlertRow(
        language.said(language.protocol.zero_tolerance.type(alert.content.type).wording),
        alert.content.motive,
        _alert_state(language.words, state),
        alert.content.raised_at,
        withheld=RELEASED not in kinds,
    )


def _alert_state(words: Words, state: str) -> str:
    return {
        RAISED: words.pgettext("an alert", "Raised"),
        CONFIRMED: words.pgettext("an alert", "Confirmed"),
        RESOLVED: words.pgettext("an alert", "Resolved"),
        CANCELLED: words.pgettext("an alert", "Cancelled"),
    }[state]


def _gravity(protocol: Protocol, content: FindingContent) -> int:
    """The place of its grade in its scale, which goes from grave to good."""
    grades = [grade.id for grade in protocol.findings.scale(content.scale).grades]
    return grades.index(content.grade)


def _photos(content: FindingContent, numbers: Mapping[str, int]) -> tuple[int, ...]:
    linked = (numbers.get(link.evidence_id, 0) for link in content.links if link.kind == "photo")
    return tuple(sorted({number for number in linked if number}))


def _linked(vault: Vault, findings: Sequence[Finding]) -> Mapping[EvidenceLink, LinkedQuestion]:
    """The questions that findings name, each record of theirs opened once."""
    links = (link for finding in findings for link in finding.content.links)
    return {each.link: each for each in linked_questions(vault, links)}


def _evidence(
    words: Words, finding: Finding, asked: Mapping[EvidenceLink, LinkedQuestion]
) -> tuple[str, ...]:
    """Documents that the finding names, and answers of the site's own records."""
    links = finding.content.links
    documents = [link.text for link in links if link.kind == "document" and link.text]
    questions = [
        words.beside((each.form, words.labelled(each.label, "; ".join(each.answers))))
        for each in (asked[link] for link in links if link in asked)
    ]
    return (*documents, *questions)


def status_words(words: Words, status: str) -> str:
    """How far the action on a finding is; "" for a status that is none."""
    known = {
        "open": words.pgettext("a finding", "Open"),
        "in_progress": words.pgettext("a finding", "In progress"),
        "evidence_received": words.pgettext("a finding", "Evidence received"),
        "closed": words.pgettext("a finding", "Closed"),
        "refused": words.pgettext("a finding", "Refused, with a reason"),
    }
    return known.get(status, "")


def _reference(words: Words, reference: FindingReference) -> str:
    text = reference.text
    if reference.kind == "national_law":
        return words.gettext("National law: {text}", text=text)
    if reference.kind == "ilo_convention":
        return words.gettext("ILO: {text}", text=text)
    if reference.kind == "code_of_conduct":
        return words.gettext("Code of conduct: {text}", text=text)
    return words.gettext("Standard: {text}", text=text)


def _row(
    language: ReportLanguage, finding: SiteFinding, photos: tuple[int, ...] = ()
) -> FindingRow:
    words = language.words
    return FindingRow(
        number=finding.number,
        key=finding.finding_id[:_KEY],
        grade=language.said(finding.grade.wording),
        title=finding.title,
        description=finding.description,
        indicators=tuple(_indicator(language, each) for each in finding.indicators),
        references=tuple(_reference(words, each) for each in finding.references),
        root_cause=finding.root_cause,
        action=finding.corrective_action,
        prevention=finding.preventive_action,
        owner=finding.owner,
        deadline=finding.deadline,
        verification=finding.verification_method,
        status=status_words(words, finding.status),
        photos=photos,
        action_due=finding.grade.kind in WITH_ACTION,
    )


def _indicator(language: ReportLanguage, seen: SiteIndicator) -> str:
    words = language.words
    shown = words.labelled(seen.indicator.id, language.said(seen.indicator.wording))
    if seen.workers is not None and seen.at_site:
        return words.ngettext(
            "{indicator} ({n} worker, seen at the site)",
            "{indicator} ({n} workers, seen at the site)",
            seen.workers,
            indicator=shown,
        )
    if seen.workers is not None:
        return words.ngettext(
            "{indicator} ({n} worker)", "{indicator} ({n} workers)", seen.workers, indicator=shown
        )
    if seen.at_site:
        return words.gettext("{indicator} (seen at the site)", indicator=shown)
    return shown
