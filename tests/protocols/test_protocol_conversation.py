"""What a protocol says of interview mode: consent first, and only what hangs on it is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor_app.errors import ProtocolError
from auditor_app.protocols import Conversation, Protocol, load_protocol

Copy = Callable[..., Path]
TOML = "protocol.toml"
PLACE = "protocol.toml, forms, management_interview, interview"
CONSENT = 'interview = { consent = "/data/consent/consent_given"'
AGREED = 'agreed = ["agree"]'
ASKED = 'asked = ["/data/interview"]'
TOLD = 'told = ["/data/consent/consent_text"]'


def test_the_three_interviews_are_conversations_and_no_other_form(protocol: Protocol) -> None:
    found = {form.form_id: form.conversation for form in protocol.forms if form.conversation}
    assert set(found) == {"management_interview", "worker_interview", "group_interview"}
    assert set(found.values()) == {
        Conversation(
            "/data/consent/consent_given",
            ("agree",),
            ("/data/interview",),
            ("/data/consent/consent_text",),
        )
    }


def test_all_that_is_asked_is_asked_of_nobody_who_did_not_agree(protocol: Protocol) -> None:
    for form in protocol.forms:
        if (asked := form.conversation) is None:
            continue
        for ref in asked.asked:
            assert asked.consent in form.definition.binds[ref].relevant


FAULTS = {
    "no_such_question": (
        (CONSENT, CONSENT.replace("consent_given", "consent")),
        f"{PLACE}.consent",
        "There is no question /data/consent/consent.",
    ),
    "consent_behind_a_condition": (
        (CONSENT, CONSENT.replace("consent/consent_given", "interview/recruitment/age_check")),
        f"{PLACE}.consent",
        "/data/interview has a condition",
    ),
    "consent_is_no_choice": (
        (CONSENT, CONSENT.replace("consent/consent_given", "setting/interview_date")),
        f"{PLACE}.consent",
        "is not answered with one choice",
    ),
    "no_such_answer": (
        (AGREED, 'agreed = ["agree", "maybe"]'),
        f"{PLACE}.agreed",
        "has no choice maybe",
    ),
    "no_answer_opens_it": ((AGREED, "agreed = []"), f"{PLACE}.agreed", "No answer opens"),
    "nothing_is_asked": ((ASKED, "asked = []"), f"{PLACE}.asked", "Nothing is asked."),
    "no_such_group": (
        (ASKED, 'asked = ["/data/talk"]'),
        f"{PLACE}.asked",
        "There is no group /data/talk.",
    ),
    "a_question_is_no_group": (
        (ASKED, 'asked = ["/data/consent/consent_given"]'),
        f"{PLACE}.asked",
        "There is no group /data/consent/consent_given.",
    ),
    "asked_whatever_was_answered": (
        (ASKED, 'asked = ["/data/interview", "/data/auditor_part"]'),
        f"{PLACE}.asked",
        "/data/auditor_part is asked whatever is answered to the consent.",
    ),
    "no_such_note": (
        (TOLD, 'told = ["/data/consent/words"]'),
        f"{PLACE}.told",
        "There is no note /data/consent/words.",
    ),
    "consent_left_out": (
        (CONSENT + ", ", "interview = { "),
        "protocol.toml, forms[4].interview.consent",
        "The entry is missing.",
    ),
    "misspelt": (
        (TOLD, "tolld = []"),
        "protocol.toml, forms[4].interview.tolld",
        "There is no such setting.",
    ),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named_with_its_place(
    fault: tuple[tuple[str, str], str, str], protocol_copy: Copy
) -> None:
    (before, after), place, message = fault
    with pytest.raises(ProtocolError) as caught:
        load_protocol(protocol_copy((TOML, before, after)))
    found = [f for f in caught.value.faults if f.place == place and message in f.message]
    assert found, [str(f) for f in caught.value.faults]
    assert all(f.message and f.remedy for f in found)


def test_a_protocol_without_the_setting_loads_and_has_no_such_mode(protocol_copy: Copy) -> None:
    line = f"{CONSENT}, {AGREED}, {ASKED}, {TOLD} }}"
    folder = protocol_copy((TOML, line, ""))
    forms = load_protocol(folder).forms
    assert {form.form_id for form in forms if form.conversation} < {
        "management_interview",
        "worker_interview",
        "group_interview",
    }


def test_a_record_of_a_form_that_lacks_what_is_named_has_no_such_mode(protocol: Protocol) -> None:
    asked = protocol.form("worker_interview").conversation
    assert asked is not None
    assert asked.within(protocol.form("worker_interview").definition) == asked
    assert asked.within(protocol.form("site_profile").definition) is None
    assert asked.within(protocol.form("site_tour").definition) is None
