"""Rows and columns of blocks that go on over pages, with the heading repeated.

platypus has a table, but a cell that is taller than a page ends it with an error; here any row
may go on overleaf.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from auditor_app.report.grid_marks import GridMarks, RowMarks
from auditor_app.report.tagging import Element
from auditor_app.report.theme import HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from reportlab.lib.colors import Color

    from auditor_app.report.canvas import ReportCanvas
    from auditor_app.report.grid_marks import Kind

_WITHOUT_END = 1e9  # as good as any height
_TOLERANCE = 1e-6  # points, what sums of the same heights may differ by
_LEAST = 40.0  # points of a tall row that are worth starting on this page

Cell = tuple[Flowable, ...]


@dataclass(frozen=True, slots=True)
class GridStyle:
    """`padding` above and below each row, `gap` between columns, rules between rows (points).

    A row taller than `tall` pages may be cut at the foot of a page. `kind` is what the grid is in
    the document's structure: a table (with a heading row it is one anyway), a list of rows whose
    first cell is a number or a bullet, one whose every cell is an item, a quotation, or mere
    layout, whose cells are read as if they followed one another. Column `names` (counted from 0)
    says what the rest of its row is about.
    """

    padding: float = 4.0
    gap: float = 10.0
    rule: Color | None = None
    header_rule: Color | None = None
    background: Color | None = None
    inset: float = 0.0
    tall: float = 0.4
    kind: Kind = ""
    names: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a cell for each column, or one cell across all of them.

    `ruled` draws a line above it, where the style has one; `leads` keeps it on the page of the
    row that follows.
    """

    cells: tuple[Cell, ...]
    ruled: bool = True
    leads: bool = False
    marks: RowMarks = field(default_factory=RowMarks, compare=False)


def row(*cells: Flowable | Sequence[Flowable]) -> Row:
    """A row of `cells`, each one block or several."""
    return Row(tuple((cell,) if isinstance(cell, Flowable) else tuple(cell) for cell in cells))


def heading_row(*blocks: Flowable) -> Row:
    """A row across all columns that stays with the row below it."""
    return Row((blocks,), ruled=False, leads=True)


def _height(cell: Cell, width: float) -> float:
    total = 0.0
    for position, block in enumerate(cell):
        if position:
            total += block.getSpaceBefore()
        total += block.wrap(width, _WITHOUT_END)[1]
    return total


def _split_cell(cell: Cell, width: float, height: float) -> tuple[Cell, Cell]:
    used = 0.0
    for position, block in enumerate(cell):
        used += block.getSpaceBefore() if position else 0.0
        tall = block.wrap(width, _WITHOUT_END)[1]
        if used + tall > height + _TOLERANCE:
            parts = block.split(width, height - used)
            first, second = (parts[:1], parts[1:]) if parts else ([], [block])
            return (*cell[:position], *first), (*second, *cell[position + 1 :])
        used += tall
    return cell, ()


