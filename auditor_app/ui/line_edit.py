"""The field of one line, for whatever script is written in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QLineEdit

from auditor_app.ui.theme import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

ICON: Final = 16
"""Px that Qt gives the icon of an action in a field, whatever the size of type."""


class LineEdit(QLineEdit):
    """Keeps the words of every script on the same line.

    Lines with Arabic or Burmese letters are higher than Latin ones. Qt (6.11) puts a higher line
    into the middle of the field, but its letters where those of a usual one would be in it: too
    high by half of the difference, which is 5 px at the usual size of type.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.textChanged.connect(self.level)
        self.level(text)

    def add_icon(self, action: QAction, at: QLineEdit.ActionPosition) -> None:
        """Put the icon of an action into the field, as large as the type is."""
        if scaled(ICON) != ICON:
            # The class of styles is made when it is first wanted: with its 566 constants it takes
            # 6 ms, and at the usual size of type nobody wants it.
            from auditor_app.ui.large_icons import large_icons  # noqa: PLC0415 - see above

            self.setStyle(large_icons())
        self.addAction(action, at)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.level(self.text())

    def level(self, text: str) -> None:
        """Put `text`, which was put in, where a line of Latin letters would be."""
        lift = 0 if text.isascii() else self._lift()
        margins = self.textMargins()
        if margins.top() != lift:
            self.setTextMargins(margins.left(), lift, margins.right(), -lift)

    def _lift(self) -> int:
        """By how many px Qt draws what is shown too high."""
        layout = QTextLayout(self.displayText(), self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return max(int(line.height() - QFontMetricsF(self.font()).height()) // 2, 0)
