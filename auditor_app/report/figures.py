"""What a report counts beside outcomes and indicators: strata, hours, fees. Plain values.

Whoever makes them has left out what points to a person: None is a number that is not told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ShareInterval:
    """How much of the site is concerned: shares of its workers, 0.0 to 1.0."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class StratumRow:
    """A stratum of the sample: how many belong to it, were wanted, and were interviewed."""

    label: str
    headcount: int
    wanted: int
    interviewed: int | None


@dataclass(frozen=True, slots=True)
class StrataTable:
    """What the sample was divided by, such as gender."""

    title: str
    rows: tuple[StratumRow, ...]


@dataclass(frozen=True, slots=True)
class BandRow:
    """Who said more than `low` and at most `high`; None: without that end."""

    low: Decimal | None
    high: Decimal | None
    workers: int | None


@dataclass(frozen=True, slots=True)
class BandTable:
    """Everybody who was interviewed, by a number that they said.

    `unknown` said that there is something and no number; `not_said` said nothing of it.
    """

    rows: tuple[BandRow, ...]
    unknown: int | None = 0
    not_said: int | None = 0


@dataclass(frozen=True, slots=True)
class MonthHours:
    """A month of the payroll, in hours a week; None: not answered."""

    month: date
    usual: Decimal | None
    longest: Decimal | None
    clock: Decimal | None


@dataclass(frozen=True, slots=True)
class HoursSection:
    """Hours a week against the limits without and with overtime (None: no limit is known)."""

    regular: Decimal | None
    total: Decimal | None
    months: tuple[MonthHours, ...] = ()
    workers: BandTable | None = None


@dataclass(frozen=True, slots=True)
class CorridorRow:
    """A way on which workers were recruited.

    `months`: what one of them pays, in months of pay; `workers`: how many came that way. None: not
    known. `some`: how many is not told, nor, where there are no months, what one pays.
    """

    name: str
    months: Decimal | None
    workers: int | None
    some: bool = False


@dataclass(frozen=True, slots=True)
class RecruitmentSection:
    """What workers paid for the job: by corridor, and by what the interviewed said."""

    corridors: tuple[CorridorRow, ...] = ()
    workers: BandTable | None = None
