"""Numbers as bars. Each accompanies words that say the same: screen readers pass it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from auditor_app.protocols import IndicatorCount, SiteInterval

_HEIGHT = 12


class _Bar(QWidget):
    """A line from nobody to everybody, in the direction one reads."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(480)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(240, _HEIGHT)

    def _piece(self, low: float, high: float, height: float = _HEIGHT) -> QRectF:
        """The part of the bar between two shares, mirrored where one reads from the right."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            low, high = 1 - high, 1 - low
        width, top = self.width() - 1, (_HEIGHT - height) / 2
        return QRectF(low * width, top, max((high - low) * width, 2), height)


class CountBar(_Bar):
    """How many of the interviewed show it (full), leave it open (hatched), do not (empty)."""

    def __init__(self, count: IndicatorCount) -> None:
        super().__init__()
        self._observed, self._undecided = count.observed, count.undecided
        self._all = max(count.interviewed, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the three parts."""
        del event
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self._piece(0, 1), QColor(TONES.line))
        observed = self._observed / self._all
        open_to = observed + self._undecided / self._all
        if self._observed:
            painter.fillRect(self._piece(0, observed), QColor(TONES.bad))
        if self._undecided:
            piece = self._piece(observed, open_to)
            painter.fillRect(piece, QColor(TONES.warning_soft))
            painter.fillRect(piece, QBrush(QColor(TONES.warning), Qt.BrushStyle.BDiagPattern))
        painter.end()


class IntervalBar(_Bar):
    """Between how few and how many of the site's workers: a span on a line."""

    def __init__(self, interval: SiteInterval) -> None:
        super().__init__()
        self._low, self._high = interval.shares

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line, the span and its ends."""
        del event
        painter = QPainter(self)
        painter.fillRect(self._piece(0, 1, 2), QColor(TONES.line))
        span = self._piece(self._low, self._high, 6)
        painter.fillRect(span, QColor(TONES.edge))
        painter.setPen(QPen(QColor(TONES.ink), 2))
        for x in (span.left() + 1, span.right()):
            painter.drawLine(int(x), 1, int(x), _HEIGHT - 2)
        painter.end()
