"""A row of buttons, or of choices, that goes on in the next line where it does not fit."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget
from shiboken6 import isValid

from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDEST: Final = (1 << 24) - 1
"""Pixels that a widget may have: QWIDGETSIZE_MAX, for which PySide has no name."""
_ROUNDED: Final = 2
"""Pixels by which Qt breaks a line sooner than the width of its words says."""


class FlowLayout(QLayout):
    """Puts widgets side by side, each as wide as it wants to be, in the direction of reading.

    Words that wrap have the height that they need; in a line all stand at its middle.
    """

    def __init__(self, *widgets: QWidget, spacing: int = GRID) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """At the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        self._forget_dead()
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; None ends its loops
        """The item of that number, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - likewise
        """Take the item of that number out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """How high it is where it is so wide."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything into its place."""
        super().setGeometry(rect)
        self._arrange(self.alignmentRect(rect) if self.alignment() else rect, move=True)

    def _forget_dead(self) -> None:
        """What Qt has deleted is not asked: an error in what Qt calls would end the program."""
        if not all(map(isValid, self._items)):
            self._items = [item for item in self._items if isValid(item)]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        self._forget_dead()
        shown = [_size(item) for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest of them alone."""
        self._forget_dead()
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """The height of all lines."""
        self._forget_dead()
        widget = self.parentWidget()
        mirrored = (
            widget is not None
            and isValid(widget)
            and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        y = 0
        for line in self._lines(rect.width()):
            x, height = 0, max(size.height() for _, size in line)
            for item, size in line if move else ():
                left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
                top = rect.top() + y + (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, top), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing(), 0)

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line that is `width` px wide, with the sizes that they have."""
        line: list[tuple[QLayoutItem, QSize]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size(item, width)
            if line and taken + size.width() > width:
                yield line
                line, taken = [], 0
            line.append((item, size))
            taken += size.width() + self.spacing()
        if line:
            yield line


def _size(item: QLayoutItem, most: int = _WIDEST) -> QSize:
    """How large something is where no line is wider than `most` px."""
    size = item.sizeHint()
    width = min(max(size.width(), _width_of_words(item.widget())), most)
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())


def _width_of_words(widget: QWidget | None) -> int:
    """Of a label that wraps, as it stands in one line; Qt would have it be a column of words."""
    if not isinstance(widget, QLabel) or not widget.wordWrap():
        return 0
    measure = QFontMetricsF(widget.font(), widget).horizontalAdvance
    words = ceil(max(map(measure, widget.text().split("\n")))) + _ROUNDED
    edges = widget.contentsMargins()
    return words + edges.left() + edges.right() + 2 * widget.margin()
