"""How the program looks and speaks on this laptop; kept beside the vault, since it is no secret.

The page at which a vault is unlocked has to be readable, so this cannot lie inside of one
(decision 37).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from auditor_app.ui.redressing import FOLLOW_SYSTEM, Dress
from auditor_app.ui.theme import LARGEST_TYPE, SMALLEST_TYPE, THEMES

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_LANGUAGE, _THEME, _PERCENT = "look/language", "look/theme", "look/type_percent"
STEP: Final = 25
"""Per cent by which type grows and shrinks."""
SIZES_OFFERED: Final = tuple(range(SMALLEST_TYPE, LARGEST_TYPE + 1, STEP))


class Choices(NamedTuple):
    """What was chosen.

    Attributes:
        language: of the program, as in `speaking.LANGUAGES`; empty for the system's.
        theme: "light", "dark" or "contrast"; "system" for what the system has.
        percent: the size of type, 100 to 200.
    """

    language: str = ""
    theme: str = FOLLOW_SYSTEM
    percent: int = SMALLEST_TYPE

    @property
    def dress(self) -> Dress:
        """As `redressing` takes it."""
        return Dress(self.theme, self.percent)


def read_choices(settings: QSettings) -> Choices:
    """What is kept; whatever nobody can have chosen counts as not chosen."""
    theme = str(settings.value(_THEME, FOLLOW_SYSTEM) or "")
    return Choices(
        language=str(settings.value(_LANGUAGE, "") or ""),
        theme=theme if theme in THEMES else FOLLOW_SYSTEM,
        percent=_percent(str(settings.value(_PERCENT, "") or "")),
    )


def keep_choices(settings: QSettings, choices: Choices) -> None:
    """Keep them for the next start."""
    settings.setValue(_LANGUAGE, choices.language)
    settings.setValue(_THEME, choices.theme)
    settings.setValue(_PERCENT, choices.percent)


def larger(percent: int, steps: int = 1) -> int:
    """The size of type `steps` further, within its bounds."""
    return max(SMALLEST_TYPE, min(LARGEST_TYPE, percent + steps * STEP))


def _percent(text: str) -> int:
    return int(text) if text in {str(size) for size in SIZES_OFFERED} else SMALLEST_TYPE
