"""What a line of right-to-left text must say of itself so that pdftotext gives it back in order.

A reader of PDF sees glyphs from left to right and has to turn right-to-left stretches round again.
poppler decides the order of the stretches once for a whole page, so an Arabic sentence with a
number in it comes out in the wrong order on an English page, and full stops change sides. A line
can state its text (/ActualText), but poppler turns that round as well. Here a line states what,
turned round by poppler's rule, is what was written.

Only poppler is meant: it reads the outer `Span`, while pdfium (which shows the report in the
program's own window) takes the inner, empty ones and orders the glyphs line by line. Where a
stretch would lose the space or the full stop at its end, an invisible direction mark holds it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_RLM, _LRM = "\u200f", "\u200e"


@cache
def _kind(char: str) -> str:
    """R for right to left, L for left to right, numbers and what goes with them, N for all else.

    poppler counts separators and terminators of numbers as numbers: a colon, a comma, a euro sign.
    """
    kind = unicodedata.bidirectional(char)
    if kind in {"R", "AL"}:
        return "R"
    return "L" if kind in {"L", "EN", "AN", "ES", "ET", "CS"} else "N"


@cache
def _strong(char: str) -> int:
    kind = unicodedata.bidirectional(char)
    return 1 if kind == "L" else -1 if kind in {"R", "AL"} else 0


def balance(text: str) -> int:
    """Left-to-right letters less right-to-left ones: their sum over a page is its direction."""
    return sum(map(_strong, text))


def _stretches(text: str, first: str) -> list[str]:
    """`text` cut where poppler cuts it, beginning with a stretch of kind `first` (maybe empty).

    A stretch takes the neutral characters that follow it.
    """
    stretches: list[str] = []
    kinds = "".join(map(_kind, text))
    position, turn = 0, first
    while position < len(text):
        end = re.compile(f"[^{'R' if turn == 'L' else 'L'}]*").match(kinds, position)
        stop = end.end() if end else len(text)
        stretches.append(text[position:stop])
        position, turn = stop, "R" if turn == "L" else "L"
    return stretches


def _held(stretch: str, kind: str, mark: str) -> str:
    """`stretch` with `mark` at its end where a neutral character stands there."""
    return stretch + mark if stretch and _kind(stretch[-1]) != kind else stretch


def stated_text(text: str, *, page_right_to_left: bool) -> str | None:
    """What a line of logical `text` states on a page of that direction; None where it need not."""
    if page_right_to_left:
        stretches = _stretches(text, "R")
        parts = [
            stretch[::-1] if turn % 2 == 0 else _held(stretch, "L", _LRM)
            for turn, stretch in enumerate(stretches)
        ]
        return "".join(reversed(parts))
    if all(_kind(char) != "R" for char in text):
        return None
    stretches = _stretches(text, "L")
    return "".join(
        _held(stretch, "R", _RLM)[::-1] if turn % 2 else stretch
        for turn, stretch in enumerate(stretches)
    )
