"""The line above all pages while the practice vault is open, and where that vault lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import ConfirmButton, icon_label, label, row
from auditor_app.ui.pages.page import SIDE
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk


def practice_vault_folder() -> Path:
    """The folder of the practice vault, apart from where anybody keeps a real one."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "auditor" / "practice vault"


class PracticeLine(QFrame):
    """Stays on every page of the practice vault; the practice ends, and is removed, from here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("look", "practice")
        self.message = label("")
        self.end = ConfirmButton("", "", "")
        self.end.confirmed.connect(desk.wipe)
        layout = row(icon_label("practice", TONES.warning_soft), spacing=GRID)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.end, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.setContentsMargins(SIDE, GRID // 2, SIDE, GRID // 2)
        self.setLayout(layout)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language that the program speaks now."""
        self.message.setText(
            self.tr(
                "Practice: the site and its people are invented. Nothing here is delivered. Write "
                "nothing real."
            )
        )
        self.setAccessibleName(self.message.text())
        self.end.reword(
            self.tr("End and remove the practice"), self.tr("Press again: all of it goes")
        )

    def look(self) -> None:
        """Show itself where the open vault is the practice vault."""
        self.hide()
        self._desk.ask(self, lambda vault: vault.is_practice, self.setVisible)
