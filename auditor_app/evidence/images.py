"""Opening a picture that a stranger may have made: by content, within limits, without surprises.

Only JPEG, PNG and HEIC are tried, whatever the file is called. The number of pixels is known from
the picture's header and checked before any of them is decoded.
"""

from __future__ import annotations

import io
import struct
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pillow_heif
from PIL import Image

from auditor_app.errors import ImageTooLargeError, NotAnImageError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PIXELS: Final = 150_000_000
_LONGEST_SIDE: Final = 65_535

pillow_heif.register_heif_opener()
# Pillow's own guard stands behind ours: above the limit it raises instead of warning.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)

FORMATS: Final = ("JPEG", "PNG", "HEIF")

# What Pillow, its plug-ins and the codecs below them are known to raise on broken or hostile
# files; a file of a stranger must end in one clear sentence whichever it is.
_DECODER_FAULTS: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    ArithmeticError,
    LookupError,
    AttributeError,
    EOFError,
    MemoryError,
    RuntimeError,
    Warning,
    struct.error,
)


@contextmanager
def decoder_faults_told() -> Iterator[None]:
    """Say what a decoder raises inside as `NotAnImageError` or `ImageTooLargeError`."""
    try:
        yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise too_large() from error
    except _DECODER_FAULTS as error:
        raise NotAnImageError(
            "The file is not a photo that can be read, or it is damaged.",
            "Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.",
        ) from error


def open_image(content: bytes) -> Image.Image:
    """The picture in `content`, its header read and its size within limits, nothing decoded.

    Raises:
        NotAnImageError: no JPEG, PNG or HEIC.
        ImageTooLargeError: more than 150 million pixels.
    """
    with decoder_faults_told():
        image = Image.open(io.BytesIO(content), formats=FORMATS)
    width, height = image.size
    if width * height > MOST_PIXELS or max(width, height) > _LONGEST_SIDE:
        raise too_large()
    return image


def too_large() -> ImageTooLargeError:
    """The one sentence for a picture with too many pixels."""
    return ImageTooLargeError(
        f"The picture has more than {MOST_PIXELS // 1_000_000} million pixels.",
        "Save a smaller copy of it with the camera's or the phone's program and add that.",
    )
