"""What may leave of the numbers that the interviewed said, as it is kept when they are sealed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

from auditor_app.report import BandRow, BandTable

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class StratumKept:
    """How many of a stratum belong to it, were wanted and interviewed (None: not told), by ids."""

    attribute: str
    stratum: str
    headcount: int
    wanted: int
    interviewed: int | None


@dataclass(frozen=True, slots=True)
class InterviewFigures:
    """What may leave of the numbers that the interviewed said; None: nothing of it."""

    strata: tuple[StratumKept, ...] = ()
    hours: BandTable | None = None
    fees: BandTable | None = None

    @classmethod
    def from_document(cls, fields: Mapping[str, Any]) -> Self:
        """As `asdict` and JSON left it; an audit that was sealed before that has none."""
        return cls(
            tuple(StratumKept(**each) for each in fields.get("strata", ())),
            _table(fields.get("hours")),
            _table(fields.get("fees")),
        )


def _table(fields: Mapping[str, Any] | None) -> BandTable | None:
    if fields is None:
        return None
    rows = tuple(
        BandRow(_decimal(each["low"]), _decimal(each["high"]), each["workers"])
        for each in fields["rows"]
    )
    return BandTable(rows, fields["unknown"], fields["not_said"])


def _decimal(stored: str | None) -> Decimal | None:
    return None if stored is None else Decimal(stored)
