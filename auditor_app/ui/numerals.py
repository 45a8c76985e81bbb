"""Numbers as the language of the window writes them: its digits, its signs between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from decimal import Decimal


def number(count: float | Decimal) -> str:
    """With at most one decimal."""
    exact = float(count)
    return QLocale().toString(exact, "f", 0 if exact.is_integer() else 1)
