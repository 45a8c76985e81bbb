"""From any string to text that can be drawn, and from that to runs of one typeface each.

Nothing is dropped and nothing is obeyed: a character that has no glyph, or that would control a
terminal or a page, is written out as ``[U+1F600]``.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from auditor_app.report.typefaces import LATIN, family_for, typeface

if TYPE_CHECKING:
    from collections.abc import Iterator

# Unicode's Default_Ignorable_Code_Point: no ink of their own, but they steer their neighbours
# (joiners, variation selectors) and belong to what is copied out.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
_IS_INVISIBLE = re.compile(f"[{_INVISIBLE}]")
# A line separator, a paragraph separator and the usual line ends start a new line; a form feed or
# another control character does not.
_LINE_END = re.compile("\r\n|[\n\r\u2028\u2029\u0085]")
_PLAIN = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff]*")
_MOST_MARKS = 6
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{7,}"
)
_SPACES = frozenset(
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u1680"
)


def invisible(char: str) -> bool:
    """Whether `char` never has ink of its own."""
    return _IS_INVISIBLE.match(char) is not None


def marker(char: str) -> str:
    """How a character that cannot be drawn is written out."""
    return f"[U+{ord(char):04X}]"


def _drawable(char: str) -> str:
    if char == "\t":
        return "    "
    if char in _SPACES and family_for(char) is None:
        return " "
    if invisible(char):
        return char
    if unicodedata.category(char) in {"Cc", "Cs"} or family_for(char) is None:
        return marker(char)
    return char


def _tower(marks: re.Match[str]) -> str:
    """Combining marks in a row: what rises above the line beside them is written out."""
    kept = marks[0][:_MOST_MARKS]
    return kept + "".join(map(marker, marks[0][_MOST_MARKS:]))


def drawable(text: str) -> str:
    """`text` with every character that has no glyph or that controls something written out."""
    if _PLAIN.fullmatch(text):
        return text
    return "".join(map(_drawable, _MARKS.sub(_tower, text)))


def lines_of(text: str) -> list[str]:
    """The lines of `text` as its author ended them, each ready to be drawn."""
    return [drawable(line) for line in _LINE_END.split(text)]


def one_line(text: str, longest: int = 120) -> str:
    """`text` for a place that is no page: metadata, an entry of the outline."""
    flat = " ".join(drawable(" ".join(_LINE_END.split(text))).split())
    return flat if len(flat) <= longest else f"{flat[: longest - 1]}…"


def _family(char: str, current: str) -> str:
    if invisible(char):
        return current
    # A mark stays with its letter; so does what only script fonts have (the danda, which several
    # Indian scripts share). Latin punctuation and digits look the same everywhere.
    in_latin = typeface(LATIN, "Regular").covers(char) and unicodedata.category(char)[0] != "M"
    if not in_latin and typeface(current, "Regular").covers(char):
        return current
    return family_for(char) or LATIN


def family_runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Stretches ``(start, end, family)`` of drawable `text` that one typeface can set."""
    if not text:
        return
    start, current = 0, next((family_for(c) for c in text if not invisible(c)), None) or LATIN
    for position, char in enumerate(text):
        family = _family(char, current)
        if family != current:
            if position > start:
                yield start, position, current
            start, current = position, family
    yield start, len(text), current
