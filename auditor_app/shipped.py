"""Where the files that ship with the program lie: protocols, fonts, icons, words, code lists.

In a checkout they are the top folders `forms/` and `resources/`; an installed wheel carries them
inside the package, a frozen program beside its modules.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def shipped(name: str) -> Path:
    """The folder `name` ("forms" or "resources") of this installation.

    Raises:
        FileNotFoundError: the installation is not whole.
    """
    frozen = Path(getattr(sys, "_MEIPASS", _PACKAGE / "shipped_data"))
    for root in (frozen, _PACKAGE / "shipped_data", _PACKAGE.parent):
        folder = root / name
        if folder.is_dir():
            return folder
    raise FileNotFoundError(name)


def protocols_folder() -> Path:
    """The audit protocols that ship, one folder each."""
    return shipped("forms")


def fonts_folder() -> Path:
    """The fonts for window and report (SIL Open Font License)."""
    return shipped("resources") / "fonts"


def icons_folder() -> Path:
    """The icons of the window (SVG)."""
    return shipped("resources") / "icons"


def models_folder() -> Path:
    """Models that the program itself runs, each with its licence and source beside it."""
    return shipped("resources") / "models"


def theme_folder() -> Path:
    """What the window's style sheet takes from files, once for each theme (SVG)."""
    return shipped("resources") / "theme"


def translations_folder() -> Path:
    """The words of the window in other languages (Qt Linguist's .ts, and .qm made of them)."""
    return shipped("resources") / "translations"


def report_words_folder() -> Path:
    """The words of the report in other languages (gettext's .po)."""
    return shipped("resources") / "report"


def help_folder() -> Path:
    """The help pages, a folder for each language (Markdown)."""
    return shipped("resources") / "help"


def practice_folder() -> Path:
    """The invented audit to practise with."""
    return shipped("resources") / "practice"


def code_lists_folder() -> Path:
    """Code lists: indicators and the like, as data."""
    return shipped("resources") / "code_lists"


def protocol_starter_folder() -> Path:
    """The texts of a new protocol, to start one's own from."""
    return shipped("resources") / "protocol_starter"
