"""Reads the marks of a text: which stretches are strong, a heading, a list, in colour...

Two passes without recursion: the lines to blocks, then each block's characters to pieces. HTML
elements are paired first; emphasis is paired within each element, as CommonMark does it
(https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis, without its rule of three).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field, replace
from html import unescape
from html.entities import html5
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_DEPTH: Final = 24
"""Elements inside of one another; those deeper down lose their marks and keep their text."""


@dataclass(frozen=True, slots=True)
class Open:
    """The beginning of an element: its HTML name, its style, and what a list item begins with."""

    element: str
    style: str = ""
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Close:
    """The end of the element that was opened last."""

    element: str


@dataclass(frozen=True, slots=True)
class Break:
    """Line breaks as written; "" is the edge of a block, which begins a line if none begins."""

    written: str = "\n"


Piece: TypeAlias = str | Open | Close | Break

EDGE: Final = Break("")
_BLOCKS: Final = frozenset(("div", "p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"))
_ELEMENTS: Final = {
    "b": "b",
    "strong": "b",
    "i": "i",
    "em": "i",
    "u": "u",
    "ins": "u",
    "s": "s",
    "del": "s",
    "strike": "s",
    "sub": "sub",
    "sup": "sup",
    "small": "small",
    "big": "big",
    "span": "span",
    "font": "span",
    "p": "div",
    "div": "div",
    "a": "u",
    "ul": "div",
    "ol": "div",
    "li": "div",
    **{f"h{level}": "b" for level in range(1, 7)},
}
_HEADINGS: Final = {1: 20, 2: 18, 3: 16, 4: 15, 5: 15, 6: 15}
_SCHEMES: Final = ("http://", "https://", "mailto:", "tel:")

_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+(.*))?\Z")
_ITEM = re.compile(r"[ \t]*(?:([-+*])|(\d{1,9}[.)]))[ \t]+(\S.*)\Z", re.DOTALL)
_TOKEN = re.compile(
    r"\\(?P<escaped>[\\*_#\[\]()<>&+.`-])"
    r"|(?P<run>\*+|_+)"
    r"|\[(?P<words>[^\[\]\n]+)\]\((?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)"
    r"|<(?P<slash>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?P<attributes>(?:\s[^<>]*|/)?)>"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<gap>\n[ \t]*(?:\n[ \t]*)+)"
    r"|(?P<newline>\n)"
)
_ATTRIBUTES = re.compile(r"""(?:\s+[A-Za-z-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]*))*+\s*/?""")
_STYLE = re.compile(r"""style\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_FONT = re.compile(r"""\b(color|face)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"\s]*)"|'([^'\s]*)')""", re.IGNORECASE)
_ALLOWED: Final = {
    "color": re.compile(r"#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,24}|rgb\([\d\s,]{5,20}\)"),
    "font-family": re.compile(r"[A-Za-z][A-Za-z0-9 ,-]{0,60}"),
    "text-align": re.compile(r"left|right|center"),
    "font-size": re.compile(r"(?:[89]|[1-3]\d|4[0-8])(?:px|pt)"),
}


def pieces_of(text: str) -> list[Piece]:
    """The pieces of `text`; what is opened is closed, one inside of the other."""
    found: list[Piece] = []
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        if at:
            found.append(Break())
        heading = _HEADING.match(lines[at])
        until = at + 1
        if heading is not None and heading.group(2):
            found += _heading(heading)
        elif (until := _list_end(lines, at)) > at + 1:
            found += _list(lines[at:until])
        else:
            until = _text_end(lines, at)
            found += _Inline("\n".join(lines[at:until])).pieces()
        at = until
    return found


def _heading(match: re.Match[str]) -> Iterator[Piece]:
    words = re.sub(r"(?:^|[ \t])#+[ \t]*\Z", "", match.group(2).rstrip()).rstrip()
    yield Open("b", f"font-size:{_HEADINGS[len(match.group(1))]}px")
    yield from _Inline(words).pieces()
    yield Close("b")


def _list_end(lines: Sequence[str], start: int, last: int | None = None) -> int:
    """The line after a list that begins at `start`, looked for up to `last`.

    A lone item is no list: many questions begin with their number.
    """
    first = _ITEM.match(lines[start])
    if first is None:
        return start
    at = start + 1
    while at < min(len(lines), last or len(lines)):
        item = _ITEM.match(lines[at])
        if item is None or item.group(1) != first.group(1):
            break
        at += 1
    return at


