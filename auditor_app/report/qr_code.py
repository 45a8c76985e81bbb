"""A QR code (ISO/IEC 18004), drawn as squares: sharp at any size, and read by any telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from reportlab.graphics.barcode import qrencoder
from reportlab.platypus import Flowable

from auditor_app.report import theme
from auditor_app.report.charts import figure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

Correction = Literal["M", "Q"]
"""How much of it may be torn or stained: a seventh, a quarter."""

_QUIET: Final = 4
"""Modules of white around the code (section 6.3.8)."""


class QrCode(Flowable):  # type: ignore[misc]  # reportlab has no types
    """`text` as a QR code of that many points, black on white with the margin scanners want."""

    def __init__(
        self, text: str, side: float, alternative: str, correction: Correction = "M"
    ) -> None:
        super().__init__()
        self._modules = qr_modules(text, correction)
        self._figure = figure_of(alternative)
        self._side = side

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """A square."""
        del available_width, available_height
        self.width = self.height = self._side
        return self.width, self.height

    def draw(self) -> None:
        """Draw runs of dark modules as one path: nobody sees seams between neighbours."""
        with self.canv.figure(self._figure, self._side, self._side):
            self._draw_modules()

    def _draw_modules(self) -> None:
        size = self._side / (len(self._modules) + 2 * _QUIET)
        canvas = self.canv
        canvas.setFillColor(theme.PAPER)
        canvas.rect(0, 0, self._side, self._side, stroke=0, fill=1)
        path = canvas.beginPath()
        for down, line in enumerate(self._modules):
            y = self._side - (down + 1 + _QUIET) * size
            for begin, length in _runs(line):
                path.rect((begin + _QUIET) * size, y, length * size, size)
        canvas.setFillColor(theme.BLACK)
        canvas.drawPath(path, stroke=0, fill=1)


def qr_modules(text: str, correction: Correction) -> tuple[tuple[bool, ...], ...]:
    """The QR code of `text`: rows of modules, True where it is dark."""
    made = qrencoder.QRCode(None, getattr(qrencoder.QRErrorCorrectLevel, correction))
    made.addData(text)
    made.make()
    return tuple(tuple(bool(module) for module in line) for line in made.modules)


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
