"""What stands there when the site's representative has given the laptop back.

No passphrase is asked: it would be typed before the eyes of those from whom it protects. As from
behind the clock (decision 42) one comes back by a chord, or by a long press, that nobody does by
chance and no hint of which is on the screen; after two minutes the vault locks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QMouseEvent, QShortcut, QShowEvent

from auditor_app.ui.controls import button, later
from auditor_app.ui.form.stopping import RETURN_KEYS
from auditor_app.ui.interview.calm import CalmScreen
from auditor_app.ui.interview.cover import HOLD, LOCKS_AFTER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class GivenBack(CalmScreen):
    """Thanks, and nothing of the audit.

    Signals:
        taken(): the auditor has the laptop again.
        not_yet(): the representative goes on with the site's part.
        left_alone(): nobody has come for two minutes.
    """

    taken = Signal()
    not_yet = Signal()
    left_alone = Signal()

    def __init__(self, page: QWidget) -> None:
        self.go_on = button("", "", "back")
        super().__init__("complete", self.go_on)
        self.go_on.setText(self.tr("Back to the site's part"))
        self.say(
            self.tr("Please give the laptop back to the auditor"),
            self.tr("What was written down and signed here is kept."),
        )
        self.hold = later(self, self.taken.emit, HOLD)
        self.locking = later(self, self.left_alone.emit, LOCKS_AFTER)
        self.go_on.clicked.connect(self.not_yet)
        self._keys = QShortcut(QKeySequence(RETURN_KEYS), page)
        self._keys.activated.connect(self.taken)
        self._keys.setEnabled(False)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The auditor may come now."""
        super().showEvent(event)
        self._keys.setEnabled(True)
        self.locking.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Behind the clock the vault locks by itself."""
        super().hideEvent(event)
        if event.spontaneous():
            return  # the window is made small: it stays given back
        self._keys.setEnabled(False)
        for timer in (self.hold, self.locking):
            timer.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pressing the picture or the words begins the way back."""
        event.accept()
        away = event.position().toPoint() - self.rect().center()
        if abs(away.x()) < self.width() // 4 and abs(away.y()) < self.height() // 3:
            self.hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go too early: nothing."""
        event.accept()
        self.hold.stop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """As the press that it is."""
        self.mousePressEvent(event)
