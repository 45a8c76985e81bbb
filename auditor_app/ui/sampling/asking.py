"""What the page of a sample asks of the vault: on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor_app.audit import (
    SITE,
    draw_sample,
    forget_list,
    pasted_list,
    plan_sample,
    propose_sample,
    protocol_of,
    sample_progress,
    sampling_of,
)
from auditor_app.errors import AnswerError, RecordStateError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.audit import SampleProgress, SampleProposal
    from auditor_app.protocols import SamplingMethod
    from auditor_app.vault import Audit, Reason, SamplePlan, Vault


@dataclass(frozen=True, slots=True)
class SampleFound:
    """Everything that the page shows.

    Attributes:
        site_id: the record that says how many work there; "" where the audit has none.
        headcount_ref: the question in it.
        proposal: by the plan's method and number, else the protocol's; None while the headcount
            is not answered.
        plan: None before the first, and `progress` with it.
    """

    audit: Audit
    methods: tuple[SamplingMethod, ...]
    site_id: str
    headcount_ref: str
    proposal: SampleProposal | None
    plan: SamplePlan | None
    progress: SampleProgress | None

    @property
    def is_draft(self) -> bool:
        """Whether anything of it can still change."""
        return self.audit.state == "draft"


@dataclass(frozen=True, slots=True)
class DrawnLines:
    """What stands on the lines that were drawn and on the spares, by their numbers."""

    texts: Mapping[int, str] = field(repr=False)


def sample_found(vault: Vault, *, audit_id: str) -> SampleFound:
    """Read the sample of an audit.

    Raises:
        ProtocolError: the protocol has no rule for sampling.
    """
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    options = sampling_of(protocol)
    plan = vault.sample_plans.get(audit_id)
    sites = [record.id for record in vault.records.of_audit(audit_id) if record.role == SITE]
    method_id = plan.size.method_id if plan else options.default
    if options.method(method_id) is None:
        method_id = options.default
    return SampleFound(
        audit=audit,
        methods=options.methods,
        site_id=sites[0] if sites else "",
        headcount_ref=protocol.report.headcount,
        proposal=_proposal(vault, audit_id, method_id, plan.interviews if plan else 0),
        plan=plan,
        progress=sample_progress(vault, audit_id) if plan else None,
    )


def _proposal(
    vault: Vault, audit_id: str, method_id: str, interviews: int
) -> SampleProposal | None:
    try:
        return propose_sample(vault, audit_id, method_id, interviews or None)
    except AnswerError:
        # Fewer work there now than were to be interviewed.
        return propose_sample(vault, audit_id, method_id)
    except RecordStateError:
        return None


def proposed(
    vault: Vault, *, audit_id: str, method_id: str, interviews: int | None
) -> SampleProposal:
    """What a method and a number would be, before it is saved."""
    return propose_sample(vault, audit_id, method_id, interviews)


def save_plan(
    vault: Vault, *, audit_id: str, method_id: str, interviews: int | None, files: int | None
) -> SampleFound:
    """Keep the plan."""
    plan_sample(vault, audit_id, method_id, interviews, files)
    return sample_found(vault, audit_id=audit_id)


def draw(
    vault: Vault, *, audit_id: str, pasted: str, sizes: Mapping[str, int], seed: str
) -> SampleFound:
    """Draw from a list."""
    draw_sample(vault, audit_id, pasted, sizes, seed)
    return sample_found(vault, audit_id=audit_id)


def stand_in(
    vault: Vault, *, audit_id: str, position: int, reason: Reason, note: str
) -> SampleFound:
    """Let the next spare take somebody's place."""
    vault.sample_plans.replace(audit_id, position, reason, note)
    return sample_found(vault, audit_id=audit_id)


def erase(vault: Vault, *, audit_id: str) -> SampleFound:
    """Erase the list before sign-off does."""
    forget_list(vault, audit_id)
    return sample_found(vault, audit_id=audit_id)


def kept_list(vault: Vault, *, audit_id: str) -> str:
    """The list, to draw from it again."""
    return pasted_list(vault, audit_id)


def drawn_lines(vault: Vault, *, audit_id: str) -> DrawnLines:
    """Who was drawn, and who is a spare."""
    plan = vault.sample_plans.get(audit_id)
    strata = plan.draw.strata if plan is not None and plan.draw is not None else ()
    positions = {position for each in strata for position in (*each.drawn, *each.spares)}
    return DrawnLines(
        {
            entry.position: entry.text
            for entry in vault.sample_plans.entries(audit_id)
            if entry.position in positions
        }
    )
