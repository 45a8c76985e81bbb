"""Consent comes first in interview mode: no key, jump, lock or undoing leads past it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from interview_walk import (
    AGE,
    CLEAR,
    CONSENT,
    CTRL,
    DANGER,
    HURT,
    SHIFT,
    agree,
    begun,
    choose,
    conversation,
    entered,
    interview_record,
    key,
    shown,
    tiles,
    went,
)
from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE, fill

from auditor_app.ui.interview.screens import Showing
from auditor_app.ui.interview.steps import Consent
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.interview.interview import Interview


ONWARDS = (
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_PageDown, CTRL),
    (Qt.Key.Key_Return, CTRL),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_End, CTRL),
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_B, SHIFT),
    (Qt.Key.Key_S, SHIFT),
    (Qt.Key.Key_P, SHIFT),
    (Qt.Key.Key_Z, CTRL),
    (Qt.Key.Key_Y, CTRL),
)


def asks_nothing_else(talk: Interview) -> bool:
    """Whether all that is on the screen is the consent, or the way to stop."""
    return all(ref.startswith("/data/consent/") or ref == DANGER for ref in shown(talk))


def test_the_conversation_begins_with_the_consent(unlocked: Walk) -> None:
    talk = begun(unlocked)
    assert CLEAR in shown(talk)
    assert asks_nothing_else(talk)
    assert {step.page.ref for step in talk.steps} == {"/data/consent"}


@pytest.mark.parametrize("seed", range(3))
def test_no_key_leads_past_the_consent(unlocked: Walk, seed: int) -> None:
    talk = begun(unlocked)
    chance = random.Random(seed)  # noqa: S311 - which keys are pressed is no secret
    for _ in range(80):
        pressed, modifier = chance.choice(ONWARDS)
        key(unlocked, pressed, modifier)
        unlocked.until(talk.isEnabled)
        assert asks_nothing_else(talk)
        assert talk.consent is Consent.OPEN


def test_going_on_without_an_answer_says_which_one_is_missing(unlocked: Walk) -> None:
    talk = begun(unlocked)
    talk.go_on()
    choose(unlocked, talk, CONSENT, "agree")
    talk.go_on()
    # It was left out whether it is clear what the conversation is for.
    assert CLEAR in shown(talk)
    assert tiles(talk, CLEAR).message
    choose(unlocked, talk, CLEAR, "yes")
    assert talk.consent is Consent.GIVEN
    talk.go_on()
    talk.go_on()
    assert not asks_nothing_else(talk)


def test_agreeing_to_what_is_not_clear_opens_nothing(unlocked: Walk) -> None:
    talk = begun(unlocked)
    choose(unlocked, talk, CLEAR, "no")
    talk.go_on()
    choose(unlocked, talk, CONSENT, "agree")
    assert talk.consent is Consent.OPEN
    for _ in range(4):
        talk.go_on()
        assert asks_nothing_else(talk)


def test_a_refusal_ends_the_conversation_kindly(unlocked: Walk) -> None:
    talk = begun(unlocked)
    choose(unlocked, talk, CLEAR, "yes")
    talk.go_on()
    choose(unlocked, talk, CONSENT, "refuse")
    # What the form says to a refusal stands there.
    assert "/data/consent/consent_refused" in shown(talk)
    assert talk.footer.next.text() == "&End"
    talk.go_on()
    assert talk.showing is Showing.ENDED
    assert "Thank the person kindly." in talk.screens.end.words.text()
    assert shown(talk) == set()
    for pressed, modifier in ONWARDS:
        key(unlocked, pressed, modifier)
        unlocked.until(talk.isEnabled)
        assert asks_nothing_else(talk)


def test_a_refusal_keeps_what_the_form_keeps(filled: Walk) -> None:
    talk = entered(filled)
    record = interview_record(filled)
    talk.stop()
    talk.end_early()
    choose(filled, talk, CONSENT, "refuse")
    filled.quiet()
    assert {step.page.ref for step in talk.steps} == {"/data/consent"}
    values = filled.window.desk.vault.records.values(record.id)
    assert values[CONSENT] == "refuse"
    xml = talk.session.submission_xml()
    assert "<age>" not in xml
    assert "immediate_danger" in xml


def test_who_stops_in_the_middle_is_asked_nothing_more(filled: Walk) -> None:
    talk = entered(filled)
    talk.stop()
    talk.end_early()
    choose(filled, talk, CONSENT, "stopped")
    talk.go_on()
    assert talk.showing is Showing.ENDED
    assert {step.page.ref for step in talk.steps} == {"/data/consent"}


def test_a_place_behind_the_consent_cannot_be_jumped_to(unlocked: Walk) -> None:
    begun(unlocked)
    record = interview_record(unlocked)
    for ref in (HURT, AGE, "/data/interview", DANGER, "/data/setting/pseudonym", "/nowhere"):
        went(unlocked, record.id, ref)
        talk = conversation(unlocked)
        assert CLEAR in shown(talk)
        assert asks_nothing_else(talk)


def test_unlocking_does_not_lead_past_a_consent_that_was_taken_back(
    filled: Walk, filled_vault: Path
) -> None:
    talk = entered(filled, HURT)
    assert HURT in shown(talk)
    record = interview_record(filled)
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        fill(vault, record.id, {CONSENT: "refuse"})
    gate = filled.at_gate(UnlockPage)
    filled.type(gate.secret, PASSPHRASE)
    filled.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)
    talk = conversation(filled)
    assert talk.showing is Showing.ENDED
    assert asks_nothing_else(talk)


def test_undoing_the_consent_closes_what_it_opened(unlocked: Walk) -> None:
    talk = begun(unlocked)
    agree(unlocked, talk)
    for _ in range(2):
        talk.go_on()
    assert not asks_nothing_else(talk)
    key(unlocked, Qt.Key.Key_Z, CTRL)
    unlocked.until(lambda: talk.isEnabled() and talk.consent is Consent.OPEN)
    assert CONSENT in shown(talk)
    assert asks_nothing_else(talk)
    key(unlocked, Qt.Key.Key_Y, CTRL)
    unlocked.until(lambda: talk.isEnabled() and talk.consent is Consent.GIVEN)


def test_an_answer_from_below_closes_the_question_that_is_shown(filled: Walk) -> None:
    talk = entered(filled, HURT)
    assert HURT in shown(talk)
    talk.keeper.answer(CONSENT, "refuse")
    assert asks_nothing_else(talk)


def test_stopping_is_possible_before_any_consent_and_leads_nowhere_else(unlocked: Walk) -> None:
    talk = begun(unlocked)
    key(unlocked, Qt.Key.Key_S, SHIFT)
    assert DANGER in shown(talk)
    choose(unlocked, talk, DANGER, "yes")
    assert "/data/auditor_part/danger_note" in shown(talk)
    talk.go_on()
    assert CLEAR in shown(talk)
    assert asks_nothing_else(talk)


def test_neither_preparation_nor_the_auditor_s_notes_are_asked(filled: Walk) -> None:
    talk = entered(filled)
    pages = {step.page.ref.split("/")[2] for step in talk.steps}
    assert pages == {"consent", "interview"}
    refs = {ref for step in talk.steps for ref in step.refs}
    assert not {ref for ref in refs if "coaching" in ref or "auditor" in ref or "pseudonym" in ref}


def test_a_form_without_a_conversation_has_no_such_mode(filled: Walk) -> None:
    filled.open_audit()
    filled.open_record()
    page = filled.at(RecordPage)
    assert page.interview.isHidden()
    key(filled, Qt.Key.Key_I, SHIFT)
    filled.quiet()
    assert filled.window.page is page
    site = page.keeper
    assert site is not None
    went(filled, site.record.id, "")
    filled.at(RecordPage)
