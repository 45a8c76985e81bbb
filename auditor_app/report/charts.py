"""Charts as vector graphics, a row at a time, so that they go on over pages as any other row.

What a bar says stands beside it in words too. Each drawing has an `alternative` text, which says
what it shows to whoever does not see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable

from auditor_app.report import theme
from auditor_app.report.drawings import Bar, hatch, turned
from auditor_app.report.scripts import one_line
from auditor_app.report.tagging import Element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.report.figures import ShareInterval

_ROW: Final = 7.0
_THIN: Final = 4.2
_WHISKER: Final = 2.4
_LONGEST: Final = 1000  # characters in which a picture is told


def figure_of(alternative: str) -> Element:
    """A picture in the document's structure, told in words to whoever does not see it."""
    return Element("Figure", alternative=one_line(alternative, _LONGEST))


class IntervalBar(Bar):
    """How many of the interviewed, and below it how much of the whole site may be concerned."""

    def __init__(
        self, observed: int, undecided: int, total: int, interval: ShareInterval, alternative: str
    ) -> None:
        super().__init__(observed, undecided, total, theme.ACCENT)
        self._interval = interval
        self._figure = figure_of(alternative)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As a bar, with room for the interval below."""
        super().wrap(available_width, available_height)
        self.height += _ROW
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bar, then a line with an end at both of its bounds."""
        with self.canv.figure(self._figure, self.width, self.height):
            self._draw_both()

    def _draw_both(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.translate(0, _ROW)
        self.height -= _ROW
        super().draw()
        self.height += _ROW
        canvas.restoreState()
        with turned(self):
            self._draw_interval()

    def _draw_interval(self) -> None:
        canvas = self.canv
        left, right = (
            min(max(share, 0.0), 1.0) * self.width
            for share in (self._interval.low, self._interval.high)
        )
        canvas.setStrokeColor(theme.INK)
        canvas.setLineWidth(0.9)
        middle = _ROW - 1.0
        canvas.line(left, middle, right, middle)
        for end in (left, right):
            canvas.line(end, middle - _WHISKER, end, middle + _WHISKER)


class TargetBar(Flowable):  # type: ignore[misc]  # reportlab has no types
    """How many there are of those wanted, which a stroke across the bar marks."""

    def __init__(self, reached: int, wanted: int, most: int, alternative: str) -> None:
        super().__init__()
        self._reached = reached
        self._wanted = wanted
        self._most = max(most, 1)
        self._figure = figure_of(alternative)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as there is room, as high as a line of text beside it."""
        del available_height
        self.width, self.height = available_width, theme.BODY.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the track, the bar, and the stroke."""
        with self.canv.figure(self._figure, self.width, self.height), turned(self):
            self._draw_bar()

    def _draw_bar(self) -> None:
        canvas, bottom = self.canv, (self.height - _ROW) / 2
        reach = self.width - 1.0
        canvas.setFillColor(theme.TRACK)
        canvas.rect(0, bottom, self.width, _ROW, stroke=0, fill=1)
        canvas.setFillColor(theme.ACCENT)
        done = reach * min(self._reached / self._most, 1.0)
        canvas.rect(0, bottom, done, _ROW, stroke=0, fill=1)
        at = reach * min(self._wanted / self._most, 1.0)
        canvas.setStrokeColor(theme.PAPER)
        canvas.setLineWidth(3.2)
        canvas.line(at, bottom - 2, at, bottom + _ROW + 2)
        canvas.setStrokeColor(theme.INK)
        canvas.setLineWidth(1.4)
        canvas.line(at, bottom - 2, at, bottom + _ROW + 2)


class LimitBars(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Up to three numbers of one row as thin bars, and limits as lines across all of them.

    The first bar is full, the second hatched, the third an outline; None draws none.
    """

    def __init__(
        self,
        values: Sequence[float | None],
        limits: Sequence[float],
        top: float,
        alternative: str,
    ) -> None:
        super().__init__()
        self._values = tuple(values)
        self._limits = tuple(limits)
        self._top = top if top > 0 else 1.0
        self._figure = figure_of(alternative)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as there is room; a thin bar for each number."""
        del available_height
        self.width = available_width
        self.height = max(theme.BODY.leading, len(self._values) * (_THIN + 1.6) + 4)
        return self.width, self.height

    def _at(self, value: float) -> float:
        return min(max(value / self._top, 0.0), 1.0) * (self.width - 1)

    def draw(self) -> None:
        """Draw the bars from top to bottom, then the limits."""
        with self.canv.figure(self._figure, self.width, self.height), turned(self):
            self._draw_all()

    def _draw_all(self) -> None:
        canvas = self.canv
        y = self.height - 2 - _THIN
        for place, value in enumerate(self._values):
            if value is not None and value > 0:
                self._draw_bar(place, y, self._at(value))
            y -= _THIN + 1.6
        canvas.setStrokeColor(theme.ALERT)
        canvas.setLineWidth(0.9)
        for place, limit in enumerate(self._limits):
            canvas.setDash(*((2, 2) if place == 0 and len(self._limits) > 1 else ()))
            canvas.line(self._at(limit), 0, self._at(limit), self.height)
        canvas.setDash()

    def _draw_bar(self, place: int, y: float, width: float) -> None:
        canvas = self.canv
        canvas.setFillColor(theme.ACCENT)
        canvas.setStrokeColor(theme.ACCENT)
        canvas.setLineWidth(0.7)
        if place == 0:
            canvas.rect(0, y, width, _THIN, stroke=0, fill=1)
            return
        if place == 1:
            hatch(canvas, 0, y, width, _THIN, theme.ACCENT)
        canvas.rect(0.35, y + 0.35, max(width - 0.7, 0.2), _THIN - 0.7, stroke=1, fill=0)
