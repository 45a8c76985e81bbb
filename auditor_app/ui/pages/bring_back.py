"""Bringing a vault back from the file that it was exported to, before any vault is open."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from auditor_app.errors import AuditorError, StoppedError, WrongKeyError
from auditor_app.ui import files
from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.delivering.long_bar import LongBar
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.gate import GatePage
from auditor_app.ui.pages.vault_secret import VaultSecret
from auditor_app.ui.theme import GRID
from auditor_app.vault import restore_vault
from auditor_app.vault.staging import refuse_taken

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.ui.desk import Desk
    from auditor_app.vault import RestoreReport

_WHOLE = 1000


def beside(name: str, edit: QLineEdit, press: QWidget) -> QVBoxLayout:
    """A line edit with its name above and a button at its end."""
    caption = label(name, "strong", wrap=False)
    caption.setBuddy(edit)
    edit.setAccessibleName(name.replace("&", ""))
    return column(caption, row(edit, press), spacing=4)


class BringBackPage(GatePage):
    """Asks for the file, what opens it and where it goes; then says what became of it.

    Signals:
        done(Path): the vault is in this folder.
        given_up(): back to where one was.
    """

    done = Signal(object)
    given_up = Signal()
    _stepped = Signal(int)

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(desk, "", "")
        self.title.setText(self.tr("Bring a vault back"))
        self.sentence.setText(
            self.tr(
                "From the file to which a whole vault was exported. Everything in it is checked"
                " before the vault stands in its folder."
            )
        )
        self.sentence.show()
        self._stopped = threading.Event()
        self._folder = folder
        self.file = LineEdit()
        self.folder = LineEdit(str(folder))
        self.choose_file = button(self.tr("Choose…"), "", "open")
        self.choose_folder = button(self.tr("Change…"))
        self.vault_secret = VaultSecret(self)
        self.secret = self.vault_secret.edit
        self.bar = LongBar(self.tr("How far the vault is unpacked"))
        self.how_far = label("", "small")
        self.stop = button(self.tr("Stop"), "", "stop")
        self.begin = button(self.tr("&Bring it back"), "primary", "shield")
        self.back = button(self.tr("Back"), "link")
        self.go_on = button(self.tr("&Continue"), "primary", "next")
        self._asked, self._working = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._look()

    def focus(self) -> None:
        """Ready to choose."""
        self.choose_file.setFocus()

    def submit(self) -> None:
        """Bring it back, on another thread."""
        if not self.begin.isEnabled():
            return
        try:
            file, folder = (files.typed_path(each.text()) for each in (self.file, self.folder))
        except AuditorError as error:
            self.say(error)
            return
        self._stopped.clear()
        # No vault is open: what was to be broken off for a lock is long over.
        self.desk.stopping.clear()
        self._set_busy(busy=True)
        secret, is_code = self.secret.text(), self.vault_secret.is_code
        stopped, stopping, tell = self._stopped, self.desk.stopping, self._teller()

        def work() -> RestoreReport:
            refuse_taken(folder.absolute())
            return restore_vault(
                file,
                folder,
                secret,
                is_code=is_code,
                progress=tell,
                stop=lambda: stopped.is_set() or stopping.is_set(),
            )

        self._folder = folder
        self.desk.run(self, work, self._brought, self._failed)

    def _teller(self) -> Callable[[int, int], None]:
        """Tells the window how far it is, no oftener than that can be seen."""
        told = -1

        def tell(done: int, total: int) -> None:
            nonlocal told
            share = _WHOLE * done // max(total, 1)
            if share != told:
                told = share
                self._stepped.emit(share)

        return tell

    def _show_step(self, share: int) -> None:
        if share == _WHOLE:
            self.bar.show_begun()
            self.how_far.setText(self.tr("Everything is unpacked and is being checked…"))
        else:
            self.bar.show_share(share, _WHOLE)
            self.how_far.setText(
                self.tr("{percent}\u00a0% is unpacked.").format(percent=number(share // 10))
            )

    def _brought(self, report: RestoreReport) -> None:
        self.secret.clear()
        self._working.hide()
        self.title.setText(self.tr("The vault is back"))
        said = [self.tr("It is in the folder {folder}.").format(folder=self._folder)]
        if report.not_whole:
            said.append(
                self.tr(
                    "%n file(s) were gone or damaged when it was exported; the rest is whole.",
                    "",
                    len(report.not_whole),
                )
            )
        said.append(
            self.tr(
                "If it is still on another laptop, go on with one of the two only: each would give"
                " its next bundle the same number, and the central store refuses the second."
            )
        )
        self.sentence.setText("\n\n".join(said))
        self.go_on.show()
        self.go_on.setFocus()

    def _failed(self, error: AuditorError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, StoppedError):
            self.message.say(self.tr("It was stopped. Nothing was written."))
            self.begin.setFocus()
            return
        self.say(error)
        if isinstance(error, WrongKeyError):
            self.secret.setFocus()
            self.secret.selectAll()
        else:
            self.choose_file.setFocus()

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._asked.setLayout(
            column(
                beside(self.tr("&File of the export"), self.file, self.choose_file),
                GRID,
                beside(self.tr("F&older for the vault"), self.folder, self.choose_folder),
                GRID,
                self.vault_secret.field(),
                row(None, self.vault_secret.other),
                row(self.begin, None, self.back),
                spacing=GRID,
            )
        )
        self._working.setLayout(column(self.bar, self.how_far, row(self.stop, None), spacing=GRID))
        self._working.hide()
        self.go_on.hide()
        self.card.addSpacing(GRID)
        self.card.addWidget(self._working)
        self.card.addWidget(self._asked)
        self.card.addWidget(self.go_on)

    def _connect(self) -> None:
        self.choose_file.clicked.connect(self._choose_file)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.vault_secret.swapped.connect(self.message.hide)
        self.begin.clicked.connect(self.submit)
        self.secret.returnPressed.connect(self.submit)
        self.stop.clicked.connect(self._stopped.set)
        self.back.clicked.connect(self.given_up)
        self.go_on.clicked.connect(lambda: self.done.emit(self._folder))
        self._stepped.connect(self._show_step)
        for edit in (self.file, self.folder, self.secret):
            edit.textChanged.connect(self._look)
            edit.textEdited.connect(self.message.hide)

    def _look(self) -> None:
        there = all(edit.text().strip() for edit in (self.file, self.folder, self.secret))
        self.begin.setEnabled(there)

    def _set_busy(self, *, busy: bool) -> None:
        self.message.hide()
        self._asked.setHidden(busy)
        self._working.setHidden(not busy)
        if busy:
            self._show_step(0)
            self.stop.setFocus()

    def _choose_file(self) -> None:
        kinds = self.tr("Exported vaults (*.tar);;All files (*)")
        if chosen := files.choose_file(self, self.tr("The file of the export"), kinds):
            self.file.setText(str(chosen))
            self.message.hide()
            self.secret.setFocus()

    def _choose_folder(self) -> None:
        if chosen := files.choose_folder(self, self.tr("Folder for the vault"), Path.home()):
            self.folder.setText(str(chosen))
            self.message.hide()
