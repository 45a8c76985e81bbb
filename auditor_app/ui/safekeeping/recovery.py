"""A recovery code, shown once, and its sheet to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from auditor_app.report.words import nearest_report_language
from auditor_app.ui import files
from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.inline_message import InlineMessage, warning_line
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Vault


class RecoveryCode(QWidget):
    """Shows a code until the person says that it is on paper, and then presses `action`.

    Signals:
        done(): it is written down.
    """

    done = Signal()

    def __init__(self, desk: Desk, code: str, action: QPushButton) -> None:
        super().__init__()
        self._desk = desk
        self._code = code
        self.code = label(in_two_lines(code), "code")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sheet = button(self.tr("Save a sheet to &print…"), "", "save")
        self.go_save = button(self.tr("Save it unencrypted…"), "danger", "save")
        self.keep = button(self.tr("Do not save"))
        self.warning = self._make_warning()
        self.saved = label("", "small")
        self.saved.hide()
        self.message = InlineMessage()
        self.written = CheckRow(self.tr("I have it on paper"), "yes")
        self.action = action
        self.action.setEnabled(False)
        self.written.toggled.connect(self.action.setEnabled)
        self.action.clicked.connect(self.done)
        self.sheet.clicked.connect(self._warn)
        self.go_save.clicked.connect(self._save)
        self.keep.clicked.connect(self.warning.hide)
        keep_apart = self.tr("Keep the paper away from this laptop: who has both can read all.")
        self.setLayout(
            column(
                self.code,
                warning_line(keep_apart),
                row(self.sheet, None),
                self.warning,
                self.saved,
                self.message,
                GRID,
                self.written,
                GRID,
                row(self.action, None),
                spacing=GRID,
            )
        )

    def _make_warning(self) -> QWidget:
        """What a saved sheet means, said before the dialog."""
        frame = QWidget()
        plain = self.tr(
            "The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print "
            "it where you trust the printer, then delete it. It must not stay on this laptop."
        )
        frame.setLayout(column(warning_line(plain), row(self.go_save, self.keep, None)))
        frame.hide()
        return frame

    def _warn(self) -> None:
        self.saved.hide()
        self.warning.show()
        self.go_save.setFocus()

    def _save(self) -> None:
        target = files.choose_target(
            self, self.tr("Save the recovery sheet"), "recovery-sheet.pdf", self.tr("PDF (*.pdf)")
        )
        if target is None:
            return
        self.message.hide()
        self.warning.hide()
        code, program = self._code, QLocale().name()

        def save(vault: Vault) -> Path:
            from auditor_app.report.recovery_sheet import (  # noqa: PLC0415 - reportlab: 130 ms
                save_recovery_sheet,
            )

            save_recovery_sheet(vault, code, target, nearest_report_language(program))
            return target

        self._desk.ask(self, save, self._say_saved, self.message.show_error)

    def _say_saved(self, target: Path) -> None:
        said = self.tr("Saved, unencrypted: {file}. Print it, then delete it.")
        self.saved.setText(said.format(file=target))
        self.saved.show()


def in_two_lines(code: str) -> str:
    """The groups of a code in two lines, as they are written down."""
    groups = code.split("-")
    half = (len(groups) + 1) // 2
    return "\n".join(("-".join(groups[:half]) + "-", "-".join(groups[half:])))
