"""That the records are still being read, and how far that has come."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar

from auditor_app.ui.controls import column, label
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID


class ReadingPart(QFrame):
    """Shown from the start, and again while many records are read anew."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label(self.tr("Reading the records…"), "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(320)
        self.bar.hide()
        self.setLayout(column(self.words, self.bar, spacing=GRID))

    def show_progress(self, done: int, of: int) -> None:
        """So many of so many records were read."""
        words = self.tr("Reading the records: {done} of {all}…")
        self.words.setText(words.format(done=number(done), all=number(of)))
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.setAccessibleName(self.words.text())
        self.bar.show()
        self.show()
