"""Garbage is collected in the window's thread alone (decision 53)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from auditor_app.xforms.collecting import (
    collect_what_is_due,
    leave_to_all_threads,
    leave_to_one_thread,
)

_EVERY = 100
"""Milliseconds: what the vault's thread makes in so many is looked through in two or three."""


class GarbageCollection(QObject):
    """Collects in the thread in which it was made, until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = QTimer(self)
        self._turn.setInterval(_EVERY)
        self._turn.timeout.connect(collect_what_is_due)
        self._turn.start()
        leave_to_one_thread()

    def stop(self) -> None:
        """The program ends; a second call is the first."""
        if self._turn.isActive():
            self._turn.stop()
            leave_to_all_threads()
