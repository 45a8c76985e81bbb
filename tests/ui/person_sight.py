"""What a person sees of the window: controls by role and name, and the words around them.

Nothing here knows the program's own classes. A control is what a screen reader would tell of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
)

_PAGE = 60


@dataclass(frozen=True, slots=True)
class Focus:
    """What has the focus: its name, and what stands around it by name."""

    name: str
    around: tuple[str, ...]
    enabled: bool
    widget: QWidget | None

    @property
    def is_one_of_several(self) -> bool:
        """Whether it is a choice of which one can be taken."""
        return isinstance(self.widget, QRadioButton)

    def is_in(self, name: str) -> bool:
        """Whether it is what is called so, or a part of it."""
        return name == self.name or name in self.around


def named(widget: QWidget) -> str:
    """What a screen reader calls a widget; a list by its own name, not by what is chosen."""
    if isinstance(widget, QComboBox) and (own := widget.accessibleName()):
        return own
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def focused() -> Focus:
    """What has the focus now; of a list of things that are no widgets, the one that is current."""
    widget = QApplication.focusWidget()
    if widget is None:
        return Focus("", (), enabled=False, widget=None)
    around = []
    above = widget.parentWidget()
    while above is not None:
        if name := above.accessibleName():
            around.append(name)
        above = above.parentWidget()
    name = named(widget)
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        around.insert(0, name)
        name = _row(widget.currentIndex()) or name
    return Focus(name, tuple(around), widget.isEnabled(), widget)


def top() -> QWidget | None:
    """The window in front: a small one that has opened, else the one with the focus."""
    return (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
    )


def controls(name: str, within: QWidget | None = None) -> Iterator[QWidget]:
    """The controls of the window in front that are shown and called so, as far as they are made."""
    window = within or top()
    if window is None:
        return
    for kind in _CONTROLS:
        for widget in window.findChildren(kind):
            if widget.isVisible() and named(widget) == name:
                yield widget


def said() -> str:
    """Everything that is written in the window in front, a line each, scrolled away or not."""
    window = top()
    if window is None:
        return ""
    lines = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            lines.append(widget.text() or widget.accessibleName())
        elif isinstance(widget, QAbstractButton):
            lines.append(named(widget))
        elif isinstance(widget, QAbstractItemView):
            lines += _rows(widget)
        elif name := widget.accessibleName():
            lines.append(name)
    return "\n".join(lines)


def _rows(view: QAbstractItemView) -> list[str]:
    """What a list says, from its first row on as far as one page of it goes."""
    model = view.model()
    rows = range(min(model.rowCount(), _PAGE)) if model is not None else ()
    return [_row(model.index(row, 0)) for row in rows]


def _row(index: QModelIndex) -> str:
    """What a screen reader says of a row."""
    told = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
    return str(told or "")
