"""Digits of every script, as keyboards of Arabic, Bengali or Burmese type them. No Qt."""

from __future__ import annotations

import unicodedata
from typing import Final

ARABIC_POINT: Final = "\N{ARABIC DECIMAL SEPARATOR}"


def latin_digits(text: str) -> str:
    """`text` with the digits of every script as 0-9."""
    return "".join(
        str(unicodedata.decimal(sign)) if unicodedata.category(sign) == "Nd" else sign
        for sign in text
    )
