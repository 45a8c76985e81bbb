"""Stop and refer: at once, from anywhere in a form, without a loss, and back to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from findings_walk import make_final, sideways, texts
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from ui_samples import PASSPHRASE, fill

from auditor_app.audit import start_record
from auditor_app.ui.destinations import AuditPlace, RecordPlace
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.form.filler import FormFiller

DANGER = "/data/auditor_part/immediate_danger"
CONSENT = "/data/consent/consent_given"
AGE = "/data/interview/person/age"
HOURS = "/data/interview/hours/overtime_choice"
SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def interview_of(walk: Walk) -> str:
    vault = walk.window.desk.vault
    records = vault.records.of_audit(vault.audits.list()[0].id)
    return next(each.id for each in records if each.role == "worker_interview")


def at_interview(walk: Walk, ref: str = AGE) -> FormFiller:
    walk.open_audit()
    walk.window.go(RecordPlace(interview_of(walk), ref))
    filler = walk.filler()
    walk.until(lambda: filler.sheet.question(ref) is not None and has_focus(filler, ref))
    return filler


def has_focus(filler: FormFiller, ref: str) -> bool:
    question = filler.sheet.question(ref)
    focus = QApplication.focusWidget()
    return question is not None and focus is not None and question.isAncestorOf(focus)


def stop(walk: Walk, filler: FormFiller) -> None:
    walk.press(Qt.Key.Key_S, SHIFT)
    walk.until(lambda: has_focus(filler, DANGER))


def test_a_key_leads_to_the_form_s_own_question_and_another_back(filled: Walk) -> None:
    filler = at_interview(filled)
    stop(filled, filler)
    assert filler.stopping.way_back.isVisible()
    assert "You were at “About you”." in texts(filled)
    filled.press(Qt.Key.Key_B, SHIFT)
    filled.until(lambda: has_focus(filler, AGE))
    assert filler.stopping.way_back.isHidden()


def test_a_click_leads_there_and_back_as_well(filled: Walk) -> None:
    filler = at_interview(filled)
    filled.click(filler.stopping.press)
    filled.until(lambda: has_focus(filler, DANGER))
    filled.click(filler.stopping.back)
    filled.until(lambda: has_focus(filler, AGE))


def test_nothing_is_lost_of_what_was_being_typed(filled: Walk) -> None:
    filler = at_interview(filled)
    edit = filled.edit_of(AGE)
    edit.selectAll()
    filled.type(edit, "34")
    stop(filled, filler)
    filled.press(Qt.Key.Key_B, SHIFT)
    filled.until(lambda: has_focus(filler, AGE))
    assert filled.edit_of(AGE).text() == "34"
    filled.lock()
    with Vault.open(filled.window.settings.value("vault/folder")) as vault:
        vault.unlock(PASSPHRASE)
        audit = vault.audits.list()[0]
        record = next(r for r in vault.records.of_audit(audit.id) if r.role == "worker_interview")
        assert vault.records.values(record.id)[AGE] == "34"


def test_what_is_no_answer_yet_is_there_again_after_stopping(unlocked: Walk) -> None:
    page = unlocked.start_audit("Northgate")
    unlocked.click(page.add_buttons["opening_meeting"])
    filler = unlocked.filler()
    edit = unlocked.edit_of("/data/meeting/meeting_date")
    edit.clear()
    unlocked.type(edit, "2026-1")
    stop(unlocked, filler)
    unlocked.press(Qt.Key.Key_B, SHIFT)
    unlocked.until(lambda: has_focus(filler, "/data/meeting/meeting_date"))
    assert unlocked.edit_of("/data/meeting/meeting_date").text() == "2026-1"


def test_an_interview_is_ended_early_on_its_own_question(filled: Walk) -> None:
    filler = at_interview(filled, HOURS)
    stop(filled, filler)
    filled.click(filler.stopping.end)
    filled.until(lambda: has_focus(filler, CONSENT))
    assert filler.stopping.way_back.isVisible()
    # Once more on the way out does not forget where one was.
    stop(filled, filler)
    filled.click(filler.stopping.back)
    filled.until(lambda: has_focus(filler, HOURS))


def test_the_way_back_is_gone_with_the_page_it_leads_to(filled: Walk) -> None:
    filler = at_interview(filled, HOURS)
    stop(filled, filler)
    filled.click(filler.stopping.end)
    filler.keeper.answer(CONSENT, "refuse")
    filled.until(filler.stopping.way_back.isHidden)
    filler.keeper.answer(CONSENT, "agree")
    filled.until(filler.stopping.way_back.isVisible)
    filled.press(Qt.Key.Key_B, SHIFT)
    filled.until(lambda: has_focus(filler, HOURS))


def test_who_goes_on_alone_is_led_back_to_where_the_last_stop_was(filled: Walk) -> None:
    filler = at_interview(filled)
    stop(filled, filler)
    filler.jump(HOURS)
    assert filler.stopping.way_back.isVisible()
    stop(filled, filler)
    filled.press(Qt.Key.Key_B, SHIFT)
    filled.until(lambda: has_focus(filler, HOURS))
    stop(filled, filler)
    filler.jump(HOURS)
    filled.until(filler.stopping.way_back.isHidden)


@pytest.mark.parametrize("away", ["locked", "elsewhere"])
def test_the_way_back_is_kept_when_the_vault_locks_or_one_looks_elsewhere(
    filled: Walk, away: str
) -> None:
    filler = at_interview(filled)
    audit_id = filled.window.desk.vault.audits.list()[0].id
    stop(filled, filler)
    if away == "locked":
        filled.lock()
        gate = filled.at_gate(UnlockPage)
        filled.type(gate.secret, PASSPHRASE)
        filled.press(Qt.Key.Key_Return)
        filled.at(RecordPage)
    else:
        filled.window.go(AuditPlace(audit_id))
        filled.at(AuditPage)
        filled.window.go(RecordPlace(interview_of(filled)))
    again = filled.filler()
    filled.until(again.stopping.way_back.isVisible)
    filled.click(again.stopping.back)
    filled.until(lambda: has_focus(again, AGE))
    assert "stopped" not in "".join(again.resume_point().typed)


def test_a_form_that_declares_no_stop_has_no_such_control(filled: Walk) -> None:
    filled.open_audit()
    filler = filled.open_record()
    assert not filler.stopping.control.isVisible()
    here = filler.here
    filled.press(Qt.Key.Key_S, SHIFT)
    filled.quiet()
    assert filler.here == here
    assert not filler.stopping.way_back.isVisible()


def test_a_meeting_has_a_stop_and_no_conversation_to_end(unlocked: Walk) -> None:
    page = unlocked.start_audit("Northgate")
    unlocked.click(page.add_buttons["closing_meeting"])
    filler = unlocked.filler()
    stop(unlocked, filler)
    assert filler.stopping.way_back.isVisible()
    assert not filler.stopping.end.isVisible()


def test_the_control_is_in_sight_on_every_page_of_a_small_window(filled: Walk) -> None:
    filler = at_interview(filled)
    filled.window.resize(QSize(1024, 640))
    for index in range(len(filler.pages)):
        filler.show_index(index)
        press = filler.stopping.press
        filled.until(lambda press=press: press.visibleRegion().boundingRect() == press.rect())


def test_the_question_is_in_sight_in_a_small_window(filled: Walk) -> None:
    filler = at_interview(filled)
    filled.window.resize(QSize(1024, 640))
    stop(filled, filler)
    question = filler.sheet.question(DANGER)
    assert question is not None
    filled.until(lambda: question.visibleRegion().boundingRect() == question.rect())


def test_keys_alone_lead_there_and_back(filled: Walk) -> None:
    filler = at_interview(filled)
    filler.stopping.press.setFocus(Qt.FocusReason.TabFocusReason)
    filled.press(Qt.Key.Key_Space)
    filled.until(lambda: has_focus(filler, DANGER))
    filler.stopping.back.setFocus(Qt.FocusReason.TabFocusReason)
    filled.press(Qt.Key.Key_Space)
    filled.until(lambda: has_focus(filler, AGE))


def test_stopping_frightens_nobody_and_tells_nothing(filled: Walk) -> None:
    vault = filled.window.desk.vault
    fill(vault, interview_of(filled), {DANGER: ""})
    filler = at_interview(filled, HOURS)
    before = texts(filled)
    stop(filled, filler)
    question = filler.sheet.question(DANGER)
    assert question is not None
    # What is still missing there is not held against anybody in front of a worker.
    assert question.message == ""
    said = f"{filler.stopping.press.text()} {filler.stopping.press.toolTip()}"
    bar = " ".join(each.text() for each in (filler.stopping.end, filler.stopping.back))
    for word in ("danger", "emergency", "alarm", "threat", "victim", "police"):
        assert word not in f"{said} {bar}".lower()
        assert word not in before.lower()


def test_in_a_form_that_reads_from_the_right_the_control_stands_at_the_right(filled: Walk) -> None:
    filler = at_interview(filled)
    page = filled.at(RecordPage)
    page.language.setFocus()
    while filler.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        filled.press(Qt.Key.Key_Down)
    filled.window.resize(QSize(1024, 640))
    filler.jump(AGE)
    stop(filled, filler)
    press, back, end = (getattr(filler.stopping, each) for each in ("press", "back", "end"))
    filled.until(lambda: press.mapTo(filler, press.rect().center()).x() > filler.width() / 2)
    filled.until(lambda: 0 < back.mapTo(filler, back.rect().center()).x() < end.x())
    assert sideways(page) == 0
    filled.press(Qt.Key.Key_B, SHIFT)
    filled.until(lambda: has_focus(filler, AGE))


def test_a_finalised_record_has_nothing_to_stop(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        tour = start_record(vault, vault.audits.list()[0].id, "site_tour")
    make_final(filled_vault, monkeypatch)
    walk = open_window(filled_vault)
    walk.unlock()
    walk.window.go(RecordPlace(tour.id))
    filler = walk.filler()
    assert not filler.stopping.control.isVisible()
    walk.press(Qt.Key.Key_S, SHIFT)
    walk.quiet()
    assert not filler.stopping.way_back.isVisible()