def _text_end(lines: Sequence[str], start: int) -> int:
    """The line before which something other than text begins."""
    at = start + 1
    while at < len(lines):
        heading = _HEADING.match(lines[at])
        if heading is not None and heading.group(2):
            break
        if _ITEM.match(lines[at]) and _list_end(lines, at, at + 2) > at + 1:
            break
        at += 1
    return at


def _list(lines: Sequence[str]) -> Iterator[Piece]:
    matches = [match for match in map(_ITEM.match, lines) if match is not None]
    element = "ul" if matches[0].group(1) else "ol"
    yield Open(element, marker=(matches[0].group(2) or "")[:-1])
    for match in matches:
        yield Open("li", marker=match.group(1) or match.group(2))
        yield from _Inline(match.group(3)).pieces()
        yield Close("li")
    yield Close(element)


@dataclass(slots=True)
class _Run:
    """A run of `*` or `_` and what became of it."""

    mark: str
    left: int
    opens: bool
    closes: bool
    closing: list[Piece] = field(default_factory=list)
    opening: list[Piece] = field(default_factory=list)

    def pieces(self) -> Iterator[Piece]:
        """What it closes, what of it is text, what it opens: the outermost last matched first."""
        yield from self.closing
        if self.left:
            yield self.mark * self.left
        yield from reversed(self.opening)


@dataclass(slots=True)
class _Tag:
    """An HTML tag; `kept` once its counterpart has been found."""

    name: str
    opening: bool
    attributes: str
    kept: bool = False

    def pieces(self, address: str) -> Iterator[Piece]:
        """What begins or ends here; `address` is that of the link which ends."""
        if self.name == "br":
            yield Break()
        elif self.kept:
            style = _style(self.name, self.attributes)
            element = _ELEMENTS[self.name]
            if element == "div" and "text-align" not in style:
                element = "span"
            yield from _framed(self, Open(element, style), Close(element), address)


def _framed(tag: _Tag, opening: Open, closing: Close, address: str) -> Iterator[Piece]:
    edge = tag.name in _BLOCKS and opening.element != "div"
    if edge and tag.opening:
        yield EDGE
    yield opening if tag.opening else closing
    if tag.name == "li" and tag.opening:
        yield "\N{BULLET} "
    if not tag.opening and address:
        yield f" ({address})"
    if edge and not tag.opening:
        yield EDGE


_Token: TypeAlias = str | Break | _Run | _Tag | list[Piece]


class _Inline:
    """One block's characters to pieces."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(self._read())
        self._pair_tags()
        self._pair_runs()

    def pieces(self) -> Iterator[Piece]:
        """The pieces, in order."""
        pairs: list[_Tag] = []
        for token in self._tokens:
            if isinstance(token, _Run):
                yield from token.pieces()
            elif isinstance(token, _Tag):
                yield from self._tag(token, pairs)
            elif isinstance(token, list):
                yield from token
            else:
                yield token

    @staticmethod
    def _tag(token: _Tag, pairs: list[_Tag]) -> Iterator[Piece]:
        if not token.kept or token.opening:
            if token.kept:
                pairs.append(token)
            yield from token.pieces("")
            return
        partner = pairs.pop()
        partner = replace(partner, opening=False)
        yield from partner.pieces(_address(partner))

    def _read(self) -> Iterator[_Token]:
        at = 0
        for match in _TOKEN.finditer(self._text):
            if match.start() > at:
                yield self._text[at : match.start()]
            yield self._token(match)
            at = match.end()
        if at < len(self._text):
            yield self._text[at:]

    def _token(self, match: re.Match[str]) -> _Token:
        if match["run"]:
            return self._run(match)
        if match["words"]:
            return list(_link(match["words"], match["address"]))
        if match["tag"]:
            return _tag(match)
        return _character(match)

    def _run(self, match: re.Match[str]) -> _Run:
        """A run, and whether it may begin or end emphasis: by what stands on either side of it."""
        text, (start, end) = self._text, match.span()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        space_before, space_after = before.isspace(), after.isspace()
        mark_before, mark_after = _is_mark(before), _is_mark(after)
        left = not space_after and (not mark_after or space_before or mark_before)
        right = not space_before and (not mark_before or space_after or mark_after)
        if match.group()[0] == "_":
            opens = left and (not right or mark_before)
            closes = right and (not left or mark_after)
        else:
            opens, closes = left, right
        return _Run(match.group()[0], end - start, opens, closes)

    def _pair_tags(self) -> None:
        """Keep the tags that have a counterpart; what lies open inside of a pair is dropped."""
        stack: list[_Tag] = []
        names: Counter[str] = Counter()
        for token in self._tokens:
            if not isinstance(token, _Tag) or token.name == "br":
                continue
            if token.opening:
                stack.append(token)
                names[token.name] += 1
            elif names[token.name]:
                while True:
                    candidate = stack.pop()
                    names[candidate.name] -= 1
                    if candidate.name == token.name:
                        candidate.kept = token.kept = True
                        break

    def _pair_runs(self) -> None:
        """Pair the runs within each element and paragraph."""
        levels = [_Runs()]
        for token in self._tokens:
            if isinstance(token, _Run):
                levels[-1].take(token)
            elif isinstance(token, _Tag) and token.kept:
                if token.opening:
                    levels.append(_Runs())
                else:
                    levels.pop()
            elif isinstance(token, Break) and len(token.written) > 1:
                levels[-1] = _Runs()


class _Runs:
    """Runs that may still begin emphasis, the innermost last."""

    def __init__(self) -> None:
        self._open: list[_Run] = []
        self._marks: Counter[str] = Counter()

    def take(self, run: _Run) -> None:
        """Let a run end what was begun, then begin something itself."""
        while run.closes and run.left and self._marks[run.mark]:
            opener = self._open[-1]
            if opener.mark != run.mark:
                self._drop()
                continue
            several = 2 if opener.left >= 2 and run.left >= 2 else 1
            element = "b" if several == 2 else "i"
            opener.left -= several
            run.left -= several
            opener.opening.append(Open(element))
            run.closing.append(Close(element))
            if not opener.left:
                self._drop()
        if run.opens and run.left:
            self._open.append(run)
            self._marks[run.mark] += 1

    def _drop(self) -> None:
        self._marks[self._open.pop().mark] -= 1


def _is_mark(character: str) -> bool:
    """Whether CommonMark counts a character as punctuation."""
    return unicodedata.category(character)[0] in "PS"


def _link(words: str, address: str) -> Iterator[Piece]:
    """Words and, beside them, where they lead: offline it cannot be followed, so it is shown."""
    yield Open("u")
    yield from _Inline(words).pieces()
    yield Close("u")
    shown = _shown_address(address)
    if shown and shown != words:
        yield f" ({shown})"


def _address(tag: _Tag) -> str:
    match = _HREF.search(tag.attributes) if tag.name == "a" else None
    return _shown_address(unescape(match.group(1) or match.group(2) or "")) if match else ""


def _shown_address(address: str) -> str:
    """An address that a person may be shown: of the web, of mail or of a telephone."""
    lowered = address.lower()
    if not lowered.startswith(_SCHEMES):
        return ""
    return address.partition(":")[2] if lowered.startswith(("mailto:", "tel:")) else address


def _tag(match: re.Match[str]) -> _Tag | str:
    """An element that ODK's engines know, or the text itself: `a <b and c> d`."""
    name = match["tag"].lower()
    if name not in _ELEMENTS and name != "br":
        return match.group()
    if not _ATTRIBUTES.fullmatch(match["attributes"]):
        return match.group()
    return _Tag(name, not match["slash"], match["attributes"])


def _character(match: re.Match[str]) -> str | Break:
    """What an escape, an entity or the end of a line stands for."""
    if match["escaped"]:
        return match["escaped"]
    entity = match["entity"]
    if not entity:
        return Break(match.group())
    return unescape(entity) if entity[1] == "#" or entity[1:] in html5 else entity


def _style(name: str, attributes: str) -> str:
    """The declarations that ODK's engines let pass, and no others."""
    match = _STYLE.search(attributes)
    declared = (match.group(1) or match.group(2) or "") if match else ""
    wanted = [part.partition(":")[::2] for part in declared.split(";")]
    if name == "font":
        for key, one, other in _FONT.findall(attributes):
            wanted.append(("color" if key.lower() == "color" else "font-family", one or other))
    kept = {key.strip().lower(): value.strip() for key, value in wanted}
    if name[0] == "h":
        kept.setdefault("font-size", f"{_HEADINGS[int(name[1])]}px")
    return ";".join(
        f"{key}:{kept[key]}"
        for key, allowed in _ALLOWED.items()
        if key in kept and allowed.fullmatch(kept[key])
    )


__all__ = ["EDGE", "MAX_DEPTH", "Break", "Close", "Open", "Piece", "pieces_of"]
