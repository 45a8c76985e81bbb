"""Starting and ending the program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from ui_samples import PASSPHRASE, SITE_NAME, values_in
from ui_walk import Walk

from auditor_app.ui.application import run
from auditor_app.ui.shell import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def _restored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """The settings of nobody, and the interpreter's own hook for errors afterwards."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def the_window() -> MainWindow:
    """The program's window, brought to the fore as its desktop would."""
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.activateWindow()
    return window


def run_to_its_end(vault: Path) -> int:
    """Run the program until it ends."""
    status = run(str(vault))
    # The last window that closed asked for the end once more, which would end later tests' loops.
    if (app := QApplication.instance()) is not None:
        QCoreApplication.removePostedEvents(app, QEvent.Type.Quit.value)
    return status


def during_run(vault: Path, visit: Callable[[MainWindow], None]) -> int:
    """Run the program; `visit` is called once its window stands, then the program ends."""

    def look() -> None:
        window = the_window()
        try:
            visit(window)
        finally:
            QApplication.quit()

    QTimer.singleShot(0, look)
    return run_to_its_end(vault)


@pytest.mark.usefixtures("_restored")
def test_the_program_saves_a_half_typed_answer_when_the_session_ends(
    qtbot: QtBot, empty_vault: Path
) -> None:
    def visit(window: MainWindow) -> None:
        walk = Walk(qtbot, window)
        walk.until(window.isActiveWindow)
        walk.unlock()
        walk.start_audit("Northgate")
        walk.open_record()
        walk.type(walk.edit_of(SITE_NAME), "Northg")

    assert during_run(empty_vault, visit) == 0
    assert values_in(empty_vault)[SITE_NAME] == "Northg"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends no program by a signal")
@pytest.mark.usefixtures("_restored")
def test_the_program_saves_and_locks_when_the_system_asks_it_to_end(
    qtbot: QtBot, empty_vault: Path
) -> None:
    def look() -> None:
        window = the_window()
        try:
            walk = Walk(qtbot, window)
            walk.until(window.isActiveWindow)
            walk.unlock()
            walk.start_audit("Northgate")
            walk.open_record()
            walk.type(walk.edit_of(SITE_NAME), "Northg")
            os.kill(os.getpid(), signal.SIGTERM)
            walk.until(window.isHidden)
        finally:
            QApplication.quit()

    before = signal.getsignal(signal.SIGTERM)
    QTimer.singleShot(0, look)
    assert run_to_its_end(empty_vault) == 0
    assert values_in(empty_vault)[SITE_NAME] == "Northg"
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.usefixtures("_restored")
def test_a_fault_of_the_program_is_said_in_the_banner_without_its_words(
    qtbot: QtBot, empty_vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def visit(window: MainWindow) -> None:
        Walk(qtbot, window).unlock()
        sys.excepthook(ValueError, ValueError(PASSPHRASE), None)
        seen.append(window.banner.message.text())

    during_run(empty_vault, visit)
    assert "ValueError" in seen[0]
    assert PASSPHRASE not in seen[0] + capsys.readouterr().err


@pytest.mark.usefixtures("_restored")
def test_a_fault_that_cannot_be_said_is_not_said_for_ever(
    qtbot: QtBot, empty_vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> None:
        raise LookupError

    def visit(window: MainWindow) -> None:
        Walk(qtbot, window).until(window.isActiveWindow)
        window.desk.troubled.connect(fail)
        sys.excepthook(ValueError, ValueError(), None)

    assert during_run(empty_vault, visit) == 0
    assert capsys.readouterr().err.count("LookupError") == 1


def test_a_long_day_does_not_use_up_the_references_to_none_and_true(tmp_path: Path) -> None:
    """In a process of its own: where it fails, the interpreter aborts."""
    code = """
from auditor_app.ui.application import make_application
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal()
make_application(["auditor"])
bell = Bell()
for _ in range(100_000):
    bell.setObjectName("bell")
    bell.blockSignals(False)
    bell.rung.emit()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, check=False)
    assert done.returncode == 0


def test_the_page_before_the_vault_loads_nothing_that_only_work_in_it_needs(tmp_path: Path) -> None:
    """Each of these takes 20 to 190 ms to load; together they were a third of the start."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QSettings;"
        "from auditor_app.ui.application import make_application;"
        "from auditor_app.ui.shell import MainWindow;"
        "app = make_application(['auditor']);"
        "settings = QSettings(sys.argv[1] + '/settings', QSettings.Format.IniFormat);"
        "window = MainWindow(Path(sys.argv[1]), settings); window.show(); app.processEvents();"
        "late = {'pyxform', 'openpyxl', 'reportlab', 'uharfbuzz', 'httpx', 'zxcvbn'};"
        "print(type(window.gate()).__name__, *sorted(late & set(sys.modules))); window.end()"
    )
    for folder, page in ((tmp_path / "none", "CreatePage"), (tmp_path, "UnlockPage")):
        asked = [sys.executable, "-c", code, str(folder)]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
        assert done.stdout.split() == [page]
        (tmp_path / "vault.json").touch()
