"""Repeats: each instance a card with its questions, and the place where another is added."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from auditor_app.ui.controls import (
    ConfirmButton,
    button,
    clear_layout,
    column,
    framed,
    hide_unless,
    label,
    row,
)
from auditor_app.ui.markdown import breakable, plain
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.xforms import NodeState

MOST_LISTED = 50
"""Entries that are listed where another is added; the outline leads to all of them."""

UP_KEYS, DOWN_KEYS = "Alt+Shift+Up", "Alt+Shift+Down"


def position_of(instance_ref: str) -> int:
    """The number in `/data/debt[3]`."""
    return int(instance_ref.rpartition("[")[2].rstrip("]"))


class Entry(NamedTuple):
    """A repeat instance in a list: its ref, and the answers by which it is known."""

    ref: str
    summary: str


class EntryTools(QWidget):
    """What can be done with an instance: moved up and down, copied, removed.

    Signals:
        moved(ref, place), copied(ref), removed(ref)
    """

    moved = Signal(str, int)
    copied = Signal(str)
    removed = Signal(str)

    def __init__(self, node: NodeState, name: str) -> None:
        """`name` is what the instance is called, with its number."""
        super().__init__()
        self.ref = node.ref
        self._place = position_of(node.ref)
        self._count = self._place
        self.up = _small("up", self.tr("Move {entry} up").format(entry=name), UP_KEYS)
        self.down = _small("down", self.tr("Move {entry} down").format(entry=name), DOWN_KEYS)
        self.copy = _small("copy", self.tr("Copy {entry}").format(entry=name))
        self.remove = ConfirmButton(self.tr("Remove"), self.tr("Press again to remove"))
        self.remove.setAccessibleName(self.tr("Remove {entry}").format(entry=name))
        for press in (self.up, self.down):
            hide_unless(node.can_move, press)
        for press in (self.copy, self.remove):
            hide_unless(node.can_remove, press)
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.copy.clicked.connect(lambda: self.copied.emit(self.ref))
        self.remove.confirmed.connect(lambda: self.removed.emit(self.ref))
        self.setLayout(row(self.up, self.down, self.copy, self.remove, spacing=2))
        self._can_move = node.can_move
        self.show_count(self._place)

    def show_count(self, count: int) -> None:
        """Among so many it stands: the first goes no further up, the last no further down."""
        self._count = count
        self.up.setEnabled(self._place > 1)
        self.down.setEnabled(self._place < count)

    def shift(self, step: int) -> None:
        """Ask for the instance to be moved, where there is room and it may be."""
        place = self._place + step
        if self._can_move and self.isEnabled() and 1 <= place <= self._count:
            self.moved.emit(self.ref, place)

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self.up, self.down, self.copy, self.remove]

    def focus(self, step: int) -> None:
        """After a move: to the button that moves it on, or the other at the end."""
        wanted = self.up if step < 0 else self.down
        other = self.down if step < 0 else self.up
        (wanted if wanted.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Nothing can be done any more, not by keys either."""
        self.setEnabled(False)
        self.hide()


class InstanceCard(QFrame):
    """The questions of one repeat instance."""

    def __init__(self, node: NodeState) -> None:
        super().__init__()
        self.ref = node.ref
        self.setProperty("look", "card")
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(GRID * 3)
        name = name_of_entry(node, self.tr("Entry"))
        self.tools = EntryTools(node, name)
        self.remove = self.tools.remove
        head = row()
        head.addWidget(label(breakable(name), "strong"), 1)
        head.addWidget(self.tools)
        layout = column(head, self.content, spacing=GRID)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self.setLayout(layout)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, step in ((UP_KEYS, -1), (DOWN_KEYS, 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=inside)
            shortcut.activated.connect(lambda by=step: self.tools.shift(by))

    def stops(self) -> list[QWidget]:
        """Where Tab stops before the questions."""
        return self.tools.stops()


class RepeatFooter(QWidget):
    """Where an instance is added; `listed`: those that are there stand here with their answers.

    Signals:
        added(ref): of the repeat.
        opened(ref): of an instance.
        moved(ref, place), copied(ref), removed(ref): likewise.
    """

    added = Signal(str)
    opened = Signal(str)
    moved = Signal(str, int)
    copied = Signal(str)
    removed = Signal(str)

    def __init__(self, node: NodeState, *, listed: bool = False, readonly: bool = False) -> None:
        super().__init__()
        self.ref = node.ref
        self.listed = listed
        self._readonly = readonly
        name = plain(node.label) or self.tr("entry")
        self.add = button(self.tr("Add: {name}").format(name=name), "", "plus")
        hide_unless(node.can_add and not readonly, self.add)
        self.add.clicked.connect(lambda: self.added.emit(self.ref))
        self._none_yet = label(self.tr("None recorded yet."), "muted")
        hide_unless(not node.instances, self._none_yet)
        self._more = label("", "muted")
        self._more.hide()
        self.entries: tuple[Entry, ...] = ()
        """What is listed."""
        self._rows: list[EntryTools] = []
        self._doors: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self.setLayout(
            column(self._none_yet, self._list, self._more, row(self.add, None), spacing=GRID)
        )

    def show_entries(
        self, nodes: Sequence[NodeState], entries: Sequence[Entry], count: int
    ) -> None:
        """List these of `count` instances: the first of them, with what they are known by."""
        clear_layout(self._list)
        self.entries = tuple(entries)
        self._rows, self._doors = [], []
        self._none_yet.setVisible(not count)
        for node, entry in zip(nodes, entries, strict=True):
            self._list.addWidget(self._row(node, entry, count))
        left = count - len(entries)
        self._more.setVisible(left > 0)
        words = self.tr("And {count} more, which the outline leads to.")
        self._more.setText(words.format(count=self.locale().toString(left)))

    def stops(self) -> list[QWidget]:
        """Where Tab stops, row by row."""
        pairs = zip(self._doors, self._rows, strict=True)
        rows = [stop for door, tools in pairs for stop in (door, *tools.stops())]
        return [*rows, self.add]

    def tools(self, instance: str) -> EntryTools | None:
        """What can be done with an instance that is listed."""
        return next((each for each in self._rows if each.ref == instance), None)

    def _row(self, node: NodeState, entry: Entry, count: int) -> QFrame:
        name = name_of_entry(node, self.tr("Entry"))
        door = button(self.tr("Open"), "plain")
        door.setAccessibleName(self.tr("Open {entry}").format(entry=name))
        door.clicked.connect(lambda: self.opened.emit(entry.ref))
        tools = EntryTools(node, name)
        tools.show_count(count)
        if self._readonly:
            tools.shut()
        for mine, ours in (
            (tools.moved, self.moved),
            (tools.copied, self.copied),
            (tools.removed, self.removed),
        ):
            mine.connect(ours)
        self._rows.append(tools)
        self._doors.append(door)
        words = column(label(breakable(name), "strong"), spacing=2)
        if entry.summary:
            words.addWidget(label(entry.summary, "muted"))
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(door)
        line.addWidget(tools)
        return framed("inset", line, margin=GRID)


def name_of_entry(node: NodeState, otherwise: str) -> str:
    """What an instance is called: the repeat's label and its number."""
    return f"{plain(node.label) or otherwise} {position_of(node.ref)}"


def _small(name: str, words: str, keys: str = "") -> QPushButton:
    """A button that is a picture; its words are heard, and shown as a tip."""
    made = button("", "plain", name, f"{words} ({keys})" if keys else words)
    made.setAccessibleName(words)
    return made
