"""What the window does for backups, and with a vault that is damaged."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE, SITE_NAME, values_in

from auditor_app.errors import StorageFullError
from auditor_app.ui.pages.audits import AuditsPage
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


def damage(folder: Path) -> bytes:
    """Flip a bit of the event log's first page; the store as it is then."""
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'event'")[0]
    store = folder / "records.db"
    content = bytearray(store.read_bytes())
    content[(root - 1) * PAGE + 99] ^= 1
    store.write_bytes(content)
    return bytes(content)


def open_read_only(walk: Walk) -> AuditsPage:
    page = walk.at_gate(UnlockPage)
    walk.type(page.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.click(page.read_only_button)
    return walk.at(AuditsPage)


def test_a_damaged_vault_is_read_and_not_changed_and_the_line_tells_what_is_whole(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    content = damage(filled_vault)
    store = filled_vault / "records.db"
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


def test_a_vault_open_for_reading_only_takes_no_letter_and_locks_at_once(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    content = damage(filled_vault)
    walk = open_window(filled_vault)
    open_read_only(walk)
    walk.open_audit()
    filler = walk.open_record()
    edit = walk.edit_of(SITE_NAME)
    before = edit.text()
    assert edit.isReadOnly()
    walk.type(edit, "changed")
    walk.press(Qt.Key.Key_Tab)
    filler.go_on()
    walk.quiet()
    assert edit.text() == before
    assert walk.window.page.saving.accessibleName() == "Read only"
    assert walk.window.page.undoing.undo.isHidden()
    assert not walk.window.banner.isVisible()
    walk.window.sleep.sleeping.emit()
    walk.at_gate(UnlockPage)
    assert (filled_vault / "records.db").read_bytes() == content


def test_a_vault_open_for_reading_only_offers_nothing_that_would_change_it(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    damage(filled_vault)
    walk = open_window(filled_vault)
    page = open_read_only(walk)
    assert not page.new.isEnabled()
    walk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.form.isHidden()
    audit = walk.open_audit()
    assert audit.add_buttons
    assert not any(add.isEnabled() for add in audit.add_buttons.values())
    assert not audit.steps["sign"].isEnabled()
    assert audit.steps["report"].isEnabled()


def test_what_was_found_damaged_is_not_told_over_a_locked_vault(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(filled_vault)
    looking, go_on = threading.Event(), threading.Event()
    real = Vault.examine

    def slow(vault: Vault, *, stop: Callable[[], bool]) -> object:
        looking.set()
        assert go_on.wait(20)
        found = real(vault)
        assert stop()
        return found

    monkeypatch.setattr(Vault, "examine", slow)
    walk = open_window(filled_vault)
    page = walk.at_gate(UnlockPage)
    walk.type(page.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.click(page.read_only_button)
    # The audits are there before all of the vault has been read.
    walk.until(lambda: isinstance(walk.window.page, AuditsPage) and walk.window.page.rows)
    walk.until(looking.is_set)
    line = walk.window.read_only_line
    walk.window.sleep.sleeping.emit()
    go_on.set()
    walk.at_gate(UnlockPage)
    assert not line.isVisible()
    assert line.found.text() == ""
    assert line.accessibleName() == ""
    assert not walk.window.banner.isVisible()
