"""Text as it is compared in a search: without case, accents and marks that nobody types.

Scripts without blanks between words need no care here, since the index knows no words.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

# Canonical combining classes: Hebrew points and Arabic vowel signs, and what stands above or
# below a letter. Those of Indic, Thai, Khmer and Burmese signs tell words apart.
_POINTS: Final = range(10, 37)
_ACCENTS: Final = 200
_TATWEEL: Final = "\u0640"


def fold(text: str) -> str:
    """`text` as it is indexed: one blank for any space or control character, none at the ends."""
    if text.isascii():
        plain = text.lower()
        return " ".join(plain.split()) if plain.isprintable() else _joined(plain)
    return _joined(text)


def _joined(text: str) -> str:
    return " ".join("".join(map(fold_character, text)).split())


def fold_with_origins(text: str) -> tuple[str, list[int]]:
    """`fold(text)`, and for each of its characters the index in `text` that it comes from."""
    characters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        for part in fold_character(character):
            if part == " " and (not characters or characters[-1] == " "):
                continue
            characters.append(part)
            origins.append(index)
    while characters and characters[-1] == " ":
        characters.pop()
        origins.pop()
    return "".join(characters), origins


@lru_cache(maxsize=8192)
def fold_character(character: str) -> str:
    """One character as it is compared; "" for a mark that is left out."""
    if character.isspace() or unicodedata.category(character) in ("Cc", "Cs"):
        return " "
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    # A compatibility form may hold blanks of its own.
    return "".join(" " if part.isspace() else part for part in decomposed if not _is_mark(part))


def _is_mark(character: str) -> bool:
    place = unicodedata.combining(character)
    return (
        place in _POINTS
        or place >= _ACCENTS
        or character == _TATWEEL
        or unicodedata.category(character) == "Cf"
    )
