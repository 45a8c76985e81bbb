"""The wall: a grid of previews that stays fluid however many photos there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from auditor_app.ui.direction import as_it_runs
from auditor_app.ui.icons import pixmap
from auditor_app.ui.numerals import number
from auditor_app.ui.photos.wall_model import ITEM, WallModel
from auditor_app.ui.photos.words import not_seen, photo_name, photo_state, place_words
from auditor_app.ui.steady_bar import keep_place_of_bar
from auditor_app.ui.theme import GRID, ONE_LINE, SIZES, TONES, scaled

if TYPE_CHECKING:
    from auditor_app.ui.controls import StateWords
    from auditor_app.ui.photos.asking import PhotoItem
    from auditor_app.ui.photos.thumbnails import Thumbnails

PICTURE = QSize(208, 148)
_PAD = GRID
_LINES = 3
_NARROWEST = PICTURE.width() + 3 * _PAD
_WORDS = 160
"""Px of the usual type that a tile has for its words at least."""
_ICON = 16
_RADIUS = 6
Index = QModelIndex | QPersistentModelIndex


class PhotoTile(QStyledItemDelegate):
    """Paints one photo: its preview, what it is called, where it belongs, what was said of it."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.size = QSize()
        self.line = 0
        self.measure(_NARROWEST, QFont())

    def measure(self, width: int, font: QFont) -> None:
        """How large a tile is that is so wide, with its words in that type."""
        self.line = max(20, QFontMetrics(font).height() + 1)
        self.size = QSize(width, PICTURE.height() + 3 * _PAD + _LINES * self.line + 10)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's name and arguments
        """All are of one size: the view then need not ask each."""
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        item: PhotoItem = index.data(ITEM)
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        font: QFont = option.font
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = rect.adjusted(GRID // 2, GRID // 2, -GRID // 2, -GRID // 2)
        self._paint_frame(painter, frame, state)
        inner = frame.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        place = QRect(inner.left(), inner.top(), inner.width(), PICTURE.height())
        self._paint_picture(painter, place, item, font)
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        line = QRect(inner.left(), inner.top() + PICTURE.height() + 6, inner.width(), self.line)
        name = f"{number(item.number)}  {as_it_runs(photo_name(item))}"
        _write(painter, line, name, TONES.ink, font, align)
        small = _smaller(font)
        line.translate(0, self.line)
        _write(painter, line, place_words(item), TONES.muted, small, align)
        line.translate(0, self.line)
        _paint_state(painter, line, photo_state(item), item, small, mirrored=mirrored)
        painter.restore()

    def _paint_frame(self, painter: QPainter, frame: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(QColor(TONES.accent_soft if chosen or hovered else TONES.surface))
        # A thick line says where the keys are, a thin one in the accent what is chosen.
        tone = TONES.accent if chosen or focused else TONES.line
        painter.setPen(QPen(QColor(tone), 3 if focused else 1))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _paint_picture(self, painter: QPainter, place: QRect, item: PhotoItem, font: QFont) -> None:
        shown: QPixmap | None = None
        if not item.sealed:
            shown = self._thumbnails.get(item.id)
        if shown is not None:
            painter.fillRect(place, QColor(TONES.ground))
            size = shown.deviceIndependentSize().toSize()
            at = QRect(0, 0, size.width(), size.height())
            at.moveCenter(place.center())
            painter.drawPixmap(at.topLeft(), shown)
            if item.gone:
                self._paint_words(painter, place, item, font)
            return
        painter.fillRect(place, QColor(TONES.ground))
        if item.sealed or item.gone or self._thumbnails.is_missing(item.id):
            self._paint_words(painter, place, item, font)
        else:
            mark = pixmap("photo", TONES.line, 40)
            painter.drawPixmap(place.center().x() - 20, place.center().y() - 20, mark)

    def _paint_words(self, painter: QPainter, place: QRect, item: PhotoItem, font: QFont) -> None:
        """Why there is no picture, or none that could be opened, in its place."""
        tone, soft = (TONES.muted, TONES.ground) if item.sealed else (TONES.bad, TONES.bad_soft)
        band = place.adjusted(0, place.height() // 4, 0, -place.height() // 4)
        painter.fillRect(band, QColor(soft))
        name = "lock" if item.sealed else "error"
        mark = pixmap(name, tone, _ICON)
        painter.drawPixmap(band.center().x() - _ICON // 2, band.top() + 8, mark)
        painter.setPen(QColor(tone))
        painter.setFont(_smaller(font))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        words = band.adjusted(GRID, 28, -GRID, 0)
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), not_seen(item))


def _smaller(font: QFont) -> QFont:
    """The type of notes beside that of words."""
    small = QFont(font)
    small.setPixelSize(round(QFontInfo(font).pixelSize() * SIZES.small / SIZES.body))
    return small


def _write(
    painter: QPainter,
    place: QRect,
    words: str,
    tone: str,
    font: QFont,
    align: Qt.AlignmentFlag,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(tone))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    # Absolute: the painter would mirror it once more.
    painter.drawText(place, int(ONE_LINE | align | Qt.AlignmentFlag.AlignAbsolute), cut)


def _paint_state(
    painter: QPainter,
    place: QRect,
    state: StateWords,
    item: PhotoItem,
    font: QFont,
    *,
    mirrored: bool,
) -> None:
    """The state as icon and words; at the other side how many findings rest on the photo."""
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    other = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    icon = scaled(_ICON)
    left = place.right() - icon + 1 if mirrored else place.left()
    mark = pixmap(state.icon, state.tone, icon)
    painter.drawPixmap(left, place.top() + (place.height() - icon) // 2, mark)
    room = icon + 6
    words = place.adjusted(0, 0, -room, 0) if mirrored else place.adjusted(room, 0, 0, 0)
    metrics = QFontMetrics(font)
    if item.findings:
        numbers = ", ".join(f"F{number}" for number in item.findings)
        _write(painter, place, numbers, TONES.accent, font, other)
        taken = metrics.horizontalAdvance(numbers) + GRID
        words = words.adjusted(taken, 0, 0, 0) if mirrored else words.adjusted(0, 0, -taken, 0)
    _write(painter, words, state.words, state.tone, font, side)


class WallView(QListView):
    """The grid. Arrow keys move, Return opens, Space chooses for comparing.

    Signals:
        opened(PhotoItem): show it large.
        chosen(tuple of PhotoItem): these are chosen now.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, model: WallModel, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._model = model
        self._tile = PhotoTile(thumbnails)
        self.setModel(model)
        self.setItemDelegate(self._tile)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        keep_place_of_bar(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Photos"))
        self.setStyleSheet("QListView { background: transparent; outline: none; }")
        self.verticalScrollBar().setSingleStep(PICTURE.height() // 2)
        thumbnails.came.connect(self._repaint)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._say_chosen)

    def open_current(self) -> None:
        """Show the photo large on which the keys are."""
        self._open(self.currentIndex())

    def show_at(self, evidence_id: str) -> None:
        """Bring a photo into sight and put the keys there."""
        row = self._model.row_of(evidence_id)
        if row >= 0:
            at = self._model.index(row)
            self.setCurrentIndex(at)
            self.scrollTo(at)

    def chosen_items(self) -> tuple[PhotoItem, ...]:
        """The photos that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._model.index(row).data(ITEM) for row in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The tiles share the whole width among them."""
        room = self.viewport().width() - 1
        narrowest = max(_NARROWEST, scaled(_WORDS))
        self._tile.measure(room // max(1, room // narrowest), self.font())
        self.setGridSize(self._tile.size)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.open_current()
            event.accept()
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ITEM))

    def _say_chosen(self) -> None:
        self.chosen.emit(self.chosen_items())

    def _repaint(self, ids: tuple[str, ...]) -> None:
        """Only the tiles that are in sight."""
        for evidence_id in ids:
            row = self._model.row_of(evidence_id)
            if row >= 0:
                self.update(self._model.index(row))
