"""What the window does for backups, and with a vault that is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE, SITE_NAME, values_in

from auditor_app.errors import StorageFullError
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import Vault, list_backups
from auditor_app.vault.backups import Backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from ui_walk import Walk

PAGE = 4096


def test_unlocking_makes_the_days_backup_once(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    walk.unlock()
    walk.quiet()
    assert len(list_backups(empty_vault)) == 1
    walk.lock()
    walk.unlock()
    walk.quiet()
    assert len(list_backups(empty_vault)) == 1
    assert not walk.window.read_only_line.isVisible()


def test_a_backup_that_fails_is_said_and_work_goes_on(
    open_window: Callable[[Path], Walk], empty_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Backups) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    monkeypatch.setattr(Backups, "make", refuse)
    walk = open_window(empty_vault)
    walk.unlock()
    walk.until(walk.window.banner.isVisible)
    assert "backup could not be made" in walk.window.banner.message.text()
    assert "go on working" in walk.window.banner.remedy.text()
    walk.start_audit("Northgate")
    walk.open_record()
    walk.type(walk.edit_of(SITE_NAME), "Northgate Garments")
    walk.lock()
    assert values_in(empty_vault)[SITE_NAME] == "Northgate Garments"


def test_a_damaged_vault_is_read_and_not_changed_and_the_line_tells_what_is_whole(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'event'")[0]
    store = filled_vault / "records.db"
    content = bytearray(store.read_bytes())
    content[(root - 1) * PAGE + 99] ^= 1
    store.write_bytes(content)
    walk = open_window(filled_vault)
    page = walk.at_gate(UnlockPage)
    assert not page.read_only_button.isVisible()
    walk.type(page.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(page.read_only_button.isVisible)
    assert "damaged" in page.message.words.text()
    walk.click(page.read_only_button)
    walk.at(AuditsPage)
    line = walk.window.read_only_line
    walk.until(lambda: "Whole: 1 of 1 audits" in line.found.text())
    assert line.isVisible()
    assert "Read-only" in line.message.text()
    assert store.read_bytes() == content
    walk.lock()
    assert not line.isVisible()
    assert store.read_bytes() == content
    assert list_backups(filled_vault) == ()


def test_what_is_typed_into_a_vault_open_for_reading_only_is_said_to_be_unsaved(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'event'")[0]
    store = filled_vault / "records.db"
    content = bytearray(store.read_bytes())
    content[(root - 1) * PAGE + 99] ^= 1
    store.write_bytes(content)
    walk = open_window(filled_vault)
    page = walk.at_gate(UnlockPage)
    walk.type(page.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.click(page.read_only_button)
    walk.open_audit()
    walk.open_record()
    edit = walk.edit_of(SITE_NAME)
    walk.type(edit, "changed")
    walk.press(Qt.Key.Key_Tab)
    walk.quiet()
    walk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    cover = walk.at_gate(LockingPage)
    walk.click(cover.give_up)
    walk.at_gate(UnlockPage)
    assert store.read_bytes() == content
