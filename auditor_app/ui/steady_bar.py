"""A scroll bar whose place is kept where there is nothing to scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


class _Bar(QScrollBar):
    """Enabled, and seen, where there is something to scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "steady")

    def sliderChange(self, change: QScrollBar.SliderChange) -> None:  # noqa: N802 - Qt's name
        super().sliderChange(change)
        if change == QScrollBar.SliderChange.SliderRangeChange:
            self.setEnabled(self.maximum() > self.minimum())


def keep_place_of_bar(area: QAbstractScrollArea) -> None:
    """What stands beside the bar never moves; the bar itself is seen where there is more to see.

    To be called before anything is connected to the area's bar: it gets another one.
    """
    area.setVerticalScrollBar(_Bar())
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
