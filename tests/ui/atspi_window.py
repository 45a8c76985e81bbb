"""The window on a real display and a real accessibility bus, read there page by page.

Run inside of `xvfb-run dbus-run-session` with a vault, its passphrase and the file to write: a JSON
object with the tree of each page by its name.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings

from auditor_app.ui.application import make_application
from auditor_app.ui.destinations import AuditsPlace, HelpPlace, SettingsPlace, VaultPlace
from auditor_app.ui.settings.choices import Choices, keep_choices
from auditor_app.ui.shell import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

READER = Path(__file__).with_name("atspi_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 60.0


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            sys.exit("the window did not get there")
        QCoreApplication.processEvents()
        time.sleep(0.01)


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


def main() -> None:
    """Walk through the pages."""
    folder, passphrase, out = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
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
        window.close()
        until(lambda: not window.desk.is_open)
        window.desk.shut()
    out.write_text(json.dumps(trees), "utf-8")


main()
