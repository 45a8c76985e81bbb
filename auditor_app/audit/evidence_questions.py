"""Answers that a finding can rest on: those of the site's own records, never a worker's.

A worker's answer could tell who it was, so no record of a form that is sealed, or in which workers
speak, is among them. A question of a repeat stands for all of its entries: its place would be
another one once an entry is taken out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.audit.filling import definition_of, session_for
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import FindingError
from auditor_app.protocols.identifying import identifying_refs, is_identifying, without_positions
from auditor_app.vault import EvidenceLink
from auditor_app.xforms import wants_sealing
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.protocols import Protocol
    from auditor_app.vault import Record, Vault
    from auditor_app.xforms import FormSession

QUESTION: Final = "question"
_ANSWERED: Final = frozenset({"input", "select1", "select", "rank", "range"})
_NO_WORDS: Final = frozenset({"geopoint", "geotrace", "geoshape", "binary"})


@dataclass(frozen=True, slots=True)
class LinkedQuestion:
    """A question of one record that a finding rests on, or can.

    Attributes:
        record: what the record is called; "" of a form of which an audit has one at most.
        form: what its form is called.
        label: the question; its ref where the form gives it no words.
        answers: as the person saw them; of a question in a repeat one for each entry.
        place: where a window goes to show it: the ref with positions.
    """

    link: EvidenceLink
    record: str
    form: str
    label: str
    answers: tuple[str, ...]
    place: str


def answered_questions(vault: Vault, audit_id: str) -> tuple[LinkedQuestion, ...]:
    """Every answered question of an audit on which a finding can rest, record by record."""
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    return tuple(
        question
        for record in vault.records.of_audit(audit_id)
        if _speaks_for_the_site(vault, protocol, record)
        for question in _questions(vault, protocol, record)
        if question.answers
    )


def linked_questions(vault: Vault, links: Iterable[EvidenceLink]) -> tuple[LinkedQuestion, ...]:
    """The questions of the links that name a record, as they are now; those that are gone not."""
    wanted = [link for link in links if link.kind == QUESTION and link.record_id]
    found: dict[EvidenceLink, LinkedQuestion] = {}
    for record_id in dict.fromkeys(link.record_id for link in wanted):
        record = vault.records.get(record_id)
        protocol = protocol_of(vault.audits.get(record.audit_id), vault)
        if _speaks_for_the_site(vault, protocol, record):
            found.update((each.link, each) for each in _questions(vault, protocol, record))
    return tuple(found[link] for link in wanted if link in found)


def check_question_of_record(vault: Vault, audit_ids: Iterable[str], link: EvidenceLink) -> None:
    """Refuse a link to a question of a record that is not the site's own, or not of these audits.

    Raises:
        FindingError: it is a worker's record, of another audit, or has no such question.
    """
    record = next(
        (
            record
            for audit_id in audit_ids
            for record in vault.records.of_audit(audit_id)
            if record.id == link.record_id and record.form_id == link.form_id
        ),
        None,
    )
    if record is None:
        raise FindingError(
            "The question is not one of this audit.", "Choose a question of the audit."
        )
    protocol = protocol_of(vault.audits.get(record.audit_id), vault)
    if not _speaks_for_the_site(vault, protocol, record):
        raise FindingError(
            "A worker's answer could tell who it was; a finding cannot name it.",
            "Say how many workers it is about, by the indicator.",
        )
    form = definition_of(vault, record)
    if link.ref not in form.binds or is_identifying(link.ref, identifying_refs(form)):
        raise FindingError(
            f"The form {link.form_id} has no question {link.ref} that can be shown.",
            "Choose one of the form.",
        )


def _speaks_for_the_site(vault: Vault, protocol: Protocol, record: Record) -> bool:
    if wants_sealing(definition_of(vault, record)) or vault.sealed.get(record.id) is not None:
        return False
    return protocol.form(record.form_id).source != "worker"


def _questions(vault: Vault, protocol: Protocol, record: Record) -> Iterator[LinkedQuestion]:
    form = definition_of(vault, record)
    session = session_for(vault, form, values=vault.records.values(record.id))
    identifying = identifying_refs(form)
    named = protocol.form(record.form_id)
    title = record.title if named.count in {"many", "any"} else ""
    places: dict[str, list[str]] = {}
    for page in session.pages():
        for ref in page.refs:
            places.setdefault(without_positions(ref), []).append(ref)
    for generic, refs in places.items():
        nodes = [session.node(ref) for ref in refs]
        shown = nodes[0].kind in _ANSWERED and nodes[0].type not in _NO_WORDS
        if not shown or is_identifying(generic, identifying):
            continue
        yield LinkedQuestion(
            EvidenceLink(QUESTION, form_id=record.form_id, ref=generic, record_id=record.id),
            title,
            named.title,
            plain_text(nodes[0].label) or generic,
            tuple(said for node in nodes if node.value and (said := answer_text(node))),
            _first_answered(session, refs),
        )


def _first_answered(session: FormSession, refs: list[str]) -> str:
    return next((ref for ref in refs if session.value(ref)), refs[0])
