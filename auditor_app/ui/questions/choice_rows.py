"""The rows of a select: buttons whose whole width can be hit and whose text wraps (Qt's do not)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QStyle

from auditor_app.ui.icons import pixmap
from auditor_app.ui.markdown import breakable, has_marks, plain, rich
from auditor_app.ui.questions.choice_marks import MARK, paint_mark
from auditor_app.ui.theme import TONES

# At run time the button comes from beside: each class has one of Qt's own.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object

_EDGE = 10
_GAP = 10
_HEIGHT = 40
_WIDEST = 420
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


STEPPED: Final = "stepped"
"""The property that is set while an arrow key takes a choice."""

_ARROWS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


def step_among(button: QAbstractButton, event: QKeyEvent) -> bool:
    """An arrow key takes the next choice of the button's group, or the one before it.

    In whatever way the buttons are laid out; false for any other key.
    """
    mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    step = _ARROWS.get(Qt.Key(event.key()), 0)
    if mirrored and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
        step = -step
    group = button.group()
    if not step or group is None:
        return False
    buttons = group.buttons()
    chosen = buttons[(buttons.index(button) + step) % len(buttons)]
    chosen.setFocus(Qt.FocusReason.TabFocusReason)
    # Who goes through the choices with the arrows has not settled on one yet.
    chosen.setProperty(STEPPED, True)  # noqa: FBT003 - Qt's argument
    chosen.click()
    chosen.setProperty(STEPPED, False)  # noqa: FBT003 - Qt's argument
    return True


def _text_width(width: int) -> int:
    return max(width - 2 * _EDGE - MARK - _GAP, 40)


def _document(button: _Row, width: int) -> QTextDocument:
    """A label with marks, laid out in this width."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(button.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(button.layoutDirection())
    document.setDefaultTextOption(option)
    document.setHtml(button.rich)
    document.setTextWidth(width)
    return document


def _paint_rich(painter: QPainter, button: _Row, space: QRect, tone: str) -> None:
    document = _document(button, space.width())
    painter.translate(space.x(), (space.height() - document.size().height()) / 2)
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = button.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor(tone))
    context.palette = palette
    document.documentLayout().draw(painter, context)


def _paint(button: _Row) -> None:
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, button)
    mirrored = button.layoutDirection()
    mark = QRect(_EDGE, (button.height() - MARK) // 2, MARK, MARK)
    mark = QStyle.visualRect(mirrored, button.rect(), mark)
    if not button.bare:
        paint_mark(
            painter,
            mark,
            round_mark=button.is_round,
            checked=button.isChecked(),
            enabled=button.isEnabled(),
        )
    elif button.isChecked():
        painter.drawPixmap(mark, pixmap("check", TONES.accent, MARK, scale=2))
    text = QRect(_EDGE + MARK + _GAP, 0, _text_width(button.width()), button.height())
    text = QStyle.visualRect(mirrored, button.rect(), text)
    tone = TONES.ink if button.isEnabled() or button.isChecked() else TONES.muted
    if button.rich:
        _paint_rich(painter, button, text, tone)
        painter.end()
        return
    painter.setPen(QColor(tone))
    align = QStyle.visualAlignment(mirrored, Qt.AlignmentFlag.AlignLeft)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | align
    painter.drawText(text, int(flags | Qt.AlignmentFlag.AlignAbsolute), button.text())
    painter.end()


def _paint_ground(painter: QPainter, button: QAbstractButton) -> None:
    box = button.rect().toRectF().adjusted(1, 1, -1, -1)
    ground, edge, width = TONES.surface, TONES.line, 1
    if button.isChecked():
        ground, edge = TONES.accent_soft, TONES.accent
    elif button.underMouse() and button.isEnabled():
        ground, edge = TONES.ground, TONES.edge
    if button.hasFocus():
        edge, width = TONES.accent, 2
    if not button.isEnabled() and not button.isChecked():
        ground = TONES.ground
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 6, 6)


class Choosable(_Button):
    """What the rows of a list and the cells of a grid have in common; mixed into Qt's buttons."""

    value: str
    is_round = True
    """Whether one of several can be taken, and not several."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys choose the next or the one before, however those of a group are laid out."""
        if not step_among(self, event):
            super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole of it is the button."""
        return self.rect().contains(position)


class _Row(Choosable):
    """A bordered row: mark, then text."""

    def __init__(self, text: str, value: str) -> None:
        """`text` is a label of the form, marks and all."""
        super().__init__()
        self.setText(breakable(plain(text)))
        self.value = value
        self.rich = rich(text) if has_marks(text) else ""
        self.bare = False
        """Whether it does without a mark until it is chosen."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its text, within reason, and high enough for it."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = max(120, min(words + 2 * _EDGE + MARK + _GAP + 4, _WIDEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line."""
        return QSize(120, _HEIGHT)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """High enough for its text in this width."""
        if self.rich:
            needed = int(_document(self, _text_width(width)).size().height())
        else:
            space = QRect(0, 0, _text_width(width), 10_000)
            needed = self.fontMetrics().boundingRect(space, int(_FLAGS), self.text()).height()
        return max(_HEIGHT, needed + 18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        del event
        _paint(self)


class RadioRow(_Row, QRadioButton):
    """One choice of which one can be taken."""


class CheckRow(_Row, QCheckBox):
    """One choice of which several can be taken."""

    is_round = False
