"""Correcting a delivered audit: a new bundle that takes the place of an old one, which stays.

Records, answers, photos and the sign-off are final and go into the new bundle as they were, sealed
records byte for byte. What goes on after the sign-off is as it is now: actions and their status,
repayments, alerts. So is whom it is sealed to, where the organisation has changed its keys.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from auditor_app.audit.finding_checks import refuse_codes
from auditor_app.audit.sealing import bundle_before, require_signer, seal_into
from auditor_app.errors import RecordStateError
from auditor_app.vault.events import Subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.vault import Audit, OutboxEntry, Vault

LONGEST_REASON: Final = 1000
_CHANGES: Final = {
    "finding.status": "statuses",
    "repayment.verified": "repayments",
    "repayment.withdrawn": "repayments",
}


@dataclass(frozen=True, slots=True)
class CorrectionOffer:
    """What a correction of an audit would be.

    Attributes:
        audit: a final one.
        before: the bundle whose place it would take; None: the audit was never sealed.
        statuses, repayments, alerts: how many of each were written down since that was sealed.
        bundles: how many bundles the audit has by now.
    """

    audit: Audit
    before: OutboxEntry | None
    statuses: int
    repayments: int
    alerts: int
    bundles: int

    @property
    def changes(self) -> int:
        """How much was written down since."""
        return self.statuses + self.repayments + self.alerts


def offer_correction(vault: Vault, audit_id: str) -> CorrectionOffer:
    """What would go into a correction now that the newest bundle does not hold."""
    before = bundle_before(vault, audit_id)
    found: Counter[str] = Counter()
    for event in vault.events.of_audit(audit_id):
        if event.kind == "bundle.sealed":
            found.clear()
        elif event.kind.startswith("alert."):
            found["alerts"] += 1
        elif event.kind in _CHANGES:
            found[_CHANGES[event.kind]] += 1
    return CorrectionOffer(
        vault.audits.get(audit_id),
        before,
        found["statuses"],
        found["repayments"],
        found["alerts"],
        sum(entry.audit_id == audit_id for entry in vault.outbox.list()),
    )


def correct(
    vault: Vault,
    audit_id: str,
    reason: str,
    progress: Callable[[int, int], None] | None = None,
) -> OutboxEntry:
    """Seal a final audit once more, as a correction of its newest bundle.

    The event `audit.corrected` holds the reason and the id of the superseded bundle. It lies in the
    new bundle's log, so that the organisation reads it too. Event and bundle are made in one
    transaction: where sealing fails there is neither.

    Args:
        vault: the audit's.
        audit_id: a final audit that was sealed before.
        reason: why, in the auditor's words. No worker's: it stays in the log for good.
        progress: told the payload's bytes done and in all; may raise to stop.

    Raises:
        RecordStateError: the audit is not final or was never sealed, or there is no reason.
        FindingError: the reason holds the code of a worker.
        IdentityError: this laptop is not enrolled, or its certificate is not valid now.
    """
    audit = vault.audits.get(audit_id)
    before = bundle_before(vault, audit_id)
    if audit.state != "finalised" or before is None:
        raise RecordStateError(
            "Only an audit that was sealed can be corrected.",
            "Complete, finalise and seal the audit; until it is final it can simply be changed.",
        )
    said = " ".join(reason.split())
    if not 1 <= len(said) <= LONGEST_REASON:
        raise RecordStateError(
            f"A correction needs a reason of 1 to {LONGEST_REASON} characters.",
            "Say in a sentence why the organisation shall use the new bundle and not the old one.",
        )
    refuse_codes(vault, audit_id, (said,))
    require_signer(vault)
    bundle_id = str(uuid4())
    with vault.transaction():
        vault.events.append(
            "audit.corrected",
            Subject(audit_id, bundle_id=bundle_id),
            {"reason": said, "supersedes": before.bundle_id},
        )
        return seal_into(vault, audit, bundle_id, before, progress)
