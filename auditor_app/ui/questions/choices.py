"""Selects: one of several (list, columns, minimal) and several of several; also "acknowledge"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QCompleter, QGridLayout, QWidget

from auditor_app.ui.controls import clear_layout, keep_wheel_out, restyle, row
from auditor_app.ui.markdown import plain
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.choice_rows import CheckRow, RadioRow
from auditor_app.xforms.markdown import as_value

if TYPE_CHECKING:
    from auditor_app.xforms import Choice, NodeState

_COLUMNS = re.compile(r"\bcolumns-(\d+)\b")
_SHORT = 22
"""Choices of at most so many letters stand side by side."""

_IN_ONE_LINE = 3
_ADJUST = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def columns_of(appearance: str, choices: tuple[Choice, ...]) -> int:
    """In how many columns choices stand: as the form says, else by their number and length."""
    if found := _COLUMNS.search(appearance):
        return max(1, min(int(found.group(1)), 6))
    words = set(appearance.split())
    if "likert" in words:
        return min(max(len(choices), 1), 6)
    if words & {"columns-pack", "columns"}:
        return 3
    if words & {"columns-flex", "quick"}:
        return 2
    return _columns_that_fit(choices)


def _columns_that_fit(choices: tuple[Choice, ...]) -> int:
    if not choices or any(len(plain(choice.label)) > _SHORT for choice in choices):
        return 1
    return max(len(choices), 2) if len(choices) <= _IN_ONE_LINE else 2


class ChoiceList(QuestionWidget):
    """Choices as rows; whether one or several can be taken decides the kind of row."""

    several = False

    def __init__(self, node: NodeState) -> None:
        self._appearance = node.appearance
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setSpacing(6)
        self._rows: list[RadioRow | CheckRow] = []
        self._group: QButtonGroup | None = None
        super().__init__(node)
        self.show_choices(node.choices)

    def make_answer(self) -> QWidget:
        """A grid of rows."""
        return self._holder

    def answer_widget(self) -> QWidget:
        """The chosen row, else the first."""
        chosen = [row_ for row_ in self._rows if row_.isChecked()]
        return next(iter(chosen or self._rows), self._holder)

    def rows(self) -> tuple[RadioRow | CheckRow, ...]:
        """The choices as shown."""
        return tuple(self._rows)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Put other rows in the place of those shown."""
        clear_layout(self._grid)
        if self._group is not None:
            self._group.deleteLater()
        self._group = None if self.several else QButtonGroup(self)
        self._rows = []
        columns = columns_of(self._appearance, choices)
        for index, choice in enumerate(choices):
            line = self._make_row(choice)
            self._rows.append(line)
            self._grid.addWidget(line, index // columns, index % columns)
            line.clicked.connect(self._chosen)

    def show_value(self, value: str) -> None:
        """Check what is in `value`, a list with blanks between."""
        chosen = set(value.split()) if self.several else {value}
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
        for line in self._rows:
            line.setEnabled(not readonly)

    def _make_row(self, choice: Choice) -> RadioRow | CheckRow:
        text = choice.label if plain(choice.label) else as_value(choice.value)
        if self.several:
            return CheckRow(text, choice.value)
        line = RadioRow(text, choice.value)
        if self._group is not None:
            self._group.addButton(line)
        return line

    def _chosen(self) -> None:
        self.say(" ".join(line.value for line in self._rows if line.isChecked()))


class SelectOneList(ChoiceList):
    """One of several, as rows with a round mark."""


class SelectManyList(ChoiceList):
    """Several of several, as rows with a square mark."""

    several = True


class SelectOneCombo(QuestionWidget):
    """One of several in a closed box ("minimal"), or one that filters while typing."""

    def __init__(self, node: NodeState) -> None:
        self._combo = QComboBox()
        keep_wheel_out(self._combo)
        self._combo.setMinimumContentsLength(16)
        self._combo.setSizeAdjustPolicy(_ADJUST)
        self._combo.setMaximumWidth(520)
        self._filters = bool({"autocomplete", "search"} & set(node.appearance.split()))
        super().__init__(node)
        self.show_choices(node.choices)
        self._combo.activated.connect(self._chosen)
        if self._filters:
            self._let_filter()

    def make_answer(self) -> QWidget:
        """A combo box."""
        return self._combo

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices."""
        self._combo.clear()
        self._combo.addItem(self.tr("Choose…"), "")
        for choice in choices:
            self._combo.addItem(plain(choice.label) or choice.value, choice.value)

    def show_value(self, value: str) -> None:
        """Choose `value`."""
        index = max(self._combo.findData(value), 0)
        if index != self._combo.currentIndex():
            self._combo.setCurrentIndex(index)
        self.show_clear(bool(value))

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        self._combo.setProperty("faulty", faulty)
        restyle(self._combo)

    def _let_filter(self) -> None:
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self._combo.model(), self._combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._combo.setCompleter(completer)

    def _chosen(self) -> None:
        self.say(str(self._combo.currentData() or ""))


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
