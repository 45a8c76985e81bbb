"""Asking for the passphrase before a way into the vault is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from auditor_app.ui.controls import button, column, label, later, row
from auditor_app.ui.pages.gate import InlineMessage, field, secret_edit
from auditor_app.ui.theme import GRID
from auditor_app.vault import passphrase_strength

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError

ENOUGH = 2
"""The lowest strength that a new passphrase may have: weaker ones fall within hours."""


class ProofForm(QFrame):
    """A small form: the passphrase as it is, with `wants_new` the one that is to be, twice.

    Signals:
        submitted(present passphrase, new one or "")
        cancelled()
    """

    submitted = Signal(str, str)
    cancelled = Signal()

    def __init__(self, title: str, sentence: str, action: str, *, wants_new: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self._wants_new = wants_new
        eye = self.tr("Show what I type")
        self.present, self.new, self.again = (secret_edit(eye) for _ in range(3))
        self.strength = label("", "small")
        self.message = InlineMessage()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.hide()
        self.action = button(action, "primary")
        self.cancel = button(self.tr("Cancel"))
        layout = column(label(title, "strong"), label(sentence, "muted"), GRID, spacing=4)
        layout.addLayout(field(self.tr("Your &passphrase now, or the recovery code"), self.present))
        if wants_new:
            layout.addSpacing(GRID)
            layout.addLayout(field(self.tr("The &new passphrase"), self.new))
            layout.addWidget(self.strength)
            layout.addLayout(field(self.tr("The new passphrase &again"), self.again))
        layout.addWidget(self.message)
        layout.addWidget(self.busy)
        layout.addSpacing(GRID)
        layout.addLayout(row(self.action, self.cancel, None))
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)
        self._weigh = later(self, self._show_strength, 150)
        self._connect()

    def focus(self) -> None:
        """Ready to type."""
        self.present.setFocus()

    def say(self, error: AuditorError) -> None:
        """Say in place what went wrong; what was typed is typed anew."""
        self.message.show_error(error)
        self.present.setFocus()
        self.present.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """While the keys are derived."""
        self.busy.setVisible(busy)
        for widget in (self.present, self.new, self.again, self.action, self.cancel):
            widget.setEnabled(not busy)

    def submit(self) -> None:
        """Hand on what was typed, if it will do."""
        self.message.hide()
        if not self.present.text():
            self.present.setFocus()
        elif not self._wants_new:
            self.submitted.emit(self.present.text(), "")
        elif passphrase_strength(self.new.text()).score < ENOUGH:
            self._refuse(self.tr("The new passphrase is too weak. Add a few unrelated words."))
            self.new.setFocus()
        elif self.new.text() != self.again.text():
            self._refuse(self.tr("The new passphrases are not the same. Type the second again."))
            self.again.setFocus()
            self.again.selectAll()
        else:
            self.submitted.emit(self.present.text(), self.new.text())

    def _typed(self, _: str) -> None:
        self._weigh.start()

    def _refuse(self, words: str) -> None:
        self.message.words.setText(words)
        self.message.show()

    def _show_strength(self) -> None:
        self.strength.setText(passphrase_strength(self.new.text()).words)

    def _connect(self) -> None:
        self.action.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.cancelled)
        self.new.textChanged.connect(self._typed)
        for edit in (self.present, self.new, self.again):
            edit.returnPressed.connect(self.submit)
            edit.textEdited.connect(self.message.hide)
