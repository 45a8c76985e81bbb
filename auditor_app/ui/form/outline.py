"""The outline beside a form: its sections, how far each is, and where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from auditor_app.ui.direction import run_as_written
from auditor_app.ui.form.sections import SectionState
from auditor_app.ui.icons import pixmap
from auditor_app.ui.markdown import breakable
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import ONE_LINE, SIZES, TONES, body_font, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.ui.form.sections import Progress, Section

_PROGRESS = Qt.ItemDataRole.UserRole
_NEEDS = Qt.ItemDataRole.UserRole + 1
_EDGE = 16
_MARK = 18
_COUNT = 36
_SCROLL_BAR = 12
_WIDTH = 280
_WIDEST = 400
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter

_LOOKS = {
    SectionState.UNTOUCHED: ("untouched", TONES.edge),
    SectionState.PARTLY: ("partly", TONES.accent),
    SectionState.COMPLETE: ("complete", TONES.good),
    SectionState.FAULTY: ("warning", TONES.bad),
}


def outline_width() -> int:
    """In px: it grows with the type, as far as it leaves most of the window to the form."""
    return min(scaled(_WIDTH), _WIDEST)


def _title_width() -> int:
    """Titles wrap as if the scroll bar were always there: its coming moves no line."""
    return outline_width() - _SCROLL_BAR - 2 * _EDGE - scaled(_MARK) - 10 - scaled(_COUNT)


ItemIndex = QModelIndex | QPersistentModelIndex


class _SectionDelegate(QStyledItemDelegate):
    """Paints a section: state, title in as many lines as it needs, answered of asked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: ItemIndex) -> QSize:  # noqa: N802
        space = QRect(0, 0, _title_width(), 1000)
        metrics = QFontMetrics(body_font())
        height = metrics.boundingRect(space, int(_FLAGS), breakable(str(index.data()))).height()
        if index.data(_NEEDS):
            height += QFontMetrics(body_font(SIZES.small)).lineSpacing()
        return QSize(option.rect.width(), max(40, height + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        painter.save()
        run_as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, here=here)
        progress: Progress = index.data(_PROGRESS)
        area, mirrored = option.rect, option.direction
        wide = scaled(_MARK)
        mark = QRect(area.left() + _EDGE, area.center().y() - wide // 2 + 1, wide, wide)
        mark = QStyle.visualRect(mirrored, area, mark)
        name, tone = _LOOKS[progress.state]
        painter.drawPixmap(mark, pixmap(name, tone, wide))
        text = QRect(
            area.left() + _EDGE + wide + 10,
            area.top(),
            _title_width(),
            area.height(),
        )
        painter.setPen(QColor(TONES.accent_deep if here else TONES.ink))
        painter.setFont(body_font())
        align = QStyle.visualAlignment(mirrored, Qt.AlignmentFlag.AlignLeft)
        if index.data(_NEEDS):
            self._paint_needs(painter, option, index, text)
        painter.drawText(
            QStyle.visualRect(mirrored, area, text),
            int(_FLAGS | align | Qt.AlignmentFlag.AlignAbsolute),
            breakable(str(index.data())),
        )
        self._paint_count(painter, option, progress)
        painter.restore()

    @staticmethod
    def _paint_needs(
        painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex, text: QRect
    ) -> None:
        """What is missing or wrong, in words below the title, for which less room is left."""
        progress: Progress = index.data(_PROGRESS)
        font = body_font(SIZES.small)
        high = QFontMetrics(font).lineSpacing()
        line = QRect(text.left(), text.bottom() - high - 6, text.width(), high)
        text.setBottom(line.top() + 4)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        pen = painter.pen()
        painter.setFont(font)
        painter.setPen(QColor(TONES.bad if progress.faults else TONES.muted))
        painter.drawText(
            QStyle.visualRect(option.direction, option.rect, line),
            int(ONE_LINE | align | Qt.AlignmentFlag.AlignAbsolute),
            str(index.data(_NEEDS)),
        )
        painter.setFont(body_font())
        painter.setPen(pen)

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, here: bool) -> None:
        box = option.rect.toRectF().adjusted(5, 1.5, -5, -1.5)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if here or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(TONES.accent_soft if here else TONES.ground))
            painter.drawRoundedRect(box, 6, 6)
        if here:
            bar = QRect(option.rect.left() + 5, option.rect.top() + 8, 4, option.rect.height() - 16)
            painter.setBrush(QColor(TONES.accent))
            painter.drawRoundedRect(QStyle.visualRect(option.direction, option.rect, bar), 2, 2)
        if here and isinstance(option.widget, QWidget) and option.widget.hasFocus():
            painter.setPen(QPen(QColor(TONES.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    @staticmethod
    def _paint_count(painter: QPainter, option: QStyleOptionViewItem, progress: Progress) -> None:
        if not progress.questions:
            return
        area = option.rect
        wide = scaled(_COUNT)
        count = QRect(area.right() - _EDGE - wide, area.top(), wide, area.height())
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.setPen(QColor(TONES.muted))
        painter.setFont(body_font(SIZES.small))
        # Isolates keep "3/5" in this order when the layout runs right to left.
        painter.drawText(
            QStyle.visualRect(option.direction, area, count),
            int(Qt.AlignmentFlag.AlignVCenter | align | Qt.AlignmentFlag.AlignAbsolute),
            f"\u2066{number(progress.answered)}/{number(progress.questions)}\u2069",
        )


class FormOutline(QListWidget):
    """The sections of a form.

    Signals:
        section_chosen(index)
    """

    section_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_SectionDelegate(self))
        self.setMouseTracking(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Sections of the form"))
        self.itemClicked.connect(lambda item: self.section_chosen.emit(self.row(item)))
        self.itemActivated.connect(lambda item: self.section_chosen.emit(self.row(item)))

    def show_sections(self, sections: Sequence[Section], progress: Sequence[Progress]) -> None:
        """Show these sections, keeping the items that are there."""
        while self.count() > len(sections):
            self.takeItem(self.count() - 1)
        while self.count() < len(sections):
            self.addItem(QListWidgetItem())
        for row, (section, state) in enumerate(zip(sections, progress, strict=True)):
            item = self.item(row)
            if item.text() != section.title:
                item.setText(section.title)
            words = self._words(state)
            accessible = f"{section.title}, {words}"
            if item.data(Qt.ItemDataRole.AccessibleTextRole) == accessible:
                continue
            item.setData(_PROGRESS, state)
            item.setData(_NEEDS, self._needs(state))
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, accessible)

    def show_here(self, row: int) -> None:
        """Mark the section in which one stands."""
        self.setCurrentRow(row)

    def _needs(self, progress: Progress) -> str:
        """What is wrong in a section; what is missing once something is answered; else ""."""
        if progress.faults and progress.missing:
            return self.tr("{faults} to mend, {missing} missing").format(
                faults=number(progress.faults), missing=number(progress.missing)
            )
        if progress.faults:
            return self.tr("{count} to mend").format(count=number(progress.faults))
        if progress.missing and progress.answered:
            return self.tr("{count} missing").format(count=number(progress.missing))
        return ""

    def _words(self, progress: Progress) -> str:
        words = self.tr("{answered} of {questions} answered").format(
            answered=number(progress.answered), questions=number(progress.questions)
        )
        if progress.missing:
            words += self.tr(", {count} needed before finalising").format(
                count=number(progress.missing)
            )
        if progress.faults:
            words += self.tr(", {count} to mend").format(count=number(progress.faults))
        return words
