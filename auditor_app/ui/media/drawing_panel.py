"""Drawing below a question: the board, its inks and pens, undo, clear, keep."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from auditor_app.ui.controls import button, column, hide_unless, label
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.media.drawing import INKS, DrawingBoard
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PAPER = QSizeF(2, 1)
SIGNATURE = QSizeF(3, 1)
_SWATCH = 18


class DrawingPanel(QFrame):
    """A board with its tools. `kept` says what was drawn; nothing else keeps it.

    Signals:
        kept(Drawing, photo id): the person is done; "" where it was drawn on paper.
        left(): the person wants none.
    """

    kept = Signal(object, str)
    left = Signal()

    def __init__(self, words: str, *, signs: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self._photo_id = ""
        self._signs = signs
        self._paper_words = words
        self.words = label(words, "muted")
        self.board = DrawingBoard(200 if signs else 380)
        self.board.setAccessibleDescription(
            self.tr("Drawn on with mouse, pen or finger. Without them, add a picture instead.")
        )
        self.undo = button(self.tr("Undo"), "plain", "undo", self.tr("Ctrl+Z"))
        self.redo = button(self.tr("Redo"), "plain", "redo", self.tr("Ctrl+Y"))
        self.clear = button(self.tr("Clear"), "plain", "remove")
        self.keep = button(self.tr("Keep it"), "primary", "check")
        self.leave = button(self.tr("Do not keep it"), "", "close", self.tr("Escape"))
        self.inks = self._make_inks()
        self.pens = self._make_pens()
        tools = FlowLayout(*self.inks, *self.pens, self.undo, self.redo, self.clear, spacing=4)
        layout = column(self.words, self.board, tools, FlowLayout(self.keep, self.leave))
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(layout)
        for each in (*self.inks, *self.pens):
            hide_unless(not signs, each)
        self.board.changed.connect(self._look)
        self.undo.clicked.connect(self.board.undo)
        self.redo.clicked.connect(self.board.redo)
        self.clear.clicked.connect(self.board.clear)
        self.keep.clicked.connect(self.hand_over)
        self.leave.clicked.connect(self.give_up)
        self._look()

    def take_paper(self) -> None:
        """An empty sheet."""
        self._photo_id = ""
        self._say(self._paper_words)
        self.board.take_paper(SIGNATURE if self._signs else PAPER)
        self.show()

    def take_photo(self, photo_id: str, image: QImage) -> None:
        """A photo; it stays as it is, what is drawn becomes a picture of its own."""
        self._photo_id = photo_id
        self._say(self.tr("Draw on the photo. It stays as it is; this becomes a second picture."))
        self.inks[1].click()
        self.pens[1].click()
        self.board.take_photo(image)
        self.show()

    def hand_over(self) -> None:
        """Say what was drawn, if anything was."""
        drawing, photo_id = self.board.drawing(), self._photo_id
        if drawing.strokes:
            self.take_paper()
            self.kept.emit(drawing, photo_id)

    def give_up(self) -> None:
        """Away with it."""
        self.take_paper()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Claim the keys of undo and redo before the form's own shortcuts get them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_undoes(event) or _redoes(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Undo and redo strokes, not the form's steps, while the hand is here; Escape leaves."""
        if _undoes(event):
            self.board.undo()
        elif _redoes(event):
            self.board.redo()
        elif event.key() == Qt.Key.Key_Escape and self.board.is_empty:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.board.setAccessibleName(words)

    def _look(self) -> None:
        empty = self.board.is_empty
        self.keep.setEnabled(not empty)
        self.clear.setEnabled(not empty)
        self.undo.setEnabled(self.board.can_undo)
        self.redo.setEnabled(self.board.can_redo)
        self.leave.setVisible(bool(self._photo_id) or not empty)

    def _make_inks(self) -> tuple[QPushButton, ...]:
        names = (
            self.tr("Black"),
            self.tr("Red"),
            self.tr("Blue"),
            self.tr("Yellow"),
            self.tr("White"),
        )
        group = QButtonGroup(self)
        made = []
        for ink, name in zip(INKS, names, strict=True):
            each = self._tool(name, group)
            each.setIcon(_swatch(ink))
            each.clicked.connect(partial(self._choose_ink, ink))
            made.append(each)
        made[0].setChecked(True)
        return tuple(made)

    def _make_pens(self) -> tuple[QPushButton, ...]:
        names = (self.tr("Thin pen"), self.tr("Medium pen"), self.tr("Thick pen"))
        group = QButtonGroup(self)
        made = []
        for width, size, name in zip((0.004, 0.008, 0.018), (3, 6, 10), names, strict=True):
            each = self._tool(name, group)
            each.setIcon(_dot(size))
            each.clicked.connect(partial(self._choose_pen, width))
            made.append(each)
        made[0].setChecked(True)
        return tuple(made)

    def _tool(self, name: str, group: QButtonGroup) -> QPushButton:
        made = button("", "tool", hint=name)
        made.setCheckable(True)
        made.setAccessibleName(name)
        group.addButton(made)
        return made

    def _choose_ink(self, ink: str) -> None:
        self.board.ink = ink

    def _choose_pen(self, width: float) -> None:
        self.board.pen_width = width


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def _redoes(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.matches(QKeySequence.StandardKey.Redo) or (event.key() == Qt.Key.Key_Y and control)


def _swatch(ink: str) -> QIcon:
    return _icon(QColor(ink), _SWATCH)


def _dot(size: int) -> QIcon:
    return _icon(QColor(TONES.ink), size)


def _icon(colour: QColor, size: int) -> QIcon:
    drawn = QPixmap(_SWATCH * 2 + 4, _SWATCH * 2 + 4)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(TONES.edge))
    painter.setBrush(colour)
    at = (_SWATCH + 2 - size) / 2
    painter.drawEllipse(at, at, size, size)  # type: ignore[call-overload]  # the stub lacks floats
    painter.end()
    return QIcon(drawn)
