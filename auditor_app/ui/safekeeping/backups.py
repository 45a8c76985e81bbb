"""The card of the backups, and of the whole vault as one file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from auditor_app.ui import files
from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.safekeeping.asking import Keeping, back_up
from auditor_app.ui.theme import GRID
from auditor_app.ui.wording import size, when
from auditor_app.vault import export_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import ExportReport, Vault


class BackupCard(QFrame):
    """Says when the vault was backed up, backs it up, and writes it into one file.

    Signals:
        changed(Keeping): there is a new backup.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.words = label("")
        self.message = InlineMessage()
        self.back_up = button(self.tr("&Back up now"), "", "save")
        self.export = button(self.tr("&Export the whole vault…"), "", "open")
        self.back_up.clicked.connect(self._back_up)
        self.export.clicked.connect(self._export)
        layout = column(
            label(self.tr("Backups"), "section"),
            label(
                self.tr(
                    "Once a day the records are backed up inside the vault, encrypted. Against a "
                    "lost laptop only a copy elsewhere helps: export the whole vault to a stick."
                ),
                "muted",
            ),
            self.words,
            self.message,
            row(self.back_up, self.export, None),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def show_keeping(self, found: Keeping) -> None:
        """Say what backups there are."""
        self._set_busy(busy=False)
        if found.backup_at is None:
            self.words.setText(self.tr("There is no backup yet."))
            return
        kept = self.tr("1 kept") if found.backups == 1 else self.tr("{count} kept")
        self.words.setText(
            self.tr("{kept}, together {size}; the newest of {time}.").format(
                kept=kept.format(count=number(found.backups)),
                size=size(found.backup_size),
                time=when(found.backup_at),
            )
        )

    def _back_up(self) -> None:
        self._set_busy(busy=True)
        self._desk.ask(self, back_up, self._backed_up, self._failed)

    def _backed_up(self, found: Keeping) -> None:
        self.show_keeping(found)
        self.changed.emit(found)

    def _export(self) -> None:
        target = files.choose_target(
            self,
            self.tr("Export the whole vault"),
            "vault.auditor.tar",
            self.tr("Exported vault (*.auditor.tar)"),
        )
        if target is not None:
            self._set_busy(busy=True)
            work = partial(_export, target=target, stop=self._desk.stopping.is_set)
            self._desk.ask(self, work, partial(self._exported, target), self._failed)

    def _exported(self, target: Path, report: ExportReport) -> None:
        self._set_busy(busy=False)
        if report.not_whole:
            gone = self.tr(
                "Saved: {file}. Damaged or gone before, and not in it: %Ln files.",
                "",
                len(report.not_whole),
            )
            self._desk.noticed.emit(gone.format(file=target))
        else:
            self._desk.noticed.emit(self.tr("Saved: {file}").format(file=target))

    def _failed(self, error: AuditorError) -> None:
        self._set_busy(busy=False)
        self.message.show_error(error)

    def _set_busy(self, *, busy: bool) -> None:
        self.message.hide()
        self.back_up.setEnabled(not busy)
        self.export.setEnabled(not busy)


def _export(vault: Vault, *, target: Path, stop: Callable[[], bool]) -> ExportReport:
    # The dialog has asked before replacing a file.
    return export_vault(vault, target, replace=True, stop=stop)
