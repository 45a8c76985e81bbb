"""A QR code, drawn as squares: sharp at any size, and read by any telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.platypus import Flowable

from auditor_app.report import theme
from auditor_app.report.charts import figure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUIET: Final = 4
"""Modules of white around the code (ISO/IEC 18004)."""


class QrCode(Flowable):  # type: ignore[misc]  # reportlab has no types
    """`text` as a QR code of that many points, error correction M, with its white margin."""

    def __init__(self, text: str, side: float, alternative: str) -> None:
        super().__init__()
        self.text = text
        self._figure = figure_of(alternative)
        self._side = side

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """A square."""
        del available_width, available_height
        self.width = self.height = self._side
        return self.width, self.height

    def draw(self) -> None:
        """Draw runs of dark modules as one path."""
        with self.canv.figure(self._figure, self._side, self._side):
            self._draw_modules()

    def _draw_modules(self) -> None:
        modules = _modules(self.text)
        size = self._side / (len(modules) + 2 * _QUIET)
        canvas = self.canv
        path = canvas.beginPath()
        for down, line in enumerate(modules):
            y = self._side - (down + 1 + _QUIET) * size
            for begin, length in _runs(line):
                path.rect((begin + _QUIET) * size, y, length * size, size)
        canvas.setFillColor(theme.BLACK)
        canvas.drawPath(path, stroke=0, fill=1)


def _modules(text: str) -> list[list[bool]]:
    code = QrCodeWidget(text, barLevel="M").qr
    code.make()
    count = code.getModuleCount()
    return [[bool(code.isDark(down, across)) for across in range(count)] for down in range(count)]


def _runs(line: Sequence[bool]) -> list[tuple[int, int]]:
    """Where runs of dark modules begin, and how long they are."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(line):
        if not dark:
            continue
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs
