"""Labels, hints, choices and messages as safe rich text and as plain text.

What ODK documents as form styling (https://docs.getodk.org/form-styling/): emphasis, headings,
lists, links, a few HTML elements with colour and typeface, escapes with a backslash. Where ODK
Collect and ODK Web Forms read a mark differently, CommonMark decides, which Web Forms follows.
Whatever else looks like markup is text and is shown as it stands. Values that were put into a text
(`FilledText`) are never marks. The time taken grows with the length of the text and not faster.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final, Self

from auditor_app.xforms.definition.xml_source import UNWRITABLE
from auditor_app.xforms.marks import MAX_DEPTH, Break, Close, Open, Piece, pieces_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_BLOCKS: Final = frozenset(("div", "ul", "ol", "li"))
# A value on its way through the marks: its number between two characters that no form can hold.
_FIRST, _LAST = "\x00", "\x01"
_VALUE = re.compile("\x00([0-9]+)\x01")


class FilledText(str):
    """A text of the form into which values were put. Compares like the text that it is.

    Attributes:
        values: where they begin and end, in order; an empty one ends where it begins.
    """

    __slots__ = ("values",)
    values: tuple[tuple[int, int], ...]

    def __new__(cls, text: str, values: Sequence[tuple[int, int]] = ()) -> Self:
        """`text`, of which the stretches `values` are values."""
        made = super().__new__(cls, text)
        made.values = tuple(values)
        return made


def as_value(text: str) -> FilledText:
    """A text all of which is a value: what a person answered, not what the form's author wrote."""
    return FilledText(text, ((0, len(text)),))


def joined(parts: Iterable[str]) -> str:
    """The parts one after the other; what was a value in one of them still is."""
    parts = tuple(parts)
    values: list[tuple[int, int]] = []
    at = 0
    for part in parts:
        if isinstance(part, FilledText):
            values += ((at + start, at + end) for start, end in part.values)
        at += len(part)
    text = "".join(parts)
    return FilledText(text, values) if values else text


def rich_text(text: str, words: Callable[[str], str] = str) -> str:
    """`text` as a small part of HTML that Qt shows.

    Elements: b, i, u, s, sub, sup, small, big, span, div, ul, ol, li and br, well formed; the only
    attributes are style (color, font-family, font-size, text-align) and the start of an ol. Links
    are words and an address, which nothing opens.

    Args:
        text: a label, hint, choice or message.
        words: is given each stretch of text before it is escaped, such as to hyphenate it.
    """
    marked, values = _without_values(text)
    if not values and _is_plain(marked):
        return _escaped(words(marked))
    writer = _RichWriter(values, words)
    for piece in _within_depth(pieces_of(marked)):
        writer.take(piece)
    return "".join(writer.parts)


def plain_text(text: str) -> str:
    """`text` without its marks, for lists, paper and screen readers: other text is unchanged."""
    marked, values = _without_values(text)
    if not values and _is_plain(marked):
        return marked
    parts: list[str] = []
    for piece in pieces_of(marked):
        parts.append(_plain(piece, parts))
    return _VALUE.sub(lambda match: values[int(match[1])], "".join(parts))


_MARK = re.compile(r"[\\*_\[<&]|^[ \t]*(?:#|[-+]|\d)", re.MULTILINE)


def _is_plain(text: str) -> bool:
    return "\n" not in text and not _MARK.search(text)


def _without_values(text: str) -> tuple[str, list[str]]:
    """The form's own text with numbered stand-ins, and the values that they stand for."""
    values = text.values if isinstance(text, FilledText) else ()
    text = str(text)
    if not values:
        return text.replace(_FIRST, "\ufffd").replace(_LAST, "\ufffd"), []
    parts: list[str] = []
    at = 0
    for number, (start, end) in enumerate(values):
        own = text[at:start].replace(_FIRST, "\ufffd").replace(_LAST, "\ufffd")
        parts += (own, f"{_FIRST}{number}{_LAST}")
        at = end
    parts.append(text[at:].replace(_FIRST, "\ufffd").replace(_LAST, "\ufffd"))
    return "".join(parts), [text[start:end] for start, end in values]


def _plain(piece: Piece, before: Sequence[str]) -> str:
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Break):
        return piece.written or _edge(before)
    if isinstance(piece, Open) and piece.element == "li":
        return f"{_edge(before)}{piece.marker} "
    return _edge(before) if piece.element == "div" else ""


def _edge(before: Sequence[str]) -> str:
    """A line break, unless a line begins here anyway."""
    last = next((part for part in reversed(before) if part), "\n")
    return "" if last.endswith("\n") else "\n"


def _within_depth(pieces: Iterable[Piece]) -> Iterable[Piece]:
    """The pieces without the elements that lie too deep."""
    kept: list[bool] = []
    depth = 0
    for piece in pieces:
        if isinstance(piece, Open):
            kept.append(depth < MAX_DEPTH)
            depth += kept[-1]
            if not kept[-1]:
                continue
        elif isinstance(piece, Close):
            keep = kept.pop()
            depth -= keep
            if not keep:
                continue
        yield piece


class _RichWriter:
    """Writes pieces as HTML. A line break next to a block's edge is that edge."""

    def __init__(self, values: Sequence[str], words: Callable[[str], str]) -> None:
        self.parts: list[str] = []
        self._values = values
        self._words = words
        self._breaks = 0
        self._at_edge = True

    def take(self, piece: Piece) -> None:
        """Write one piece."""
        if isinstance(piece, str):
            self._text(piece)
        elif isinstance(piece, Break):
            self._break(piece.written.count("\n"), edge=not piece.written)
        elif isinstance(piece, Open):
            self._open(piece)
        else:
            self._close(piece)

    def _text(self, text: str) -> None:
        at = 0
        for match in _VALUE.finditer(text):
            self._put(text[at : match.start()])
            self._put(self._values[int(match[1])])
            at = match.end()
        self._put(text[at:])

    def _put(self, text: str) -> None:
        if text:
            self.parts.append("<br/>" * self._breaks + _escaped(self._words(text)))
            self._breaks, self._at_edge = 0, False

    def _break(self, count: int, *, edge: bool) -> None:
        if edge:
            count = 0 if self._breaks or self._at_edge else 1
        elif self._at_edge and count:
            count -= 1
            self._at_edge = bool(not self.parts)
        self._breaks += count

    def _open(self, piece: Open) -> None:
        if piece.element in _BLOCKS:
            # A list keeps its distance by itself.
            above = self._breaks - 1 if piece.element == "div" else 0
            self.parts.append("<br/>" * max(above, 0))
            self._breaks, self._at_edge = 0, True
        style = f' style="{escape(piece.style)}"' if piece.style else ""
        start = f' start="{int(piece.marker)}"' if piece.element == "ol" else ""
        self.parts.append(f"<{piece.element}{style}{start}>")

    def _close(self, piece: Close) -> None:
        if piece.element in _BLOCKS:
            self._breaks, self._at_edge = 0, True
        self.parts.append(f"</{piece.element}>")


def _escaped(text: str) -> str:
    return escape(UNWRITABLE.sub("\ufffd", text), quote=False).replace("\n", "<br/>")
