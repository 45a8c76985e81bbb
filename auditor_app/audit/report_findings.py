"""The findings that the report prints: what the site may see, as it was at the sign-off.

The report goes to the site. No alert stands in it, nor a finding that an alert keeps away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.audit.site_copy import visible_to_site
from auditor_app.report import FindingRow

if TYPE_CHECKING:
    from auditor_app.audit.site_copy import SiteFinding, SiteIndicator
    from auditor_app.protocols import PublishedSite
    from auditor_app.vault import Vault

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
_KEY: Final = 8


def finding_rows(vault: Vault, audit_id: str, published: PublishedSite) -> tuple[FindingRow, ...]:
    """The findings in English, in the order of their numbers."""
    copy = visible_to_site(vault, audit_id, published, at_sign_off=True)
    return tuple(_row(finding) for finding in copy.findings)


def _row(finding: SiteFinding) -> FindingRow:
    return FindingRow(
        number=finding.number,
        key=finding.finding_id[:_KEY],
        grade=str(finding.grade.wording),
        title=finding.title,
        description=finding.description,
        indicators=tuple(_indicator(each) for each in finding.indicators),
        references=tuple(f"{REFERENCE_WORDS[r.kind]}: {r.text}" for r in finding.references),
        root_cause=finding.root_cause,
        action=finding.corrective_action,
        prevention=finding.preventive_action,
        owner=finding.owner,
        deadline=finding.deadline,
        verification=finding.verification_method,
        status=STATUS_WORDS.get(finding.status, ""),
    )


def _indicator(seen: SiteIndicator) -> str:
    sources = [f"{seen.workers} workers"] if seen.workers is not None else []
    if seen.at_site:
        sources.append("seen at the site")
    told = f" ({', '.join(sources)})" if sources else ""
    return f"{seen.indicator.id} {seen.indicator.text}{told}"
