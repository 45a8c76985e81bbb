"""Buttons that are pressed where the pointer is, although they move from under it meanwhile.

What was typed is said when the pointer goes down elsewhere, and the form may show more, or less,
above: Qt then takes the button that moved away for one that was left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    _Button = QAbstractButton
else:
    # At run time the button comes from beside: it is mixed into Qt's own.
    _Button = object


class SteadyPress(_Button):
    """Mixed into a button: a pointer that stays where it is has pressed it."""

    _pressed_at: QPointF | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Note where on the screen it was."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        at, self._pressed_at = self._pressed_at, None
        moved_away = not self.hitButton(event.position().toPoint())
        if at is None or not moved_away or not self.isEnabled():
            super().mouseReleaseEvent(event)
            return
        if (event.globalPosition() - at).manhattanLength() < QApplication.startDragDistance():
            self.setDown(False)
            self.click()
            event.accept()
        else:
            super().mouseReleaseEvent(event)
