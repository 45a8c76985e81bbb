"""The open vault and the threads that work on it, for every page of the window."""

from __future__ import annotations

import threading
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from auditor_app.errors import AuditorError, VaultLockedError
from auditor_app.ui.jobs import Job, Lane
from auditor_app.ui.loading import Loading, core, rooms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from auditor_app.ui.board.memory import BoardMemory
    from auditor_app.ui.deliveries import Deliveries
    from auditor_app.ui.delivering.sticks import Copied, Sticks
    from auditor_app.ui.destinations import Place
    from auditor_app.ui.garbage import GarbageCollection
    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.ui.settings.looks import Looks
    from auditor_app.vault import ResumePoint, Vault

Result = TypeVar("Result")

_HALF_WRITTEN = "half written"
"""In place of a record's id: what stands half written on pages."""


class Desk(QObject):
    """Owns the vault while it is open.

    Signals:
        opened(): a vault was unlocked.
        locking(): it is about to be locked, or destroyed (`is_wiping`); nothing of it may be shown
            any more.
        keys_gone(): the keys of the vault that is being destroyed are overwritten.
        kept_open(count, AuditorError): so many answers could not be saved, so it is not locked.
        closed(): it is locked again; its keys are gone from memory.
        troubled(AuditorError): something failed that no page has a better place for.
        noticed(str): something worth a line went well.
        preferred(VaultPreferences): the owner wishes other things of the vault from now on.
        restoring(backup's name, secret, is_code): lock, then put that backup in place.
        used(): somebody is at work without key or mouse, as while a sound is recorded.
        lacking_changed(bool): the vault refused something that is nowhere else, or lacks nothing.
    """

    opened = Signal()
    locking = Signal()
    keys_gone = Signal()
    kept_open = Signal(int, object)
    closed = Signal()
    troubled = Signal(object)
    noticed = Signal(str)
    preferred = Signal(object)
    restoring = Signal(str, str, bool)
    used = Signal()
    lacking_changed = Signal(bool)

    def __init__(self, looks: Looks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks = looks
        self.lane = Lane("vault", self)
        self.pictures = Lane("vault pictures", self)
        """Decoding, scaling, looking for faces: nothing in it touches the vault."""
        self.network = Lane("network", self)
        """For what asks the central store and keeps its answer: no answer waits for it."""
        self.paper = Lane("printing", self)
        """Prints what is in memory; the vault is not asked for it."""
        self.loading = Loading(self.lane, self)
        """The rest of the program, on its way since the gate was painted."""
        self._garbage: GarbageCollection | None = None
        if self.loading.is_done:
            self._collect_here()
        else:
            self.loading.done.connect(self._collect_here)
        self._vault: Vault | None = None
        self._is_locking = False
        self._wiping: Lane | None = None
        self.stopping = threading.Event()
        """Set once the vault is to be locked: long work on it breaks off where it can."""
        self.keepers: dict[str, RecordKeeper] = {}
        """The records that are open or not saved yet, by record id."""
        self._lacking: set[str] = set()
        self.languages: dict[str, str] = {}
        """The language last used for a record, by record id, while the vault is open."""
        self.unset: dict[tuple[str, str, str], ResumePoint] = {}
        """What was half written on pages that are not shown, by `ResumePoint.about`."""
        self.left_at: ResumePoint | None = None
        """Where the person was when locking began."""
        self._board: BoardMemory | None = None
        self.way_back: tuple[Place, str] | None = None
        """Where the next page leads back to, with its name, instead of where it does by itself."""

    @property
    def vault(self) -> Vault:
        """The unlocked vault.

        Raises:
            VaultLockedError: there is none.
        """
        if self._vault is None:
            raise VaultLockedError("The vault is locked.", "Unlock it with the passphrase.")
        return self._vault

    @property
    def is_open(self) -> bool:
        """Whether a vault is unlocked."""
        return self._vault is not None

    @property
    def is_locking(self) -> bool:
        """Whether the vault is about to be locked, or destroyed."""
        return self._is_locking

    @property
    def is_wiping(self) -> bool:
        """Whether the vault is being destroyed."""
        return self._wiping is not None

    @property
    def board(self) -> BoardMemory:
        """What the boards of audits have read, while the vault is open."""
        if self._board is None:
            self._board = rooms.BoardMemory()
        return self._board

    @cached_property
    def deliveries(self) -> Deliveries:
        """What is on its way to the central store."""
        return rooms.Deliveries(self)

    @cached_property
    def sticks(self) -> Sticks:
        """What is copied to sticks and taken back from them."""
        made = rooms.Sticks(self)
        made.unseen.connect(self._tell_copied)
        return made

    @property
    def is_lacking(self) -> bool:
        """Whether the vault refused something, so that it is nowhere but in memory."""
        return bool(self._lacking)

    def tell_lacking(self, record_id: str, *, lacking: bool) -> None:
        """Of this record, or of what is half written, the vault lacks something, or no more."""
        before = self.is_lacking
        if lacking:
            self._lacking.add(record_id)
        else:
            self._lacking.discard(record_id)
        if self.is_lacking != before:
            self.lacking_changed.emit(self.is_lacking)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[AuditorError], None] | None = None,
    ) -> None:
        """Do `work` on the vault's thread; see `Job`. Without `failed`, the banner says it."""
        self.lane.submit(Job(owner, work, done, failed or self.troubled.emit))

    def ask(
        self,
        owner: QObject,
        work: Callable[[Vault], Result],
        done: Callable[[Result], None],
        failed: Callable[[AuditorError], None] | None = None,
    ) -> None:
        """Do `work` with the vault, on its thread."""
        self.run(owner, partial(work, self.vault), done, failed)

    def release(self, keeper: RecordKeeper) -> None:
        """A page is done with a record; it is let go of once the vault holds everything."""
        if not keeper.held and not keeper.busy and not keeper.unsaved():
            self.keepers.pop(keeper.record.id, None)
            keeper.deleteLater()

    def set_aside(self, point: ResumePoint) -> None:
        """Keep what is half written at a page that is left; it comes back by `take_up`."""
        if point.typed:
            self.unset[point.about] = point
            self._keep_unset()

    def take_up(self, point: ResumePoint) -> Mapping[str, str]:
        """What was half written at a page; it stands in the fields from now on."""
        found = self.unset.pop(point.about, None)
        if found is None:
            return {}
        self._keep_unset()
        return found.typed

    def put_back(self, points: Iterable[ResumePoint]) -> None:
        """What was half written when the vault was locked waits for its pages."""
        self.unset.update((point.about, point) for point in points if point.typed)

    def take(self, vault: Vault, *, quietly: bool = False) -> None:
        """From now on this unlocked vault is the open one.

        Unless `quietly`, `opened` says so as soon as the program has what to show it with. Where a
        part of that cannot be had the vault is locked again.
        """
        self._vault = vault
        self.stopping.clear()
        if quietly:
            return

        def announce() -> None:
            if self._vault is vault and not self._is_locking:
                self.opened.emit()

        def give_back(_: AuditorError) -> None:
            if self._vault is vault:
                self._close_vault()

        self.loading.then(announce, give_back)

    def lock(self, *, losing_unsaved: bool = False) -> None:
        """Lock the vault after everything that was asked of it; `closed` says when.

        What could not be saved keeps it open (`kept_open`), unless `losing_unsaved`.
        """
        if self._vault is None or self._is_locking:
            return
        self._is_locking = True
        self.stopping.set()
        self.locking.emit()
        self.deliveries.break_off()
        self.sticks.cancel()
        self._retry()
        self._lock_when_quiet(losing_unsaved=losing_unsaved)

    def wipe(self) -> None:
        """Destroy the vault and everything in it; `closed` says when.

        The keys go at once, on a thread that has nothing else to do: whatever the vault's own
        thread is busy with, and however long, they do not wait for it. Nothing is saved any more.
        """
        if self._vault is None or self._is_locking:
            return
        self._is_locking = True
        self.stopping.set()
        self._wiping = Lane("vault keys", self)
        vault, tried = self.vault, threading.Event()

        def destroy() -> None:
            try:
                vault.destroy_keys()
            finally:
                tried.set()

        # What fails here is tried again below, and said there.
        self._wiping.submit(Job(self, destroy, lambda _: self.keys_gone.emit(), lambda _: None))
        self.locking.emit()
        self._stop_leaving()

        def wipe() -> None:
            tried.wait()
            self._wait_for_leaving()
            vault.wipe()

        self.run(self, wipe, lambda _: self._close_vault(), self._not_wiped)

    def _not_wiped(self, error: AuditorError) -> None:
        self.troubled.emit(error)
        self._close_vault()

    def _collect_here(self) -> None:
        self._garbage = rooms.GarbageCollection(self)

    def shut(self) -> None:
        """Save and lock without waiting for anybody, then end both threads.

        For the end of the program that nobody can hold up, such as the end of the session.
        """
        self.stopping.set()
        self.loading.stop()
        self._stop_leaving()
        if self.is_wiping:
            self.lane.drain()
        elif self._vault is not None:
            self._drain()
            if self._retry():
                self._drain()
            self.ask(self, self._keeping_point(), lambda _: None)
            self._close_vault()
        self.lane.close()
        self.pictures.close()
        self.network.abandon()
        for way_out in self._ways_out():
            way_out.close()
        self.paper.close()
        self._end_wiping()
        # Not before: a thread that still closes the vault would collect what is the window's.
        if self._garbage is not None:
            self._garbage.stop()

    def _drain(self) -> None:
        """Block until everything that was entered is stored, or refused."""
        self.lane.drain()
        while any(keeper.busy for keeper in self.keepers.values()):
            self.lane.drain()

    def _retry(self) -> bool:
        """Try again to store what was refused: there may be room by now; whether there was any."""
        refused = [k for k in self.keepers.values() if k.unsaved() and not k.busy]
        for keeper in refused:
            keeper.retry()
        return bool(refused)

    def _lock_when_quiet(self, *, losing_unsaved: bool) -> None:
        def look(_: None) -> None:
            keepers = tuple(self.keepers.values())
            if any(keeper.busy for keeper in keepers):
                self._lock_when_quiet(losing_unsaved=losing_unsaved)
            elif (count := sum(keeper.unsaved() for keeper in keepers)) and not losing_unsaved:
                self._stay_open(count, next(k.saving.error for k in keepers if k.unsaved()))
            else:
                self.ask(self, self._keeping_point(), lambda _: self._close_vault(), keep_open)

        def keep_open(error: AuditorError) -> None:
            # A place alone is worth no question; something typed is.
            count = sum(len(point.typed) for point in self.unset.values())
            if count and not losing_unsaved:
                self.tell_lacking(_HALF_WRITTEN, lacking=True)
                self._stay_open(count, error)
            else:
                self._close_vault()

        # What was asked before is done then, and told here: it may have left something unset.
        self.run(self, lambda: None, look)

    def _keep_unset(self) -> None:
        # What fails here is tried again when the vault is locked, and said then.
        self.ask(
            self,
            self._keeping(core.ResumePoint()),
            lambda _: self.tell_lacking(_HALF_WRITTEN, lacking=False),
            lambda _: self.tell_lacking(_HALF_WRITTEN, lacking=bool(self.unset)),
        )

    def _keeping_point(self) -> Callable[[Vault], None]:
        return self._keeping(self.left_at or core.ResumePoint())

    def _keeping(self, point: ResumePoint) -> Callable[[Vault], None]:
        unset = {**self.unset}
        here = unset.pop(point.about, core.ResumePoint())
        from dataclasses import replace  # noqa: PLC0415 - 1 ms, not at the start

        there = replace(point, typed=here.typed)
        return lambda vault: vault.resuming.keep(there, unset.values())

    def _stay_open(self, count: int, error: AuditorError | None) -> None:
        self._is_locking = False
        self.stopping.clear()
        self.kept_open.emit(count, error)

    def _tell_copied(self, copied: Copied) -> None:
        if copied.fault is not None:
            self.troubled.emit(copied.fault)
        else:
            self.noticed.emit(
                self.tr("Everything is on the stick, whole and checked. Now take it out safely.")
            )

    def _stop_leaving(self) -> None:
        """What is on its way out of the vault stops at the next chance."""
        for way_out in self._ways_out():
            way_out.cancel()

    def _wait_for_leaving(self) -> None:
        """Block (not the UI thread) until nothing on its way out touches the vault any more."""
        for way_out in self._ways_out():
            way_out.wait()

    def _ways_out(self) -> tuple[Deliveries | Sticks, ...]:
        """Those that anything has asked for so far."""
        return tuple(vars(self)[name] for name in ("deliveries", "sticks") if name in vars(self))

    def _end_wiping(self) -> None:
        wiping, self._wiping = self._wiping, None
        if wiping is not None:
            wiping.close()
            wiping.deleteLater()

    def _close_vault(self) -> None:
        """Let go of the vault; where that was done already, as at the program's end, do nothing."""
        if self._vault is None:
            return
        self._end_wiping()
        vault, self._vault = self._vault, None
        self._is_locking = False
        self.left_at = None
        for keeper in self.keepers.values():
            keeper.deleteLater()
        self.keepers.clear()
        for record_id in tuple(self._lacking):
            self.tell_lacking(record_id, lacking=False)
        self.languages.clear()
        self.unset.clear()
        # A reading that still runs goes into the old one, which nobody holds any more.
        self._board = None
        self.way_back = None

        def close() -> None:
            self._wait_for_leaving()
            vault.close()

        self.run(self, close, lambda _: self.closed.emit())
