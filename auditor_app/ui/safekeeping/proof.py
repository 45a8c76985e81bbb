"""Asking for the passphrase before a way into the vault is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from auditor_app.ui.controls import (
    bring_into_view,
    button,
    column,
    hide_unless,
    label,
    later,
    restyle,
    row,
)
from auditor_app.ui.error_words import said_in_line, strength_words
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.pages.gate import field, secret_edit
from auditor_app.ui.theme import GRID, scaled
from auditor_app.vault import passphrase_strength

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError

_HINT_HEIGHT = 40
"""Two lines: the fields below stay where they are while the hint changes."""


class ProofForm(QFrame):
    """A small form: the passphrase as it is, with `wants_new` the one that is to be, twice.

    `look` is that of the button that does it.

    Signals:
        submitted(present passphrase, new one or "")
        cancelled()
    """

    submitted = Signal(str, str)
    cancelled = Signal()

    def __init__(
        self,
        title: str,
        sentence: str,
        action: str,
        *,
        wants_new: bool = False,
        look: str = "primary",
    ) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self._wants_new = wants_new
        self._is_busy = False
        eye = self.tr("Show what I type")
        self.present, self.new, self.again = (secret_edit(eye) for _ in range(3))
        self.strength = label("", "small")
        self.strength.setMinimumHeight(scaled(_HINT_HEIGHT))
        self.strength.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.message = InlineMessage()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.hide()
        self.action = button(action, look)
        self.cancel = button(self.tr("Cancel"))
        self._places: dict[QLineEdit, QVBoxLayout] = {}
        layout = column(label(title, "strong"), label(sentence, "muted"), GRID, spacing=4)
        self._add(layout, self.tr("Your &passphrase now, or the recovery code"), self.present)
        layout.addWidget(self._renewing(wanted=wants_new))
        layout.addWidget(self.busy)
        layout.addSpacing(GRID)
        layout.addLayout(row(self.action, self.cancel, None))
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)
        self._weigh = later(self, self._show_strength, 150)
        self._connect()

    def _renewing(self, *, wanted: bool) -> QWidget:
        """The fields for a new passphrase."""
        inside = column(GRID, spacing=4)
        self._add(inside, self.tr("The &new passphrase"), self.new)
        inside.addWidget(self.strength)
        self._add(inside, self.tr("The new passphrase &again"), self.again)
        part = QWidget()
        part.setLayout(inside)
        hide_unless(wanted, part)
        return part

    def focus(self) -> None:
        """Ready to type, all of the form in view."""
        self.present.setFocus()
        bring_into_view(self)

    def say(self, error: AuditorError) -> None:
        """Say in place what went wrong; what was typed is typed anew."""
        self._refuse(self.present, said_in_line(error))
        self.present.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """While the keys are derived: the focus stays here, so that no key goes elsewhere."""
        self._is_busy = busy
        self.busy.setVisible(busy)
        for edit in (self.present, self.new, self.again):
            edit.setReadOnly(busy)
        if busy and not any(edit.hasFocus() for edit in (self.present, self.new, self.again)):
            self.present.setFocus()
        for press in (self.action, self.cancel):
            press.setEnabled(not busy)

    def submit(self) -> None:
        """Hand on what was typed, if it will do."""
        if self._is_busy:
            return
        self._calm()
        if not self.present.text():
            self.present.setFocus()
        elif not self._wants_new:
            self.submitted.emit(self.present.text(), "")
        elif not passphrase_strength(self.new.text()).is_enough:
            words = self.tr("The new passphrase is too weak. Add a few unrelated words.")
            self._refuse(self.new, words)
        elif self.new.text() != self.again.text():
            words = self.tr("The new passphrases are not the same. Type the second again.")
            self._refuse(self.again, words)
            self.again.selectAll()
        else:
            self.submitted.emit(self.present.text(), self.new.text())

    def _typed(self, _: str) -> None:
        self._weigh.start()

    def _refuse(self, edit: QLineEdit, words: str) -> None:
        """Say at a field what is wrong with it."""
        self._places[edit].addWidget(self.message)
        self.message.say(words)
        edit.setProperty("faulty", True)  # noqa: FBT003 - Qt's argument
        restyle(edit)
        edit.setFocus()
        bring_into_view(self.message)

    def _calm(self) -> None:
        self.message.hide()
        for edit in self._places:
            if edit.property("faulty"):
                edit.setProperty("faulty", False)  # noqa: FBT003 - Qt's argument
                restyle(edit)

    def _show_strength(self) -> None:
        self.strength.setText(strength_words(passphrase_strength(self.new.text())))

    def _give_up(self) -> None:
        if not self._is_busy:
            self.cancelled.emit()

    def _add(self, layout: QVBoxLayout, name: str, edit: QLineEdit) -> None:
        self._places[edit] = place = field(name, edit)
        layout.addLayout(place)

    def _connect(self) -> None:
        self.action.clicked.connect(self.submit)
        self.cancel.clicked.connect(self._give_up)
        self.new.textChanged.connect(self._typed)
        for edit in (self.present, self.new, self.again):
            edit.returnPressed.connect(self.submit)
            edit.textEdited.connect(self._calm)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self._give_up)
