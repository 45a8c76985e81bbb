"""The numbers that a range offers: from its start to its end in steps, exactly.

ODK XForms (Body Elements) asks for start, end and step; XLSForm fills in 1, 10 and 1. ODK Collect
counts from the start, takes an end that lies below it, and the size of a step without its sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

RANGE_DEFAULTS: Final = {"start": "1", "end": "10", "step": "1"}

_LONGEST: Final = 400
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class NumberRange:
    """A range as its control writes it; None for what is no number and so cannot be kept to.

    Fractions are exact: a tenth is a tenth, and a third of a step is none.
    """

    start: Fraction | None
    end: Fraction | None
    step: Fraction | None

    def offers(self, text: str) -> bool:
        """Whether `text` is one of the numbers; a text that is no number is not judged."""
        value = exact(text)
        if value is None:
            return True
        ends = [end for end in (self.start, self.end) if end is not None]
        if len(ends) == 2 and not min(ends) <= value <= max(ends):
            return False
        return not self.step or self.start is None or (value - self.start) % self.step == 0

    def words(self) -> str:
        """What it offers: "numbers from 0 to 1 in steps of 0.1"."""
        if self.start is None or self.end is None:
            return "numbers"
        low, high = sorted((self.start, self.end))
        words = f"numbers from {_written(low)} to {_written(high)}"
        if not self.step:
            return words
        counted = f" counted from {_written(self.start)}" if self.is_uneven() else ""
        return f"{words} in steps of {_written(self.step)}{counted}"

    def is_uneven(self) -> bool:
        """Whether its steps miss its end."""
        if self.start is None or self.end is None or not self.step:
            return False
        return (self.end - self.start) % self.step != 0


def range_of(parameters: Mapping[str, str], *, whole: bool) -> NumberRange:
    """The range of a control with these attributes; `whole` cuts their fractions off.

    They have to be values of the question's type (ODK XForms): a whole number in steps of a half
    would be a question that nobody can answer.
    """
    written = (parameters.get(name, usual) for name, usual in RANGE_DEFAULTS.items())
    return _range_of(*written, whole)


@lru_cache(maxsize=256)
def _range_of(start: str, end: str, step: str, whole: bool) -> NumberRange:  # noqa: FBT001 - a key
    found = map(exact, (start, end, step))
    first, last, size = (
        Fraction(int(number)) if whole and number is not None else number for number in found
    )
    return NumberRange(first, last, None if size is None else abs(size))


def range_oddities(parameters: Mapping[str, str], *, whole: bool) -> Iterator[str]:
    """What the form's author would want to know of a range, in words."""
    for name, usual in RANGE_DEFAULTS.items():
        if name not in parameters:
            yield f"it has no {name}; {usual} is taken"
    found = range_of(parameters, whole=whole)
    for name in RANGE_DEFAULTS:
        number = exact(parameters.get(name, "1"))
        if number is None:
            yield f"its {name} is no number and is not kept to"
        elif whole and number.denominator > 1:
            yield f"its {name} is no whole number, as its answers are; the fraction is cut off"
    if found.step == 0:
        yield "its step is 0; any number between its ends is taken"
    elif found.is_uneven():
        yield "its steps do not lead from start to end; ODK Collect shows no slider"


def exact(text: str) -> Fraction | None:
    """The number that `text` writes, None when it writes none, or one that no form would use."""
    stripped = text.strip()
    if len(stripped) > _LONGEST or not _NUMBER.fullmatch(stripped):
        return None
    return Fraction(Decimal(stripped))


def _written(number: Fraction) -> str:
    """As a decimal: what came in as decimals comes out as one."""
    return f"{Decimal(number.numerator) / Decimal(number.denominator):f}"
