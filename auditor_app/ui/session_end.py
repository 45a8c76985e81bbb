"""When the session ends: the vault locks before, and what it could not take holds the end up.

Windows and X11 ask every program first (`commitDataRequest`); on Linux logind can be asked not to
shut down as long as something is nowhere but in memory, and whoever ends the program by a signal
ends it as the button that closes the window does.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication

from auditor_app.ui.controls import later

if TYPE_CHECKING:
    from collections.abc import Callable

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


class EndSignals(QObject):
    """Calls `ended` where the system asks the program to end, in place of dying in mid-sentence.

    Python sees a signal only between two of its own instructions, and none is taken while Qt waits:
    the number comes through a pipe that Qt waits for as well.
    """

    def __init__(self, ended: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended = ended
        if sys.platform == "win32":
            return
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        self._before = {
            number: signal.signal(number, lambda *_: None)
            for number in (signal.SIGTERM, signal.SIGHUP)
            # Who started the program so that it outlives a terminal wants just that.
            if signal.getsignal(number) is not signal.SIG_IGN
        }
        self._wakeup = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)

    def stop(self) -> None:
        """From now on as it was before."""
        if sys.platform == "win32":
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        os.close(self._read)
        os.close(self._write)

    def _take(self) -> None:
        told = os.read(self._read, 64)
        if self._before.keys() & set(told):
            self._ended()
