"""Cards side by side where there is room for it, else one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_ROOM = 960
"""Px from which on there are two columns, where type is as it is drawn."""


class Columns(QWidget):
    """One or two columns. A card is only moved from one to the other, never made anew."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[tuple[QWidget, int], ...] = ()
        self._placed: tuple[tuple[QWidget, int], ...] = ()
        self._both = QHBoxLayout()
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(GRID * 2)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(GRID * 2)
            side.addStretch(1)
            self._both.addLayout(side, 1)
        self._wide: bool | None = None
        self.setLayout(self._both)

    def show_cards(self, cards: Sequence[tuple[QWidget, int]]) -> None:
        """Show these, each with the column (0 or 1) in which it stands where there are two."""
        if tuple(cards) != self._cards:
            self._cards = tuple(cards)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """There may be room for two columns now, or no more."""
        super().resizeEvent(event)
        if (self.width() >= scaled(_ROOM)) != self._wide:
            self._arrange()

    def _arrange(self) -> None:
        self._wide = self.width() >= scaled(_ROOM)
        for card, _ in self._placed:
            # Not `takeAt`: an item that lives on keeps the card's size as it was.
            for side in self._sides:
                side.removeWidget(card)
        self._placed = self._cards
        for card, place in self._cards:
            side = self._sides[place if self._wide else 0]
            side.insertWidget(side.count() - 1, card)
        used = {place if self._wide else 0 for _, place in self._cards}
        self._both.setStretch(1, 1 if 1 in used else 0)
