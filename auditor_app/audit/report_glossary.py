"""The words of a report that its readers may not know, in the protocol's sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import Fact
from auditor_app.report.section_words import TERMS, TERMS_OF_INTERVIEWS, TERMS_OF_PROOF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.protocols import Protocol
    from auditor_app.report import FindingRow


def glossary(
    protocol: Protocol, findings: Sequence[FindingRow], *, told: bool, language: str = "en"
) -> tuple[Fact, ...]:
    """Terms with their meanings; `told`: the report tells outcomes and indicators.

    Only grades that occur are explained: of one that does not, a reader would ask for its finding.
    """
    terms = list(TERMS) if protocol.assesses else []
    if told and protocol.assesses:
        terms += [
            (each.title.in_language(language), each.meaning.in_language(language))
            for each in protocol.outcomes
        ]
        terms += TERMS_OF_INTERVIEWS
    used = {row.grade for row in findings}
    graded = {
        grade.wording.in_language(language): grade.meaning.in_language(language)
        for scale in protocol.findings.scales
        for grade in scale.grades
        if str(grade.wording) in used
    }
    return tuple(Fact(*pair) for pair in (*terms, *graded.items(), *TERMS_OF_PROOF))
