"""One question on the screen, and an engine that keeps what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from auditor_app.ui.questions.factory import make_question
from auditor_app.xforms import Choice, NodeState, ValueChanged

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Asked:
    """A question on the screen, and an engine that keeps what it says."""

    def __init__(self, qtbot: QtBot, node: NodeState, *, width: int = 600) -> None:
        self.said: list[str] = []
        self.typing: list[bool] = []
        self.widget = make_question(node)
        self.widget.answered.connect(self._keep)
        self.widget.typing.connect(self.typing.append)
        self.widget.resize(width, 300)
        qtbot.addWidget(self.widget)
        self.widget.show()
        qtbot.waitExposed(self.widget)
        self.widget.activateWindow()
        self.widget.focus_answer()
        if self.widget.answer_widget().focusPolicy() != Qt.FocusPolicy.NoFocus:
            qtbot.waitUntil(self.widget.answer_widget().hasFocus)

    def _keep(self, ref: str, value: str) -> None:
        assert ref == self.widget.ref
        self.said.append(value)
        self.widget.apply(ValueChanged(ref, value))

    def edit(self, number: int = 0) -> QLineEdit:
        return self.widget.findChildren(QLineEdit)[number]


def ask(qtbot: QtBot, **fields: object) -> Asked:
    return Asked(qtbot, NodeState(**{"ref": "/data/q", "kind": "input", "label": "Q"} | fields))


def choices(*labels: str) -> tuple[Choice, ...]:
    """Choices whose values are their labels in small letters, without blanks."""
    return tuple(Choice(label.lower().replace(" ", "_"), label) for label in labels)
