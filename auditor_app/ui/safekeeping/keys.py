"""The card of the ways into the vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from auditor_app.ui.controls import (
    button,
    clear_layout,
    column,
    icon_label,
    label,
    row,
)
from auditor_app.ui.safekeeping.asking import (
    Keeping,
    add_escrow,
    change_passphrase,
    renew_code,
    take_away,
)
from auditor_app.ui.safekeeping.proof import ProofForm
from auditor_app.ui.safekeeping.recovery import RecoveryCode
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import KeySlotInfo, Vault

_PASSPHRASE, _RECOVERY = "passphrase", "recovery"


class KeysCard(QFrame):
    """Lists what opens the vault, and changes it. Each change asks for the passphrase.

    Signals:
        changed(): the list is out of date.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.change = button(self.tr("&Change the passphrase…"), "", "key")
        self.renew = button(self.tr("New &recovery code…"), "", "retry")
        self.escrow = button("", "", "shield")
        self.form: ProofForm | None = None
        self.code: RecoveryCode | None = None
        self.removals: dict[str, QPushButton] = {}
        self._escrow_name = ""
        self._slots = column(spacing=4)
        self._task = QVBoxLayout()
        self._buttons = row(self.change, self.renew, None)
        self.change.clicked.connect(self._ask_to_change)
        self.renew.clicked.connect(self._ask_to_renew)
        self.escrow.clicked.connect(self._ask_for_escrow)
        layout = column(
            label(self.tr("What opens this vault"), "section"),
            self._slots,
            GRID,
            self._buttons,
            row(self.escrow, None),
            self._task,
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def show_keeping(self, found: Keeping) -> None:
        """List the ways in."""
        clear_layout(self._slots)
        self.removals = {}
        passphrases = sum(slot.kind == _PASSPHRASE for slot in found.slots)
        for slot in found.slots:
            last = slot.kind == _PASSPHRASE and passphrases == 1
            self._slots.addLayout(self._line(slot, removable=not last))
        self._escrow_name = found.escrow
        self.escrow.setVisible(bool(found.escrow))
        self.escrow.setText(self.tr("Let the {escrow} open it…").format(escrow=found.escrow))

    def _line(self, slot: KeySlotInfo, *, removable: bool) -> QHBoxLayout:
        words, icon = self._words(slot)
        line = row(icon_label(icon, TONES.muted), spacing=GRID)
        line.addWidget(label(words), 1)
        if removable:
            remove = button(self.tr("Take away…"), "link")
            remove.setAccessibleName(self.tr("Take away: {way}").format(way=words))
            remove.clicked.connect(partial(self._ask_to_remove, slot.slot_id, words))
            line.addWidget(remove)
            self.removals[slot.slot_id] = remove
        return line

    def _words(self, slot: KeySlotInfo) -> tuple[str, str]:
        """How a way in is called, and its icon."""
        if slot.kind == _PASSPHRASE:
            name, icon = self.tr("A passphrase"), "key"
        elif slot.kind == _RECOVERY:
            name, icon = self.tr("The recovery code, on paper"), "report"
        else:
            name, icon = self.tr("An escrow key"), "shield"
        return (f"{name}: {slot.label}" if slot.label else name), icon

    # What is asked ------------------------------------------------------------------------------

    def _ask_to_change(self) -> None:
        form = self._ask(
            self.tr("Change the passphrase"),
            self.tr("The new one opens the vault from then on, the present one no longer."),
            self.tr("Change it"),
            wants_new=True,
        )
        form.submitted.connect(
            lambda present, new: self._do(
                partial(change_passphrase, present=present, new=new),
                lambda _: self._done(self.tr("The passphrase was changed.")),
            )
        )

    def _ask_to_renew(self) -> None:
        form = self._ask(
            self.tr("New recovery code"),
            self.tr("The code that you have on paper opens nothing from then on."),
            self.tr("Make a new code"),
        )
        form.submitted.connect(
            lambda present, _: self._do(partial(renew_code, present=present), self._show_code)
        )

    def _ask_for_escrow(self) -> None:
        form = self._ask(
            self.tr("Let the {escrow} open it").format(escrow=self._escrow_name),
            self.tr(
                "Whoever holds that key of your organisation can then open this vault and read "
                "everything in it: for when passphrase and recovery code are lost."
            ),
            self.tr("Let it open the vault"),
        )
        form.submitted.connect(
            lambda present, _: self._do(
                partial(add_escrow, present=present),
                lambda _: self._done(self.tr("The escrow can open this vault now.")),
            )
        )

    def _ask_to_remove(self, slot_id: str, words: str) -> None:
        form = self._ask(
            self.tr("Take a way in away"),
            self.tr("It opens nothing from then on. {way}").format(way=words),
            self.tr("Take it away"),
        )
        form.submitted.connect(
            lambda present, _: self._do(
                partial(take_away, present=present, slot_id=slot_id),
                lambda _: self._done(self.tr("It opens the vault no longer.")),
            )
        )

    def _ask(self, title: str, sentence: str, action: str, *, wants_new: bool = False) -> ProofForm:
        self._close_task()
        self.form = form = ProofForm(title, sentence, action, wants_new=wants_new)
        form.cancelled.connect(self._close_task)
        self._task.addWidget(form)
        form.show()
        form.focus()
        return form

    def _do(self, work: Callable[[Vault], object], done: Callable[[object], None]) -> None:
        if self.form is not None:
            self.form.set_busy(busy=True)
        self._desk.ask(self, work, done, self._refused)

    def _refused(self, error: AuditorError) -> None:
        if self.form is not None:
            self.form.set_busy(busy=False)
            self.form.say(error)

    def _done(self, words: str) -> None:
        self._close_task()
        self._desk.noticed.emit(words)
        self.changed.emit()

    def _show_code(self, code: object) -> None:
        self._close_task()
        self.code = RecoveryCode(self._desk, str(code))
        self.code.done.connect(self._close_task)
        self._task.addWidget(self.code)
        self.code.show()
        self.changed.emit()

    def _close_task(self) -> None:
        clear_layout(self._task)
        self.form = self.code = None
