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


def tenths(count: float) -> str:
    """With one decimal in any case."""
    return QLocale().toString(count, "f", 1)


def exactly(count: float) -> str:
    """With all decimals that it has: a quarter of an hour is no tenth."""
    return QLocale().toString(float(count), "g", 6)
