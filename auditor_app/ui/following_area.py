"""A scroll area in which what has the focus is seen, however it came by it.

Qt scrolls to what Tab leads to, and to nothing else: not where a control that had the focus went
away and the next one took it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from auditor_app.ui.controls import later
from auditor_app.ui.theme import GRID


def by_mouse() -> bool:
    """Whether a button of the mouse is down: what it was pressed on must not move from under it."""
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton


class FollowingArea(QScrollArea):
    """Holds a page; the area itself is no stop of Tab."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._reveal = later(self, self.show_focused)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and not by_mouse():
            self._reveal.start()

    def show_focused(self) -> None:
        """Scroll to what has the focus."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.ensureWidgetVisible(focus, 0, GRID * 2)
