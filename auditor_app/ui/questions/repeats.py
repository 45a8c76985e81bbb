"""Repeats: each instance a card with its questions, one button that adds another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from auditor_app.ui.controls import ConfirmButton, button, column, hide_unless, label, row
from auditor_app.ui.markdown import plain
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.xforms import NodeState


def position_of(instance_ref: str) -> int:
    """The number in `/data/debt[3]`."""
    return int(instance_ref.rpartition("[")[2].rstrip("]"))


class InstanceCard(QFrame):
    """The questions of one repeat instance.

    Signals:
        removed(ref): the person takes the instance out.
    """

    removed = Signal(str)

    def __init__(self, node: NodeState) -> None:
        super().__init__()
        self.ref = node.ref
        self.setProperty("look", "card")
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(GRID * 3)
        number = position_of(node.ref)
        name = plain(node.label) or self.tr("Entry")
        self.remove = ConfirmButton(self.tr("Remove"), self.tr("Press again to remove"))
        hide_unless(node.can_remove, self.remove)
        self.remove.setAccessibleName(
            self.tr("Remove {name} {number}").format(name=name, number=number)
        )
        self.remove.confirmed.connect(lambda: self.removed.emit(self.ref))
        head = row()
        head.addWidget(label(f"{name} {number}", "strong"), 1)
        head.addWidget(self.remove)
        layout = column(head, self.content, spacing=GRID)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self.setLayout(layout)


class RepeatFooter(QWidget):
    """Adds an instance.

    Signals:
        added(ref)
    """

    added = Signal(str)

    def __init__(self, node: NodeState) -> None:
        super().__init__()
        self.ref = node.ref
        name = plain(node.label) or self.tr("entry")
        self.add = button(self.tr("Add: {name}").format(name=name), "", "plus")
        hide_unless(node.can_add, self.add)
        self.add.clicked.connect(lambda: self.added.emit(self.ref))
        none_yet = label(self.tr("None recorded yet."), "muted")
        hide_unless(not node.instances, none_yet)
        self.setLayout(column(none_yet, row(self.add, None), spacing=GRID))
