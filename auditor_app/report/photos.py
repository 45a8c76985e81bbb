"""The printed copy of a photo: small, upright, without metadata."""

from __future__ import annotations

import hashlib
import struct
import warnings
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pillow_heif
from PIL import Image, ImageOps

from auditor_app.errors import AuditorError

if TYPE_CHECKING:
    from auditor_app.report.content import ImageSource

_QUALITY = 82
_LARGEST = 200_000_000  # pixels that are decoded at all; evidence refuses larger ones on import
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


def _reduced(content: bytes, width: int, height: int) -> Image.Image:
    with warnings.catch_warnings():
        # Pillow warns at 90 megapixels; the limit here is ours.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content)) as opened:
            if opened.width * opened.height > _LARGEST:
                raise ValueError("more pixels than are decoded")
            side = max(width, height)
            opened.draft("RGB", (side, side))  # a JPEG is decoded at half, a quarter or an eighth
            image = ImageOps.exif_transpose(opened)
    image = _on_white(image)
    image.thumbnail((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    # A fresh image: no EXIF, no comment, no colour profile with a serial number goes along.
    return Image.frombytes(image.mode, image.size, image.tobytes())


def printed_photo(source: ImageSource, width: int, height: int) -> PrintedPhoto | None:
    """`source` as a JPEG of at most `width` by `height` pixels, None where it cannot be read."""
    try:
        image = _reduced(source if isinstance(source, bytes) else source(), width, height)
    except _UNREADABLE:
        return None
    written = BytesIO()
    image.save(written, "JPEG", quality=_QUALITY, optimize=True)
    jpeg = written.getvalue()
    digest = hashlib.sha256(jpeg).hexdigest()
    return PrintedPhoto(jpeg, image.width, image.height, image.mode == "L", digest)
