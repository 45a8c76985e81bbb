"""What a chart shows, in words and numbers: drawn by `chart_plot`, read out by a table. No Qt.

A chart is rows of bars. What a bar is of is said by its pattern and its words, never by its colour
alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Pattern(Enum):
    """How a bar is filled."""

    SOLID = auto()
    HATCHED = auto()
    CROSSED = auto()
    OUTLINE = auto()


@dataclass(frozen=True, slots=True)
class Series:
    """What one bar of every row is of, and how it is filled unless a row says otherwise."""

    name: str
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A row of bars.

    Attributes:
        label: what the row is of, below the divide above it.
        values: by series; None: nothing is drawn.
        words: by series what stands at the end of the bar, and in the table.
        pattern: of its bars instead of that of the series.
    """

    label: str
    values: tuple[float | None, ...]
    words: tuple[str, ...]
    pattern: Pattern | None = None
    group: str = ""
    """What the rows of several are of; said with the label where nothing stands above it."""

    @property
    def name(self) -> str:
        """What the row is of, by itself."""
        return f"{self.group}: {self.label}" if self.group else self.label


@dataclass(frozen=True, slots=True)
class Limit:
    """A line across all rows at a value."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Divide:
    """Words between two rows, above row number `before`; `line`: with a line, else a heading."""

    before: int
    words: str
    line: bool = True


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """One chart.

    Attributes:
        summary: what the chart says, in sentences.
        rows: from top to bottom; none: there is nothing to draw, and `summary` says so.
        overlaid: the bars of a row lie over one another instead of below one another; only the
            last one has words at its end.
        unit: what the numbers at the foot are.
    """

    title: str
    summary: str
    column: str
    series: tuple[Series, ...]
    rows: tuple[ChartRow, ...]
    unit: str
    limits: tuple[Limit, ...] = ()
    divides: tuple[Divide, ...] = ()
    overlaid: bool = False

    @property
    def largest(self) -> float:
        """The largest value that is drawn; 0 where none is."""
        values = [value for each in self.rows for value in each.values if value is not None]
        return max([*values, *(limit.at for limit in self.limits)], default=0.0)
