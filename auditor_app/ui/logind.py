"""Linux' logind: says when the computer is about to sleep, and waits for who asked for a delay.

https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

SERVICE: Final = "org.freedesktop.login1"
PATH: Final = "/org/freedesktop/login1"
INTERFACE: Final = "org.freedesktop.login1.Manager"


class Logind(QObject):
    """The system's sleep, as far as logind is there to tell of it.

    Signals:
        sleeping(): sleep is about to begin.
    """

    sleeping = Signal()

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.systemBus()
        self._asked: QDBusPendingCallWatcher | None = None
        self._delay: QDBusUnixFileDescriptor | None = None
        slot: Any = SLOT("prepare(bool)")  # typed as bytes, but a text is what is taken
        self._bus.connect(SERVICE, PATH, INTERFACE, "PrepareForSleep", self, slot)

    @property
    def holds_back(self) -> bool:
        """Whether sleep waits for `let_sleep`."""
        return self._delay is not None

    def hold_back(self) -> None:
        """Ask that sleep waits (five seconds at most, as a rule) until `let_sleep`."""
        if self._asked is not None:
            return
        call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Inhibit")
        call.setArguments(["sleep", "Auditor", "The vault is locked before sleep.", "delay"])
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._asked.finished.connect(self._take_delay)

    def let_sleep(self) -> None:
        """Sleep need not wait any longer."""
        if self._asked is not None:
            self._asked.deleteLater()
        self._asked = self._delay = None

    @Slot(bool)
    def prepare(self, begins: bool) -> None:  # noqa: FBT001 - logind's argument
        """Logind says that sleep begins, or has ended."""
        if begins:
            self.sleeping.emit()

    def _take_delay(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply().arguments()
        # The delay lasts as long as its file descriptor is open.
        if asked is self._asked and answer and isinstance(answer[0], QDBusUnixFileDescriptor):
            self._delay = answer[0]
