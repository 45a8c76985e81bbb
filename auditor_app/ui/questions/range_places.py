"""The numbers of a range as places on a scale, counted from 0. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.datatypes import INTEGERS
from auditor_app.xforms.ranges import exact, range_of

if TYPE_CHECKING:
    from fractions import Fraction

    from auditor_app.xforms import NodeState
    from auditor_app.xforms.ranges import NumberRange

MOST_PLACES: Final = 100_000
"""A scale with more is none that a hand could use: such a number is typed."""


@dataclass(frozen=True, slots=True)
class RangePlaces:
    """A range that can be a scale: a start, a step with its sign, and how many numbers it has."""

    start: Fraction
    step: Fraction
    count: int

    def value(self, place: int) -> str:
        """The number at a place, as it is stored."""
        return written(self.start + place * self.step)

    def place(self, value: str) -> int | None:
        """The place of a number; None for what is no number, or none of these."""
        number = exact(value)
        if number is None:
            return None
        place = (number - self.start) / self.step
        whole = place.denominator == 1 and 0 <= place < self.count
        return place.numerator if whole else None


def offered_by(node: NodeState) -> NumberRange:
    """The numbers that a range's question takes."""
    bounds = {"start": node.start, "end": node.end, "step": node.step}
    return range_of(bounds, whole=node.type in INTEGERS)


def places_of(node: NodeState) -> RangePlaces | None:
    """The places of a range; None where it has no start, end or step, or too many places."""
    offered = offered_by(node)
    if offered.start is None or offered.end is None or not offered.step:
        return None
    count = abs(offered.end - offered.start) // offered.step + 1
    if not 2 <= count <= MOST_PLACES:
        return None
    step = offered.step if offered.end >= offered.start else -offered.step
    return RangePlaces(offered.start, step, int(count))


def written(number: Fraction) -> str:
    """A number as a decimal: 0.1, not 1/10."""
    text = f"{Decimal(number.numerator) / Decimal(number.denominator):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
