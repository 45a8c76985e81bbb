"""What was just done to a record, said for a few seconds where it is in nobody's way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from auditor_app.ui.controls import icon_label, label, later, row
from auditor_app.ui.theme import GRID, TONES

_TIME: Final = 6000
"""Milliseconds that it stays."""
_WIDEST: Final = 560


class Told(QFrame):
    """A line over the foot of `above`; it takes no click and no focus, and moves nothing."""

    def __init__(self, above: QWidget) -> None:
        super().__init__(above)
        self._above = above
        self.words = label("", wrap=False)
        self.words.setStyleSheet(f"color: {TONES.surface};")
        self.setStyleSheet(f"Told {{ background: {TONES.ink}; border-radius: 6px; }}")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = row(icon_label("complete", TONES.surface, 18), self.words, spacing=GRID)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self.setLayout(layout)
        self._fade = later(self, self.hide, _TIME)
        above.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words, and let a screen reader say them."""
        metrics = self.words.fontMetrics()
        self.words.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST))
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._fade.start()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """It stays at the foot."""
        if watched is self._above and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        room = self._above.rect()
        self.move(
            max((room.width() - self.width()) // 2, 0), room.height() - self.height() - GRID * 2
        )
