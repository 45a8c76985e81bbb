"""The page of the vault itself: what opens it, its backups, and the way to destroy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import column
from auditor_app.ui.copied import take_copies_back
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.safekeeping.asking import Keeping, keeping
from auditor_app.ui.safekeeping.backups import BackupCard
from auditor_app.ui.safekeeping.keys import KeysCard
from auditor_app.ui.safekeeping.wiping import WipeCard
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk


class VaultPage(Page):
    """Three cards, gravest last."""

    section = "vault"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.show_title(self.tr("Vault"))
        self.keys = KeysCard(desk)
        self.backups = BackupCard(desk)
        self.wiping = WipeCard(desk.vault.folder)
        self.keys.changed.connect(self.start)
        self.wiping.confirmed.connect(desk.wipe)
        self._content = QWidget()
        self._content.setLayout(
            column(self.keys, self.backups, self.wiping, None, spacing=GRID * 2)
        )
        self._content.hide()
        self.body.addWidget(scrolling(self._content, 720), 1)

    def start(self) -> None:
        """Load what there is to tell."""
        self.desk.ask(self, keeping, self._show)

    def leave(self) -> None:
        """A code that was copied goes with the page that showed it."""
        super().leave()
        if self.keys.code is not None:
            take_copies_back()

    def _show(self, found: Keeping) -> None:
        self.keys.show_keeping(found)
        self.backups.show_keeping(found)
        self._content.show()
