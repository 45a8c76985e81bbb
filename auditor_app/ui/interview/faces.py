"""In which typeface, how high and which way each language is set: large, and readable for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Qt

from auditor_app.ui.theme import SIZES, TypeSizes, body_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from auditor_app.xforms import Language

_Script = QLocale.Script

_FAMILIES: Final[dict[QLocale.Script, str]] = {
    _Script.ArabicScript: "Noto Sans Arabic",
    _Script.BengaliScript: "Noto Sans Bengali",
    _Script.DevanagariScript: "Noto Sans Devanagari",
    _Script.EthiopicScript: "Noto Sans Ethiopic",
    _Script.KhmerScript: "Noto Sans Khmer",
    _Script.LaoScript: "Noto Sans Lao",
    _Script.MyanmarScript: "Noto Sans Myanmar",
    _Script.SimplifiedHanScript: "Noto Sans CJK SC",
    _Script.SinhalaScript: "Noto Sans Sinhala",
    _Script.TamilScript: "Noto Sans Tamil",
    _Script.ThaiScript: "Noto Sans Thai",
}
_HEIGHTS: Final[dict[QLocale.Script, float]] = {
    _Script.ArabicScript: 1.65,
    _Script.BengaliScript: 1.5,
    _Script.DevanagariScript: 1.5,
    _Script.KhmerScript: 1.65,
    _Script.LaoScript: 1.6,
    _Script.MyanmarScript: 1.8,
    _Script.SimplifiedHanScript: 1.45,
    _Script.SinhalaScript: 1.5,
    _Script.TamilScript: 1.5,
    _Script.ThaiScript: 1.6,
}
_USUAL_HEIGHT: Final = 1.35
_ROOMY: Final = {"ur": 1.8}
"""Languages whose readers are used to more room between lines than their script needs."""
_LARGEST: Final = 3.2
_NATURAL: Final = QSize(1280, 800)
"""The window at which the sizes are as they stand here."""


@dataclass(frozen=True, slots=True)
class Face:
    """How a language is set.

    Attributes:
        family: the shipped typeface of its script, asked before all others; "" for the usual one.
        line: height of a line, in parts of the size of type: marks stand above and below the
            letters of Burmese and Khmer, and readers of Urdu know hands that run downwards.
        direction: in which it is read.
    """

    family: str
    line: float
    direction: Qt.LayoutDirection

    def font(self, size: int, *, bold: bool = False) -> QFont:
        """The font at `size` px."""
        font = body_font(size, bold=bold)
        if self.family:
            families = [family for family in font.families() if family != self.family]
            font.setFamilies([self.family, *families])
        return font


PLAIN: Final = Face("", _USUAL_HEIGHT, Qt.LayoutDirection.LeftToRight)


def face_of(language: Language | None) -> Face:
    """How this language of a form is set; None for a form without any."""
    if language is None:
        return PLAIN
    script = QLocale(language.tag.replace("-", "_")).script()
    mirrored = language.direction == "rtl"
    line = _HEIGHTS.get(script, _USUAL_HEIGHT)
    return Face(
        _FAMILIES.get(script, ""),
        _ROOMY.get(language.tag.partition("-")[0], line),
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight,
    )


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of type in px: what the person reads is the larger, and grows with the window."""

    factor: float = 1.0

    @property
    def question(self) -> int:
        """The question in the person's language."""
        return round(30 * self.factor)

    @property
    def own_question(self) -> int:
        """The question in the interviewer's language."""
        return round(24 * self.factor)

    @property
    def choice(self) -> int:
        """A choice in the person's language."""
        return round(22 * self.factor)

    @property
    def own_choice(self) -> int:
        """A choice in the interviewer's language."""
        return round(18 * self.factor)

    @property
    def small(self) -> int:
        """Hints, and what stands at the edges."""
        return max(round(16 * self.factor), 14)

    @property
    def target(self) -> int:
        """The least height of what is touched."""
        return max(round(60 * self.factor), 52)


def scale_for(window: QSize, wish: float = 1.0) -> Scale:
    """The sizes for a window of this size (px); `wish` is what the person asked for besides.

    Whoever has set the program's own type larger gets it larger here too.
    """
    fits = min(window.width() / _NATURAL.width(), window.height() / _NATURAL.height())
    larger = SIZES.body / TypeSizes().body
    return Scale(min(min(max(fits, 0.84), 2.0) * wish * larger, _LARGEST))
