"""A closed list: the words of what is chosen, and its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from auditor_app.ui.direction import run_as_written
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

_HIGH: Final = 22
"""Px that a picture is high in the closed box."""
_STYLE: Final = QStyle.ComplexControl.CC_ComboBox
_FIELD: Final = QStyle.SubControl.SC_ComboBoxEditField


class ChoiceBox(QComboBox):
    """Paints what is chosen as it is written, with its picture.

    Qt would have it run as the program does, and end amid a letter where there is no room for all.
    """

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        del event
        painter = QStylePainter(self)
        run_as_written(painter)
        painter.drawComplexControl(_STYLE, option)
        field = self.style().subControlRect(_STYLE, option, _FIELD, self)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = QRect(field)
        if not (icon := option.currentIcon).isNull():
            high = min(scaled(_HIGH), field.height())
            size = icon.actualSize(QSize(2 * high, high))
            icon.paint(painter, QStyle.alignedRect(option.direction, align, size, field))
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
