"""Finding one's way in a form: search, jumps and back, faults, the whole form on one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui_samples import SITE_NAME

from auditor_app.ui.form import rolling
from auditor_app.ui.form.course import Course
from auditor_app.ui.form.faults import next_fault
from auditor_app.ui.form.searching import FormSearch, HitKind
from auditor_app.ui.form.sections import sections_of
from auditor_app.ui.form.tally import Tally
from auditor_app.ui.form.trail import Trail
from auditor_app.xforms import FormSession, parse_xform

if TYPE_CHECKING:
    from ui_walk import Walk

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SHIFTS = "/data/time/shifts"
WORKERS = "/data/headcount/workers_total"

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Visit</h:title><model><instance><data id="visit">
<site/><rooms><size/><beds/></rooms><pin/><meal/></data></instance>
<bind nodeset="/data/site" type="string" required="true()"/>
<bind nodeset="/data/rooms/size" type="int" constraint=". &lt; 10"/>
<bind nodeset="/data/rooms/beds" type="int" required="true()"/>
<bind nodeset="/data/meal" type="string" relevant="/data/site != ''"/></model></h:head>
<h:body><input ref="/data/site"><label>**Name** of the site</label></input>
<group ref="/data/rooms" appearance="field-list"><label>Rooms</label>
<input ref="/data/rooms/size"><label>Size</label><hint>In square metres</hint></input>
<input ref="/data/rooms/beds"><label>Beds</label></input></group>
<input ref="/data/pin" appearance="masked"><label>Code</label></input>
<select1 ref="/data/meal"><label>Meals</label><item><label>Café in the factory</label>
<value>cafe</value></item><item><label>None</label><value>no</value></item></select1>
</h:body></h:html>"""


@pytest.fixture
def session() -> FormSession:
    return FormSession(parse_xform(FORM))


def found(session: FormSession, query: str, **remarks: str) -> list[tuple[str, HitKind, str]]:
    search = FormSearch(session, lambda: {f"/data/{ref}": text for ref, text in remarks.items()})
    hits = [hit for hit in search.find(query, session.pages()) if hit is not None]
    return [(hit.ref, hit.kind, hit.excerpt) for hit in hits]


# The parts without a window ---------------------------------------------------------------------


def test_a_search_finds_questions_hints_choices_and_answers(session: FormSession) -> None:
    session.answer("/data/site", "Northgate Weaving")
    assert found(session, "NAME site") == [("/data/site", HitKind.QUESTION, "")]
    assert found(session, "square") == [("/data/rooms/size", HitKind.QUESTION, "")]
    assert found(session, "rooms") == [("/data/rooms/size", HitKind.SECTION, "")]
    assert found(session, "cafe") == [("/data/meal", HitKind.CHOICE, "Café in the factory")]
    session.answer("/data/meal", "cafe")
    assert found(session, "factory cafe") == [("/data/meal", HitKind.ANSWER, "Café in the factory")]
    assert found(session, "northgate") == [("/data/site", HitKind.ANSWER, "Northgate Weaving")]
    assert found(session, "nowhere") == found(session, "  ") == []


def test_a_search_never_shows_what_is_typed_masked(session: FormSession) -> None:
    session.answer("/data/pin", "4711")
    assert found(session, "4711") == []
    assert found(session, "code") == [("/data/pin", HitKind.QUESTION, "")]


def test_a_search_finds_what_the_auditor_noted(session: FormSession) -> None:
    hits = found(session, "door", pin="He looked at the door.")
    assert hits == [("/data/pin", HitKind.REMARK, "He looked at the door.")]


def test_a_question_that_is_not_asked_is_not_found(session: FormSession) -> None:
    assert found(session, "meals") == []
    session.answer("/data/site", "Northgate")
    assert found(session, "meals") == [("/data/meal", HitKind.QUESTION, "")]


def test_a_long_text_is_shown_around_what_was_found(session: FormSession) -> None:
    session.answer("/data/site", "a " * 300 + "Needle " + "b " * 300)
    ((_, _, excerpt),) = found(session, "needle")
    assert "Needle" in excerpt
    assert (excerpt[0], excerpt[-1]) == ("…", "…")
    assert len(excerpt) < 100


def test_faults_come_in_the_order_of_the_form_and_begin_anew(session: FormSession) -> None:
    session.answer("/data/rooms/size", "99")
    course, problems = Course(session), session.problems()
    refs = ["/data/site", "/data/rooms/size", "/data/rooms/beds"]
    assert [problem.ref for problem in problems] == refs
    assert next_fault(problems, course, refs[0]) == refs[1]
    assert next_fault(problems, course, refs[2]) == refs[0]
    assert next_fault(problems, course, refs[0], back=True) == refs[2]
    assert next_fault(problems, course, "/data/pin") == refs[0]
    assert next_fault(problems, course, "/data/pin", back=True) == refs[2]
    course.go(1)
    assert next_fault(problems, course, "") == refs[1]
    assert next_fault((), course, "") is None


def test_a_trail_leads_back_and_forth_and_passes_by_what_is_gone() -> None:
    there = {"a", "b", "c", "d"}
    trail = Trail(there.__contains__)
    assert trail.back("a") is None
    trail.leave("a")
    trail.leave("b")
    assert trail.back("c") == "b"
    assert trail.on("b") == "c"
    assert trail.back("c") == "b"
    assert trail.back("b") == "a"
    assert not trail.can_go_back
    trail.leave("a")
    assert not trail.can_go_on
    trail.leave("d")
    there.remove("d")
    assert trail.back("c") == "a"


