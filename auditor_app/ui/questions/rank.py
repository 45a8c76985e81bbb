"""Ranking: choices put into an order, by dragging them, by buttons and by keys.

There is no answer until the person has put something into its place or taken the order as it is:
the order of the form is nobody's.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from auditor_app.ui.controls import button, column, label, later, row
from auditor_app.ui.direction import run_as_written
from auditor_app.ui.markdown import breakable
from auditor_app.ui.numerals import number
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.choice_media import ChoiceMedia, ChoicePicture, Handed
from auditor_app.ui.questions.choice_search import label_of
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from auditor_app.ui.media.form_files import FormFileAnswer
    from auditor_app.ui.questions.choice_model import Index
    from auditor_app.xforms import Choice, NodeState

_VALUE = Qt.ItemDataRole.UserRole
_RANKED = Qt.ItemDataRole.UserRole + 1
_EDGE = 12
_NUMBER = 34
_MOST_ROWS = 10
_HIGH = 64
"""Px: as high as the picture of a choice is at first."""
_NO_PICTURE = ChoicePicture()
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class _RankDelegate(QStyledItemDelegate):
    """Paints a choice: its rank, its name, and the dots by which it is dragged."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        width = max(width, 200)
        picture = _picture_of(option, index).size(width // 3)
        beside = picture.width() + 8 if picture.width() else 0
        space = QRect(0, 0, width - _NUMBER - 3 * _EDGE - 16 - beside, 10_000)
        words = option.fontMetrics.boundingRect(space, int(_FLAGS), str(index.data()))
        return QSize(width, max(42, words.height() + 20, picture.height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        run_as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area, direction = option.rect, option.direction
        ranked = bool(index.data(_RANKED))
        number = QRect(area.left() + _EDGE, area.top(), _NUMBER, area.height())
        painter.setPen(QColor(TONES.accent if ranked else TONES.muted))
        said = option.locale.toString(index.row() + 1) if ranked else "\N{EN DASH}"
        painter.drawText(
            QStyle.visualRect(direction, area, number), int(Qt.AlignmentFlag.AlignCenter), said
        )
        words = area.adjusted(_EDGE + _NUMBER + 8, 0, -2 * _EDGE - 16, 0)
        picture = _picture_of(option, index)
        if not (size := picture.size(area.width() // 3)).isEmpty():
            place = QRect(words.left(), area.center().y() - size.height() // 2, *size.toTuple())
            if not picture.image.isNull():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(QStyle.visualRect(direction, area, place), picture.image)
            words.setLeft(place.right() + 1 + 8)
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsDragEnabled)
        painter.setPen(QColor(TONES.ink))
        painter.drawText(
            QStyle.visualRect(direction, area, words),
            int(_FLAGS | align | Qt.AlignmentFlag.AlignAbsolute),
            str(index.data()),
        )
        if enabled:
            grip = QRect(area.right() - _EDGE - 10, area.center().y() - 7, 8, 16)
            _paint_grip(painter, QStyle.visualRect(direction, area, grip))
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = option.rect.toRectF().adjusted(1, 2, -1, -2)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = here and isinstance(option.widget, QWidget) and option.widget.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(QColor(TONES.accent if focus else TONES.line), 2 if focus else 1))
        painter.setBrush(QColor(TONES.ground if hovered else TONES.surface))
        painter.drawRoundedRect(box, 6, 6)


def _picture_of(option: QStyleOptionViewItem, index: Index) -> ChoicePicture:
    view = option.widget
    pictures = view.pictures if isinstance(view, _Order) else {}
    return pictures.get(str(index.data(_VALUE)), _NO_PICTURE)


def _paint_grip(painter: QPainter, space: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TONES.edge))
    for line in range(3):
        for side in range(2):
            painter.drawEllipse(space.left() + side * 5, space.top() + line * 6, 3, 3)


class _Order(QListWidget):
    """The choices in their order.

    Signals:
        moved(): the person put one into another place.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, ChoicePicture] = {}
        """The pictures of choices, by value."""
        self.setItemDelegate(_RankDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("look", "plain-list")
        self._fit_later = later(self, self.fit)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """A row was dropped between others."""
        before = self.values()
        super().dropEvent(event)
        if self.values() != before:
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt with an arrow moves the row; the arrow alone goes from row to row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """There is always a row that keys mean."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def shift(self, step: int) -> None:
        """Move the row in which one is."""
        here = self.currentRow()
        if here < 0 or not 0 <= here + step < self.count() or self.dragDropMode() == _FIXED:
            return
        self.insertItem(here + step, self.takeItem(here))
        self.setCurrentRow(here + step)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow rows are higher."""
        super().resizeEvent(event)
        self._fit_later.start()

    def fit(self) -> None:
        """As high as its rows, up to ten of them."""
        rows = [self.sizeHintForRow(place) for place in range(self.count())]
        self.setFixedHeight(max(sum(rows[:_MOST_ROWS]) + 2 * self.frameWidth() + 2, 44))

    def show_picture(self, value: str, image: QImage | None, high: int) -> None:
        """See `ChoicePicture.show`."""
        self.pictures.setdefault(value, ChoicePicture()).show(image, high)
        self.scheduleDelayedItemsLayout()
        self._fit_later.start()

    def values(self) -> list[str]:
        """The choices from first to last."""
        return [str(self.item(place).data(_VALUE)) for place in range(self.count())]


_FIXED = QAbstractItemView.DragDropMode.NoDragDrop


class RankQuestion(QuestionWidget):
    """Choices to be put into an order."""

    def __init__(self, node: NodeState) -> None:
        self._choices = node.choices
        self._order = _Order()
        self._up = button("", "plain", "up")
        self._down = button("", "plain", "down")
        self._keep = button("")
        self._state = label("", "small")
        self.choice_media: ChoiceMedia | None = None
        """What stands below choices that have pictures, sounds or films."""
        super().__init__(node)
        self._follow_media()
        self._up.setToolTip(self.tr("Move up (Alt+Up)"))
        self._down.setToolTip(self.tr("Move down (Alt+Down)"))
        self._keep.setText(self.tr("Take this order"))
        for press in (self._up, self._down):
            press.setStyleSheet("padding: 7px;")
        self._up.setAccessibleName(self.tr("Move up"))
        self._down.setAccessibleName(self.tr("Move down"))
        self._order.moved.connect(self._say_order)
        self._order.currentRowChanged.connect(self._show_ways)
        self._up.clicked.connect(lambda: self._order.shift(-1))
        self._down.clicked.connect(lambda: self._order.shift(1))
        self._keep.clicked.connect(self._say_order)

    def make_answer(self) -> QWidget:
        """The list, and below it the buttons that move a row."""
        holder = QWidget()
        self._below = column(spacing=0)
        foot = row(self._up, self._down, self._keep, self._state, spacing=GRID)
        foot.setStretch(3, 1)
        holder.setLayout(column(self._order, foot, self._below, spacing=GRID // 2))
        return holder

    def answer_widget(self) -> QWidget:
        """The list."""
        return self._order

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices."""
        self._choices = choices
        self._follow_media()

    def hear_of_form(self, answer: FormFileAnswer) -> None:
        """A picture or sound of a choice is there, or of the question."""
        super().hear_of_form(answer)
        if self.choice_media is not None:
            self.choice_media.hear(answer)

    def _follow_media(self) -> None:
        self._order.pictures.clear()
        if self.choice_media is None and any(choice.media for choice in self._choices):
            self.choice_media = ChoiceMedia(_HIGH)
            self.choice_media.asked.connect(self.asked)
            self._below.addWidget(self.choice_media)
        if self.choice_media is not None:
            self.choice_media.follow(
                [
                    (each, Handed(partial(self._order.show_picture, each.value)))
                    for each in self._choices
                ]
            )

    def show_value(self, value: str) -> None:
        """What is ranked in its order, what is not below it."""
        ranked = value.split()
        names = {choice.value: breakable(label_of(choice)) for choice in self._choices}
        order = [each for each in ranked if each in names]
        order += [each for each in names if each not in ranked]
        if self._order.values() != order or self._names_shown() != [names[v] for v in order]:
            self._fill(order, names)
        for place in range(self._order.count()):
            item = self._order.item(place)
            item.setData(_RANKED, item.data(_VALUE) in ranked)
            said = self.tr("{rank}: {choice}")
            if not item.data(_RANKED):
                said = self.tr("not ranked: {choice}")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                said.format(rank=place + 1, choice=names[order[place]]),
            )
        self._show_state()
        self.show_clear(bool(value))

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """The order can be read, not changed."""
        moves = QAbstractItemView.DragDropMode.InternalMove
        self._order.setDragDropMode(_FIXED if readonly else moves)
        for control in (self._up, self._down):
            control.setVisible(not readonly)
        self._show_state()

    def _fill(self, order: list[str], names: dict[str, str]) -> None:
        here = self._order.currentItem()
        chosen = here.data(_VALUE) if here is not None else None
        self._order.clear()
        for value in order:
            item = QListWidgetItem(names[value])
            item.setData(_VALUE, value)
            # Nothing may be dropped onto a row: it would take that row's place away.
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self._order.addItem(item)
        if chosen in order:
            self._order.setCurrentRow(order.index(chosen))
        self._order.fit()

    def _names_shown(self) -> list[str]:
        return [self._order.item(place).text() for place in range(self._order.count())]

    def _say_order(self) -> None:
        self.say(" ".join(self._order.values()))

    def _show_state(self) -> None:
        ranked, count = len(self.value.split()), self._order.count()
        if not ranked:
            words = self.tr("Not ranked yet. Drag, or press Alt with an arrow key.")
        elif ranked < count:
            words = self.tr("{ranked} of {count} ranked").format(
                ranked=number(ranked), count=number(count)
            )
        else:
            words = ""
        self._state.setText(words)
        self._keep.setVisible(ranked < count and not self._readonly)
        self._show_ways()

    def _show_ways(self) -> None:
        here = self._order.currentRow()
        self._up.setEnabled(here > 0)
        self._down.setEnabled(0 <= here < self._order.count() - 1)
