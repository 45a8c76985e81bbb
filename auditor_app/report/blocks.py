"""The building blocks that the sections share: text, headings, lists of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import theme, wording
from auditor_app.report.drawings import AlertMark, Bar, Heading
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.page_turns import WITHOUT_END
from auditor_app.report.photo_desk import PhotoDesk
from auditor_app.report.shaping import Shaper
from auditor_app.report.text import TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.platypus import Flowable

    from auditor_app.report.content import Count, RaisedSign
    from auditor_app.report.grid import Row
    from auditor_app.report.text import TextStyle
    from auditor_app.report.words import Words

_FACTS = GridStyle(padding=3.5, gap=14, rule=theme.RULE, kind="table", names=0)
_FLAGS = GridStyle(padding=3, gap=8, rule=theme.RULE, kind="table", names=1)
_LABEL_SHARE = 0.3
_WIDEST_FIGURES = 0.3 * float(theme.WIDTH)
_AIR = 0.5  # points, so that no rounding breaks the line


class Typesetter:
    """Makes blocks for one document: one shaper, numbered sections, unique outline keys.

    `words` says everything that the document says itself, in its language.
    """

    def __init__(self, words: Words) -> None:
        self.words = words
        self.shaper = Shaper(right_to_left=words.right_to_left)
        self.photos = PhotoDesk()
        self._sections = 0
        self._groups = 0

    def text(
        self,
        text: str,
        style: TextStyle = theme.BODY,
        language: str = "",
        *,
        link: str = "",
        anchor: str = "",
    ) -> TextBlock:
        """A paragraph of `text`; `language` is its BCP 47 tag where it is known.

        It leads to `link`, a place in the document or an ``https`` address, and is itself the
        place `anchor`.
        """
        return TextBlock(self.shaper, text, style, language, link=link, anchor=anchor)

    def paragraphs(self, texts: Iterable[str]) -> list[Flowable]:
        """One paragraph for each of `texts`."""
        return [self.text(text, theme.PARAGRAPH) for text in texts if text.strip()]

    def section(self, title: str) -> Heading:
        """The heading of a numbered section."""
        self._sections += 1
        number = self.words.number(self._sections)
        block = self.text(f"{number}  {title}", theme.SECTION)
        return Heading(block, f"{number} {title}", f"section-{self._sections}")

    def group(self, title: str) -> TextBlock:
        """The heading of a part of a section."""
        return self.text(title, theme.GROUP)

    def outlined(self, title: str) -> Heading:
        """The heading of a group of rows, which the outline lists below its section."""
        self._groups += 1
        block = self.text(title, theme.ROW_GROUP)
        return Heading(block, title, f"group-{self._groups}", 1)

    def flags(self, flags: Iterable[Count], raised: Iterable[RaisedSign]) -> Grid:
        """Signs that call for action at once: how many workers show each, or who else says so."""
        told: dict[str, list[str]] = {}
        for flag in flags:
            told.setdefault(flag.label, []).append(wording.workers(self.words, flag.count))
        for sign in raised:
            told.setdefault(sign.label, []).append(sign.sources)
        rows = [
            row(
                AlertMark(),
                self.text(label, theme.STRONG),
                self.text("; ".join(said), theme.NUMBER_END),
            )
            for label, said in told.items()
        ]
        return Grid((0.03, 0.62, 0.35), rows, _FLAGS)

    def bar(self, observed: int | None, undecided: int | None, total: int) -> Flowable:
        """A bar as long as what is told; none where the number observed is not."""
        if observed is None:
            return self.text("")
        return Bar(observed, undecided or 0, total, theme.ACCENT)

    def small_numbers(self, told: Iterable[int | None], smallest_group: int) -> list[Flowable]:
        """What “some” means, where a number of `told` is not told."""
        if None not in told:
            return []
        return [self.text(wording.small_numbers(self.words, smallest_group), theme.NOTE)]

    def columns(
        self, shares: Sequence[float], gap: float, rows: Sequence[Row]
    ) -> tuple[float, ...]:
        """The columns of tables as wide as the page that have these `rows`, in points.

        Those of figures, at the end, have the room that their longest text takes on one line; the
        others `shares` of what is left.
        """
        count = max((len(line.cells) for line in rows), default=0)
        rooms = [_widest(rows, column) for column in range(len(shares), count)]
        left = theme.WIDTH - sum(rooms) - gap * (count - 1)
        return (*(left * share / sum(shares) for share in shares), *rooms)

    def facts(self, pairs: Iterable[tuple[str, str]], value: TextStyle = theme.BODY) -> Grid:
        """Labels on the left, values on the right."""
        rows = [
            row(
                self.text(label, theme.LABEL),
                self.text(given if given.strip() else wording.NOTHING, value),
            )
            for label, given in pairs
        ]
        return Grid((_LABEL_SHARE, 1 - _LABEL_SHARE), rows, _FACTS)


def _widest(rows: Sequence[Row], column: int) -> float:
    """How wide a column of texts has to be so that none is broken, as far as there is room."""
    widths = (
        line.width
        for each in rows
        if len(each.cells) > column
        for block in each.cells[column]
        if isinstance(block, TextBlock)
        for line in block.lines(WITHOUT_END)
    )
    return min(max(widths, default=0.0) + _AIR, _WIDEST_FIGURES)
