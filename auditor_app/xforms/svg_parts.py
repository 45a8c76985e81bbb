"""A drawing once more, for who has to know which part lies where: each part in its own colour."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from auditor_app.xforms.svg import (
    GROUPS,
    LIBRARY,
    NAMESPACE,
    PARTS,
    SHAPES,
    XLINK,
    drawn,
    local_name,
    read_svg,
    without,
    written_svg,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_STYLE: Final = re.compile(r"(?<![\w-])([\w-]++)\s*+:\s*+([^;]*+)")
_OF_A_SHAPE: Final = ("fill", "stroke", "style", "class", "opacity", "visibility", "color")
_COLOURED: Final = 0x9E3779
"""Odd, so that its multiples do not meet before all colours are used up; far from one another."""


def parts_svg(content: bytes, names: Iterable[str]) -> tuple[bytes, dict[str, int]]:
    """The same drawing with its parts alone, each filled with a colour of its own.

    Drawn, it tells which part lies at a place: the one that is seen there, wherever it has an
    inside or a line, and whether that is filled or not.

    Args:
        content: the drawing.
        names: ids of the parts; those that the drawing does not have are passed over.

    Returns:
        The drawing, and the colours (0xRRGGBB) by id.

    Raises:
        SvgRefusedError: as `safe_svg`.
    """
    root = read_svg(content)
    wanted = set(names)
    colours: dict[str, int] = {}
    for element in [*drawn(root)]:
        name = element.get("id", "")
        if name in wanted and name not in colours and local_name(element) in PARTS:
            colours[name] = (len(colours) + 1) * _COLOURED & 0xFFFFFF
    _paint(root, "", colours)
    return written_svg(root), colours


def _paint(element: Any, colour: str, colours: dict[str, int]) -> None:
    """Fill each part with its colour, and leave out what is in none.

    What lies in a library takes the colour of whatever draws it.
    """
    for child in [*element]:
        kind = local_name(child)
        if kind in LIBRARY:
            _plain_all(child)
            continue
        number = colours.get(child.get("id", ""))
        inner = colour if number is None else f"#{number:06x}"
        if kind not in GROUPS and not (inner and kind in SHAPES | {"tspan"}):
            without(element, child)
            continue
        if kind == "image":
            _as_rectangle(child)
        _plain(child)
        if inner:
            child.set("fill", inner)
            child.set("stroke", inner)
        _paint(child, inner, colours)


def _as_rectangle(image: Any) -> None:
    image.tag = f"{{{NAMESPACE}}}rect"
    for name in ("href", XLINK, "preserveAspectRatio"):
        image.attrib.pop(name, None)


def _plain_all(library: Any) -> None:
    for element in [*library.iter()]:
        if local_name(element) == "image":
            _as_rectangle(element)
        if local_name(element) in SHAPES | GROUPS | LIBRARY:
            _plain(element)
        else:
            without(element.getparent(), element)


def _plain(element: Any) -> None:
    """Take away how a shape is coloured; how wide its line is, and whether it shows, stays."""
    styles = dict(_STYLE.findall(element.get("style") or ""))
    for name in (*_OF_A_SHAPE, "fill-opacity", "stroke-opacity", "stroke-dasharray"):
        element.attrib.pop(name, None)
    for name in ("stroke-width", "display", "font-size", "font-family", "transform"):
        if name in styles:
            element.set(name, styles[name].strip())
