"""The words of a report that its readers may not know, in the protocol's sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import Fact
from auditor_app.report.glossary_words import general_terms, terms_of_interviews, terms_of_proof

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.report import FindingRow


def glossary(
    language: ReportLanguage, findings: Sequence[FindingRow], *, alerts: bool, told: bool
) -> tuple[Fact, ...]:
    """Terms with their meanings; `told`: the report tells outcomes, `alerts`: some alert.

    Only grades that occur are explained: of one that does not, a reader would ask for its finding.
    """
    words, protocol = language.words, language.protocol
    terms: list[tuple[str, str]] = []
    if protocol.assesses:
        terms += general_terms(words, alerts=alerts)
    if protocol.assesses and told:
        terms += [
            (language.said(each.title), language.said(each.meaning)) for each in protocol.outcomes
        ]
        terms += terms_of_interviews(words)
    used = {row.grade for row in findings}
    grades = {
        language.said(grade.wording): language.said(grade.meaning)
        for scale in protocol.findings.scales
        for grade in scale.grades
        if language.said(grade.wording) in used
    }
    return tuple(Fact(*pair) for pair in (*terms, *grades.items(), *terms_of_proof(words)))
