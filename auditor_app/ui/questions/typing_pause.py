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

    The action calls `stop` once it has said what was typed, else `hold`. `pauses` times the usual
    pause is waited for.

    Signals:
        changed(whether): something was typed that is not said yet, or no more.
    """

    changed = Signal(bool)

    def __init__(self, owner: QObject, action: Callable[[], None], pauses: int = 1) -> None:
        super().__init__(owner)
        self._first = QElapsedTimer()
        self._unsaid = False
        self._pauses = pauses
        self.rested = True
        """Whether the keys paused before the action was called; else they may still go on."""
        self._timer = later(self, action)

    def start(self) -> None:
        """A key was pressed."""
        if not self._timer.isActive():
            self._first.start()
        pause, left = PAUSE * self._pauses, LONGEST - self._first.elapsed()
        self.rested = pause <= left
        self._timer.start(max(0, min(pause, left)))
        self._expect(unsaid=True)

    def hold(self) -> None:
        """What was typed cannot be said as it is: it waits for the next key."""
        self._timer.stop()
        self._expect(unsaid=True)

    def stop(self) -> None:
        """What was typed was said."""
        self._timer.stop()
        self._expect(unsaid=False)

    def _expect(self, *, unsaid: bool) -> None:
        if self._unsaid != unsaid:
            self._unsaid = unsaid
            self.changed.emit(unsaid)

    @property
    def holds(self) -> bool:
        """Whether what was typed waits for the next key."""
        return self._unsaid and not self._timer.isActive()

    def isActive(self) -> bool:  # noqa: N802 - named like a QTimer's
        """Whether something was typed of which is still to be seen whether it can be said."""
        return self._timer.isActive()
