"""What is typed and no answer yet, as half a date is: kept, and never called saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from ui_samples import PASSPHRASE, SITE_NAME, values_in
from ui_sheets import form_xml

from auditor_app.ui.form.unsaid import Typed, Unsaid
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.xforms import FormSession, RepeatRemoved, parse_xform

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk


VISIT = "/data/identification/visit_date"
ADDRESS = "/data/identification/address"
PROVIDERS = "/data/providers/uses_providers"
AGENCY = "/data/providers/workers_agency"
OS_ID = "/data/identification/os_id"
REFUSED = "12 Mill Road\x01, by the river"


def answered_then_refused(walk: Walk, ref: str) -> None:
    """A question that has an answer, and in its field a text that cannot be stored."""
    edit = field(walk, ref)
    walk.type(edit, "12 Mill Road")
    filler = walk.filler()
    walk.until(lambda: filler.session.value(ref) == "12 Mill Road")
    edit.selectAll()
    typed = QInputMethodEvent()
    typed.setCommitString(REFUSED)
    QApplication.sendEvent(edit, typed)
    walk.until(lambda: "cannot be stored" in filler.sheet.question(ref).message)


def field(walk: Walk, ref: str) -> QLineEdit | QPlainTextEdit:
    edit = walk.question(ref).answer_widget()
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    return edit


def text_in(walk: Walk, ref: str) -> str:
    edit = field(walk, ref)
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def test_half_a_date_is_there_when_one_comes_back_to_its_page(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    edit = unlocked.edit_of(VISIT)
    edit.selectAll()
    unlocked.type(edit, "2026-11")
    filler.go_on()
    page = unlocked.window.page
    unlocked.quiet()
    assert page.saving.accessibleName().startswith("Being typed… (saved ")
    assert filler.resume_point().typed == {VISIT: "2026-11"}
    filler.go_back()
    edit = unlocked.edit_of(VISIT)
    assert edit.text() == "2026-11"
    unlocked.type(edit, "-23")
    filler.go_on()
    unlocked.until(lambda: page.saving.accessibleName().startswith("Saved"))
    assert filler.session.value(VISIT) == "2026-11-23"
    assert filler.resume_point().typed == {}


def test_half_a_date_that_waits_on_another_page_outlives_a_lock(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    edit = unlocked.edit_of(VISIT)
    edit.selectAll()
    unlocked.type(edit, "2026-11")
    filler.go_on()
    unlocked.lock()
    gate = unlocked.at_gate(UnlockPage)
    unlocked.type(gate.secret, PASSPHRASE)
    unlocked.press(Qt.Key.Key_Return)
    filler = unlocked.filler()
    assert VISIT not in filler.here.refs
    assert unlocked.edit_of(VISIT).text() == "2026-11"


def test_a_date_that_is_no_date_yet_is_never_called_saved(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    page = unlocked.window.page
    edit = unlocked.edit_of(VISIT)
    unlocked.quiet()
    edit.selectAll()
    said: list[str] = []
    filler.keeper.saving_changed.connect(lambda _: said.append(page.saving.accessibleName()))
    unlocked.type(edit, "2026-11")
    unlocked.until(lambda: filler.session.value(VISIT) == "")
    unlocked.until(lambda: filler.sheet.question(VISIT).message)
    unlocked.quiet()
    assert said
    assert not any(words.startswith(("Saved", "All saved")) for words in said)
    unlocked.type(edit, "-23")
    unlocked.until(lambda: page.saving.accessibleName().startswith("Saved"))
    assert filler.session.value(VISIT) == "2026-11-23"


def test_what_waits_in_an_instance_moves_up_with_it() -> None:
    unsaid = Unsaid()
    shown = {f"/r[{n}]/since": f"200{n}" for n in range(1, 4)} | {"/r[3]/s[2]/x": "-"}
    unsaid.look({ref: Typed(text, "") for ref, text in shown.items()})
    unsaid.follow(RepeatRemoved("/r[2]"))
    assert unsaid.typed() == {"/r[1]/since": "2001", "/r[2]/since": "2003", "/r[2]/s[2]/x": "-"}
    unsaid.look({"/r[1]/since": Typed("", "2001-01-01")})
    assert set(unsaid.typed()) == {"/r[2]/since", "/r[2]/s[2]/x"}


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("ref", [ADDRESS, OS_ID])
def test_what_is_refused_in_the_place_of_an_answer_outlives_its_page_and_a_lock(
    unlocked: Walk, empty_vault: Path, ref: str, whole: bool
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    filler.show_whole(whole=whole)
    unlocked.until(lambda: filler.sheet.is_whole == whole)
    answered_then_refused(unlocked, ref)
    page = unlocked.window.page
    filler.go_on()
    filler.go_back()
    assert text_in(unlocked, ref) == REFUSED
    assert "cannot be stored" in filler.sheet.question(ref).message
    assert page.saving.accessibleName().startswith("Being typed…")
    filler.go_on()
    unlocked.lock()
    assert values_in(empty_vault)[ref] == "12 Mill Road"
    unlocked.unlock_again()
    filler = unlocked.filler()
    filler.jump(ref)
    assert text_in(unlocked, ref) == REFUSED
    assert "cannot be stored" in filler.sheet.question(ref).message
    # And on: mended, it is the answer, and nothing waits any more.
    edit = field(unlocked, ref)
    edit.selectAll()
    unlocked.type(edit, "By the river")
    page = unlocked.window.page
    unlocked.until(lambda: page.saving.accessibleName().startswith("Saved"))
    assert filler.session.value(ref) == "By the river"
    assert filler.resume_point().typed == {}


def test_another_step_is_undone_and_what_was_refused_beside_an_answer_stays(
    unlocked: Walk,
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    answered_then_refused(unlocked, ADDRESS)
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate")
    unlocked.until(lambda: filler.session.value(SITE_NAME) == "Northgate")
    unlocked.quiet()
    filler.turn(redo=False)
    unlocked.until(lambda: filler.session.value(SITE_NAME) != "Northgate")
    unlocked.quiet()
    assert text_in(unlocked, ADDRESS) == REFUSED
    assert filler.session.value(ADDRESS) == "12 Mill Road"


def test_what_is_half_typed_in_a_question_that_goes_is_there_when_it_comes_back(
    unlocked: Walk,
) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    page = unlocked.window.page
    filler.keeper.answer(PROVIDERS, "yes")
    filler.jump(AGENCY)
    edit = unlocked.edit_of(AGENCY)
    unlocked.type(edit, "-")
    unlocked.until(lambda: page.saving.accessibleName().startswith("Being typed"))
    filler.flush()
    filler.keeper.answer(PROVIDERS, "no")
    unlocked.until(lambda: filler.sheet.question(AGENCY) is None)
    unlocked.until(lambda: page.saving.accessibleName().startswith("Saved"))
    filler.keeper.answer(PROVIDERS, "yes")
    unlocked.until(lambda: filler.sheet.question(AGENCY) is not None)
    assert unlocked.edit_of(AGENCY).text() == "-"
    unlocked.until(lambda: page.saving.accessibleName().startswith("Being typed"))
    assert filler.session.value(AGENCY) == ""


def test_what_waits_gives_way_to_an_answer_that_came_since() -> None:
    xml = form_xml(
        "<a/><b/>",
        '<bind nodeset="/data/a" type="string"/><bind nodeset="/data/b" type="date"/>',
        '<input ref="/data/a"><label>A</label></input>'
        '<input ref="/data/b"><label>B</label></input>',
    )
    session = FormSession(parse_xform(xml))
    unsaid = Unsaid()
    session.answer("/data/a", "before")
    unsaid.look({"/data/a": Typed("be\x01fore", "before"), "/data/b": Typed("2026-1", "")})
    unsaid.forget_answered(session)
    assert set(unsaid.typed()) == {"/data/a", "/data/b"}
    after_a_lock = Unsaid()
    after_a_lock.put_back(unsaid.kept(), session)
    after_a_lock.forget_answered(session)
    assert after_a_lock.typed() == unsaid.typed()
    session.answer("/data/a", "after")
    session.answer("/data/b", "2026-11-23")
    unsaid.forget_answered(session)
    assert unsaid.typed() == {}
    # Half a date that was kept gives way also if the answer came while nothing was shown.
    after_a_lock.put_back({"/data/b": "2026-1"}, session)
    after_a_lock.forget_answered(session)
    assert "/data/b" not in after_a_lock.typed()
