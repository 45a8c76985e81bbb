"""Paragraphs: any text in any script, broken into lines, as a block that platypus can place."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from reportlab.platypus import Flowable

from auditor_app.report.direction import runs_right_to_left, visual_order
from auditor_app.report.scripts import invisible, lines_of
from auditor_app.report.spoken import divide
from auditor_app.report.tagging import Element

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.lib.colors import Color

    from auditor_app.report.shaping import Piece, Shaper, Word
    from auditor_app.report.spoken import Owners
    from auditor_app.report.tagging import Role
    from auditor_app.report.typefaces import Weight

T = TypeVar("T")
Align = Literal["start", "end", "left", "right", "center"]

# Half of what Noto Sans rises above its middle: puts the letters in the middle of the leading.
_MIDDLE = 0.388
_AIR = 0.1  # of the size, above and below ink that is taller than Latin's
_TALLEST = 3.0  # sizes: a tower of combining marks may overlap rather than fill the page
_KEPT = 2  # lines that stay together at the foot and at the head of a page
_SHORTEST = 3  # letters on either side of a hyphen
_TOLERANCE = 1e-6  # points, what sums of the same heights may differ by


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks; lengths in points. `before` and `after` are the space around it.

    `role` is what it is in the document's structure. What `leads` stays on the page of what
    follows it.
    """

    size: float
    leading: float
    color: Color
    weight: Weight = "Regular"
    align: Align = "start"
    before: float = 0.0
    after: float = 0.0
    role: Role = "P"
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn: words in logical order, lengths in points.

    `is_cut` says that its last word goes on in the next line.
    """

    words: tuple[Word, ...]
    right_to_left: bool
    width: float
    up: float
    down: float
    is_cut: bool = False

    @property
    def text(self) -> str:
        """What is written, in reading order."""
        return "".join(word.text for word in self.words)

    @property
    def pieces(self) -> list[Piece]:
        """What is drawn, from left to right."""
        return self.from_left([piece for word in self.words for piece in word.pieces])

    def from_left(self, of_pieces: Sequence[T]) -> list[T]:
        """What belongs to each piece in reading order, in the order from left to right."""
        base = int(self.right_to_left)
        levels = [piece.level for word in self.words for piece in word.pieces]
        if not any(levels):
            return list(of_pieces)
        order = visual_order(range(len(levels)), lambda at: max(levels[at], base))
        return [of_pieces[at] for at in order]


def _logical_clusters(word: Word) -> Iterator[tuple[int, float]]:
    """For each cluster of `word` in reading order: the number of its characters, its width."""
    for piece in word.pieces:
        clusters = reversed(piece.clusters) if piece.level % 2 else piece.clusters
        for cluster in clusters:
            yield len(cluster.text), sum(glyph.advance for glyph in cluster.glyphs)


def _holds_on(char: str) -> bool:
    """Whether `char` cannot begin a line because it belongs to what stands before it."""
    return invisible(char) or unicodedata.category(char)[0] == "M"


class _Breaker:
    """Fills lines of one width with words."""

    def __init__(self, shaper: Shaper, style: TextStyle, language: str, width: float) -> None:
        self._shaper = shaper
        self._style = style
        self._language = language
        self._width = width * 1000 / style.size  # in thousandths of the size, as words are

    def lines(self, words: Sequence[Word], *, right_to_left: bool) -> Iterator[Line]:
        """Greedy lines: as many words as fit; a word wider than the line is cut."""
        taken: list[Word] = []
        spaces: list[Word] = []
        used = 0.0
        for word in words:
            if word.is_space:
                spaces.append(word)
                continue
            gap = sum(space.width for space in spaces)
            if taken and used + gap + word.width > self._width:
                yield self._line(taken, right_to_left=right_to_left, is_cut=not spaces)
                taken, spaces, used, gap = [], [], 0.0, 0.0
            taken += spaces
            used += gap
            spaces = []
            *whole, last = self._cut(word) if word.width > self._width else [word]
            for part in whole:
                yield self._line([*taken, part], right_to_left=right_to_left, is_cut=True)
                taken, used = [], 0.0
            taken.append(last)
            used += last.width
        yield self._line(taken, right_to_left=right_to_left)

    def _cut(self, word: Word) -> list[Word]:
        """`word` in parts that fit, between characters; letters of a word get a hyphen."""
        hyphenated = word.text.strip(".,;:!?()").isalpha() and not word.levels
        room = self._width * 0.97 - (self._hyphen().width if hyphenated else 0)
        cuts, used, position = [0], 0.0, 0
        for length, width in _logical_clusters(word):
            full = used + width > room and position > cuts[-1]
            if full and not _holds_on(word.text[position]):
                cuts.append(position)
                used = 0.0
            used += width
            position += length
        if hyphenated and len(word.text) - cuts[-1] < _SHORTEST < len(word.text):
            cuts[-1] = max(cuts[-2] + 1, len(word.text) - _SHORTEST) if len(cuts) > 1 else 0
        bounds = zip(cuts, [*cuts[1:], len(word.text)], strict=True)
        parts = [self._part(word, start, end) for start, end in bounds]
        if hyphenated:
            parts[:-1] = [self._with_hyphen(part) for part in parts[:-1]]
        return parts

    def _part(self, word: Word, start: int, end: int) -> Word:
        levels = None if word.levels is None else word.levels[start:end]
        return self._shaper.word(word.text[start:end], levels, self._style.weight, self._language)

    def _hyphen(self) -> Word:
        return self._shaper.word("-", None, self._style.weight, self._language)

    def _with_hyphen(self, part: Word) -> Word:
        """`part` with a hyphen that is seen but not copied out."""
        hyphen = self._hyphen()
        silent = tuple(
            replace(piece, clusters=tuple(cluster._replace(text="") for cluster in piece.clusters))
            for piece in hyphen.pieces
        )
        return replace(part, pieces=part.pieces + silent, width=part.width + hyphen.width)

    def _line(self, words: Sequence[Word], *, right_to_left: bool, is_cut: bool = False) -> Line:
        style, scale = self._style, self._style.size / 1000
        up = style.leading / 2 + _MIDDLE * style.size
        down = style.leading - up
        pieces = [piece for word in words for piece in word.pieces]
        top = max((piece.top for piece in pieces), default=0.0) * scale
        bottom = -min((piece.bottom for piece in pieces), default=0.0) * scale
        air, tallest = _AIR * style.size, _TALLEST * style.size
        return Line(
            tuple(words),
            right_to_left,
            sum(word.width for word in words) * scale,
            min(tallest, max(up, top + air)),
            min(tallest, max(down, bottom + air)),
            is_cut,
        )


class _Paragraph:
    """A paragraph in the document's structure, one also where it goes on overleaf."""

    def __init__(self, role: Role, text: str, link: str) -> None:
        self.element = Element(role)
        self.host = self.element.add(Element("Link", alternative=text)) if link else self.element
        self.lines: list[Line] = []
        self.owners: Owners | None = None
        self._text = text
        self._divided = False

    @property
    def text(self) -> str:
        """What it says, as it can be drawn."""
        return "\n".join(lines_of(self._text))

    def states_itself(self) -> None:
        """Say in the structure what is written, where no part of it does."""
        if self.owners is None:
            self.host.actual = self.text

    def divide(self, language: str, document_language: str) -> None:
        """Find out once which parts are in another language."""
        if self._divided:
            return
        self._divided = True
        if language and language != document_language:
            self.element.language = language
        self.owners = divide(self.host, self.lines, self.text, language or document_language)


