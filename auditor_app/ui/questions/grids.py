"""Selects as rows of a table: `label` names the columns, `list-nolabel` has one mark in each.

Also `list` (the choices' names above their marks) and `likert` (below, on a line). All of them put
the question and its marks into the same shares of the width, so that rows stand under one another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.controls import clear_layout, column, label, row
from auditor_app.ui.markdown import narrow
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.cells import CheckCell, RadioCell
from auditor_app.ui.questions.choice_media import ChoiceMedia, ChoicePicture
from auditor_app.ui.questions.choice_search import label_of
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.ui.media.form_files import FormFileAnswer
    from auditor_app.ui.questions.choice_media import Pictured
    from auditor_app.xforms import Choice, NodeState

MOST_COLUMNS: Final = 8
"""More choices than this are no columns any more: they stand as rows."""

_IN_A_CELL: Final = 64
"""Px: as high as the picture of a column is at first."""
_QUESTION, _CELLS = 2, 3
"""The shares of the width that the question and its cells have."""


class GridFrame(QFrame):
    """Rows that stand close under one another."""

    def __init__(self) -> None:
        super().__init__()
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(0)


class ColumnName(QWidget):
    """The name of a column, below its picture where it has one."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.picture = ChoicePicture()
        self.words = label(narrow(label_of(choice)), "small")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self._space = QWidget()
        self._space.setFixedHeight(0)
        self.setLayout(column(None, self._space, self.words, spacing=2))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_picture(self, image: QImage | None, high: int) -> None:
        """See `ChoicePicture.show`."""
        self.picture.show(image, high)
        self._space.setFixedHeight(high)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture; the words are a widget of their own."""
        del event
        room = self._space.geometry()
        size = self.picture.size(room.width() - 4)
        if size.isEmpty() or self.picture.image.isNull():
            return
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        place.moveBottom(room.bottom())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self.picture.image)
        painter.end()


class GridRow(QuestionWidget):
    """A question at the side, its cells beside it."""

    in_grid = True
    """Whether it stands close under the row before it."""
    choice_media: ChoiceMedia | None = None
    """What stands below choices that have pictures, sounds or films."""

    def follow_media(self, shown: tuple[tuple[Choice, Pictured], ...]) -> None:
        """Look after the pictures, sounds and films of the choices that are shown now."""
        if self.choice_media is None and any(choice.media for choice, _ in shown):
            self.choice_media = ChoiceMedia(_IN_A_CELL)
            self.choice_media.asked.connect(self.asked)
            layout = self.layout()
            assert layout is not None  # noqa: S101 - made with it
            layout.addWidget(self.choice_media)
        if self.choice_media is not None:
            self.choice_media.follow(shown)

    def hear_of_form(self, answer: FormFileAnswer) -> None:
        """A picture or sound of a choice is there, or of the question."""
        super().hear_of_form(answer)
        if self.choice_media is not None:
            self.choice_media.hear(answer)

    def _build_layout(self) -> None:
        self._answer = self.make_answer()
        self._label.setProperty("look", "")
        keep = self._clear.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(keep)
        words = column(
            self._label,
            self._hint,
            row(self._more, None),
            self._guidance,
            self._media_place,
            spacing=GRID // 2,
        )
        words.setContentsMargins(0, GRID, GRID, GRID)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addLayout(words, _QUESTION)
        line.addWidget(self._answer, _CELLS)
        line.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(line, self._message_row, spacing=0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A line above parts it from the row before."""
        super().paintEvent(event)
        if not self.y():
            return
        painter = QPainter(self)
        painter.setPen(QColor(TONES.line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


class GridHeading(GridRow):
    """The names of the columns (`label`): read, not answered."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing stands above it."""
        QuestionWidget.paintEvent(self, event)

    def __init__(self, node: NodeState) -> None:
        self._names = _cells()
        super().__init__(node)
        self._label.setProperty("look", "strong")
        self.show_choices(node.choices)

    def make_answer(self) -> QWidget:
        """The names side by side."""
        return self._names

    def show_value(self, value: str) -> None:
        """There is nothing to answer here."""

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Name other columns."""
        layout = self._names.layout()
        assert isinstance(layout, QHBoxLayout)  # noqa: S101 - made so
        clear_layout(layout)
        shown = choices if len(choices) <= MOST_COLUMNS else ()
        names = [ColumnName(choice) for choice in shown]
        for name in names:
            layout.addWidget(name, 1)
        self.follow_media(tuple(zip(shown, names, strict=True)))


class CellQuestion(GridRow):
    """A row of marks, one for each choice. `likert` and `list` have words at theirs."""

    several = False

    def __init__(self, node: NodeState) -> None:
        words = set(node.appearance.split())
        self._look = next((look for look in ("likert", "list") if look in words), "")
        self._holder = _cells()
        self._cells: list[RadioCell | CheckCell] = []
        self._group: QButtonGroup | None = None
        super().__init__(node)
        self.show_choices(node.choices)

    def make_answer(self) -> QWidget:
        """The cells side by side."""
        return self._holder

    def answer_widget(self) -> QWidget:
        """The chosen cell, else the first."""
        chosen = [cell for cell in self._cells if cell.isChecked()]
        return next(iter(chosen or self._cells), self._holder)

    def named_widget(self) -> QWidget:
        """What is around the cells."""
        return self._holder

    def cells(self) -> tuple[RadioCell | CheckCell, ...]:
        """The choices as shown."""
        return tuple(self._cells)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Put other cells in the place of those shown."""
        layout = self._holder.layout()
        assert isinstance(layout, QHBoxLayout)  # noqa: S101 - made so
        clear_layout(layout)
        if self._group is not None:
            self._group.deleteLater()
        self._group = None if self.several else QButtonGroup(self)
        self._cells = []
        for place, choice in enumerate(choices):
            cell = (CheckCell if self.several else RadioCell)(choice, self._look)
            cell.ends = (place == 0, place + 1 == len(choices))
            if self._group is not None:
                self._group.addButton(cell)
            cell.clicked.connect(self._chosen)
            cell.setToolTip("" if self._look else cell.accessibleName())
            layout.addWidget(cell, 1)
            self._cells.append(cell)
        # In a table the columns' names have the pictures.
        self.follow_media(tuple(zip(choices, self._cells, strict=True)) if self._look else ())

    def show_value(self, value: str) -> None:
        """Check what is in `value`, a list with blanks between."""
        chosen = set(value.split()) if self.several else {value}
        if self._group is not None:
            self._group.setExclusive(False)
        for cell in self._cells:
            cell.setChecked(cell.value in chosen)
        if self._group is not None:
            self._group.setExclusive(True)
        self.show_clear(bool(value) and not self.several)

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only cells show what is chosen and take no click."""
        for cell in self._cells:
            cell.setEnabled(not readonly)

    def _chosen(self) -> None:
        self.say(" ".join(cell.value for cell in self._cells if cell.isChecked()))


class CellManyQuestion(CellQuestion):
    """The same with several marks a row."""

    several = True


class LikertQuestion(CellQuestion):
    """A scale: its choices on a line, their names below, in the full width under the question."""

    in_grid = False

    def _build_layout(self) -> None:
        QuestionWidget._build_layout(self)  # noqa: SLF001 - the layout that a row does without

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """It is a question by itself: nothing parts it from others."""
        QuestionWidget.paintEvent(self, event)


def _cells() -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return holder
