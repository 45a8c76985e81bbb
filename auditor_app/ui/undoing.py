"""Undo and redo of a record: two buttons, and the keys where no text field has a use for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from auditor_app.ui.controls import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.vault import Depth

_REDO = "Ctrl+Shift+Z"


class Turns(Protocol):
    """Where a record is filled and its steps are undone."""

    keeper: RecordKeeper

    def turn(self, *, redo: bool) -> None:
        """Undo the record's last step, or redo."""


class UndoControls(QObject):
    """Undoes and redoes in the filler that `attend` is given.

    A text field undoes what was typed into it by itself; once it has nothing left to undo, the same
    keys undo the record's last step.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._filler: Turns | None = None
        self.undo = self._make("undo", self.tr("Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._make("redo", self.tr("Redo"), QKeySequence.StandardKey.Redo)
        self.undo.clicked.connect(lambda: self._turn(redo=False))
        self.redo.clicked.connect(lambda: self._turn(redo=True))

    def attend(self, filler: Turns) -> None:
        """From now on undo and redo in this filler, unless its record is finalised."""
        keeper = filler.keeper
        if keeper.readonly:
            return
        self._filler = filler
        for press in (self.undo, self.redo):
            press.show()
        keeper.depth_changed.connect(self._show)
        keeper.look_back()
        redo_keys = {*QKeySequence.keyBindings(QKeySequence.StandardKey.Redo), QKeySequence(_REDO)}
        for keys, press in (
            (QKeySequence.keyBindings(QKeySequence.StandardKey.Undo), self.undo),
            (redo_keys, self.redo),
        ):
            for sequence in keys:
                # Not the button's own click: it may be disabled while something is being typed.
                QShortcut(sequence, self._page).activated.connect(self._action_of(press))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A text field that has nothing to undo leaves the keys to the record."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            redoes = event.matches(QKeySequence.StandardKey.Redo)
            if (undoes and not _can(watched, redo=False)) or (
                redoes and not _can(watched, redo=True)
            ):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _make(self, name: str, words: str, keys: QKeySequence.StandardKey) -> QPushButton:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made = button("", "plain", name, f"{words} ({shown})" if shown else words)
        made.setAccessibleName(words)
        made.setEnabled(False)
        made.hide()
        return made

    def _action_of(self, press: QPushButton) -> Callable[[], None]:
        return lambda: self._turn(redo=press is self.redo)

    def _turn(self, *, redo: bool) -> None:
        if self._filler is not None:
            self._filler.turn(redo=redo)

    def _show(self, depth: Depth) -> None:
        self.undo.setEnabled(depth.undo > 0)
        self.redo.setEnabled(depth.redo > 0)

    def _watch(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._page.isAncestorOf(now):
            now.removeEventFilter(self)
            now.installEventFilter(self)


def _can(field: QObject, *, redo: bool) -> bool:
    """Whether a text field has something to undo, or redo, of its own."""
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return False
