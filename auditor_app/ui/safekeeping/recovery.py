"""A new recovery code, shown once, and its sheet to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from auditor_app.report.recovery_sheet import save_recovery_sheet
from auditor_app.ui import files
from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.pages.create import in_two_lines
from auditor_app.ui.pages.gate import InlineMessage, warning_line
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk


class RecoveryCode(QFrame):
    """Shows the code until the person says that it is on paper.

    Signals:
        done(): it is written down.
    """

    done = Signal()

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self._desk = desk
        self._code = code
        self.code = label(in_two_lines(code), "code")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.save = button(self.tr("Save a sheet to &print…"), "", "save")
        self.written = CheckRow(self.tr("I have it on paper"), "yes")
        self.close_button = button(self.tr("&Done"), "primary")
        self.close_button.setEnabled(False)
        self.message = InlineMessage()
        self.written.toggled.connect(self.close_button.setEnabled)
        self.close_button.clicked.connect(self.done)
        self.save.clicked.connect(self._save)
        layout = column(
            label(self.tr("Your new recovery code"), "strong"),
            self.code,
            warning_line(
                self.tr(
                    "It is shown now and never again. Keep the paper away from this laptop: who "
                    "has both can read all. A saved sheet is not encrypted: print it, delete it."
                )
            ),
            self.message,
            self.written,
            row(self.close_button, self.save, None),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)

    def _save(self) -> None:
        target = files.choose_target(
            self, self.tr("Save the recovery sheet"), "recovery-sheet.pdf", self.tr("PDF (*.pdf)")
        )
        if target is None:
            return
        code = self._code
        self._desk.ask(
            self,
            lambda vault: save_recovery_sheet(vault, code, target),
            lambda _: self._desk.noticed.emit(self.tr("Saved: {file}").format(file=target)),
            self.message.show_error,
        )
