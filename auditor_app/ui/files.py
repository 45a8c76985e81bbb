"""The only places where the person points at files. Tests put their own answers here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


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
