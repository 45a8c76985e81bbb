"""What is read and not answered: notes and calculated values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import label
from auditor_app.ui.questions.base import QuestionWidget

if TYPE_CHECKING:
    from auditor_app.xforms import NodeState


class NoteWidget(QuestionWidget):
    """A text of the form, with its marks."""

    def __init__(self, node: NodeState) -> None:
        self._nothing = QWidget()
        self._nothing.setFixedHeight(0)
        super().__init__(node)
        self._label.setProperty("look", "")

    def make_answer(self) -> QWidget:
        """Nothing: a note is read."""
        return self._nothing

    def show_value(self, value: str) -> None:
        """A note has no value."""


class CalculatedWidget(QuestionWidget):
    """A value that the form works out; it follows the answers."""

    def __init__(self, node: NodeState) -> None:
        self._shown = label("")
        super().__init__(node)

    def make_answer(self) -> QWidget:
        """The value as text."""
        self._shown.setProperty("look", "strong")
        return self._shown

    def show_value(self, value: str) -> None:
        """The value, or a dash."""
        self._shown.setText(value or "\N{EN DASH}")

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """It always is."""
