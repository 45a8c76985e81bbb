"""What finalising an audit does to it, told before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.sealing_records import records_to_seal

if TYPE_CHECKING:
    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class FinishingOutlook:
    """What becomes of the parts of an audit.

    Attributes:
        records, photos: how many cannot be changed any more.
        to_seal: how many of the records only the organisation reads afterwards.
        organisation: its name; empty where this laptop is not enrolled.
        readers: whom they are sealed to.
        list_kept: the list that the sample was drawn from is here, and is erased.
        findings: how many; what they say stays, their status goes on.
    """

    records: int
    photos: int
    to_seal: int
    organisation: str
    readers: tuple[str, ...]
    list_kept: bool
    findings: int


def finishing_outlook(vault: Vault, audit_id: str) -> FinishingOutlook:
    """What finalising would do to a draft audit."""
    programme = vault.identity.programme
    plan = vault.sample_plans.get(audit_id)
    return FinishingOutlook(
        records=vault.records.count(audit_id),
        photos=len(vault.evidence.of_audit(audit_id)),
        to_seal=len(records_to_seal(vault, audit_id)),
        organisation=programme.organisation if programme is not None else "",
        readers=tuple(r.name for r in programme.recipients) if programme is not None else (),
        list_kept=plan is not None and plan.list_state == "kept",
        findings=len(vault.findings.of_audit(audit_id)),
    )
