"""An upload that makes progress puts off the idle lock, as a recording does, and no longer than it.

Locking drops the keys that the state of the upload, its receipt and the renewal of the certificate
need: the upload cannot go on behind the lock. It goes on from the same byte when it is asked for
again; but nobody sits by a slow line and moves the mouse.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.sync import Progress
    from auditor_app.ui.deliveries import Deliveries

UNATTENDED_SECONDS: Final = 3600
"""For so long an upload counts as somebody's work; after that only keys and mouse do."""


class KeepingOpen(QObject):
    """Says that an upload goes on, for an hour after the last key or mouse at most.

    Signals:
        going_on(): bytes have arrived that had not before.
    """

    going_on = Signal()

    def __init__(
        self,
        deliveries: Deliveries,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._touched_at = clock()
        self._most: dict[str, int] = {}
        deliveries.progressed.connect(self._follow)

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_at = self._clock()

    def forget(self) -> None:
        """The vault is locked."""
        self._most.clear()

    def _follow(self, bundle_id: str, progress: Progress) -> None:
        known, now = self._most.get(bundle_id), progress.sent
        self._most[bundle_id] = max(known or 0, now)
        # What had arrived before this run is no progress, nor what arrives a second time.
        arrived = known is not None and now > known
        if arrived and self._clock() - self._touched_at < UNATTENDED_SECONDS:
            self.going_on.emit()
