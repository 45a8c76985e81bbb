"""The fonts that ship, opened once: which characters each covers, how wide its glyphs are."""

from __future__ import annotations

from functools import cache
from typing import Literal

import uharfbuzz

from auditor_app.errors import ReportError
from auditor_app.report.cff import cids, table
from auditor_app.shipped import fonts_folder

Weight = Literal["Regular", "Bold"]

LATIN = "NotoSans"
# Searched in this order for what Noto Sans (Latin, Greek, Cyrillic) does not cover.
_OTHERS = (
    "NotoSansArabic",
    "NotoSansBengali",
    "NotoSansDevanagari",
    "NotoSansTamil",
    "NotoSansSinhala",
    "NotoSansMyanmar",
    "NotoSansKhmer",
    "NotoSansThai",
    "NotoSansLao",
    "NotoSansEthiopic",
    "NotoSansSymbols2",
    "NotoSansSC",
)
_OPENTYPE = frozenset({"NotoSansSC"})
"""Those whose outlines are CFF: a tenth of the size that TrueType's would have."""
_ONE_WEIGHT = frozenset({"NotoSansSymbols2"})


class Typeface:
    """One font file. Lengths are in thousandths of the font size."""

    def __init__(self, name: str) -> None:
        is_cff = name.partition("-")[0] in _OPENTYPE
        path = fonts_folder() / f"{name}.{'otf' if is_cff else 'ttf'}"
        if not path.is_file():
            raise ReportError(
                f"The font {name} of this installation is missing.", "Install the program again."
            )
        self.name = name
        self.content = path.read_bytes()
        self.is_cff = is_cff
        self._codes = cids(table(self.content, "CFF ")) if is_cff else ()
        self.face = uharfbuzz.Face(uharfbuzz.Blob(self.content))
        self.font = uharfbuzz.Font(self.face)
        self.scale = 1000 / self.face.upem
        self.unicodes = frozenset(self.face.unicodes)
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender * self.scale
        self.descent = extents.descender * self.scale
        self._widths: dict[int, float] = {}
        self._extents: dict[int, tuple[float, float]] = {}

    def covers(self, char: str) -> bool:
        """Whether the font has a glyph for `char`."""
        return ord(char) in self.unicodes

    def code(self, glyph: int) -> int:
        """The number by which a PDF asks this font for `glyph`."""
        return self._codes[glyph] if self._codes else glyph

    def width(self, glyph: int) -> float:
        """The advance width of `glyph` as the font's metrics say it, before any shaping."""
        width = self._widths.get(glyph)
        if width is None:
            width = self._widths[glyph] = self.font.get_glyph_h_advance(glyph) * self.scale
        return width

    def ink(self, glyph: int) -> tuple[float, float]:
        """How far the ink of `glyph` reaches above and below its baseline (below is negative)."""
        known = self._extents.get(glyph)
        if known is None:
            box = self.font.get_glyph_extents(glyph)
            top = box.y_bearing * self.scale if box else 0.0
            known = self._extents[glyph] = (top, top + box.height * self.scale if box else 0.0)
        return known


@cache
def typeface(family: str, weight: Weight) -> Typeface:
    """The typeface of `family`; the regular weight where a family has only that.

    Raises:
        ReportError: the font file is not there.
    """
    return Typeface(f"{family}-{'Regular' if family in _ONE_WEIGHT else weight}")


@cache
def family_for(char: str) -> str | None:
    """The first family that covers `char`, None where no font that ships does."""
    for family in (LATIN, *_OTHERS):
        if typeface(family, "Regular").covers(char):
            return family
    return None
