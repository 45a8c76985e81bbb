"""Sealing on the vault's thread, with its progress; a lock or a press breaks it off."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from auditor_app.errors import StoppedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import OutboxEntry, Vault

    Work = Callable[[Vault, Callable[[int, int], None]], OutboxEntry]


class SealingJob(QObject):
    """One sealing at a time, for the page that owns it.

    Signals:
        progressed(int, int): bytes done and in all. Two Python numbers: they pass 2 GiB.
    """

    progressed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stopped = threading.Event()

    def start(
        self,
        work: Work,
        done: Callable[[OutboxEntry], None],
        failed: Callable[[AuditorError], None],
        left: Callable[[OutboxEntry], None],
    ) -> None:
        """Seal; `work` gets the vault and whom to tell.

        The sealing goes on when its page is left: then `left` is called instead of `done`, and what
        fails is said above whatever page is there.
        """
        desk, page = self._desk, self.parent()

        def ended(entry: OutboxEntry) -> None:
            (done if isValid(page) else left)(entry)

        def broke(error: AuditorError) -> None:
            (failed if isValid(page) else desk.troubled.emit)(error)

        self._stopped = stopped = threading.Event()
        stopping, emit = desk.stopping, self.progressed.emit
        told = -1

        def progress(at: int, whole: int) -> None:
            nonlocal told
            if stopped.is_set() or stopping.is_set():
                raise StoppedError(
                    "Sealing was broken off. Nothing was left half done.",
                    "Seal the audit again: it begins anew.",
                )
            share = at * 200 // max(whole, 1)
            if share != told:
                told = share
                _tell(emit, at, whole)

        desk.ask(desk, lambda vault: work(vault, progress), ended, broke)

    def stop(self) -> None:
        """Break it off between two pieces."""
        self._stopped.set()


def _tell(emit: Callable[..., Any], at: int, whole: int) -> None:
    try:
        emit(at, whole)
    except RuntimeError:
        return  # the page that asked is gone; the sealing goes on
