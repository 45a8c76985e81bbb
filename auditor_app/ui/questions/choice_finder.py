"""One of many choices, found by typing: a field, and the list of what it finds below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from auditor_app.ui.controls import column, label
from auditor_app.ui.icons import icon
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.questions.choice_model import VALUE, ChoiceModel
from auditor_app.ui.questions.choice_popup import ChoicePopup
from auditor_app.ui.questions.read_field import ReadField
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from auditor_app.xforms import Choice, NodeState

_WIDEST = 520
_BESIDE = 20
"""Rows behind the answer that are there when the list opens at it."""


class FindingEdit(LineEdit):
    """A field that Down opens the list of."""

    def __init__(self) -> None:
        super().__init__()
        self.opens = QAction(icon("down", TONES.ink), "", self)
        self.add_icon(self.opens, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down, with or without Alt, opens the list."""
        if event.key() == Qt.Key.Key_Down and self.opens.isEnabled():
            self.opens.trigger()
        else:
            super().keyPressEvent(event)


class SelectOneFinder(ReadField):
    """One of several, of which only what holds the words typed is listed.

    What stands in the field and names no choice is no answer: it is kept as half a date is.
    """

    def __init__(self, node: NodeState) -> None:
        self._field = FindingEdit()
        self._field.setMaximumWidth(_WIDEST)
        self._found = label("", "small")
        self._model = ChoiceModel()
        super().__init__(node, self._field, pauses=1)
        self._model.setParent(self)
        self._list = ChoicePopup(self._model, self._edit)
        self._field.opens.triggered.connect(self._open)
        self._list.taken.connect(self._pick)
        self._model.found_more.connect(self._count)
        self._field.opens.setText(self.tr("Show all choices"))
        self.show_choices(node.choices)

    def make_answer(self) -> QWidget:
        """A field, and below it what is said of what was found."""
        holder = QWidget()
        holder.setLayout(column(self._edit, self._found, spacing=2))
        self._found.hide()
        return holder

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other choices."""
        self._model.show_choices(choices)
        self._say_count()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The form's language decides how numbers are written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._say_count()

    def _say_count(self) -> None:
        self._edit.setPlaceholderText(
            self.tr("Type to find one of {count}").format(
                count=self.locale().toString(len(self._model.choices))
            )
        )

    def show_value(self, value: str) -> None:
        """Show what the choice is called, but leave alone what is being typed."""
        super().show_value(value)
        self.show_clear(bool(value))

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """No list opens any more."""
        super().show_readonly(readonly)
        self._field.opens.setEnabled(not readonly)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What is locked or left shows no list of its own any more."""
        self._list.hide()
        super().hideEvent(event)

    def flush(self) -> None:
        """Say which choice the field names; what names none stays in it and is said to be none."""
        value = self._read()
        super().flush()
        if self._edit.isReadOnly() or value is None:
            return
        self._found.hide()
        if value:
            self._edit.setText(self.written(value))

    def read(self, text: str) -> str | None:
        """The value of the choice that is called so, where only one is."""
        named = self._model.named(text) if text.strip() else ("",)
        return named[0] if len(named) == 1 else None

    def written(self, value: str) -> str:
        """What the choice is called."""
        return self._model.label(value) if value else ""

    def none_of_it(self) -> str:
        """Where to find one."""
        return self.tr("No choice is called that. Choose one from the list.")

    def _typed(self, text: str) -> None:
        self._pause.start()
        self._model.look_for(text)
        self._count()
        if text.strip() and self._model.found:
            self._show_list()
        else:
            self._list.hide()

    def _pause_over(self) -> None:
        """Half a name takes the answer before it away, and is not blamed while one looks."""
        value = self._read()
        self.say(value or "")
        if value is None:
            self._pause.hold()
        else:
            self._pause.stop()

    def _open(self) -> None:
        """Everything there is, at what is chosen."""
        if self._edit.isReadOnly():
            return
        if self._read() is None:
            self._model.look_for(self._edit.text())
        else:
            self._model.look_for("")
        self._count()
        self._show_list()

    def _show_list(self) -> None:
        """Open the list: at the answer, or at the only row; else Return would take a guess."""
        row = 0 if self._model.found == 1 else self._model.row_of(self._value)
        self._model.load(row + _BESIDE)
        there = 0 <= row < self._model.rowCount() and self._is_at(row)
        self._list.open_at(row if there else -1)

    def _is_at(self, row: int) -> bool:
        """Whether a row stands for the answer, or is the only one."""
        at = self._model.index(row)
        return self._model.found == 1 or at.data(VALUE) == self._value

    def _pick(self) -> None:
        """Take the row in which one is, by Return or by a click."""
        here = self._list.currentIndex()
        if not here.isValid():
            return
        value = str(here.data(VALUE))
        self._edit.setText(self._model.label(value))
        self._pause.stop()
        self._found.hide()
        self.say(value)

    def _count(self) -> None:
        """Say how many choices hold what was typed: a list that is closed is heard, too."""
        text, count = self._edit.text().strip(), self._model.found
        if not text or self._read() is not None:
            self._found.hide()
            return
        words = self.tr("{count} found").format(count=self.locale().toString(count))
        self._found.setText(words if count else self.tr("Nothing is called that."))
        self._found.show()
