"""When the computer goes to sleep: the vault locks before, or at the latest right after.

Linux says it through logind, Windows sends `WM_POWERBROADCAST`. Where neither is told, as on macOS
or without logind, the clock that counts sleep runs ahead of the one that does not: that is seen on
waking up.
"""

from __future__ import annotations

import sys
import time
from ctypes import wintypes
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QObject,
    QTimer,
    Signal,
)

from auditor_app.ui.controls import later
from auditor_app.ui.session_end import system_logind

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY: Final = 5_000
"""Milliseconds between two looks at the clocks."""
SUSPEND_WAIT: Final = 1_500
"""Milliseconds for which Windows' going to sleep is held up; it gives a program two seconds."""
_SLEPT: Final = 3.0
"""Seconds by which one sleep parts the clocks at least; less is their own unsteadiness."""
_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x0004


class SleepWatch(QObject):
    """Watches for sleep. `asleep` gives the seconds that the computer has slept so far.

    Signals:
        sleeping(): the computer is about to sleep, or has just slept.
    """

    sleeping = Signal()
    _let = Signal()
    _suspending = Signal()

    def __init__(
        self, parent: QObject | None = None, asleep: Callable[[], float] | None = None
    ) -> None:
        super().__init__(parent)
        self._asleep = asleep or seconds_asleep
        self._before = self._asleep()
        self.clocks = QTimer(self)
        self.clocks.timeout.connect(self.look)
        self.clocks.start(LOOK_EVERY)
        self._logind = system_logind(self)
        if self._logind is not None:
            self._logind.sleeping.connect(self.sleeping)
        self._holds = False
        # Through a signal: a method of its own would tie a knot that only the garbage collector
        # undoes, in whatever thread it happens to run.
        self._suspending.connect(self.suspend)
        self._broadcasts = PowerBroadcasts(self._suspending.emit)
        if sys.platform == "win32" and (app := QCoreApplication.instance()) is not None:
            app.installNativeEventFilter(self._broadcasts)

    def hold_back(self) -> None:
        """From now on sleep should wait for `let_sleep`, where the system offers that."""
        self._holds = True
        if self._logind is not None:
            self._logind.hold_back()

    def let_sleep(self) -> None:
        """Everything is locked: nothing holds sleep back any longer."""
        self._holds = False
        self._let.emit()
        if self._logind is not None:
            self._logind.let_sleep()

    def suspend(self) -> None:
        """The system sleeps as soon as this returns: say so, and wait a moment for `let_sleep`."""
        waiting = QEventLoop()
        self._let.connect(waiting.quit)
        self.sleeping.emit()
        if self._holds:
            later(waiting, waiting.quit, SUSPEND_WAIT).start()
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def look(self) -> None:
        """Compare the clocks."""
        now = self._asleep()
        slept, self._before = now - self._before > _SLEPT, now
        if slept:
            self.sleeping.emit()


class PowerBroadcasts(QAbstractNativeEventFilter):
    """Calls `told` when Windows says that it suspends."""

    def __init__(self, told: Callable[[], None]) -> None:
        super().__init__()
        self._told = told

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at one message; all of them go on to Qt."""
        if kind == b"windows_generic_MSG":
            said = wintypes.MSG.from_address(int(message))
            if said.message == _WM_POWERBROADCAST and said.wParam == _PBT_APMSUSPEND:
                self._told()
        return False, 0


def seconds_asleep() -> float:
    """Seconds that this computer has slept since it was started, give or take a constant."""
    if hasattr(time, "CLOCK_BOOTTIME"):  # Linux
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    if hasattr(time, "CLOCK_UPTIME_RAW"):  # macOS, whose CLOCK_MONOTONIC counts sleep
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return 0.0
