"""The small pieces of which every page is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from auditor_app.ui.controls import bring_into_view

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
