"""What the lists show of audits and records: read on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit import (
    assess,
    offer_follow_up,
    open_session,
    other_form,
    protocol_of,
    protocol_title,
)
from auditor_app.ui.findings.asking import lines_of
from auditor_app.ui.form.sections import Progress, progress_of_session

if TYPE_CHECKING:
    from auditor_app.audit import FollowUpOffer
    from auditor_app.protocols import Protocol
    from auditor_app.ui.findings.asking import FindingLine
    from auditor_app.vault import Audit, OutboxEntry, Record, Vault
    from auditor_app.xforms import FormDefinition


@dataclass(frozen=True, slots=True)
class RecordOverview:
    """A record, how far it is, and (of an interview) what its answers indicate, else "".

    `computed` is the outcome by the rule, where the auditor has set another; else "".

    `other_form` is the installed version of its form, where a draft was started with another. A
    sealed one is complete: how much was asked and answered is not known here any more.
    """

    record: Record
    progress: Progress
    outcome: str
    other_form: FormDefinition | None = None
    sealed: bool = False
    computed: str = ""


@dataclass(frozen=True, slots=True)
class Following:
    """Audits that come one after another.

    Attributes:
        follows: the audit that this one follows up.
        carried: the findings that came from it.
        followed_by: the audits that follow this one up.
        offer: whether a final audit can be followed up; None for a draft.
    """

    follows: Audit | None
    carried: tuple[FindingLine, ...]
    followed_by: tuple[Audit, ...]
    offer: FollowUpOffer | None


@dataclass(frozen=True, slots=True)
class AuditOverview:
    """An audit with everything its page shows; `bundle` is the newest, None before sealing."""

    audit: Audit
    protocol: Protocol
    records: tuple[RecordOverview, ...]
    bundle: OutboxEntry | None
    following: Following

    @property
    def progress(self) -> Progress:
        """How far all records together are."""
        return sum_of(tuple(record.progress for record in self.records))


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An audit in the list."""

    audit: Audit
    protocol_title: str
    records: int


@dataclass(frozen=True, slots=True)
class AuditLines:
    """A part of the list, newest first; `more` says whether there are older ones."""

    lines: tuple[AuditLine, ...]
    more: bool


def audit_lines(vault: Vault, *, after: str | None = None, limit: int = 25) -> AuditLines:
    """The audits behind the audit `after`, or the newest, newest first."""
    page = vault.audits.page(after=after, limit=limit)
    lines = tuple(
        AuditLine(audit, protocol_title(audit, vault), vault.records.count(audit.id))
        for audit in page.audits
    )
    return AuditLines(lines, page.more)


def audit_progress(vault: Vault, audit_id: str) -> Progress:
    """How far an audit is: all questions of all its records."""
    records = vault.records.of_audit(audit_id)
    return sum_of(tuple(_progress(vault, record.id) for record in records))


def _progress(vault: Vault, record_id: str) -> Progress:
    if vault.sealed.get(record_id) is not None:
        return Progress(0, 0, 0, 0)
    return progress_of_session(open_session(vault, record_id))


def audit_overview(vault: Vault, audit_id: str) -> AuditOverview:
    """One audit with the progress and the outcome of each record."""
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    workers = assess(vault, audit_id).workers if protocol.assesses else {}
    records = tuple(
        RecordOverview(
            record,
            _progress(vault, record.id),
            workers[record.id].outcome if record.id in workers else "",
            other_form(vault, record),
            vault.sealed.get(record.id) is not None,
            (workers[record.id].overridden_from or "") if record.id in workers else "",
        )
        for record in vault.records.of_audit(audit_id)
    )
    bundles = [entry for entry in vault.outbox.list() if entry.audit_id == audit_id]
    return AuditOverview(
        audit,
        protocol,
        records,
        bundles[-1] if bundles else None,
        _following(vault, audit, protocol),
    )


def _following(vault: Vault, audit: Audit, protocol: Protocol) -> Following:
    earlier = vault.findings.earlier_audit(audit.id)
    carried: tuple[FindingLine, ...] = ()
    if earlier is not None:
        lines = lines_of(vault, protocol, audit.id)
        carried = tuple(line for line in lines if line.listed.finding.carried_from is not None)
    return Following(
        vault.audits.get(earlier) if earlier is not None else None,
        carried,
        tuple(map(vault.audits.get, vault.findings.later_audits(audit.id))),
        offer_follow_up(vault, audit.id) if audit.state != "draft" else None,
    )


def sum_of(parts: tuple[Progress, ...]) -> Progress:
    """Several progresses as one."""
    return Progress(
        sum(part.answered for part in parts),
        sum(part.questions for part in parts),
        sum(part.missing for part in parts),
        sum(part.faults for part in parts),
    )
