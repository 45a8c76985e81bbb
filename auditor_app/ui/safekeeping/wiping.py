"""The card that destroys the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import ConfirmButton, column, label, row
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.markdown import unkeyed
from auditor_app.ui.pages.gate import field
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from pathlib import Path


class WipeCard(QFrame):
    """Asks twice: for the folder's name, and for a second press.

    Signals:
        confirmed(): destroy the vault.
    """

    confirmed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._folder_name = folder.name
        self.name = LineEdit()
        self.wipe = ConfirmButton(
            self.tr("Destroy this vault"), self.tr("Press again: nothing can be read after that")
        )
        self.wipe.setEnabled(False)
        self.wipe.confirmed.connect(self.confirmed)
        self.name.textChanged.connect(self._typed)
        caption = self.tr("Type the name of its &folder: {name}")
        layout = column(
            label(self.tr("Destroy the vault"), "section"),
            label(
                self.tr(
                    "Its keys are overwritten, then its files are removed. No passphrase, no code "
                    "and no backup in the folder opens it after that. What was delivered, exported "
                    "or saved elsewhere stays."
                ),
                "muted",
            ),
            field(caption.format(name=unkeyed(folder.name)), self.name),
            row(self.wipe, None),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.name.setAccessibleName(caption.replace("&", "").format(name=folder.name))

    def _typed(self, text: str) -> None:
        self.wipe.setEnabled(text == self._folder_name)
