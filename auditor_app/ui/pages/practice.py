"""The moment in which the practice vault is made, or opened again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from auditor_app.audit import open_practice
from auditor_app.ui.controls import button
from auditor_app.ui.pages.gate import GatePage

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk


class PracticePage(GatePage):
    """Opens the practice vault; nothing is asked.

    Signals:
        given_up(): it could not be opened, and the person goes back.
    """

    given_up = Signal()

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(desk, "", "")
        self._folder = folder
        self.title.setText(self.tr("Practice"))
        self.sentence.setText(
            self.tr("An invented audit is made ready. Your own vault is not touched.")
        )
        self.sentence.show()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("The practice is made ready"))
        self.back = button(self.tr("&Back"), "primary", "back")
        self.back.clicked.connect(self.given_up)
        self.back.hide()
        self.card.addWidget(self.busy)
        self.card.addWidget(self.back)

    def begin(self) -> None:
        """Make it, on another thread."""
        self.desk.run(self, partial(open_practice, self._folder), self.desk.take, self._failed)

    def _failed(self, error: AuditorError) -> None:
        self.busy.hide()
        self.say(error)
        self.back.show()
        self.back.setFocus()
