"""What the answers of an audit indicate: each worker by the protocol's rule, then the site.

What the auditor has set instead (`overriding`) counts, and what the rule says stays beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.filling import definition_of, open_session, photos_asked_for
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.sealed_summary import SealedFindings, SealedSummary
from auditor_app.protocols import (
    OUTCOMES,
    STATES,
    RecordFindings,
    SiteAssessment,
    WorkerAssessment,
    assess_site,
    assess_worker,
    findings_of,
    flags_for_site,
    has_indicators,
    with_outcome,
)
from auditor_app.xforms import wants_sealing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.protocols import IndicatorResult, Outcome, Protocol, Source, State
    from auditor_app.vault import Override, Record, Vault
    from auditor_app.xforms import FormSession

SITE = "site"
WORKER_INTERVIEW = "worker_interview"


@dataclass(frozen=True, slots=True)
class AuditAssessment:
    """The site's picture and, by record id, every worker's.

    Attributes:
        overrides: all that the auditor has set, those that were withdrawn or replaced among them,
            in the order they were made.
    """

    site: SiteAssessment
    workers: Mapping[str, WorkerAssessment]
    overrides: tuple[Override, ...] = ()

    def override_of_worker(self, record_id: str) -> Override | None:
        """What counts instead of the rule's outcome for a worker; None: the rule's counts."""
        found = (o for o in self.overrides if o.in_force and o.record_id == record_id)
        return next(found, None)

    def override_of_indicator(self, indicator_id: str) -> Override | None:
        """What counts instead of an indicator's computed state at the site; None: that counts."""
        found = (o for o in self.overrides if o.in_force and o.indicator == indicator_id)
        return next(found, None)


@dataclass(frozen=True, slots=True)
class AssessedRecord:
    """What one record brings into the assessment of its audit.

    Attributes:
        worker: what an interview indicates; None for another record.
        findings: what it says of the indicators; None where nobody was asked.
        headcount: what a site's record answers to how many work there; None: it does not ask.
    """

    worker: WorkerAssessment | None
    findings: RecordFindings | None
    headcount: str | None


def assess(vault: Vault, audit_id: str, language: str | None = None) -> AuditAssessment:
    """Assess an audit, with the reasons in `language` (default: the form's).

    Every form that ties questions to indicators speaks, as the source that the protocol says; each
    interview gives an outcome too. A sealed record says what it was found to say when it was
    sealed, without reasons.
    """
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    overrides = vault.overrides.of_audit(audit_id)
    set_by_hand = outcomes_set(overrides)
    said = {}
    for record in vault.records.of_audit(audit_id):
        readable = vault.sealed.get(record.id) is None and has_a_say(vault, protocol, record)
        session = open_session(vault, record.id, language) if readable else None
        outcome = set_by_hand.get(record.id)
        said[record.id] = assess_record(vault, protocol, record, session, outcome)
        if session is not None:
            session.let_go()
    return assess_together(protocol, said, overrides)


def outcomes_set(overrides: Sequence[Override]) -> dict[str, Outcome | None]:
    """By record id the outcomes that the auditor has set and that count."""
    return {o.record_id: _outcome(o.set_to) for o in overrides if o.in_force and o.record_id}


def assess_record(
    vault: Vault,
    protocol: Protocol,
    record: Record,
    session: FormSession | None,
    overridden: Outcome | None,
) -> AssessedRecord:
    """What one record says; `session` is None where it is sealed, or has no say."""
    worker = None
    if record.role == WORKER_INTERVIEW:
        worker = _worker(vault, protocol, record.id, session, overridden)
    headcount = None
    if record.role == SITE and session is not None and session.has(protocol.report.headcount):
        headcount = session.node(protocol.report.headcount).value
    return AssessedRecord(worker, _findings(vault, protocol, record, session, worker), headcount)


def assess_together(
    protocol: Protocol, said: Mapping[str, AssessedRecord], overrides: tuple[Override, ...]
) -> AuditAssessment:
    """The assessment of an audit from what its records say, by their ids, in their order."""
    states = {o.indicator: _state(o.set_to) for o in overrides if o.in_force and o.indicator}
    workers = {name: each.worker for name, each in said.items() if each.worker is not None}
    headcounts = [each.headcount for each in said.values() if each.headcount is not None]
    site = assess_site(
        protocol,
        tuple(workers.values()),
        records=tuple(each.findings for each in said.values() if each.findings is not None),
        headcount=_number(headcounts),
        overridden={indicator: state for indicator, state in states.items() if state is not None},
    )
    return AuditAssessment(site, workers, overrides)


def site_headcount(protocol: Protocol, sites: Sequence[FormSession]) -> int | None:
    """How many people work at the site, by its profile; None while that is not answered.

    None too where the record's form, an older one, has no such question.
    """
    ref = protocol.report.headcount
    return _number([site.node(ref).value for site in sites if site.has(ref)])


def _number(values: Sequence[str]) -> int | None:
    return int(values[0]) if values and values[0].isdecimal() else None


def source_of(protocol: Protocol, record: Record) -> Source:
    """Where a record's answers come from: as its form says, also where an older one had no word."""
    for form in protocol.forms:
        if form.form_id == record.form_id:
            return form.source
    return "worker" if record.role == WORKER_INTERVIEW else "observation"


def has_a_say(vault: Vault, protocol: Protocol, record: Record) -> bool:
    """Whether a record's form bears on the assessment."""
    return (
        record.role in {SITE, WORKER_INTERVIEW}
        or any(sign.form_id == record.form_id for rule in protocol.flags for sign in rule.elsewhere)
        or has_indicators(definition_of(vault, record))
    )


def _worker(
    vault: Vault,
    protocol: Protocol,
    record_id: str,
    session: FormSession | None,
    overridden: Outcome | None,
) -> WorkerAssessment:
    if session is not None:
        return assess_worker(protocol, session, overridden)
    summary = SealedSummary.from_json(vault.sealed.require(record_id).summary)
    return with_outcome(summary.assessment(protocol), overridden)


def _findings(
    vault: Vault,
    protocol: Protocol,
    record: Record,
    session: FormSession | None,
    worker: WorkerAssessment | None,
) -> RecordFindings | None:
    """What a record says; who did not want to talk says nothing."""
    if worker is not None and not worker.answered:
        return None
    sealed = vault.sealed.get(record.id)
    findings: tuple[IndicatorResult, ...] = ()
    flags: tuple[str, ...] = ()
    if worker is not None:
        findings = worker.findings
    elif session is not None:
        findings = findings_of(protocol, session)
        flags = flags_for_site(protocol, session)
    elif sealed is not None:
        kept = SealedFindings.from_json(sealed.summary)
        findings, flags = kept.findings(protocol), kept.flags
    return RecordFindings(
        record.id,
        record.title,
        record.form_id,
        source_of(protocol, record),
        findings,
        {} if session is None else _photos(vault, record, session),
        sealed=sealed is not None,
        for_good=session is not None and not wants_sealing(session.form),
        flags=flags,
    )


def _photos(vault: Vault, record: Record, session: FormSession) -> dict[str, tuple[str, ...]]:
    """By question the ids of the photos that can be seen here."""
    found: dict[str, tuple[str, ...]] = {}
    photos = vault.evidence.of_record(record.id)
    for photo in photos_asked_for(photos, {record.id: session}):
        found[photo.ref] = (*found.get(photo.ref, ()), photo.id)
    return found


def _outcome(stored: str) -> Outcome | None:
    return next((outcome for outcome in OUTCOMES if outcome == stored), None)


def _state(stored: str) -> State | None:
    return next((state for state in STATES if state == stored), None)
