"""The window's icons: line drawings in resources/icons, in whatever colour a place needs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from auditor_app.shipped import icons_folder

if TYPE_CHECKING:
    from pathlib import Path

_SCALES = (1, 2, 3)


@cache
def _drawing(name: str) -> str:
    return (icons_folder() / f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int = 20, *, scale: float = 1.0) -> QPixmap:
    """The icon `name` in `colour` (#rrggbb), `size` px square at that device pixel ratio."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixels = round(size * scale)
    result = QPixmap(QSize(pixels, pixels))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    result.setDevicePixelRatio(scale)
    return result


def icon(
    name: str, colour: str, size: int = 20, *, mirrored: bool = False, disabled: str = ""
) -> QIcon:
    """The icon for a button, sharp at 100 to 300 %.

    `mirrored` for a layout right to left; `disabled` is the colour of a button that is.
    """
    result = QIcon()
    modes = [(QIcon.Mode.Normal, colour)]
    if disabled:
        modes.append((QIcon.Mode.Disabled, disabled))
    for mode, tone in modes:
        for scale in _SCALES:
            drawn = pixmap(name, tone, size, scale=scale)
            if mirrored:
                drawn = QPixmap.fromImage(drawn.toImage().flipped(Qt.Orientation.Horizontal))
            result.addPixmap(drawn, mode)
    return result


def icon_file(name: str) -> Path:
    """The file of an icon, for a style sheet (there it is drawn in black)."""
    return icons_folder() / f"{name}.svg"
