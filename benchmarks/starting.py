"""The start of the program beside a bare window, for `bench_ui`: each in a process of its own.

The clock starts when the process is asked for and stops when the window is painted: in the turn of
the event loop after the one in which the window was exposed, for both alike. The bare window has
imported the Qt modules, and no others, that the program has at that moment. Both have their
byte-code at hand, as after installing.

`python -m benchmarks.starting FOLDER` says how keys fare while the rest of the program is loaded.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from benchmarks.measuring import Row

_STARTS: Final = 21
_KEY_EVERY: Final = 0.020
"""Seconds between two keys: faster than anybody types."""
_KEYS_AFTER: Final = 60

_CLOCK: Final = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Clock(QObject):
    def __init__(self, window, stop):
        super().__init__(window)
        self.stop = stop
        window.windowHandle().installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.stop)
        return False
def since():
    return time.time() - float(os.environ["BENCH_BEGAN"])
"""
_BARE: Final = """
import sys
for name in sys.argv[1].split(","):
    __import__(name)
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
app = QApplication(["bare"])
window = QWidget()
layout = QVBoxLayout(window)
for widget in (QLabel("Unlock"), QLineEdit(), QPushButton("Unlock")):
    layout.addWidget(widget)
window.resize(1280, 800)
window.show()
CLOCK
def stop():
    print(since(), flush=True)
    os._exit(0)
clock = Clock(window, stop)
app.exec()
""".replace("CLOCK", _CLOCK)
# As `auditor_app.start` does it, with the clock put in where the window has been shown.
_OURS: Final = """
import sys
import auditor_app.start
from auditor_app.ui import application
folder = sys.argv.pop()

CLOCK
def stop():
    seconds = since()
    modules = sorted(name for name in sys.modules if name.startswith("PySide6.Qt"))
    said = {"seconds": seconds, "modules": modules}
    def end():
        print(json.dumps({**said, "whole": since()}), flush=True)
        os._exit(0)
    window.desk.loading.then(end, end)
class Watched(application.MainWindow):
    def __init__(self, *_):
        global window
        from pathlib import Path
        from PySide6.QtCore import QSettings
        window = self
        kept = QSettings(folder + "/settings.ini", QSettings.Format.IniFormat)
        super().__init__(Path(folder) / "vault", kept)
    def show(self):
        super().show()
        self.clock = Clock(self, stop)
application.MainWindow = Watched
auditor_app.start.main()
""".replace("CLOCK", _CLOCK)


def figures(folder: Path) -> list[Row]:
    """How long the first page takes, and the whole program, beside a bare window."""
    window = [sys.executable, "-c", _OURS, str(folder)]
    modules = json.loads(_run(window, folder))["modules"]  # the byte-code is there afterwards
    ours, whole, bare = [], [], []
    for _ in range(_STARTS):
        found = json.loads(_run(window, folder))
        ours.append(float(found["seconds"]))
        whole.append(float(found["whole"]))
        bare.append(float(_run([sys.executable, "-c", _BARE, ",".join(modules)], folder)))
    first, all_of_it, floor = (statistics.median(each) for each in (ours, whole, bare))
    # Each beside its neighbour: what slows a machine down for a while slows down both.
    ratios = [
        statistics.median(one / other for one, other in zip(each, bare, strict=True))
        for each in (ours, whole)
    ]
    beside = f"{floor * 1000:.0f} ms with the same {len(modules)} Qt modules"
    keys = json.loads(_run([sys.executable, "-m", "benchmarks.starting", str(folder)], folder))
    told = (
        f"{keys['usual'] * 1000:.1f} of 16 ms, {keys['longest'] * 1000:.0f} ms at most;"
        f" once all is there {keys['floor'] * 1000:.1f} ms"
    )
    return [
        (
            "start to the unlock page / bare window",
            ratios[0],
            f"{first * 1000:.0f} against {beside}; goal 1.5",
        ),
        (
            "start to all that is loaded / bare window",
            ratios[1],
            f"{all_of_it * 1000:.0f} against {beside}",
        ),
        (
            "key to paint while the rest is loaded, 95th percentile / goal",
            keys["usual"] / 0.016,
            told,
        ),
    ]


def _run(command: list[str], folder: Path) -> str:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "byte-code"),
        "BENCH_BEGAN": str(time.time()),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def keys(folder: Path) -> dict[str, float]:
    """Seconds from when a key is due to its paint: up to the end of loading, and after it."""
    # Imported in the order of `auditor_app.start`, and nothing before that it does without.
    import gc  # noqa: PLC0415

    from PySide6.QtCore import QEvent, QSettings, QTimer  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QLineEdit  # noqa: PLC0415

    from auditor_app.ui.application import make_application  # noqa: PLC0415
    from auditor_app.ui.shell import MainWindow  # noqa: PLC0415

    gc.disable()
    app = make_application(["auditor"])
    kept = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(folder / "vault", kept)
    loading: list[float] = []
    after: list[float] = []
    window.show()
    window.activateWindow()
    due = time.perf_counter() + _KEY_EVERY

    def press() -> None:
        nonlocal due
        edit = QApplication.focusWidget()
        if edit is None:
            return
        taken = after if window.desk.loading.is_done else loading
        QTest.keyClick(edit, "a")
        QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
        now = time.perf_counter()
        taken.append(now - due)
        due = now + _KEY_EVERY
        if len(after) == _KEYS_AFTER:
            app.quit()

    timer = QTimer()
    timer.setInterval(int(_KEY_EVERY * 1000))
    timer.timeout.connect(press)
    timer.start()
    app.exec()
    typed = window.findChildren(QLineEdit)[0].text()
    window.end()
    assert typed == "a" * (len(loading) + len(after))  # noqa: S101 - every key has arrived
    return {"usual": _ninety_fifth(loading), "longest": max(loading), "floor": _ninety_fifth(after)}


def _ninety_fifth(seconds: list[float]) -> float:
    return max(0.0, sorted(seconds)[max(0, int(len(seconds) * 0.95) - 1)])


def main() -> None:
    """Measure the keys."""
    print(json.dumps(keys(Path(sys.argv[1]))))


if __name__ == "__main__":
    main()
