"""A row that goes on in the next line: of buttons, and of choices whose words wrap."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

import auditor_app.ui
from auditor_app.ui.controls import button, label
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.questions.choice_rows import RadioRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

LONG = "Every worker holds the passport in a locker, and the key to it as well, day and night"


def laid_out(qtbot: QtBot, *widgets: QWidget, width: int, mirrored: bool = False) -> QWidget:
    window = QWidget()
    flow = FlowLayout(*widgets, spacing=6)
    window.setLayout(flow)
    if mirrored:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(width, flow.heightForWidth(width))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def places(widgets: Sequence[QWidget]) -> list[QRect]:
    return [widget.geometry() for widget in widgets]


def test_there_is_one_of_it() -> None:
    folder = Path(auditor_app.ui.__file__).parent
    made = [p.name for p in folder.rglob("*.py") if "(QLayout)" in p.read_text()]
    assert made == ["flow.py"]


@pytest.mark.parametrize("mirrored", [False, True])
def test_what_does_not_fit_goes_on_in_the_next_line(qtbot: QtBot, mirrored: bool) -> None:
    buttons = [button("Press here") for _ in range(3)]
    wide = buttons[0].sizeHint().width()
    window = laid_out(qtbot, *buttons, width=2 * wide + 10, mirrored=mirrored)
    first, second, third = places(buttons)
    assert first.top() == second.top() < first.bottom() < third.top()
    assert (first.left() < second.left()) is not mirrored
    assert third.left() == first.left()
    assert third.bottom() < window.height() == window.heightForWidth(window.width())


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_choice_wider_than_the_line_wraps_its_words_and_those_beside_it_stand_at_its_middle(
    qtbot: QtBot, mirrored: bool
) -> None:
    rows = [RadioRow(text, text) for text in ("Yes", LONG, "No")]
    narrow = laid_out(qtbot, *rows, width=260, mirrored=mirrored)
    first, second, _ = places(rows)
    assert second.width() == 260
    assert second.height() > first.height()
    assert all(narrow.rect().contains(place) for place in places(rows))
    rows = [RadioRow(text, text) for text in ("Yes", LONG)]
    wide = laid_out(qtbot, *rows, width=rows[1].sizeHint().width() + 140, mirrored=mirrored)
    first, second = places(rows)
    assert wide.rect().contains(second)
    assert first.height() < second.height()
    assert abs(first.center().y() - second.center().y()) <= 1
    assert not first.intersects(second)


@pytest.mark.parametrize("mirrored", [False, True])
def test_words_beside_a_button_stand_in_one_line_while_there_is_room(
    qtbot: QtBot, mirrored: bool
) -> None:
    press, words = button("Pick"), label("الاثنين ٣٠ نوفمبر ٢٠٢٦", "muted")
    wide = laid_out(qtbot, press, words, width=500, mirrored=mirrored)
    assert wide.rect().contains(words.geometry())
    assert words.height() < 2 * words.fontMetrics().height()
    assert words.geometry().top() < press.geometry().center().y() < words.geometry().bottom()
    pressed, long = button("Pick"), label(LONG)
    narrow = laid_out(qtbot, pressed, long, width=300, mirrored=mirrored)
    assert long.geometry().top() > pressed.geometry().bottom()
    assert narrow.rect().contains(long.geometry())
    assert long.height() >= long.heightForWidth(long.width()) > long.fontMetrics().height()


def test_a_choice_in_a_column_is_as_high_as_its_words_need_there(qtbot: QtBot) -> None:
    rows = [RadioRow(text, text) for text in ("Written, and signed by both of them", "None")]
    window = QWidget()
    grid = QGridLayout(window)
    for column, choice in enumerate(rows):
        grid.setColumnStretch(column, 1)
        grid.addWidget(choice, 0, column)
    qtbot.addWidget(window)
    window.resize(2 * rows[0].sizeHint().width() - 40, 300)
    window.show()
    qtbot.waitExposed(window)
    first = rows[0]
    assert first.heightForWidth(first.width()) > first.sizeHint().height()
    assert first.height() >= first.heightForWidth(first.width())


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    shown, hidden = button("Press here"), button("Press here")
    window = laid_out(qtbot, hidden, shown, width=600)
    before = shown.x()
    hidden.hide()
    qtbot.waitUntil(lambda: shown.x() < before)
    assert window.heightForWidth(600) == shown.sizeHint().height()
