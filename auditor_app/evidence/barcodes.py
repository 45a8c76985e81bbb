"""Barcodes and QR codes in a picture, read by zxing-cpp.

The picture is scaled down before it is looked at, and what a code says is bounded: an answer takes
so much, and XML takes no control characters (a scanner's separators become spaces).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import zxingcpp
from PIL import Image

from auditor_app.errors import EvidenceError
from auditor_app.evidence.images import decoder_faults_told, open_image
from auditor_app.evidence.sources import read_source

if TYPE_CHECKING:
    from auditor_app.evidence.sources import Source

_LONGEST_SIDE: Final = 3000
MOST_CODES: Final = 24
LONGEST_TEXT: Final = 8000
"""More than the largest QR code holds (ISO/IEC 18004: 7089 digits)."""


@dataclass(frozen=True, slots=True)
class ReadCode:
    """What a code says, and of which kind it is ("QR Code", "EAN-13")."""

    text: str
    kind: str


def codes_in_picture(source: Source) -> tuple[ReadCode, ...]:
    """The codes in a JPEG, PNG or HEIC, from the top; each text once, none where there is none.

    Raises:
        NotAnImageError, ImageTooLargeError: as of any photo.
        EvidenceError: the file cannot be read.
    """
    image = open_image(read_source(source))
    with decoder_faults_told():
        image.draft("L", (_LONGEST_SIDE, _LONGEST_SIDE))
        image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), reducing_gap=2.0)
        grey = image.convert("L")
    return codes_in_pixels(grey.tobytes(), grey.width, grey.height)


def codes_in_pixels(pixels: bytes, width: int, height: int) -> tuple[ReadCode, ...]:
    """The codes in a grey picture, one byte a pixel, row by row with no gaps.

    Raises:
        EvidenceError: there are not as many pixels as are said.
    """
    if width <= 0 or height <= 0 or len(pixels) != width * height:
        raise EvidenceError("The picture is empty or not whole.", "Take it again.")
    image = Image.frombytes("L", (width, height), pixels)
    if max(width, height) > _LONGEST_SIDE:
        image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    found: dict[str, ReadCode] = {}
    for each in _read(image):
        text = _plain(each.text)
        if text and text not in found:
            found[text] = ReadCode(text, str(each.format))
        if len(found) == MOST_CODES:
            break
    return tuple(found.values())


def _read(image: Image.Image) -> list[zxingcpp.Barcode]:
    try:
        codes = zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)
    except (RuntimeError, ValueError, TypeError, MemoryError) as error:
        raise EvidenceError(
            "The picture could not be searched for codes.", "Type what the code says."
        ) from error
    return sorted(
        (code for code in codes if code.valid),
        key=lambda code: (code.position.top_left.y, code.position.top_left.x),
    )


def _plain(text: str) -> str:
    """A code's text as an answer: no control characters, no halves of characters, one line."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text[:LONGEST_TEXT])
    return " ".join(shown.split())
