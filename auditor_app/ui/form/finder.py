"""The search in a form: a field above the outline, and what was found in the outline's place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from auditor_app.ui.controls import column, label, later
from auditor_app.ui.direction import run_as_written
from auditor_app.ui.form.outline import outline_width
from auditor_app.ui.form.searching import HitKind
from auditor_app.ui.icons import icon
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.markdown import breakable
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, ONE_LINE, SIZES, TONES, body_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.ui.form.searching import Hit

MOST: Final = 200
"""Hits that are listed."""
SLICE: Final = 6
"""Milliseconds of looking in one go: keys come first."""
_PAUSE: Final = 120
_HIT: Final = Qt.ItemDataRole.UserRole
_WORDS: Final = Qt.ItemDataRole.UserRole + 1
_EDGE: Final = 16
_LONGEST: Final = 110
_FLAGS: Final = Qt.TextFlag.TextWordWrap
# As if the scroll bar were always there: its coming moves no line.

ItemIndex = QModelIndex | QPersistentModelIndex


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit: the question, and below it what was found there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: ItemIndex) -> QSize:  # noqa: N802
        height = self._title_height(index)
        if index.data(_WORDS):
            height += QFontMetrics(body_font(SIZES.small)).lineSpacing() + 2
        return QSize(option.rect.width(), height + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        painter.save()
        run_as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inside = option.rect.adjusted(_EDGE, 9, -_EDGE, -9)
        inside.setWidth(min(inside.width(), _title_width()))
        inside = QStyle.visualRect(option.direction, option.rect, inside)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = int(align | Qt.AlignmentFlag.AlignAbsolute)
        painter.setPen(QColor(TONES.ink))
        painter.setFont(body_font())
        painter.drawText(inside, int(_FLAGS) | flags, _title(index))
        if words := index.data(_WORDS):
            font = body_font(SIZES.small)
            painter.setFont(font)
            painter.setPen(QColor(TONES.muted))
            below = QRect(inside)
            below.setTop(inside.bottom() - QFontMetrics(font).lineSpacing())
            shown = QFontMetrics(font).elidedText(
                str(words), Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, int(ONE_LINE) | flags, shown)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or hovered):
            return
        box = option.rect.toRectF().adjusted(5, 1.5, -5, -1.5)
        painter.setPen(QPen(QColor(TONES.accent), 2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TONES.accent_soft if chosen else TONES.ground))
        painter.drawRoundedRect(box, 6, 6)

    @staticmethod
    def _title_height(index: ItemIndex) -> int:
        space = QRect(0, 0, _title_width(), 1000)
        return QFontMetrics(body_font()).boundingRect(space, int(_FLAGS), _title(index)).height()


def _title_width() -> int:
    return outline_width() - 12 - 2 * _EDGE - 4


def _title(index: ItemIndex) -> str:
    text = str(index.data())
    return breakable(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


class FormFinder(QWidget):
    """Looks for what is typed with `find`, a little at a time.

    Signals:
        opened(whether): hits take the place of the outline, or no more.
        chosen(ref): the person wants to go there.
        left(): the person is done searching, and wants to be where he or she was.
    """

    opened = Signal(bool)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, find: Callable[[str], Iterator[Hit | None]]) -> None:
        super().__init__()
        self._find = find
        self._looking: Iterator[Hit | None] | None = None
        self.field = LineEdit()
        self.field.setPlaceholderText(self.tr("Search this form"))
        self.field.setAccessibleName(self.tr("Search this form"))
        self.field.setToolTip(
            self.tr("Questions, choices, answers and remarks of this record (Ctrl+F)")
        )
        self.field.setClearButtonEnabled(True)
        self.field.add_icon(
            QAction(icon("search", TONES.muted), "", self.field),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.hits = QListWidget()
        self.hits.setItemDelegate(_HitDelegate(self.hits))
        self.hits.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.hits.setMouseTracking(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.hits.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.hits.setAccessibleName(self.tr("What was found"))
        # It takes what room there is, and nothing from what stands around it.
        self.hits.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.hits.setMinimumHeight(GRID * 4)
        self.said = label("", "small")
        self.said.setContentsMargins(_EDGE, 4, _EDGE, 4)
        self._start_soon = later(self, self._start, _PAUSE)
        self._go_on = later(self, self._look)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.hits.itemClicked.connect(self._choose)
        self.hits.itemActivated.connect(self._choose)
        self.hits.installEventFilter(self)
        # The results lie where the outline does; whoever lays this out shows one of the two.
        self.found = QWidget()
        lines = column(self.said, spacing=0)
        lines.addWidget(self.hits, 1)
        self.found.setLayout(lines)
        self.found.hide()
        layout = column(self.field, spacing=0)
        self.setLayout(layout)

    def open(self) -> None:
        """Let the person type; what was typed before stands there, to be replaced or gone on."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_search(self) -> None:
        """Forget what was typed; the outline is back."""
        self.field.clear()
        self._start()

    def look_again(self) -> None:
        """What can be found is other than it was."""
        if self.field.text().strip():
            self._start_soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrow keys move among the hits while one types; Return goes there, Escape leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.close_search()
                self.left.emit()
                return True
            if watched is self.field and self._move(key):
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps and self.hits.count():
            row = max(0, min(self.hits.currentRow() + steps[key], self.hits.count() - 1))
            self.hits.setCurrentRow(row)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish_start()
            if (item := self.hits.currentItem()) is not None:
                self._choose(item)
            return True
        return False

    def _finish_start(self) -> None:
        """Whoever presses Return does not wait for a pause in typing."""
        if self._start_soon.isActive():
            self._start()

    def _choose(self, item: QListWidgetItem) -> None:
        hit: Hit = item.data(_HIT)
        self.chosen.emit(hit.ref)

    def _typed(self, _: str) -> None:
        self._start_soon.start()

    def _start(self) -> None:
        self._start_soon.stop()
        self._go_on.stop()
        query = self.field.text().strip()
        self.hits.clear()
        self._looking = self._find(query) if query else None
        self.said.setText("")
        self.opened.emit(bool(query))
        if query:
            self._look()

    def _look(self) -> None:
        if self._looking is None:
            return
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < SLICE and self.hits.count() < MOST:
            try:
                hit = next(self._looking)
            except StopIteration:
                self._looking = None
                break
            if hit is not None:
                self._add(hit)
        if self.hits.count() >= MOST:
            self._looking = None
        self._tell()
        if self._looking is not None:
            self._go_on.start()

    def _add(self, hit: Hit) -> None:
        item = QListWidgetItem(hit.label or hit.excerpt)
        words = self._words(hit)
        item.setData(_HIT, hit)
        item.setData(_WORDS, words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")
        self.hits.addItem(item)
        if self.hits.count() == 1:
            self.hits.setCurrentRow(0)

    def _tell(self) -> None:
        count = self.hits.count()
        if self._looking is not None:
            words = self.tr("Searching…")
        elif count >= MOST:
            words = self.tr("The first {count} are shown.").format(count=number(MOST))
        elif count:
            words = self.tr("Found: {count}").format(count=number(count))
        else:
            words = self.tr("Nothing found in this form.")
        self.said.setText(words)
        self.said.setAccessibleName(words)

    def _words(self, hit: Hit) -> str:
        return {
            HitKind.SECTION: self.tr("Section"),
            HitKind.QUESTION: self.tr("Question"),
            HitKind.ANSWER: self.tr("Answer: {text}"),
            HitKind.CHOICE: self.tr("Choice: {text}"),
            HitKind.REMARK: self.tr("Private remark: {text}"),
        }[hit.kind].format(text=hit.excerpt)
