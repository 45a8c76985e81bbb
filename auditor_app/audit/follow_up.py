"""Follow-up audits: they begin with the findings that the audit before left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.finding_checks import WITH_ACTION
from auditor_app.audit.findings import grade_of
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.starting import start_audit
from auditor_app.errors import RecordStateError
from auditor_app.vault.finding_values import CLOSED

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Audit, Finding, Vault


def start_follow_up(
    vault: Vault, protocol: Protocol, title: str, earlier_id: str, *, by: str = ""
) -> Audit:
    """A new audit that follows up an earlier one and carries its open findings forward.

    Raises as `carry_forward`; then there is no new audit.
    """
    with vault.transaction():
        audit = start_audit(vault, protocol, title)
        carry_forward(vault, audit.id, earlier_id, by=by)
        return vault.audits.get(audit.id)


def carry_forward(
    vault: Vault, audit_id: str, earlier_id: str, *, by: str = ""
) -> tuple[Finding, ...]:
    """Copy what the earlier audit left open into a draft, each with a link to its original.

    A refused action is open too: what was found is not put right. Deadlines and days of finding
    stay. Observations that ask for an action go along; good examples and ratings do not.

    Raises:
        RecordStateError: the draft follows one already, the earlier audit is not final, or both
            are the same.
        ProtocolError: the draft's protocol does not use the scale of a finding.
    """
    with vault.transaction():
        if vault.findings.earlier_audit(audit_id) is not None:
            raise RecordStateError(
                "This audit follows up an audit already.", "Start another audit for that."
            )
        if audit_id == earlier_id or vault.audits.get(earlier_id).state == "draft":
            raise RecordStateError(
                "Only a finalised audit can be followed up.",
                "Finalise that audit first, or choose another.",
            )
        protocol = protocol_of(vault.audits.get(audit_id), vault)
        still_open = [
            finding
            for finding in vault.findings.of_audit(earlier_id)
            if finding.status != CLOSED and grade_of(protocol, finding).kind in WITH_ACTION
        ]
        name = by.strip() or vault.identity.auditor_name
        carried = tuple(vault.findings.carry(audit_id, each, name) for each in still_open)
        vault.findings.follow(audit_id, earlier_id, len(carried))
        return carried