class Grid(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Rows under an optional heading row. `columns` are shares of the width.

    What goes on overleaf has the `marks` of where it began, and says its heading row to the eye
    only.
    """

    def __init__(
        self,
        columns: Sequence[float],
        rows: Sequence[Row],
        style: GridStyle = GridStyle(),
        header: Row | None = None,
        *,
        marks: GridMarks | None = None,
        says_header: bool = True,
    ) -> None:
        super().__init__()
        kind = style.kind or ("table" if header else "layout")
        self._marks = marks or GridMarks(kind, len(columns), style.names)
        self._says_header = says_header
        self._shares = tuple(columns)
        self._rows = tuple(rows)
        self._style = style
        self._header = header
        self._heights: list[float] = []

    def _widths(self, available: float) -> list[float]:
        style = self._style
        room = available - 2 * style.inset - style.gap * (len(self._shares) - 1)
        return [room * share / sum(self._shares) for share in self._shares]

    def _placed(self, line: Row, widths: Sequence[float]) -> Iterator[tuple[Cell, float]]:
        """Each cell of `line` with its width."""
        if len(line.cells) == 1 < len(widths):
            across = sum(widths) + self._style.gap * (len(widths) - 1)
            return iter([(line.cells[0], across)])
        return zip(line.cells, widths, strict=True)

    def _row_height(self, line: Row, widths: Sequence[float]) -> float:
        cells = self._placed(line, widths)
        return max(_height(cell, width) for cell, width in cells) + 2 * self._style.padding

    def _all(self) -> list[Row]:
        return [*([self._header] if self._header else []), *self._rows]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size of the whole grid at that width."""
        del available_height
        widths = self._widths(available_width)
        self._heights = [self._row_height(line, widths) for line in self._all()]
        self.width, self.height = available_width, sum(self._heights)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The rows that fit and the others; a row too tall for any page is cut."""
        self.wrap(available_width, available_height)
        heads = 1 if self._header else 0
        used, count = sum(self._heights[:heads]), 0
        for height in self._heights[heads:]:
            if used + height > available_height + _TOLERANCE:
                break
            used += height
            count += 1
        first, rest = list(self._rows[:count]), list(self._rows[count:])
        room = available_height - used - 2 * self._style.padding
        begun = None
        if rest and self._heights[heads + count] > HEIGHT * self._style.tall and room > _LEAST:
            begun, rest[0] = self._cut(rest[0], available_width, room)
        if begun is not None:
            first.append(begun)
        else:
            kept = len(first)
            while rest and kept and first[kept - 1].leads:
                kept -= 1
            # On a whole page there is no better one to wait for.
            if kept or available_height < HEIGHT - _TOLERANCE:
                first, rest = first[:kept], first[kept:] + rest
        if not first or not rest:
            return []
        parts = [
            Grid(
                self._shares,
                rows,
                self._style,
                self._header,
                marks=self._marks,
                says_header=self._says_header and rows is first,
            )
            for rows in (first, rest)
        ]
        parts[0].spaceBefore, parts[1].spaceAfter = self.getSpaceBefore(), self.getSpaceAfter()
        return parts

    def _cut(self, line: Row, available_width: float, room: float) -> tuple[Row | None, Row]:
        widths = self._widths(available_width)
        halves = [_split_cell(cell, width, room) for cell, width in self._placed(line, widths)]
        if not any(half[0] for half in halves):
            return None, line
        begun = replace(line, cells=tuple(half[0] for half in halves))
        return begun, replace(line, cells=tuple(half[1] for half in halves), ruled=False)

    def draw(self) -> None:
        """Draw rows from the top, rules above them; the first column where the page begins."""
        style, canvas = self._style, self.canv
        if style.background is not None:
            canvas.setFillColor(style.background)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        with canvas.group(self._marks.whole):
            self._draw_rows(self._widths(self.width))

    def _draw_rows(self, widths: Sequence[float]) -> None:
        style, canvas, y = self._style, self.canv, self.height
        for position, (line, height) in enumerate(zip(self._all(), self._heights, strict=True)):
            after_header = position == 1 and self._header is not None
            color = style.header_rule if after_header else style.rule
            if position and color is not None and (line.ruled or after_header):
                canvas.setStrokeColor(color)
                canvas.setLineWidth(0.9 if after_header else 0.5)
                canvas.line(0, y, self.width, y)
            with self._within_row(line):
                self._draw_row(line, y - style.padding, widths)
            y -= height

    def _draw_row(self, line: Row, y: float, widths: Sequence[float]) -> None:
        x = self._style.inset
        for column, (cell, width) in enumerate(self._placed(line, widths)):
            with self._within_cell(line, column):
                left = self.width - x - width if self.canv.mirrored else x
                self._draw_cell(cell, left, y, width)
            x += width + self._style.gap

    def _draw_cell(self, cell: Cell, x: float, y: float, width: float) -> None:
        for position, block in enumerate(cell):
            if position:
                y -= block.getSpaceBefore()
            y -= block.wrap(width, _WITHOUT_END)[1]
            with self._as_figure(block, x, y):
                block.drawOn(self.canv, x, y)

    def _as_figure(self, block: Flowable, x: float, y: float) -> AbstractContextManager[None]:
        """A drawing that says what it shows is a picture."""
        alternative = getattr(block, "alternative", "")
        canvas: ReportCanvas = self.canv
        if not alternative:
            return canvas.group(None)
        figure = Element("Figure", alternative=alternative)
        return canvas.figure(figure, block.width, block.height, x, y)

    def _within_row(self, line: Row) -> AbstractContextManager[None]:
        canvas: ReportCanvas = self.canv
        if line is self._header and not self._says_header:
            return canvas.artifact("/Type /Pagination")
        return canvas.group(self._marks.row(line.marks))

    def _within_cell(self, line: Row, column: int) -> AbstractContextManager[None]:
        canvas: ReportCanvas = self.canv
        is_header, is_alone = line is self._header, len(line.cells) == 1
        return canvas.group(
            self._marks.cell(line.marks, column, is_header=is_header, is_alone=is_alone)
        )
