"""How the report looks: the page, the colours, the sizes of type. Lengths in points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from auditor_app.report.text import TextStyle

if TYPE_CHECKING:
    from auditor_app.report.content import Outcome

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 20 * mm
HEAD, FOOT = 24 * mm, 22 * mm
WIDTH = PAGE_WIDTH - 2 * MARGIN
HEIGHT = PAGE_HEIGHT - HEAD - FOOT

# On white each text colour has a contrast of at least 4.5 to 1 (WCAG 2.2, level AA).
INK = HexColor(0x17212B)
MUTED = HexColor(0x55606C)
ACCENT = HexColor(0x0F4C5C)
ALERT = HexColor(0x9B1C1C)
PAPER = HexColor(0xFFFFFF)
BLACK = HexColor(0x000000)
PANEL = HexColor(0xF2F5F7)
RULE = HexColor(0xD3DAE0)
TRACK = HexColor(0xE4E9ED)
UNDECIDED = HexColor(0x8A97A3)
OUTCOME_COLORS: dict[Outcome, HexColor] = {
    "indicated": ALERT,
    "potential": HexColor(0x8A4B00),
    "not_determinable": HexColor(0x4A5563),
    "none_observed": HexColor(0x1D5B8C),
}

COVER_TITLE = TextStyle(25, 31, INK, "Bold", role="H1")
COVER_PLACE = TextStyle(12, 17, MUTED, before=3)
EYEBROW = TextStyle(8.5, 12, ACCENT, "Bold")
SECTION = TextStyle(15.5, 20, INK, "Bold", before=26, after=8, role="H2", leads=True)
GROUP = TextStyle(10.5, 14.5, INK, "Bold", before=12, after=3, role="H3", leads=True)
BODY = TextStyle(9.5, 14, INK)
PARAGRAPH = TextStyle(9.5, 14, INK, after=6)
ABOVE_TABLE = TextStyle(9.5, 14, INK, after=6, leads=True)
LEAD = TextStyle(11.5, 17, INK, after=4)
ROW_GROUP = TextStyle(10.5, 14.5, ACCENT, "Bold", before=0)
EXACT = TextStyle(8, 14, INK)
STRONG = TextStyle(9.5, 14, INK, "Bold")
SMALL = TextStyle(8, 11.5, MUTED)
NOTE = TextStyle(8, 11.5, MUTED, before=4)
SMALL_INK = TextStyle(8, 11.5, INK)
SMALL_ALERT = TextStyle(8, 11.5, ALERT, "Bold")
SMALL_LINK = TextStyle(8, 11.5, ACCENT)
ASKED = TextStyle(8, 11.5, MUTED, leads=True)
LABEL = TextStyle(8.5, 14, MUTED)
COLUMN = TextStyle(7.5, 11, MUTED, "Bold", leads=True)
ABOVE_SAID = TextStyle(7.5, 11, MUTED, "Bold", before=4, leads=True)
COLUMN_END = TextStyle(7.5, 11, MUTED, "Bold", align="right")
NUMBER_END = TextStyle(9.5, 14, INK, "Bold", align="right")
QUOTE = TextStyle(11, 17, INK)
DIGEST = TextStyle(7.5, 11, MUTED)
FURNITURE = TextStyle(7.5, 11, MUTED)
FURNITURE_ALERT = TextStyle(7.5, 11, ALERT, "Bold")
