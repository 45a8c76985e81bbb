"""Putting a backup in the place of the store: chosen here, done once the vault is locked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from auditor_app.ui.controls import button, clear_layout, column, keep_wheel_out, label, row
from auditor_app.ui.inline_message import warning_line
from auditor_app.ui.safekeeping.asking import Keeping, prove
from auditor_app.ui.safekeeping.proof import ProofForm
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import size, when

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Backup


class RestoreCard(QFrame):
    """Lists the backups; asks for the passphrase, since a restore takes back what was entered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.form: ProofForm | None = None
        self.backups = QComboBox()
        keep_wheel_out(self.backups)
        self.restore = button(self.tr("Put this backup in place…"), "", "undo")
        self.restore.clicked.connect(self._ask)
        self._task = QVBoxLayout()
        caption = label(self.tr("&Backup"), "strong", wrap=False)
        caption.setBuddy(self.backups)
        self.backups.setAccessibleName(self.tr("Backup"))
        layout = column(
            label(self.tr("Go back to a backup"), "section"),
            label(
                self.tr(
                    "For a vault in which something is damaged. The records become as they were "
                    "then; the present ones are kept aside, not erased."
                ),
                "muted",
            ),
            column(caption, self.backups, spacing=4),
            row(self.restore, None),
            self._task,
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def show_keeping(self, found: Keeping) -> None:
        """List the backups, newest first; without one there is nothing to go back to."""
        chosen = self.backups.currentData()
        self.backups.clear()
        for backup in found.backup_list:
            self.backups.addItem(self._words(backup), backup.name)
        self.backups.setCurrentIndex(max(0, self.backups.findData(chosen)))
        self.setVisible(bool(found.backup_list))

    def _words(self, backup: Backup) -> str:
        if backup.before:
            return self.tr("{time}, {size}, before an update of the program").format(
                time=when(backup.made_at), size=size(backup.size)
            )
        return self.tr("{time}, {size}").format(time=when(backup.made_at), size=size(backup.size))

    def _ask(self) -> None:
        self._close()
        self.restore.setEnabled(False)
        warning = self.tr(
            "What was entered after {backup} is not in the vault any more then. Bundles that are "
            "sealed afterwards may repeat numbers; the central store says so."
        )
        self._task.addWidget(warning_line(warning.format(backup=self.backups.currentText())))
        self.form = form = ProofForm(
            self.tr("Put the backup in place"),
            self.tr("The vault is locked first; what you typed is saved before."),
            self.tr("Lock and restore"),
            look="danger",
        )
        form.submitted.connect(self._prove)
        form.cancelled.connect(self._cancel)
        self._task.addWidget(form)
        form.show()
        form.focus()

    def _prove(self, present: str, _: str) -> None:
        if self.form is not None:
            self.form.set_busy(busy=True)
        self._desk.ask(self, partial(prove, present=present), self._proved, self._refused)

    def _proved(self, proved: tuple[str, bool]) -> None:
        secret, is_code = proved
        self._desk.restoring.emit(str(self.backups.currentData()), secret, is_code)

    def _refused(self, error: AuditorError) -> None:
        if self.form is not None:
            self.form.set_busy(busy=False)
            self.form.say(error)

    def _cancel(self) -> None:
        self._close()
        self.restore.setFocus()

    def _close(self) -> None:
        clear_layout(self._task)
        self.form = None
        self.restore.setEnabled(True)
