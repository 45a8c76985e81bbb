"""Waiting after wrong passphrases, and the recovery sheet, in the window."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE

from auditor_app.ui import files
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage, RecoveryCodePage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import Vault
from auditor_app.vault.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk


class Hands:
    """A clock whose hands a test moves."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def _wrong_tries(folder: Path, count: int) -> None:
    now = utc_now().timestamp()
    (folder / "vault.tries").write_text(json.dumps({"wrong": count, "last": now}))


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def waiting(
    open_window: Callable[[Path], Walk], empty_vault: Path, hands: Hands
) -> tuple[Walk, UnlockPage]:
    """The window at a vault that takes no passphrase for the next five minutes."""
    walk = open_window(empty_vault)
    page = walk.at_gate(UnlockPage)
    page._clock = hands
    page.countdown.setInterval(60 * 60 * 1000)  # the test says when it ticks
    _wrong_tries(empty_vault, 30)
    walk.type(page.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: "Too many wrong" in page.message.words.text())
    return walk, page


def test_the_page_counts_down_and_takes_the_passphrase_only_then(
    waiting: tuple[Walk, UnlockPage], hands: Hands, empty_vault: Path
) -> None:
    walk, page = waiting
    assert page.message.isVisible()
    assert "5:00" in page.message.words.text() or "4:5" in page.message.words.text()
    assert not page.unlock_button.isEnabled()
    walk.press(Qt.Key.Key_Return)
    assert not page.busy.isVisible()
    hands.seconds += 298.5
    page.countdown.timeout.emit()
    assert re.search(r"Next try in\xa00:0[12], or use the rec", page.message.words.text())
    assert page.message.accessibleName() == page.message.words.text()
    walk.type(page.secret, "x")
    assert page.message.isVisible()
    hands.seconds += 2
    page.countdown.timeout.emit()
    assert not page.countdown.isActive()
    assert not page.message.isVisible()
    assert page.unlock_button.isEnabled()
    (empty_vault / "vault.tries").unlink()  # as if the minutes had gone by for the vault too
    page.secret.clear()
    walk.unlock()


def test_a_wait_that_is_not_over_for_the_vault_counts_down_again(
    waiting: tuple[Walk, UnlockPage], hands: Hands
) -> None:
    walk, page = waiting
    hands.seconds += 1000
    page.countdown.timeout.emit()
    assert page.unlock_button.isEnabled()
    walk.press(Qt.Key.Key_Return)
    walk.until(page.countdown.isActive)
    assert not page.unlock_button.isEnabled()


def test_the_recovery_code_does_not_wait_and_its_errors_are_not_wiped_away(
    open_window: Callable[[Path], Walk], tmp_path: Path, hands: Hands
) -> None:
    vault, code = Vault.create(tmp_path / "vault", PASSPHRASE)
    vault.close()
    walk = open_window(tmp_path / "vault")
    page = walk.at_gate(UnlockPage)
    page._clock = hands
    page.countdown.setInterval(60 * 60 * 1000)
    _wrong_tries(tmp_path / "vault", 30)
    walk.type(page.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(page.countdown.isActive)
    walk.click(page.vault_secret.other)
    assert page.unlock_button.isEnabled()
    walk.type(page.secret, "7K2M")
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: "letters and digits" in page.message.words.text())
    page.countdown.timeout.emit()
    assert page.message.isVisible()
    walk.click(page.vault_secret.other)
    assert not page.unlock_button.isEnabled()
    assert page.message.isVisible()
    walk.click(page.vault_secret.other)
    page.secret.clear()
    walk.type(page.secret, code)
    walk.press(Qt.Key.Key_Return)
    walk.at(AuditsPage)


@pytest.fixture
def shown(open_window: Callable[[Path], Walk], tmp_path: Path) -> tuple[Walk, RecoveryCodePage]:
    """The window of a new vault, at its recovery code."""
    walk = open_window(tmp_path / "new")
    page = walk.at_gate(CreatePage)
    walk.type(page.passphrase, PASSPHRASE)
    walk.type(page.again, PASSPHRASE)
    walk.click(page.create_button)
    return walk, walk.at_gate(RecoveryCodePage)


def test_the_recovery_sheet_is_saved_where_the_person_says_after_a_warning(
    shown: tuple[Walk, RecoveryCodePage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, page = shown
    target = tmp_path / "stick" / "sheet.pdf"
    target.parent.mkdir()
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    assert not page.shown.warning.isVisible()
    walk.click(page.shown.sheet)
    assert page.shown.warning.isVisible()
    assert not target.exists()
    walk.click(page.shown.go_save)
    walk.until(page.shown.saved.isVisible)
    assert str(target) in page.shown.saved.text()
    assert not page.shown.warning.isVisible()
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_mode & 0o077 == 0
    assert [path.name for path in target.parent.iterdir()] == ["sheet.pdf"]
    walk.click(page.shown.written)
    walk.click(page.shown.action)
    walk.at(AuditsPage)


def test_who_thinks_better_of_it_writes_nothing(
    shown: tuple[Walk, RecoveryCodePage], monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, page = shown
    monkeypatch.setattr(files, "choose_target", lambda *_: None)
    walk.click(page.shown.sheet)
    walk.click(page.shown.go_save)
    assert page.shown.warning.isVisible()
    walk.click(page.shown.keep)
    assert not page.shown.warning.isVisible()
    assert not page.shown.saved.isVisible()


def test_a_sheet_that_would_lie_in_the_vault_is_refused_in_place(
    shown: tuple[Walk, RecoveryCodePage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, page = shown
    target = tmp_path / "new" / "sheet.pdf"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    walk.click(page.shown.sheet)
    walk.click(page.shown.go_save)
    walk.until(page.shown.message.isVisible)
    assert "inside of the vault" in page.shown.message.words.text()
    assert not target.exists()
    walk.click(page.shown.written)
    walk.click(page.shown.action)
    walk.at(AuditsPage)
