"""Deliveries run in a lane of their own: an upload of minutes must not hold up a single answer.

The queue is run by `sync.DeliveryQueue`, one bundle by `sync.deliver`; here is what the window asks
of them, what they say on the way, and that the queue goes on by itself once its hour has come.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from auditor_app.errors import AuditorError
from auditor_app.sync import (
    Conditions,
    DeliveryQueue,
    deliver,
    in_line,
    remove_expired,
    renew_if_due,
    stamp_reports,
)
from auditor_app.sync.queue import QUEUE_PAUSED, STOPPED
from auditor_app.ui.delivering.behind_lock import BehindLock
from auditor_app.ui.delivering.connection import Connection
from auditor_app.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.sync import Progress, QueueProgress, RenewalOutcome
    from auditor_app.vault import OutboxEntry, Vault

_LOOK_AGAIN: Final = 30_000
"""Milliseconds after which a queue that waits for its hour or its connection looks again."""
_LAST_WORD: Final = 2.0
"""Seconds that the end of the program waits for what goes without a vault."""


@dataclass(frozen=True, slots=True)
class QueueState:
    """How the queue as a whole stands.

    Attributes:
        running: the queue is being run.
        renewing: the certificate is looked at, and renewed where its end is near.
        progress: how far all is that this run delivers; None before the first word.
        waits_for: why nothing goes now (the hour, the connection); it is looked again.
        failure: why the queue ended: no store answers, the laptop is not enrolled.
        renewal: what became of the certificate; None where nothing was due.
        removed: sealed files whose retention was over, by their numbers.
    """

    running: bool = False
    renewing: bool = False
    progress: QueueProgress | None = None
    waits_for: str = ""
    failure: AuditorError | None = None
    renewal: RenewalOutcome | None = None
    removed: tuple[int, ...] = ()


class Deliveries(QObject):
    """What is on its way to the central store.

    Signals:
        progressed(bundle id, Progress)
        ended(bundle id, OutboxEntry | AuditorError | None): it is not on its way any more.
        changed(): the queue as a whole stands otherwise; see `queue`.
    """

    progressed = Signal(str, object)
    ended = Signal(str, object)
    changed = Signal()
    _queue_told = Signal(object)
    _renewed = Signal(object)
    _phase_told = Signal(bool)
    _settled = Signal(object)
    _removed = Signal(object)

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
        self._connection = Connection(self)
        self.metered: Callable[[], bool | None] = self._connection.is_metered
        self.queue = QueueState()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN)
        self._vault: Vault | None = None
        self.behind_lock = BehindLock(self)
        self._again.timeout.connect(self._look_again)
        self.progressed.connect(self._note)
        self._queue_told.connect(self._note_queue)
        self._renewed.connect(lambda outcome: self._state(renewal=outcome))
        self._phase_told.connect(lambda renewing: self._state(renewing=renewing))
        self._settled.connect(self._note_settled)
        self._removed.connect(lambda numbers: self._state(removed=numbers))

    def running(self) -> frozenset[str]:
        """The bundles that are on their way, or were asked for one by one."""
        return frozenset(self._running)

    def is_busy(self) -> bool:
        """Whether anything is on its way, or asked for."""
        return bool(self._running) or self.queue.running

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
        self._begin(vault)
        self._running[bundle_id] = None
        self._failures.pop(bundle_id, None)

        def work() -> OutboxEntry:
            self._renew(vault, self._cancelled.is_set)
            entry = deliver(
                vault,
                bundle_id,
                progress=lambda progress: self.progressed.emit(bundle_id, progress),
                cancelled=self._cancelled.is_set,
            )
            self.behind_lock.note(vault, (entry,), None)
            self._clear_up(vault)
            stamp_reports(vault, self._cancelled.is_set)
            return entry

        def ended(outcome: OutboxEntry | AuditorError) -> None:
            self._running.pop(bundle_id, None)
            if isinstance(outcome, AuditorError):
                self._failures[bundle_id] = outcome
            self.ended.emit(bundle_id, outcome)
            self.changed.emit()

        self._submit(work, ended, ended)
        self.changed.emit()

    def start_queue(self, vault: Vault, *, now: bool = False) -> None:
        """Deliver what waits, in its order; `now`: whatever the hours and the connection are.

        Where the settings are against it, it is tried again until they are not, the vault is locked
        or somebody stops it.
        """
        if self.queue.running:
            return
        self._begin(vault)
        self._again.stop()
        self._connection.ask()
        conditions = Conditions(metered=self.metered, ignored=now)
        self.queue = QueueState(running=True, removed=self.queue.removed)

        def unwanted() -> bool:
            return self._cancelled.is_set() or vault.delivery.paused

        def work() -> str:
            stopped = self._hindrance(vault, conditions)
            if stopped:
                return stopped
            self._renew(vault, unwanted)
            queue = DeliveryQueue(
                vault,
                conditions=conditions,
                progress=self._queue_told.emit,
                cancelled=self._cancelled.is_set,
            )
            try:
                stopped = queue.run().stopped
            finally:
                self.behind_lock.note(vault, queue.touched, conditions)
                self._settled.emit(queue.touched)
                self._clear_up(vault)
            if not stopped:
                stamp_reports(vault, unwanted)
            return stopped

        self._submit(work, self._queue_ended, self._queue_failed)
        self.changed.emit()

    def look_at_connection(self) -> bool | None:
        """Whether this connection is paid by volume; None where the system does not tell."""
        self._connection.ask()
        return self.metered()

    def stop_waiting(self) -> None:
        """Do not go on by itself when the hour has come."""
        self._again.stop()
        self._state(waits_for="")

    def break_off(self) -> None:
        """As `cancel`, for a lock: what is in its middle may go on behind it, see `go_on`."""
        self.behind_lock.stop()
        # First: what is broken off looks at it at once.
        self.behind_lock.expect()
        self._stop()

    def go_on(self) -> None:
        """The vault is locked: send the rest of what was broken off for that, if anything was."""
        if self.behind_lock.begin():
            self._count()
            self._submit(self.behind_lock.send, self.behind_lock.end, self.behind_lock.end)

    def take_back(self, vault: Vault) -> None:
        """A vault is open: what went behind its lock goes on with it, to its receipt."""
        left = self.behind_lock.stop()
        if left is None or vault.read_only or not left.onward.path.is_relative_to(vault.folder):
            return
        if left.conditions is None:
            self.start(vault, left.onward.bundle_id)
        else:
            self.start_queue(vault)

    def cancel(self) -> None:
        """Stop at the next chance; what the central store holds already stays there."""
        self.behind_lock.stop()
        self._stop()

    def _stop(self) -> None:
        self._failures.clear()
        self._again.stop()
        self._vault = None
        self.queue = QueueState(running=self.queue.running)
        self._cancelled.set()

    def wait(self) -> None:
        """Block (not the UI thread) until nothing touches the vault any more."""
        self._quiet.wait()

    def close(self) -> None:
        """End the thread; what waits for a dead line ends by itself, and keeps no window open."""
        self._again.stop()
        self.behind_lock.stop()
        if self._quiet.wait(_LAST_WORD):
            self._lane.close()
        else:
            self._lane.abandon()

    # On the delivery's thread -------------------------------------------------------------------

    @staticmethod
    def _hindrance(vault: Vault, conditions: Conditions) -> str:
        """Why nothing goes now: asked before anything, the renewal too, opens a connection."""
        waiting = in_line(vault)
        if not waiting:
            return ""
        if vault.delivery.paused:
            return QUEUE_PAUSED
        return conditions.against(vault.delivery.settings, urgent=waiting[0].urgent)

    def _renew(self, vault: Vault, cancelled: Callable[[], bool]) -> None:
        if cancelled():
            return
        self._phase_told.emit(True)  # noqa: FBT003 - a signal's only argument
        try:
            outcome = renew_if_due(vault, cancelled=cancelled)
        finally:
            self._phase_told.emit(False)  # noqa: FBT003 - a signal's only argument
        if outcome.renewed or outcome.problem is not None:
            self._renewed.emit(outcome)

    def _clear_up(self, vault: Vault) -> None:
        removed = remove_expired(vault)
        if removed:
            self._removed.emit(tuple(entry.sequence for entry in removed))

    # On the UI thread ---------------------------------------------------------------------------

    def _begin(self, vault: Vault) -> None:
        if not self.is_busy():
            self._cancelled.clear()
        self._vault = vault
        self.behind_lock.forget()
        self._count()

    def _count(self) -> None:
        with self._counting:
            self._waiting += 1
            self._quiet.clear()

    def _submit(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[AuditorError], None],
    ) -> None:
        def guarded() -> object:
            try:
                return work()
            finally:
                self._leave_vault()

        self._lane.submit(Job(self, guarded, done, failed))

    def _state(self, **changes: Any) -> None:
        self.queue = replace(self.queue, **changes)
        self.changed.emit()

    def _note(self, bundle_id: str, progress: Progress) -> None:
        if bundle_id in self._running:
            self._running[bundle_id] = progress

    def _note_queue(self, progress: QueueProgress) -> None:
        """The queue tells of one bundle at a time: that one is on its way."""
        if not self.queue.running:
            return
        before = self.queue.progress
        bundle = progress.bundle
        if before is not None and before.bundle.bundle_id != bundle.bundle_id:
            self._running.pop(before.bundle.bundle_id, None)
            self.ended.emit(before.bundle.bundle_id, None)
        self._failures.pop(bundle.bundle_id, None)
        self._running[bundle.bundle_id] = bundle
        self._state(progress=progress)
        self.progressed.emit(bundle.bundle_id, bundle)

    def _note_settled(self, touched: tuple[OutboxEntry, ...]) -> None:
        for entry in touched:
            self._running.pop(entry.bundle_id, None)
            self.ended.emit(entry.bundle_id, entry)

    def _queue_ended(self, stopped: str) -> None:
        self._end_queue()
        if stopped and stopped not in (QUEUE_PAUSED, STOPPED):
            self._again.start()
            self._state(waits_for=stopped)
        else:
            self.changed.emit()

    def _queue_failed(self, error: AuditorError) -> None:
        self._end_queue()
        # After a lock nobody asks any more why.
        self._state(failure=None if self._cancelled.is_set() else error)

    def _end_queue(self) -> None:
        progress = self.queue.progress
        self.queue = replace(self.queue, running=False, renewing=False, progress=None)
        if progress is not None:
            self._running.pop(progress.bundle.bundle_id, None)
            self.ended.emit(progress.bundle.bundle_id, None)

    def _look_again(self) -> None:
        if self._vault is not None and self.queue.waits_for:
            self.start_queue(self._vault)

    def _leave_vault(self) -> None:
        with self._counting:
            self._waiting -= 1
            if self._waiting == 0:
                self._quiet.set()
