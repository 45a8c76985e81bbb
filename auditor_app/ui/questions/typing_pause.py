"""When what is being typed is stored: soon after the last key, and however long one types on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from auditor_app.ui.controls import later

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE = 400
"""Milliseconds without a key after which what was typed is said."""
LONGEST = 1000
"""Milliseconds after which it is said even while keys go on; a crash takes no more than this."""


class TypingPause(QObject):
    """Calls `action` when typing pauses, and at the latest `LONGEST` after the first unsaid key.

    Signals:
        changed(whether): something was typed that is not said yet, or no more.
    """

    changed = Signal(bool)

    def __init__(self, owner: QObject, action: Callable[[], None]) -> None:
        super().__init__(owner)
        self._first = QElapsedTimer()
        self._unsaid = False
        self._timer = later(self, action, PAUSE)

    def start(self) -> None:
        """A key was pressed."""
        if not self._unsaid:
            self._unsaid = True
            self._first.start()
            self.changed.emit(True)  # noqa: FBT003 - Qt's emit has no names
        self._timer.start(max(0, min(PAUSE, LONGEST - self._first.elapsed())))

    def stop(self) -> None:
        """What was typed was said."""
        self._timer.stop()
        if self._unsaid:
            self._unsaid = False
            self.changed.emit(False)  # noqa: FBT003 - likewise

    def isActive(self) -> bool:  # noqa: N802 - named like a QTimer's
        """Whether something was typed that is not said yet."""
        return self._timer.isActive()
