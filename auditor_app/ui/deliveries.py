"""Deliveries run in a lane of their own: an upload of minutes must not hold up a single answer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.errors import AuditorError
from auditor_app.sync import deliver, renew_if_due
from auditor_app.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from auditor_app.sync import Progress
    from auditor_app.vault import OutboxEntry, Vault


class Deliveries(QObject):
    """What is on its way to the central store.

    Signals:
        progressed(bundle id, Progress)
        ended(bundle id, OutboxEntry | AuditorError)
    """

    progressed = Signal(str, object)
    ended = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("delivery", self)
        self._cancelled = threading.Event()
        self._quiet = threading.Event()
        self._quiet.set()
        self._running: dict[str, Progress | None] = {}
        self._failures: dict[str, AuditorError] = {}
        self._counting = threading.Lock()
        self._waiting = 0
        self.progressed.connect(self._note)

    def running(self) -> frozenset[str]:
        """The bundles that wait or are on their way."""
        return frozenset(self._running)

    def progress(self, bundle_id: str) -> Progress | None:
        """How far a bundle has come, as far as it said."""
        return self._running.get(bundle_id)

    def failure(self, bundle_id: str) -> AuditorError | None:
        """Why the last delivery of a bundle failed, while the vault is open."""
        return self._failures.get(bundle_id)

    def start(self, vault: Vault, bundle_id: str) -> None:
        """Deliver a bundle; a second wish for the same one is the first."""
        if bundle_id in self._running:
            return
        if not self._running:
            self._cancelled.clear()
        self._running[bundle_id] = None
        self._failures.pop(bundle_id, None)
        with self._counting:
            self._waiting += 1
            self._quiet.clear()

        def work() -> OutboxEntry:
            try:
                renew_if_due(vault)
                return deliver(
                    vault,
                    bundle_id,
                    progress=lambda progress: self.progressed.emit(bundle_id, progress),
                    cancelled=self._cancelled.is_set,
                )
            finally:
                self._leave_vault()

        def ended(outcome: OutboxEntry | AuditorError) -> None:
            self._running.pop(bundle_id, None)
            if isinstance(outcome, AuditorError):
                self._failures[bundle_id] = outcome
            self.ended.emit(bundle_id, outcome)

        self._lane.submit(Job(self, work, ended, ended))

    def cancel(self) -> None:
        """Stop at the next chance; what the central store holds already stays there."""
        self._failures.clear()
        self._cancelled.set()

    def wait(self) -> None:
        """Block (not the UI thread) until nothing touches the vault any more."""
        self._quiet.wait()

    def close(self) -> None:
        """End the thread."""
        self._lane.close()

    def _note(self, bundle_id: str, progress: Progress) -> None:
        if bundle_id in self._running:
            self._running[bundle_id] = progress

    def _leave_vault(self) -> None:
        with self._counting:
            self._waiting -= 1
            if self._waiting == 0:
                self._quiet.set()
