"""The card of what the vault holds, and of whether it is whole."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from auditor_app.errors import StoppedError
from auditor_app.ui.controls import (
    StateLabel,
    StateWords,
    button,
    clear_layout,
    column,
    label,
    row,
)
from auditor_app.ui.enrolment.facts import grid
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.safekeeping.asking import Storage, check, storage
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import size

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import VaultFault

_MOST_FAULTS = 8
_LITTLE_ROOM = 2 * 10**9
"""Bytes of free disk below which the card warns: a day's photos and a backup need about as much."""


class StorageCard(QFrame):
    """Sizes, and the check of the vault with how far it is."""

    _stepped = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._stopped = threading.Event()
        self._facts = QVBoxLayout()
        self.room = StateLabel(StateWords("", "warning"))
        self.room.hide()
        self.check = button(self.tr("Check the &vault"), "", "shield")
        self.deep = button(self.tr("Check every &photo too"), "", "photo")
        self.stop = button(self.tr("Stop the check"))
        self.stop.hide()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the check is"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.result = StateLabel(StateWords("", "complete"))
        self.result.hide()
        self.faults = label("")
        self.faults.hide()
        self.message = InlineMessage()
        layout = column(
            label(self.tr("Storage"), "section"),
            self._facts,
            row(self.room, None),
            GRID,
            label(
                self.tr(
                    "The check reads everything and changes nothing. With every photo it takes as "
                    "long as reading them; what you enter meanwhile waits until it ends."
                ),
                "muted",
            ),
            row(self.check, self.deep, self.stop, None),
            self.bar,
            row(self.result, None),
            self.faults,
            self.message,
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.check.clicked.connect(lambda: self._begin(deep=False))
        self.deep.clicked.connect(lambda: self._begin(deep=True))
        self.stop.clicked.connect(self.end)
        self._stepped.connect(self._show_step)

    def load(self) -> None:
        """Measure the vault."""
        self._desk.ask(self, storage, self._show)

    def end(self) -> None:
        """Break a check off at the next file."""
        self._stopped.set()

    def _show(self, found: Storage) -> None:
        clear_layout(self._facts)
        held = found.holding
        lines = [
            (self.tr("The vault"), size(held.whole)),
            (self.tr("Records"), size(held.store)),
            (
                self.tr("Photos and files"),
                self._of_them(held.photos, held.photo_count),
            ),
            (self.tr("Backups"), size(held.backups)),
            (
                self.tr("Sealed, waiting"),
                self._of_them(held.waiting, held.waiting_count),
            ),
            (self.tr("Sealed, delivered"), self._delivered(found)),
            (self.tr("Free on this disk"), size(held.free)),
        ]
        self._facts.addLayout(grid(*lines))
        self.room.setVisible(held.free < _LITTLE_ROOM)
        words = self.tr("Little room is left on this disk")
        self.room.show_state(StateWords(words, "warning", TONES.warning, TONES.warning_soft))

    def _of_them(self, held: int, count: int) -> str:
        if not count:
            return self.tr("none")
        return self.tr("{size}, {count} of them").format(size=size(held), count=number(count))

    def _delivered(self, found: Storage) -> str:
        held = found.holding
        of_them = self._of_them(held.delivered, held.delivered_count)
        if found.retention_days is None:
            kept = self.tr("kept until somebody removes them")
        else:
            kept = self.tr("kept for %n day(s) after the receipt", "", found.retention_days)
        return f"{of_them}\n{kept}"

    def _begin(self, *, deep: bool) -> None:
        self._stopped.clear()
        self._set_busy(busy=True)
        stopped, stopping = self._stopped, self._desk.stopping
        work = partial(
            check,
            deep=deep,
            progress=self._stepped.emit,
            stop=lambda: stopped.is_set() or stopping.is_set(),
        )
        self._desk.ask(self, work, self._checked, self._failed)

    def _show_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _checked(self, faults: tuple[VaultFault, ...]) -> None:
        self._set_busy(busy=False)
        if not faults:
            words = self.tr("The vault is whole")
            self.result.show_state(StateWords(words, "complete", TONES.good, TONES.good_soft))
        else:
            words = self.tr("%n thing(s) are not whole", "", len(faults))
            self.result.show_state(StateWords(words, "error", TONES.bad, TONES.bad_soft))
            lines = [str(fault) for fault in faults[:_MOST_FAULTS]]
            if (more := len(faults) - _MOST_FAULTS) > 0:
                lines.append(self.tr("and {count} more").format(count=number(more)))
            self.faults.setText("\n".join(lines))
            self.faults.show()
        self.result.show()

    def _failed(self, error: AuditorError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, StoppedError):
            self.result.show_state(StateWords(self.tr("The check was stopped"), "paused"))
            self.result.show()
        else:
            self.message.show_error(error)

    def _set_busy(self, *, busy: bool) -> None:
        if busy:
            for widget in (self.result, self.faults, self.message):
                widget.hide()
            self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.check.setEnabled(not busy)
        self.deep.setEnabled(not busy)
        if busy:
            self.stop.setFocus()
        elif self.stop.hasFocus() or not self.isAncestorOf(self.focusWidget() or self):
            self.check.setFocus()
