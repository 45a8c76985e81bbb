"""A dressed application, vaults to open, and windows that are closed after each test."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import gc
import shutil
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QLocale,
    QSettings,
    QTimer,
)
from pytestqt.exceptions import TimeoutError  # noqa: A004 - its own, no other is meant
from pytestqt.qtbot import QtBot
from ui_places import furnish
from ui_samples import PASSPHRASE, enrol, fill_audit
from ui_walk import Walk
from watchdog import WatchedApplication, watched

from auditor_app.ui.application import make_application
from auditor_app.ui.jobs import Lane
from auditor_app.ui.redressing import Dress, wardrobe
from auditor_app.ui.shell import MainWindow
from auditor_app.ui.speaking import speak
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

CHEAP = Argon2Cost(64 * 1024, 1, 1)
"""As little as a slot may cost: these tests are not about the price of a guess."""


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    WatchedApplication(["auditor"])
    return make_application(["auditor"])


class PromptBot(QtBot):
    """Looks every two milliseconds whether what it waits for has come; pytest-qt every ten."""

    def waitUntil(  # noqa: N802 - pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = 5000
    ) -> None:
        """As pytest-qt's: till `callback` gives True, or nothing without an assertion failing."""
        waited, loop, turn = QElapsedTimer(), QEventLoop(), QTimer()
        waited.start()
        turn.setInterval(2)
        turn.timeout.connect(loop.quit)
        turn.start()
        try:
            while True:
                wrong: AssertionError | None = None
                try:
                    if callback() in {None, True}:
                        return
                except AssertionError as error:
                    wrong = error
                if waited.hasExpired(timeout):
                    raise TimeoutError(f"waited {timeout} ms in vain") from wrong
                loop.exec()
        finally:
            # What a failure keeps alive may be let go of in another thread: a timer that still ran
            # would then be called where there is none any more.
            shiboken6.delete(turn)
            shiboken6.delete(loop)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PromptBot(request)


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[WatchedApplication]:
    """Watches from here to the end of the test, which fails if a call held the window too long."""
    application = watched(qapp)
    application.watch()
    yield application
    application.watching = False
    assert [str(call) for call in application.long_calls] == []


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _numbers_as_in_english() -> None:
    """Whatever the test before spoke, and the system does."""
    QLocale.setDefault(QLocale("en_150"))


@pytest.fixture(scope="session")
def _vaults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault, one with a filled audit, and that on an enrolled laptop; tests get copies."""
    folder = tmp_path_factory.mktemp("vaults")
    Vault.create(folder / "empty", PASSPHRASE, cost=CHEAP)[0].close()
    vault, _ = Vault.create(folder / "filled", PASSPHRASE, cost=CHEAP)
    with vault:
        fill_audit(vault)
    shutil.copytree(folder / "filled", folder / "enrolled")
    with Vault.open(folder / "enrolled") as vault:
        vault.unlock(PASSPHRASE)
        enrol(vault, folder / "organisation")
    return folder


@pytest.fixture
def empty_vault(_vaults: Path, tmp_path: Path) -> Path:
    return shutil.copytree(_vaults / "empty", tmp_path / "vault")


@pytest.fixture
def filled_vault(_vaults: Path, tmp_path: Path) -> Path:
    return shutil.copytree(_vaults / "enrolled", tmp_path / "vault")


@pytest.fixture(scope="session")
def _furnished(_vaults: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("furnished") / "vault"
    shutil.copytree(_vaults / "enrolled", folder)
    furnish(folder, _vaults / "organisation")
    return folder


@pytest.fixture
def furnished_vault(_furnished: Path, tmp_path: Path) -> Path:
    """A vault in which every page has something to show; see `ui_places`."""
    return shutil.copytree(_furnished, tmp_path / "vault")


@pytest.fixture
def unenrolled_vault(_vaults: Path, tmp_path: Path) -> Path:
    return shutil.copytree(_vaults / "filled", tmp_path / "vault")


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], Walk]]:
    """Opens the window on a folder; afterwards it is closed: no thread nor widget of it is left."""
    application = watched(qapp)
    before = qapp.topLevelWidgets()
    application.strays.clear()
    monkeypatch.setenv("HOME", str(tmp_path))
    opened: list[MainWindow] = []

    def make(folder: Path) -> Walk:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        if not settings.contains("look/language"):
            # Whatever the computer speaks on which the tests run.
            settings.setValue("look/language", "en")
        window = MainWindow(folder, settings)
        opened.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Walk(qtbot, window)

    yield make
    for window in opened:
        window.close()
        qtbot.waitUntil(window.isHidden, timeout=20_000)
        window.deleteLater()
    assert gc.isenabled()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What one test has chosen is not the next one's.
    speak(qapp, "en")
    wardrobe().put_on(Dress("light"))
    assert application.strays == []
    # Nobody would see it, and it would hold a worker's words until the program ends.
    kept = [str(each) for each in qapp.topLevelWidgets() if each not in before]
    assert kept == []
    left = [t.name for t in threading.enumerate() if t.name.startswith(("vault", "delivery"))]
    assert left == []


@pytest.fixture
def unlocked(
    open_window: Callable[[Path], Walk], empty_vault: Path, request: pytest.FixtureRequest
) -> Walk:
    """The window with an empty vault open; from then on no call may hold it for long."""
    walk = open_window(empty_vault)
    walk.unlock()
    request.getfixturevalue("watchdog")
    return walk


@pytest.fixture
def filled(
    open_window: Callable[[Path], Walk], filled_vault: Path, request: pytest.FixtureRequest
) -> Walk:
    """The window with the vault of the filled audit open; as `unlocked`."""
    walk = open_window(filled_vault)
    walk.unlock()
    request.getfixturevalue("watchdog")
    return walk


@pytest.fixture
def furnished(open_window: Callable[[Path], Walk], furnished_vault: Path) -> Walk:
    """The window with the vault open in which every page has something to show."""
    walk = open_window(furnished_vault)
    walk.unlock()
    return walk


@pytest.fixture
def unenrolled(open_window: Callable[[Path], Walk], unenrolled_vault: Path) -> Walk:
    """The same on a laptop that no organisation knows."""
    walk = open_window(unenrolled_vault)
    walk.unlock()
    return walk
