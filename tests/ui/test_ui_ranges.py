"""Numbers on a scale: none until somebody sets one, and never another than was set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from ui_asking import Asked, ask

from auditor_app.ui.questions.range_places import places_of
from auditor_app.ui.questions.ranges import RangePicker, RangeQuestion
from auditor_app.ui.questions.scales import LineScale, Scale, StarScale
from auditor_app.xforms import Choice, FormSession, NodeState, ValidityChanged, parse_xform

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def ranging(
    qtbot: QtBot, start: str = "0", end: str = "10", step: str = "1", **fields: object
) -> tuple[Asked, Scale]:
    asked = ask(
        qtbot, **{"kind": "range", "type": "int", "start": start, "end": end, "step": step} | fields
    )
    assert isinstance(asked.widget, RangeQuestion)
    scale = asked.widget.answer_widget()
    assert isinstance(scale, Scale)
    return asked, scale


def point_of(scale: LineScale, place: int) -> QPoint:
    return scale._point(place).toPoint()


@pytest.mark.parametrize("appearance", ["", "rating", "distress", "vertical", "no-ticks"])
def test_a_scale_that_nobody_touched_says_nothing(qtbot: QtBot, appearance: str) -> None:
    asked, scale = ranging(qtbot, appearance=appearance)
    asked.widget.flush()
    qtbot.keyClick(scale, Qt.Key.Key_Tab)
    asked.widget.flush()
    assert not scale.is_set
    assert asked.said == []
    assert asked.edit().text() == ""
    assert "Not answered yet" in scale.accessibleDescription()
    assert "from 0 to 10" in scale.accessibleDescription()


def test_a_press_sets_the_number_under_it_and_a_drag_says_only_where_it_ends(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot)
    assert isinstance(scale, LineScale)
    QTest.mousePress(scale, Qt.MouseButton.LeftButton, pos=point_of(scale, 3))
    QTest.mouseMove(scale, point_of(scale, 5))
    QTest.mouseMove(scale, point_of(scale, 8))
    assert asked.edit().text() == "8"
    assert asked.said == []
    assert asked.typing == [True]
    QTest.mouseRelease(scale, Qt.MouseButton.LeftButton, pos=point_of(scale, 8))
    assert asked.said == ["8"]
    assert asked.typing == [True, False]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ([Qt.Key.Key_Right], "0"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right], "2"),
        ([Qt.Key.Key_End], "10"),
        ([Qt.Key.Key_Home], "0"),
        ([Qt.Key.Key_End, Qt.Key.Key_Left], "9"),
    ],
)
def test_keys_set_and_move(qtbot: QtBot, keys: list[Qt.Key], said: str) -> None:
    asked, scale = ranging(qtbot)
    for key in keys:
        qtbot.keyClick(scale, key)
    qtbot.waitUntil(lambda: asked.said == [said])


def test_delete_takes_the_number_away(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, value="4")
    assert scale.is_set
    qtbot.keyClick(scale, Qt.Key.Key_Delete)
    assert asked.said == [""]
    assert not scale.is_set
    assert asked.edit().text() == ""


def test_a_number_that_keys_have_set_is_said_when_the_scale_is_left(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, value="5")
    QTest.keyClick(scale, Qt.Key.Key_Right)
    assert asked.said == []
    scale.clearFocus()
    assert asked.said == ["6"]


def test_clear_takes_also_back_what_keys_have_just_set(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, value="5")
    QTest.keyClick(scale, Qt.Key.Key_Right)
    asked.widget._clear.click()
    qtbot.wait(0)
    qtbot.waitUntil(lambda: not asked.widget._pause.isActive())
    assert asked.said[-1] == ""
    assert asked.edit().text() == ""
    assert not scale.is_set


def test_a_range_may_run_backwards_and_in_parts_of_one_exactly(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, "1", "0", "0.1", type="decimal")
    for _ in range(4):
        qtbot.keyClick(scale, Qt.Key.Key_Right)
    asked.widget.flush()
    assert asked.said == ["0.7"]
    places = places_of(NodeState("/q", "range", "decimal", start="1", end="0", step="0.1"))
    assert places is not None
    assert [places.value(place) for place in (0, 3, 10)] == ["1", "0.7", "0"]


@pytest.mark.parametrize(
    ("typed", "said"), [("7", "7"), ("\N{ARABIC-INDIC DIGIT SEVEN}", "7"), ("3,5", "3.5")]
)
def test_a_number_is_typed_beside_the_scale(qtbot: QtBot, typed: str, said: str) -> None:
    asked, scale = ranging(qtbot, step="0.5", type="decimal")
    asked.edit().setFocus()
    asked.edit().insert(typed)
    asked.widget.flush()
    assert asked.said == [said]
    assert scale.is_set


def test_a_number_beyond_the_scale_takes_the_answer_away_and_stays_to_be_mended(
    qtbot: QtBot,
) -> None:
    asked, scale = ranging(qtbot, value="5")
    asked.edit().setFocus()
    asked.edit().selectAll()
    qtbot.keyClicks(asked.edit(), "50")
    asked.widget.flush()
    assert asked.said[-1] == ""
    assert asked.edit().text() == "50"
    assert asked.widget.message == "A number from 0 to 10."
    assert asked.widget.unsaid() == "50"
    assert not scale.is_set
    assert asked.typing[-1] is True
    asked.edit().clear()
    asked.widget.flush()
    assert asked.typing[-1] is False


def test_what_waited_beside_the_scale_comes_back(qtbot: QtBot) -> None:
    asked, _ = ranging(qtbot)
    asked.widget.show_unsaid("50")
    assert asked.edit().text() == "50"
    assert asked.widget.message
    asked.widget.show_unsaid("5")
    assert asked.said == ["5"]


def test_the_number_as_the_engine_writes_it_is_the_same_number(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, type="decimal", step="0.5", value="5.0")
    assert scale.value() == 10
    asked.widget.flush()
    assert asked.said == []


def test_scrolling_the_page_moves_no_handle(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, value="5")
    wheel = QWheelEvent(
        QPointF(5, 5),
        scale.mapToGlobal(QPointF(5, 5)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(scale, wheel)
    asked.widget.flush()
    assert scale.value() == 5
    assert asked.said == []


@pytest.mark.parametrize("mirrored", [False, True])
def test_stars_are_set_with_a_click_on_one(qtbot: QtBot, mirrored: bool) -> None:
    asked, scale = ranging(qtbot, "1", "5", appearance="rating")
    assert isinstance(scale, StarScale)
    if mirrored:
        asked.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    third_from_left = QPoint(2 + 36 * 3 + 18, 20)
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=third_from_left)
    assert asked.said == ["2" if mirrored else "4"]
    words = [label.text() for label in asked.widget.findChildren(QLabel)]
    assert ("2 of 5" if mirrored else "4 of 5") in words


def test_nought_stars_are_an_answer_and_none_is_not(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, "0", "5", appearance="rating")
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(18, 20))
    assert asked.said == ["0"]
    assert scale.is_set


def test_many_stars_are_a_line(qtbot: QtBot) -> None:
    _, scale = ranging(qtbot, "0", "100", appearance="rating")
    assert isinstance(scale, LineScale)


def test_a_thermometer_stands_and_its_lower_end_is_the_beginning(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, appearance="distress")
    assert isinstance(scale, LineScale)
    assert scale.upright
    assert point_of(scale, 0).y() > point_of(scale, 10).y()
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=point_of(scale, 9))
    assert asked.said == ["9"]
    qtbot.keyClick(scale, Qt.Key.Key_Up)
    asked.widget.flush()
    assert asked.said[-1] == "10"


def test_ticks_have_the_names_that_the_form_gives_them(qtbot: QtBot) -> None:
    named = (Choice("0", "No fear"), Choice("10", "The greatest **fear**"))
    asked, scale = ranging(qtbot, choices=named)
    assert isinstance(scale, LineScale)
    assert scale._names == {0: "No fear", 10: "The greatest fear"}
    asked.widget.show_choices((Choice("5", "middle"),))
    assert scale._names == {0: "0", 10: "10", 5: "middle"}


TICKS = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>T</h:title><model><instance>
<data id="t"><x/></data></instance><bind nodeset="/data/x" type="int"/></model></h:head><h:body>
<range ref="/data/x" start="0" end="100" step="5" odk:tick-interval="{every}"
 odk:placeholder="50"><label>X</label></range></h:body></h:html>"""


