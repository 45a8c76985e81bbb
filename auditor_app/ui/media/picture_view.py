"""A picture of the form: as large as the page gives room, larger by a click or Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from auditor_app.ui.icons import pixmap
from auditor_app.ui.steady_press import SteadyPress
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SMALL: Final = 240
"""Px: as high as a picture is at first."""
LARGE: Final = 900
_EDGE: Final = 3
_BADGE: Final = 18
_LEAST: Final = 48


class PictureView(SteadyPress, QAbstractButton):
    """Shows one picture, small or large, whole and in its own shape.

    It is a button that can be on: large. Its accessible name is what the picture is of.
    """

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._sharp = QImage()
        self._size = QSize(320, 180)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._show_way)
        self._show_way()

    @property
    def image(self) -> QImage:
        """What is shown; null until it is there."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show it, in place of what was shown."""
        self._image, self._sharp = image, QImage()
        if not image.isNull():
            self._size = image.size()
        self.updateGeometry()
        self.update()

    def call(self, words: str) -> None:
        """Say to screen readers what the picture is of."""
        self.setAccessibleName(self.tr("Picture: {words}").format(words=words))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Its own size, at most so high as small or large ones are."""
        shown = self._size.scaled(self._most(), Qt.AspectRatioMode.KeepAspectRatio)
        if not self.isChecked():
            # What is small already is not blown up.
            shown = shown.boundedTo(self._size)
        return shown + QSize(2 * _EDGE, 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It shrinks with the page."""
        return QSize(_LEAST, _LEAST)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As high as its shape asks for in this width."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        inside = max(width - 2 * _EDGE, 1)
        high = round(inside * self._size.height() / max(self._size.width(), 1))
        return max(high + 2 * _EDGE, _LEAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter does what Space does; Escape makes it small again."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        elif event.key() == Qt.Key.Key_Escape and self.isChecked():
            self.setChecked(False)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture at the side where reading begins, its edge, and a mark that it can grow."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.picture_rect()
        if self._image.isNull():
            painter.fillRect(place, QColor(TONES.ground))
        else:
            painter.drawImage(place, self._in_size(place.size()))
        wide = 3 if self.hasFocus() else 1
        tone = TONES.accent if self.hasFocus() or self.underMouse() else TONES.line
        painter.setPen(QPen(QColor(tone), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if not self._image.isNull() and min(place.width(), place.height()) > 3 * scaled(_BADGE):
            self._paint_badge(painter, place)
        painter.end()

    def picture_rect(self) -> QRect:
        """Where the picture stands."""
        room = self.size() - QSize(2 * _EDGE, 2 * _EDGE)
        size = self._size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(_EDGE, _EDGE, size.width(), size.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - _EDGE - 1)
        return place

    def _in_size(self, size: QSize) -> QImage:
        """The picture as large as it is shown: scaled once, and not each time it is painted."""
        wanted = (size.toSizeF() * self.devicePixelRatioF()).toSize()
        if self._sharp.size() != wanted:
            self._sharp = self._image.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._sharp

    def _paint_badge(self, painter: QPainter, place: QRect) -> None:
        side = scaled(_BADGE) + GRID
        badge = QRect(place.right() - side - 3, place.bottom() - side - 3, side, side)
        painter.setPen(QPen(QColor(TONES.edge), 1))
        painter.setBrush(QColor(TONES.surface))
        painter.drawRoundedRect(badge, 4, 4)
        name = "zoom-out" if self.isChecked() else "zoom-in"
        sign = QRect(0, 0, scaled(_BADGE), scaled(_BADGE))
        sign.moveCenter(badge.center())
        painter.drawPixmap(sign, pixmap(name, TONES.ink, scaled(_BADGE)))

    def _most(self) -> QSize:
        return QSize(10_000, scaled(LARGE if self.isChecked() else SMALL))

    def _show_way(self) -> None:
        way = self.tr("Show it smaller") if self.isChecked() else self.tr("Show it larger")
        self.setToolTip(way)
        self.setAccessibleDescription(way)
        self.updateGeometry()
        self.update()
