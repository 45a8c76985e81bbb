"""Consent that is informed, a stop that stops, and nobody sent back to work unsafe."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from source_answers import record

from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol

Interview = Callable[..., FormSession]
STOP_NOTE = "/data/interview/before_hard/stop_here"
UNSAFE = {
    "worker_interview": "/data/interview/wishes/unsafe_note",
    "group_interview": "/data/interview/after/unsafe_note",
}


def test_nobody_agrees_to_what_is_not_clear(interview: Interview, protocol: Protocol) -> None:
    for session in (
        interview(consent_clear="no"),
        record(protocol, "group_interview", consent_clear="no"),
    ):
        (problem,) = session.problems()
        assert problem.ref == "/data/consent/consent_given"
        session.answer("/data/consent/consent_given", "refuse")
        assert session.problems() == ()


def test_who_stops_before_the_hard_questions_is_asked_nothing_more(interview: Interview) -> None:
    later = ("complaint_known", "quote_allowed", "referral", "feels_safe", "papers_allowed")
    session = interview(may_ask="stop", **dict.fromkeys(later))
    assert session.problems() == ()
    assert session.node(STOP_NOTE).relevant
    for ref in ("/data/interview/wishes/wish", "/data/interview/papers/papers_allowed"):
        assert not session.node(ref).relevant
    for ref in ("/data/interview/wishes/referral", "/data/interview/wishes/feels_safe"):
        assert session.node(ref).relevant, "help is still offered"


def test_what_was_said_before_the_stop_stays(interview: Interview) -> None:
    session = interview(may_ask="stop", fined_for="late")
    assert "<fined_for>late<" in session.submission_xml()
    assert not interview(may_ask="skip").node(STOP_NOTE).relevant


def test_a_refusal_takes_the_notes_about_it_along(interview: Interview, protocol: Protocol) -> None:
    said = {"auditor_notes": "Said that the agent lent the costs.", "follow_up": "fees"}
    for session in (
        interview(**said),
        record(protocol, "group_interview", **said, personal_subjects="debt"),
    ):
        assert "agent lent" in session.submission_xml()
        session.answer("/data/consent/consent_given", "refuse")
        assert session.problems() == ()
        written = session.submission_xml()
        assert "agent lent" not in written
        assert "<follow_up>" not in written
        assert "personal_subjects>debt" not in written
        assert "<immediate_danger>no<" in written, "danger is told whatever was agreed"


@pytest.mark.parametrize("name", UNSAFE)
@pytest.mark.parametrize("answer", ["no", "dont_know", "declined"])
def test_whoever_does_not_say_that_it_is_safe_is_looked_after(
    name: str, answer: str, interview: Interview, protocol: Protocol
) -> None:
    def felt(how: str) -> bool:
        if name == "worker_interview":
            return interview(feels_safe=how).node(UNSAFE[name]).relevant
        return record(protocol, name, feels_safe=how).node(UNSAFE[name]).relevant

    assert felt(answer)
    assert not felt("yes")


@pytest.mark.parametrize("name", UNSAFE)
@pytest.mark.parametrize("hears", ["management", "supervisor", "agent", "guard", "other"])
def test_nobody_goes_on_while_somebody_can_hear(
    name: str, hears: str, interview: Interview, protocol: Protocol
) -> None:
    def warned(present: str) -> bool:
        if name == "worker_interview":
            session = interview(present=present)
        else:
            session = record(protocol, name, present=present)
        assert session.problems() == ()
        return session.node("/data/setting/present_note").relevant

    assert warned(hears)
    assert warned(f"interpreter {hears}")
    assert not warned("interpreter")
    assert not warned("nobody")


@pytest.mark.parametrize("name", UNSAFE)
def test_an_interpreter_who_is_not_independent_is_named_as_one(
    name: str, interview: Interview, protocol: Protocol
) -> None:
    def warned(who: str) -> bool:
        if name == "worker_interview":
            session = interview(interpreter=who)
        else:
            session = record(protocol, name, interpreter=who)
        return session.node("/data/understanding/interpreter_note").relevant

    assert warned("site")
    assert warned("colleague")
    assert not warned("independent")
    assert not warned("remote")
    assert not warned("none")


def test_two_auditors_write_down_the_same_where_answers_differ(
    interview: Interview, protocol: Protocol
) -> None:
    rule = "If there is more than one answer, choose the one that leaves people worst off."
    group = record(protocol, "group_interview")
    assert group.node("/data/interview/recruitment/differing_note").label == rule
    assert interview().node("/data/interview/documents/id_place").hint == rule


def test_what_an_agency_earns_is_told_apart_from_a_sale(interview: Interview) -> None:
    hint = interview().node("/data/interview/pressure/handed_over").hint
    assert hint == "Not what an agency is usually paid for finding workers."


def test_being_called_of_ones_own_will_is_told_apart_in_both_interviews(
    interview: Interview, protocol: Protocol
) -> None:
    for session in (interview(), record(protocol, "group_interview")):
        node = session.node("/data/interview/hours/on_call")
        offered = {choice.value: choice.label for choice in node.choices}
        assert offered["may_refuse"] == "Yes, but I can say no"
        assert offered["any_hour"].endswith("and I cannot say no")


def test_how_to_stop_and_refer_is_said_with_the_consent_and_before_the_hard_questions(
    interview: Interview,
) -> None:
    session = interview()
    for ref in ("/data/consent/stop_note", "/data/interview/before_hard/stop_again"):
        assert session.node(ref).relevant
        assert session.node(ref).label.startswith("**Stop and refer at any time.**")
        assert "referral contact" in session.node(ref).label


@pytest.mark.parametrize("harmed", ["hurt", "unwanted"])
def test_a_child_is_not_promised_that_nobody_is_told(harmed: str, interview: Interview) -> None:
    grown = "/data/interview/harm/harm_support"
    child = "/data/interview/harm/harm_minor"
    session = interview(**{harmed: "yes"})
    assert session.node(grown).relevant
    assert not session.node(child).relevant
    session = interview(**{harmed: "yes"}, age="16", child_decision="self")
    assert not session.node(grown).relevant
    assert session.node(child).relevant
    assert "child-protection contact" in session.node(child).label
