"""What the pages have in common on which the auditor can set something else than the rule's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from auditor_app.audit import withdraw_override
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.ui.desk import Desk
    from auditor_app.ui.indicators.overriding import OverrideCard
    from auditor_app.vault import Audit, Override, Vault


class JudgedPage(Page):
    """A list of cards, one of which may be an `OverrideCard`; its half-written reason is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.override: OverrideCard | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID * 2)
        self._list.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        content.setLayout(self._list)
        self.body.addWidget(scrolling(content), 1)

    def _here(self) -> ResumePoint:
        """Where unlocking leads back to, nothing typed."""
        raise NotImplementedError

    def resume_point(self) -> ResumePoint:
        """This page, with the reason that is being written."""
        if self.override is None or self.override.form is None:
            return ResumePoint()
        here = self._here()
        return ResumePoint(here.record_id, here.ref, self.override.typed(), here.page)

    def _attend(self, card: OverrideCard, audit: Audit, refusal: str = "") -> bool:
        """Do what a card asks for; whether it may, else it says why not."""
        if audit.state != "draft":
            refusal = self.tr("The audit is finalised: this cannot be changed any more.")
        elif self.desk.vault.read_only:
            refusal = self.tr("The vault is open for reading only.")
        if refusal:
            card.refuse(refusal)
        card.withdrawn.connect(lambda override_id: self._ask(partial(_withdraw, override_id)))
        self.override = card
        return not refusal

    def _take_up(self) -> None:
        """What was half written before stands in its fields again."""
        if self.override is not None and self.override.form is not None:
            self.override.resume(self.desk.take_up(self._here()))

    def _ask(self, work: Callable[[Vault], Override]) -> None:
        card = self.override
        if card is not None:
            self.desk.ask(self, work, lambda _: self.start(), card.show_error)


def _withdraw(override_id: str, vault: Vault) -> Override:
    return withdraw_override(vault, override_id)
