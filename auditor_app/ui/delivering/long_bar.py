"""The bar of what takes minutes: its words stand beside it, and a bundle may have any size."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QProgressBar

_STEPS: Final = 1000
"""A bar counts in 32 bits, bytes do not."""


class LongBar(QProgressBar):
    """Shows a share; `name` tells a screen reader of what."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setRange(0, _STEPS)
        self.setAccessibleName(name)

    def show_begun(self) -> None:
        """It is under way, and nobody knows yet how far."""
        self.setRange(0, 0)

    def show_share(self, done: int, whole: int) -> None:
        """So many of so many bytes."""
        self.setRange(0, _STEPS)
        self.setValue(round(done * _STEPS / max(whole, 1)))
