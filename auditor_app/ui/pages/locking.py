"""What covers the window while the vault is being locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from auditor_app.ui.controls import button, column
from auditor_app.ui.pages.gate import GatePage
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk


class LockingPage(GatePage):
    """Covers everything while the vault is being locked, and says it when that does not work.

    Or while it is being destroyed: then nothing is saved, and nothing asked.

    Signals:
        retried(): save and lock again.
        given_up(): lock, and lose what could not be saved.
    """

    retried = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "", "")
        self.title.setText(self.tr("Locking…"))
        self.sentence.setText(self.tr("What you entered is being saved."))
        self.sentence.show()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.retry = button(self.tr("&Save again and lock"), "primary", "retry")
        self.give_up = button(self.tr("Lock and lose them"), "danger")
        self.retry.clicked.connect(self.retried)
        self.give_up.clicked.connect(self.given_up)
        self._choices = QWidget()
        self._choices.setLayout(column(self.retry, self.give_up))
        self._choices.hide()
        layout: QVBoxLayout = self.card
        layout.addWidget(self.busy)
        layout.addSpacing(GRID)
        layout.addWidget(self._choices)
        if desk.is_wiping:
            self.title.setText(self.tr("Destroying the vault…"))
            self.sentence.setText(self.tr("Its keys are being overwritten."))
            desk.keys_gone.connect(self._say_keys_gone)

    def _say_keys_gone(self) -> None:
        self.sentence.setText(
            self.tr("Its keys are overwritten: nobody can read it any more. Its files are removed.")
        )

    def show_kept_open(self, count: int, error: AuditorError | None) -> None:
        """So many answers could not be saved; the person decides."""
        self.busy.hide()
        self.title.setText(self.tr("Not locked yet"))
        self.sentence.setText(self.tr("%Ln answers are not saved. They are still here.", "", count))
        if error is not None:
            self.say(error)
        self._choices.show()
        self.retry.setFocus()
