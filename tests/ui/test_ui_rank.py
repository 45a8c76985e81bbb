"""Ranking by drag, by buttons and by keys; the order of the form is nobody's answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QListWidget, QPushButton
from ui_asking import Asked, ask, choices

from auditor_app.ui.questions.rank import RankQuestion
from auditor_app.xforms import ChoicesChanged

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ABC = choices("A", "B", "C")


def ranking(qtbot: QtBot, **fields: object) -> tuple[Asked, QListWidget]:
    asked = ask(qtbot, **{"kind": "rank", "choices": ABC} | fields)
    assert isinstance(asked.widget, RankQuestion)
    order = asked.widget.answer_widget()
    assert isinstance(order, QListWidget)
    return asked, order


def shown(order: QListWidget) -> str:
    return "".join(order.item(place).text() for place in range(order.count()))


def press(asked: Asked, words: str) -> QPushButton:
    return next(
        b for b in asked.widget.findChildren(QPushButton) if words in b.toolTip() + b.text()
    )


def test_the_order_of_the_form_is_no_answer_until_somebody_takes_it(qtbot: QtBot) -> None:
    asked, order = ranking(qtbot)
    asked.widget.flush()
    assert asked.said == []
    assert shown(order) == "ABC"
    assert "not ranked" in order.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    take = press(asked, "Take this order")
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert asked.said == ["a b c"]
    assert not take.isVisible()
    assert order.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1: A"


@pytest.mark.parametrize("way", ["keys", "buttons"])
def test_a_choice_is_moved_and_moves_on(qtbot: QtBot, way: str) -> None:
    asked, order = ranking(qtbot)
    order.setCurrentRow(2)
    for _ in range(2):
        if way == "keys":
            qtbot.keyClick(order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        else:
            qtbot.mouseClick(press(asked, "Move up"), Qt.MouseButton.LeftButton)
    assert asked.said == ["a c b", "c a b"]
    assert shown(order) == "CAB"
    assert order.currentRow() == 0
    assert not press(asked, "Move up").isEnabled()
    qtbot.keyClick(order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(asked.said) == 2


def test_arrow_keys_alone_go_from_row_to_row(qtbot: QtBot) -> None:
    asked, order = ranking(qtbot)
    qtbot.keyClick(order, Qt.Key.Key_Down)
    assert order.currentRow() == 1
    assert asked.said == []


def test_a_choice_that_was_dragged_elsewhere_is_said_and_one_that_came_back_is_not(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, order = ranking(qtbot)
    event = QDropEvent(
        QPointF(1, 1),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    def drop(to: int) -> None:
        monkeypatch.setattr(
            QListWidget, "dropEvent", lambda view, _: view.insertItem(to, view.takeItem(0))
        )
        order.dropEvent(event)

    drop(0)
    assert asked.said == []
    drop(2)
    assert asked.said == ["b c a"]
    assert not any(
        order.item(place).flags() & Qt.ItemFlag.ItemIsDropEnabled for place in range(order.count())
    )


def test_choices_that_came_later_stand_below_what_is_ranked(qtbot: QtBot) -> None:
    asked, order = ranking(qtbot, value="c a")
    assert shown(order) == "CAB"
    assert order.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "not ranked: B"
    asked.widget.apply(ChoicesChanged("/data/q", choices("A", "B", "C", "D")))
    assert shown(order) == "CABD"
    assert asked.said == []
    order.setCurrentRow(3)
    qtbot.keyClick(order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert asked.said == ["c a d b"]


def test_a_ranking_is_taken_back(qtbot: QtBot) -> None:
    asked, order = ranking(qtbot, value="c a b")
    qtbot.mouseClick(press(asked, "Clear"), Qt.MouseButton.LeftButton)
    assert asked.said == [""]
    assert shown(order) == "ABC"


def test_a_finished_ranking_stays_as_it_is(qtbot: QtBot) -> None:
    asked, order = ranking(qtbot, value="c a b")
    asked.widget.close_for_answers()
    order.setCurrentRow(1)
    qtbot.keyClick(order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert asked.said == []
    assert shown(order) == "CAB"
    assert order.dragDropMode() == QListWidget.DragDropMode.NoDragDrop
    assert not press(asked, "Move up").isVisible()
