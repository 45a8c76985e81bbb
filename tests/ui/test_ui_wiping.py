"""Destroying the vault in the window: the keys go first, whatever else is being done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui_samples import SITE_NAME

from auditor_app.errors import VaultAccessError
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.locking import LockingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.pages.vault import VaultPage
from auditor_app.vault import Vault
from auditor_app.vault import vault as vault_module

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk


def _confirm(walk: Walk, folder: Path) -> None:
    walk.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = walk.at(VaultPage)
    walk.until(page.wiping.isVisible)
    walk.type(page.wiping.name, folder.name)
    page.wiping.wipe.click()
    page.wiping.wipe.click()


def _at_the_end(walk: Walk) -> None:
    walk.until(lambda: isinstance(walk.window.gate(), CreatePage | UnlockPage))


def test_the_keys_are_gone_while_the_vault_is_still_busy(unlocked: Walk, empty_vault: Path) -> None:
    unlocked.quiet()
    header = (empty_vault / "vault.json").read_bytes()
    unlocked.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = unlocked.at(VaultPage)
    copies = [*empty_vault.rglob("vault.json*")]
    assert len(copies) > 2  # the day's backup has its own
    with unlocked.busy_lane() as go_on:
        page.wiping.confirmed.emit()
        cover = unlocked.at_gate(LockingPage)
        assert cover.title.text() == "Destroying the vault…"
        unlocked.until(lambda: "Its keys are overwritten" in cover.sentence.text())
        assert not go_on.is_set()
        for copy in copies:
            assert header[:200] not in copy.read_bytes()
            assert not copy.read_bytes().startswith(b"{")
    _at_the_end(unlocked)
    assert not (empty_vault / "records.db").exists()


def test_nothing_is_saved_into_a_vault_that_is_being_destroyed(
    unlocked: Walk, empty_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlocked.start_audit("Northgate")
    unlocked.open_record()
    edit = unlocked.edit_of(SITE_NAME)
    unlocked.type(edit, "Northgate")
    unlocked.quiet()
    kept: list[object] = []
    monkeypatch.setattr("auditor_app.vault.resuming.Resuming.keep", lambda *said: kept.append(said))
    unlocked.window.desk.wipe()
    _at_the_end(unlocked)
    assert kept == []
    assert unlocked.window.page is None


def test_keys_that_cannot_be_overwritten_are_said_to_be_there(
    unlocked: Walk, empty_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise VaultAccessError("A copy could not be overwritten.", "Destroy the disk.")

    monkeypatch.setattr(vault_module, "destroy_keys", refuse)
    monkeypatch.setattr(Vault, "wipe", lambda vault: refuse(vault.folder))
    said: list[str] = []
    unlocked.window.desk.troubled.connect(lambda error: said.append(error.message))
    gone: list[int] = []
    unlocked.window.desk.keys_gone.connect(lambda: gone.append(1))
    _confirm(unlocked, empty_vault)
    unlocked.at_gate(UnlockPage)
    assert said == ["A copy could not be overwritten."]
    assert gone == []


@pytest.mark.parametrize("begin", ["wipe", "lock"])
def test_the_end_of_the_program_in_the_middle_of_it_ends_it_well(
    unlocked: Walk, empty_vault: Path, begin: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with unlocked.busy_lane() as go_on:
        getattr(unlocked.window.desk, begin)()
        go_on.set()
        unlocked.window.end()
    assert not unlocked.window.desk.is_open
    assert (empty_vault / "records.db").exists() == (begin == "lock")
    assert "Error" not in capsys.readouterr().err
