"""What stands there while nothing is asked: a pause, or the end of the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from auditor_app.ui.controls import column, icon_label, label
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

_WIDTH = 560


class CalmScreen(QWidget):
    """A picture, a few words, and what can be done next; nothing of the record."""

    def __init__(self, icon_name: str, *presses: QPushButton) -> None:
        super().__init__()
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = self._line("title")
        self.words = self._line("")
        self._presses = presses
        layout = column(None, spacing=GRID * 2)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(icon_label(icon_name, TONES.accent, 64), 0, middle)
        layout.addWidget(self.title, 0, middle)
        layout.addWidget(self.words, 0, middle)
        for press in presses:
            press.setStyleSheet("min-height: 44px; min-width: 288px;")
            layout.addWidget(press, 0, middle)
        layout.addStretch(2)
        self.setLayout(layout)

    def say(self, title: str, words: str) -> None:
        """Show these words."""
        self.title.setText(title)
        self.words.setText(words)
        for line in (self.title, self.words):
            line.setMinimumHeight(line.heightForWidth(_WIDTH))

    def focus(self) -> None:
        """Put the focus on the first thing that can be done."""
        for press in self._presses:
            if not press.isHidden():
                press.setFocus()
                return

    @staticmethod
    def _line(look: str) -> QLabel:
        line = label("", look)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setFixedWidth(_WIDTH)
        return line
