"""The findings that the report prints: what the site may see, as it was at the sign-off.

The report goes to the site. No alert stands in it, nor a finding that an alert keeps away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.audit.site_copy import visible_to_site
from auditor_app.report import FindingRow

if TYPE_CHECKING:
    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.audit.site_copy import SiteFinding, SiteIndicator
    from auditor_app.protocols import PublishedSite
    from auditor_app.report.words import Words
    from auditor_app.vault import FindingReference, Vault

_KEY: Final = 8


def finding_rows(
    vault: Vault, audit_id: str, published: PublishedSite, language: ReportLanguage
) -> tuple[FindingRow, ...]:
    """The findings, in the order of their numbers; what the auditor wrote stays as it is."""
    copy = visible_to_site(vault, audit_id, published, at_sign_off=True)
    return tuple(_row(language, finding) for finding in copy.findings)


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


def _row(language: ReportLanguage, finding: SiteFinding) -> FindingRow:
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
    )


def _indicator(language: ReportLanguage, seen: SiteIndicator) -> str:
    words = language.words
    shown = f"{seen.indicator.id} {language.said(seen.indicator.wording)}"
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
