"""One choice as a large tile: a number for its key, the mark, and the words in both languages."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QWidget,
)

from auditor_app.ui.icons import pixmap
from auditor_app.ui.interview.words import Words
from auditor_app.ui.questions.choice_media import ChoicePicture
from auditor_app.ui.steady_press import SteadyPress
from auditor_app.ui.theme import GRID, TONES, scaled

KEYED: Final = 9
"""Choices that have a key of their own."""
COLUMN_GAP: Final = GRID * 4
"""Px between the two languages."""
_BADGE: Final = 36
_EDGE: Final = 16
_NARROWEST: Final = 320
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def _before() -> int:
    """Px of a tile before its picture and words."""
    return _EDGE + scaled(_BADGE) + GRID * 2


class TileWords(QWidget):
    """The words of a tile: side by side, under those of the question, or one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theirs = Words(bold=True)
        self.own = Words(tone="muted")
        for words in (self.theirs, self.own):
            words.setParent(self)
        self._beside = False

    def arrange(self, *, beside: bool, two: bool) -> None:
        """How the words stand; `two`: there are two languages."""
        self._beside = beside and two
        self.own.setVisible(two)
        self._place()

    def height_for(self, width: int) -> int:
        """How high the words are in this width."""
        if not self._beside:
            own = self.own.heightForWidth(width) if not self.own.isHidden() else 0
            return self.theirs.heightForWidth(width) + own
        first, second = self._columns(width)
        return max(self.theirs.heightForWidth(first), self.own.heightForWidth(second))

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Give the words their places."""
        del event
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another reading direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    @staticmethod
    def _columns(width: int) -> tuple[int, int]:
        """The widths of the two columns, so that the second begins where the question's does."""
        whole = width + _before() + _EDGE
        first = (whole - COLUMN_GAP) // 2 - _before()
        return first, width - first - COLUMN_GAP

    def _place(self) -> None:
        width, height = self.width(), self.height()
        if self._beside:
            first, second = self._columns(width)
            spaces = [QRect(0, 0, first, 0), QRect(first + COLUMN_GAP, 0, second, 0)]
        else:
            spaces = [QRect(0, 0, width, 0), QRect(0, 0, width, 0)]
        shown = [self.theirs] if self.own.isHidden() else [self.theirs, self.own]
        heights = [words.heightForWidth(spaces[n].width()) for n, words in enumerate(shown)]
        top = (height - (max(heights) if self._beside else sum(heights))) // 2
        for place, words in enumerate(shown):
            space = spaces[place]
            space.setHeight(heights[place])
            if self._beside:
                space.moveTop((height - heights[place]) // 2)
            else:
                space.moveTop(top)
                top += heights[place]
            words.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), space))


class _Tile(SteadyPress):
    """What both kinds of tile are: as large as its words, the whole of it the button.

    Signals:
        moved(step): an arrow key goes to the next tile, or the one before.
    """

    moved = Signal(int)
    round_badge = True

    def __init__(self, value: str, number: int) -> None:
        super().__init__()
        self.value = value
        self.number = number
        self.least = 60
        self.inside = TileWords()
        self.inside.setParent(self)
        self.picture = ChoicePicture()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole tile is the button."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for its words."""
        return QSize(_NARROWEST, self.heightForWidth(max(self.width(), _NARROWEST)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words wrap."""
        return QSize(200, self.least)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """High enough for its words in this width."""
        pictured = self.picture.size(_space(width) // 2)
        words = self.inside.height_for(_space(width) - self._before_words(pictured))
        return max(self.least, words + GRID * 2, pictured.height() + GRID * 2)

    @staticmethod
    def _before_words(pictured: QSize) -> int:
        return pictured.width() + GRID * 2 if pictured.width() else 0

    def show_picture(self, image: QImage | None, high: int) -> None:
        """See `ChoicePicture.show`."""
        self.picture.show(image, high)
        self._place()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """The words take the room that is left."""
        del event
        self._place()

    def _place(self) -> None:
        before = self._before_words(self.picture.size(_space(self.width()) // 2))
        wide, high = _space(self.width()) - before, max(self.height() - 2 * GRID, 0)
        area = QRect(_before() + before, GRID, wide, high)
        self.inside.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))

    def _paint_picture(self, painter: QPainter) -> None:
        size = self.picture.size(_space(self.width()) // 2)
        if size.isEmpty() or self.picture.image.isNull():
            return
        place = QRect(_before(), (self.height() - size.height()) // 2, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.drawImage(place, self.picture.image)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to the next tile and choose nothing."""
        if step := _STEPS.get(Qt.Key(event.key()), 0):
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and badge; the words are widgets of their own."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, width = TONES.surface, TONES.line, 1
        if self.isChecked():
            ground, edge, width = TONES.accent_soft, TONES.accent, 2
        elif self.underMouse() and self.isEnabled():
            edge = TONES.edge
        if self.hasFocus():
            edge, width = TONES.accent, 3
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(2, 2, -2, -2), 8, 8)
        side = scaled(_BADGE)
        badge = QRect(_EDGE, (self.height() - side) // 2, side, side)
        self._paint_picture(painter)
        self._paint_badge(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), badge))
        painter.end()

    def _paint_badge(self, painter: QPainter, badge: QRect) -> None:
        """Round where one is chosen, square where several are; full and with a tick once it is."""
        tone = QColor(TONES.accent if self.isChecked() else TONES.edge)
        painter.setPen(QPen(tone, 2))
        painter.setBrush(tone if self.isChecked() else QColor(TONES.surface))
        radius = badge.width() / 2 if self.round_badge else 8
        painter.drawRoundedRect(badge.toRectF().adjusted(1, 1, -1, -1), radius, radius)
        if self.isChecked():
            tick = QRect(0, 0, scaled(24), scaled(24))
            tick.moveCenter(badge.center())
            painter.drawPixmap(tick, pixmap("check", TONES.on_accent, tick.width()))
        elif self.number <= KEYED:
            painter.setPen(QColor(TONES.muted))
            font = painter.font()
            font.setPixelSize(scaled(16))
            painter.setFont(font)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.number))


class Tile(_Tile, QRadioButton):
    """One choice of which one can be taken; pressed once more it is taken back."""

    def __init__(self, value: str, number: int) -> None:
        super().__init__(value, number)
        self.setAutoExclusive(False)


class ManyTile(_Tile, QCheckBox):
    """One choice of which several can be taken."""

    round_badge = False


def _space(width: int) -> int:
    return max(width - _before() - _EDGE, 80)
