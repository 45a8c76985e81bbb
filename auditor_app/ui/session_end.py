"""When the session ends: the vault locks before, and what it could not take holds the end up.

Windows and X11 ask every program first (`commitDataRequest`); on Linux logind can be asked not to
shut down as long as something is nowhere but in memory.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from auditor_app.ui.controls import later

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.logind import Logind

COMMIT_WAIT: Final = 4_000
"""Milliseconds for which a session's end waits for the lock; Windows waits for five seconds."""


class SessionManager(Protocol):
    """What is needed of `QSessionManager`."""

    def allowsInteraction(self) -> bool: ...  # noqa: D102, N802 - Qt's name
    def release(self) -> None: ...  # noqa: D102
    def cancel(self) -> None: ...  # noqa: D102


class SessionEnd(QObject):
    """Watches for the end of the session.

    Signals:
        ending(): the session is about to end: lock.
    """

    ending = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._logind = system_logind(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.commit, Qt.ConnectionType.DirectConnection)
        if self._logind is not None:
            desk.lacking_changed.connect(self._logind.keep_up)

    def commit(self, manager: SessionManager) -> None:
        """The session ends as soon as this returns, unless `manager` is told to cancel that.

        It is only where the vault could not take what was entered: then the window asks what to do.
        """
        desk = self._desk
        if not desk.is_open:
            return
        waiting = QEventLoop()
        desk.closed.connect(waiting.quit)
        desk.kept_open.connect(waiting.quit)
        self.ending.emit()
        later(waiting, waiting.quit, COMMIT_WAIT).start()
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if desk.is_lacking and manager.allowsInteraction():
            manager.release()
            manager.cancel()


def system_logind(parent: QObject) -> Logind | None:
    """What tells of sleep and of the end on Linux; None elsewhere."""
    if sys.platform != "linux":
        return None
    from auditor_app.ui.logind import Logind  # noqa: PLC0415 - D-Bus only where it is at home

    return Logind(parent)
