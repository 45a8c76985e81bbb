"""Libraries of the package without the tables that only a debugger reads: 30 MB less.

Two come unstripped: Python's own, and SQLCipher. Others stay as their makers ship them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path, PurePath
from typing import Final

_UNSTRIPPED: Final = ("libpython", "_sqlite3.", "_decimal.", "unicodedata.", "libheif", "pyrage")


def without_debug_tables(
    entries: list[tuple[str, str, str]], scratch: Path
) -> list[tuple[str, str, str]]:
    """The same entries; on Linux some have copies in `scratch` for their sources."""
    if sys.platform != "linux":
        return entries
    return [
        (name, str(_stripped(Path(source), scratch / name)), kind)
        if kind in {"BINARY", "EXTENSION"} and PurePath(name).name.startswith(_UNSTRIPPED)
        else (name, source, kind)
        for name, source, kind in entries
    ]


def _stripped(source: Path, copy: Path) -> Path:
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, copy)
    subprocess.run(["strip", "--strip-debug", str(copy)], check=True)
    return copy
