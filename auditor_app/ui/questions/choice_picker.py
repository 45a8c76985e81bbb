"""Ticking among many choices: a field that finds, and a list as long as the eye takes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from auditor_app.ui.choice_box import icon_of
from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.direction import run_as_written
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.questions.choice_marks import mark_side, paint_mark
from auditor_app.ui.questions.choice_model import ChoiceModel
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from auditor_app.ui.questions.choice_model import Index
    from auditor_app.xforms import Choice

_ROW = 36
_ROWS = 8
_PICTURED_ROWS = 5
_AROUND = 8
"""Px above and below a picture, together."""
_EDGE = 10


class _TickDelegate(QStyledItemDelegate):
    """Paints a choice as the rows of short lists are: mark, then text."""

    def __init__(self, owner: QObject, *, round_mark: bool) -> None:
        super().__init__(owner)
        self._round = round_mark

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        del index
        view = option.widget
        most = view.row_height if isinstance(view, _Ticks) else _ROW
        return QSize(option.rect.width(), most)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        run_as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state, area = option.state, option.rect
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        here = bool(state & QStyle.StateFlag.State_HasFocus)
        if on or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(TONES.accent_soft if on else TONES.ground))
        if here:
            painter.setPen(QColor(TONES.accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        side = mark_side()
        mark = QRect(area.left() + _EDGE, area.center().y() - side // 2 + 1, side, side)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        paint_mark(
            painter,
            QStyle.visualRect(option.direction, area, mark),
            round_mark=self._round,
            checked=on,
            enabled=enabled,
        )
        text = area.adjusted(2 * _EDGE + side, 0, -_EDGE, 0)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon) and isinstance(option.widget, _Ticks):
            size = icon.actualSize(option.widget.iconSize())
            place = QRect(text.left(), area.center().y() - size.height() // 2, *size.toTuple())
            icon.paint(painter, QStyle.visualRect(option.direction, area, place))
            text.setLeft(place.right() + 1 + _EDGE)
        text = QStyle.visualRect(option.direction, area, text)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = Qt.AlignmentFlag.AlignVCenter | align | Qt.AlignmentFlag.AlignAbsolute
        words = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.setPen(QColor(TONES.ink))
        painter.drawText(text, int(flags), words)
        painter.restore()


class _Ticks(QListView):
    """The list: Space and Return tick the row in which one is, Up leads out of it.

    Signals:
        left(): Up was pressed in the first row.
    """

    left = Signal()
    pictures_high = 0
    """Px that the pictures of its rows may be high; 0 where none has one."""

    @property
    def row_height(self) -> int:
        """Px: all rows are as high as the highest."""
        words = max(_ROW, self.fontMetrics().height() + 14)
        return max(words, self.pictures_high + _AROUND) if self.pictures_high else words

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """See the class."""
        here = self.currentIndex()
        if event.key() == Qt.Key.Key_Up and here.row() <= 0:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.turn(here)
        else:
            super().keyPressEvent(event)

    def turn(self, index: Index) -> None:
        """Tick a row, or take its tick away."""
        if index.isValid() and self.isEnabled():
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.model().setData(index, state, Qt.ItemDataRole.CheckStateRole)


class ChoicePicker(QWidget):
    """Choices to tick, of which those are listed that hold the words typed.

    While nothing is typed only what is chosen is listed, or everything once that was asked for.

    Signals:
        ticked(value, on): the person ticked a choice, or took the tick away.
    """

    ticked = Signal(str, bool)

    def __init__(self, *, several: bool, opened: bool) -> None:
        super().__init__()
        self._model = ChoiceModel(self, ticks=True)
        self._chosen: tuple[str, ...] = ()
        self._all = opened
        self.edit = LineEdit()
        self.edit.setClearButtonEnabled(True)
        self.list = _Ticks()
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_TickDelegate(self.list, round_mark=not several))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.setProperty("look", "choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._state = label("", "small", wrap=False)
        self._show_all = button("", "link")
        self._several = several
        self._connect()
        foot = row(self._state, None, self._show_all)
        self.setLayout(column(self.edit, self.list, foot, spacing=GRID // 2))
        self.setFocusProxy(self.edit)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices."""
        self._model.show_choices(choices)
        self._look()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The form's language decides how numbers are written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._say_state()

    def show_chosen(self, values: Sequence[str]) -> None:
        """Tick what is chosen."""
        self._chosen = tuple(values)
        self._model.show_chosen(self._chosen)
        if not self.edit.text().strip() and not self._all and not self.list.hasFocus():
            self._look()
        self._say_state()

    def show_picture(self, value: str, image: QImage | None, high: int) -> None:
        """Show the picture of a choice before its words."""
        if high and high != self.list.pictures_high:
            self.list.pictures_high = high
            self.list.setIconSize(QSize(high * 4 // 3, high))
            self.list.scheduleDelayedItemsLayout()
            self._fit()
        self._model.show_picture(value, icon_of(image))

    def show_readonly(self, *, readonly: bool) -> None:
        """What is chosen can be looked through, not changed."""
        self._model.readonly = readonly
        self.list.viewport().update()

    def called(self, name: str) -> None:
        """What screen readers say."""
        self.edit.setAccessibleName(name)
        self.list.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down leads from the field into the list, Escape empties the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Down:
                self._go_into_list()
                return True
            if key == Qt.Key.Key_Escape and self.edit.text():
                self.edit.clear()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._model.found == 1:
                self.list.turn(self._model.index(0))
                self.edit.selectAll()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._look)
        self.list.clicked.connect(self.list.turn)
        self.list.left.connect(self.edit.setFocus)
        self._model.ticked.connect(self.ticked)
        self._model.found_more.connect(self._fit)
        self._show_all.clicked.connect(self._turn_all)

    def _turn_all(self) -> None:
        self._all = not self._all
        self.edit.clear()
        self._look()

    def _go_into_list(self) -> None:
        if not self._model.found:
            self._all = True
            self._look()
        if self._model.found:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self._model.index(0))

    def _look(self) -> None:
        typed = self.edit.text().strip()
        if typed or self._all:
            self._model.look_for(typed)
        else:
            self._model.show_only(self._chosen)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to eight of them; with pictures, five."""
        most = _PICTURED_ROWS if self.list.pictures_high else _ROWS
        rows = min(self._model.found, most)
        edges = 2 * self.list.frameWidth() + 2
        self.list.setFixedHeight(rows * self.list.row_height + edges)
        self.list.setVisible(rows > 0)
        self._say_state()

    def _say_state(self) -> None:
        typed, number = self.edit.text().strip(), self.locale().toString
        everything = number(len(self._model.choices))
        self.edit.setPlaceholderText(
            self.tr("Type to find one of {count}").format(count=everything)
        )
        if typed:
            count = self._model.found
            found = self.tr("{count} found").format(count=number(count))
            self._state.setText(found if count else self.tr("Nothing is called that."))
        elif self._several:
            self._state.setText(self.tr("{count} chosen").format(count=number(len(self._chosen))))
        else:
            self._state.setText("" if self._chosen else self.tr("None chosen"))
        self._show_all.setText(
            self.tr("Show only what is chosen")
            if self._all
            else self.tr("Show all {count}").format(count=everything)
        )
