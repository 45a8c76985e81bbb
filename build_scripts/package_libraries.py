"""Libraries of the package without what only the building machine has a use for.

Debuggers' tables go out of those that come with them, 30 MB. Where a library would look for others
in a folder of the building machine, that goes out as well: on the laptop it may be anybody's.
"""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_UNSTRIPPED: Final = ("libpython", "_sqlite3.", "_decimal.", "unicodedata.", "libheif", "pyrage")


def programs_of(folder: Path) -> Iterator[Path]:
    """Every program and library (ELF) in the folder, in their order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def clean(folder: Path, patchelf: Path) -> None:
    """Change the libraries of a built folder where they are."""
    for path in programs_of(folder):
        if path.name.startswith(_UNSTRIPPED):
            subprocess.run(["strip", "--strip-debug", str(path)], check=True)
        if foreign_paths(path):
            subprocess.run([str(patchelf), "--remove-rpath", str(path)], check=True)


def foreign_paths(library: Path) -> str:
    """Where it looks for libraries outside of its own folder; empty where it should be."""
    asked = ["readelf", "-d", "-W", str(library)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True)
    found = re.findall(r"\((?:RPATH|RUNPATH)\)\s+Library \S+: \[([^\]]*)\]", told.stdout)
    return ":".join(
        each for line in found for each in line.split(":") if not each.startswith("$ORIGIN")
    )
