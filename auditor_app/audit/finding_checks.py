"""What a finding may say: the checks of everything that is typed, each with its remedy."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.audit.assessing import WORKER_INTERVIEW
from auditor_app.audit.evidence_questions import check_question_of_record
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import FindingError, ProtocolError, UnknownRowError
from auditor_app.protocols.finding_scales import REFERENCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from auditor_app.protocols import Protocol
    from auditor_app.protocols.finding_scales import Grade
    from auditor_app.vault import EvidenceLink, FindingContent, Vault

WITH_ACTION: Final = frozenset({"finding", "observation"})
"""The kinds of grades by which something is to be done."""
_SHORTEST_CODE: Final = 2


def audits_before(vault: Vault, audit_id: str) -> Iterator[str]:
    """The audit itself, the one it follows up, and so on."""
    seen: set[str] = set()
    found: str | None = audit_id
    while found is not None and found not in seen:
        seen.add(found)
        yield found
        found = vault.findings.earlier_audit(found)


def default_deadline(grade: Grade, found_on: date) -> date | None:
    """The day by which the grade wants the action done; None where it names none."""
    return None if grade.days is None else found_on + timedelta(days=grade.days)


def needed(text: str, message: str, remedy: str) -> str:
    """`text` without blanks around it.

    Raises:
        FindingError: nothing is left.
    """
    if not text.strip():
        raise FindingError(message, remedy)
    return text.strip()


def who(vault: Vault, by: str) -> str:
    """Who acts: the name given, else the auditor of this laptop.

    Raises:
        FindingError: neither is known.
    """
    return needed(
        by or vault.identity.auditor_name, "It is not known who says so.", "Write your name."
    )


def refuse_codes(vault: Vault, audit_id: str, texts: Iterable[str]) -> None:
    """Refuse a text that holds the code of a worker of this audit or of those it follows up.

    Raises:
        FindingError: one does.
    """
    if codes_in(vault, audit_id, texts):
        raise FindingError(
            "The text holds the code of a worker, who could be recognised by what it says.",
            "Say how many workers it is about, not who.",
        )


def codes_in(vault: Vault, audit_id: str, texts: Iterable[str]) -> bool:
    """Whether any of the texts holds the code of a worker."""
    codes = codes_of(vault, audit_id)
    return codes is not None and any(holds_code(codes, text) for text in texts)


def codes_of(vault: Vault, audit_id: str) -> re.Pattern[str] | None:
    """What finds any code of a worker of this audit or of those it follows up; None: no code."""
    codes = {
        record.title.strip()
        for each in audits_before(vault, audit_id)
        for record in vault.records.of_audit(each)
        if record.role == WORKER_INTERVIEW and len(record.title.strip()) >= _SHORTEST_CODE
    }
    if not codes:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(codes)))})(?!\w)", re.IGNORECASE)


def holds_code(codes: re.Pattern[str], text: str) -> bool:
    """Whether a text holds one of them."""
    return codes.search(text) is not None


def texts_of_finding(content: FindingContent) -> tuple[str, ...]:
    """Everything of a finding that was typed freely."""
    return (
        content.title,
        content.description,
        content.root_cause,
        content.corrective_action,
        content.preventive_action,
        content.owner,
        content.deadline_reason,
        content.verification_method,
        *(reference.text for reference in content.references),
        *(link.text for link in content.links),
    )


def sound(vault: Vault, audit_id: str, content: FindingContent) -> FindingContent:
    """What is said, checked, with the deadline of its grade where none is given.

    Raises:
        FindingError: something cannot stand as it is said.
        ProtocolError: the protocol has no such scale, grade or indicator.
    """
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    scale = protocol.findings.scale(content.scale)
    grade = scale.grade(content.grade)
    title = needed(content.title, "The finding has no title.", "Say in a line what was found.")
    refuse_codes(vault, audit_id, texts_of_finding(content))
    _check_indicators(protocol, content)
    for reference in content.references:
        if reference.kind not in REFERENCE_KINDS:
            remedy = f"Choose one of: {', '.join(REFERENCE_KINDS)}."
            raise FindingError(f"There is no kind of reference {reference.kind}.", remedy)
        needed(reference.text, "A reference is empty.", "Name the law or the rule, or take it out.")
    for link in content.links:
        _check_link(vault, protocol, audit_id, link)
    if grade.kind not in WITH_ACTION:
        _refuse_action(grade, content)
    content = replace(content, scale=scale.id, title=title)
    return _with_deadline(content, grade)


def _check_indicators(protocol: Protocol, content: FindingContent) -> None:
    ids = [indicator.id for indicator in content.indicators]
    for indicator in content.indicators:
        protocol.indicator(indicator.id)
        if indicator.workers < 0:
            raise FindingError(
                f"{indicator.workers} workers cannot show an indicator.", "Write a count."
            )
    if len(set(ids)) < len(ids):
        raise FindingError("An indicator stands there twice.", "Keep one.")


def _check_link(vault: Vault, protocol: Protocol, audit_id: str, link: EvidenceLink) -> None:
    if link.kind == "photo":
        _check_photo(vault, audit_id, link.evidence_id)
    elif link.kind == "question" and link.record_id:
        check_question_of_record(vault, audits_before(vault, audit_id), link)
    elif link.kind == "question":
        form = protocol.form(link.form_id)
        if link.ref not in form.definition.binds:
            raise ProtocolError(
                f"The form {link.form_id} has no question {link.ref}.", "Choose one of the form."
            )
    elif link.kind == "document":
        needed(link.text, "A document has no name.", "Say which document it is.")
    else:
        remedy = "Link a photo, a question or a document."
        raise FindingError(f"Nothing is known of a link to a {link.kind}.", remedy)


def _check_photo(vault: Vault, audit_id: str, evidence_id: str) -> None:
    try:
        record_id = vault.evidence.get(evidence_id).record_id
    except UnknownRowError:
        record_id = ""
    audits = set(audits_before(vault, audit_id))
    if not record_id or vault.records.get(record_id).audit_id not in audits:
        raise FindingError("The photo is not one of this audit.", "Choose a photo of the audit.")


def _refuse_action(grade: Grade, content: FindingContent) -> None:
    asked = (content.root_cause, content.corrective_action, content.preventive_action)
    if any(asked) or content.owner or content.deadline is not None or content.fees:
        raise FindingError(
            f"“{grade.wording}” asks for nothing to be done, so it has no action and no deadline.",
            "Take the action out, or choose another grade.",
        )


def _with_deadline(content: FindingContent, grade: Grade) -> FindingContent:
    usual = default_deadline(grade, content.found_on)
    if content.deadline is None:
        return replace(content, deadline=usual, deadline_reason="")
    if content.deadline < content.found_on:
        raise FindingError(
            "The deadline lies before the day of the finding.", "Choose a later day."
        )
    if content.deadline != usual and usual is not None and not content.deadline_reason.strip():
        raise FindingError(
            f"“{grade.wording}” is due on {usual}, and no reason is given for another day.",
            "Say why, or keep that day.",
        )
    return content
