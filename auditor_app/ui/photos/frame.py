"""A canvas with what is said in its place while there is no picture to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from auditor_app.ui.controls import column, icon_label, label
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.photos.words import not_seen
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.photos.asking import PhotoItem
    from auditor_app.ui.photos.canvas import PictureCanvas

_WORDS = 420


class PictureFrame(QWidget):
    """Shows the canvas, or one sentence: why there is nothing on it."""

    def __init__(self, canvas: PictureCanvas) -> None:
        super().__init__()
        self.canvas = canvas
        self.words: QLabel = label("", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setFixedWidth(_WORDS)
        self._waiting = icon_label("photo", TONES.edge, 48)
        self._fault = icon_label("error", TONES.bad, 48)
        self._sealed = icon_label("lock", TONES.edge, 48)
        middle = column(None, spacing=GRID * 2)
        for mark in (self._waiting, self._fault, self._sealed):
            middle.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        said = QWidget()
        said.setLayout(middle)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(canvas)
        self._stack.addWidget(said)

    @property
    def shows_picture(self) -> bool:
        """Whether the canvas is seen."""
        return self._stack.currentIndex() == 0

    def show_canvas(self) -> None:
        """There is a picture."""
        self._stack.setCurrentIndex(0)

    def show_waiting(self) -> None:
        """It is being decrypted."""
        self._say(self.tr("This photo is being decrypted…"), self._waiting)

    def show_sealed(self, item: PhotoItem) -> None:
        """Nobody can see it here any more."""
        self._say(not_seen(item), self._sealed)

    def show_error(self, error: AuditorError) -> None:
        """It cannot be shown, and what the person can do."""
        self._say(said_in_line(error), self._fault)

    def _say(self, words: str, mark: QLabel) -> None:
        for each in (self._waiting, self._fault, self._sealed):
            each.setVisible(each is mark)
        self.words.setText(words)
        self.words.setMinimumHeight(self.words.heightForWidth(_WORDS))
        self.setAccessibleName(words)
        self._stack.setCurrentIndex(1)
