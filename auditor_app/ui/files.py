"""The only places where the person points at files. Tests put their own answers here."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from auditor_app.errors import AuditorError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class UnusableNameError(AuditorError):
    """What was typed can be the name of no file."""


def typed_path(text: str) -> Path:
    """The file or folder whose name somebody has typed; without a folder, that in one's own.

    Raises:
        UnusableNameError: no file and no folder can be called that, or no name was typed.
    """
    name = text.strip()
    if not name:
        raise UnusableNameError(
            _tr("No file or folder is named here."),
            _tr("Type its name, or choose it."),
        )
    try:
        usable = b"\0" not in os.fsencode(name)
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise UnusableNameError(
            _tr("There are characters in that name that no file can have."),
            _tr("Type it again, or choose the file or folder."),
        )
    # Where the program was started from says nothing about where somebody keeps things.
    return Path.home() / name


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def choose_photos(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """Several existing files; empty when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), kinds)
    # The vault may have locked itself, and the page with it, while the dialog was open.
    return tuple(Path(name) for name in chosen) if isValid(parent) else ()


def choose_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """An existing file."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(chosen) if chosen and isValid(parent) else None


def choose_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """An existing folder, or one made in the dialog."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen and isValid(parent) else None


def choose_target(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to write a file; the dialog has asked before replacing one."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    return Path(chosen) if chosen and isValid(parent) else None
