"""A picture that fills its frame as far as its shape allows: of the camera, or of a film."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from auditor_app.ui.theme import TONES

_HEIGHT = 320


class FrameView(QWidget):
    """Shows one image after the other; while there is none, a sentence."""

    def __init__(self, sentence: str, height: int = _HEIGHT) -> None:
        super().__init__()
        self._image = QImage()
        self._sentence = sentence
        self._height = height
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def image(self) -> QImage:
        """What is shown; null while there is nothing."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another image."""
        self._image = image
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Show no image, and say why."""
        self._image = QImage()
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(self._height * 4 // 3, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the image in, whole."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(TONES.rail))
        if self._image.isNull():
            painter.setPen(QColor(TONES.rail_text))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 8, -24, -8), flags, self._sentence)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place(), self._image)
        painter.end()

    def _place(self) -> QRect:
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        return place