class TextBlock(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph, or several that follow one another, in one style.

    Each line of the text that its author ended begins a paragraph; `runs_right_to_left` says in
    which direction it runs. On pages that run from right to left “left” and “right” of a style
    change places. Nothing in the text is read as mark-up. The whole block leads to `link`, a place
    in the document or an ``https`` address, and is the place `anchor`.
    """

    def __init__(
        self,
        shaper: Shaper,
        text: str,
        style: TextStyle,
        language: str = "",
        *,
        link: str = "",
        anchor: str = "",
    ) -> None:
        super().__init__()
        self._paragraph = _Paragraph(style.role, text, link)
        self._link = link
        self._anchor = anchor
        self.style = style
        self.text = text
        self.spaceBefore = style.before
        self.spaceAfter = style.after
        self._shaper = shaper
        self._language = language
        self._lines: list[Line] | None = None
        self._laid_for = -1.0

    @classmethod
    def _of_lines(cls, whole: TextBlock, lines: list[Line], width: float) -> TextBlock:
        part = cls(whole._shaper, "", whole.style, whole._language)
        part._lines, part._laid_for = lines, width
        part._paragraph = whole._paragraph
        part._link, part._anchor = whole._link, whole._anchor
        return part

    def lines(self, width: float) -> list[Line]:
        """The lines at `width` points."""
        if self._lines is None or (self.text and abs(self._laid_for - width) > _TOLERANCE):
            breaker = _Breaker(self._shaper, self.style, self._language, width)
            self._lines = []
            for line in lines_of(self.text):
                right_to_left = runs_right_to_left(line, on_such_a_page=self._shaper.right_to_left)
                words = self._shaper.words(
                    line,
                    right_to_left=right_to_left,
                    weight=self.style.weight,
                    language=self._language,
                )
                self._lines += breaker.lines(words, right_to_left=right_to_left)
            self._laid_for = width
        return self._lines

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size of the block at that width."""
        del available_height
        lines = self.lines(available_width)
        self.width = available_width
        self.height = sum(line.up + line.down for line in lines)
        return available_width, self.height

    @property
    def leads(self) -> bool:
        """Whether it stays on the page of what follows it."""
        return self.style.leads

    def least(self, available_width: float) -> float:
        """How high a place has to be for the block to begin there."""
        lines = self.lines(available_width)
        begun = lines if len(lines) < 2 * _KEPT else lines[:_KEPT]
        return sum(line.up + line.down for line in begun)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The lines that fit and the others; nothing where that would leave a line alone."""
        lines = self.lines(available_width)
        used, count = 0.0, 0
        while count < len(lines) and used + lines[count].up + lines[count].down <= (
            available_height + _TOLERANCE
        ):
            used += lines[count].up + lines[count].down
            count += 1
        if len(lines) - count < _KEPT:
            count = min(count, len(lines) - _KEPT)
        if count < min(_KEPT, len(lines)):
            return []
        if self.text:
            self._paragraph.lines = lines
        first = self._of_lines(self, lines[:count], available_width)
        second = self._of_lines(self, lines[count:], available_width)
        first.spaceAfter = second.spaceBefore = 0
        return [first, second]

    def draw(self) -> None:
        """Draw the lines onto the canvas, which must be a `ReportCanvas`."""
        canvas: Any = self.canv
        lines = self.lines(self.width)
        if self._anchor:
            canvas.anchor(self._anchor, 0, self.height)
        if not any(line.words for line in lines):
            return
        canvas.setFillColor(self.style.color)
        if canvas.is_silent:
            self._draw_lines(lines, {})
            return
        paragraph = self._paragraph
        if self.text:
            paragraph.lines = lines
        paragraph.divide(self._language, canvas.structure.language)
        owners = paragraph.owners
        with canvas.marked(paragraph.host) if owners is None else canvas.group(paragraph.host):
            self._draw_lines(lines, owners or {})
        if self._link:
            left = min(self._start(line) for line in lines if line.words)
            right = max(self._start(line) + line.width for line in lines if line.words)
            canvas.link((left, 0, right, self.height), self._link, paragraph.host)

    def _draw_lines(self, lines: list[Line], owners: Owners) -> None:
        canvas: Any = self.canv
        y = self.height
        for line in lines:
            y -= line.up
            if line.words:
                own = list(owners.get(id(line), ()))
                pieces = line.pieces
                if not line.is_cut and line is not lines[-1] and pieces and not pieces[-1].level:
                    # Whoever follows the structure finds no line ends between words.
                    pieces = pieces + self._space
                    own += own[-1:]
                canvas.write_line(
                    line.text,
                    pieces,
                    self._start(line),
                    y,
                    self.style.size,
                    self._paragraph,
                    own,
                )
            y -= line.down

    @property
    def _space(self) -> list[Piece]:
        return list(self._shaper.word(" ", None, self.style.weight, "und").pieces)

    def _start(self, line: Line) -> float:
        room = self.width - line.width
        align, mirrored = self.style.align, self._shaper.right_to_left
        if align == "center":
            return room / 2
        if align in {"left", "right"}:
            return room if (align == "right") != mirrored else 0.0
        # On a page that runs from the right every paragraph stands at the right.
        return room if (align == "start") == (mirrored or line.right_to_left) else 0.0
