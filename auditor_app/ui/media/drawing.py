"""A board to draw on with mouse, pen or finger: on white, or on a photo."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from collections.abc import Sequence

# Part of the evidence, not of the window: they stay the same in every theme.
INKS = ("#111111", "#C81E1E", "#1D4ED8", "#F2C200", "#FFFFFF")
_PAPER = "#FFFFFF"
_PAPER_SIDE = QSizeF(1600, 1600)
LONGEST_SIDE = 4096
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
_MOST_POINTS = 200_000
_LEAST_WIDTH = 0.4


@dataclass
class Stroke:
    """One line: places on the picture from 0 to 1 with the pen's pressure, its ink, its width.

    `width` is in parts of the picture's longer side, so that a stroke looks the same at any size.
    """

    ink: str
    width: float
    points: list[tuple[float, float, float]] = field(default_factory=list)


@dataclass(frozen=True)
class Drawing:
    """Strokes on a photo, or on a sheet of paper of that shape where the photo is null."""

    ground: QImage
    shape: QSizeF
    strokes: tuple[Stroke, ...]

    def rendered(self) -> QImage:
        """As a picture: of the photo's size, up to 4096 pixels; paper has 1600."""
        paper = self.ground.isNull()
        size = self.shape.scaled(_PAPER_SIDE, _KEEP).toSize() if paper else self.ground.size()
        if max(size.width(), size.height()) > LONGEST_SIDE:
            size = size.scaled(LONGEST_SIDE, LONGEST_SIDE, _KEEP)
        result = QImage(size, QImage.Format.Format_RGB32)
        result.fill(QColor(_PAPER))
        painter = QPainter(result)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        whole = QRectF(0, 0, size.width(), size.height())
        if not paper:
            painter.drawImage(whole, self.ground)
        for stroke in self.strokes:
            _draw(painter, stroke, whole)
        painter.end()
        return result


