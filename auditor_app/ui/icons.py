"""The window's icons: line drawings in resources/icons, in whatever colour a place needs."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from auditor_app.shipped import icons_folder
from auditor_app.ui.theme import TONES, Tone, present, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

ICON = 20
"""The side of an icon beside words, in px, in the smallest type."""
_DRAWN = "drawn"
_POINTING = frozenset({"back", "next", "way-back", "way-on"})
"""These point along the line: the other way where the window is read from the right."""


@cache
def _svg(name: str) -> str:
    return (icons_folder() / f"{name}.svg").read_text("utf-8")


def screen_scales() -> tuple[float, ...]:
    """The device pixel ratios of all screens, the finest last.

    Icons are drawn for these and no others: each drawing more of all icons of the first page takes
    1 ms, and one at 150 % is sharper than one at 200 % made smaller.
    """
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return tuple(sorted(ratios)) or (1.0,)  # a laptop may have lost all of its screens


def pixmap(name: str, colour: str, size: int = 20) -> QPixmap:
    """The icon `name` in `colour` (#rrggbb), `size` px square, as sharp as the finest screen is."""
    ink = _Ink(present(colour), _token(colour))
    return _pixmap(_Drawing(name, ink, size, mirrored=_points_left(name)), screen_scales()[-1])


def icon(
    name: str,
    colour: str,
    size: int | None = None,
    *,
    mirrored: bool | None = None,
    disabled: str = "",
    focused: str = "",
) -> QIcon:
    """The icon for a button, sharp on every screen there is now.

    `size` in px; without it, that of the icons beside words in the size of type that is on.
    `mirrored` for a layout right to left, without it as the whole window is; `disabled` and
    `focused` are the colours of a button that is, if they are others.
    """
    if mirrored is None:
        mirrored = _points_left(name)
    inks = [_Ink(present(tone), _token(tone)) for tone in (colour, disabled, focused)]
    side = scaled(ICON) if size is None else size
    drawing = _Drawing(name, inks[0], side, inks[1], inks[2], mirrored)
    return QIcon(_icon(drawing, screen_scales()))


def icon_now(shown: QIcon) -> QIcon | None:
    """An icon of this module in the theme and for the screens of now; None for any other."""
    drawing = _drawings.get(shown.cacheKey())
    return None if drawing is None else QIcon(_icon(_in_present_tones(drawing), screen_scales()))


def draw_on(shown: QLabel, name: str, colour: str, size: int) -> None:
    """Show the icon `name` on a label, `size` px square; `draw_anew` finds it again there."""
    shown.setPixmap(pixmap(name, colour, size))
    shown.setProperty(_DRAWN, (name, str(colour), _token(colour), size))


def draw_anew(shown: QLabel) -> None:
    """Draw what `draw_on` has shown in the theme and for the screens of now."""
    if (drawn := shown.property(_DRAWN)) is not None:
        name, colour, token, size = drawn
        drawing = _Drawing(name, _now(_Ink(colour, token)), size, mirrored=_points_left(name))
        shown.setPixmap(_pixmap(drawing, screen_scales()[-1]))


class _Ink(NamedTuple):
    """A colour, and the tone of the theme that it is, if any."""

    colour: str
    token: str


class _Drawing(NamedTuple):
    name: str
    ink: _Ink
    size: int
    disabled: _Ink = _Ink("", "")
    focused: _Ink = _Ink("", "")
    mirrored: bool = False


# What each icon was drawn from, by its cache key, so that it can be drawn in another theme. There
# are as many as icons were asked for: those are kept.
_drawings: dict[int, _Drawing] = {}


def _token(tone: str) -> str:
    return tone.token if isinstance(tone, Tone) else ""


def _points_left(name: str) -> bool:
    read_from = QGuiApplication.layoutDirection()
    return name in _POINTING and read_from == Qt.LayoutDirection.RightToLeft


def _in_present_tones(drawing: _Drawing) -> _Drawing:
    return drawing._replace(
        ink=_now(drawing.ink),
        disabled=_now(drawing.disabled),
        focused=_now(drawing.focused),
    )


def _now(ink: _Ink) -> _Ink:
    return _Ink(str(getattr(TONES, ink.token)), ink.token) if ink.token else ink


@lru_cache(maxsize=1)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Kept for the same drawing in another size, which is what comes next."""
    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))


@cache
def _pixmap(drawing: _Drawing, scale: float) -> QPixmap:
    renderer = _renderer(drawing.name, str(drawing.ink.colour))
    pixels = int(drawing.size * scale + 0.5)  # as Qt rounds the size that it asks an icon for
    result = QPixmap(QSize(pixels, pixels))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    if drawing.mirrored:
        result = QPixmap.fromImage(result.toImage().flipped(Qt.Orientation.Horizontal))
    result.setDevicePixelRatio(scale)
    return result


@cache
def _icon(drawing: _Drawing, scales: tuple[float, ...]) -> QIcon:
    result = QIcon()
    modes = [(QIcon.Mode.Normal, drawing.ink)]
    if drawing.disabled.colour:
        modes.append((QIcon.Mode.Disabled, drawing.disabled))
    if drawing.focused.colour:
        # Qt draws a button that has the focus with this mode.
        modes.append((QIcon.Mode.Active, drawing.focused))
    for mode, ink in modes:
        for scale in scales:
            result.addPixmap(_pixmap(drawing._replace(ink=ink), scale), mode)
    _drawings[result.cacheKey()] = drawing
    return result
