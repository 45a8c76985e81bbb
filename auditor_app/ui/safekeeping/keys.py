"""The card of the ways into the vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from auditor_app.ui.controls import (
    bring_into_view,
    button,
    clear_layout,
    column,
    framed,
    icon_label,
    label,
    row,
)
from auditor_app.ui.copied import take_copies_back
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.markdown import unkeyed
from auditor_app.ui.safekeeping.asking import (
    Keeping,
    add_escrow,
    change_passphrase,
    new_code,
    settle_code,
    take_away,
)
from auditor_app.ui.safekeeping.proof import ProofForm
from auditor_app.ui.safekeeping.recovery import RecoveryCode
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import KeySlotInfo, NewCode, Vault

Result = TypeVar("Result")
_PASSPHRASE, _RECOVERY = "passphrase", "recovery"


class KeysCard(QFrame):
    """Lists what opens the vault, and changes it. Each change asks for the passphrase.

    One thing is done at a time: while it is asked for, done, and a new code looked at, no other
    begins. A new recovery code takes the place of the one on paper only once it is on paper itself.

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
        self._code_count = 0
        self._opener: QPushButton | None = None
        self._slots = column(spacing=4)
        self._two_codes = label(
            self.tr(
                "Two recovery codes open this vault: the last new one was not confirmed. Make a "
                "new code: once that is on paper, the ones before open nothing."
            ),
            "muted",
        )
        self._two_codes.hide()
        self._task = QVBoxLayout()
        self._buttons = QWidget()
        self._buttons.setLayout(FlowLayout(self.change, self.renew, self.escrow))
        self.change.clicked.connect(self._ask_to_change)
        self.renew.clicked.connect(self._ask_to_renew)
        self.escrow.clicked.connect(self._ask_for_escrow)
        layout = column(
            label(self.tr("What opens this vault"), "section"),
            self._slots,
            self._two_codes,
            GRID,
            self._buttons,
            self._task,
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    @property
    def tasking(self) -> bool:
        """Whether something is asked for, being done, or a new code shown."""
        return self.form is not None or self.code is not None

    def show_keeping(self, found: Keeping) -> None:
        """List the ways in."""
        if self._opener in self.removals.values():
            self._opener = None
        clear_layout(self._slots)
        self.removals = {}
        passphrases = sum(slot.kind == _PASSPHRASE for slot in found.slots)
        codes = [slot.slot_id for slot in found.slots if slot.kind == _RECOVERY]
        for slot in found.slots:
            last = slot.kind == _PASSPHRASE and passphrases == 1
            unconfirmed = slot.slot_id in codes[1:]
            words, icon = self._words(slot, unconfirmed=unconfirmed)
            self._slots.addLayout(self._line(slot.slot_id, words, icon, removable=not last))
        self._code_count = len(codes)
        self._escrow_name = found.escrow
        self.escrow.setVisible(bool(found.escrow))
        offer = self.tr("Let the {escrow} open it…").format(escrow=found.escrow)
        self.escrow.setText(unkeyed(offer))
        self.escrow.setAccessibleName(offer)
        self._offer()
        if self.code is not None:
            bring_into_view(self.code)

    def _offer(self) -> None:
        """Let something else be asked for only while nothing is."""
        self._buttons.setVisible(not self.tasking)
        self._two_codes.setVisible(self._code_count > 1 and not self.tasking)
        for press in (self.change, self.renew, self.escrow, *self.removals.values()):
            press.setEnabled(not self.tasking)

    def _line(self, slot_id: str, words: str, icon: str, *, removable: bool) -> QHBoxLayout:
        line = row(icon_label(icon, TONES.muted), spacing=GRID)
        line.addWidget(label(words), 1)
        if removable:
            remove = button(self.tr("Take away…"), "link")
            remove.setAccessibleName(self.tr("Take away: {way}").format(way=words))
            remove.clicked.connect(partial(self._ask_to_remove, slot_id, words))
            line.addWidget(remove)
            self.removals[slot_id] = remove
        return line

    def _words(self, slot: KeySlotInfo, *, unconfirmed: bool) -> tuple[str, str]:
        """How a way in is called, and its icon."""
        if slot.kind == _PASSPHRASE:
            name, icon = self.tr("A passphrase"), "key"
        elif unconfirmed:
            name, icon = self.tr("A newer recovery code, not confirmed"), "report"
        elif slot.kind == _RECOVERY:
            name, icon = self.tr("The recovery code, on paper"), "report"
        else:
            name, icon = self.tr("An escrow key"), "shield"
        return (f"{name}: {slot.label}" if slot.label else name), icon

    # What is asked ------------------------------------------------------------------------------

    def _ask_to_change(self) -> None:
        form = self._ask(
            self.change,
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
            self.renew,
            self.tr("New recovery code"),
            self.tr(
                "The code that you have on paper opens nothing any more once you have the new one "
                "on paper."
            ),
            self.tr("Make a new code"),
        )
        form.submitted.connect(
            lambda present, _: self._do(partial(new_code, present=present), self._show_code)
        )

    def _ask_for_escrow(self) -> None:
        form = self._ask(
            self.escrow,
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
            self.removals[slot_id],
            self.tr("Take a way in away"),
            self.tr("{way}: it opens nothing from then on.").format(way=words),
            self.tr("Take it away"),
            look="danger",
        )
        form.submitted.connect(
            lambda present, _: self._do(
                partial(take_away, present=present, slot_id=slot_id),
                lambda _: self._done(self.tr("It opens the vault no longer.")),
            )
        )

    def _ask(
        self,
        opener: QPushButton,
        title: str,
        sentence: str,
        action: str,
        *,
        wants_new: bool = False,
        look: str = "primary",
    ) -> ProofForm:
        self._opener = opener
        self.form = form = ProofForm(title, sentence, action, wants_new=wants_new, look=look)
        form.cancelled.connect(self._close_task)
        self._task.addWidget(form)
        form.show()
        form.focus()
        self._offer()
        return form

    def _do(self, work: Callable[[Vault], Result], done: Callable[[Result], None]) -> None:
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

    def _show_code(self, made: NewCode) -> None:
        self._close_task()
        action = button(self.tr("&Done"), "primary")
        self.code = code = RecoveryCode(self._desk, made.code, action)
        code.done.connect(partial(self._settle, made.slot_id))
        shown = framed(
            "inset",
            column(
                label(self.tr("Your new recovery code"), "strong"),
                label(
                    self.tr(
                        "It is shown now and never again. Until you say that it is on paper, the "
                        "code before it opens the vault as well."
                    ),
                    "muted",
                ),
                code,
            ),
        )
        self._task.addWidget(shown)
        shown.show()
        code.written.setFocus()
        bring_into_view(shown)
        self._offer()
        self.changed.emit()

    def _settle(self, slot_id: str) -> None:
        if self.code is not None:
            # Not to the next button outside, where a key would lead away.
            self.setFocus()
            self.code.setEnabled(False)
        self._desk.ask(self, partial(settle_code, slot_id=slot_id), self._settled, self._unsettled)

    def _settled(self, _: None) -> None:
        take_copies_back()
        self._done(self.tr("The new recovery code opens the vault, the one before no longer."))

    def _unsettled(self, error: AuditorError) -> None:
        if self.code is not None:
            self.code.setEnabled(True)
            self.code.message.show_error(error)
            bring_into_view(self.code.message)

    def _close_task(self) -> None:
        opener = self._opener or self.change
        focus = QApplication.focusWidget()
        was_here = focus is not None and self.isAncestorOf(focus)
        clear_layout(self._task)
        self.form = self.code = self._opener = None
        self._offer()
        if was_here or focus is self:
            opener.setFocus()
