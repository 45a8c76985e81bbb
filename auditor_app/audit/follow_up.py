"""Follow-up audits: they begin with the findings that the audit before left open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from auditor_app.audit.finding_checks import WITH_ACTION
from auditor_app.audit.findings import grade_of
from auditor_app.audit.protocols import chosen_protocol, protocol_of, protocols_for
from auditor_app.audit.starting import start_audit
from auditor_app.errors import AuditorError, ProtocolError, RecordStateError
from auditor_app.vault.finding_values import CLOSED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.protocols import Protocol
    from auditor_app.vault import Audit, Finding, Vault


@dataclass(frozen=True, slots=True)
class FollowUpOffer:
    """Whether an audit can be followed up.

    Attributes:
        protocol: the one that the new audit follows; None where there can be none.
        carried: how many findings it begins with; None: not told.
        refusal: why there can be none; None where there can.
    """

    protocol: Protocol | None
    carried: int | None
    refusal: AuditorError | None = None


def offer_follow_up(vault: Vault, audit_id: str) -> FollowUpOffer:
    """What a follow-up of an audit begins with, or why there can be none.

    It follows the newest version of the audit's protocol, or the audit's own where the newest
    cannot be used here, or has not the scales and indicators of its open findings any more.
    """
    audit = vault.audits.get(audit_id)
    if audit.state == "draft":
        return FollowUpOffer(None, 0, _not_final())
    refusal: AuditorError | None = None
    for choose in _choices(vault, audit):
        try:
            protocol = choose()
            return FollowUpOffer(protocol, len(_still_open(vault, protocol, audit_id)))
        except ProtocolError as error:
            refusal = error
    return FollowUpOffer(None, 0, refusal)


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
            raise _not_final()
        protocol = protocol_of(vault.audits.get(audit_id), vault)
        name = by.strip() or vault.identity.auditor_name
        carried = tuple(
            vault.findings.carry(audit_id, each, name)
            for each in _still_open(vault, protocol, earlier_id)
        )
        vault.findings.follow(audit_id, earlier_id, len(carried))
        return carried


def _still_open(vault: Vault, protocol: Protocol, audit_id: str) -> tuple[Finding, ...]:
    """What an audit left open, by the grades of the protocol that goes on with it.

    Raises:
        ProtocolError: that has not all their scales, grades and indicators.
    """
    found = tuple(
        finding
        for finding in vault.findings.of_audit(audit_id)
        if finding.status != CLOSED and grade_of(protocol, finding).kind in WITH_ACTION
    )
    for finding in found:
        for each in finding.content.indicators:
            protocol.indicator(each.id)
    return found


def _choices(vault: Vault, audit: Audit) -> Iterator[Callable[[], Protocol]]:
    """What loads the protocols that a follow-up could go by, the newest version first."""
    for choice in protocols_for(vault):
        if choice.protocol_id == audit.protocol_id:
            yield partial(chosen_protocol, vault, choice.protocol_id, choice.version)
    yield partial(protocol_of, audit, vault)


def _not_final() -> RecordStateError:
    return RecordStateError(
        "Only a finalised audit can be followed up.",
        "Finalise that audit first, or choose another.",
    )
