"""Choices as large tiles: a number for its key, the mark, and the words in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QWidget,
)

from auditor_app.ui.controls import clear_layout
from auditor_app.ui.icons import pixmap
from auditor_app.ui.interview.words import Words
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.theme import GRID, TONES
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.ui.interview.faces import Face, Scale
    from auditor_app.xforms import Choice, NodeState

MOST: Final = 24
"""With more choices a list in which one types is quicker than tiles."""
_KEYED: Final = 9
_BADGE: Final = 36
_EDGE: Final = 16
_BEFORE: Final = _EDGE + _BADGE + GRID * 2
COLUMN_GAP: Final = GRID * 4
"""Px between the two languages."""
_TWO_COLUMNS: Final = 7
_WIDE: Final = 1080
_APART: Final = frozenset(
    ("minimal", "autocomplete", "search", "image-map", "label", "list-nolabel", "list", "map")
)
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def fits_tiles(node: NodeState) -> bool:
    """Whether the choices of a question are shown as tiles."""
    if node.kind not in {"select1", "select"} or set(node.appearance.split()) & _APART:
        return False
    return len(node.choices) <= MOST and not any(choice.media for choice in node.choices)


class _Inside(QWidget):
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
        whole = width + _BEFORE + _EDGE
        first = (whole - COLUMN_GAP) // 2 - _BEFORE
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


def _prepare(tile: Tile | ManyTile, value: str, number: int) -> None:
    tile.value = value
    tile.number = number
    tile.least = 60
    tile.inside = _Inside()
    tile.inside.setParent(tile)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    tile.setSizePolicy(policy)
    tile.setCursor(Qt.CursorShape.PointingHandCursor)
    tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _space(width: int) -> int:
    return max(width - _BEFORE - _EDGE, 80)


def _height(tile: Tile | ManyTile, width: int) -> int:
    return max(tile.least, tile.inside.height_for(_space(width)) + GRID * 2)


def _place(tile: Tile | ManyTile) -> None:
    area = QRect(_BEFORE, GRID, _space(tile.width()), max(tile.height() - 2 * GRID, 0))
    tile.inside.setGeometry(QStyle.visualRect(tile.layoutDirection(), tile.rect(), area))


def _paint(tile: Tile | ManyTile, *, round_badge: bool) -> None:
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground, edge, width = TONES.surface, TONES.line, 1
    if tile.isChecked():
        ground, edge, width = TONES.accent_soft, TONES.accent, 2
    elif tile.underMouse() and tile.isEnabled():
        edge = TONES.edge
    if tile.hasFocus():
        edge, width = TONES.accent, 3
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(tile.rect().toRectF().adjusted(2, 2, -2, -2), 8, 8)
    badge = QRect(_EDGE, (tile.height() - _BADGE) // 2, _BADGE, _BADGE)
    badge = QStyle.visualRect(tile.layoutDirection(), tile.rect(), badge)
    _paint_badge(painter, tile, badge, round_badge=round_badge)
    painter.end()


def _paint_badge(
    painter: QPainter, tile: Tile | ManyTile, badge: QRect, *, round_badge: bool
) -> None:
    """Round where one is chosen, square where several are; full and with a tick once it is."""
    tone = QColor(TONES.accent if tile.isChecked() else TONES.edge)
    painter.setPen(QPen(tone, 2))
    painter.setBrush(tone if tile.isChecked() else QColor(TONES.surface))
    radius = _BADGE / 2 if round_badge else 8
    painter.drawRoundedRect(badge.toRectF().adjusted(1, 1, -1, -1), radius, radius)
    if tile.isChecked():
        tick = QRect(0, 0, 24, 24)
        tick.moveCenter(badge.center())
        painter.drawPixmap(tick, pixmap("check", TONES.on_accent, 24, scale=2))
    elif tile.number <= _KEYED:
        painter.setPen(QColor(TONES.muted))
        font = painter.font()
        font.setPixelSize(16)
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(tile.number))


class Tile(QRadioButton):
    """One choice of which one can be taken; pressed once more it is taken back."""

    value: str
    number: int
    least: int
    inside: _Inside
    moved = Signal(int)

    def __init__(self, value: str, number: int) -> None:
        super().__init__()
        self.setAutoExclusive(False)
        _prepare(self, value, number)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole tile is the button."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for its words."""
        return QSize(320, _height(self, max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words wrap."""
        return QSize(200, self.least)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """High enough for its words in this width."""
        return _height(self, width)

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """The words take the room that is left."""
        del event
        _place(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to the next tile and choose nothing."""
        if step := _STEPS.get(Qt.Key(event.key()), 0):
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and badge; the words are widgets of their own."""
        del event
        _paint(self, round_badge=True)


class ManyTile(QCheckBox):
    """One choice of which several can be taken."""

    value: str
    number: int
    least: int
    inside: _Inside
    moved = Signal(int)

    def __init__(self, value: str, number: int) -> None:
        super().__init__()
        _prepare(self, value, number)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole tile is the button."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for its words."""
        return QSize(320, _height(self, max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words wrap."""
        return QSize(200, self.least)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """High enough for its words in this width."""
        return _height(self, width)

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """The words take the room that is left."""
        del event
        _place(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to the next tile and choose nothing."""
        if step := _STEPS.get(Qt.Key(event.key()), 0):
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and badge; the words are widgets of their own."""
        del event
        _paint(self, round_badge=False)


class TileQuestion(QuestionWidget):
    """A select as tiles. Which words stand on them is said by `show_words`."""

    def __init__(self, node: NodeState) -> None:
        self._several = node.kind == "select"
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._tiles: list[Tile | ManyTile] = []
        self._columns = 1
        super().__init__(node)
        self.show_choices(node.choices)

    def make_answer(self) -> QWidget:
        """The tiles."""
        return self._holder

    def answer_widget(self) -> QWidget:
        """The chosen tile, else the first."""
        chosen = [tile for tile in self._tiles if tile.isChecked()]
        return next(iter(chosen or self._tiles), self._holder)

    def tiles(self) -> tuple[Tile | ManyTile, ...]:
        """The choices as shown."""
        return tuple(self._tiles)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Put other tiles in the place of those shown."""
        if tuple(tile.value for tile in self._tiles) == tuple(each.value for each in choices):
            return
        clear_layout(self._grid)
        self._tiles = []
        for number, choice in enumerate(choices, 1):
            tile = (ManyTile if self._several else Tile)(choice.value, number)
            tile.clicked.connect(self._chosen)
            tile.moved.connect(self._move)
            self._tiles.append(tile)
        self._columns = 0
        self.arrange(1)

    def arrange(self, columns: int) -> None:
        """Put the tiles into so many columns, one under the other within each."""
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._tiles) // columns)
        for index, tile in enumerate(self._tiles):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, index % rows, index // rows)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def show_words(
        self,
        own: tuple[Choice, ...],
        theirs: Mapping[str, str],
        faces: tuple[Face, Face],
        scale: Scale,
        *,
        width: int,
    ) -> None:
        """Show the choices' words.

        Args:
            own: the choices in the interviewer's language.
            theirs: their labels in the person's, by value; empty where there is one language only.
            faces: the person's and the interviewer's.
            scale: the sizes of type.
            width: px that there are for the tiles.
        """
        their_face, own_face = faces
        crowded = len(self._tiles) > _TWO_COLUMNS and width >= _WIDE
        self.arrange(2 if crowded else 1)
        labels = {choice.value: choice.label for choice in own}
        for tile in self._tiles:
            label = labels.get(tile.value) or as_value(tile.value)
            first = theirs.get(tile.value, label)
            tile.least = scale.target
            tile.inside.theirs.show_text(first, their_face if theirs else own_face, scale.choice)
            tile.inside.own.show_text(label if theirs else "", own_face, scale.own_choice)
            tile.inside.arrange(beside=not crowded and width >= _WIDE // 2, two=bool(theirs))
            tile.setAccessibleName(self._spoken(tile))
            tile.updateGeometry()

    def show_value(self, value: str) -> None:
        """Check what is in `value`, a list with blanks between."""
        chosen = set(value.split()) if self._several else {value}
        for tile in self._tiles:
            tile.blockSignals(True)  # noqa: FBT003 - Qt's argument
            tile.setChecked(tile.value in chosen)
            tile.blockSignals(False)  # noqa: FBT003 - Qt's argument
            tile.update()

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only tiles show what is chosen and take no touch."""
        for tile in self._tiles:
            tile.setEnabled(not readonly)

    def press_key(self, number: int) -> bool:
        """As if tile `number` were touched; whether there is one."""
        if not 1 <= number <= min(len(self._tiles), _KEYED):
            return False
        tile = self._tiles[number - 1]
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        tile.click()
        return True

    def _spoken(self, tile: Tile | ManyTile) -> str:
        words = (tile.inside.theirs.text, tile.inside.own.text)
        return ", ".join(text for text in words if text)

    def _chosen(self) -> None:
        pressed = self.sender()
        if self._several or not isinstance(pressed, QAbstractButton):
            self.say(" ".join(tile.value for tile in self._tiles if tile.isChecked()))
            return
        for tile in self._tiles:
            if tile is not pressed:
                tile.setChecked(False)
        self.say(next((tile.value for tile in self._tiles if tile.isChecked()), ""))

    def _move(self, step: int) -> None:
        here = self.sender()
        places = [place for place, tile in enumerate(self._tiles) if tile is here]
        for place in places:
            there = self._tiles[(place + step) % len(self._tiles)]
            there.setFocus(Qt.FocusReason.TabFocusReason)
