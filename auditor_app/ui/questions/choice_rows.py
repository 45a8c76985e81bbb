"""The rows of a select: buttons whose whole width can be hit and whose text wraps (Qt's do not)."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QStyle

from auditor_app.ui.direction import run_as_written
from auditor_app.ui.icons import pixmap
from auditor_app.ui.markdown import breakable, has_marks, plain, rich
from auditor_app.ui.questions.choice_marks import mark_side, paint_mark
from auditor_app.ui.questions.choice_media import ChoicePicture
from auditor_app.ui.steady_press import SteadyPress
from auditor_app.ui.theme import TONES, scaled

_EDGE = 10
_GAP = 10
_HEIGHT = 40
_WIDEST = 420
_ANY_WIDTH = 10_000
_NARROW = 140
"""Px that words beside a picture have at least; else they stand below it."""
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
    return max(width - 2 * _EDGE - mark_side() - _GAP, 40)


class _Places(NamedTuple):
    """Where picture and words of a row stand, from the left, and how high both are together."""

    picture: QRect
    words: QRect
    height: int


def _places(button: _Row, width: int) -> _Places:
    """The picture beside the words, or above them where that leaves no room for words."""
    left, inside = _EDGE + mark_side() + _GAP, _text_width(width)
    size = button.picture.size(inside)
    if not size.width():
        words = QRect(left, 0, inside, _words_height(button, inside))
        return _Places(QRect(), words, words.height())
    beside = inside - size.width() - _GAP
    above = beside < _least_words(button)
    room = inside if above else beside
    high = _words_height(button, room) if button.text() else 0
    picture = QRect(left, 0, size.width(), size.height())
    if above:
        words = QRect(left, size.height() + _GAP, room, high)
        return _Places(picture, words, size.height() + (high and high + _GAP))
    height = max(size.height(), high)
    picture.moveTop((height - size.height()) // 2)
    words = QRect(left + size.width() + _GAP, (height - high) // 2, room, high)
    return _Places(picture, words, height)


def _least_words(button: _Row) -> int:
    """The width that words beside a picture need: that of the longest, and of some more."""
    measure = button.fontMetrics().horizontalAdvance
    longest = max(map(measure, button.text().split()), default=0)
    return max(longest + 2, min(scaled(_NARROW), measure(button.text())))


def _words_height(button: _Row, width: int) -> int:
    if button.rich:
        return int(_document(button, width).size().height())
    space = QRect(0, 0, width, 10_000)
    return button.fontMetrics().boundingRect(space, int(_FLAGS), button.text()).height()


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
    run_as_written(painter)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, button)
    mirrored = button.layoutDirection()
    side = mark_side()
    mark = QRect(_EDGE, (button.height() - side) // 2, side, side)
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
        painter.drawPixmap(mark, pixmap("check", TONES.accent, side))
    places = _places(button, button.width())
    top = (button.height() - places.height) // 2
    if not button.picture.image.isNull():
        _paint_picture(painter, button, places.picture.translated(0, top))
    # Plain words have some air: a line more than was reckoned is not cut off.
    text = places.words.translated(0, top).adjusted(0, -4, 0, 4)
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


def _paint_picture(painter: QPainter, button: _Row, place: QRect) -> None:
    place = QStyle.visualRect(button.layoutDirection(), button.rect(), place)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(1 if button.isEnabled() or button.isChecked() else 0.6)
    painter.drawImage(place, button.picture.image)
    painter.setOpacity(1)


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


class Choosable(SteadyPress):
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
        self.picture = ChoicePicture()
        self.bare = False
        """Whether it does without a mark until it is chosen."""
        # Not fixed in height: Qt would keep to that of its hint, which is as wide as its words.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its text and picture, within reason, and high enough for them."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        if self.picture:
            words = max(self.picture.size(_WIDEST).width(), _least_words(self))
        width = max(120, min(words + 2 * _EDGE + mark_side() + _GAP + 4, _WIDEST))
        # Words want more height where they have less width; a picture may want less.
        return QSize(width, max(self.heightForWidth(width), self.heightForWidth(_ANY_WIDTH)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line."""
        return QSize(120, _HEIGHT)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """High enough for its text in this width."""
        return max(_HEIGHT, _places(self, width).height + 18)

    def show_picture(self, image: QImage | None, high: int) -> None:
        """See `ChoicePicture.show`."""
        self.picture.show(image, high)
        if not high and not self.text():
            # A picture alone that is not there would leave nothing to choose by.
            self.setText(breakable(self.value))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        del event
        _paint(self)


class RadioRow(_Row, QRadioButton):
    """One choice of which one can be taken."""


class CheckRow(_Row, QCheckBox):
    """One choice of which several can be taken."""

    is_round = False