class DrawingBoard(QWidget):
    """Takes strokes; each can be undone and brought back.

    Signals:
        changed(): a stroke came or went.
    """

    changed = Signal()

    def __init__(self, height: int) -> None:
        super().__init__()
        self._ground = QImage()
        self._shown = QImage()
        self._shape = QSizeF(2, 1)
        self._strokes: list[Stroke] = []
        self._undone: list[Stroke] = []
        self._cleared: list[Stroke] = []
        self._current: Stroke | None = None
        self._points = 0
        self._by_pen = False
        self.ink = INKS[0]
        self.pen_width = 0.004
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setCursor(Qt.CursorShape.CrossCursor)

    # What stands there --------------------------------------------------------------------------

    def take_paper(self, shape: QSizeF) -> None:
        """An empty sheet of these proportions."""
        self._begin(QImage(), shape)

    def take_photo(self, photo: QImage) -> None:
        """A photo to draw on; it stays as it is."""
        self._begin(photo, QSizeF(photo.size()))

    def strokes(self) -> Sequence[Stroke]:
        """What was drawn."""
        return tuple(self._strokes)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn."""
        return not self._strokes

    @property
    def can_redo(self) -> bool:
        """Whether a stroke that was undone can come back."""
        return bool(self._undone)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back: a stroke, or that all were cleared."""
        return bool(self._strokes or self._cleared)

    def undo(self) -> None:
        """Take the last stroke back, or bring all back that was cleared."""
        self._finish()
        if self._cleared:
            self._strokes, self._cleared = self._cleared, []
        elif self._strokes:
            self._undone.append(self._strokes.pop())
        self._tell()

    def redo(self) -> None:
        """Bring the stroke back that was undone last."""
        if self._undone:
            self._strokes.append(self._undone.pop())
            self._tell()

    def clear(self) -> None:
        """Take everything away; undoing brings it back."""
        self._finish()
        if self._strokes:
            self._cleared, self._strokes, self._undone = self._strokes, [], []
            self._tell()

    def drawing(self) -> Drawing:
        """What stands there now, to be rendered wherever there is time for it."""
        self._finish()
        strokes = tuple(replace(each, points=list(each.points)) for each in self._strokes)
        return Drawing(self._ground, self._shape, strokes)

    # Pointers -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """A finger draws as the mouse does; with two fingers nothing is drawn."""
        if isinstance(event, QTouchEvent) and not self._by_pen:
            points = event.points()
            kind = event.type()
            if len(points) != 1 or kind == QEvent.Type.TouchCancel:
                self._drop()
            elif kind == QEvent.Type.TouchBegin:
                self._start(points[0].position(), 1.0)
            elif kind == QEvent.Type.TouchUpdate:
                self._go_on(points[0].position(), 1.0)
            elif kind == QEvent.Type.TouchEnd:
                self._finish()
            event.accept()
            return True
        return super().event(event)

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: N802 - Qt's name
        """A pen draws by its pressure."""
        pressure = event.pressure() or 0.5
        if event.type() == QEvent.Type.TabletPress:
            self._by_pen = True
            self._start(event.position(), pressure)
        elif event.type() == QEvent.Type.TabletMove and self._current is not None:
            self._go_on(event.position(), pressure)
        elif event.type() == QEvent.Type.TabletRelease:
            self._finish()
            self._by_pen = False
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The left button draws."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start(event.position(), 1.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the line."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position(), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The line is done."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._finish()

    # Painting -----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(480, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The sheet with its strokes, on the ground of the window."""
        del event
        place = self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, QColor(_PAPER))
        if not self._ground.isNull():
            painter.drawImage(place, self._fitted(place.size()))
        painter.setClipRect(place)
        for stroke in self._strokes:
            _draw(painter, stroke, QRectF(place))
        if self._current is not None:
            _draw(painter, self._current, QRectF(place))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(TONES.edge), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _fitted(self, size: QSize) -> QImage:
        """The photo at the size of the sheet on this screen: scaled once, not with every stroke."""
        wanted = size * self.devicePixelRatioF()
        if self._shown.size() != wanted:
            self._shown = self._ground.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._shown

    def _place(self) -> QRect:
        size = self._shape.scaled(QSizeF(self.size()), _KEEP)
        place = QRect(0, 0, round(size.width()), round(size.height()))
        place.moveCenter(self.rect().center())
        return place

    def _begin(self, ground: QImage, shape: QSizeF) -> None:
        self._ground, self._shape, self._shown = ground, shape, QImage()
        self._strokes, self._undone, self._cleared = [], [], []
        self._current, self._points = None, 0
        self._tell()

    def _start(self, at: QPointF, pressure: float) -> None:
        if self._points < _MOST_POINTS:
            self._current = Stroke(self.ink, self.pen_width)
            self._go_on(at, pressure)

    def _go_on(self, at: QPointF, pressure: float) -> None:
        place = self._place()
        if self._current is None or place.isEmpty() or self._points >= _MOST_POINTS:
            return
        x = min(max((at.x() - place.left()) / place.width(), 0.0), 1.0)
        y = min(max((at.y() - place.top()) / place.height(), 0.0), 1.0)
        self._current.points.append((x, y, min(max(pressure, 0.0), 1.0)))
        self._points += 1
        self.update()

    def _finish(self) -> None:
        stroke, self._current = self._current, None
        if stroke is not None and stroke.points:
            self._strokes.append(stroke)
            self._undone, self._cleared = [], []
            self._tell()

    def _drop(self) -> None:
        self._current = None
        self.update()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()


def _draw(painter: QPainter, stroke: Stroke, place: QRectF) -> None:
    """A stroke within `place`: a smooth line, as thick as the pen was pressed."""
    side = max(place.width(), place.height())
    places = [
        (QPointF(place.left() + x * place.width(), place.top() + y * place.height()), pressure)
        for x, y, pressure in stroke.points
    ]
    if len(places) == 1:
        at, pressure = places[0]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(stroke.ink))
        radius = stroke.width * side * pressure * 0.7
        painter.drawEllipse(at, radius, radius)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if all(pressure == 1.0 for _, pressure in places):
        painter.setPen(_pen(stroke, side, 1.0))
        painter.drawPath(_smooth([at for at, _ in places]))
        return
    for (before, first), (after, second) in pairwise(places):
        painter.setPen(_pen(stroke, side, (first + second) / 2))
        painter.drawLine(before, after)


def _pen(stroke: Stroke, side: float, pressure: float) -> QPen:
    width = max(stroke.width * side * (0.3 + 0.7 * pressure), _LEAST_WIDTH)
    pen = QPen(QColor(stroke.ink), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _smooth(places: list[QPointF]) -> QPainterPath:
    """Through the middles between the places: corners of a slow mouse are rounded off."""
    path = QPainterPath(places[0])
    for here, there in pairwise(places[1:]):
        path.quadTo(here, (here + there) / 2)
    path.lineTo(places[-1])
    return path
