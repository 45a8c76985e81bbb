"""What the report prints of interviews beside what they indicate: attributes, words, figures.

It is worked out while they can be read, and kept when they are sealed. No answer that one person
alone gave is in it, and nothing in it is in an order that tells who was talked to first.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.audit.assessing import WORKER_INTERVIEW
from auditor_app.audit.filling import open_session
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.report_figures import interview_figures
from auditor_app.audit.report_labels import NOT_ANSWERED, OTHER_LANGUAGES, OTHERS
from auditor_app.audit.sealed_summary import InterviewsTogether
from auditor_app.protocols import suppressed
from auditor_app.report import Breakdown, Count, Quotation
from auditor_app.xforms import FormSession
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Vault

_SHARED: Final = 2


def interviews_together(
    vault: Vault,
    audit_id: str,
    assessment: AuditAssessment,
    opened: Mapping[str, FormSession] = MappingProxyType({}),
) -> InterviewsTogether:
    """What the report prints of an audit's interviews beside what they indicate.

    `opened` are sessions of records that are open already, by id. Where some are sealed it was
    worked out when they still could be read.
    """
    kept = vault.sealed.kept_of_audit(audit_id)
    if kept is not None:
        return InterviewsTogether.from_json(kept)
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    held = [
        (record, opened.get(record.id) or open_session(vault, record.id))
        for record in vault.records.of_audit(audit_id)
        if record.role == WORKER_INTERVIEW and assessment.workers[record.id].answered
    ]
    options = protocol.report
    # So few people could be told apart by their attributes.
    many = held if len(held) >= options.smallest_group else []
    divided = [interview for _, interview in many]
    breakdowns = {ref: _breakdown(divided, ref) for ref in options.breakdowns}
    hiding = {ref for ref, found in breakdowns.items() if _hides(found, options.smallest_group)}
    return InterviewsTogether(
        tuple(filter(None, breakdowns.values())),
        _languages(divided, options.interview_language),
        _quotations(protocol, [interview for _, interview in held]),
        interview_figures(vault, protocol, audit_id, many, hiding),
    )


def _hides(breakdown: Breakdown | None, smallest_group: int) -> bool:
    """Whether a table leaves a number out, or is left out whole."""
    told = None if breakdown is None else without_small(breakdown, smallest_group)
    return told is None or any(count.count is None for count in told.counts)


def without_small(breakdown: Breakdown, smallest_group: int) -> Breakdown | None:
    """What of a breakdown may leave; None where all its parts are as small as they can be.

    What is not told comes last, in an order that does not tell it.
    """
    numbers = [count.count or 0 for count in breakdown.counts]
    told = suppressed(dict(enumerate(numbers)), smallest_group, least=_SHARED)
    counts = [Count(count.label, told[i]) for i, count in enumerate(breakdown.counts)]
    hidden = [count for count in counts if count.count is None]
    if len(hidden) == len(counts) and sum(numbers) <= _SHARED * len(counts):
        return None
    hidden.sort(key=lambda count: (count.label == OTHERS, count.label))
    return replace(breakdown, counts=(*(c for c in counts if c.count is not None), *hidden))


def _breakdown(interviews: Sequence[FormSession], ref: str) -> Breakdown | None:
    """The interviewed by their answer to `ref`; None where that would single one of them out."""
    counts, alone = _counted_without_singles(interviews, ref)
    if not counts or alone == 1:
        return None
    cells = [Count(name, number) for name, number in counts]
    if alone:
        cells.append(Count(OTHERS, alone))
    # In a label with an answer in it would stand what one of them said.
    blank = FormSession(interviews[0].form)
    return Breakdown(plain_text(blank.node(ref).label), tuple(cells))


def _languages(interviews: Sequence[FormSession], ref: str) -> tuple[str, ...]:
    """The languages of at least two interviews, and whether there were more; else none."""
    counts, alone = _counted_without_singles(interviews, ref) if ref else ([], 0)
    # Not by how many speak them: of few people their order would tell that.
    names = tuple(sorted(name for name, _ in counts))
    return (*names, OTHER_LANGUAGES) if names and alone else names


def _counted_without_singles(
    interviews: Sequence[FormSession], ref: str
) -> tuple[list[tuple[str, int]], int]:
    """Answers that at least two gave, the most frequent first; how many gave one of their own.

    An answer that only one person gave points to that person.
    """
    answers = Counter(_value(interview, ref) for interview in interviews)
    # In no order that tells who was talked to first.
    ranked = sorted(answers.items(), key=lambda counted: (-counted[1], counted[0]))
    shared = [(answer, number) for answer, number in ranked if number >= _SHARED]
    return shared, sum(number == 1 for number in answers.values())


def _value(interview: FormSession, ref: str) -> str:
    return answer_text(interview.node(ref)) or NOT_ANSWERED


def _quotations(protocol: Protocol, interviews: Sequence[FormSession]) -> tuple[Quotation, ...]:
    rule = protocol.report.quotation
    if rule is None:
        return ()
    cleared = (
        interview.node(rule.text).value
        for interview in interviews
        if interview.evaluate_boolean(rule.when, rule.text) and interview.node(rule.text).value
    )
    # Not in the order of the interviews: that would tell whose each one is.
    return tuple(Quotation(text) for text in sorted(cleared))
