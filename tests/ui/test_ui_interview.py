"""Interview mode: one step at a time in two languages, by touch and by key, nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from findings_walk import tap
from interview_walk import (
    AGE,
    CLEAR,
    CONSENT,
    CTRL,
    DANGER,
    FEE,
    GENDER,
    HURT,
    NATIONALITY,
    SHIFT,
    STARTED,
    WISH,
    WORSE,
    agree,
    at_page,
    begun,
    choose,
    conversation,
    entered,
    interview_record,
    key,
    shown,
    tiles,
    went,
    with_languages,
)
from monkey_cage import Faults
from monkey_shadow import Shadow
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from ui_samples import PASSPHRASE

from auditor_app.errors import StorageFullError
from auditor_app.ui import saving
from auditor_app.ui.interview.block import QuestionBlock
from auditor_app.ui.interview.languages import kept_for
from auditor_app.ui.interview.page import InterviewPage
from auditor_app.ui.interview.screens import Showing
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.settings.choices import Choices
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.interview.interview import Interview


def field(talk: Interview, ref: str) -> QLineEdit:
    question = talk.sheet.question(ref)
    assert question is not None
    return question.findChildren(QLineEdit)[0]


def unlock_again(walk: Walk) -> None:
    gate = walk.at_gate(UnlockPage)
    walk.type(gate.secret, PASSPHRASE)
    walk.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)


def test_the_mode_opens_at_the_question_where_the_form_was_and_leads_back_to_it(
    filled: Walk,
) -> None:
    talk = entered(filled, AGE)
    assert shown(talk) >= {AGE}
    talk.go_on()
    here = talk.here.ref
    key(filled, Qt.Key.Key_I, SHIFT)
    filler = filled.filler()
    filled.until(lambda: here in filler.here.refs)


def test_leaving_by_touch_needs_a_second_one(filled: Walk) -> None:
    entered(filled)
    page = at_page(filled)
    filled.click(page.bar.leave)
    filled.quiet()
    assert filled.window.page is page
    filled.click(page.bar.leave)
    filled.at(RecordPage)


def test_one_question_stands_there_with_the_notes_that_belong_to_it(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    assert shown(talk) == {GENDER}
    talk.begin(CLEAR)
    assert shown(talk) == {CLEAR, "/data/consent/consent_text"}
    talk.begin("/data/interview/before_hard/may_ask")
    assert "/data/interview/before_hard/hard_warning" in shown(talk)
    asked = [
        [ref for ref in step.refs if talk.session.node(ref).kind != "note"] for step in talk.steps
    ]
    assert all(len(refs) <= 3 for refs in asked)
    assert len({ref for refs in asked for ref in refs}) == sum(len(refs) for refs in asked)


def test_every_question_of_the_conversation_is_asked_in_the_order_of_the_form(
    filled: Walk,
) -> None:
    talk = entered(filled)
    asked = [ref for step in talk.steps for ref in step.refs]
    pages = [page for page in talk.session.pages() if page.ref.startswith("/data/interview")]
    wanted = [
        ref
        for page in pages
        for ref in page.refs
        if talk.session.node(ref).kind != "group" and not ref.endswith("]")
    ]
    assert [ref for ref in asked if ref.startswith("/data/interview")] == wanted


def test_both_languages_stand_there_each_in_its_own_words(filled: Walk) -> None:
    talk = entered(filled, HURT, theirs="ar", own="en")
    block = next(each for each in talk.sheet.blocks() if each.ref == HURT)
    assert isinstance(block, QuestionBlock)
    assert block.texts.own.text == "Has anyone at work or an agent hit or hurt you?"
    assert block.texts.theirs.text == talk.session.said_in("العربية (ar)", HURT).label
    first = tiles(talk, HURT).tiles()[0]
    assert (first.inside.own.text, first.inside.theirs.text) == ("Yes", "نعم")
    assert first.accessibleName() == "نعم, Yes"


def test_instructions_are_for_the_interviewer_alone(filled: Walk) -> None:
    talk = entered(filled, CLEAR, theirs="ar")
    talk.begin("/data/interview/before_hard/may_ask")
    notes = [each for each in talk.sheet.blocks() if not isinstance(each, QuestionBlock)]
    assert notes
    assert all(note.texts.theirs.text == "" and note.texts.own.text for note in notes)
    talk.begin(CLEAR)
    (told,) = [each for each in talk.sheet.blocks() if each.ref == "/data/consent/consent_text"]
    assert told.texts.theirs.text
    assert told.texts.own.text


def test_a_draft_translation_says_that_it_is_one(filled: Walk) -> None:
    talk = entered(filled, theirs="bn", own="en")
    names = talk.sheet.names
    assert names.their_draft.isVisible()
    assert not names.own_draft.isVisible()
    assert names.their_draft.accessibleName() == "Draft translation"
    page = at_page(filled)
    filled.click(page.bar.languages)
    talk = with_languages(filled, "en", "en")
    assert not talk.sheet.names.their_draft.isVisible()
    assert not talk.sheet.names.theirs.isVisible()


def test_number_keys_choose_also_on_keyboards_of_other_scripts(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    key(filled, Qt.Key.Key_2)
    assert talk.session.value(GENDER) == tiles(talk, GENDER).tiles()[1].value
    three = "\N{ARABIC-INDIC DIGIT THREE}"
    bare = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        QApplication.focusWidget(), QKeyEvent(QEvent.Type.KeyPress, ord(three), bare, three)
    )
    assert talk.session.value(GENDER) == tiles(talk, GENDER).tiles()[2].value
    key(filled, Qt.Key.Key_9)
    assert talk.session.value(GENDER) == tiles(talk, GENDER).tiles()[2].value
    key(filled, Qt.Key.Key_3)
    assert talk.session.value(GENDER) == ""


def test_several_can_be_chosen_and_taken_back(filled: Walk) -> None:
    talk = entered(filled, WORSE)
    before = talk.session.value(WORSE).split()
    key(filled, Qt.Key.Key_3)
    added = set(talk.session.value(WORSE).split()) - set(before)
    assert added == {tiles(talk, WORSE).tiles()[2].value}
    key(filled, Qt.Key.Key_3)
    assert talk.session.value(WORSE).split() == before


def test_digits_go_into_a_field_that_has_the_focus(filled: Walk) -> None:
    talk = entered(filled, AGE)
    edit = field(talk, AGE)
    filled.until(edit.hasFocus)
    edit.selectAll()
    key(filled, Qt.Key.Key_3)
    key(filled, Qt.Key.Key_1)
    key(filled, Qt.Key.Key_Return)
    filled.until(lambda: AGE not in shown(talk))
    assert talk.session.value(AGE) == "31"


def test_arrows_walk_the_tiles_and_choose_nothing(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    before = talk.session.value(GENDER)
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        key(filled, pressed)
    assert talk.session.value(GENDER) == before
    focused = [tile for tile in tiles(talk, GENDER).tiles() if tile.hasFocus()]
    assert len(focused) == 1
    key(filled, Qt.Key.Key_Space)
    assert talk.session.value(GENDER) == focused[0].value


def test_what_is_touched_is_large(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    page = at_page(filled)
    for control in (*tiles(talk, GENDER).tiles(), talk.footer.back, talk.footer.next,
                    talk.footer.stop):  # fmt: skip
        assert control.height() >= 52
        assert control.width() >= 96
    for control in (page.bar.hide_all, page.bar.pause, page.bar.leave, page.bar.languages):
        assert control.height() >= 40


def test_answers_go_into_the_one_record(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    choose(filled, talk, GENDER, "other")
    filled.quiet()
    record = interview_record(filled)
    assert filled.window.desk.vault.records.values(record.id)[GENDER] == "other"
    page = at_page(filled)
    filled.until(lambda: "Saved" in page.bar.saving.accessibleName())


def test_a_note_comes_with_the_answer_and_the_focus_stays(filled: Walk) -> None:
    talk = entered(filled, AGE)
    edit = field(talk, AGE)
    edit.selectAll()
    filled.type(edit, "16")
    filled.until(lambda: "/data/interview/person/minor_note" in shown(talk))
    assert edit.hasFocus()
    assert field(talk, AGE) is edit


def test_a_wrong_answer_is_said_in_place(filled: Walk) -> None:
    talk = entered(filled, AGE)
    edit = field(talk, AGE)
    edit.selectAll()
    filled.type(edit, "3")
    filled.until(lambda: talk.sheet.question(AGE).message != "")  # type: ignore[union-attr]


def test_half_a_date_is_there_again_in_the_form_itself(filled: Walk) -> None:
    talk = entered(filled, STARTED)
    edit = field(talk, STARTED)
    edit.clear()
    filled.type(edit, "2024-")
    key(filled, Qt.Key.Key_I, SHIFT)
    filler = filled.filler()
    filled.until(lambda: filler.sheet.question(STARTED) is not None)
    assert filled.edit_of(STARTED).text() == "2024-"
    key(filled, Qt.Key.Key_I, SHIFT)
    talk = conversation(filled)
    assert field(talk, STARTED).text() == "2024-"


def test_words_that_are_refused_in_the_place_of_an_answer_are_there_again(filled: Walk) -> None:
    def words(widget: QWidget | None) -> QPlainTextEdit:
        assert widget is not None
        return widget.findChildren(QPlainTextEdit)[0]

    talk = entered(filled, WISH)
    edit = words(talk.sheet.question(WISH))
    edit.selectAll()
    filled.type(edit, "To be paid on time")
    filled.until(lambda: talk.session.value(WISH) == "To be paid on time")
    edit.insertPlainText("\x01 and to sleep")
    talk.go_on()
    talk.go_back()
    assert words(talk.sheet.question(WISH)).toPlainText() == "To be paid on time\x01 and to sleep"
    key(filled, Qt.Key.Key_I, SHIFT)
    filler = filled.filler()
    filled.until(lambda: filler.sheet.question(WISH) is not None)
    question = filler.sheet.question(WISH)
    assert words(question).toPlainText() == "To be paid on time\x01 and to sleep"
    assert "cannot be stored" in question.message
    assert filler.session.value(WISH) == "To be paid on time"


def test_a_list_too_long_for_tiles_is_a_list_and_says_what_was_chosen_in_both_languages(
    filled: Walk,
) -> None:
    talk = entered(filled, NATIONALITY, theirs="ar")
    block = next(each for each in talk.sheet.blocks() if each.ref == NATIONALITY)
    assert isinstance(block, QuestionBlock)
    combo = block.findChildren(QComboBox)[0]
    index = combo.findData("NP")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    assert combo.currentText() == "Nepal"
    (said,) = talk.session.said_in("العربية (ar)", NATIONALITY).chosen
    assert block.chosen.isVisible()
    assert block.chosen.text == said


def test_an_entry_is_added_filled_and_taken_out_again(filled: Walk) -> None:
    talk = entered(filled, FEE)
    count = len(talk.session.node(FEE).instances)
    (entry,) = talk.sheet.blocks()
    filled.click(entry.add)  # type: ignore[union-attr]
    assert talk.here.ref.startswith(f"{FEE}[{count + 1}]/")
    assert len(talk.session.node(FEE).instances) == count + 1
    remove = talk.sheet.remove
    tap(filled, remove)
    tap(filled, remove)
    filled.until(lambda: len(talk.session.node(FEE).instances) == count)
    assert talk.here.ref == FEE
    filled.quiet()


def test_undoing_takes_the_last_answer_back_and_shows_where(filled: Walk) -> None:
    talk = entered(filled, GENDER)
    before = talk.session.value(GENDER)
    choose(filled, talk, GENDER, "other")
    talk.go_on()
    key(filled, Qt.Key.Key_Z, CTRL)
    filled.until(lambda: talk.isEnabled() and talk.session.value(GENDER) == before)
    assert GENDER in shown(talk)
    key(filled, Qt.Key.Key_Y, CTRL)
    filled.until(lambda: talk.isEnabled() and talk.session.value(GENDER) == "other")


def test_stopping_shows_the_one_question_and_leads_back(filled: Walk) -> None:
    talk = entered(filled, HURT)
    key(filled, Qt.Key.Key_S, SHIFT)
    assert talk.showing is Showing.STOPPED
    assert shown(talk) == {DANGER}
    assert talk.stopped.isVisible()
    # It is the interviewer's question: the other person does not read it.
    assert not talk.sheet.names.theirs.isVisible()
    key(filled, Qt.Key.Key_B, SHIFT)
    assert HURT in shown(talk)
    assert talk.stopped.isHidden()


def test_undoing_while_one_has_stopped_stays_there(filled: Walk) -> None:
    talk = entered(filled, HURT)
    talk.stop()
    before = talk.session.value(DANGER)
    choose(filled, talk, DANGER, "yes")
    key(filled, Qt.Key.Key_Z, CTRL)
    filled.until(lambda: talk.isEnabled() and talk.session.value(DANGER) == before)
    assert talk.showing is Showing.STOPPED
    assert DANGER in shown(talk)
    talk.pause()
    talk.go_back()
    assert HURT in shown(talk)


def test_a_lock_while_one_has_stopped_leads_back_to_where_one_was(filled: Walk) -> None:
    talk = entered(filled, HURT)
    talk.stop()
    filled.lock()
    unlock_again(filled)
    assert HURT in shown(conversation(filled))


@pytest.mark.parametrize(
    "wished", [Choices("fr"), Choices("en", "dark"), Choices("en", "light", 150)]
)
def test_another_language_theme_or_size_of_type_stays_at_the_question_with_what_is_half_typed(
    filled: Walk, wished: Choices
) -> None:
    talk = entered(filled, STARTED)
    edit = field(talk, STARTED)
    edit.clear()
    filled.type(edit, "2024-")
    before = at_page(filled)
    filled.choose_looks(**wished._asdict())
    filled.until(lambda: at_page(filled) is not before)
    talk = conversation(filled)
    assert STARTED in shown(talk)
    assert field(talk, STARTED).text() == "2024-"
    assert field(talk, STARTED).hasFocus()


def test_another_theme_shows_nothing_of_the_record_while_one_pauses(filled: Walk) -> None:
    talk = entered(filled, WISH)
    talk.pause()
    filled.choose_looks(theme="dark")
    filled.until(lambda: at_page(filled).interview is not talk)
    talk = conversation(filled)
    assert talk.showing is Showing.PAUSED
    assert shown(talk) == set()
    key(filled, Qt.Key.Key_Return)
    assert WISH in shown(talk)


def test_a_pause_shows_nothing_of_the_record(filled: Walk) -> None:
    talk = entered(filled, WISH)
    edit = talk.sheet.question(WISH)
    assert edit is not None
    edit.findChildren(QPlainTextEdit)[0].setPlainText("More rest.")
    key(filled, Qt.Key.Key_P, SHIFT)
    assert shown(talk) == set()
    assert talk.session.value(WISH) == "More rest."
    key(filled, Qt.Key.Key_Return)
    assert WISH in shown(talk)


def test_the_last_question_is_followed_by_thanks_and_not_by_the_auditor_s_part(
    filled: Walk,
) -> None:
    talk = entered(filled)
    talk.begin(talk.steps[-1].ref)
    talk.go_on()
    assert talk.showing is Showing.ENDED
    filled.click(talk.screens.back_to_step)
    assert talk.showing is Showing.ASKING
    talk.go_on()
    filled.click(talk.screens.to_form)
    filled.quiet()
    assert talk.showing is Showing.ENDED
    filled.click(talk.screens.to_form)
    filled.at(RecordPage)
    assert "follow_up" in " ".join(filled.filler().here.refs)


def test_unlocking_leads_back_into_the_mode_in_the_same_languages(filled: Walk) -> None:
    talk = entered(filled, HURT, theirs="ar", own="es")
    pair = talk.pair
    filled.lock()
    unlock_again(filled)
    talk = conversation(filled)
    assert talk.pair == pair
    assert HURT in shown(talk)
    assert talk.session.language == pair.own


def test_the_languages_outlast_a_lock_before_the_first_question_is_there(
    filled: Walk, filled_vault: Path
) -> None:
    pair = entered(filled, theirs="ar", own="es").pair
    record = interview_record(filled)
    key(filled, Qt.Key.Key_I, SHIFT)
    filled.filler()
    shadow = Shadow(filled_vault, Faults())
    with filled.busy_lane():
        went(filled, record.id, "")
        shadow.look_before_lock(filled.window)
        filled.press(Qt.Key.Key_L, CTRL)
    filled.at_gate(UnlockPage)
    filled.until(lambda: not filled.window.desk.lane.busy)
    shadow.compare()
    assert shadow.faults.found == []
    unlock_again(filled)
    assert conversation(filled).pair == pair


def test_the_languages_are_kept_in_the_vault_alone_and_for_this_record(
    filled: Walk, filled_vault: Path
) -> None:
    talk = entered(filled, theirs="my")
    record = interview_record(filled)
    key(filled, Qt.Key.Key_I, SHIFT)
    filled.filler()
    key(filled, Qt.Key.Key_I, SHIFT)
    assert conversation(filled).pair == talk.pair
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        points = (vault.resuming.point(), *vault.resuming.unset())
    assert kept_for(record.id).about in {point.about for point in points}
    clear = b"".join(path.read_bytes() for path in filled_vault.parent.rglob("*") if path.is_file())
    assert talk.pair.theirs.encode() not in clear
    settings = filled.window.settings
    assert not any("မြန်မာ" in str(settings.value(name)) for name in settings.allKeys())


def test_what_the_vault_does_not_take_is_said_in_place_and_tried_again(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = entered(filled, GENDER)
    page = at_page(filled)

    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    real = saving.store
    monkeypatch.setattr(saving, "store", full)
    choose(filled, talk, GENDER, "other")
    filled.until(page.bar.retry.isVisible)
    assert page.bar.trouble.words.text() == "The disk is full. Free some space."
    assert filled.window.banner.isHidden()
    monkeypatch.setattr(saving, "store", real)
    filled.click(page.bar.retry)
    filled.until(page.bar.retry.isHidden)
    assert page.bar.trouble.isHidden()


def test_a_language_with_one_form_only_asks_for_nothing(unlocked: Walk) -> None:
    talk = begun(unlocked, "en", "en")
    agree(unlocked, talk)
    talk.go_on()
    block = next(each for each in talk.sheet.blocks() if isinstance(each, QuestionBlock))
    assert block.texts.theirs.text == "What is your gender?"
    assert not block.texts.own.isVisible()
    assert CONSENT not in shown(talk)
    assert isinstance(unlocked.window.page, InterviewPage)
