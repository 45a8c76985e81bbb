"""A map of the form on the screen: its parts are choices, by mouse, finger and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from auditor_app.ui.icons import pixmap
from auditor_app.ui.media.form_files import PAPER
from auditor_app.ui.theme import LIGHT, TONES, scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from auditor_app.ui.media.form_maps import FoundMap, MapPart

_HIGHEST: Final = 480
_WIDE: Final = 720
_LEAST: Final = QSize(160, 120)
_REACH: Final = 14
"""Px beside a part within which a press still means it: parts may be small, and fingers are not."""
_TICK: Final = 22
_DIRECTIONS: Final = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}

# At run time the button comes from beside: each class has one of Qt's own.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object


class _Part(_Button):
    """A part as keys and screen readers have it; it is painted by the map, and so is its focus.

    Signals:
        walked(step): an arrow key was pressed.
        looked_at(): the focus came or went.
    """

    walked = Signal(QPoint)
    looked_at = Signal()

    def __init__(self, value: str) -> None:
        super().__init__()
        self.value = value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Their frames overlap: which part is meant, the map knows.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to the next part that way and choose nothing."""
        step = _DIRECTIONS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.walked.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the focus is."""
        super().focusInEvent(event)
        self.looked_at.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it is here no more."""
        super().focusOutEvent(event)
        self.looked_at.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing: see the class."""


class OnePart(_Part, QRadioButton):
    """A part of which one can be taken."""


class ManyPart(_Part, QCheckBox):
    """A part of which several can be taken."""


class MapCanvas(QWidget):
    """Shows a map. It is as the form drew it in every language: left stays left.

    Signals:
        pressed(value): the person chose a part, or took it back.
        pointed(value): a part is pointed at or has the focus; "" for none.
        seen(): it came on the screen.
    """

    pressed = Signal(str)
    pointed = Signal(str)
    seen = Signal()

    def __init__(self, *, several: bool) -> None:
        super().__init__()
        self._several = several
        self._map: FoundMap | None = None
        self._scaled = QImage()
        self._hovered: int | None = None
        self.parts: tuple[OnePart | ManyPart, ...] = ()
        """The parts, in the order of the choices."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        # A map is no text: nothing of it changes sides with the direction of reading.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_map(self, found: FoundMap, names: Mapping[str, str]) -> None:
        """Show a map; `names` are the labels of its parts by value."""
        self._forget()
        self._map = found
        kind = ManyPart if self._several else OnePart
        self.parts = tuple(kind(each.value) for each in found.parts)
        for part in self.parts:
            part.setParent(self)
            part.setAccessibleName(names.get(part.value, part.value))
            part.clicked.connect(self._press_of(part.value))
            part.walked.connect(self._walk)
            part.looked_at.connect(self._look)
            part.show()
        self._place()
        self.updateGeometry()
        self.update()

    def wait(self, *, waits: bool) -> None:
        """While the map is awaited it holds the focus for its parts."""
        strong, none = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(strong if waits else none)
        if waits:
            if any(part.hasFocus() for part in self.parts):
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._forget()

    def _forget(self) -> None:
        for part in self.parts:
            part.hide()
            part.deleteLater()
        self._map, self._scaled, self._hovered, self.parts = None, QImage(), None, ()

    def show_chosen(self, values: Iterable[str]) -> None:
        """Mark what is chosen."""
        chosen = set(values)
        for part in self.parts:
            # Of several that exclude each other one cannot be taken back otherwise.
            part.setAutoExclusive(False)
            part.setChecked(part.value in chosen)
        for part in self.parts:
            # Who listens is told by this that only one can be taken.
            part.setAutoExclusive(not self._several)
        self._keep_in_reach()
        self.update()

    def _keep_in_reach(self) -> None:
        """Tab walks every part: of buttons that exclude each other Qt leaves it but one."""
        for part in self.parts:
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_readonly(self, *, readonly: bool) -> None:
        """Let parts be chosen, or not."""
        for part in self.parts:
            part.setEnabled(not readonly)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    # What Qt asks and tells -----------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """So small that its parts can hardly be hit."""
        return _LEAST

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As high as its shape asks for, within reason."""
        shape = self._shape()
        high = round(width * shape.height() / max(shape.width(), 1))
        return max(min(high, scaled(_HIGHEST)), _LEAST.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The parts go along."""
        super().resizeEvent(event)
        self._scaled = QImage()
        self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say that it is seen."""
        super().showEvent(event)
        self.seen.emit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._hover(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What is pointed at shows it."""
        self._hover(self.part_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The part that is pressed is chosen."""
        number = self.part_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or number is None:
            super().mousePressEvent(event)
            return
        self.parts[number].setFocus(Qt.FocusReason.MouseFocusReason)
        self.parts[number].click()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The drawing on its paper, and over it what is chosen, pointed at and looked at."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self.picture_rect()
        painter.fillRect(paper, PAPER)
        if self._map is not None and self._map.image is not None:
            painter.drawImage(paper, self._sharp(paper))
            for number, part in enumerate(self._map.parts):
                self._paint_part(painter, number, part)
        painter.setPen(QPen(QColor(TONES.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        painter.end()

    # Where things are -----------------------------------------------------------------------------

    def picture_rect(self) -> QRect:
        """Where the drawing stands: at the side where reading begins."""
        size = self._shape().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        around = self.parentWidget()
        if around is not None and around.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - 1)
        return place

    def part_at(self, point: QPointF) -> int | None:
        """The number of the part that a press there means."""
        paper = self.picture_rect()
        if self._map is None or self._map.image is None or not paper.contains(point.toPoint()):
            return None
        scale = self._scale(paper)
        pixel = (point - paper.topLeft()) / scale
        return self._map.part_at(
            QPoint(int(pixel.x()), int(pixel.y())), max(round(_REACH / scale), 1)
        )

    def middle_of(self, value: str) -> QPoint:
        """Where a part is hit for certain, in px of this widget."""
        paper = self.picture_rect()
        found = self._map.parts if self._map is not None else ()
        middle = next(part.middle for part in found if part.value == value)
        return (QPointF(middle) * self._scale(paper)).toPoint() + paper.topLeft()

    def _shape(self) -> QSize:
        if self._map is None or self._map.image is None:
            return QSize(4, 3)
        return self._map.image.size()

    def _scale(self, paper: QRect) -> float:
        return paper.width() / max(self._shape().width(), 1)

    def _sharp(self, paper: QRect) -> QImage:
        """The drawing in the size in which it is shown."""
        ratio = self.devicePixelRatioF()
        wanted = (paper.size().toSizeF() * ratio).toSize()
        assert self._map is not None and self._map.image is not None  # noqa: S101, PT018 - asked
        if self._scaled.size() != wanted:
            self._scaled = self._map.image.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._scaled

    def _place(self) -> None:
        if self._map is None:
            return
        paper = self.picture_rect()
        scale = self._scale(paper)
        for part, shape in zip(self.parts, self._map.parts, strict=True):
            place = QRectF(QPointF(shape.bounds.topLeft()) * scale, shape.bounds.size() * scale)
            part.setGeometry(place.translated(paper.topLeft()).toAlignedRect())

    # What happens ---------------------------------------------------------------------------------

    def _press_of(self, value: str) -> Callable[[], None]:
        return lambda: self.pressed.emit(value)

    def _hover(self, number: int | None) -> None:
        if number is not None and not self.parts[number].isEnabled():
            number = None
        if number == self._hovered:
            return
        self._hovered = number
        hand = number is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self._look()

    def _look(self) -> None:
        self._keep_in_reach()
        focused = next((part.value for part in self.parts if part.hasFocus()), "")
        hovered = self.parts[self._hovered].value if self._hovered is not None else ""
        self.pointed.emit(hovered or focused)
        self.update()

    def _walk(self, step: QPoint) -> None:
        """The focus goes to the part that lies nearest in that direction."""
        here = next((n for n, part in enumerate(self.parts) if part.hasFocus()), None)
        if here is None or self._map is None:
            return
        start = self._map.parts[here].middle
        best: tuple[float, int] | None = None
        for number, part in enumerate(self._map.parts):
            way = part.middle - start
            along = way.x() * step.x() + way.y() * step.y()
            aside = abs(way.x() * step.y()) + abs(way.y() * step.x())
            if number != here and along > 0 and (best is None or along + 2 * aside < best[0]):
                best = (along + 2 * aside, number)
        if best is not None:
            self.parts[best[1]].setFocus(Qt.FocusReason.TabFocusReason)

    # Painting -------------------------------------------------------------------------------------

    def _paint_part(self, painter: QPainter, number: int, part: MapPart) -> None:
        button = self.parts[number]
        hovered, focused = number == self._hovered, button.hasFocus()
        if not (button.isChecked() or hovered or focused):
            return
        paper = self.picture_rect()
        scale = self._scale(paper)
        place = QRectF(QPointF(part.bounds.topLeft()) * scale, part.bounds.size() * scale)
        place.translate(paper.topLeft())
        # On paper the tones are those of the light theme, whatever is worn around it.
        if button.isChecked() or hovered:
            strength = 0.45 if button.isChecked() else 0.2
            _paint_mask(painter, place, part.inside, LIGHT.accent, strength)
        if focused:
            _paint_mask(painter, place, part.ring, LIGHT.ink, 1)
        elif button.isChecked() or hovered:
            _paint_mask(painter, place, part.ring, LIGHT.accent, 1 if button.isChecked() else 0.6)
        middle = QPointF(part.middle) * scale + paper.topLeft()
        if button.isChecked():
            _paint_tick(painter, middle.toPoint())
        if focused:
            _paint_frame(painter, place)


def _paint_mask(painter: QPainter, place: QRectF, mask: QImage, tone: str, strength: float) -> None:
    tinted = QImage(mask.size(), QImage.Format.Format_ARGB32_Premultiplied)
    tinted.fill(QColor(tone))
    inner = QPainter(tinted)
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    inner.drawImage(0, 0, mask)
    inner.end()
    painter.setOpacity(strength)
    painter.drawImage(place, tinted)
    painter.setOpacity(1)


def _paint_tick(painter: QPainter, middle: QPoint) -> None:
    side = scaled(_TICK)
    badge = QRect(0, 0, side, side)
    badge.moveCenter(middle)
    painter.setPen(QPen(QColor(LIGHT.surface), 2))
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawEllipse(badge)
    tick = badge.adjusted(4, 4, -4, -4)
    painter.drawPixmap(tick, pixmap("check", LIGHT.on_accent, tick.width()))


def _paint_frame(painter: QPainter, place: QRectF) -> None:
    """A dashed frame around the part that has the focus: found at once on any drawing."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tone, style in (
        (LIGHT.surface, Qt.PenStyle.SolidLine),
        (LIGHT.accent_deep, Qt.PenStyle.DashLine),
    ):
        painter.setPen(QPen(QColor(tone), 2, style))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
