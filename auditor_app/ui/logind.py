"""Linux' logind: says when the computer is about to sleep, and waits for who asked for a delay.

It also shuts nothing down while somebody asked it not to.

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
    """The system's sleep and end, as far as logind is there to tell of them.

    Signals:
        sleeping(): sleep is about to begin.
    """

    sleeping = Signal()

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.systemBus()
        self._sleep = _Lock(self, self._bus)
        self._shutdown = _Lock(self, self._bus)
        slot: Any = SLOT("prepare(bool)")  # typed as bytes, but a text is what is taken
        self._bus.connect(SERVICE, PATH, INTERFACE, "PrepareForSleep", self, slot)

    @property
    def holds_back(self) -> bool:
        """Whether sleep waits for `let_sleep`."""
        return self._sleep.is_held

    @property
    def keeps_up(self) -> bool:
        """Whether the system does not shut down, unless somebody insists."""
        return self._shutdown.is_held

    def hold_back(self) -> None:
        """Ask that sleep waits (five seconds at most, as a rule) until `let_sleep`."""
        self._sleep.take("sleep", self.tr("The vault is locked before sleep."), "delay")

    def let_sleep(self) -> None:
        """Sleep need not wait any longer."""
        self._sleep.let_go()

    def keep_up(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Ask that the system is not shut down, or no more."""
        if wanted:
            self._shutdown.take("shutdown", self.tr("Something is not saved yet."), "block")
        else:
            self._shutdown.let_go()

    @Slot(bool)
    def prepare(self, begins: bool) -> None:  # noqa: FBT001 - logind's argument
        """Logind says that sleep begins, or has ended."""
        if begins:
            self.sleeping.emit()


class _Lock(QObject):
    """One of logind's inhibitor locks; it lasts as long as its file descriptor is open."""

    def __init__(self, parent: QObject, bus: QDBusConnection) -> None:
        super().__init__(parent)
        self._bus = bus
        self._asked: QDBusPendingCallWatcher | None = None
        self._held: QDBusUnixFileDescriptor | None = None

    @property
    def is_held(self) -> bool:
        """Whether logind has given it."""
        return self._held is not None

    @property
    def is_answered(self) -> bool:
        """Whether logind, or the lack of it, has answered."""
        return self._asked is not None and self._asked.isFinished()

    def take(self, what: str, why: str, how: str) -> None:
        """Ask for it, if that was not done yet."""
        if self._asked is not None:
            return
        call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Inhibit")
        call.setArguments([what, "Auditor", why, how])
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._asked.finished.connect(self._take)

    def let_go(self) -> None:
        """It is not needed any more."""
        if self._asked is not None:
            self._asked.deleteLater()
        self._asked = self._held = None

    def _take(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply().arguments()
        if asked is self._asked and answer and isinstance(answer[0], QDBusUnixFileDescriptor):
            self._held = answer[0]
