"""Page Up and Page Down in a form: they read on, and at the end of a page turn it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from auditor_app.ui.form.filler import FormFiller


class PageKeys(QObject):
    """Takes the two keys of `filler`, before its scroll area does."""

    def __init__(self, filler: FormFiller) -> None:
        super().__init__(filler)
        self._filler = filler
        filler.installEventFilter(self)
        filler.sheet.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A key that no field has taken."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_PageDown:
                self._down()
                return True
            if event.key() == Qt.Key.Key_PageUp:
                self._up()
                return True
        return super().eventFilter(watched, event)

    def _down(self) -> None:
        bar = self._filler.sheet.verticalScrollBar()
        if bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep())
        else:
            self._filler.go_on()

    def _up(self) -> None:
        bar = self._filler.sheet.verticalScrollBar()
        if bar.value() > bar.minimum():
            bar.setValue(bar.value() - bar.pageStep())
        else:
            self._filler.go_back()
