"""Above a large photo: back to all of them, the next one, zoom, turn, compare."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from auditor_app.ui.controls import button, label, row
from auditor_app.ui.icons import icon
from auditor_app.ui.theme import GRID, TONES


class PhotoBar(QWidget):
    """The buttons; whoever owns the bar says what they do."""

    def __init__(self) -> None:
        super().__init__()
        self.position = label("", "muted", wrap=False)
        self.wall = button(self.tr("All photos"), "plain", "list")
        self.before = _tool("back", self.tr("The photo before (Page up)"))
        self.next = _tool("next", self.tr("The next photo (Page down)"))
        self.smaller = _tool("zoom-out", self.tr("Smaller (-)"))
        self.larger = _tool("zoom-in", self.tr("Larger (+)"))
        self.whole = button(self.tr("Whole"), "plain", "", self.tr("Show it whole (0)"))
        self.turn_left = _tool("turn-left", self.tr("Turn left (Shift+R)"))
        self.turn_right = _tool("turn-right", self.tr("Turn right (R)"))
        self.compare = button(
            self.tr("Compare"), "plain", "compare", self.tr("Beside the next one (C)")
        )
        layout = row(
            self.wall,
            GRID,
            self.before,
            self.position,
            self.next,
            None,
            self.smaller,
            self.larger,
            self.whole,
            GRID,
            self.turn_left,
            self.turn_right,
            GRID,
            self.compare,
            spacing=GRID // 2,
        )
        layout.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        self.setLayout(layout)
        self._point_arrows()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The arrows point on and back, in whatever direction one reads."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point_arrows()

    def _point_arrows(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for tool, name in ((self.before, "back"), (self.next, "next")):
            tool.setIcon(icon(name, TONES.accent, mirrored=mirrored, disabled=TONES.edge))


def _tool(icon_name: str, words: str) -> QPushButton:
    tool = button("", "plain", icon_name, words)
    tool.setAccessibleName(words)
    return tool
