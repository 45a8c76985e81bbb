"""The line above all pages that tells of a damaged vault that is open for reading only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from auditor_app.ui.controls import column, icon_label, label, row
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import SIDE
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import AuditState, Examination

_MOST_LISTED = 4


class ReadOnlyLine(QFrame):
    """Stays while the vault is open for reading only; whatever is asked of it then fails kindly."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_looking = False
        self.setProperty("look", "notice")
        self.message = label("", "strong")
        self.retranslate()
        self.found = label("")
        layout = row(spacing=GRID)
        layout.setContentsMargins(SIDE, GRID, GRID * 2, GRID)
        layout.addWidget(icon_label("warning", TONES.warning), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column(self.message, self.found, spacing=2), 1)
        self.setLayout(layout)
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language that the program speaks now."""
        self.message.setText(self.tr("Read-only: the vault is damaged, nothing can be changed."))

    def look(self) -> None:
        """Show itself where the open vault is read-only, and tell what of it is whole."""
        self.setVisible(self._desk.vault.read_only)
        if self._desk.vault.read_only:
            self._is_looking = True
            self.found.setText(self.tr("Looking at what is whole…"))
            stop = self._desk.stopping.is_set
            self._desk.ask(self, lambda vault: vault.examine(stop=stop), self._tell, self._fail)

    def forget(self) -> None:
        """The vault is about to be locked: what was found in it is not kept, nor told later."""
        self._is_looking = False
        self.hide()
        self.found.clear()
        self.setAccessibleName("")

    def _fail(self, error: AuditorError) -> None:
        if self._is_looking:
            self.found.clear()
            self._desk.troubled.emit(error)

    def _tell(self, found: Examination) -> None:
        if not self._is_looking:
            return
        damaged = [audit for audit in found.audits if not audit.is_whole]
        lines = [
            self.tr("Whole: {whole} of {all} audits.").format(
                whole=number(len(found.audits) - len(damaged)), all=number(len(found.audits))
            )
        ]
        lines += [self._line(audit) for audit in damaged[:_MOST_LISTED]]
        if len(damaged) > _MOST_LISTED:
            lines.append(
                self.tr("and {count} more").format(count=number(len(damaged) - _MOST_LISTED))
            )
        self.found.setText("\n".join(lines))
        self.setAccessibleName(f"{self.message.text()} {' '.join(lines)}")

    def _line(self, audit: AuditState) -> str:
        return self.tr(
            "{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged."
        ).format(
            title=audit.title,
            damaged=number(audit.damaged),
            records=number(audit.whole + audit.damaged),
            lost=number(audit.photos_damaged + audit.photos_missing),
            photos=number(audit.photos_whole + audit.photos_damaged + audit.photos_missing),
        )
