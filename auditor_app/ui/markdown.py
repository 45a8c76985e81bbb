"""The form's texts as Qt shows them: with their marks, or without where only words fit."""

from __future__ import annotations

import re
from html import escape

from PySide6 import QtGui

from auditor_app.xforms.markdown import plain_text, rich_text

_LONG_WORD = re.compile(r"(?<![^\s-])[A-Za-z\u00C0-\u024F]{22,}(?![^\s.,;:!?-])")
_CELL_WORD = re.compile(r"[A-Za-z\u00C0-\u024F]{9,}")
_CELL_BREAK = re.compile(r"(.{5})(?=.{3})")
_BREAK = re.compile(r"(.{8})(?=.{4})")


def rich(text: str) -> str:
    """`text` as Qt rich text, its long words with places to break."""
    return rich_text(text, breakable)


def plain(text: str) -> str:
    """`text` without its marks, for lists, buttons and screen readers."""
    return plain_text(text).strip()


def has_marks(text: str) -> bool:
    """Whether `text` looks different with its marks than without."""
    return "<" in rich_text(text).replace("<br/>", "")


def breakable(text: str) -> str:
    """`text` with soft hyphens in words so long that a narrow column would cut them.

    Only in Latin script: elsewhere words are shorter, or join their letters.
    """
    return _LONG_WORD.sub(lambda word: _BREAK.sub("\\1\N{SOFT HYPHEN}", word[0]), text)


def narrow(text: str) -> str:
    """`text` for a column of a few letters: places to break in words of nine letters and more."""
    return _CELL_WORD.sub(lambda word: _CELL_BREAK.sub("\\1\N{SOFT HYPHEN}", word[0]), text)


def literal(text: str) -> str:
    """`text` for a tool tip, which Qt takes for HTML wherever it looks like it.

    Somebody's own words ("<b>") are shown as they stand.
    """
    return f"<span>{escape(text)}</span>" if QtGui.Qt.mightBeRichText(text) else text


def unkeyed(text: str) -> str:
    """`text` for a button, on which Qt takes an & for the mark of a key."""
    return text.replace("&", "&&")
