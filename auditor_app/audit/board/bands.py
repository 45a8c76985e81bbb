"""How many of the interviewed said a number, in bands from low to high."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Band:
    """Above `low` up to and with `high`; None: without that end. `workers` None: not told."""

    low: Decimal | None
    high: Decimal | None
    workers: int | None


@dataclass(frozen=True, slots=True)
class Bands:
    """Everybody who was interviewed, each counted once; None: a number that is not told.

    Attributes:
        bands: from low to high; the last ones without anybody are left out.
        unknown: who said that there is something, and no number that could be worked with.
        not_said: who did not say it, or was not asked.
        not_kept: whose interview is sealed: what it said is not kept.
    """

    bands: tuple[Band, ...]
    unknown: int | None = 0
    not_said: int | None = 0
    not_kept: int | None = 0

    @property
    def told(self) -> int | None:
        """How many are in the bands together; None: one of the numbers is not told."""
        numbers = [band.workers for band in self.bands]
        return None if None in numbers else sum(number or 0 for number in numbers)

    def above(self, limit: Decimal) -> int | None:
        """How many said more than `limit`, which has to be the edge of a band."""
        numbers = [b.workers for b in self.bands if b.low is not None and b.low >= limit]
        return None if None in numbers else sum(number or 0 for number in numbers)


def sort_into(edges: Sequence[Decimal], values: Iterable[Decimal], *, keep: int) -> list[Band]:
    """`values` counted between `edges`, of which those after the first `keep` may be left out.

    There is a band below the first edge and one above the last.
    """
    numbers = list(values)
    ends: list[Decimal | None] = [None, *edges, None]
    bands = [
        Band(low, high, sum(_lies(number, low, high) for number in numbers))
        for low, high in pairwise(ends)
    ]
    while len(bands) > keep and not bands[-1].workers:
        bands.pop()
    return bands


def _lies(number: Decimal, low: Decimal | None, high: Decimal | None) -> bool:
    return (low is None or number > low) and (high is None or number <= high)


def number_of(text: str) -> Decimal | None:
    """A number as a form holds it; None for an empty answer or what is no finite number."""
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
