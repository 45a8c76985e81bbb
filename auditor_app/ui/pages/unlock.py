"""Unlocking a vault with its passphrase, or with the recovery code."""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from auditor_app.errors import DamagedStoreError, TooManyTriesError
from auditor_app.ui.controls import button, label, row
from auditor_app.ui.loading import core, files
from auditor_app.ui.pages.gate import GatePage
from auditor_app.ui.pages.vault_secret import VaultSecret
from auditor_app.ui.theme import GRID, bring_letters_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Vault

_TICK = 250
"""Milliseconds: a second shown is then never more than a quarter of one late."""


def unlock(folder: Path, secret: str, *, is_code: bool, read_only: bool = False) -> Vault:
    """The vault in `folder`, unlocked; it is let go of where the secret does not fit."""
    vault = core.Vault.open(folder)
    try:
        if is_code:
            vault.unlock_with_recovery_code(secret, read_only=read_only)
        else:
            vault.unlock(secret, read_only=read_only)
    except BaseException:
        vault.close()
        raise
    return vault


class UnlockPage(GatePage):
    """Asks for the passphrase.

    Signals:
        create_wanted(): make a new vault instead.
        folder_chosen(Path): another vault.
    """

    create_wanted = Signal()
    folder_chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, self.tr_title(), "", parent)
        self.folder = folder
        self._clock = clock
        self._may_try_at = 0.0
        self.countdown = QTimer(self)
        self.countdown.setInterval(_TICK)
        self.countdown.timeout.connect(self._count_down)
        self.vault_secret = VaultSecret(self)
        self.vault_secret.swapped.connect(self._swapped)
        self.secret = self.vault_secret.edit
        self.secret.returnPressed.connect(self.submit)
        self.secret.textEdited.connect(self._typed)
        self.unlock_button = button(self.tr("&Unlock"), "primary", "key")
        self.unlock_button.clicked.connect(self.submit)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.hide()
        self.other_folder = button(self.tr("Open another vault…"), "link")
        self.other_folder.clicked.connect(self._choose)
        self.create_button = button(self.tr("Create a new vault"), "link")
        self.create_button.clicked.connect(self.create_wanted)
        bring_letters_of(str(folder))
        where = label(str(folder), "small")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card.addWidget(where)
        self.card.addSpacing(GRID)
        self.card.addLayout(self.vault_secret.field())
        self.card.addWidget(self.message)
        self.read_only_button = button(self.tr("Open &read-only"), "", "eye")
        self.read_only_button.setToolTip(
            self.tr("Read what is whole; the damaged vault is not changed.")
        )
        self.read_only_button.clicked.connect(lambda: self.submit(read_only=True))
        self.read_only_button.hide()
        self.secret.textEdited.connect(self.read_only_button.hide)
        self.card.addLayout(row(self.read_only_button, None))
        self.card.addWidget(self.busy)
        self.card.addSpacing(GRID)
        self.card.addLayout(row(self.unlock_button, None, self.vault_secret.other))
        self.card.addSpacing(GRID)
        self.card.addLayout(row(self.other_folder, None, self.create_button))
        self.offer()

    def tr_title(self) -> str:
        """The page's title."""
        return self.tr("Unlock your vault")

    def focus(self) -> None:
        """Ready to type."""
        self.secret.setFocus()

    def submit(self, *, read_only: bool = False) -> None:
        """Try the passphrase; this takes about half a second, on another thread."""
        secret = self.secret.text()
        if not secret or not self.unlock_button.isEnabled():
            return
        self._set_busy(busy=True)
        folder, is_code = self.folder, self.vault_secret.is_code
        self.desk.run(
            self,
            lambda: unlock(folder, secret, is_code=is_code, read_only=read_only),
            self._opened,
            self._failed,
        )

    def _opened(self, vault: Vault) -> None:
        self.secret.clear()
        self.desk.take(vault)

    def _failed(self, error: AuditorError) -> None:
        self._set_busy(busy=False)
        self.say(error)
        # The key is right: what is whole can be read.
        self.read_only_button.setVisible(isinstance(error, DamagedStoreError))
        self.secret.setFocus()
        self.secret.selectAll()
        if isinstance(error, TooManyTriesError):
            self._may_try_at = self._clock() + error.seconds
            self.countdown.start()
            self._count_down()

    def _count_down(self) -> None:
        """Passphrases have to wait, and the page says how long; the recovery code does not."""
        left = math.ceil(self._may_try_at - self._clock())
        if left <= 0:
            self.countdown.stop()
        if self.vault_secret.is_code:
            return
        self.unlock_button.setEnabled(left <= 0)
        said = self.tr(
            "Too many wrong passphrases. Next try in\N{NO-BREAK SPACE}{time}, or use the recovery "
            "code."
        )
        if left > 0:
            self.message.say(said.format(time=f"{left // 60}:{left % 60:02}"))
        else:
            self.message.hide()

    def _typed(self) -> None:
        if self.vault_secret.is_code or not self.countdown.isActive():
            self.message.hide()

    def _set_busy(self, *, busy: bool) -> None:
        self.message.hide()
        self.read_only_button.hide()
        self.busy.setVisible(busy)
        self.keep_here(busy=busy)
        for widget in (
            self.unlock_button,
            self.secret,
            self.vault_secret.other,
            self.other_folder,
            self.create_button,
        ):
            widget.setEnabled(not busy)

    def _swapped(self) -> None:
        self.message.hide()
        self.unlock_button.setEnabled(True)
        if self.countdown.isActive():
            self._count_down()

    def _choose(self) -> None:
        start = self.folder if self.folder.is_dir() else Path.home()
        if chosen := files.choose_folder(self, self.tr("Open a vault"), start):
            self.folder_chosen.emit(chosen)
