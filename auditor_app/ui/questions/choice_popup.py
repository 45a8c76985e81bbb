"""The list that opens below a field: keys go on into the field, arrows and Return into the list.

Qt's completer asks its model for every row at each key; of fifty thousand that would be felt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from auditor_app.ui.questions.choice_model import ChoiceModel

_MOST_ROWS: Final = 10
_IN_LIST: Final = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
)
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_TAKES: Final = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class ChoicePopup(QListView):
    """What was found, below the field `edit`.

    Signals:
        taken(): the row in which one is was taken, by Return or by a click.
    """

    taken = Signal()

    def __init__(self, model: ChoiceModel, edit: QWidget) -> None:
        super().__init__(edit)
        self._edit = edit
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setProperty("look", "choices")
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(edit)
        self.clicked.connect(lambda _: self._take())

    def open_at(self, row: int) -> None:
        """Open below the field, or above where there is no room, at `row`; -1: at no row."""
        rows = min(self.model().rowCount(), _MOST_ROWS)
        each = self.sizeHintForRow(0) if rows else 0
        self.setLayoutDirection(self._edit.layoutDirection())
        self.resize(self._edit.width(), rows * each + 2 * self.frameWidth() + 2)
        place = self._edit.mapToGlobal(QPoint(0, self._edit.height() + 2))
        space = self._edit.screen().availableGeometry()
        if place.y() + self.height() > space.bottom():
            place = self._edit.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(place)
        if not self.isVisible():
            self.show()
        here = self.model().index(row, 0) if row >= 0 else QModelIndex()
        self.setCurrentIndex(here)
        if here.isValid():
            self.scrollTo(here, QListView.ScrollHint.PositionAtCenter)
        else:
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """See the module."""
        key = Qt.Key(event.key())
        if key in _IN_LIST:
            super().keyPressEvent(event)
        elif key in _TAKES and self.currentIndex().isValid():
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            if key in _TAKES | {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self.hide()
            QCoreApplication.sendEvent(self._edit, event)

    def event(self, event: QEvent) -> bool:
        """Tab, and what an input method writes, belong to the field; a press elsewhere closes."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            # Only what lies beside the rows comes here: they have a viewport of their own.
            if not self.rect().contains(event.position().toPoint()):
                self.hide()
            return True
        if kind == QEvent.Type.InputMethod:
            return QCoreApplication.sendEvent(self._edit, event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._leave_to_shortcuts(event)
        if kind == QEvent.Type.KeyPress:
            # Otherwise Qt itself goes on to the next widget at Tab.
            self.keyPressEvent(event)  # type: ignore[arg-type]  # a key event, by its type
            return True
        return super().event(event)

    def _leave_to_shortcuts(self, event: QKeyEvent) -> bool:
        """A key of the window works while the list is open, too: the list makes room for it."""
        told = QCoreApplication.sendEvent(self._edit, event)
        held = event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier)
        if not event.isAccepted() and (held or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35):
            self.hide()
        return told

    def _take(self) -> None:
        if self.currentIndex().isValid():
            self.hide()
            self.taken.emit()
