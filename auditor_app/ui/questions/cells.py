"""The cells of a grid: buttons that are hit anywhere, with a mark and where wanted a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy

from auditor_app.ui.direction import run_as_written
from auditor_app.ui.markdown import narrow
from auditor_app.ui.questions.choice_marks import mark_side, paint_mark
from auditor_app.ui.questions.choice_media import ChoicePicture
from auditor_app.ui.questions.choice_rows import Choosable
from auditor_app.ui.questions.choice_search import label_of
from auditor_app.ui.theme import SIZES, TONES, body_font

if TYPE_CHECKING:
    from auditor_app.xforms import Choice

_HEIGHT = 44
_EDGE = 3
"""Px between the words of a cell and its edges."""

_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class _Cell(Choosable):
    """A mark, and where the look wants it the choice's name: list, likert, or "" without one."""

    def __init__(self, choice: Choice, look: str) -> None:
        super().__init__()
        self.setText(narrow(label_of(choice)))
        self.setAccessibleName(label_of(choice))
        self.value, self.look = choice.value, look
        self.picture = ChoicePicture()
        self.ends = (True, True)
        """Whether it is the first of its row, and the last."""
        self.setFont(body_font(SIZES.small))
        # As high as its neighbours: the marks of a row stand in one line.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for its name."""
        return QSize(90, self.heightForWidth(90))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Its mark alone."""
        return QSize(28, _HEIGHT)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """High enough for its name in this width."""
        if not self.look:
            return _HEIGHT
        space = QRect(0, 0, max(width - 2 * _EDGE, 24), 10_000)
        words = self.fontMetrics().boundingRect(space, int(_WORDS), self.text())
        return _HEIGHT + words.height() + _EDGE + self.picture_height(width)

    def picture_height(self, width: int) -> int:
        """How much its picture adds in this width."""
        size = self.picture.size(width - 4 * _EDGE)
        return size.height() + _EDGE if size.height() else 0

    def show_picture(self, image: QImage | None, high: int) -> None:
        """See `ChoicePicture.show`."""
        self.picture.show(image, high)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        del event
        _paint(self)


class RadioCell(_Cell, QRadioButton):
    """A cell of which one in its row can be taken."""


class CheckCell(_Cell, QCheckBox):
    """A cell of which several in its row can be taken."""

    is_round = False


def _paint(cell: _Cell) -> None:
    painter = QPainter(cell)
    run_as_written(painter)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = cell.rect()
    _paint_ground(painter, cell, whole)
    field = QRect(whole)
    if cell.look:
        field.setTop(whole.height() - _HEIGHT if cell.look == "list" else 0)
        field.setHeight(_HEIGHT)
    mark = QRect(0, 0, mark_side(), mark_side())
    mark.moveCenter(field.center())
    if cell.look == "likert":
        _paint_line(painter, cell, field, mark)
    paint_mark(
        painter,
        mark,
        round_mark=cell.is_round,
        checked=cell.isChecked(),
        enabled=cell.isEnabled(),
    )
    if cell.look:
        top = 0 if cell.look == "list" else _HEIGHT - _EDGE
        shown = cell.picture_height(whole.width())
        _paint_picture(painter, cell, top)
        high = whole.height() - _HEIGHT - shown
        words = QRect(_EDGE, top + shown, whole.width() - 2 * _EDGE, high)
        readable = cell.isEnabled() or cell.isChecked()
        painter.setPen(QColor(TONES.ink if readable else TONES.muted))
        painter.drawText(words, int(_WORDS), cell.text())
    painter.end()


def _paint_picture(painter: QPainter, cell: _Cell, top: int) -> None:
    size = cell.picture.size(cell.width() - 4 * _EDGE)
    if size.isEmpty() or cell.picture.image.isNull():
        return
    place = QRect((cell.width() - size.width()) // 2, top + _EDGE, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, cell.picture.image)


def _paint_ground(painter: QPainter, cell: _Cell, whole: QRect) -> None:
    box = whole.toRectF().adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    if cell.isChecked():
        painter.setBrush(QColor(TONES.accent_soft))
        painter.drawRoundedRect(box, 6, 6)
    elif cell.underMouse() and cell.isEnabled():
        painter.setBrush(QColor(TONES.ground))
        painter.drawRoundedRect(box, 6, 6)
    if cell.hasFocus():
        painter.setPen(QPen(QColor(TONES.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)


def _paint_line(painter: QPainter, cell: _Cell, field: QRect, mark: QRect) -> None:
    """The scale's line, through the marks from the first to the last."""
    first, last = cell.ends
    if cell.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        first, last = last, first
    painter.setPen(QPen(QColor(TONES.edge), 2))
    middle = field.center().y()
    if not first:
        painter.drawLine(field.left(), middle, mark.left(), middle)
    if not last:
        painter.drawLine(mark.right(), middle, field.right(), middle)
