"""The vault's page: what opens it, its backups, and the end of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui_samples import PASSPHRASE, enrolled

from auditor_app.ui import files
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.vault import Vault, restore_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

NEW = "eleven brass anchors rust"


def _page(walk: Walk) -> VaultPage:
    walk.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = walk.at(VaultPage)
    walk.until(page.keys.isVisible)
    return page


def test_the_passphrase_is_changed_and_the_old_one_opens_nothing(
    unlocked: Walk, empty_vault: Path
) -> None:
    page = _page(unlocked)
    unlocked.click(page.keys.change)
    form = page.keys.form
    assert form is not None
    unlocked.type(form.present, PASSPHRASE)
    unlocked.type(form.new, NEW)
    unlocked.type(form.again, NEW)
    unlocked.press(Qt.Key.Key_Return)
    unlocked.until(lambda: page.keys.form is None)
    unlocked.quiet()
    unlocked.lock()
    with Vault.open(empty_vault) as vault:
        with pytest.raises(Exception, match="does not open"):
            vault.unlock(PASSPHRASE)
        vault.unlock(NEW)


def test_who_forgot_the_passphrase_sets_a_new_one_with_the_recovery_code(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    made, code = Vault.create(tmp_path / "vault", "a passphrase that nobody knows any more")
    made.close()
    walk = open_window(tmp_path / "vault")
    gate = walk.at_gate(UnlockPage)
    walk.click(gate.vault_secret.other)
    walk.type(gate.secret, code)
    walk.press(Qt.Key.Key_Return)
    walk.at(AuditsPage)
    page = _page(walk)
    walk.click(page.keys.change)
    form = page.keys.form
    assert form is not None
    for edit, text in ((form.present, code.lower()), (form.new, NEW), (form.again, NEW)):
        walk.type(edit, text)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: page.keys.form is None)
    walk.lock()
    with Vault.open(tmp_path / "vault") as vault:
        vault.unlock(NEW)


@pytest.mark.parametrize(
    ("present", "new", "again", "said"),
    [
        (PASSPHRASE, "password", "password", "too weak"),
        (PASSPHRASE, NEW, NEW + "x", "not the same"),
        ("not this one", NEW, NEW, "does not open"),
    ],
)
def test_a_change_that_will_not_do_is_said_in_place_and_changes_nothing(
    unlocked: Walk, empty_vault: Path, present: str, new: str, again: str, said: str
) -> None:
    page = _page(unlocked)
    unlocked.click(page.keys.change)
    form = page.keys.form
    assert form is not None
    for edit, text in ((form.present, present), (form.new, new), (form.again, again)):
        unlocked.type(edit, text)
    unlocked.click(form.action)
    unlocked.until(form.message.isVisible)
    assert said in form.message.words.text()
    unlocked.lock()
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)


def test_a_new_recovery_code_is_shown_once_and_its_sheet_saved_on_wish(
    unlocked: Walk, empty_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "sheet.pdf"
    monkeypatch.setattr(files, "choose_target", lambda *_: sheet)
    page = _page(unlocked)
    unlocked.click(page.keys.renew)
    assert page.keys.form is not None
    unlocked.type(page.keys.form.present, PASSPHRASE)
    unlocked.press(Qt.Key.Key_Return)
    unlocked.until(lambda: page.keys.code is not None)
    shown = page.keys.code
    assert shown is not None
    code = shown.code.text()
    unlocked.click(shown.sheet)
    assert not sheet.exists()
    unlocked.click(shown.go_save)
    unlocked.until(shown.saved.isVisible)
    assert sheet.exists()
    assert not shown.action.isEnabled()
    unlocked.click(shown.written)
    unlocked.click(shown.action)
    unlocked.until(lambda: page.keys.code is None)
    unlocked.lock()
    with Vault.open(empty_vault) as vault:
        vault.unlock_with_recovery_code(code)


def test_the_escrow_of_the_programme_is_offered_added_and_taken_away(
    open_window: Callable[[Path], Walk], empty_vault: Path, tmp_path: Path
) -> None:
    enrolled(empty_vault, tmp_path / "central")
    walk = open_window(empty_vault)
    walk.unlock()
    page = _page(walk)
    before = set(page.keys.removals)
    walk.click(page.keys.escrow)
    assert page.keys.form is not None
    walk.type(page.keys.form.present, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: len(page.keys.removals) == len(before) + 1)
    walk.until(page.keys.escrow.isHidden)
    (added,) = set(page.keys.removals) - before
    walk.click(page.keys.removals[added])
    assert page.keys.form is not None
    walk.type(page.keys.form.present, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: set(page.keys.removals) == before)


def test_the_last_passphrase_has_no_button_that_takes_it_away(unlocked: Walk) -> None:
    page = _page(unlocked)
    kinds = {slot.slot_id: slot.kind for slot in unlocked.window.desk.vault.keys.list()}
    assert {kinds[slot_id] for slot_id in page.keys.removals} == {"recovery"}


def test_a_backup_is_made_and_the_vault_exported_for_another_laptop(
    unlocked: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all.auditor.tar"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    page = _page(unlocked)
    unlocked.quiet()
    before = len(unlocked.window.desk.vault.backups.list())
    unlocked.click(page.backups.back_up)
    unlocked.until(page.backups.back_up.isEnabled)
    assert len(unlocked.window.desk.vault.backups.list()) == before + 1
    unlocked.click(page.backups.export)
    unlocked.until(target.exists)
    unlocked.until(page.backups.export.isEnabled)
    restore_vault(target, tmp_path / "new", PASSPHRASE)
    with Vault.open(tmp_path / "new") as vault:
        vault.unlock(PASSPHRASE)


def test_the_vault_is_destroyed_only_by_its_name_and_a_second_press(
    unlocked: Walk, empty_vault: Path
) -> None:
    page = _page(unlocked)
    wiping = page.wiping
    assert not wiping.wipe.isEnabled()
    unlocked.type(wiping.name, empty_vault.name)
    wiping.wipe.click()
    assert (empty_vault / "vault.json").exists()
    wiping.wipe.click()
    unlocked.until(lambda: isinstance(unlocked.window.gate(), CreatePage | UnlockPage))
    assert not (empty_vault / "vault.json").exists()
    assert not (empty_vault / "records.db").exists()


def test_a_folder_with_a_sign_that_marks_keys_is_named_as_it_is_typed(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    folder = empty_vault.rename(empty_vault.with_name("R&D && vault"))
    walk = open_window(folder)
    walk.unlock()
    page = _page(walk)
    (caption,) = [
        found for found in page.wiping.findChildren(QLabel) if found.buddy() is page.wiping.name
    ]
    keyless = caption.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    assert keyless == "Type the name of its folder: R&D && vault"
    assert page.wiping.name.accessibleName() == keyless
    walk.type(page.wiping.name, keyless.partition(": ")[2])
    assert page.wiping.wipe.isEnabled()
