"""A dressed application, throw-away settings, and windows that are closed after each test."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from auditor_app.ui.application import make_application
from auditor_app.ui.jobs import Lane
from auditor_app.ui.shell import MainWindow
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PASSPHRASE = "seven grey herons wade"


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application(["auditor"])


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.close()


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new vault costs as little as a slot may: the tests are not about the price of a guess."""
    monkeypatch.setattr(Argon2Cost, "tuned", staticmethod(lambda: Argon2Cost(64 * 1024, 1, 1)))


@pytest.fixture
def vault_folder(tmp_path: Path, cheap_keys: None) -> Path:
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE)
    vault.close()
    return tmp_path / "vault"


@pytest.fixture
def open_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], MainWindow]]:
    monkeypatch.setenv("HOME", str(tmp_path))
    opened: list[MainWindow] = []

    def make(folder: Path) -> MainWindow:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(folder, settings)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        opened.append(window)
        return window

    yield make
    for window in opened:
        window.close()
        qtbot.waitUntil(lambda window=window: not window.desk.is_open, timeout=10_000)
        window.close()
        window.desk.shut()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
