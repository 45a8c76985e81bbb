"""The window on a real display and a real accessibility bus, read there page by page.

Run inside of `xvfb-run dbus-run-session` with a vault, its passphrase, a record that asks by image
maps and the file to write: a JSON object with the tree of each page by its name.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QTimer

from auditor_app.ui.application import make_application
from auditor_app.ui.destinations import (
    AuditsPlace,
    HelpPlace,
    RecordPlace,
    SettingsPlace,
    VaultPlace,
)
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.questions.image_map import ImageMapQuestion
from auditor_app.ui.settings.choices import Choices, keep_choices
from auditor_app.ui.shell import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.ui.questions.map_canvas import MapCanvas

READER = Path(__file__).with_name("atspi_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 60.0
MAPS = (
    ("one of a map", "/data/shown/hurts", "chest"),
    ("several of a map", "/data/shown/hurt", "arms"),
)
"""The name of a tree, the question, and the part that is chosen for the tree after it."""


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    # Wakes by what comes, at the latest with the clock: the reader asks thousands of times, and
    # each would wait for the end of a nap.
    clock = QTimer(interval=10)
    clock.start()
    while not condition():
        if time.monotonic() > end:
            sys.exit("the window did not get there")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def read(scratch: Path) -> object:
    """What the bus says, while the window answers it."""
    # Into a file: a full pipe would hold the reader up, and nobody empties it meanwhile.
    tree = scratch / "tree.json"
    with (
        tree.open("wb") as out,
        subprocess.Popen([SYSTEM_PYTHON, str(READER)], stdout=out) as reader,
    ):
        until(lambda: reader.poll() is not None)
    if reader.returncode:
        sys.exit("nothing on the accessibility bus")
    return json.loads(tree.read_text("utf-8"))


def map_at(window: MainWindow, ref: str) -> MapCanvas:
    """The map of a question, once its drawing is there and it is seen."""

    def canvas() -> MapCanvas | None:
        page = window.page
        filler = page.filler if isinstance(page, RecordPage) else None
        question = filler.sheet.question(ref) if filler is not None else None
        return question.canvas if isinstance(question, ImageMapQuestion) else None

    until(lambda: (found := canvas()) is not None and found.parts and found.isVisible())
    until(lambda: not window.desk.lane.busy)
    found = canvas()
    assert found is not None
    window.page.filler.sheet.focus_question(ref)
    until(lambda: not found.visibleRegion().isEmpty())
    return found


def main() -> None:
    """Walk through the pages."""
    folder, passphrase, record_id, out = Path(sys.argv[1]), *sys.argv[2:4], Path(sys.argv[4])
    make_application(["auditor"])
    with tempfile.TemporaryDirectory() as scratch:
        settings = QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat)
        keep_choices(settings, Choices(language="en", theme="light"))
        window = MainWindow(folder, settings)
        window.show()
        until(window.isVisible)
        trees = {"unlock": read(Path(scratch))}
        gate = window.gate()
        gate.secret.setText(passphrase)
        gate.submit()
        until(lambda: window.page is not None and not window.desk.lane.busy)
        for name, place in (
            ("audits", AuditsPlace()),
            ("settings", SettingsPlace()),
            ("vault", VaultPlace()),
            ("help", HelpPlace("vault", AuditsPlace())),
        ):
            window.go(place)
            until(lambda: not window.desk.lane.busy)
            trees[name] = read(Path(scratch))
        for name, ref, chosen in MAPS:
            window.go(RecordPlace(record_id, ref))
            canvas = map_at(window, ref)
            trees[name] = read(Path(scratch))
            next(part for part in canvas.parts if part.value == chosen).click()
            until(lambda: not window.desk.lane.busy)
            trees[f"{name} chosen"] = read(Path(scratch))
        window.close()
        until(lambda: not window.desk.is_open)
        window.desk.shut()
    out.write_text(json.dumps(trees), "utf-8")


main()
