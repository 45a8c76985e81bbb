"""What stands in the window while a backup takes the place of the vault's store."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from auditor_app.ui.controls import button
from auditor_app.ui.pages.gate import GatePage
from auditor_app.vault import restore_backup

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import RestoreReport


class RestoringPage(GatePage):
    """Puts a backup in place, and says what became of it.

    Signals:
        done(): the person has read it.
    """

    done = Signal()

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(desk, "", "")
        self._folder = folder
        self.title.setText(self.tr("Restoring the backup…"))
        self.sentence.setText(self.tr("It is checked before anything is moved."))
        self.sentence.show()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("The backup is being restored"))
        self.go_on = button(self.tr("&Continue"), "primary", "next")
        self.go_on.clicked.connect(self.done)
        self.go_on.hide()
        self.card.addWidget(self.busy)
        self.card.addWidget(self.go_on)

    def restore(self, name: str, secret: str, *, is_code: bool) -> None:
        """Put the backup `name` in place; the vault is locked and let go of."""
        work = partial(restore_backup, self._folder, name, secret, is_code=is_code)
        self.desk.run(self, work, self._restored, self._failed)

    def _restored(self, report: RestoreReport) -> None:
        self.title.setText(self.tr("The backup is in place"))
        said = [
            self.tr(
                "What was entered after it is not in the vault any more. The store that was there "
                "is kept beside it, in the folder “quarantine”."
            )
        ]
        if report.not_whole:
            said.append(
                self.tr(
                    "%n file(s) of photos are gone or damaged. They may have been taken out after "
                    "the backup was made.",
                    "",
                    len(report.not_whole),
                )
            )
        self._end(" ".join(said))

    def _failed(self, error: AuditorError) -> None:
        self.title.setText(self.tr("The backup was not restored"))
        self.say(error)
        self._end("")

    def _end(self, words: str) -> None:
        self.busy.hide()
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        self.go_on.show()
        self.go_on.setFocus()
