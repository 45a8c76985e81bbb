"""The list that a sample is drawn from: read, drawn from, and erased before its time.

The list may be a payroll with names. It comes in as it was pasted and goes into the vault; no
answer of this room says what stands in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor_app.protocols import allocate, read_list, strata_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault import SamplePlan, Vault


@dataclass(frozen=True, slots=True)
class ListedStratum:
    """A stratum of a list, "" where the list has none.

    Attributes:
        listed: how many lines are in it.
        wanted: its share of the interviews, by the number of its lines.
    """

    stratum: str = field(repr=False)
    listed: int
    wanted: int


def look_at_list(pasted: str, interviews: int) -> tuple[ListedStratum, ...]:
    """What strata a list has, and how `interviews` are shared out over them.

    Raises:
        AnswerError: as `protocols.read_list`.
    """
    counts = strata_of(read_list(pasted))
    lines = list(counts.values())
    shares = allocate(min(max(interviews, 0), sum(lines)), lines)
    return tuple(
        ListedStratum(stratum, listed, wanted)
        for (stratum, listed), wanted in zip(counts.items(), shares, strict=True)
    )


def draw_sample(
    vault: Vault, audit_id: str, pasted: str, sizes: Mapping[str, int], seed: str
) -> SamplePlan:
    """Draw from a pasted list `sizes` of each of its strata, with as many spares, and keep both.

    Raises as `protocols.read_list` and `SamplePlans.draw`.
    """
    return vault.sample_plans.draw(audit_id, read_list(pasted), sizes, seed)


def pasted_list(vault: Vault, audit_id: str) -> str:
    """The list as it could have been pasted, to draw from it again; empty once it is erased."""
    entries = vault.sample_plans.entries(audit_id)
    return "\n".join(f"{e.text}\t{e.stratum}" if e.stratum else e.text for e in entries)


def forget_list(vault: Vault, audit_id: str) -> SamplePlan:
    """Erase a draft's list now, and clear the store and its backups of it.

    Raises:
        RecordStateError: the audit has no plan, or is finalised.
        UnknownRowError: there is no such audit.
        StorageFullError, VaultAccessError: it is erased but not cleared yet; the next unlock tries
            again.
    """
    plan = vault.sample_plans.forget_list(audit_id)
    vault.sealed.settle()
    return vault.sample_plans.get(audit_id) or plan