def test_the_tally_says_after_each_answer_what_counting_anew_would(session: FormSession) -> None:
    tally = Tally(session, sections_of(session, session.pages()))
    for ref, value in (("/data/rooms/size", "99"), ("/data/rooms/size", "9"), ("/data/pin", "1")):
        tally.take(session.answer(ref, value))
        anew = Tally(session, sections_of(session, session.pages()))
        assert tally.progress() == anew.progress()


# In the window ----------------------------------------------------------------------------------


def focused(walk: Walk) -> str:
    return walk.filler().focused_ref()


def show_whole(walk: Walk) -> None:
    walk.press(Qt.Key.Key_F7)
    filler = walk.filler()
    walk.until(lambda: filler.sheet.is_whole and filler.focused_ref())


def test_what_is_searched_for_is_found_and_jumped_to_by_keys_alone(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    unlocked.press(Qt.Key.Key_F, CTRL)
    unlocked.until(filler.finder.field.hasFocus)
    unlocked.type(filler.finder.field, "shifts in")
    unlocked.until(lambda: filler.finder.hits.count() == 1)
    assert filler.outline.isHidden()
    unlocked.until(lambda: filler.finder.said.text() == "Found: 1")
    unlocked.press(Qt.Key.Key_Return)
    unlocked.until(lambda: focused(unlocked) == SHIFTS)
    assert not filler.sheet.question(SHIFTS).message
    unlocked.press(Qt.Key.Key_Left, ALT)
    unlocked.until(lambda: focused(unlocked) == SITE_NAME)
    unlocked.press(Qt.Key.Key_Right, ALT)
    unlocked.until(lambda: focused(unlocked) == SHIFTS)
    unlocked.press(Qt.Key.Key_F, CTRL)
    unlocked.press(Qt.Key.Key_Escape)
    unlocked.until(lambda: not filler.outline.isHidden() and focused(unlocked) == SHIFTS)


def test_nothing_found_is_said(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    filler.finder.open()
    unlocked.type(filler.finder.field, "zzzz")
    unlocked.until(lambda: filler.finder.said.text() == "Nothing found in this form.")


def test_shift_f8_goes_to_the_fault_before(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    problems = [problem.ref for problem in filler.session.problems()]
    unlocked.press(Qt.Key.Key_F8)
    assert focused(unlocked) == problems[1]
    unlocked.press(Qt.Key.Key_F8, SHIFT)
    assert focused(unlocked) == problems[0]
    unlocked.click(filler.previous_missing)
    assert focused(unlocked) == problems[-1]
    assert filler.previous_missing.accessibleName() == "Previous missing answer"


def test_a_jump_by_the_outline_can_be_taken_back_by_mouse(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    assert not filler.side.back.isEnabled()
    filler.outline.section_chosen.emit(3)
    first = filler.here.ref
    unlocked.click(filler.side.back)
    assert focused(unlocked) == SITE_NAME
    unlocked.click(filler.side.on)
    assert filler.here.ref == first


def test_the_whole_form_is_one_sheet_and_that_is_remembered(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    filler.jump(SHIFTS, insist=False)
    show_whole(unlocked)
    assert focused(unlocked) == SHIFTS
    assert filler.side.whole.isChecked()
    here, first = filler.here.ref, filler.pages[0].ref
    unlocked.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert filler.here.ref != here
    assert filler.sheet.question(SHIFTS) is not None
    unlocked.click(unlocked.window.page.header.back)
    again = unlocked.open_record()
    assert again.whole
    assert again.here.ref == first
    unlocked.press(Qt.Key.Key_F7)
    unlocked.until(lambda: not again.sheet.is_whole)
    assert {question.ref for question in again.sheet.questions()} <= set(again.here.refs)


def test_tab_alone_leads_through_the_whole_form_past_what_was_not_made(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    show_whole(unlocked)
    filler.focus_here()
    asked = [
        ref
        for page in filler.pages
        for ref in page.refs
        if filler.session.node(ref).kind not in {"note", "group", "repeat"}
        and not filler.session.node(ref).readonly
    ]
    assert len(filler.sheet.questions()) < len(asked)
    seen: list[str] = []
    for _ in range(len(asked) * 12):
        ref = focused(unlocked)
        if not ref:
            if not filler.sheet.isAncestorOf(QApplication.focusWidget()):
                break
        elif seen[-1:] != [ref]:
            seen.append(ref)
        unlocked.press(Qt.Key.Key_Tab)
    assert seen == asked


def test_for_a_screen_reader_every_question_is_made_and_stays(
    unlocked: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Reading:
        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

    monkeypatch.setattr(rolling, "QAccessible", Reading)
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    show_whole(unlocked)
    asked = [
        ref
        for page in filler.pages
        for ref in page.refs
        if filler.session.node(ref).kind != "group"
    ]
    made = filler.sheet.roll.widgets
    unlocked.until(lambda: all(ref in made for ref in asked))


def test_the_outline_follows_through_the_whole_form(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    show_whole(unlocked)
    filler.ways.leap(WORKERS)
    section = filler.course.sections[filler.outline.currentRow()]
    assert WORKERS in section.refs
    bar = filler.sheet.verticalScrollBar()

    def follows() -> bool:
        bar.setValue(bar.maximum())
        return filler.outline.currentRow() > filler.course.sections.index(section)

    unlocked.until(follows)


def test_what_was_half_typed_outlives_being_far_out_of_sight(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    show_whole(unlocked)
    date = "/data/identification/visit_date"
    edit = unlocked.edit_of(date)
    edit.selectAll()
    unlocked.type(edit, "2026-11")
    bar = filler.sheet.verticalScrollBar()
    bar.setValue(bar.maximum())
    filler.ways.leap(filler.pages[-1].refs[-1])
    unlocked.quiet()
    assert unlocked.edit_of(date).text() == "2026-11"
    assert filler.resume_point().typed[date] == "2026-11"
