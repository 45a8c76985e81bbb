"""Does everything exist that `[sampling]` names in the forms? Each fault with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.protocols.protocol import Protocol
    from auditor_app.protocols.sampling_settings import StratumAttribute

_PLACE: Final = "protocol.toml, sampling"


def sampling_faults(protocol: Protocol) -> Iterator[FormFault]:
    """What is wrong with the refs and answers of a protocol's sampling.

    Nothing is said of a form that could not be read: its own faults are listed.
    """
    if protocol.sampling is None:
        return
    sites = _sessions(protocol, "site")
    interviews = _sessions(protocol, "worker_interview")
    for attribute in protocol.sampling.strata:
        place = f"{_PLACE}.strata.{attribute.id}"
        yield from _interview_faults(interviews, attribute, place)
        for group in attribute.groups:
            yield from _number_faults(sites, group.headcount, f"{place}, {group.id}, headcount")
    groups, ref = _sessions(protocol, "group_interview"), protocol.sampling.group_people
    yield from _number_faults(groups, ref, f"{_PLACE}.group_people")
    yield from _repeat_faults(_sessions(protocol, "document_review"), protocol.sampling.files)


def _sessions(protocol: Protocol, role: str) -> list[FormSession]:
    return [FormSession(form.definition) for form in protocol.forms_of_role(role)]


def _with(forms: list[FormSession], ref: str) -> FormSession | None:
    return next((session for session in forms if session.has(ref)), None)


def _number_faults(forms: list[FormSession], ref: str, place: str) -> Iterator[FormFault]:
    if not ref or not forms:
        return
    form = _with(forms, ref)
    if form is None:
        yield _no_question(place, ref)
    elif form.node(ref).type not in {"int", "integer"}:
        message = f"{ref} takes no whole number."
        yield FormFault(place, message, "Name a question of type integer.")
    elif form.node(ref).ref != ref:
        message = f"{ref} stands in a repeat: it is no one number."
        yield FormFault(place, message, "Name a question outside of repeats.")


def _repeat_faults(reviews: list[FormSession], ref: str) -> Iterator[FormFault]:
    if not ref or not reviews:
        return
    review = _with(reviews, ref)
    if review is None:
        yield _no_question(f"{_PLACE}.files", ref)
    elif review.node(ref).kind != "repeat":
        yield FormFault(f"{_PLACE}.files", f"{ref} is no repeat.", "Name the repeat of the files.")


def _interview_faults(
    interviews: list[FormSession], attribute: StratumAttribute, place: str
) -> Iterator[FormFault]:
    ref = attribute.interview
    if not ref or not interviews:
        return
    interview = _with(interviews, ref)
    if interview is None:
        yield _no_question(f"{place}, interview", ref)
        return
    # A question in a repeat has no answer of its own.
    node = interview.node(ref)
    if node.kind != "select1" or node.ref != ref:
        message = f"{ref} takes no single choice."
        yield FormFault(f"{place}, interview", message, "Name a select_one outside of repeats.")
        return
    known = {choice.value for choice in node.choices}
    for group in attribute.groups:
        for answer in group.answers:
            # Choices that depend on an answer are not there yet on an empty form.
            if known and answer not in known:
                message = f"{ref} has no choice {answer}."
                remedy = f"It has: {', '.join(sorted(known))}."
                yield FormFault(f"{place}, {group.id}, answers", message, remedy)


def _no_question(place: str, ref: str) -> FormFault:
    return FormFault(place, f"There is no question {ref}.", "Mend the path, or add the question.")
