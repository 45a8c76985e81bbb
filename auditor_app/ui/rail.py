"""The rail at the side: the rooms of the program, help, and the lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QToolButton

from auditor_app.ui.controls import column, icon_label, row
from auditor_app.ui.icons import icon
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_WIDTH = 112
_EDGE = 6
_HEIGHT = 60
_PICTURE = 24
_BETWEEN = 96
"""Px of the rail's height that are no button's: edges, spaces, and air before the help."""
_ROOM_FOR_MARK = 125
"""Per cent of the type's size up to which the program's mark has room above the rooms."""


@dataclass(frozen=True, slots=True)
class _Room:
    section: str
    icon: str
    keys: str


_ROOMS = (
    _Room("audits", "audits", "Alt+1"),
    _Room("outbox", "outbox", "Alt+2"),
    _Room("enrolment", "device", "Alt+3"),
    _Room("vault", "shield", "Alt+4"),
    _Room("settings", "settings", "Alt+5"),
    _Room("help", "help", "F1"),
)


class Rail(QFrame):
    """A button for each room, in the order in which Tab reaches them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("look", "rail")
        self._rooms = {room.section: self._button() for room in _ROOMS}
        self.audits = self._rooms["audits"]
        self.outbox = self._rooms["outbox"]
        self.enrolment = self._rooms["enrolment"]
        self.vault = self._rooms["vault"]
        self.settings = self._rooms["settings"]
        self.help = self._rooms["help"]
        self.lock = self._button()
        self.lock.setCheckable(False)
        self._mark = icon_label("auditor", TONES.rail_text, 32)
        rooms = (self.audits, self.outbox, self.enrolment, self.vault, self.settings)
        layout = column(
            row(None, self._mark, None), GRID, *rooms, None, self.help, self.lock, spacing=4
        )
        layout.setContentsMargins(_EDGE, GRID * 2, _EDGE, GRID)
        self.setLayout(layout)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language that the program speaks now."""
        names = {
            "audits": self.tr("Audits"),
            "outbox": self.tr("Outbox"),
            "enrolment": self.tr("Laptop"),
            "vault": self.tr("Vault"),
            "settings": self.tr("Settings"),
            "help": self.tr("Help"),
        }
        for room in _ROOMS:
            self._name(self._rooms[room.section], names[room.section], room.keys)
        self._name(self.lock, self.tr("Lock"), "")
        self.lock.setToolTip(self.tr("Lock the vault (Ctrl+L)"))
        self.redress()

    def redress(self) -> None:
        """Give the buttons room for their words in the size of type that is on now.

        Their pictures grow with the words, as far as there is room for all in the lowest window.
        """
        buttons = tuple(self._buttons())
        for button in buttons:
            button.ensurePolished()
        widest = max(b.fontMetrics().horizontalAdvance(b.text()) for b in buttons) + 12
        width = max(_WIDTH - 2 * _EDGE, widest)
        words = buttons[0].fontMetrics().lineSpacing() + 18
        share = (self.window().minimumHeight() - _BETWEEN) // len(buttons)
        picture = min(scaled(_PICTURE), max(share - words, _PICTURE))
        for button, name in zip(buttons, (*(room.icon for room in _ROOMS), "lock"), strict=True):
            button.setFixedSize(width, max(_HEIGHT, picture + words))
            button.setIcon(icon(name, TONES.rail_text, picture))
            button.setIconSize(QSize(picture, picture))
        self._mark.setVisible(scaled(100) <= _ROOM_FOR_MARK)
        self.setFixedWidth(width + 2 * _EDGE)

    def show_here(self, section: str) -> None:
        """Mark the room in which one is."""
        for name, control in self._rooms.items():
            control.setChecked(name == section)

    def _buttons(self) -> Iterator[QToolButton]:
        yield from self._rooms.values()
        yield self.lock

    @staticmethod
    def _name(control: QToolButton, text: str, keys: str) -> None:
        control.setText(text)
        control.setAccessibleName(text)
        if keys:
            control.setToolTip(f"{text} ({keys})")
        if keys.startswith("Alt"):
            # Words first: a new text takes the shortcut away. F1 holds before the vault too.
            control.setShortcut(QKeySequence(keys))

    @staticmethod
    def _button() -> QToolButton:
        control = QToolButton()
        control.setProperty("look", "rail")
        control.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        control.setCheckable(True)
        control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        control.setCursor(Qt.CursorShape.PointingHandCursor)
        return control
