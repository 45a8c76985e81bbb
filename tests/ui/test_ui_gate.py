"""Creating, unlocking and locking a vault in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_samples import PASSPHRASE, SITE_NAME, values_in

from auditor_app.errors import StorageFullError
from auditor_app.ui import files, saving
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage, RecoveryCodePage
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.saving import SavingState
from auditor_app.vault import Vault
from auditor_app.vault.sealed import SealedRoom

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui_walk import Walk


def test_a_vault_is_created_and_its_recovery_code_confirmed(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    walk = open_window(tmp_path / "new")
    page = walk.at_gate(CreatePage)
    walk.type(page.passphrase, PASSPHRASE)
    walk.until(lambda: page.strength.text().startswith(("Strong", "Very strong")))
    walk.type(page.again, PASSPHRASE)
    walk.click(page.create_button)
    code_page = walk.at_gate(RecoveryCodePage)
    code = code_page.shown.code.text()
    assert not code_page.shown.action.isEnabled()
    walk.click(code_page.shown.written)
    walk.click(code_page.shown.action)
    walk.at(AuditsPage)
    walk.lock()
    with Vault.open(tmp_path / "new") as vault:
        vault.unlock_with_recovery_code(code)
        assert not vault.locked


def test_what_sealed_records_left_in_clear_is_said_until_it_is_cleared(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = open_window(filled_vault)
    with monkeypatch.context() as patched:
        patched.setattr(SealedRoom, "settle", lambda _: None)
        patched.setattr(SealedRoom, "unsettled", 1)
        walk.unlock()
        walk.until(walk.window.banner.isVisible)
        assert "left in clear" in walk.window.banner.message.text()
        assert "unlock it" in walk.window.banner.remedy.text()
        walk.lock()
    walk.unlock()
    walk.quiet()
    assert not walk.window.banner.isVisible()


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [("password", "password", "too weak"), (PASSPHRASE, PASSPHRASE + "x", "not the same")],
)
def test_a_passphrase_that_will_not_do_is_said_in_place(
    open_window: Callable[[Path], Walk], tmp_path: Path, first: str, second: str, said: str
) -> None:
    walk = open_window(tmp_path / "new")
    page = walk.at_gate(CreatePage)
    walk.type(page.passphrase, first)
    walk.type(page.again, second)
    walk.qtbot.keyClick(page.again, Qt.Key.Key_Return)
    assert said in page.message.words.text()
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["va\0ult", "va\ud800ult"])
def test_no_file_can_have_a_name_that_the_system_cannot_write(name: str) -> None:
    with pytest.raises(files.UnusableNameError):
        files.typed_path(name)


def test_a_name_without_a_folder_is_in_ones_own() -> None:
    assert files.typed_path(" vault ") == Path.home() / "vault"
    assert files.typed_path(str(Path.home().parent)) == Path.home().parent
    with pytest.raises(files.UnusableNameError):
        files.typed_path(" ")


def test_a_name_that_no_folder_can_have_is_said(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    walk = open_window(tmp_path / "new")
    page = walk.at_gate(CreatePage)
    page.folder.setText(str(tmp_path / "va\0ult"))
    walk.type(page.passphrase, PASSPHRASE)
    walk.type(page.again, PASSPHRASE)
    walk.qtbot.keyClick(page.again, Qt.Key.Key_Return)
    walk.until(page.message.isVisible)
    assert "no file can have" in page.message.words.text()
    page.folder.setText("  ")
    walk.qtbot.keyClick(page.again, Qt.Key.Key_Return)
    walk.until(lambda: "No file or folder is named" in page.message.words.text())
    assert list(tmp_path.glob("va*")) == []


def test_a_folder_with_other_things_in_it_is_refused_in_one_sentence(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    walk = open_window(tmp_path / "new")
    page = walk.at_gate(CreatePage)
    page.folder.setText(str(tmp_path / "full"))
    walk.type(page.passphrase, PASSPHRASE)
    walk.type(page.again, PASSPHRASE)
    walk.click(page.create_button)
    walk.until(page.message.isVisible)
    assert "not empty" in page.message.words.text()
    assert (tmp_path / "full" / "letter.txt").read_text() == "mine"


def test_a_wrong_passphrase_is_said_and_the_right_one_still_opens(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    page = walk.at_gate(UnlockPage)
    walk.type(page.secret, "not the passphrase")
    walk.click(page.unlock_button)
    walk.until(page.message.isVisible)
    assert "passphrase" in page.message.words.text()
    walk.until(page.secret.hasFocus)
    page.secret.clear()
    walk.unlock()


def test_nothing_leads_away_from_a_vault_that_is_being_opened(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    gate = walk.at_gate(UnlockPage)
    assert gate.language is not None
    ways = (gate.language, gate.practise, gate.bring_back)
    assert all(way.isEnabled() for way in ways)
    with walk.busy_lane():
        walk.type(gate.secret, "not this one")
        walk.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)
        assert not any(way.isEnabled() for way in ways)
    walk.until(gate.message.isVisible)
    assert all(way.isEnabled() for way in ways)


def test_nothing_leads_away_from_a_vault_that_is_being_made(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    walk = open_window(tmp_path / "new")
    gate = walk.at_gate(CreatePage)
    assert gate.language is not None
    with walk.busy_lane():
        for edit in (gate.passphrase, gate.again):
            walk.type(edit, PASSPHRASE)
        gate.submit()
        assert gate.busy.isVisible()
        assert not any(w.isEnabled() for w in (gate.language, gate.practise, gate.bring_back))


def test_the_recovery_code_opens_the_vault(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    vault, code = Vault.create(tmp_path / "vault", PASSPHRASE)
    vault.close()
    walk = open_window(tmp_path / "vault")
    page = walk.at_gate(UnlockPage)
    walk.click(page.vault_secret.other)
    walk.type(page.secret, code.lower().replace("-", " "))
    walk.press(Qt.Key.Key_Return)
    walk.at(AuditsPage)


def test_a_folder_that_is_no_vault_is_said(
    open_window: Callable[[Path], Walk], tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine")
    walk = open_window(tmp_path / "other")
    page = walk.at_gate(UnlockPage)
    walk.type(page.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(page.message.isVisible)
    assert page.message.words.text()


def test_a_vault_that_another_window_holds_is_said(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    with Vault.open(empty_vault):
        walk = open_window(empty_vault)
        page = walk.at_gate(UnlockPage)
        walk.type(page.secret, PASSPHRASE)
        walk.press(Qt.Key.Key_Return)
        walk.until(page.message.isVisible)
    walk.unlock()


def test_locking_in_the_middle_of_a_word_saves_it(unlocked: Walk, empty_vault: Path) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate Garm")
    unlocked.lock()
    assert values_in(empty_vault)[SITE_NAME] == "Northgate Garm"


def test_locking_twice_is_locking_once(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    unlocked.window.lock()
    unlocked.window.lock()
    unlocked.window.desk.lock()
    unlocked.at_gate(UnlockPage)


def test_closing_the_window_in_the_middle_of_a_word_saves_it(
    unlocked: Walk, empty_vault: Path
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    unlocked.type(unlocked.edit_of(SITE_NAME), "Northgate Garm")
    unlocked.window.close()
    unlocked.until(unlocked.window.isHidden)
    assert values_in(empty_vault)[SITE_NAME] == "Northgate Garm"


def test_the_vault_locks_itself_when_nobody_is_there(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    assert unlocked.window.idle.isActive()
    unlocked.window.idle.timeout.emit()
    unlocked.at_gate(UnlockPage)
    assert unlocked.window.page is None


def test_a_key_starts_the_idle_time_anew(unlocked: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    monkeypatch.setattr(unlocked.window.idle, "start", lambda: started.append(1))
    QTest.keyClick(unlocked.window.windowHandle(), Qt.Key.Key_Tab)
    assert started


def test_a_full_disk_keeps_answers_in_the_window_and_covers_them_until_they_are_saved(
    unlocked: Walk, empty_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    edit = unlocked.edit_of(SITE_NAME)
    real = saving.store
    monkeypatch.setattr(saving, "store", full)
    unlocked.type(edit, "Northgate")
    unlocked.until(lambda: filler.keeper.saving.state is SavingState.FAILED)
    assert unlocked.window.banner.isVisible()
    assert "disk is full" in unlocked.window.banner.message.text()
    unlocked.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    cover = unlocked.at_gate(LockingPage)
    unlocked.until(cover.retry.isVisible)
    assert "1" in cover.sentence.text()
    assert unlocked.window.desk.is_open
    monkeypatch.setattr(saving, "store", real)
    unlocked.click(cover.retry)
    unlocked.at_gate(UnlockPage)
    assert values_in(empty_vault)[SITE_NAME] == "Northgate"
