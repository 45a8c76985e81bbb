"""The printed copy of a photo: small, upright, without metadata."""

from __future__ import annotations

import hashlib
import math
import struct
import warnings
import zlib
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import pillow_heif
from PIL import ExifTags, Image, ImageOps

from auditor_app.errors import AuditorError

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.report.content import ImageSource

_QUALITY = 82
_LARGEST = 200_000_000  # pixels that are decoded at all; evidence refuses larger ones on import
_LYING = frozenset((5, 6, 7, 8))  # orientations that turn an image by a quarter (EXIF)
# Decoders of damaged files end in any of these; a photo that cannot be drawn is no reason to
# withhold the report.
_UNREADABLE = (
    AuditorError,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)

pillow_heif.register_heif_opener()


@dataclass(frozen=True, slots=True)
class PrintedPhoto:
    """A JPEG without metadata; `digest` identifies these bytes, not the original's."""

    jpeg: bytes
    width: int
    height: int
    grey: bool
    digest: str


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in {"L", "RGB"}:
        return image
    if image.mode in {"1", "I;16", "I"} and "transparency" not in image.info:
        return image.convert("L")
    if image.mode in {"CMYK", "YCbCr", "LAB", "HSV", "F"}:
        return image.convert("RGB")
    layered = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layered.size, "white"), layered).convert("RGB")


def _opened(content: bytes) -> Image.Image:
    """The image, of which nothing but the head was read."""
    with warnings.catch_warnings():
        # Pillow warns at 90 megapixels; the limit here is ours.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        opened = Image.open(BytesIO(content))
    if opened.width * opened.height > _LARGEST:
        raise ValueError("more pixels than are decoded")
    return opened


def _fitted(opened: Image.Image, width: int, height: int) -> tuple[int, int]:
    """The size that the image has in a field of `width` by `height`, as its file lies."""
    if opened.getexif().get(ExifTags.Base.Orientation, 1) in _LYING:
        width, height = height, width
    scale = min(width / opened.width, height / opened.height)
    return math.ceil(opened.width * scale), math.ceil(opened.height * scale)


def _reduced(opened: Image.Image, width: int, height: int) -> Image.Image:
    with opened:
        # A JPEG is decoded at half, a quarter or an eighth, but never smaller than it is printed.
        opened.draft("RGB", _fitted(opened, width, height))
        image = ImageOps.exif_transpose(opened)
    image = _on_white(image)
    image.thumbnail((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    # A fresh image: no EXIF, no comment, no colour profile with a serial number goes along.
    return Image.frombytes(image.mode, image.size, image.tobytes())


def _printed(opened: Image.Image, width: int, height: int) -> PrintedPhoto | None:
    try:
        image = _reduced(opened, width, height)
    except _UNREADABLE:
        return None
    written = BytesIO()
    image.save(written, "JPEG", quality=_QUALITY, optimize=True)
    jpeg = written.getvalue()
    digest = hashlib.sha256(jpeg).hexdigest()
    return PrintedPhoto(jpeg, image.width, image.height, image.mode == "L", digest)


def opened_photo(source: ImageSource, width: int, height: int) -> Callable[[], PrintedPhoto | None]:
    """Read `source` now, and give what makes of it what `printed_photo` gives, on any thread."""
    try:
        opened = _opened(source if isinstance(source, bytes) else source())
    except _UNREADABLE:
        return lambda: None
    return partial(_printed, opened, width, height)


def printed_photo(source: ImageSource, width: int, height: int) -> PrintedPhoto | None:
    """`source` as a JPEG of at most `width` by `height` pixels, None where it cannot be read."""
    return opened_photo(source, width, height)()
