"""The small pieces of which every page is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from auditor_app.ui.controls import ConfirmButton, bring_into_view, button
from auditor_app.ui.interview.tile import ManyTile, Tile
from auditor_app.ui.media.picture_view import PictureView
from auditor_app.ui.questions.choice_rows import CheckRow, RadioRow
from auditor_app.ui.questions.groups import _Fold
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.steady_bar import keep_place_of_bar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_has_just_been_added_below_is_scrolled_into_view(qtbot: QtBot) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.resize(300, 200)
    content = QWidget()
    above, below = QVBoxLayout(content), QVBoxLayout()
    first = QLabel("first")
    first.setMinimumHeight(600)
    above.addWidget(first)
    above.addLayout(below)
    area.setWidget(content)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    added = QLabel("added")
    added.setMinimumHeight(60)
    below.addWidget(added)
    added.show()
    bring_into_view(added)
    qtbot.waitUntil(lambda: added.visibleRegion().boundingRect() == added.rect())


def test_what_stands_in_no_page_that_scrolls_stays_where_it_is(qtbot: QtBot) -> None:
    alone = QLabel("alone")
    qtbot.addWidget(alone)
    alone.show()
    bring_into_view(alone)
    qtbot.waitExposed(alone)
    assert alone.isVisible()


def test_return_presses_a_button_once_and_never_with_another_key_held(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    for made in (button("Remove"), RowButton("site", "A record", ""), ConfirmButton("a", "b")):
        qtbot.addWidget(made)
        pressed.clear()
        made.clicked.connect(lambda: pressed.append(True))
        made.show()
        made.setFocus()
        for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
            qtbot.keyClick(made, Qt.Key.Key_Return, held)
        assert pressed == []
        qtbot.keyClick(made, Qt.Key.Key_Return)
        again = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
        )
        QApplication.sendEvent(made, again)
        qtbot.keyClick(made, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
        assert len(pressed) == 2


@pytest.mark.parametrize("moved", [0, 60])
def test_what_moves_from_under_a_pointer_that_stays_is_pressed_all_the_same(
    qtbot: QtBot, moved: int
) -> None:
    window = QWidget()
    window.resize(400, 300)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    for made in (
        RadioRow("Yes", "yes"),
        CheckRow("Yes", "yes"),
        Tile("yes", 1),
        ManyTile("yes", 1),
        RowButton("site", "Site profile", ""),
        PictureView(),
        _Fold(),
        button("Add"),
    ):
        made.setParent(window)
        made.setGeometry(0, 0, 200, 40)
        made.show()
        pressed: list[bool] = []
        made.clicked.connect(lambda _=False, to=pressed: to.append(True))
        here = window.windowHandle()
        QTest.mousePress(here, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
        made.move(0, moved)
        QTest.mouseRelease(here, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
        assert pressed == [True]
        made.move(0, 0)
        QTest.mousePress(here, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
        QTest.mouseRelease(here, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
        assert pressed == [True]
        made.hide()


def test_a_bar_keeps_its_place_and_is_seen_where_there_is_something_to_scroll(
    qtbot: QtBot,
) -> None:
    area, content = QScrollArea(), QLabel("everything")
    keep_place_of_bar(area)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.resize(200, 200)
    qtbot.addWidget(area)
    area.show()
    bar = area.verticalScrollBar()
    assert bar.isVisible()
    assert not bar.isEnabled()
    content.setMinimumHeight(900)
    qtbot.waitUntil(bar.isEnabled)
    assert bar.isVisible()
    content.setMinimumHeight(9)
    qtbot.waitUntil(lambda: not bar.isEnabled())
