"""Is a bundle sealed to those who shall read it: all of them, and nobody else?

An age file does not say to whom it is sealed, only to how many; the bag's signed statement names
them, and a key that opens the file proves one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.bundle.verdict import BundleFault, FaultKind
from auditor_app.identity.programme import LEAST_RECIPIENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.bundle.statements import BagStatement


@dataclass(frozen=True, slots=True)
class Sealing:
    """How many recipients a sealed file has, and the public key of the one that opened it."""

    stanzas: int
    opened_by: str | None


def recipient_faults(
    place: str,
    statement: BagStatement | None,
    wanted: frozenset[str] | None,
    sealing: Sealing | None = None,
) -> Iterator[BundleFault]:
    """Where the seal, the statement and what was asked for disagree; the first such thing.

    Args:
        place: what the fault is in.
        statement: the bag's, where it was opened and its signature holds.
        wanted: the public keys that it must be sealed to; None where nobody asks.
        sealing: of a sealed file; None for an unpacked bag.
    """
    message = _seal_message(statement, wanted, sealing) if sealing is not None else ""
    message = message or _statement_message(statement, wanted)
    if message:
        yield BundleFault(FaultKind.RECIPIENT, place, message)


def _seal_message(
    statement: BagStatement | None, wanted: frozenset[str] | None, sealing: Sealing
) -> str:
    if sealing.stanzas < LEAST_RECIPIENTS:
        return "It is sealed to one recipient alone; the central store and an escrow are needed."
    if statement is not None and sealing.stanzas != len(statement.recipients):
        named = len(statement.recipients)
        return f"It is sealed to {sealing.stanzas} recipients, {named} were signed."
    if wanted is not None and sealing.stanzas != len(wanted):
        return f"It is sealed to {sealing.stanzas} recipients, the programme names {len(wanted)}."
    named_keys = {each.age_public_key for each in statement.recipients} if statement else None
    if named_keys is not None and sealing.opened_by not in (None, *named_keys):
        return "It is sealed to a key that is not among those that were signed."
    return ""


def _statement_message(statement: BagStatement | None, wanted: frozenset[str] | None) -> str:
    if statement is None:
        return ""
    named = {each.age_public_key for each in statement.recipients}
    if len(named) < LEAST_RECIPIENTS:
        return "It was signed for one recipient alone; the central store and an escrow are needed."
    if wanted is not None and named != wanted:
        return "It was signed for other recipients than the programme names."
    return ""
