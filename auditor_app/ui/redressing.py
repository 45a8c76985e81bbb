"""Changing the theme and the size of type while the window stands: nothing on it is lost.

The style sheet and the palette reach every widget by themselves. What carries a colour of its own
(icons, pixmaps, sheets of single widgets) is found here and drawn anew.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from shiboken6 import isValid

from auditor_app.ui.icons import draw_anew, icon_now, screen_scales
from auditor_app.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    SMALLEST_TYPE,
    THEMES,
    TONES,
    Tones,
    is_dressed,
    is_worn,
    wear,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLLOW_SYSTEM: Final = "system"
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}\b")
_NAMES: Final = tuple(name for name in Tones._fields if name not in {"name", "scheme"})


class Dress(NamedTuple):
    """A wish: a theme by its name, or what the system has; the size of type in per cent."""

    theme: str = FOLLOW_SYSTEM
    percent: int = SMALLEST_TYPE


class Wardrobe(QObject):
    """Keeps the program in the dress that was wished for, whatever the system changes.

    Signals:
        changed(): another theme or size of type is on.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._dress = Dress()
        self._scales: tuple[float, ...] = ()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        for hint in _contrast_hints():
            hint.contrastPreferenceChanged.connect(self._follow)

    @property
    def dress(self) -> Dress:
        """What was wished for last."""
        return self._dress

    def put_on(self, dress: Dress) -> None:
        """Show the program in this dress, now."""
        self._dress = dress
        scheme = Qt.ColorScheme.Unknown
        if dress.theme in THEMES:
            dark = THEMES[dress.theme].scheme == "dark"
            scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
        hints = self._app.styleHints()
        # For what the system draws itself: title bars and its own dialogs.
        hints.blockSignals(True)  # noqa: FBT003 - Qt's argument
        hints.setColorScheme(scheme)
        hints.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self._show()

    def watch_screens(self) -> None:
        """From now on draw the icons anew where a screen comes, or its scale changes."""
        if self._scales:
            return
        self._scales = screen_scales()
        self._app.screenAdded.connect(self._watch_screen)
        self._app.screenAdded.connect(self._sharpen)
        self._app.screenRemoved.connect(self._sharpen)
        for screen in self._app.screens():
            self._watch_screen(screen)

    def _watch_screen(self, screen: QScreen) -> None:
        # Each system tells of another scale in a way of its own.
        screen.logicalDotsPerInchChanged.connect(self._sharpen)
        screen.geometryChanged.connect(self._sharpen)

    def _sharpen(self) -> None:
        before, self._scales = self._scales, screen_scales()
        if not set(self._scales) <= set(before):
            _draw_icons(self._app)

    def _follow(self) -> None:
        if self._dress.theme not in THEMES:
            self._show()

    def _show(self) -> None:
        tones = THEMES.get(self._dress.theme) or system_tones()
        if is_worn(tones, self._dress.percent):
            return
        if not is_dressed():
            wear(self._app, tones, self._dress.percent)
            return  # nothing stands that would have to be drawn anew
        before = {name: str(getattr(TONES, name)) for name in _NAMES}
        wear(self._app, tones, self._dress.percent)
        _draw_anew(self._app, before)
        self.changed.emit()


def system_tones() -> Tones:
    """The theme that suits what the system is set to."""
    for hint in _contrast_hints():
        if hint.contrastPreference() == cast("Any", Qt).ContrastPreference.HighContrast:
            return CONTRAST
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


class _Kept:
    """The one wardrobe: to look for it among the application's children takes 10 ms at first."""

    wardrobe: Wardrobe | None = None


def wardrobe() -> Wardrobe:
    """The wardrobe of the running program; made when it is first asked for."""
    if _Kept.wardrobe is None or not isValid(_Kept.wardrobe):
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError(app)
        _Kept.wardrobe = Wardrobe(app)
    return _Kept.wardrobe


def _contrast_hints() -> Iterator[Any]:
    """Qt tells of the wish for high contrast from 6.10 on."""
    told = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if told is not None and (hint := told()) is not None:
        yield hint


def _draw_anew(app: QApplication, before: dict[str, str]) -> None:
    after = _unambiguous({before[name]: str(getattr(TONES, name)) for name in _NAMES}, before)
    _draw_icons(app)
    for widget in app.allWidgets():
        redress = getattr(widget, "redress", None)
        if redress is not None:
            redress()
        elif sheet := widget.styleSheet():
            widget.setStyleSheet(_COLOUR.sub(lambda found: after.get(found[0], found[0]), sheet))
        widget.update()


def _draw_icons(app: QApplication) -> None:
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton):
            if (icon := icon_now(widget.icon())) is not None:
                widget.setIcon(icon)
        elif isinstance(widget, QLabel):
            draw_anew(widget)
        for action in widget.actions():
            _draw_action(action)


def _draw_action(action: QAction) -> None:
    if (icon := icon_now(action.icon())) is not None:
        action.setIcon(icon)


def _unambiguous(after: dict[str, str], before: dict[str, str]) -> dict[str, str]:
    """Without the colours that two tones shared before and do not share now."""
    goes_to: dict[str, set[str]] = {}
    for name, colour in before.items():
        goes_to.setdefault(colour, set()).add(str(getattr(TONES, name)))
    return {colour: now for colour, now in after.items() if len(goes_to[colour]) == 1}