@pytest.mark.parametrize(("every", "apart"), [("10", 2), ("25", 5), ("7", 0)])
def test_ticks_stand_as_far_apart_as_the_form_says_and_the_placeholder_is_no_answer(
    qtbot: QtBot, every: str, apart: int
) -> None:
    session = FormSession(parse_xform(TICKS.format(every=every)))
    asked = Asked(qtbot, session.node("/data/x"))
    scale = asked.widget.answer_widget()
    assert isinstance(scale, LineScale)
    assert (scale._every, scale._ghost) == (apart, 10)
    asked.widget.flush()
    assert asked.said == []
    qtbot.keyClick(scale, Qt.Key.Key_Right)
    asked.widget.flush()
    assert asked.said == ["50"]


@pytest.mark.parametrize(
    ("start", "end", "step"), [("0", "10", "0"), ("x", "10", "1"), ("0", "10000000", "1")]
)
def test_what_is_no_scale_is_typed(qtbot: QtBot, start: str, end: str, step: str) -> None:
    asked = ask(qtbot, kind="range", type="int", start=start, end=end, step=step)
    assert asked.widget.answer_widget() is asked.edit()
    qtbot.keyClicks(asked.edit(), "7")
    asked.widget.flush()
    assert asked.said == ["7"]


def test_a_picker_offers_every_number_and_none_first(qtbot: QtBot) -> None:
    asked = ask(
        qtbot,
        kind="range",
        type="int",
        start="5",
        end="1",
        step="2",
        appearance="picker",
        choices=(Choice("1", "little"),),
    )
    assert isinstance(asked.widget, RangePicker)
    combo = asked.widget.findChild(QComboBox)
    assert combo is not None
    assert [combo.itemText(n) for n in range(combo.count())] == [
        "Choose…",
        "5",
        "3",
        "1 \N{EN DASH} little",
    ]
    qtbot.keyClick(combo, Qt.Key.Key_End)
    assert asked.said == ["1"]


def test_a_finished_scale_takes_no_key_and_no_press(qtbot: QtBot) -> None:
    asked, scale = ranging(qtbot, value="5")
    assert isinstance(scale, LineScale)
    asked.widget.close_for_answers()
    qtbot.keyClick(scale, Qt.Key.Key_Right)
    qtbot.keyClick(scale, Qt.Key.Key_Delete)
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=point_of(scale, 1))
    asked.widget.flush()
    assert asked.said == []
    assert scale.value() == 5


def test_a_violated_constraint_is_said_at_the_scale(qtbot: QtBot) -> None:
    asked, _ = ranging(qtbot, value="5")
    asked.widget.apply(ValidityChanged("/data/q", "Not five."))
    assert asked.widget.message == "Not five."
