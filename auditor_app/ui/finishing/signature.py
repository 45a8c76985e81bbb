"""A field to sign in with mouse, pen or finger. What is drawn stays in memory until it is kept."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

WIDTH: Final = 1200
HEIGHT: Final = 360
"""The field's own measure, in which strokes are kept whatever the window's size is."""
_ON_SCREEN: Final = 144
_PEN: Final = 7.0
_NEAR: Final = 3.0
"""Points nearer to the last one say nothing of the line."""
_MOST_POINTS: Final = 20_000
_STROKE: Final = re.compile(r"\d{1,4},\d{1,4}(?: \d{1,4},\d{1,4})*", re.ASCII)

Stroke = list[QPointF]


class SignaturePad(QWidget):
    """Draws strokes, and gives them as a PNG or as text, so that half a signature is not lost.

    Signals:
        changed(): something was drawn or taken away.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._strokes: list[Stroke] = []
        self._points = 0
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(240)
        self.setFixedHeight(_ON_SCREEN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self._strokes

    def clear(self) -> None:
        """Take everything away that was drawn."""
        if self._strokes:
            self._strokes, self._points = [], 0
            self._changed()

    def png(self) -> bytes:
        """The signature in black on white, `WIDTH` by `HEIGHT` px; empty where nothing is drawn."""
        if self.is_empty:
            return b""
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._draw(painter, QColor(Qt.GlobalColor.black))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no text here
        return bytes(buffer.data().data())

    def as_text(self) -> str:
        """The strokes as numbers, to be put back by `show_text`."""
        return ";".join(
            " ".join(f"{round(point.x())},{round(point.y())}" for point in stroke)
            for stroke in self._strokes
        )

    def show_text(self, text: str) -> None:
        """Put strokes back; what is no stroke is left out."""
        found = [part for part in text.split(";") if _STROKE.fullmatch(part)]
        self._strokes = [
            [QPointF(*map(float, pair.split(","))) for pair in part.split(" ")] for part in found
        ]
        self._points = sum(map(len, self._strokes))
        self._changed()

    # Drawing ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A stroke begins."""
        if event.button() == Qt.MouseButton.LeftButton and self._points < _MOST_POINTS:
            self._strokes.append([self._inside(event.position())])
            self._points += 1
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It goes on."""
        if not event.buttons() & Qt.MouseButton.LeftButton or not self._strokes:
            return
        point, stroke = self._inside(event.position()), self._strokes[-1]
        if (point - stroke[-1]).manhattanLength() >= _NEAR and self._points < _MOST_POINTS:
            stroke.append(point)
            self._points += 1
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It ends."""
        if event.button() == Qt.MouseButton.LeftButton and self._strokes:
            self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Backspace takes the last stroke away."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._strokes:
            self._points -= len(self._strokes.pop())
            self._changed()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The edge shows where one is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """And where one is not."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The field, a line to sign on, and what was drawn."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(TONES.accent if focused else TONES.edge), 2 if focused else 1))
        painter.setBrush(QColor(TONES.surface))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(QColor(TONES.line), 1))
        base = round(self.height() * 0.78)
        painter.drawLine(GRID * 2, base, self.width() - GRID * 2, base)
        field = self._field()
        painter.translate(field.topLeft())
        painter.scale(field.width() / WIDTH, field.height() / HEIGHT)
        self._draw(painter, QColor(TONES.ink))
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough to sign."""
        return QSize(440, _ON_SCREEN)

    def _field(self) -> QRectF:
        """Where the strokes stand: as large as fits, in the field's own shape."""
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        width, height = WIDTH * scale, HEIGHT * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _inside(self, at: QPointF) -> QPointF:
        field = self._field()
        across = (at.x() - field.x()) / max(field.width(), 1) * WIDTH
        down = (at.y() - field.y()) / max(field.height(), 1) * HEIGHT
        # Whole numbers, as the text keeps them: what is put back is what was drawn.
        return QPointF(min(max(round(across), 0), WIDTH), min(max(round(down), 0), HEIGHT))

    def _draw(self, painter: QPainter, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour, _PEN)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            if len(stroke) == 1:
                painter.drawPoint(stroke[0])
                continue
            path = QPainterPath(stroke[0])
            for before, point in pairwise(stroke[1:]):
                path.quadTo(before, (before + point) / 2)
            path.lineTo(stroke[-1])
            painter.drawPath(path)

    def _changed(self) -> None:
        self._describe()
        self.update()
        self.changed.emit()

    def _describe(self) -> None:
        self.setAccessibleDescription(
            self.tr("Nothing is drawn.") if self.is_empty else self.tr("Something is drawn.")
        )


class SignatureField(QFrame):
    """The pad with its caption and the way to begin anew."""

    def __init__(self, caption: str, hint: str) -> None:
        super().__init__()
        self.pad = SignaturePad(caption)
        self.clear = button(self.tr("Draw it again"), "link", "undo")
        self.clear.setEnabled(False)
        self.clear.clicked.connect(self._clear)
        self.pad.changed.connect(lambda: self.clear.setEnabled(not self.pad.is_empty))
        name = label(caption, "strong", wrap=False)
        name.setBuddy(self.pad)
        below = row(spacing=GRID)
        below.addWidget(label(hint, "small"), 1)
        below.addWidget(self.clear)
        self.setLayout(column(name, self.pad, below, spacing=4))

    def _clear(self) -> None:
        self.pad.clear()
        self.pad.setFocus()
