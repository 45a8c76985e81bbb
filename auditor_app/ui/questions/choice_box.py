"""A closed box whose choices have pictures: in its list, and that of what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

_HIGH: Final = 22
"""Px that a picture is high in the closed box."""
_STYLE: Final = QStyle.ComplexControl.CC_ComboBox
_FIELD: Final = QStyle.SubControl.SC_ComboBoxEditField


class ChoiceBox(QComboBox):
    """Paints what is chosen with its picture: Qt cuts the words off where they run leftwards."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        icon = option.currentIcon
        if icon.isNull():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        painter.drawComplexControl(_STYLE, option)
        field = self.style().subControlRect(_STYLE, option, _FIELD, self)
        high = min(scaled(_HIGH), field.height())
        size = icon.actualSize(QSize(2 * high, high))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        icon.paint(painter, QStyle.alignedRect(option.direction, align, size, field))
        words = QRect(field)
        words.setLeft(field.left() + size.width() + GRID)
        words = QStyle.visualRect(option.direction, field, words)
        painter.drawItemText(
            words,
            int(QStyle.visualAlignment(option.direction, align) | Qt.AlignmentFlag.AlignAbsolute),
            option.palette,
            self.isEnabled(),
            option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, words.width()
            ),
            QPalette.ColorRole.ButtonText,
        )


def icon_of(image: QImage | None) -> QIcon | None:
    """A picture as lists take it: the same whether its row is chosen or not; None for none."""
    if image is None or image.isNull():
        return None
    icon, pixmap = QIcon(), QPixmap.fromImage(image)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon
