"""The settings: how the program looks on this laptop, and how this vault behaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.destinations import EnrolmentPlace, OutboxPlace, SettingsPlace, VaultPlace
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.settings.asking import OwnSettings, own_settings
from auditor_app.ui.settings.look_card import LookCard
from auditor_app.ui.settings.update_card import UpdateCard
from auditor_app.ui.settings.vault_card import VaultCard
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import Place


class SettingsPage(Page):
    """What can be set here, and where the rest is set."""

    section = "settings"

    def __init__(self, desk: Desk, place: SettingsPlace) -> None:
        super().__init__(desk)
        self._place = place
        self.header.show_title(self.tr("Settings"))
        self.look = LookCard(desk.looks)
        self.vault = VaultCard(desk)
        self.vault.hide()
        self.update_card = UpdateCard()
        content = QWidget()
        cards = (self.look, self.vault, self.update_card, self._elsewhere())
        content.setLayout(column(*cards, None, spacing=GRID * 2))
        self.body.addWidget(scrolling(content, 720), 1)

    def start(self) -> None:
        """Load what the vault holds; back to the list that one has just chosen from."""
        self._lists().get(self._place.at, self.look.language).setFocus()
        self.desk.ask(self, own_settings, self._show)

    def here(self) -> SettingsPlace:
        """This page, with the list that has the focus."""
        at = (name for name, box in self._lists().items() if box.hasFocus())
        return SettingsPlace(next(at, ""))

    def _lists(self) -> dict[str, QComboBox]:
        look = self.look
        return {"language": look.language, "theme": look.theme, "type": look.type_size}

    def _show(self, found: OwnSettings) -> None:
        self.vault.show_settings(found)
        self.vault.show()

    def _elsewhere(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        layout = column(
            label(self.tr("Set elsewhere"), "section"),
            self._link(
                self.tr("When, how fast and over which connections audits are delivered"),
                OutboxPlace(),
            ),
            self._link(self.tr("Enrolment, programme and protocols"), EnrolmentPlace()),
            self._link(self.tr("Passphrase, backups and storage"), VaultPlace()),
            spacing=0,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        card.setLayout(layout)
        return card

    def _link(self, text: str, place: Place) -> QWidget:
        link: QPushButton = button(text, "link")
        link.clicked.connect(lambda: self.go(place))
        holder = QWidget()
        holder.setLayout(row(link, None))
        return holder
