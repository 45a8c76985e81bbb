"""Whom to call: below the question on stopping, in the form and in interview mode."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from findings_walk import reads, sideways, texts
from interview_walk import DANGER, HURT, SHIFT, conversation, entered, key
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel
from test_ui_interview_seen import WORKERS
from test_ui_stopping import at_interview, interview_of, stop
from ui_samples import fill

from auditor_app.identity.referral import EVERYWHERE, Help, ReferralContact
from auditor_app.ui.direction import joined_in_any_script
from auditor_app.ui.interview.screens import Showing
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.referral import ContactCard, ReferralCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from ui_walk import Walk


COUNTRY = "/data/identification/country"
NUMBER = "+962 6 123-4567"
NOTE = "Ask for Huda; say nothing at the gate."
CLINIC = ReferralContact(
    "JO", (Help.DOCTOR,), "Clinic <b>& House</b>", (NUMBER, "911"), "08:00 - 20:00", ("ar", "en")
)
HOTLINE = ReferralContact("JO", (Help.TRAFFICKING_HOTLINE,), "Line 110", ("110",), note=NOTE)
POLICE = ReferralContact("JO", (Help.DANGER_TO_LIFE,), "Station", ("112",))
HOUSE = ReferralContact("BD", (Help.SHELTER,), "House in Dhaka", ("10921",))
PROGRAMME = ReferralContact(EVERYWHERE, (Help.OTHER,), "Coordinator", ("+44 20 7946 0000",))
NONE_NAMED = "The programme names no contacts for this site."


def name_contacts(walk: Walk, *contacts: ReferralContact, country: str = "JO") -> None:
    """The programme names these; the site is in that country."""
    vault = walk.window.desk.vault
    assert vault.identity.programme is not None
    vault.identity.programme = replace(vault.identity.programme, referral=contacts)
    site = next(r for r in vault.records.of_audit(vault.audits.list()[0].id) if r.role == "site")
    fill(vault, site.id, {COUNTRY: country})


def card_in(within: QWidget) -> ReferralCard:
    (card,) = within.findChildren(ReferralCard)
    return card


def names(card: ReferralCard) -> list[str]:
    return [each.findChildren(QLabel)[1].text() for each in card.contacts]


def contact(walk: Walk, card: ReferralCard, place: int) -> ContactCard:
    walk.until(lambda: len(card.contacts) > place)
    return card.contacts[place]


def test_the_question_on_stopping_is_followed_by_whom_to_call_here(filled: Walk) -> None:
    name_contacts(filled, PROGRAMME, HOTLINE, HOUSE, CLINIC, POLICE)
    filler = at_interview(filled)
    assert filler.findChildren(ReferralCard) == []
    stop(filled, filler)
    question = filler.sheet.question(DANGER)
    assert question is not None
    card = card_in(question)
    contact(filled, card, 3)
    assert names(card) == ["Station", "Clinic <b>& House</b>", "Line 110", "Coordinator"]
    shown = texts(filled)
    assert f"{NUMBER}\n911" in shown
    facts = joined_in_any_script(["08:00 - 20:00", "العربية", "English"])
    assert facts in shown
    # The auditor reads the note; what somebody helps with is said in calm words.
    assert NOTE in shown
    assert "Helpline" in shown
    assert "trafficking" not in shown.lower()
    assert NONE_NAMED not in shown


def test_a_number_is_larger_than_what_stands_around_it(filled: Walk) -> None:
    name_contacts(filled, CLINIC)
    filler = at_interview(filled)
    stop(filled, filler)
    kind, name, number, _ = card_in(filler).contacts[0].findChildren(QLabel)
    sizes = [each.font().pixelSize() for each in (kind, name, number)]
    assert sizes == [13, 15, 24]


def test_keys_alone_go_through_the_contacts_and_each_is_read_out(filled: Walk) -> None:
    name_contacts(filled, POLICE, CLINIC, HOTLINE, PROGRAMME)
    filler = at_interview(filled)
    stop(filled, filler)
    card = card_in(filler)
    last = contact(filled, card, 3)
    heard = []
    for _ in range(20):
        filled.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if isinstance(focus, ContactCard):
            heard.append(focus.accessibleName())
            filled.until(lambda focus=focus: not focus.visibleRegion().isEmpty())
        if focus is last:
            break
    assert heard == [
        "Urgent help. Station. 112",
        f"Doctor. Clinic <b>& House</b>. {NUMBER}. 911. 08:00 - 20:00, العربية, English",
        f"Helpline. Line 110. 110. {NOTE}",
        "Other help. Coordinator. +44 20 7946 0000",
    ]


def test_the_question_stays_in_sight_above_a_long_list(filled: Walk) -> None:
    name_contacts(filled, *(replace(CLINIC, name=f"Clinic {n}") for n in range(30)))
    filler = at_interview(filled)
    filled.window.resize(QSize(1024, 640))
    stop(filled, filler)
    card = card_in(filler)
    contact(filled, card, 29)
    filled.quiet()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert not focus.visibleRegion().isEmpty()
    assert not card.contacts[0].visibleRegion().isEmpty()


def test_where_nobody_is_named_one_sentence_says_what_to_do(filled: Walk) -> None:
    filler = at_interview(filled)
    stop(filled, filler)
    card = card_in(filler)
    assert card.contacts == []
    assert [each.text() for each in card.findChildren(QLabel) if each.isVisible()] == [
        f"{NONE_NAMED} Ask its coordinator for them before the first interview."
    ]


def test_while_the_country_is_not_known_every_contact_names_its_own(filled: Walk) -> None:
    name_contacts(filled, PROGRAMME, HOUSE, POLICE, country="")
    filler = at_interview(filled)
    stop(filled, filler)
    card = card_in(filler)
    contact(filled, card, 2)
    assert names(card) == ["House in Dhaka", "Station", "Coordinator"]
    shown = [each.findChildren(QLabel)[0].text() for each in card.contacts]
    assert shown == [
        "Bangladesh  ·  A safe place to stay",
        "Jordan  ·  Urgent help",
        "Other help",
    ]
    assert "The site's country is not known yet" in texts(filled)


def test_interview_mode_shows_them_large_and_without_notes_only_once_one_has_stopped(
    filled: Walk,
) -> None:
    name_contacts(filled, HOTLINE, CLINIC)
    talk = entered(filled, HURT)
    assert talk.sheet.referral is None
    key(filled, Qt.Key.Key_S, SHIFT)
    assert talk.showing is Showing.STOPPED
    card = card_in(talk.sheet)
    assert card.isVisible()
    assert names(card) == ["Clinic <b>& House</b>", "Line 110"]
    number = card.contacts[0].numbers
    assert number.text() == f"{NUMBER}\n911"
    assert number.font().pixelSize() >= 24
    said = texts(filled) + "".join(each.accessibleName() for each in card.contacts)
    assert NOTE not in said
    for word in ("trafficking", "danger", "victim"):
        assert word not in texts(filled).lower().replace("immediate danger", "")
    talk.sheet.wish(1.5)
    filled.until(lambda: number.font().pixelSize() > 30)
    key(filled, Qt.Key.Key_B, SHIFT)
    assert not card.isVisible()
    talk.stop()
    talk.pause()
    assert not card.isVisible()


def test_interview_mode_says_calmly_that_nobody_is_named(filled: Walk) -> None:
    talk = entered(filled, HURT)
    talk.stop()
    assert NONE_NAMED in texts(filled)


def test_keys_alone_go_through_the_contacts_of_interview_mode(filled: Walk) -> None:
    name_contacts(filled, *(replace(CLINIC, name=f"Clinic {n}") for n in range(9)))
    talk = entered(filled, HURT)
    talk.stop()
    last = contact(filled, card_in(talk.sheet), 8)
    for _ in range(30):
        key(filled, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is last:
            break
    assert last.hasFocus()
    filled.until(lambda: last.visibleRegion().boundingRect() == last.rect())
    # Keys mean what they mean elsewhere.
    key(filled, Qt.Key.Key_Return)
    assert HURT in {block.ref for block in conversation(filled).sheet.blocks()}


@pytest.mark.parametrize("percent", [100, 200])
def test_in_arabic_numbers_keep_their_order_and_nothing_is_cut_off(
    filled: Walk, percent: int
) -> None:
    name_contacts(filled, replace(CLINIC, name="عيادة Huda"), HOTLINE)
    filled.choose_looks(language="ar", percent=percent)
    languages = WORKERS.languages
    arabic = next(each.name for each in languages if each.tag == "ar")
    filled.window.desk.languages[interview_of(filled)] = arabic
    filler = at_interview(filled)
    page = filled.at(RecordPage)
    assert filler.layoutDirection() == Qt.LayoutDirection.RightToLeft
    filled.window.resize(QSize(1024, 640))
    stop(filled, filler)
    card = card_in(filler)
    kind, name, number, facts = contact(filled, card, 0).findChildren(QLabel)
    assert number.text() == f"\u2066{NUMBER}\u2069\n\u2066911\u2069"
    assert "\u206808:00 - 20:00\u2069" in facts.text()
    assert sideways(page) == 0
    way_back = filler.stopping.way_back
    (told,) = (each for each in way_back.findChildren(QLabel) if each.text())
    filled.until(lambda: told.width() >= 160 * percent / 100)
    for words in (kind, name, number, facts):
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        assert words.alignment() & right == right
        filled.until(lambda words=words: words.height() >= words.heightForWidth(words.width()))


def test_the_plan_says_quietly_that_nobody_is_named_before_the_first_interview(
    unlocked: Walk,
) -> None:
    unlocked.start_audit("Northgate")
    reads(unlocked, NONE_NAMED)


def test_the_plan_says_nothing_of_it_once_there_was_an_interview(filled: Walk) -> None:
    filled.open_audit()
    reads(filled, "The sample is not planned yet.")
    assert NONE_NAMED not in texts(filled)
