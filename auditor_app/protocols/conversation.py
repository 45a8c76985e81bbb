"""Interview mode: which answer opens a conversation, and what of a form is asked in it.

`interview` of an entry of `[[forms]]` names both. Until the consent is given, and once it is taken
back, nothing else of the form can be reached in that mode. What is asked has to hang on the consent
in the form itself too: the mode only keeps out of sight what the form would not ask.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError, FormFault
from auditor_app.protocols.paths import absolute_paths
from auditor_app.protocols.stop_and_refer import reach_faults
from auditor_app.xforms import FormSession, Group, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.protocols.settings import Table
    from auditor_app.xforms import BodyElement, FormDefinition

SETTING: Final = "interview"


@dataclass(frozen=True, slots=True)
class Conversation:
    """What of a form is asked in interview mode.

    Attributes:
        consent: ref of the question on consent, one of several.
        agreed: its answers with which the conversation goes on; any other one ends it.
        asked: refs of the groups that are asked, all of which hang on the consent.
        told: refs of notes that are for the person too; all others are for the interviewer alone.
    """

    consent: str
    agreed: tuple[str, ...]
    asked: tuple[str, ...]
    told: tuple[str, ...] = ()

    def within(self, form: FormDefinition) -> Conversation | None:
        """None where `form` lacks any of it: a record is pinned to the version it began with."""
        return self if next(_faults_of(form, self), None) is None else None


def read_conversation(form: Table) -> Conversation | None:
    """The setting of one entry of `[[forms]]`; None where it is left out."""
    if SETTING not in form.names():
        return None
    table = form.table(SETTING)
    found = Conversation(
        table.text("consent"),
        table.texts("agreed"),
        table.texts("asked"),
        table.texts("told", optional=True),
    )
    table.done()
    return found


def conversation_faults(
    place: str, conversation: Conversation, form: FormDefinition
) -> Iterator[FormFault]:
    """What keeps a form from being asked in interview mode; `place` is that of the form's entry."""
    for key, message, remedy in _faults_of(form, conversation):
        yield FormFault(f"{place}, {SETTING}.{key}", message, remedy)


def _faults_of(form: FormDefinition, conversation: Conversation) -> Iterator[tuple[str, str, str]]:
    """Entry, message and remedy of each fault; an empty entry was named when it was read."""
    consent = conversation.consent
    if consent:
        faults = list(reach_faults(form, consent))
        yield from (("consent", message, remedy) for message, remedy in faults)
        if not faults:
            yield from _answer_faults(form, conversation)
    if not conversation.asked:
        yield "asked", "Nothing is asked.", "Name at least one group."
    for ref in conversation.asked:
        yield from (("asked", *fault) for fault in _asked_faults(form, ref, consent))
    for ref in conversation.told:
        if not isinstance(_element(form.body, ref), Question):
            yield "told", f"There is no note {ref}.", "Mend the path, or add the note."


def _answer_faults(
    form: FormDefinition, conversation: Conversation
) -> Iterator[tuple[str, str, str]]:
    node = FormSession(form).node(conversation.consent)
    if node.kind != "select1":
        yield "consent", f"{node.ref} is not answered with one choice.", "Name a select_one."
        return
    if not conversation.agreed:
        yield "agreed", "No answer opens the conversation.", "Name at least one."
    offered = {choice.value for choice in node.choices}
    for value in conversation.agreed:
        if value not in offered:
            known = ", ".join(sorted(offered))
            yield "agreed", f"{node.ref} has no choice {value}.", f"Name some of: {known}."


def _asked_faults(form: FormDefinition, ref: str, consent: str) -> Iterator[tuple[str, str]]:
    if not isinstance(_element(form.body, ref), Group):
        yield f"There is no group {ref}.", "Mend the path, or add the group."
        return
    relevant = form.binds[ref].relevant if ref in form.binds else ""
    try:
        hangs_on = absolute_paths(relevant) if relevant else ()
    except ExpressionError:
        hangs_on = ()
    if consent and consent not in hangs_on:
        yield (
            f"{ref} is asked whatever is answered to the consent.",
            f"Make it relevant only where {consent} says so.",
        )


def _element(elements: tuple[BodyElement, ...], ref: str) -> BodyElement | None:
    for element in elements:
        if element.ref == ref:
            return element
        if not isinstance(element, Question):
            found = _element(element.children, ref)
            if found is not None:
                return found
    return None
