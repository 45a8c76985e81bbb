"""What stands together on a sheet: tables of selects, and groups that can be folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from ui_sheets import Sheet, form_xml

from auditor_app.ui.form.sections import progress_of
from auditor_app.ui.questions.grids import CellQuestion, GridFrame, GridHeading
from auditor_app.ui.questions.groups import GroupHead

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

P = "/data/p"
ITEMS = "".join(
    f"<item><value>{value}</value><label>{label}</label></item>"
    for value, label in (("never", "Never"), ("often", "Often"), ("always", "Always"))
)


def select(name: str, appearance: str) -> str:
    where = f'ref="{P}/{name}" appearance="{appearance}"'
    return f"<select1 {where}><label>{name}</label>{ITEMS}</select1>"


TABLE = form_xml(
    "<p><a/><h/><w/><x/><y/><b/></p>",
    f'<bind nodeset="{P}/x" relevant="{P}/w != \'never\'"/>',
    f'<group ref="{P}" appearance="field-list"><label>Table</label>'
    f'<input ref="{P}/a"><label>a</label></input>{select("h", "label")}'
    f"{''.join(select(name, 'list-nolabel') for name in 'wxy')}"
    f'<input ref="{P}/b"><label>b</label></input></group>',
)


def test_rows_of_a_table_stand_under_one_another_without_a_gap(qtbot: QtBot) -> None:
    shown = Sheet(qtbot, TABLE)
    assert [ref[-1] for ref in shown.shown()] == list("ahwxyb")
    rows = [shown.widget(f"{P}/{name}") for name in "hwxy"]
    tops = [row.mapTo(shown.sheet.roll, QPoint(0, 0)).y() for row in rows]
    assert tops[1:] == [top + row.height() for top, row in zip(tops, rows, strict=False)][:3]
    (frame,) = {row.parentWidget() for row in rows}
    assert isinstance(frame, GridFrame)
    columns = {
        tuple(cell.mapTo(shown.sheet.roll, QPoint(0, 0)).x() for cell in row.cells())
        for row in rows
        if isinstance(row, CellQuestion)
    }
    assert len(columns) == 1


def test_a_likert_scale_behind_a_table_stands_by_itself(qtbot: QtBot) -> None:
    xml = TABLE.replace(select("y", "list-nolabel"), select("y", "likert"))
    shown = Sheet(qtbot, xml)
    assert [ref[-1] for ref in shown.shown()] == list("ahwxyb")
    row, scale = shown.widget(f"{P}/x"), shown.widget(f"{P}/y")
    assert not isinstance(scale.parentWidget(), GridFrame)
    gap = (
        scale.mapTo(shown.sheet.roll, QPoint(0, 0)).y()
        - row.mapTo(shown.sheet.roll, QPoint(0, row.height())).y()
    )
    assert gap > 20


def test_a_row_comes_and_goes_inside_of_its_table(qtbot: QtBot) -> None:
    shown = Sheet(qtbot, TABLE)
    first = shown.widget(f"{P}/w")
    assert isinstance(first, CellQuestion)
    qtbot.mouseClick(first.cells()[0], Qt.MouseButton.LeftButton)
    shown.sheet.refresh(shown.session.pages()[:1])
    assert [ref[-1] for ref in shown.shown()] == list("ahwyb")
    qtbot.mouseClick(first.cells()[1], Qt.MouseButton.LeftButton)
    shown.sheet.refresh(shown.session.pages()[:1])
    assert [ref[-1] for ref in shown.shown()] == list("ahwxyb")
    assert len({shown.widget(f"{P}/{name}").parentWidget() for name in "hwxy"}) == 1
    assert shown.widget(f"{P}/w") is first


def test_the_names_of_the_columns_are_no_question_that_waits_for_an_answer(qtbot: QtBot) -> None:
    shown = Sheet(qtbot, TABLE)
    assert isinstance(shown.widget(f"{P}/h"), GridHeading)
    refs = [f"{P}/{name}" for name in "hwxy"]
    assert progress_of(shown.session, refs).questions == 3


GROUPS = form_xml(
    "<p><a/><g><x/><day/></g><fixed><y/></fixed></p>",
    f'<bind nodeset="{P}/g/day" type="date"/><bind nodeset="{P}/g/x" constraint=". != \'wrong\'"/>',
    f'<group ref="{P}" appearance="field-list"><label>Page</label>'
    f'<input ref="{P}/a"><label>a</label></input>'
    f'<group ref="{P}/g"><label>**Housing**</label><input ref="{P}/g/x"><label>x</label></input>'
    f'<input ref="{P}/g/day"><label>day</label></input></group>'
    f'<group ref="{P}/fixed" appearance="no-collapse"><label>Fixed</label>'
    f'<input ref="{P}/fixed/y"><label>y</label></input></group></group>',
)


def head_of(shown: Sheet, name: str) -> GroupHead:
    head = shown.widget(f"{P}/{name}")
    assert isinstance(head, GroupHead)
    return head


def test_a_group_is_folded_away_and_opened_by_mouse_and_by_keys(qtbot: QtBot) -> None:
    shown = Sheet(qtbot, GROUPS)
    head = head_of(shown, "g")
    qtbot.mouseClick(head.heading, Qt.MouseButton.LeftButton)
    assert f"{P}/g/x" not in shown.shown()
    assert shown.shown() == [f"{P}/a", f"{P}/g", f"{P}/fixed", f"{P}/fixed/y"]
    head.fold.setFocus()
    qtbot.keyClick(head.fold, Qt.Key.Key_Right)
    assert f"{P}/g/x" in shown.shown()
    qtbot.keyClick(head.fold, Qt.Key.Key_Right)
    assert f"{P}/g/x" in shown.shown()
    qtbot.keyClick(head.fold, Qt.Key.Key_Left)
    assert f"{P}/g/x" not in shown.shown()
    assert head.fold.hasFocus()
    qtbot.keyClick(head.fold, Qt.Key.Key_Space)
    assert f"{P}/g/x" in shown.shown()


def test_a_group_that_the_form_keeps_open_has_no_button_and_takes_no_click(qtbot: QtBot) -> None:
    shown = Sheet(qtbot, GROUPS)
    head = head_of(shown, "fixed")
    assert not head.fold.isVisible()
    assert head.stops() == []
    qtbot.mouseClick(head.heading, Qt.MouseButton.LeftButton)
    assert f"{P}/fixed/y" in shown.shown()


def test_a_folded_group_says_how_far_it_is_and_what_is_to_mend(qtbot: QtBot) -> None:
    shown = Sheet(qtbot, GROUPS)
    head = head_of(shown, "g")
    shown.sheet.apply(shown.session.answer(f"{P}/g/x", "here"))
    shown.sheet.fold(f"{P}/g", folded=True)
    assert head.fold.accessibleDescription() == "1 of 2 answered"
    assert head.fold.accessibleName() == "Open Housing"
    shown.sheet.apply(shown.session.answer(f"{P}/g/x", "wrong"))
    qtbot.waitUntil(lambda: head.fold.accessibleDescription() == "1 to mend")


def test_what_was_typed_and_is_no_answer_yet_is_there_again_when_a_group_opens(
    qtbot: QtBot,
) -> None:
    shown = Sheet(qtbot, GROUPS)
    qtbot.keyClicks(shown.sheet.question(f"{P}/g/day").answer_widget(), "2026-1")
    shown.sheet.fold(f"{P}/g", folded=True)
    assert shown.sheet.question(f"{P}/g/day") is None
    shown.sheet.fold(f"{P}/g", folded=False)
    question = shown.sheet.question(f"{P}/g/day")
    assert question is not None
    assert question.unsaid() == "2026-1"


@pytest.mark.parametrize("way", ["focus_question", "bring_up"])
def test_whoever_jumps_to_a_question_finds_its_group_open(qtbot: QtBot, way: str) -> None:
    shown = Sheet(qtbot, GROUPS)
    shown.sheet.fold(f"{P}/g", folded=True)
    getattr(shown.sheet, way)(f"{P}/g/x")
    assert f"{P}/g/x" in shown.shown()
    if way == "focus_question":
        focus = QApplication.focusWidget()
        assert shown.sheet.question(f"{P}/g/x").isAncestorOf(focus)
