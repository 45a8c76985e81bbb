"""A field of one line: words of every script stand at the same height in it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

import auditor_app.ui
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.redressing import Dress, wardrobe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

UI = Path(auditor_app.ui.__file__).parent


@pytest.fixture(params=[100, 200])
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    wardrobe().put_on(Dress("light", request.param))
    yield request.param
    wardrobe().put_on(Dress("light"))


def inked(edit: LineEdit, text: str) -> tuple[int, int]:
    """The first and the last row of pixels that the letters of `text` have."""
    edit.setText(text)
    QApplication.processEvents()
    image = edit.grab().toImage()
    rows = [
        y
        for y in range(4, image.height() - 4)
        if any(image.pixelColor(x, y).lightness() < 110 for x in range(8, image.width() - 8))
    ]
    return rows[0], rows[-1]


@pytest.mark.parametrize("script", ["\u0660", "\u1019", "\u4e00", "\u0915", "\u0e40", "\u09e7"])
def test_no_script_lifts_the_line(qtbot: QtBot, percent: int, script: str) -> None:
    edit = LineEdit()
    edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(edit)
    edit.resize(400, edit.sizeHint().height())
    edit.show()
    qtbot.waitExposed(edit)
    alone = inked(edit, "H")
    top, bottom = inked(edit, f"HHHH {script}")
    # The letters of other scripts reach a little further up and down than a capital.
    slack = 4 * percent // 100
    assert alone[0] - slack <= top
    assert alone[1] - 1 <= bottom <= alone[1] + 2 * slack
    assert inked(edit, "H") == alone


def test_every_line_to_type_in_is_that_one() -> None:
    made = [
        f"{file.name}:{call.lineno}"
        for file in UI.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "QLineEdit"
    ]
    assert made == []


def test_the_icon_of_an_action_is_as_large_as_the_type(qtbot: QtBot, percent: int) -> None:
    edit = LineEdit("passphrase")
    qtbot.addWidget(edit)
    mark = QPixmap(64, 64)
    mark.fill("#d00000")
    edit.add_icon(QAction(QIcon(mark), "", edit), QLineEdit.ActionPosition.TrailingPosition)
    edit.resize(400, edit.sizeHint().height())
    edit.show()
    qtbot.waitExposed(edit)
    image = edit.grab().toImage()
    middle = image.height() // 2
    red = [x for x in range(image.width()) if image.pixelColor(x, middle).name() == "#d00000"]
    assert len(red) == 16 * percent // 100
    # What is typed ends before it.
    assert edit.cursorRect().right() < edit.findChildren(QToolButton)[0].x()
