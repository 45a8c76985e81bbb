"""One photo on a canvas: zoomed, moved about, turned; with the boxes over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QResizeEvent

CLOSEST = 8.0
"""Screen pixels for one of the photo's at most."""
_STEP = 1.25
_MARGIN = GRID


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded photo: itself and smaller ones, each half as large; and the size it stands for.

    `width` and `height` are pixels of the upright original: what is decoded may be smaller.
    `is_finest` is whether there is no more of it to be had.
    """

    levels: tuple[QImage, ...]
    width: int
    height: int
    is_finest: bool = True


class PictureCanvas(QWidget):
    """Shows a photo whole, or a part of it large. Without one it is empty.

    Signals:
        view_changed(): another part is seen, or in another size.
    """

    view_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._turn = 0
        self._zoom = 0.0
        self._middle = QPointF()
        self._grabbed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(160, 120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    # What is shown ------------------------------------------------------------------------------

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def turn(self) -> int:
        """Degrees clockwise by which it is turned."""
        return self._turn

    def show_picture(self, picture: Picture | None, turn: int = 0, *, anew: bool = True) -> None:
        """Show a photo turned by `turn` degrees: whole, or (not `anew`) the part that is seen."""
        self._picture, self._turn = picture, turn
        if anew:
            self._zoom = 0.0
        self._settle()

    def show_turn(self, turn: int) -> None:
        """Turn it; it is shown whole."""
        self._turn = turn
        self.fit()

    # Zoom and pan -------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Screen pixels for one of the upright original."""
        return self._zoom or self._fitting()

    @property
    def lacks_pixels(self) -> bool:
        """Whether it is shown larger than it is decoded, and more of it can be had."""
        picture = self._picture
        return (
            picture is not None
            and not picture.is_finest
            and picture.levels[0].width() < self._wanted(picture)
        )

    @property
    def is_fitted(self) -> bool:
        """Whether the photo is shown whole."""
        return self._zoom == 0.0

    def fit(self) -> None:
        """Show it whole."""
        self._zoom = 0.0
        self._settle()

    def zoom_in(self) -> None:
        """Larger, around the middle."""
        self.zoom_at(QPointF(self.rect().center()), _STEP)

    def zoom_out(self) -> None:
        """Smaller, around the middle; never smaller than whole."""
        self.zoom_at(QPointF(self.rect().center()), 1 / _STEP)

    def zoom_actual(self) -> None:
        """A pixel of the photo as a pixel of the screen."""
        if self._picture is not None:
            self.zoom_at(QPointF(self.rect().center()), 1 / self.devicePixelRatioF() / self.scale)

    def zoom_at(self, place: QPointF, factor: float) -> None:
        """Zoom so that what is under `place` stays there."""
        if self._picture is None:
            return
        kept = self.to_photo(place)
        fitting = self._fitting()
        scale = min(max(self.scale * factor, fitting), max(CLOSEST, fitting))
        self._middle = QPointF(self._centre())
        self._zoom = 0.0 if scale <= fitting * 1.001 else scale
        after = self.to_photo(place)
        self._middle += kept - after
        self._settle()

    def pan(self, right: float, down: float) -> None:
        """Move the photo under the window by so many screen pixels."""
        if self._picture is None or self.is_fitted:
            return
        turned = QTransform().rotate(-self._turn)
        self._middle = self._centre() - turned.map(QPointF(right, down)) / self.scale
        self._settle()

    def show_like(self, other: PictureCanvas) -> None:
        """Show the part that another canvas shows of its photo, as shares of their sizes."""
        if self._picture is None or other.picture is None:
            return
        share = other.scale / other._fitting()
        middle = other._centre()
        self._zoom = 0.0 if other.is_fitted else self._fitting() * share
        self._middle = QPointF(
            middle.x() / other.picture.width * self._picture.width,
            middle.y() / other.picture.height * self._picture.height,
        )
        self._settle()

    # Coordinates --------------------------------------------------------------------------------

    def to_screen_transform(self) -> QTransform:
        """From pixels of the upright original to those of this widget."""
        middle = QRectF(self.rect()).center()
        transform = QTransform().translate(middle.x(), middle.y()).rotate(self._turn)
        transform.scale(self.scale, self.scale)
        centre = self._centre()
        return transform.translate(-centre.x(), -centre.y())

    def to_photo(self, place: QPointF) -> QPointF:
        """Which pixel of the upright original lies there."""
        inverted, _ = self.to_screen_transform().inverted()
        return inverted.map(place)

    def to_screen(self, rect: QRectF) -> QRectF:
        """Where a part of the photo lies."""
        return self.to_screen_transform().mapRect(rect)

    def _centre(self) -> QPointF:
        if self._picture is None:
            return QPointF()
        if self.is_fitted:
            return QPointF(self._picture.width / 2, self._picture.height / 2)
        return self._middle

    def _fitting(self) -> float:
        """The scale at which it is seen whole; a small one is not blown up."""
        if self._picture is None:
            return 1.0
        wide, tall = self._picture.width, self._picture.height
        if self._turn % 180:
            wide, tall = tall, wide
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        return max(0.001, min(room.width() / wide, room.height() / tall, 2.0))

    def _settle(self) -> None:
        """Keep the photo in the window, and paint."""
        if self._picture is not None and not self.is_fitted:
            wide, tall = self.width() / self.scale / 2, self.height() / self.scale / 2
            if self._turn % 180:
                wide, tall = tall, wide
            self._middle = QPointF(
                _held(self._middle.x(), wide, self._picture.width),
                _held(self._middle.y(), tall, self._picture.height),
            )
        self.view_changed.emit()
        self.update()

    # Events -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ground, the photo, what lies over it, and where the keys are."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(TONES.ground))
        if self._picture is not None:
            self._paint_photo(painter, self._picture)
            self.paint_over(painter)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QColor(TONES.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the photo; here nothing."""

    def _paint_photo(self, painter: QPainter, picture: Picture) -> None:
        # The smallest of the decoded ones that still has a pixel for each of the screen.
        wanted = self._wanted(picture)
        image = next(
            (each for each in reversed(picture.levels) if each.width() >= wanted),
            picture.levels[0],
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < 3)
        painter.setTransform(self.to_screen_transform())
        painter.drawImage(QRectF(0, 0, picture.width, picture.height), image)
        painter.restore()

    def _wanted(self, picture: Picture) -> float:
        """Across how many pixels of the screen the whole photo would reach."""
        return picture.width * self.scale * self.devicePixelRatioF()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The wheel zooms where the mouse is."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_at(event.position(), _STEP**steps)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the photo."""
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self._grabbed = event.position()
            if not self.is_fitted:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move it."""
        if self._grabbed is not None:
            step = event.position() - self._grabbed
            self._grabbed = event.position()
            self.pan(step.x(), step.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        del event
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Near, and whole again."""
        if self.is_fitted:
            self.zoom_at(event.position(), 3.0)
        else:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stay in the window."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another theme paints otherwise."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def _held(middle: float, half: float, length: int) -> float:
    """The middle of what is seen, so that no more emptiness is seen than must be."""
    if half * 2 >= length:
        return length / 2
    return min(max(middle, half), length - half)
