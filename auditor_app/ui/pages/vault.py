"""The page of the vault itself: what opens it, what it holds, its backups, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import column
from auditor_app.ui.copied import take_copies_back
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.safekeeping.asking import Keeping, keeping
from auditor_app.ui.safekeeping.backups import BackupCard
from auditor_app.ui.safekeeping.keys import KeysCard
from auditor_app.ui.safekeeping.restoring import RestoreCard
from auditor_app.ui.safekeeping.storage import StorageCard
from auditor_app.ui.safekeeping.wiping import WipeCard
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk


class VaultPage(Page):
    """What opens it, what backs it up, what it holds; gravest last."""

    section = "vault"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.show_title(self.tr("Vault"))
        self.keys = KeysCard(desk)
        self.backups = BackupCard(desk)
        self.storage = StorageCard(desk)
        self.restoring = RestoreCard(desk)
        self.wiping = WipeCard(desk.vault.folder)
        self.backups.changed.connect(self.restoring.show_keeping)
        self.keys.changed.connect(self.start)
        self.wiping.confirmed.connect(desk.wipe)
        self._content = QWidget()
        self._content.setLayout(
            column(
                self.keys,
                self.storage,
                self.backups,
                self.restoring,
                self.wiping,
                None,
                spacing=GRID * 2,
            )
        )
        self._content.hide()
        self.body.addWidget(scrolling(self._content, 720), 1)

    def start(self) -> None:
        """Load what there is to tell."""
        self.desk.ask(self, keeping, self._show)
        self.storage.load()

    def leave(self) -> None:
        """A code that was copied goes with the page that showed it."""
        super().leave()
        self.storage.end()
        if self.keys.code is not None:
            take_copies_back()

    def _show(self, found: Keeping) -> None:
        self.keys.show_keeping(found)
        self.backups.show_keeping(found)
        self.restoring.show_keeping(found)
        self._content.show()
