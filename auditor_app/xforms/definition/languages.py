"""A form's language names (`العربية (ar)`) to tag and direction."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from auditor_app.xforms.definition.form import Language

_TAG = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*$")
_BARE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")

# Languages whose usual script runs from right to left, where the tag names no other script.
RIGHT_TO_LEFT: Final = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "pnb", "ps", "prs", "sd", "ug", "ur", "yi")
)
_SCRIPTS: Final = frozenset(("arab", "hebr", "thaa", "syrc", "nkoo"))


def language(name: str) -> Language:
    """The language that an itext translation names.

    The direction is that of the tag's script, else of its language, else of the letters of the
    name itself.
    """
    match = _TAG.search(name)
    tag = match.group(1) if match else (name if _BARE_TAG.fullmatch(name) else "")
    return Language(name, tag, "rtl" if _is_right_to_left(name, tag) else "ltr")


def is_language_tag(text: str) -> bool:
    """Whether `text` has the form of a tag (BCP 47), as the names of languages end with it."""
    return _BARE_TAG.fullmatch(text) is not None


def _is_right_to_left(name: str, tag: str) -> bool:
    parts = tag.lower().split("-")
    script = next((part for part in parts[1:] if len(part) == 4), "")
    if script:
        return script in _SCRIPTS
    if tag:
        return parts[0] in RIGHT_TO_LEFT
    for letter in name:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
