"""Scales to set a number on: a line, a thermometer, stars. Until one is set it has no handle."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from auditor_app.ui.controls import keep_wheel_out
from auditor_app.ui.direction import run_as_written
from auditor_app.ui.markdown import narrow
from auditor_app.ui.theme import ONE_LINE, SIZES, TONES, body_font

if TYPE_CHECKING:
    from collections.abc import Mapping

_HANDLE: Final = 11
"""The handle's radius in px."""

_TRACK: Final = 6
_EDGE: Final = 6
"""Px that names keep from the edges, where the focus is shown."""

_MOST_TICKS: Final = 41
_KEYS: Final = frozenset(
    (
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        Qt.Key.Key_Space,
    )
)


class Scale(QSlider):
    """A slider that can be without a value. Its places count from 0.

    Signals:
        moved(): the person is moving the handle, by mouse or keys.
        chosen(): the handle was let go.
        cleared(): the person wants no value.
        left(): the focus went.
    """

    moved = Signal()
    chosen = Signal()
    cleared = Signal()
    left = Signal()

    def __init__(self, count: int, *, upright: bool = False, first: int = 0) -> None:
        """`first` is the place at which keys begin while nothing is set."""
        super().__init__(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        self.setRange(0, count - 1)
        self.setPageStep(max(1, count // 10))
        self.setTracking(True)
        keep_wheel_out(self)
        self._first = first
        self._hovered: int | None = None
        self.readonly = False
        self.is_set = False
        self.setMouseTracking(True)

    @property
    def upright(self) -> bool:
        """Whether it stands."""
        return self.orientation() == Qt.Orientation.Vertical

    def show_place(self, place: int | None) -> None:
        """Show a place, or none."""
        self.is_set = place is not None
        self.setValue(place or 0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move, Home and End go to the ends, Delete takes the value away."""
        key = Qt.Key(event.key())
        if self.readonly:
            event.ignore()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit()
        elif key in _KEYS and not self.is_set:
            ends = {Qt.Key.Key_Home: self.minimum(), Qt.Key.Key_End: self.maximum()}
            self._move_to(ends.get(key, self._first))
        else:
            before = self.value()
            super().keyPressEvent(event)
            if self.value() != before:
                self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The handle comes to where one presses."""
        if event.button() == Qt.MouseButton.LeftButton and not self.readonly:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setSliderDown(True)
            self._move_to(self.place_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """And follows."""
        place = self.place_at(event.position())
        if self.isSliderDown():
            self._move_to(place)
        elif self._hovered != place:
            self._hovered = place
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Until one lets it go."""
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.chosen.emit()

    def leaveEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Nothing is pointed at any more."""
        self._hovered = None
        super().leaveEvent(event)  # type: ignore[arg-type]  # what Qt hands over
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """What keys have set does not wait any longer."""
        super().focusOutEvent(event)
        self.left.emit()

    def place_at(self, point: QPointF) -> int:
        """The place nearest to a point."""
        raise NotImplementedError

    def _move_to(self, place: int) -> None:
        self.is_set = True
        self.setValue(place)
        self.update()
        self.moved.emit()


class LineScale(Scale):
    """A line with a handle, ticks and their names; `thermometer` fills from the bulb up.

    Args:
        names: what stands at a place.
        every: how many places apart ticks are; 0 for none.
        ghost: the place at which an unset handle is hinted at, if at any.
    """

    def __init__(
        self,
        count: int,
        names: Mapping[int, str],
        *,
        every: int,
        upright: bool = False,
        thermometer: bool = False,
        ghost: int | None = None,
    ) -> None:
        super().__init__(count, upright=upright, first=ghost or 0)
        self._names = dict(names)
        self._every = every
        self._thermometer = thermometer
        self._ghost = ghost
        self.setFont(body_font(SIZES.small))
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if upright else free, fixed)

    def show_names(self, names: Mapping[int, str]) -> None:
        """Call places otherwise: the form speaks another language."""
        self._names = dict(names)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the names below, or beside."""
        metrics = self.fontMetrics()
        if self.upright:
            widest = max((metrics.horizontalAdvance(n) for n in self._names.values()), default=0)
            return QSize(60 + min(widest, 320), 260)
        lines = max((len(self._lines(p)) for p in self._names), default=0)
        return QSize(320, 2 * _HANDLE + 14 + lines * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrower than it would like to be."""
        hint = self.sizeHint()
        return hint if self.upright else QSize(160, hint.height())

    def place_at(self, point: QPointF) -> int:
        """See `Scale`."""
        track = self._track()
        if self.upright:
            share = (track.bottom() - point.y()) / max(track.height(), 1)
        else:
            share = (point.x() - track.left()) / max(track.width(), 1)
            share = 1 - share if self._mirrored() else share
        return round(max(0.0, min(1.0, share)) * self.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track, ticks, names, and the handle where there is a value."""
        del event
        painter = QPainter(self)
        run_as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter)
        self._paint_ticks(painter)
        self._paint_names(painter)
        if self.is_set:
            self._paint_handle(painter, self._point(self.value()))
        elif self._ghost is not None:
            painter.setPen(QPen(QColor(TONES.edge), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(TONES.surface))
            painter.drawEllipse(self._point(self._ghost), _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setPen(QPen(QColor(TONES.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_track(self, painter: QPainter) -> None:
        track = self._track()
        half = _TRACK / 2
        # The edge is what is seen of an empty track by whoever sees little contrast.
        painter.setPen(QPen(QColor(TONES.edge), 1))
        painter.setBrush(QColor(TONES.line))
        painter.drawRoundedRect(track.adjusted(-half, -half, half, half), half, half)
        painter.setPen(Qt.PenStyle.NoPen)
        tone = QColor(TONES.bad if self._thermometer else TONES.accent)
        if self._thermometer:
            painter.setPen(Qt.PenStyle.NoPen if self.is_set else QPen(QColor(TONES.edge), 1))
            painter.setBrush(tone if self.is_set else QColor(TONES.line))
            painter.drawEllipse(QPointF(track.center().x(), track.bottom() + 10), 13, 13)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.is_set:
            start, here = self._point(0), self._point(self.value())
            filled = QRectF(start, here).normalized()
            painter.setBrush(tone)
            painter.drawRoundedRect(filled.adjusted(-half, -half, half, half), half, half)

    def _paint_ticks(self, painter: QPainter) -> None:
        if not self._every or self.maximum() // self._every >= _MOST_TICKS:
            return
        painter.setPen(QPen(QColor(TONES.edge), 1.5))
        for place in range(0, self.maximum() + 1, self._every):
            point = self._point(place)
            along = QPointF(-8 if self._mirrored() else 8, 0) if self.upright else QPointF(0, 8)
            painter.drawLine(point + along * 0.9, point + along * 1.6)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(TONES.muted))
        metrics = self.fontMetrics()
        for place, name in self._names.items():
            point = self._point(place)
            if self.upright:
                self._paint_beside(painter, point, name)
                continue
            width = self._room_of(place)
            left = min(max(point.x() - width / 2, _EDGE), self.width() - width - _EDGE)
            align = Qt.AlignmentFlag.AlignHCenter
            if left != point.x() - width / 2:
                at_left = left <= _EDGE
                align = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
            top = point.y() + _HANDLE + 6
            space = QRectF(left, top, width, 6 * metrics.lineSpacing())
            flags = align | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(space, int(flags) | int(Qt.TextFlag.TextWordWrap), narrow(name))

    def _paint_beside(self, painter: QPainter, point: QPointF, name: str) -> None:
        height = self.fontMetrics().height()
        if self._mirrored():
            space = QRectF(0, point.y() - height / 2, point.x() - 22, height)
            align = Qt.AlignmentFlag.AlignRight
        else:
            space = QRectF(
                point.x() + 22, point.y() - height / 2, self.width() - point.x() - 22, height
            )
            align = Qt.AlignmentFlag.AlignLeft
        flags = ONE_LINE | align | Qt.AlignmentFlag.AlignAbsolute
        elided = self.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(space.width())
        )
        painter.drawText(space, int(flags), elided)

    def _paint_handle(self, painter: QPainter, point: QPointF) -> None:
        tone = TONES.bad if self._thermometer else TONES.accent
        painter.setPen(QPen(QColor(TONES.surface), 2))
        painter.setBrush(QColor(TONES.muted if self.readonly else tone))
        painter.drawEllipse(point, _HANDLE, _HANDLE)

    def _track(self) -> QRectF:
        """The line on which the handle's middle moves."""
        edge = _HANDLE + 3
        if self.upright:
            middle = self.width() - 20 if self._mirrored() else 20
            below = 26 if self._thermometer else edge
            return QRectF(middle, edge, 0, self.height() - edge - below)
        return QRectF(edge, edge, self.width() - 2 * edge, 0)

    def _point(self, place: int) -> QPointF:
        share = place / max(self.maximum(), 1)
        track = self._track()
        if self.upright:
            return QPointF(track.left(), track.bottom() - share * track.height())
        share = 1 - share if self._mirrored() else share
        return QPointF(track.left() + share * track.width(), track.top())

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _room_of(self, place: int) -> float:
        """The width that the name of a place may take: half the way to its neighbours.

        At an end there is but one of them, and the name begins at the edge.
        """
        places = sorted(self._names)
        at = places.index(place)
        gaps = [
            abs(places[beside] - place) for beside in (at - 1, at + 1) if 0 <= beside < len(places)
        ]
        share = min(gaps, default=self.maximum()) / max(self.maximum(), 1)
        room = share * self._track().width() - 2 * _EDGE
        return max(28.0, room if len(gaps) == 2 else room / 2 + _HANDLE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In another width the names may need more lines, or fewer."""
        super().resizeEvent(event)
        if not self.upright and event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _lines(self, place: int) -> range:
        space = QRect(0, 0, int(self._room_of(place)) if self.width() > 1 else 120, 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        height = self.fontMetrics().boundingRect(space, flags, narrow(self._names[place])).height()
        return range(max(1, math.ceil(height / self.fontMetrics().lineSpacing())))


class StarScale(Scale):
    """Stars up to the one chosen; where the range begins with nought, a ring stands for that."""

    _STAR: Final = 36

    def __init__(self, count: int, *, from_nought: bool) -> None:
        super().__init__(count)
        self._from_nought = from_nought
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square for each."""
        return QSize(self._STAR * (self.maximum() + 1) + 4, self._STAR + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: half a star is none."""
        return self.sizeHint()

    def place_at(self, point: QPointF) -> int:
        """See `Scale`."""
        place = int((point.x() - 2) // self._STAR)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = self.maximum() - place
        return max(0, min(place, self.maximum()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Full stars up to the value, or up to what is pointed at; the others empty."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.value() if self.is_set else -1
        if self._hovered is not None and not self.readonly:
            shown = self._hovered
        for place in range(self.maximum() + 1):
            at = place
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                at = self.maximum() - place
            middle = QPointF(2 + self._STAR * (at + 0.5), 2 + self._STAR / 2)
            self._paint_one(painter, place, middle, shown)
        if self.hasFocus():
            painter.setPen(QPen(QColor(TONES.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_one(self, painter: QPainter, place: int, middle: QPointF, shown: int) -> None:
        full = place <= shown
        painter.setPen(QPen(QColor(TONES.accent if full else TONES.edge), 1.75))
        painter.setBrush(QColor(TONES.accent) if full else QColor(TONES.surface))
        if place == 0 and self._from_nought:
            painter.setBrush(QColor(TONES.accent if shown == 0 else TONES.surface))
            painter.drawEllipse(middle, 6, 6)
        else:
            painter.drawPolygon(_star(middle, self._STAR * 0.42))


def _star(middle: QPointF, radius: float) -> QPolygonF:
    """A star of five points."""
    corners = []
    for corner in range(10):
        length = radius if corner % 2 == 0 else radius * 0.42
        turn = math.pi * corner / 5 - math.pi / 2
        corners.append(
            QPointF(middle.x() + length * math.cos(turn), middle.y() + length * math.sin(turn))
        )
    return QPolygonF(corners)
