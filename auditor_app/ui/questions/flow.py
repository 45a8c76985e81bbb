"""A layout that puts as many widgets into a line as fit, and goes on in the next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as its words; `gap` px between them both ways."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        self._forget_dead()
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """The one at that place, None where there is none: Qt asks beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Let the one at that place go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A narrow layout has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines in that width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put each where it belongs."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _forget_dead(self) -> None:
        """What Qt has deleted is not asked: an error in what Qt calls would end the program."""
        if not all(map(isValid, self._items)):
            self._items = [item for item in self._items if isValid(item)]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As small as it can be: the width is whatever there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest of them."""
        self._forget_dead()
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Go through all lines, and put everything there if `place`; the height they take."""
        self._forget_dead()
        margins = self.contentsMargins()
        space = rect.marginsRemoved(margins)
        at, high = QPoint(space.left(), space.top()), 0
        owner = self.parentWidget()
        mirrored = Qt.LayoutDirection.LeftToRight
        if owner is not None and isValid(owner):
            mirrored = owner.layoutDirection()
        for item in self._items:
            width = min(item.sizeHint().width(), space.width())
            grows = item.hasHeightForWidth()
            height = item.heightForWidth(width) if grows else item.sizeHint().height()
            size = QSize(width, height)
            if at.x() > space.left() and at.x() + width > space.left() + space.width():
                at = QPoint(space.left(), at.y() + high + self._gap)
                high = 0
            if place:
                item.setGeometry(QStyle.visualRect(mirrored, space, QRect(at, size)))
            at.setX(at.x() + width + self._gap)
            high = max(high, size.height())
        return at.y() + high - rect.top() + margins.bottom()
