"""Choices by the ten thousand: found by typing, ticked in a list, never as many widgets."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QWidget
from ui_asking import Asked, ask, choices

from auditor_app.ui.questions.choice_finder import SelectOneFinder
from auditor_app.ui.questions.choice_model import VALUE
from auditor_app.ui.questions.choice_search import ChoiceSearch
from auditor_app.ui.questions.choices import MOST_ROWS, ChoiceList, SelectManyFinder, SelectOneCombo
from auditor_app.xforms import Choice, ChoicesChanged

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MANY = tuple(Choice(f"v{number}", f"Place {number}") for number in range(50_000))
COUNTRIES = choices("Côte Nord", "India", "Indonesia", "Niger", "Nigeria", "Türkiye")


def finding(qtbot: QtBot, **fields: object) -> tuple[Asked, SelectOneFinder, QListView]:
    asked = ask(
        qtbot, kind="select1", **{"appearance": "autocomplete", "choices": COUNTRIES} | fields
    )
    assert isinstance(asked.widget, SelectOneFinder)
    return asked, asked.widget, asked.widget._list


def shown(view: QListView) -> list[str]:
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def test_words_are_found_in_any_order_without_case_and_accents_those_that_begin_first() -> None:
    search = ChoiceSearch(choices("Old Delhi Road", "Delhi", "New Delhi", "Côte Nord"))
    search.prepare(4)
    assert list(search.find("DELHI")) == [1, 0, 2]
    assert list(search.find("road del")) == [0]
    assert list(search.find("cote")) == [3]
    assert list(search.find("")) == [0, 1, 2, 3]
    assert list(search.find("x")) == []


def test_marks_of_a_label_are_not_searched() -> None:
    search = ChoiceSearch((Choice("a", "**Very** often"),))
    search.prepare(1)
    assert list(search.find("very often")) == [0]
    assert search.named("Very often") == ("a",)


@pytest.mark.parametrize("appearance", ["minimal", "autocomplete", "search", ""])
@pytest.mark.parametrize("kind", ["select1", "select"])
def test_fifty_thousand_choices_stand_there_at_once_and_make_few_widgets(
    qtbot: QtBot, kind: str, appearance: str
) -> None:
    start = time.perf_counter()
    asked = ask(qtbot, kind=kind, appearance=appearance, choices=MANY, value="v49999")
    # A list of widgets takes minutes; nobody waits half a second here.
    assert time.perf_counter() - start < 2
    assert len(asked.widget.findChildren(QWidget)) < 60
    qtbot.keyClicks(asked.widget.answer_widget(), " ")
    assert asked.said in ([], [""])


def test_a_choice_is_found_by_typing_and_taken_with_return(qtbot: QtBot) -> None:
    asked, widget, view = finding(qtbot)
    QTest.keyClicks(asked.edit(), "turk")
    assert view.isVisible()
    assert shown(view) == ["Türkiye"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.said == ["türkiye"]
    assert asked.edit().text() == "Türkiye"
    assert not view.isVisible()
    assert widget.unsaid() == ""


def test_a_choice_is_taken_with_a_click_out_of_fifty_thousand(qtbot: QtBot) -> None:
    asked, _, view = finding(qtbot, choices=MANY)
    qtbot.waitUntil(lambda: asked.widget._model._search.ready)
    QTest.keyClicks(asked.edit(), "place 4999")
    assert shown(view)[:2] == ["Place 4999", "Place 49990"]
    second = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert asked.said[-1] == "v49990"


def test_the_list_opens_at_the_answer_with_the_arrow_key_and_with_the_button(qtbot: QtBot) -> None:
    asked, widget, view = finding(qtbot, choices=MANY, value="v31234")
    assert asked.edit().text() == "Place 31234"
    QTest.keyClick(asked.edit(), Qt.Key.Key_Down)
    assert view.isVisible()
    assert view.currentIndex().data(VALUE) == "v31234"
    view.hide()
    widget._edit.opens.trigger()
    assert view.isVisible()
    assert asked.said == []
    view.hide()


def test_return_takes_nothing_while_several_choices_are_left(qtbot: QtBot) -> None:
    asked, widget, view = finding(qtbot)
    QTest.keyClicks(asked.edit(), "Ind")
    assert shown(view) == ["India", "Indonesia"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.said == []
    assert widget.unsaid() == "Ind"


def test_half_a_name_takes_the_answer_away_stays_and_is_blamed_when_one_leaves(
    qtbot: QtBot,
) -> None:
    asked, widget, view = finding(qtbot, value="india")
    asked.edit().selectAll()
    QTest.keyClicks(asked.edit(), "Ind")
    qtbot.waitUntil(lambda: asked.said == [""])
    assert asked.edit().text() == "Ind"
    assert widget.message == ""
    assert asked.typing == [True]
    view.hide()
    widget.flush()
    assert "No choice is called that" in widget.message
    assert widget.unsaid() == "Ind"
    assert asked.typing == [True]
    asked.edit().clear()
    widget.flush()
    assert asked.typing == [True, False]
    assert widget.message == ""


def test_what_waited_comes_back_as_if_it_had_just_been_typed(qtbot: QtBot) -> None:
    asked, widget, _ = finding(qtbot)
    widget.show_unsaid("Ind")
    assert asked.edit().text() == "Ind"
    assert widget.message
    widget.show_unsaid("india")
    assert asked.said == ["india"]
    assert asked.edit().text() == "India"


def test_a_name_typed_in_full_is_that_choice_and_no_longer_one_that_begins_with_it(
    qtbot: QtBot,
) -> None:
    asked, widget, view = finding(qtbot)
    QTest.keyClicks(asked.edit(), "niger")
    view.hide()
    widget.flush()
    assert asked.said == ["niger"]
    QTest.keyClicks(asked.edit(), "ia")
    view.hide()
    widget.flush()
    assert asked.said[-1] == "nigeria"


def test_a_name_that_two_choices_have_is_not_guessed(qtbot: QtBot) -> None:
    twice = (Choice("a", "Springfield"), Choice("b", "Springfield"))
    asked, widget, view = finding(qtbot, choices=twice, value="b")
    widget.flush()
    assert asked.said == []
    asked.edit().selectAll()
    QTest.keyClicks(asked.edit(), "springfield")
    view.hide()
    widget.flush()
    assert asked.said == [""]


def test_an_emptied_field_is_no_answer(qtbot: QtBot) -> None:
    asked, widget, _ = finding(qtbot, value="india")
    asked.edit().clear()
    widget.flush()
    assert asked.said == [""]


def test_a_read_only_field_opens_no_list_and_takes_no_key(qtbot: QtBot) -> None:
    asked, widget, view = finding(qtbot, value="india")
    widget.close_for_answers()
    QTest.keyClicks(asked.edit(), "x")
    QTest.keyClick(asked.edit(), Qt.Key.Key_Down)
    assert asked.edit().text() == "India"
    assert not view.isVisible()
    assert asked.said == []


def picking(qtbot: QtBot, **fields: object) -> tuple[Asked, QListView]:
    asked = ask(qtbot, kind="select", **{"appearance": "minimal", "choices": COUNTRIES} | fields)
    assert isinstance(asked.widget, SelectManyFinder)
    view = asked.widget.findChild(QListView)
    assert view is not None
    return asked, view


def test_several_are_ticked_by_keys_alone(qtbot: QtBot) -> None:
    asked, view = picking(qtbot)
    assert not view.isVisible()
    qtbot.keyClicks(asked.edit(), "i")
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Down)
    assert view.hasFocus()
    assert shown(view)[:2] == ["India", "Indonesia"]
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert asked.said == ["india", "india indonesia"]
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert asked.said[-1] == "india"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert asked.edit().hasFocus()
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Escape)
    assert shown(view) == ["India"]


def test_what_is_chosen_is_listed_and_can_be_taken_away_with_a_click(qtbot: QtBot) -> None:
    asked, view = picking(qtbot, choices=MANY, value="v7 v31234")
    assert shown(view) == ["Place 7", "Place 31234"]
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.said == ["v31234"]
    # Its row stays for a moment of remorse.
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert set(asked.said[-1].split()) == {"v7", "v31234"}


def test_return_ticks_the_only_one_that_was_found(qtbot: QtBot) -> None:
    asked, _ = picking(qtbot)
    qtbot.keyClicks(asked.edit(), "cote")
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Return)
    assert asked.said == ["côte_nord"]


def test_a_list_that_grows_long_is_no_longer_rows_and_comes_back_to_them(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select1", choices=COUNTRIES, value="india")
    assert isinstance(asked.widget, ChoiceList)
    assert len(asked.widget.rows()) == len(COUNTRIES)
    asked.widget.apply(ChoicesChanged("/data/q", COUNTRIES + MANY[:MOST_ROWS]))
    view = asked.widget.findChild(QListView)
    assert view is not None
    assert asked.widget.rows() == ()
    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.model().index(0, 0)).center(),
    )
    assert asked.said == ["côte_nord"]
    asked.widget.apply(ChoicesChanged("/data/q", COUNTRIES))
    assert [row.value for row in asked.widget.rows() if row.isChecked()] == ["côte_nord"]


def test_one_of_a_long_list_stays_chosen_when_it_is_clicked_again(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select1", choices=MANY[:200], value="v0")
    view = asked.widget.findChild(QListView)
    assert view is not None
    at = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.said == []


def test_a_finished_list_can_be_looked_through_but_not_ticked(qtbot: QtBot) -> None:
    asked, view = picking(qtbot, value="india")
    asked.widget.close_for_answers()
    at = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClicks(asked.edit(), "niger")
    assert shown(view) == ["Niger", "Nigeria"]
    assert asked.said == []


def test_letters_typed_on_a_closed_box_lead_to_a_choice(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select1", appearance="minimal", choices=COUNTRIES)
    assert isinstance(asked.widget, SelectOneCombo)
    combo = asked.widget.findChild(QComboBox)
    assert combo is not None
    qtbot.keyClicks(combo, "nigeri")
    assert asked.said[-1] == "nigeria"
    assert combo.currentText() == "Nigeria"


def test_screen_readers_hear_the_question_at_the_field_and_at_the_list(qtbot: QtBot) -> None:
    asked, view = picking(qtbot, label="**Where** from", required=True, value="india")
    assert asked.edit().accessibleName().startswith("Where from")
    assert view.accessibleName() == "Where from"
    index = view.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def rows_of(qtbot: QtBot, appearance: str, *labels: str) -> tuple[Asked, tuple[QWidget, ...]]:
    asked = ask(qtbot, kind="select1", appearance=appearance, choices=choices(*labels))
    assert isinstance(asked.widget, ChoiceList)
    return asked, asked.widget.rows()


@pytest.mark.parametrize("appearance", ["columns-pack", "horizontal-compact"])
def test_packed_choices_are_as_wide_as_their_words_and_as_many_a_line_as_fit(
    qtbot: QtBot, appearance: str
) -> None:
    long = "A choice of so many words that it stands alone in its line, or nearly so"
    asked, rows = rows_of(qtbot, appearance, "A", "B", "C", long, "D")
    tops = [row.y() for row in rows]
    assert tops[0] == tops[1] == tops[2] < tops[3]
    assert rows[0].width() < rows[3].width()
    assert all(row.geometry().right() <= asked.widget.width() for row in rows)
    asked.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: rows[0].x() > rows[1].x())


@pytest.mark.parametrize("appearance", ["", "quick", "columns"])
def test_choices_in_columns_are_equally_wide(qtbot: QtBot, appearance: str) -> None:
    _, rows = rows_of(qtbot, appearance, "A", "Something longer")
    assert rows[0].width() == pytest.approx(rows[1].width(), abs=1)


def test_choices_without_buttons_show_a_mark_once_they_are_chosen(qtbot: QtBot) -> None:
    _, rows = rows_of(qtbot, "no-buttons", "A", "B")
    empty = [row.grab().toImage() for row in rows]
    assert all(row.bare for row in rows)
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert rows[0].grab().toImage() != empty[0]


def test_a_quick_question_is_settled_by_a_click_and_by_space_but_not_by_arrows(
    qtbot: QtBot,
) -> None:
    asked, rows = rows_of(qtbot, "quick", "A", "B")
    settled: list[str] = []
    asked.widget.settled.connect(settled.append)
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert asked.said == ["b"]
    assert settled == []
    qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    assert settled == ["/data/q"]
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert settled == ["/data/q"] * 2
    other, rows = rows_of(qtbot, "", "A", "B")
    other.widget.settled.connect(settled.append)
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert len(settled) == 2


def test_rows_come_as_one_scrolls_and_all_of_them_come(qtbot: QtBot) -> None:
    asked = ask(qtbot, kind="select1", choices=MANY[:1_700])
    view = asked.widget.findChild(QListView)
    assert view is not None
    assert view.model().rowCount() == 500
    bar = view.verticalScrollBar()
    for _ in range(5):
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: bar.value() < bar.maximum() or view.model().rowCount() == 1_700)
    assert shown(view)[-1] == "Place 1699"
    qtbot.keyClick(asked.edit(), Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert asked.said == ["v1699"]


def test_a_press_elsewhere_and_escape_close_the_list_and_take_nothing(qtbot: QtBot) -> None:
    asked, widget, view = finding(qtbot)
    widget._edit.opens.trigger()
    assert view.isVisible()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(10, view.height() + 40))
    assert not view.isVisible()
    widget._edit.opens.trigger()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert asked.said == []


def test_tab_leaves_the_field_and_its_list(qtbot: QtBot) -> None:
    asked, _, view = finding(qtbot)
    qtbot.keyClicks(asked.edit(), "ni")
    assert view.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.isVisible()
    assert asked.said == []


def test_the_list_is_gone_with_its_question(qtbot: QtBot) -> None:
    _, widget, view = finding(qtbot)
    widget._edit.opens.trigger()
    assert view.isVisible()
    widget.hide()
    assert not view.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier", "open_then"),
    [
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, False),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_I, Qt.KeyboardModifier.NoModifier, True),
    ],
)
def test_the_keys_of_the_window_work_while_the_list_is_open(
    qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, open_then: bool
) -> None:
    _, widget, view = finding(qtbot)
    widget._edit.opens.trigger()
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier, "i" if open_then else "")
    override.ignore()
    QApplication.sendEvent(view, override)
    assert view.isVisible() == open_then
    view.hide()


def test_what_names_no_choice_stays_when_other_choices_come_of_which_one_is_called_so(
    qtbot: QtBot,
) -> None:
    asked, question, _ = finding(qtbot, choices=choices("Dhaka", "Sylhet"))
    qtbot.keyClicks(asked.edit(), "Lalpur")
    question.flush()
    assert question.unsaid() == "Lalpur"
    question.apply(ChoicesChanged("/data/q", choices("Lalpur", "Natore")))
    assert asked.edit().text() == "Lalpur"
    question.flush()
    assert asked.said == ["lalpur"]
    assert asked.typing[-1] is False
