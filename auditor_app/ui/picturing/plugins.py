"""The parts of Qt that it looks for by itself while it runs: are they there, and do they load?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QImageReader
from PySide6.QtMultimedia import QMediaFormat

from auditor_app.errors import InstallationError
from auditor_app.ui.application import make_application
from auditor_app.ui.speaking import LANGUAGES

_PICTURES: Final = ("gif", "jpeg", "png", "svg", "webp")


def require_plugins() -> None:
    """Make sure of pictures, of sound and film, and of Qt's own words.

    Raises:
        InstallationError: one of them is missing, or cannot be loaded.
    """
    make_application(["auditor"])
    missing = [f"pictures ({kind})" for kind in _PICTURES if kind.encode() not in _formats()]
    if not QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode):
        missing.append("sound and film")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    missing += [
        f"Qt's words ({language.code})"
        for language in LANGUAGES
        if language.qt and not QTranslator().load(f"qtbase_{language.qt}", folder)
    ]
    if missing:
        raise InstallationError(
            f"Parts of Qt are missing, or do not load: {', '.join(missing)}.",
            "Install the program again. Your vaults stay as they are.",
        )


def _formats() -> set[bytes]:
    return {bytes(each.data()) for each in QImageReader.supportedImageFormats()}
