"""The marks before choices: a ring for one of several, a box for several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from auditor_app.ui.icons import pixmap
from auditor_app.ui.theme import TONES, scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_SIDE: Final = 20


def mark_side() -> int:
    """The side of a mark in px, in the size of type that is on."""
    return scaled(_SIDE)


def paint_mark(
    painter: QPainter, mark: QRect, *, round_mark: bool, checked: bool, enabled: bool
) -> None:
    """A ring that is filled once its choice is taken, or a box that is ticked."""
    tone = QColor(_tone(checked=checked, enabled=enabled))
    unit = mark.width() // (_SIDE // 2)
    edge = mark.adjusted(unit, unit, -unit, -unit)
    painter.setPen(QPen(tone, unit))
    if round_mark:
        painter.setBrush(QColor(TONES.surface))
        painter.drawEllipse(edge.toRectF())
        if checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawEllipse(edge.adjusted(2 * unit, 2 * unit, -2 * unit, -2 * unit).toRectF())
        return
    painter.setBrush(tone if checked else QColor(TONES.surface))
    painter.drawRoundedRect(edge.toRectF(), 2 * unit, 2 * unit)
    if checked:
        painter.drawPixmap(edge, pixmap("check", TONES.on_accent, edge.width()))


def _tone(*, checked: bool, enabled: bool) -> str:
    if checked:
        return TONES.accent
    return TONES.edge if enabled else TONES.disabled
