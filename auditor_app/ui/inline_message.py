"""What is said inside of a card: what went wrong, or what should not be overlooked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import icon_label, label, row
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError


class InlineMessage(QFrame):
    """What went wrong and what to do, inside of a card."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "fault")
        layout = row(spacing=GRID)
        layout.addWidget(icon_label("error", TONES.bad), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        self.setLayout(layout)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words, and let a screen reader say the same."""
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
        self.show()

    def show_error(self, error: AuditorError) -> None:
        """Message and remedy in one paragraph."""
        self.say(said_in_line(error))


def warning_line(text: str) -> QFrame:
    """A sentence that should not be overlooked."""
    frame = QFrame()
    frame.setProperty("look", "warning")
    layout = row(spacing=GRID)
    layout.addWidget(icon_label("warning", TONES.warning), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(label(text), 1)
    layout.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
    frame.setLayout(layout)
    return frame
