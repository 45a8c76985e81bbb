"""Selects: one of several (list, columns, minimal) and several of several; also "acknowledge"."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QListView, QWidget

from auditor_app.ui.choice_box import ChoiceBox, icon_of
from auditor_app.ui.controls import clear_layout, column, keep_wheel_out, restyle, row
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.markdown import plain
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.choice_media import SMALL, ChoiceMedia, Handed, Pictured
from auditor_app.ui.questions.choice_model import VALUE, ChoiceModel
from auditor_app.ui.questions.choice_picker import ChoicePicker
from auditor_app.ui.questions.choice_rows import STEPPED, CheckRow, RadioRow
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from auditor_app.ui.media.form_files import FormFileAnswer
    from auditor_app.xforms import Choice, NodeState

_COLUMNS = re.compile(r"\bcolumns-(\d+)\b")
_SHORT = 22
"""Choices of at most so many letters stand side by side."""

MOST_ROWS = 60
"""So many choices are shown as rows at most; more are a list that one looks through."""

_MOST_PICTURED = 300
"""Of a list with more choices no picture is read."""
_IN_LIST = 64
"""Px that the picture of a choice is high at first in the list of a closed box."""

_QUICK = {"quick", "quickcompact"}
_FLOWING = {"columns-pack", "horizontal-compact"}
_IN_ONE_LINE = 3
_ADJUST = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def columns_of(appearance: str, choices: tuple[Choice, ...]) -> int:
    """In how many columns choices stand: as the form says, else by their number and length."""
    if found := _COLUMNS.search(appearance):
        return max(1, min(int(found.group(1)), 6))
    words = set(appearance.split())
    if "likert" in words:
        return min(max(len(choices), 1), 6)
    if "columns" in words:
        return 3
    if words & {"columns-flex", "quick"}:
        return 2
    return _columns_that_fit(choices)


def _columns_that_fit(choices: tuple[Choice, ...]) -> int:
    if not choices or any(len(plain(choice.label)) > _SHORT for choice in choices):
        return 1
    return max(len(choices), 2) if len(choices) <= _IN_ONE_LINE else 2


class ChoiceList(QuestionWidget):
    """Choices as rows; whether one or several can be taken decides the kind of row.

    More than `most_rows` are a list with a field above it that finds among them.

    Signals:
        settled(ref): the person has decided, and the form wants to go on at once (`quick`).
    """

    settled = Signal(str)
    several = False
    most_rows = MOST_ROWS

    def __init__(self, node: NodeState) -> None:
        self._picker: ChoicePicker | None = None
        self._appearance = node.appearance
        self._words = set(node.appearance.split())
        self._holder = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._flow = FlowLayout(spacing=6)
        self.choice_media: ChoiceMedia | None = None
        """What stands below choices that have pictures, sounds or films."""
        holder = column(self._grid, self._flow, spacing=0)
        holder.setContentsMargins(0, 4, 0, 0)
        self._holder.setLayout(holder)
        self._rows: list[RadioRow | CheckRow] = []
        self._group: QButtonGroup | None = None
        super().__init__(node)
        self.show_choices(node.choices)

    def make_answer(self) -> QWidget:
        """A grid of rows."""
        return self._holder

    def answer_widget(self) -> QWidget:
        """The chosen row, else the first; the field of a long list."""
        if self._picker is not None:
            return self._picker.edit
        chosen = [row_ for row_ in self._rows if row_.isChecked()]
        return next(iter(chosen or self._rows), self._holder)

    def named_widget(self) -> QWidget:
        """What is around the rows; the field of a long list."""
        return self._holder if self._picker is None else self._picker.edit

    def rows(self) -> tuple[RadioRow | CheckRow, ...]:
        """The choices as shown."""
        return tuple(self._rows)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Put other rows in the place of those shown."""
        if len(choices) > self.most_rows:
            self._show_long(choices)
            return
        self._clear_rows()
        self._group = None if self.several else QButtonGroup(self)
        columns = columns_of(self._appearance, choices)
        for place in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(place, int(place < columns))
        for index, choice in enumerate(choices):
            line = self._make_row(choice)
            self._rows.append(line)
            if self._words & _FLOWING:
                self._flow.addWidget(line)
            else:
                self._grid.addWidget(line, index // columns, index % columns)
            line.clicked.connect(self._chosen)
        self._follow_media(tuple(zip(choices, self._rows, strict=True)))
        self.reshaped.emit()

    def hear_of_form(self, answer: FormFileAnswer) -> None:
        """A picture or sound of a choice is there, or of the question."""
        super().hear_of_form(answer)
        if self.choice_media is not None:
            self.choice_media.hear(answer)

    def _follow_media(self, shown: Sequence[tuple[Choice, Pictured]], high: int = SMALL) -> None:
        if self.choice_media is None and any(choice.media for choice, _ in shown):
            self.choice_media = ChoiceMedia(high)
            self.choice_media.asked.connect(self.asked)
            layout = self._holder.layout()
            assert layout is not None  # noqa: S101 - made with it
            layout.addWidget(self.choice_media)
        if self.choice_media is not None:
            self.choice_media.follow(shown)

    def _show_long(self, choices: tuple[Choice, ...]) -> None:
        if self._picker is None:
            self._clear_rows()
            self._follow_media(())
            self._picker = ChoicePicker(several=self.several, opened=self.most_rows > 0)
            self._picker.ticked.connect(self._ticked)
            self._grid.addWidget(self._picker, 0, 0)
            self._name_picker()
        self._picker.show_choices(choices)
        show = self._picker.show_picture
        few = choices if len(choices) <= _MOST_PICTURED else ()
        self._follow_media([(each, Handed(partial(show, each.value))) for each in few], _IN_LIST)

    def _clear_rows(self) -> None:
        clear_layout(self._grid)
        clear_layout(self._flow)
        if self._group is not None:
            self._group.deleteLater()
        self._group, self._picker, self._rows = None, None, []

    def _name_picker(self) -> None:
        if self._picker is not None:
            self._picker.called(self.label_text)

    def show_value(self, value: str) -> None:
        """Check what is in `value`, a list with blanks between."""
        chosen = set(value.split()) if self.several else {value}
        if self._picker is not None:
            self._picker.show_chosen(
                tuple(value.split() if self.several else [value] * bool(value))
            )
        if self._group is not None:
            self._group.setExclusive(False)
        for line in self._rows:
            line.blockSignals(True)  # noqa: FBT003 - Qt's argument
            line.setChecked(line.value in chosen)
            line.blockSignals(False)  # noqa: FBT003 - Qt's argument
            line.update()
        if self._group is not None:
            self._group.setExclusive(True)
        self.show_clear(bool(value) and not self.several)

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only rows show what is chosen and take no click."""
        if self._picker is not None:
            self._picker.show_readonly(readonly=readonly)
        for line in self._rows:
            line.setEnabled(not readonly)

    def _make_row(self, choice: Choice) -> RadioRow | CheckRow:
        # A picture alone says what it is; its name is told to screen readers.
        named = plain(choice.label) or choice.media.get("image", "")
        text = choice.label if named else as_value(choice.value)
        line = (CheckRow if self.several else RadioRow)(text, choice.value)
        line.setAccessibleName(line.text() or choice.value)
        line.bare = "no-buttons" in self._words
        if self._group is not None:
            self._group.addButton(line)
        return line

    def _chosen(self) -> None:
        self.say(" ".join(line.value for line in self._rows if line.isChecked()))
        stepped = any(line.property(STEPPED) for line in self._rows)
        if self._words & _QUICK and not stepped and not self.message:
            self.settled.emit(self.ref)

    def _ticked(self, value: str, on: bool) -> None:  # noqa: FBT001 - a state, passed on
        if not self.several:
            self.say(value)
            return
        others = [each for each in self.value.split() if each != value]
        self.say(" ".join([*others, value] if on else others))


class SelectOneList(ChoiceList):
    """One of several, as rows with a round mark."""


class SelectManyList(ChoiceList):
    """Several of several, as rows with a square mark."""

    several = True


class SelectManyFinder(SelectManyList):
    """Several of several: those that are chosen, and a field that finds others."""

    most_rows = 0


class SelectOneCombo(QuestionWidget):
    """One of several in a closed box ("minimal"); letters typed on it lead to a choice."""

    def __init__(self, node: NodeState) -> None:
        self._combo = ChoiceBox()
        self._combo.setView(QListView())
        keep_wheel_out(self._combo)
        self._combo.setMinimumContentsLength(16)
        self._combo.setSizeAdjustPolicy(_ADJUST)
        self._combo.setMaximumWidth(520)
        self.choice_media: ChoiceMedia | None = None
        """What stands below choices that have pictures, sounds or films."""
        super().__init__(node)
        self._model = ChoiceModel(self, unset=self.tr("Choose…"))
        self._combo.setModel(self._model)
        self.show_choices(node.choices)
        self._combo.activated.connect(self._chosen)

    def make_answer(self) -> QWidget:
        """A combo box, and what plays the sounds of choices."""
        holder = QWidget()
        self._below = column(self._combo, spacing=4)
        holder.setLayout(self._below)
        return holder

    def answer_widget(self) -> QWidget:
        """The box."""
        return self._combo

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices."""
        self._model.show_choices(choices)
        self._combo.setCurrentIndex(0)
        few = choices if len(choices) <= _MOST_PICTURED else ()
        if self.choice_media is None and any(choice.media for choice in few):
            self.choice_media = ChoiceMedia(_IN_LIST)
            self.choice_media.asked.connect(self.asked)
            self._below.addWidget(self.choice_media)
        if self.choice_media is not None:
            self.choice_media.follow(
                [(each, Handed(partial(self._show_picture, each.value))) for each in few]
            )

    def hear_of_form(self, answer: FormFileAnswer) -> None:
        """A picture or sound of a choice is there, or of the question."""
        super().hear_of_form(answer)
        if self.choice_media is not None:
            self.choice_media.hear(answer)

    def _show_picture(self, value: str, image: QImage | None, high: int) -> None:
        if high:
            # As wide as a photo is; the box itself stays as low as it is.
            self._combo.view().setIconSize(QSize(high * 4 // 3, high))
        self._model.show_picture(value, icon_of(image))

    def show_value(self, value: str) -> None:
        """Choose `value`."""
        index = max(self._model.row_of(value), 0)
        if index != self._combo.currentIndex():
            self._combo.setCurrentIndex(index)
        self.show_clear(bool(value))

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        self._combo.setProperty("faulty", faulty)
        restyle(self._combo)

    def _chosen(self) -> None:
        self.say(str(self._combo.currentData(VALUE) or ""))


class AcknowledgeQuestion(QuestionWidget):
    """A trigger: read and confirmed ("OK"), or not."""

    def __init__(self, node: NodeState) -> None:
        self._row = CheckRow("", "OK")
        super().__init__(node)
        self._row.setText(self.tr("Read and confirmed"))
        self._row.clicked.connect(lambda: self.say("OK" if self._row.isChecked() else ""))

    def make_answer(self) -> QWidget:
        """One row to check."""
        holder = QWidget()
        holder.setLayout(row(self._row))
        return holder

    def answer_widget(self) -> QWidget:
        """The row."""
        return self._row

    def show_value(self, value: str) -> None:
        """Checked when acknowledged."""
        self._row.setChecked(value == "OK")
