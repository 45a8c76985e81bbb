"""Sticks: which there are, copying bundles onto one in a lane of its own, receipts back from it."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QStorageInfo, Signal

from auditor_app.errors import AuditorError
from auditor_app.sync import TakenReceipt, accept_receipt_file, accept_receipts, copy_to_stick
from auditor_app.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.vault import OutboxEntry, Vault

_MOUNTED_BELOW: Final = (Path("/media"), Path("/run/media"), Path("/mnt"), Path("/Volumes"))
"""Where Linux and macOS put what is plugged in."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A volume that can be taken away. `free` in bytes; `read_only`: nothing can be written."""

    folder: Path
    name: str
    free: int
    read_only: bool


@dataclass(frozen=True, slots=True)
class Copying:
    """How far copying is: the bundle now being copied, and bundles in all."""

    bundle_id: str
    done: int
    size: int
    place: int
    bundles: int


@dataclass(frozen=True, slots=True)
class Copied:
    """What copying came to: bundles that are whole on the stick, and why it ended early."""

    folder: Path
    bundles: tuple[OutboxEntry, ...]
    fault: AuditorError | None


def sticks_now() -> tuple[Stick, ...]:
    """The volumes that are plugged in now, by name. Asks the system: off the UI thread."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        folder = Path(volume.rootPath())
        if not volume.isValid() or not volume.isReady() or not _can_be_taken_away(volume, folder):
            continue
        name = volume.displayName() or folder.name or str(folder)
        found.append(Stick(folder, name, volume.bytesAvailable(), volume.isReadOnly()))
    return tuple(sorted(found, key=lambda stick: stick.name.casefold()))


def _can_be_taken_away(volume: QStorageInfo, folder: Path) -> bool:
    if volume.isRoot():
        return False
    if sys.platform == "win32":
        return folder.drive.upper() not in ("", Path.home().drive.upper())
    # Not what lies in memory or on a server: that is no stick.
    if not bytes(volume.device().data()).startswith(b"/dev/"):
        return False
    return any(folder.is_relative_to(place) and folder != place for place in _MOUNTED_BELOW)


class Sticks(QObject):
    """Copies one after the other; a lock stops it between two pieces.

    Signals:
        progressed(Copying)
        copied(Copied)
        unseen(Copied): the same, where nobody watches: the page was left.
    """

    progressed = Signal(object)
    copied = Signal(object)
    unseen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("stick", self)
        self._cancelled = threading.Event()
        self._quiet = threading.Event()
        self._quiet.set()
        self._counting = threading.Lock()
        self._inside = 0
        self.now: Copying | None = None
        self.watched = False
        """Whether a page shows what is copied."""
        self.progressed.connect(self._note)

    @property
    def busy(self) -> bool:
        """Whether something is copied or taken in."""
        return self._lane.busy

    def look(self, owner: QObject, done: Callable[[tuple[Stick, ...]], None]) -> None:
        """Which sticks are plugged in?"""
        self._lane.submit(Job(owner, sticks_now, done, lambda _: done(())))

    def copy(self, vault: Vault, bundle_ids: tuple[str, ...], folder: Path) -> None:
        """Copy bundles with their signatures; `copied` says what came of it."""
        self._cancelled.clear()
        self._enter()

        def work() -> Copied:
            try:
                return self._copy_all(vault, bundle_ids, folder)
            finally:
                self._leave()

        def ended(outcome: Copied | AuditorError) -> None:
            self.now = None
            if isinstance(outcome, AuditorError):
                outcome = Copied(folder, (), outcome)
            (self.copied if self.watched else self.unseen).emit(outcome)

        self._lane.submit(Job(self, work, ended, ended))

    def take_receipts(
        self,
        owner: QObject,
        vault: Vault,
        path: Path,
        done: Callable[[tuple[TakenReceipt, ...]], None],
        failed: Callable[[AuditorError], None],
    ) -> None:
        """Take in a receipt, or every receipt of a folder."""
        self._enter()

        def work() -> tuple[TakenReceipt, ...]:
            try:
                if path.is_file():
                    return (TakenReceipt(path, accept_receipt_file(vault, path), None),)
                return accept_receipts(vault, path)
            finally:
                self._leave()

        self._lane.submit(Job(owner, work, done, failed))

    def cancel(self) -> None:
        """Stop at the next chance; what is whole on the stick stays there."""
        self._cancelled.set()

    def wait(self) -> None:
        """Block (not the UI thread) until nothing touches the vault any more."""
        self._quiet.wait()

    def close(self) -> None:
        """End the thread."""
        self._lane.close()

    def _copy_all(self, vault: Vault, bundle_ids: tuple[str, ...], folder: Path) -> Copied:
        whole: list[OutboxEntry] = []
        for place, bundle_id in enumerate(bundle_ids, 1):

            def told(done: int, size: int, at: int = place, which: str = bundle_id) -> None:
                self.progressed.emit(Copying(which, done, size, at, len(bundle_ids)))

            try:
                copy_to_stick(
                    vault,
                    bundle_id,
                    folder,
                    progress=told,
                    cancelled=self._cancelled.is_set,
                )
                whole.append(vault.outbox.get(bundle_id))
            except AuditorError as error:
                return Copied(folder, tuple(whole), error)
        return Copied(folder, tuple(whole), None)

    def _note(self, now: Any) -> None:
        self.now = now

    def _enter(self) -> None:
        with self._counting:
            self._inside += 1
            self._quiet.clear()

    def _leave(self) -> None:
        with self._counting:
            self._inside -= 1
            if self._inside == 0:
                self._quiet.set()
