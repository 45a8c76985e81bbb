"""A language of long words, as German has them: every word of the window is two fifths longer."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QTranslator

LONGER: Final = 0.4
_LEFT_ALONE: Final = r"\{[^}]*\}|<[^>]*>|%\w+|&[a-z]+;|https?://\S+"
_WORD: Final = re.compile(rf"({_LEFT_ALONE})|([^\W\d_]{{2,}})")


def longer(text: str) -> str:
    """The same, with every word longer; what is filled in, marks and keys stay."""
    return _WORD.sub(_longer, text)


def _longer(found: re.Match[str]) -> str:
    kept, word = found.groups()
    return kept or word + (word[1:].lower() or word)[: round(len(word) * LONGER + 0.5)]


class LongWords(QTranslator):
    """Translates into it."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """What Qt asks for."""
        del context, disambiguation, n
        return longer(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It knows every sentence."""
        return False
