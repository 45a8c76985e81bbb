"""The marks before choices: a ring for one of several, a box for several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from auditor_app.ui.icons import pixmap
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

MARK: Final = 20
"""The side of a mark in px."""


def paint_mark(
    painter: QPainter, mark: QRect, *, round_mark: bool, checked: bool, enabled: bool
) -> None:
    """A ring that is filled once its choice is taken, or a box that is ticked."""
    tone = QColor(_tone(checked=checked, enabled=enabled))
    painter.setPen(QPen(tone, 2))
    if round_mark:
        painter.setBrush(QColor(TONES.surface))
        painter.drawEllipse(mark.toRectF().adjusted(2, 2, -2, -2))
        if checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawEllipse(mark.toRectF().adjusted(6, 6, -6, -6))
        return
    painter.setBrush(tone if checked else QColor(TONES.surface))
    painter.drawRoundedRect(mark.toRectF().adjusted(2, 2, -2, -2), 4, 4)
    if checked:
        painter.drawPixmap(
            mark.adjusted(2, 2, -2, -2), pixmap("check", TONES.on_accent, 16, scale=2)
        )


def _tone(*, checked: bool, enabled: bool) -> str:
    if checked:
        return TONES.accent
    return TONES.edge if enabled else TONES.disabled
