"""What can be taken in: files, pictures on the clipboard, pictures dropped from another program.

An `Offer` is a path, something captured, or a call that makes it: encoding a picture takes a while
and is done where the file would be read, not in the window.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtGui import QImage, QPainter

from auditor_app.evidence import Captured
from auditor_app.evidence.camera_pictures import as_jpeg, as_png

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QMimeData

    from auditor_app.ui.media.drawing import Drawing

Offer: TypeAlias = Path | Captured | Callable[[], Captured]

# As they are: bytes of a camera keep their time, their place and their digest.
_WHOLE: Final = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/heic": "heic",
    "image/heif": "heif",
}


def is_offered(mime: QMimeData | None) -> bool:
    """Whether there is anything to take in; an empty clipboard has no data at all."""
    if mime is None:
        return False
    return mime.hasUrls() or mime.hasImage() or any(mime.hasFormat(kind) for kind in _WHOLE)


def offers_in(mime: QMimeData | None) -> tuple[Offer, ...]:
    """The files that are named, else the picture itself; nothing is read or encoded yet."""
    if mime is None:
        return ()
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return paths
    for kind, ending in _WHOLE.items():
        if mime.hasFormat(kind):
            return (Captured(bytes(mime.data(kind).data()), f"picture.{ending}"),)
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return (partial(pasted, image),)
    return ()


def resolved(offer: Offer) -> Path | Captured:
    """What is offered, ready to be read.

    Raises:
        EvidenceError: the picture is empty or too large.
    """
    return offer if isinstance(offer, Path | Captured) else offer()


def name_of(offer: Offer) -> str:
    """What the person knows it by; "" for what never had a name."""
    return offer.name if isinstance(offer, Path | Captured) else ""


def photographed(image: QImage, taken_at: datetime) -> Captured:
    """A picture of the camera as a JPEG that says when it was taken."""
    return Captured(as_jpeg(*rgb_of(image), taken_at), "camera.jpg", taken_at)


def pasted(image: QImage) -> Captured:
    """A picture that came without a file, as a PNG: no value is changed."""
    return Captured(as_png(*rgb_of(image)), "pasted.png")


def drawn(drawing: Drawing, drawn_at: datetime) -> Captured:
    """A drawing or a signature, as a PNG."""
    return Captured(as_png(*rgb_of(drawing.rendered())), "drawing.png", drawn_at)


def drawn_on_photo(drawing: Drawing, drawn_at: datetime, photo_id: str) -> Captured:
    """A photo with what was drawn on it, as a JPEG of its own."""
    content = as_jpeg(*rgb_of(drawing.rendered()), drawn_at)
    return Captured(content, "drawing.jpg", drawn_at, photo_id)


def image_of(pixels: bytes, width: int, height: int) -> QImage:
    """An image of its own from red, green, blue row by row with no gaps."""
    return QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def rgb_of(image: QImage) -> tuple[bytes, int, int]:
    """Red, green, blue row by row with no gaps, width, height; what is transparent is white."""
    if image.hasAlphaChannel():
        ground = QImage(image.size(), QImage.Format.Format_RGB32)
        ground.fill(0xFFFFFFFF)
        _paint(image, ground)
        image = ground
    return _packed(image.convertToFormat(QImage.Format.Format_RGB888), 3)


def grey_of(image: QImage) -> tuple[bytes, int, int]:
    """A byte a pixel, row by row with no gaps, width, height."""
    return _packed(image.convertToFormat(QImage.Format.Format_Grayscale8), 1)


def _packed(image: QImage, depth: int) -> tuple[bytes, int, int]:
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    rows = bytes(image.constBits())
    if stride != width * depth:
        rows = b"".join(rows[at * stride : at * stride + width * depth] for at in range(height))
    return rows[: width * height * depth], width, height


def _paint(image: QImage, ground: QImage) -> None:
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
