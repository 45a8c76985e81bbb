"""What a protocol asks for before its audits become final: `[finishing]` of protocol.toml."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from auditor_app.protocols.settings import Table

SoftPoint = Literal["record", "half_written", "finding", "photo", "alert", "sample"]
SOFT_POINTS: Final[tuple[SoftPoint, ...]] = (
    "record",
    "half_written",
    "finding",
    "photo",
    "alert",
    "sample",
)
"""What is told before the sign-off and does not stop it; see `audit.reviewing`."""


@dataclass(frozen=True, slots=True)
class FinishingRules:
    """How an audit of the protocol is made final.

    Attributes:
        words_for: the soft points that can only be gone past with a written reason.
    """

    words_for: tuple[SoftPoint, ...] = ()


NO_FINISHING_RULES: Final = FinishingRules()


def read_finishing(settings: Table) -> FinishingRules:
    """The table `[finishing]`; faults go where the others go."""
    table = settings.table("finishing", optional=True)
    rules = FinishingRules(table.choices("words_for", SOFT_POINTS))
    table.done()
    return rules
