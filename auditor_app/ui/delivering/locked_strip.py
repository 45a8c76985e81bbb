"""Before the vault: a bundle is still being sent, and can be stopped. Nothing of it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.delivering.long_bar import LongBar
from auditor_app.ui.delivering.steady import SteadyTime
from auditor_app.ui.delivering.words import progress_words
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.delivering.behind_lock import BehindLock


class LockedStrip(QFrame):
    """Hidden while nothing goes."""

    def __init__(self, behind_lock: BehindLock) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._behind_lock = behind_lock
        self._steady = SteadyTime()
        self.bar = LongBar(self.tr("How far the bundle is that is being sent"))
        self.words = label("", "small")
        self.stop = button(self.tr("Stop sending"), "", "stop")
        self.stop.clicked.connect(self._stop)
        layout = column(
            label(self.tr("A bundle is still being sent"), "strong"),
            label(
                self.tr(
                    "It is sealed for your organisation, and no key is needed for that. Unlock the"
                    " vault to fetch its receipt."
                ),
                "small",
            ),
            self.bar,
            self.words,
            row(self.stop, None),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)
        behind_lock.changed.connect(self._show)
        self._show()

    def _stop(self) -> None:
        self._behind_lock.stop()

    def _show(self) -> None:
        progress = self._behind_lock.progress
        if progress is None:
            self.hide()
            return
        self._steady.feed(progress.seconds_left)
        self.bar.show_share(progress.sent, progress.size)
        self.words.setText(
            progress_words(progress.sent, progress.size, progress.rate, self._steady.words())
        )
        if self.parent() is not None:
            self.show()
