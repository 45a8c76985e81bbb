"""How the person of this laptop likes to fill forms: kept beside the window's other settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WHOLE: Final = "form/whole"


def shows_whole_form(page: QWidget) -> bool:
    """Whether a form is shown on one sheet; else page by page."""
    return str(_settings(page).value(_WHOLE, "no")) == "yes"


def remember_whole_form(page: QWidget, *, whole: bool) -> None:
    """From now on show forms so, also after the program was closed."""
    _settings(page).setValue(_WHOLE, "yes" if whole else "no")


def _settings(page: QWidget) -> QSettings:
    """The settings of the window in which the page stands."""
    kept = getattr(page.window(), "settings", None)
    return kept if isinstance(kept, QSettings) else QSettings("Auditor", "auditor")
