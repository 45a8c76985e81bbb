"""A drawing of the form whose parts are choices: drawn, and which part lies where.

Both are worked out off the window's thread, once, at a fixed size. Where a part lies is found by
drawing the parts once more, each in a colour of its own: what is seen at a place is what is hit
there, whatever shapes, groups and turns the drawing is made of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from auditor_app.errors import AuditorError
from auditor_app.ui.media.form_files import (
    FormFileAnswer,
    FormFileRequest,
    drawing_in,
    not_readable,
    refused,
)
from auditor_app.xforms import SVG, parts_svg, safe_svg

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SIDE: Final = 1000
"""Px of the longest side of a map as it is drawn."""
MOST_PARTS: Final = 400
MOST_PIXELS: Final = 24_000_000
"""Pixels around all parts together: parts beyond stand as rows."""
_GROWN: Final = 2
"""Px that a part grows into what belongs to none: the soft edge of its drawing."""
_RING: Final = 4
_DEPTHS: Final = (16, 8, 4, 2)
_SMALLEST: Final = 6
"""Pixels of which a part has at least: fewer are dust."""


@dataclass(frozen=True, slots=True)
class WantMap(FormFileRequest):
    """A drawing with its parts. Answered by `FoundMap`."""

    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MapPart:
    """A part of a map, in pixels of its picture.

    Attributes:
        value: the choice that it is.
        bounds: what is around it and its ring.
        middle: a pixel of it near its middle.
        inside: how much of each pixel of `bounds` is the part's (Alpha8).
        ring: likewise of the line around it.
    """

    value: str
    bounds: QRect
    middle: QPoint
    inside: QImage
    ring: QImage


@dataclass(frozen=True, slots=True)
class FoundMap(FormFileAnswer):
    """The drawing, its parts in the order of the choices, and which part lies where.

    Attributes:
        places: for each pixel, row by row, the number of its part from 1; 0 for none (uint16).
        is_picture: whether it can be looked at, though nothing can be chosen in it.
    """

    values: tuple[str, ...] = ()
    image: QImage | None = None
    parts: tuple[MapPart, ...] = ()
    places: Any = None
    is_picture: bool = False

    def part_at(self, point: QPoint, reach: int) -> int | None:
        """The number of the part at a pixel from 0, or else of the nearest within `reach` px."""
        if self.places is None:
            return None
        high, wide = self.places.shape
        x, y = point.x(), point.y()
        if not (0 <= x < wide and 0 <= y < high):
            return None
        if self.places[y, x]:
            return int(self.places[y, x]) - 1
        left, top = max(x - reach, 0), max(y - reach, 0)
        around = self.places[top : y + reach + 1, left : x + reach + 1]
        rows, columns = around.nonzero()
        if not len(rows):
            return None
        far = (rows + top - y) ** 2 + (columns + left - x) ** 2
        nearest = far.argmin()
        if far[nearest] > reach * reach:
            return None
        return int(around[rows[nearest], columns[nearest]]) - 1


def found_map(content: bytes, media_type: str, request: WantMap) -> FoundMap:
    """The answer to a request, given the file's content."""
    if media_type != SVG:
        return FoundMap(request.name, no_parts(), request.values, is_picture=True)
    try:
        return map_in(content, request.name, request.values)
    except AuditorError as error:
        return FoundMap(request.name, refused(error), request.values)


def no_parts() -> str:
    """What is said of a picture in which nothing can be chosen."""
    return QCoreApplication.translate("FormMedia", "No part of this picture is a choice.")


def map_in(content: bytes, name: str, values: Sequence[str]) -> FoundMap:
    """The map in a drawing.

    Raises:
        SvgRefusedError: the drawing is not drawn.
    """
    image = drawing_in(safe_svg(content).content, SIDE)
    if image.isNull():
        return FoundMap(name, not_readable(), tuple(values))
    drawing, colours = parts_svg(content, values[:MOST_PARTS])
    parts, places = _parts(_picked(drawing, image), colours, values)
    if not parts:
        return FoundMap(name, no_parts(), tuple(values), is_picture=True)
    return FoundMap(name, "", tuple(values), image, parts, places)


def _picked(drawing: bytes, like: QImage) -> Any:
    """The parts drawn, as numbers 0xRRGGBB row by row; 0 where there is none."""
    import numpy as np  # noqa: PLC0415 - with the first map only: starting is quicker

    image = QImage(like.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(image.rect()))
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32)
    rows = pixels.reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] & 0xFFFFFF


def _parts(
    picked: Any, colours: Mapping[str, int], values: Sequence[str]
) -> tuple[tuple[MapPart, ...], Any]:
    import numpy as np  # noqa: PLC0415 - likewise

    taken = np.isin(picked, list(colours.values()))
    places = np.zeros(picked.shape, np.uint16)
    parts: list[MapPart] = []
    around = 0
    for value in dict.fromkeys(values):
        mask = picked == colours[value] if value in colours else None
        if mask is None or int(mask.sum()) < _SMALLEST:
            continue
        rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        pad = _GROWN + _RING + 1
        top, left = max(int(rows[0]) - pad, 0), max(int(columns[0]) - pad, 0)
        near = np.s_[top : int(rows[-1]) + pad + 1, left : int(columns[-1]) + pad + 1]
        around += mask[near].size
        if around > MOST_PIXELS:
            break
        inside = mask[near] | (_grown(mask[near], _GROWN) & ~taken[near])
        places[near][inside & (places[near] == 0)] = len(parts) + 1
        ring = _grown(inside, _RING) & ~inside
        high, wide = inside.shape
        parts.append(
            MapPart(
                value,
                QRect(left, top, wide, high),
                _middle(inside) + QPoint(left, top),
                _alpha(inside),
                _alpha(ring),
            )
        )
    return tuple(parts), places


def _grown(mask: Any, by: int) -> Any:
    """The mask and what is within so many px of it, by steps to the four sides."""
    grown = mask.copy()
    for _ in range(by):
        wider = grown.copy()
        wider[1:] |= grown[:-1]
        wider[:-1] |= grown[1:]
        wider[:, 1:] |= grown[:, :-1]
        wider[:, :-1] |= grown[:, 1:]
        grown = wider
    return grown


def _middle(inside: Any) -> QPoint:
    """The pixel of a part that is nearest to the middle of all of them, not at its edge."""
    import numpy as np  # noqa: PLC0415 - likewise

    core = inside
    for by in _DEPTHS:
        deep = ~_grown(np.pad(~inside, 1, constant_values=True), by)[1:-1, 1:-1]
        if deep.any():
            core = deep
            break
    rows, columns = core.nonzero()
    far = (rows - rows.mean()) ** 2 + (columns - columns.mean()) ** 2
    nearest = int(far.argmin())
    return QPoint(int(columns[nearest]), int(rows[nearest]))


def _alpha(mask: Any) -> QImage:
    import numpy as np  # noqa: PLC0415 - likewise

    pixels = np.ascontiguousarray(mask, np.uint8) * np.uint8(255)
    high, wide = pixels.shape
    return QImage(pixels.tobytes(), wide, high, wide, QImage.Format.Format_Alpha8).copy()
