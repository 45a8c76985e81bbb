"""A field of one line: what of a long text did not fit is not dropped without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from test_ui_focus import settled
from ui_places import places

from auditor_app.ui.findings.fields import captioned
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.text_line import TextLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk


def test_a_line_says_that_a_part_of_a_paste_was_left_out_until_there_is_room(
    qtbot: QtBot,
) -> None:
    line, window = TextLine(12), QWidget()
    window.setLayout(captioned("Title", line))
    window.resize(420, 200)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    line.setFocus()
    QGuiApplication.clipboard().setText("Passports kept")
    line.paste()
    assert line.text() == "Passports ke"
    assert line.note.isVisible()
    assert line.note.words.text() == "This field is full: 12 characters fit. The rest was left out."
    qtbot.waitUntil(lambda: line.note.y() > line.geometry().bottom())
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert not line.note.isVisible()
    qtbot.keyClicks(line, "ep")
    assert line.text() == "Passports ke"
    assert line.note.isVisible()


def test_every_page_that_has_such_a_line_has_room_for_its_words(furnished: Walk) -> None:
    found = 0
    for name, place in places(furnished.window.desk.vault):
        furnished.window.go(place)
        settled(furnished)
        if isinstance(page := furnished.window.page, AuditsPage):
            furnished.click(page.new)
        for line in furnished.window.page.findChildren(TextLine):
            found += 1
            assert line.note.window() is furnished.window, f"{name}: {line.accessibleName()}"
    assert found
