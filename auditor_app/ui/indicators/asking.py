"""What the pages of indicators ask of the vault: done on its thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit import assess, explain, protocol_of

if TYPE_CHECKING:
    from auditor_app.audit import AuditAssessment, Explanation
    from auditor_app.protocols import (
        GroupCount,
        IndicatorCount,
        Outcome,
        Protocol,
        WorkerAssessment,
    )
    from auditor_app.vault import Audit, Override, Record, Vault


@dataclass(frozen=True, slots=True)
class WorkerLine:
    """An interview with what it indicates; `sealed`: nobody can say here why."""

    record: Record
    assessment: WorkerAssessment
    override: Override | None
    sealed: bool


@dataclass(frozen=True, slots=True)
class GroupLines:
    """A group of indicators: those of which there is something to say, and the rest.

    Attributes:
        told: those that a source shows, leaves open or contradicts, or that the auditor has set.
        rest: those not observed, or not asked.
    """

    count: GroupCount
    told: tuple[IndicatorCount, ...]
    rest: tuple[IndicatorCount, ...]


@dataclass(frozen=True, slots=True)
class SitePicture:
    """All that the page of indicators shows; `assessment` is None where nothing is assessed."""

    audit: Audit
    assessment: AuditAssessment | None
    groups: tuple[GroupLines, ...]
    workers: tuple[WorkerLine, ...]


@dataclass(frozen=True, slots=True)
class IndicatorPicture:
    """Why one indicator is what it is, at the site or, with `record`, by that worker alone.

    Attributes:
        count: the indicator at the site.
        group: the name of its group.
        workers: the interviews that can be chosen.
        anchor: a record of the audit, by which unlocking finds the way back.
        captions: of photos, by id; "" where there is none.
        before: overrides of the indicator that do not count any more, newest first.
    """

    audit: Audit
    explanation: Explanation
    count: IndicatorCount
    group: str
    record: Record | None
    workers: tuple[Record, ...]
    anchor: str
    captions: dict[str, str]
    before: tuple[Override, ...]


@dataclass(frozen=True, slots=True)
class OutcomePicture:
    """The outcome of one worker; `before` as in `IndicatorPicture`."""

    audit: Audit
    protocol: Protocol
    line: WorkerLine
    before: tuple[Override, ...]


def site_picture(vault: Vault, *, audit_id: str) -> SitePicture:
    """The indicators of an audit, group by group, and its workers."""
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    if not protocol.assesses:
        return SitePicture(audit, None, (), ())
    assessment = assess(vault, audit_id)
    groups = []
    for count in assessment.site.groups:
        within = [i for i in assessment.site.indicators if i.indicator.ilo11 == count.group.id]
        told = tuple(each for each in within if _has_something_to_tell(each))
        rest = tuple(each for each in within if not _has_something_to_tell(each))
        groups.append(GroupLines(count, told, rest))
    workers = tuple(
        _line(vault, assessment, record)
        for record in vault.records.of_audit(audit_id)
        if record.id in assessment.workers
    )
    return SitePicture(audit, assessment, tuple(groups), workers)


def indicator_picture(
    vault: Vault, *, audit_id: str, indicator_id: str, record_id: str = ""
) -> IndicatorPicture:
    """Why an indicator is what it is.

    Raises:
        ProtocolError: the protocol has no such indicator.
        UnknownRowError: no such audit, or no such record in it.
    """
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    assessment = assess(vault, audit_id)
    explanation = explain(vault, audit_id, indicator_id, record_id or None, assessment=assessment)
    records = vault.records.of_audit(audit_id)
    count = assessment.site.of(indicator_id)
    assert count is not None  # noqa: S101 - it was explained
    photos = [
        photo
        for said in explanation.sources
        for record in said.records
        for ids in record.photos.values()
        for photo in ids
    ]
    return IndicatorPicture(
        audit,
        explanation,
        count,
        next(g.text for g in protocol.groups if g.id == explanation.indicator.ilo11),
        vault.records.get(record_id) if record_id else None,
        tuple(
            record
            for record in records
            if record.id in assessment.workers and assessment.workers[record.id].answered
        ),
        records[0].id if records else "",
        {photo: vault.evidence.get(photo).caption for photo in photos},
        _ended(assessment, indicator_id=indicator_id),
    )


def outcome_picture(vault: Vault, *, audit_id: str, record_id: str) -> OutcomePicture:
    """The outcome of the worker whose interview `record_id` is.

    Raises:
        UnknownRowError: no such audit or record.
    """
    audit = vault.audits.get(audit_id)
    assessment = assess(vault, audit_id)
    return OutcomePicture(
        audit,
        protocol_of(audit, vault),
        _line(vault, assessment, vault.records.get(record_id)),
        _ended(assessment, record_id=record_id),
    )


def _has_something_to_tell(count: IndicatorCount) -> bool:
    states = {count.state, count.computed}
    return (
        not states.isdisjoint(("observed", "undecided"))
        or count.contradiction is not None
        or count.overridden is not None
    )


def _line(vault: Vault, assessment: AuditAssessment, record: Record) -> WorkerLine:
    return WorkerLine(
        record,
        assessment.workers[record.id],
        assessment.override_of_worker(record.id),
        vault.sealed.get(record.id) is not None,
    )


def _ended(
    assessment: AuditAssessment, *, indicator_id: str = "", record_id: str | None = None
) -> tuple[Override, ...]:
    return tuple(
        override
        for override in reversed(assessment.overrides)
        if not override.in_force
        and override.indicator == indicator_id
        and override.record_id == record_id
    )


def choices_of_outcome(protocol: Protocol, computed: Outcome) -> tuple[Outcome, ...]:
    """The outcomes that can be set instead of the rule's, in the protocol's order."""
    return tuple(each.outcome for each in protocol.outcomes if each.outcome != computed)
