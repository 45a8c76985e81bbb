"""Whoever ends the program by a signal ends it as the button that closes the window does."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable


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
