"""The redacted copy of a photo: what is hidden is gone from its pixels, metadata was never there.

The same original and the same regions give the same bytes, with one version of Pillow and its
JPEG encoder. A copy is a JPEG of the original's full size, without EXIF, place, embedded preview,
profile or comment.

Why it cannot be undone. `fill` leaves one colour. `pixelate` leaves at most four by four averages,
each in eight steps a channel: 16 cells, far fewer than a face, a word or a number plate needs to
be told from another, however large the region is. A blur would be neither: it spreads what is
there over its surroundings, and can be calculated back for known words and faces.
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Final

from PIL import Image

from auditor_app.evidence.images import decoder_faults_told
from auditor_app.evidence.photos import THUMBNAIL_SIDE, upright
from auditor_app.vault import RedactedCopy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.vault import Region

CELLS: Final = 4
"""How many cells a pixelated region has at most along each side."""
SMALLEST_CELL: Final = 16
"""A cell's side in pixels at least; a region smaller than one cell becomes one colour."""

_FILL: Final = (0, 0, 0)
_QUALITY: Final = 90
_THUMBNAIL_QUALITY: Final = 80
# Clockwise, as a person turns a photo; Pillow counts the other way round.
_TURNED: Final = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


def make_copy(content: bytes, regions: Iterable[Region], turn: int = 0) -> RedactedCopy:
    """The photo in `content` with its regions hidden, turned by `turn` degrees clockwise.

    The regions are in pixels of the upright original; what of them lies outside hides nothing.

    Raises:
        NotAnImageError: `content` is no photo that can be read.
        ImageTooLargeError: more than 150 million pixels.
    """
    picture = upright(content)
    with decoder_faults_told():
        for region in regions:
            _hide(picture, region)
        if turn in _TURNED:
            picture = picture.transpose(_TURNED[turn])
        width, height = picture.size
        jpeg = _as_jpeg(picture, _QUALITY)
        picture.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), reducing_gap=2.0)
        return RedactedCopy(jpeg, _as_jpeg(picture, _THUMBNAIL_QUALITY), width, height)


def _hide(picture: Image.Image, region: Region) -> None:
    left, top = max(region.left, 0), max(region.top, 0)
    right = min(region.left + region.width, picture.width)
    bottom = min(region.top + region.height, picture.height)
    if left >= right or top >= bottom:
        return
    box = (left, top, right, bottom)
    if region.kind == "fill":
        picture.paste(_FILL, box)
        return
    wide, tall = right - left, bottom - top
    cell = max(SMALLEST_CELL, math.ceil(max(wide, tall) / CELLS))
    averages = picture.crop(box).resize(
        (max(1, wide // cell), max(1, tall // cell)), Image.Resampling.BOX
    )
    coarse = averages.point(lambda value: (value & 0xE0) | 0x10)
    picture.paste(coarse.resize((wide, tall), Image.Resampling.NEAREST), box)


def _as_jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()
