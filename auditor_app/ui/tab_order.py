"""Tab goes through a page as it is read, also through what came to it later.

Qt puts what is made last at the end, wherever it stands.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def stops_as_laid_out(part: QWidget) -> list[QWidget]:
    """What Tab stops at inside of `part`, shown or not, in the order in which it is laid out."""
    layout = part.layout()
    return list(_stops(layout)) if layout is not None else []


def tab_as_laid_out(part: QWidget) -> None:
    """Let Tab go through `part` in that order."""
    for one, following in pairwise(stops_as_laid_out(part)):
        if one.nextInFocusChain() is not following:
            QWidget.setTabOrder(one, following)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            yield from _stops(inner)
        elif widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        elif widget is not None and (below := widget.layout()) is not None:
            yield from _stops(below)
