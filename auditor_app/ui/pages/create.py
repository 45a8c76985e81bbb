"""Creating a vault: a folder, a passphrase, and the recovery code that is shown once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar
from shiboken6 import isValid

from auditor_app.errors import AuditorError
from auditor_app.ui import files
from auditor_app.ui.controls import button, label, later, row
from auditor_app.ui.error_words import empty_passphrase_words, strength_words
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.loading import core, rooms
from auditor_app.ui.pages.gate import GatePage, field, secret_edit
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Strength, Vault


def _tone(score: int) -> str:
    return (TONES.bad, TONES.bad, TONES.warning, TONES.good, TONES.good)[score]


class CreatePage(GatePage):
    """Makes a vault.

    Signals:
        created(Vault, recovery code)
        unlock_wanted(): open one that is there instead.
    """

    created = Signal(object, str)
    unlock_wanted = Signal()

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(
            desk,
            "",
            "",
        )
        self.title.setText(self.tr("Create your vault"))
        self.sentence.setText(
            self.tr(
                "Everything you enter is encrypted in this folder. Nobody can read it without "
                "your passphrase, and nobody can reset it."
            )
        )
        self.sentence.show()
        self.folder = LineEdit(str(folder))
        self.choose = button(self.tr("Change…"))
        self.passphrase = secret_edit(self.tr("Show what I type"))
        self.again = secret_edit(self.tr("Show what I type"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 4)
        self.bar.setTextVisible(False)
        self.strength = label("", "small")
        self.create_button = button(self.tr("&Create vault"), "primary", "shield")
        self.other = button(self.tr("Open an existing vault"), "link")
        self.busy = label(self.tr("Creating the vault…"), "muted")
        self.busy.hide()
        self._weigh = later(self, self._ask_strength, 150)
        self._lay_out()
        self.offer()
        self._connect()
        self._show_verdict(0, empty_passphrase_words())

    def focus(self) -> None:
        """Ready to type."""
        self.passphrase.setFocus()

    def _lay_out(self) -> None:
        folder_row = row(self.folder, self.choose)
        caption = label(self.tr("&Folder"), "strong", wrap=False)
        caption.setBuddy(self.folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        add = self.card
        add.addSpacing(GRID)
        add.addWidget(caption)
        add.addLayout(folder_row)
        add.addSpacing(GRID)
        add.addLayout(field(self.tr("&Passphrase"), self.passphrase))
        add.addWidget(self.bar)
        add.addWidget(self.strength)
        add.addSpacing(GRID)
        add.addLayout(field(self.tr("Passphrase &again"), self.again))
        add.addWidget(self.message)
        add.addSpacing(GRID)
        add.addWidget(self.busy)
        add.addLayout(row(self.create_button, None, self.other))
        self.strength.setMinimumHeight(scaled(40))
        self.strength.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.passphrase.textChanged.connect(self._typed)
        self.again.textChanged.connect(self.message.hide)
        self.again.returnPressed.connect(self.submit)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.choose.clicked.connect(self._choose)
        self.create_button.clicked.connect(self.submit)
        self.other.clicked.connect(self.unlock_wanted)

    def submit(self) -> None:
        """Create the vault, if what was typed allows it."""
        self._weigh.stop()
        passphrase = self.passphrase.text()
        strength = core.passphrase_strength(passphrase)
        self._show_strength(strength)
        if not strength.is_enough:
            self.message.say(self.tr("This passphrase is too weak. Add a few unrelated words."))
            self.passphrase.setFocus()
        elif passphrase != self.again.text():
            self.message.say(
                self.tr("The two passphrases are not the same. Type the second again.")
            )
            self.again.setFocus()
            self.again.selectAll()
        else:
            try:
                folder = files.typed_path(self.folder.text())
            except AuditorError as error:
                self.say(error)
                return
            self._create(folder, passphrase)

    def _create(self, folder: Path, passphrase: str) -> None:
        self._set_busy(busy=True)

        def create() -> None:
            if isValid(self):
                work = partial(core.Vault.create, folder, passphrase)
                self.desk.run(self, work, self._made, self._failed)

        # Not before there is what shows the recovery code: it is shown once.
        self.desk.loading.then(create, self._failed)

    def _made(self, made: tuple[Vault, str]) -> None:
        self.passphrase.clear()
        self.again.clear()
        self.created.emit(*made)

    def _failed(self, error: AuditorError) -> None:
        if isValid(self):
            self._set_busy(busy=False)
            self.say(error)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.keep_here(busy=busy)
        for widget in (self.create_button, self.other, self.passphrase, self.again, self.folder):
            widget.setEnabled(not busy)

    def _typed(self) -> None:
        self.message.hide()
        self._weigh.start()

    def _ask_strength(self) -> None:
        typed = self.passphrase.text()

        def show(strength: Strength) -> None:
            if typed == self.passphrase.text():
                self._show_strength(strength)

        # Not here: what judges it is large, and the first time not there yet.
        self.desk.run(self, lambda: core.passphrase_strength(typed), show, self.say)

    def _show_strength(self, strength: Strength) -> None:
        self._show_verdict(strength.score, strength_words(strength))

    def _show_verdict(self, score: int, words: str) -> None:
        self.bar.setValue(max(score, 1) if self.passphrase.text() else 0)
        tone = _tone(score)
        self.bar.setStyleSheet(f"QProgressBar::chunk {{ background: {tone}; border-radius: 4px; }}")
        self.strength.setText(words)

    def _choose(self) -> None:
        if chosen := files.choose_folder(self, self.tr("Folder of the vault"), Path.home()):
            self.folder.setText(str(chosen))


class RecoveryCodePage(GatePage):
    """Shows the recovery code of a new vault, once.

    Signals:
        noted(): the person says it is written down.
    """

    noted = Signal()

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__(desk, "", "")
        self.title.setText(self.tr("Write down your recovery code"))
        self.sentence.setText(
            self.tr(
                "It opens the vault if you forget the passphrase. It is shown now and never again."
            )
        )
        self.sentence.show()
        self.shown = rooms.RecoveryCode(desk, code, button(self.tr("&Continue"), "primary", "next"))
        self.shown.done.connect(self.noted)
        self.card.addSpacing(GRID)
        self.card.addWidget(self.shown)

    def focus(self) -> None:
        """Ready to confirm."""
        self.shown.written.setFocus()
