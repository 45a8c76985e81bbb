"""The interpreter's card, made of the protocol: its words in the interpreter's language."""

from __future__ import annotations

from collections import Counter
from datetime import UTC
from typing import TYPE_CHECKING, Final

from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.report_language import ReportLanguage
from auditor_app.errors import ReportError
from auditor_app.xforms import FormSession, Group, Question, Repeat, draft_languages
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from auditor_app.protocols import Protocol
    from auditor_app.protocols.conversation import Conversation
    from auditor_app.report.interpreter_card import InterpreterCard, Said
    from auditor_app.vault import Vault
    from auditor_app.xforms import BodyElement, FormDefinition, Language

_MOST: Final = 6
_OFTEN: Final = 3
"""Questions that offer the same answer: then it recurs."""


def card_languages(protocol: Protocol) -> tuple[Language, ...]:
    """The languages in which a protocol's conversation with workers is there."""
    form = _conversation(protocol)[0]
    return () if form is None else form.languages


def make_interpreter_card(vault: Vault, audit_id: str, spoken: str, *, language: str = "") -> bytes:
    """The card for the protocol of an audit, as a PDF; it holds nothing of the audit.

    `spoken` is the tag of one of `card_languages`, "" for a card without a second language;
    `language` that of the card's own words, by default the report's.

    Raises:
        ReportError: the protocol has no such language, or no card can be written in `language`.
    """
    from auditor_app.report.interpreter_card import (  # noqa: PLC0415 - reportlab takes 130 ms
        interpreter_card_pdf,
    )

    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    said_in = ReportLanguage.of(language or vault.report_languages.of(audit_id), protocol)
    return interpreter_card_pdf(_card(said_in, spoken, audit.created_at), said_in.tag)


def _card(language: ReportLanguage, spoken: str, made_at: datetime) -> InterpreterCard:
    from auditor_app.report.interpreter_card import (  # noqa: PLC0415 - as above
        InterpreterCard,
    )

    protocol = language.protocol
    form, talk = _conversation(protocol)
    theirs = next((each for each in card_languages(protocol) if each.tag == spoken), None)
    if spoken and theirs is None:
        raise ReportError(
            f"The protocol's interview is not there in the language “{spoken}”.",
            "Choose one of the languages of its forms.",
        )
    own = None if form is None else FormSession(form, language=language.of_form(form))
    other = None if form is None or theirs is None else FormSession(form, language=theirs.name)
    return InterpreterCard(
        protocol=language.said(protocol.wording),
        version=protocol.version,
        language="" if theirs is None else theirs.name.rpartition(" (")[0] or theirs.name,
        tag=spoken,
        is_draft=form is not None and theirs is not None and spoken in draft_languages(form),
        read_aloud=tuple(_labels(own, other, _told(talk))) if own and talk else (),
        topics=tuple(_labels(own, other, _topics(form, talk))) if own and form and talk else (),
        answers=tuple(_answers(own, other)) if own else (),
        made_at=made_at.astimezone(UTC),
    )


def _conversation(protocol: Protocol) -> tuple[FormDefinition | None, Conversation | None]:
    """The form by which workers are interviewed, and what of it is asked."""
    for form in protocol.forms:
        if form.source == "worker" and form.conversation is not None:
            return form.definition, form.conversation
    return None, None


def _told(talk: Conversation) -> tuple[str, ...]:
    return (*talk.told, talk.consent)


def _topics(form: FormDefinition, talk: Conversation) -> tuple[str, ...]:
    """The groups just below those that are asked, in their order."""
    return tuple(
        inner.ref
        for group in _within(form.body)
        if isinstance(group, Group) and group.ref in talk.asked
        for inner in group.children
        if isinstance(inner, Group) and inner.label is not None
    )


def _labels(own: FormSession, other: FormSession | None, refs: Iterable[str]) -> Iterator[Said]:
    for ref in refs:
        said = plain_text(own.node(ref).label)
        if said:
            yield _said(said, "" if other is None else plain_text(other.node(ref).label))


def _answers(own: FormSession, other: FormSession | None) -> Iterator[Said]:
    """The answers that most questions offer, the most frequent first."""
    counted: Counter[tuple[str, str]] = Counter()
    for element in _within(own.form.body):
        if not isinstance(element, Question) or not own.has(element.ref):
            continue
        theirs = {} if other is None else _choices(other, element.ref)
        counted.update(
            (said, theirs.get(value, "")) for value, said in _choices(own, element.ref).items()
        )
    for (said, translated), number in counted.most_common(_MOST):
        if number >= _OFTEN:
            yield _said(said, translated)


def _choices(session: FormSession, ref: str) -> dict[str, str]:
    return {choice.value: plain_text(choice.label) for choice in session.node(ref).choices}


def _within(elements: Iterable[BodyElement]) -> Iterator[BodyElement]:
    for element in elements:
        yield element
        if isinstance(element, Group | Repeat):
            yield from _within(element.children)


def _said(own: str, theirs: str) -> Said:
    from auditor_app.report.interpreter_card import Said  # noqa: PLC0415 - as above

    return Said(own, theirs)
