"""What is on its way when the vault locks goes on behind the lock: see `sync.forwarding`."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.sync import Progress, onward_of, send_on

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.sync import Conditions, Onward
    from auditor_app.vault import OutboxEntry, Vault


@dataclass(frozen=True, slots=True)
class Left:
    """What was broken off, and under which conditions it goes: none where a person wished it."""

    onward: Onward
    conditions: Conditions | None

    def forbids(self) -> bool:
        """Whether the hour or the connection is against it now."""
        onward, conditions = self.onward, self.conditions
        return conditions is not None and bool(
            conditions.against(onward.settings, urgent=onward.urgent)
        )


class BehindLock(QObject):
    """Remembers what was broken off for a lock, and sends the rest of it.

    Signals:
        changed(): more has arrived, or it goes no more; see `progress`.
    """

    changed = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress: Progress | None = None
        """How far the bundle is that goes; None where none does."""
        self._wanted = threading.Event()
        self._stopped = threading.Event()
        self._left: Left | None = None
        self._told.connect(self._note)

    def expect(self) -> None:
        """What is broken off from now on is broken off for a lock."""
        self._wanted.set()

    def forget(self) -> None:
        """Nothing is to go on."""
        self._wanted.clear()
        self._left = None

    def note(
        self, vault: Vault, entries: Iterable[OutboxEntry], conditions: Conditions | None
    ) -> None:
        """These bundles are not on their way any more; called where the vault may be read.

        One that is in its middle is remembered, unless somebody holds it back.
        """
        if not self._wanted.is_set():
            return
        for entry in entries:
            if (onward := onward_of(vault, entry.bundle_id)) is not None:
                self._left = Left(onward, conditions)

    def begin(self) -> bool:
        """The vault is locked; whether there is something to `send`."""
        self._wanted.clear()
        if self._left is None:
            return False
        self._stopped.clear()
        onward = self._left.onward
        self._note(Progress(onward.bundle_id, "uploading", onward.offset, onward.size))
        return True

    def send(self) -> None:
        """Send the rest, on the thread that calls."""
        left = self._left
        if left is not None:
            send_on(
                left.onward,
                progress=self._told.emit,
                cancelled=lambda: self._stopped.is_set() or left.forbids(),
            )

    def end(self, _: object = None) -> None:
        """It goes no more; what arrived is found by the next delivery."""
        self._note(None)

    def stop(self) -> Left | None:
        """Let nothing go any more; what went until now, or came to its end."""
        left, self._left = self._left, None
        self._wanted.clear()
        self._stopped.set()
        self._note(None)
        return left

    def _note(self, progress: Progress | None) -> None:
        if progress is not None and self._stopped.is_set():
            return
        was, self.progress = self.progress, progress
        if was != progress:
            self.changed.emit()
