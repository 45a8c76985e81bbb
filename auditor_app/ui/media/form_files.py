"""The form's own pictures, sounds and films: asked for by a question, read off the window's thread.

What lies beside a form was made by a stranger. So it is read from the vault alone and by its
digest, a picture is decoded within bounds and only in the size in which it is shown, and whatever
cannot be read ends in a sentence where the picture would stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from auditor_app.errors import AuditorError
from auditor_app.ui.error_words import said_in_line
from auditor_app.xforms import EXTENSIONS, SVG, safe_svg

PAPER: Final = Qt.GlobalColor.white
"""What a drawing stands on, in every theme: its lines are drawn for paper."""
LARGEST: Final = 2400
"""Px of the longest side of any picture that is shown."""


@dataclass(frozen=True, slots=True)
class FormFileRequest:
    """A file of the form, by the name that the form has for it."""

    name: str


@dataclass(frozen=True, slots=True)
class FormFileAnswer:
    """`refusal` says why it is not there or cannot be shown; "" where it is."""

    name: str
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class WantPicture(FormFileRequest):
    """A picture whose longest side has at most `side` px. Answered by `ShownPicture`."""

    side: int = 640


@dataclass(frozen=True, slots=True)
class ShownPicture(FormFileAnswer):
    """The picture that was asked for, and in which size."""

    image: QImage | None = None
    side: int = 0


@dataclass(frozen=True, slots=True)
class WantSound(FormFileRequest):
    """The bytes of a sound or a film. Answered by `FoundSound`."""


@dataclass(frozen=True, slots=True)
class FoundSound(FormFileAnswer):
    """The bytes that were asked for."""

    content: bytes = b""


def picture_in(content: bytes, media_type: str, side: int) -> QImage:
    """A picture, upright, its longest side at most `side` px; null where it cannot be read."""
    side = min(side, LARGEST)
    if media_type == SVG:
        return drawing_in(safe_svg(content).content, side)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, EXTENSIONS.get(media_type, "png").encode())
    # What says that it is a PNG is read as one, or not at all.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        return QImage()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def drawing_in(content: bytes, side: int) -> QImage:
    """A drawing that `safe_svg` gave, on paper, its longest side `side` px; null without any."""
    renderer = QSvgRenderer(QByteArray(content))
    size = shape_of(renderer, side)
    if size.isEmpty():
        return QImage()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def shape_of(renderer: QSvgRenderer, side: int) -> QSize:
    """The size of a drawing whose longest side is `side` px; empty where it has none."""
    box = renderer.viewBoxF().size() if renderer.isValid() else QSize(0, 0).toSizeF()
    wide, high = box.width(), box.height()
    # Neither a line nor what is a hundred times as wide as high is a drawing.
    if not (0 < wide < 1e7 and 0 < high < 1e7) or not 0.01 < wide / high < 100:
        return QSize()
    scale = side / max(wide, high)
    return QSize(max(round(wide * scale), 1), max(round(high * scale), 1))


def refused(error: AuditorError) -> str:
    """Why a file is not shown, in a sentence."""
    return said_in_line(error)


def not_there() -> str:
    """What is said of a file that was not beside the form when it was loaded."""
    return _tr("A picture, sound or film of this question did not come with the form.")


def not_readable() -> str:
    """What is said of a picture that nothing can be made of."""
    return _tr("This picture of the form cannot be read.")


def shown_picture(content: bytes, media_type: str, request: WantPicture) -> ShownPicture:
    """The answer to a request, given the file's content."""
    try:
        image = picture_in(content, media_type, request.side)
    except AuditorError as error:
        return ShownPicture(request.name, refused(error), None, request.side)
    if image.isNull():
        return ShownPicture(request.name, not_readable(), None, request.side)
    return ShownPicture(request.name, "", image, request.side)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FormMedia", text)
