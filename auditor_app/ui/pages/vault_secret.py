"""What opens a vault, as the gate asks for it: the passphrase, or the recovery code instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.ui.controls import button, column, label
from auditor_app.ui.pages.gate import secret_edit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget


class VaultSecret(QObject):
    """A field for the one that is asked for, and a link that asks for the other.

    Signals:
        swapped(): the other one is asked for; what was typed is gone.
    """

    swapped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_code = False
        """Whether it is the recovery code that is asked for."""
        self.edit = secret_edit(self.tr("Show what I type"))
        self._caption = label("", "strong", wrap=False)
        self._caption.setBuddy(self.edit)
        self.other = button("", "link")
        self.other.clicked.connect(self._swap)
        self._name()

    def field(self) -> QVBoxLayout:
        """The field under its name."""
        return column(self._caption, self.edit, spacing=4)

    def _swap(self) -> None:
        self.is_code = not self.is_code
        self.edit.clear()
        self._name()
        self.swapped.emit()
        self.edit.setFocus()

    def _name(self) -> None:
        name, other = self.tr("&Passphrase"), self.tr("Use the recovery code")
        if self.is_code:
            name, other = self.tr("&Recovery code"), self.tr("Use the passphrase")
        self._caption.setText(name)
        self.edit.setAccessibleName(name.replace("&", ""))
        self.other.setText(other)
