"""A picture of this laptop's camera, or one that another program hands over, as a photo's file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from PIL import ExifTags, Image

from auditor_app.errors import NotAnImageError
from auditor_app.evidence.images import MOST_PIXELS, too_large

if TYPE_CHECKING:
    from datetime import datetime

_QUALITY: Final = 92
_COLOURS: Final = 3


def as_jpeg(pixels: bytes, width: int, height: int, taken_at: datetime | None = None) -> bytes:
    """Pixels as a JPEG that says when it was taken, and by no name by whom.

    Args:
        pixels: red, green, blue, a byte each, row by row from the top, with no gaps.
        width: how many pixels a row has.
        height: how many rows there are.
        taken_at: aware; it stands in the file as EXIF's time with its offset from UTC.

    Raises:
        ImageTooLargeError, NotAnImageError: more than 150 million pixels, or not so many.
    """
    image = _image(pixels, width, height)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, exif=_notes(taken_at).tobytes())
    return out.getvalue()


def as_png(pixels: bytes, width: int, height: int) -> bytes:
    """Pixels as a PNG: no value is changed. Arguments and errors as `as_jpeg`."""
    out = io.BytesIO()
    _image(pixels, width, height).save(out, "PNG")
    return out.getvalue()


def _image(pixels: bytes, width: int, height: int) -> Image.Image:
    if width * height > MOST_PIXELS:
        raise too_large()
    if width <= 0 or height <= 0 or len(pixels) != width * height * _COLOURS:
        raise NotAnImageError("The picture is empty or not whole.", "Take or copy it again.")
    return Image.frombytes("RGB", (width, height), pixels)


def _notes(taken_at: datetime | None) -> Image.Exif:
    exif = Image.Exif()
    if taken_at is not None:
        offset = f"{taken_at:%z}"
        exif.get_ifd(ExifTags.IFD.Exif).update(
            {
                ExifTags.Base.DateTimeOriginal: f"{taken_at:%Y:%m:%d %H:%M:%S}",
                ExifTags.Base.OffsetTimeOriginal: f"{offset[:3]}:{offset[3:5]}",
            }
        )
    return exif
