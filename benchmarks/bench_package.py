"""The package beside the source tree: the time up to its window, and its size beside its goal.

Both are started by turns on one display (Xvfb), as a person starts them, with a home of their own;
the clock stops when xdotool sees the window. Without a built package, a display or xdotool there is
no row.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from benchmarks.measuring import Row

_ROOT: Final = Path(__file__).resolve().parent.parent
_FOLDER: Final = _ROOT / "build" / "package" / "auditor"
_STARTS: Final = 31
_PATIENCE: Final = 60
_GOAL: Final = 400_000_000
_SOURCE: Final = (sys.executable, "-c", "from auditor_app.start import main; main()")


def run() -> list[Row]:
    """Name, ratio (less is better) and detail of each figure."""
    if not (_FOLDER / "auditor").is_file():
        return []
    size = sum(path.lstat().st_size for path in _FOLDER.rglob("*") if not path.is_dir())
    rows: list[Row] = [
        (
            "package, unpacked / 400 MB",
            size / _GOAL,
            f"{size / 1e6:.0f} MB; docs/install.md says what",
        )
    ]
    if shutil.which("Xvfb") and shutil.which("xdotool"):
        rows.append(_starts())
    return rows


def _starts() -> Row:
    with tempfile.TemporaryDirectory(prefix="bench-package-") as scratch:
        read, write = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as display:
            try:
                os.close(write)
                name = f":{os.read(read, 16).decode().strip()}"
                environment = {
                    **os.environ,
                    "DISPLAY": name,
                    "HOME": scratch,
                    "QT_QPA_PLATFORM": "xcb",
                    # Byte-code is at hand for both, as after installing.
                    "PYTHONDONTWRITEBYTECODE": "",
                    "PYTHONPATH": str(_ROOT),
                    "PYTHONPYCACHEPREFIX": f"{scratch}/byte-code",
                    "XDG_CONFIG_HOME": scratch,
                }
                # Once each before it counts: what is read then is in memory, and compiled.
                commands = (_SOURCE, (str(_FOLDER / "auditor"),))
                for each in commands:
                    _seconds(each, environment)
                found = [[_seconds(each, environment) for each in commands] for _ in range(_STARTS)]
            finally:
                os.close(read)
                display.terminate()
    source, package = (statistics.median(column) for column in zip(*found, strict=True))
    beside = f"{package * 1000:.0f} against {source * 1000:.0f} ms from a checkout; goal 1.5"
    return "start of the package / of the source tree", package / source, beside


def _seconds(command: tuple[str, ...], environment: dict[str, str]) -> float:
    """From asking for the process until its window stands."""
    began = time.monotonic()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as program:
        try:
            # Asked again and again: xdotool's own `--sync` sleeps half a second before each look.
            seek = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]
            while subprocess.call(seek, env=environment, stdout=subprocess.DEVNULL):
                if time.monotonic() > began + _PATIENCE:
                    raise TimeoutError(command[0])
            return time.monotonic() - began
        finally:
            program.kill()
