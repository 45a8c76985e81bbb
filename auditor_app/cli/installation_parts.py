"""Is every part of this installation there? Modules, libraries that are loaded late, files.

A packaged program holds only what was found when it was packed; what is loaded by name at run time
shows here, and not on somebody's first day in a factory.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from io import BytesIO
from typing import Final

from PIL import Image

import auditor_app
from auditor_app.errors import InstallationError
from auditor_app.evidence.faces import FaceFinder
from auditor_app.shipped import shipped

LOADED_LATE: Final = (
    "PIL",
    "babel",
    "convertdate",
    "httpx",
    "nepali_datetime",
    "numpy",
    "onnxruntime",
    "sqlite_utils",
    "zxcvbn",
)
"""What of others is imported inside functions; a test compares it with the sources."""
_CENTRAL: Final = ("auditor_app.central", "auditor_app.cli.central")
"""The receiving side, which is installed by itself."""
_NO_LIBRARY: Final = re.compile(r"(\S+): cannot open shared object file")
"""What glibc says of a library that is not there."""
_FILES: Final = (
    ("forms", "ilo_forced_labour/protocol.toml"),
    ("resources", "code_lists/ilo_11_indicators.tsv"),
    ("resources", "fonts/NotoSans-Regular.ttf"),
    ("resources", "help/en/start.md"),
    ("resources", "icons"),
    ("resources", "practice/answers.json"),
    ("resources", "protocol_starter"),
    ("resources", "theme"),
    ("resources", "translations/auditor_ar.qm"),
)


def modules() -> tuple[str, ...]:
    """The names of all modules of the laptop's side, as this installation holds them."""
    found = pkgutil.walk_packages(auditor_app.__path__, f"{auditor_app.__name__}.")
    return tuple(sorted(each.name for each in found if not each.name.startswith(_CENTRAL)))


def import_everything() -> int:
    """Import every module of ours and what they import late; how many that are.

    Raises:
        InstallationError: one cannot be imported, or lacks a library of the system.
    """
    names = (*modules(), *LOADED_LATE)
    faults, libraries = [], set()
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - whatever it is, this part is broken
            if missing := _NO_LIBRARY.match(str(error)):
                libraries.add(missing[1])
            else:
                faults.append(f"{name} cannot be loaded ({type(error).__name__}: {error}).")
    if faults:
        raise _broken(" ".join(faults))
    if libraries:
        raise InstallationError(
            f"Libraries that the program stands on are missing: {', '.join(sorted(libraries))}.",
            "Install the packages of your system that have them; docs/install.md names them. If"
            " they are there, install the program again. Your vaults stay as they are.",
        )
    return len(names)


def look_for_files() -> int:
    """Make sure that what ships beside the program is there; how many kinds of it.

    Raises:
        InstallationError: something is missing.
    """
    for folder, name in _FILES:
        try:
            there = (shipped(folder) / name).exists()
        except FileNotFoundError:
            there = False
        if not there:
            raise _broken(f"{folder}/{name} is missing.")
    return len(_FILES)


def run_model() -> None:
    """Look for faces on an empty picture.

    Raises:
        AuditorError: the model, or what runs it, does not work on this machine.
    """
    picture = BytesIO()
    Image.new("RGB", (64, 64), "white").save(picture, "JPEG")
    if FaceFinder().find(picture.getvalue()):
        raise _broken("Faces were found where there are none.")


def _broken(what: str) -> InstallationError:
    return InstallationError(
        f"This installation is not whole: {what}",
        "Install the program again. Your vaults stay as they are.",
    )
