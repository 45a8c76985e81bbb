"""Rows and columns of blocks that go on over pages, with the heading repeated.

platypus has a table, but a cell that is taller than a page ends it with an error; here any row
may go on overleaf.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from auditor_app.report.grid_marks import GridMarks, RowMarks
from auditor_app.report.page_turns import WITHOUT_END, leads, least
from auditor_app.report.tagging import Element
from auditor_app.report.theme import HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from reportlab.lib.colors import Color

    from auditor_app.report.canvas import ReportCanvas
    from auditor_app.report.grid_marks import Kind

_TOLERANCE = 1e-6  # points, what sums of the same heights may differ by
_WORTH = float(HEIGHT) / 2  # the most that is asked for before a tall row is begun
_ALONE = 46.0  # points of rows that may stand alone at the foot or at the head of a page

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
    row that follows. `heights` are those that it has in its grid, by the grid's width.
    """

    cells: tuple[Cell, ...]
    ruled: bool = True
    leads: bool = False
    marks: RowMarks = field(default_factory=RowMarks, compare=False)
    heights: dict[float, float] = field(init=False, default_factory=dict, compare=False)


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
        total += block.wrap(width, WITHOUT_END)[1]
    return total


def _split_cell(cell: Cell, width: float, height: float) -> tuple[Cell, Cell]:
    used = 0.0
    for position, block in enumerate(cell):
        used += block.getSpaceBefore() if position else 0.0
        tall = block.wrap(width, WITHOUT_END)[1]
        if used + tall > height + _TOLERANCE:
            parts = block.split(width, height - used)
            if parts:
                return (*cell[:position], parts[0]), (*parts[1:], *cell[position + 1 :])
            whole = position
            while whole and leads(cell[whole - 1]):
                whole -= 1
            # A label as long as a page stands alone: what waits for better waits for ever.
            cut = whole or position
            return cell[:cut], cell[cut:]
        used += tall
    return cell, ()


def _together(heights: Iterable[float]) -> int:
    """How many of the first of these rows are no less than a page may begin or end with."""
    total, count = 0.0, 0
    for height in heights:
        if total >= _ALONE:
            break
        total += height
        count += 1
    return count


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

    @property
    def _around(self) -> float:
        return 2 * self._style.padding

    def _all(self) -> list[Row]:
        return [*([self._header] if self._header else []), *self._rows]

    def _heights(self, available_width: float) -> list[float]:
        """Of the heading row, where there is one, and of all others, at that width."""
        return [self._row_height(line, available_width) for line in self._all()]

    def _row_height(self, line: Row, available_width: float) -> float:
        """Measured once: a long table is split on every page, and all of its rows each time."""
        if available_width not in line.heights:
            cells = self._placed(line, self._widths(available_width))
            tallest = max(_height(cell, width) for cell, width in cells)
            line.heights[available_width] = tallest + self._around
        return line.heights[available_width]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size of the whole grid at that width."""
        del available_height
        self.width, self.height = available_width, sum(self._heights(available_width))
        return self.width, self.height

    def least(self, available_width: float) -> float:
        """How high a place has to be for the grid to begin there."""
        heading, rows = self._measured(available_width)
        if rows and self._is_tall(rows[0]):
            return heading + self._least_of(self._rows[0], available_width)
        counts = range(1, len(rows))
        return heading + sum(rows[: next(filter(partial(self._before_turn, rows), counts), None)])

    def _measured(self, available_width: float) -> tuple[float, list[float]]:
        """The heights of the heading row, 0 without one, and of all others."""
        heights = self._heights(available_width)
        return (heights[0], heights[1:]) if self._header else (0.0, heights)

    def _is_tall(self, height: float) -> bool:
        return height > float(HEIGHT) * self._style.tall

    def _before_turn(self, heights: Sequence[float], fit: int) -> int:
        """How many of the first `fit` rows stand before the page is turned.

        No heading of rows is left without a row, and no low row alone on either page.
        """
        count = min(fit, len(heights) - _together(reversed(heights)))
        while count and self._rows[count - 1].leads:
            count -= 1
        return count if count >= _together(heights) else 0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The rows that fit and the others; a row too tall for any page is cut."""
        used, rows = self._measured(available_width)
        count = 0
        while count < len(rows) and used + rows[count] <= available_height + _TOLERANCE:
            used += rows[count]
            count += 1
        if count == len(rows):
            return []
        first, rest = self._rows[:count], self._rows[count:]
        room = available_height - used + _TOLERANCE
        if self._is_tall(rows[count]) and room >= self._least_of(rest[0], available_width):
            begun, going_on = self._cut(rest[0], available_width, room)
            first, rest = (*first, begun), (going_on, *rest[1:])
        else:
            # On a whole page there is no better one to wait for.
            is_whole = available_height >= HEIGHT - _TOLERANCE
            count = self._before_turn(rows, count) or (count if is_whole else 0)
            first, rest = self._rows[:count], self._rows[count:]
        if not first:
            return []
        parts = [
            Grid(self._shares, rows, self._style, self._header, marks=self._marks, says_header=says)
            for rows, says in ((first, self._says_header), (rest, False))
        ]
        parts[0].spaceBefore, parts[1].spaceAfter = self.getSpaceBefore(), self.getSpaceAfter()
        return parts

    def _least_of(self, line: Row, available_width: float) -> float:
        """How high a place has to be for a tall row to begin there."""
        cells = self._placed(line, self._widths(available_width))
        return min(max(least(cell, width) for cell, width in cells), _WORTH) + self._around

    def _cut(self, line: Row, available_width: float, height: float) -> tuple[Row, Row]:
        """The row as far as it fits, and what goes on overleaf."""
        cells = self._placed(line, self._widths(available_width))
        room = height - self._around
        halves = [_split_cell(cell, width, room) for cell, width in cells]
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
        for position, line in enumerate(self._all()):
            after_header = position == 1 and self._header is not None
            color = style.header_rule if after_header else style.rule
            if position and color is not None and (line.ruled or after_header):
                canvas.setStrokeColor(color)
                canvas.setLineWidth(0.9 if after_header else 0.5)
                canvas.line(0, y, self.width, y)
            with self._within_row(line):
                self._draw_row(line, y - style.padding, widths)
            y -= self._row_height(line, self.width)

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
            y -= block.wrap(width, WITHOUT_END)[1]
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
