"""The report of an audit: what is taken from the vault, and what must not be printed.

Workers appear as counts and as words they cleared for use; no pseudonym is passed on, and no photo
of what a worker showed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.audit.assessing import SITE, WORKER_INTERVIEW, assess, site_headcount
from auditor_app.audit.filling import definition_of, open_session, photos_asked_for
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.report_findings import finding_rows
from auditor_app.audit.report_photos import days_on_site, report_file, report_photos
from auditor_app.audit.report_sign_off import sign_off_printed
from auditor_app.audit.report_signing import sign_report, signer_of
from auditor_app.audit.report_sources import listed, overridden_sentences, source_rows
from auditor_app.audit.sealed_summary import InterviewsTogether
from auditor_app.protocols import detection_chances, suppressed, suppressed_for_report
from auditor_app.report import (
    Breakdown,
    Count,
    Fact,
    FormVersion,
    IndicatorRow,
    Observation,
    OutcomeSection,
    Quotation,
    RaisedSign,
    ReportContent,
    SampleSection,
    SiteSection,
    Verification,
)
from auditor_app.xforms import FormSession
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.protocols import Protocol, PublishedSite
    from auditor_app.vault import Audit, OutboxEntry, Record, Vault

_OTHERS: Final = "Other answers"
_SHARED: Final = 2
_PICTURE: Final = "image/"
HOW_WORKERS_ARE_ASKED = (
    "By it workers are interviewed one by one and with their consent; they may leave out any "
    "question and stop at any time. A code stands for a name."
)
HOW_ANSWERS_ARE_READ = (
    "What the answers indicate is worked out from them by the protocol's rules, for each worker "
    "alone. A site is not the average of its workers: this report counts them."
)
HOW_FACTS_ARE_LISTED = (
    "By it facts are recorded as they were found or told. No score and no outcome is worked out "
    "from them."
)


def make_report(
    vault: Vault,
    audit_id: str,
    *,
    bundle_id: str = "",
    assessment: AuditAssessment | None = None,
) -> bytes:
    """The report as a PDF; a draft says on every page that it is one.

    `assessment` is what `assess` gives, where that is there already. `bundle_id` names the bundle
    that the report is made for; without it, the one that the audit was sealed into. What was signed
    off carries the signature of the laptop's key, where that is enrolled. Made again, the
    report of a sealed audit is the one in its bundle, byte for byte, but for a time stamp that its
    signature may have got since.
    """
    from auditor_app.report.writer import write_report  # noqa: PLC0415 - reportlab takes 130 ms

    pdf = BytesIO()
    content = report_content(vault, audit_id, bundle_id=bundle_id, assessment=assessment)
    write_report(content, pdf)
    return sign_report(vault, vault.audits.get(audit_id), pdf.getvalue())


def report_content(
    vault: Vault,
    audit_id: str,
    *,
    bundle_id: str = "",
    assessment: AuditAssessment | None = None,
) -> ReportContent:
    """Everything that the report of an audit shows, in English; see `make_report`."""
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    records = {r.id: r for r in vault.records.of_audit(audit_id)}
    sessions = {r.id: open_session(vault, r.id) for r in records.values() if r.role == SITE}
    sites = list(sessions.values())
    programme = vault.identity.programme
    if assessment is None:
        assessment = assess(vault, audit_id)
    together = interviews_together(vault, audit_id, assessment)
    # What a worker showed points to that worker: it goes into the bundle only.
    of_site = (p for p in vault.evidence.of_audit(audit_id) if p.record_id in sessions)
    shown = sorted(photos_asked_for(of_site, sessions), key=lambda each: each.added_at)
    photos = [each for each in shown if each.media_type.startswith(_PICTURE)]
    files = [each for each in shown if not each.media_type.startswith(_PICTURE)]
    days = days_on_site(shown, audit)
    published = suppressed_for_report(assessment.site, protocol.report.smallest_group)
    findings = finding_rows(vault, audit_id, published)
    findings_seen = len(findings) == len(vault.findings.of_audit(audit_id))
    return ReportContent(
        title=audit.title,
        organisation=programme.organisation if programme else "",
        audit_id=audit.id,
        protocol_title=protocol.title,
        protocol_version=protocol.version,
        created_at=audit.finalised_at or audit.changed_at,
        auditor=audit.sign_off.name if audit.sign_off else vault.identity.auditor_name,
        site=_site(protocol, sites, audit),
        sample=_sample(protocol, sites, published, together),
        outcomes=_outcomes(published, overridden_sentences(protocol, published)),
        first_day=days[0],
        last_day=days[1],
        indicators=_indicators(published),
        observations=_observations(assessment),
        findings=findings,
        sources=source_rows(published),
        quotations=together.quotations,
        photos=report_photos(vault, audit_id, photos, sessions),
        files=tuple(report_file(sessions, each) for each in files),
        method=_method(audit, protocol),
        limits=_limits(protocol, sites),
        sign_off=sign_off_printed(audit, findings_seen=findings_seen),
        verification=_verification(vault, audit, tuple(records.values()), bundle_id),
        assessed=protocol.assesses,
        smallest_group=published.smallest_group,
        practice=vault.is_practice,
    )


def interviews_together(
    vault: Vault,
    audit_id: str,
    assessment: AuditAssessment,
    opened: Mapping[str, FormSession] = MappingProxyType({}),
) -> InterviewsTogether:
    """What the report prints of an audit's interviews beside what they indicate.

    `opened` are sessions of records that are open already, by id. Where some are sealed it was
    worked out when they still could be read.
    """
    kept = vault.sealed.kept_of_audit(audit_id)
    if kept is not None:
        return InterviewsTogether.from_json(kept)
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    interviews = [
        opened.get(record.id) or open_session(vault, record.id)
        for record in vault.records.of_audit(audit_id)
        if record.role == WORKER_INTERVIEW and assessment.workers[record.id].answered
    ]
    options = protocol.report
    # So few people could be told apart by their attributes.
    divided = interviews if len(interviews) >= options.smallest_group else ()
    return InterviewsTogether(
        tuple(filter(None, (_breakdown(divided, ref) for ref in options.breakdowns))),
        _languages(divided, options.interview_language),
        _quotations(protocol, interviews),
    )


def _value(session: FormSession, ref: str) -> str:
    """The answer to `ref` in words; empty where it is not asked or not answered."""
    return answer_text(session.node(ref)) if ref else ""


def _site(protocol: Protocol, sites: Sequence[FormSession], audit: Audit) -> SiteSection:
    if not sites:
        return SiteSection(name=audit.title)
    site, options = sites[0], protocol.report
    facts = [(plain_text(site.node(ref).label), _value(site, ref)) for ref in options.site_facts]
    return SiteSection(
        name=_value(site, options.site_name) or audit.title,
        address=_value(site, options.site_address),
        country=_value(site, options.site_country),
        position=_value(site, options.site_position),
        facts=tuple(Fact(label, value) for label, value in facts if value),
    )


def _sample(
    protocol: Protocol,
    sites: Sequence[FormSession],
    published: PublishedSite,
    together: InterviewsTogether,
) -> SampleSection:
    interviewed = published.interviewed
    headcount = site_headcount(protocol, sites)
    return SampleSection(
        interviewed=interviewed,
        headcount=headcount,
        breakdowns=tuple(
            filter(None, (_without_small(b, published.smallest_group) for b in together.breakdowns))
        ),
        detection=_detection(headcount, interviewed, protocol.report.detection_shares),
        languages=together.languages,
    )


def _without_small(breakdown: Breakdown, smallest_group: int) -> Breakdown | None:
    """What of a breakdown may leave; None where all its parts are as small as they can be.

    What is not told comes last, in an order that does not tell it.
    """
    numbers = [count.count or 0 for count in breakdown.counts]
    told = suppressed(dict(enumerate(numbers)), smallest_group, least=_SHARED)
    counts = [Count(count.label, told[i]) for i, count in enumerate(breakdown.counts)]
    hidden = [count for count in counts if count.count is None]
    if len(hidden) == len(counts) and sum(numbers) <= _SHARED * len(counts):
        return None
    hidden.sort(key=lambda count: (count.label == _OTHERS, count.label))
    return replace(breakdown, counts=(*(c for c in counts if c.count is not None), *hidden))


def _breakdown(interviews: Sequence[FormSession], ref: str) -> Breakdown | None:
    """The interviewed by their answer to `ref`; None where that would single one of them out."""
    counts, alone = _counted_without_singles(interviews, ref)
    if not counts or alone == 1:
        return None
    cells = [Count(name, number) for name, number in counts]
    if alone:
        cells.append(Count(_OTHERS, alone))
    # In a label with an answer in it would stand what one of them said.
    blank = FormSession(interviews[0].form)
    return Breakdown(plain_text(blank.node(ref).label), tuple(cells))


def _languages(interviews: Sequence[FormSession], ref: str) -> tuple[str, ...]:
    """The languages of at least two interviews, and whether there were more; else none."""
    counts, alone = _counted_without_singles(interviews, ref) if ref else ([], 0)
    # Not by how many speak them: of few people their order would tell that.
    names = tuple(sorted(name for name, _ in counts))
    return (*names, "others") if names and alone else names


def _counted_without_singles(
    interviews: Sequence[FormSession], ref: str
) -> tuple[list[tuple[str, int]], int]:
    """Answers that at least two gave, the most frequent first; how many gave one of their own.

    An answer that only one person gave points to that person.
    """
    answers = Counter(_value(interview, ref) or "Not answered" for interview in interviews)
    # In no order that tells who was talked to first.
    ranked = sorted(answers.items(), key=lambda counted: (-counted[1], counted[0]))
    shared = [(answer, number) for answer, number in ranked if number >= _SHARED]
    return shared, sum(number == 1 for number in answers.values())


def _detection(headcount: int | None, interviewed: int, shares: Sequence[float]) -> str:
    if not headcount or not shares or interviewed > headcount:
        return ""
    chances = [
        f"{found.chance:.0%} if {found.share:.0%} of the workers are affected"
        for found in detection_chances(headcount, interviewed, shares)
    ]
    return (
        f"{interviewed} of {headcount} workers were interviewed. The chance to meet at least one "
        f"affected worker in a random sample of this size is {', '.join(chances)}."
    )


def _outcomes(published: PublishedSite, overridden: tuple[str, ...]) -> OutcomeSection:
    counts = published.outcomes
    return OutcomeSection(
        indicated=counts["indicated"],
        potential=counts["potential"],
        not_determinable=counts["not_determinable"],
        none_observed=counts["none_observed"],
        flags=tuple(Count(str(flag.title), flag.workers) for flag in published.flags),
        overridden=overridden,
        raised=tuple(RaisedSign(str(r.title), listed(r.sources)) for r in published.raised),
    )


def _indicators(published: PublishedSite) -> tuple[IndicatorRow, ...]:
    return tuple(
        IndicatorRow(
            id=row.indicator.id,
            text=row.indicator.text,
            dimensions=row.indicator.dimensions,
            kind=row.indicator.kind,
            strength=row.indicator.strength,
            ilo11=row.indicator.ilo11,
            observed=row.workers["observed"],
            interviewed=published.interviewed,
            undecided=row.workers["undecided"],
        )
        for row in published.indicators
        if row.asked
    )


def _observations(assessment: AuditAssessment) -> tuple[Observation, ...]:
    return tuple(
        Observation(
            finding.indicator.id,
            finding.indicator.text,
            tuple(
                Fact(reason.question, reason.answer)
                for reason in finding.reasons
                if reason.state == "observed"
            ),
        )
        for finding in assessment.site.observations
        if finding.state == "observed"
    )


def _method(audit: Audit, protocol: Protocol) -> tuple[str, ...]:
    followed = f"The audit follows the protocol {protocol.title}, version {audit.protocol_version}."
    if not protocol.assesses:
        return (followed, HOW_FACTS_ARE_LISTED)
    return (f"{followed} {HOW_WORKERS_ARE_ASKED}", HOW_ANSWERS_ARE_READ)


def _quotations(protocol: Protocol, interviews: Sequence[FormSession]) -> tuple[Quotation, ...]:
    rule = protocol.report.quotation
    if rule is None:
        return ()
    cleared = (
        interview.node(rule.text).value
        for interview in interviews
        if interview.evaluate_boolean(rule.when, rule.text) and interview.node(rule.text).value
    )
    # Not in the order of the interviews: that would tell whose each one is.
    return tuple(Quotation(text) for text in sorted(cleared))


def _limits(protocol: Protocol, sites: Sequence[FormSession]) -> tuple[str, ...]:
    answers = [
        (plain_text(site.node(ref).label), _value(site, ref))
        for site in sites
        for ref in protocol.report.limits
    ]
    return tuple(f"{label} {value}" for label, value in answers if value)


def bundle_of(vault: Vault, audit_id: str) -> OutboxEntry | None:
    """The newest bundle that the audit was sealed into and that was not refused."""
    entries = [e for e in vault.outbox.list() if e.audit_id == audit_id and e.state != "refused"]
    return entries[-1] if entries else None


def _verification(
    vault: Vault, audit: Audit, records: Sequence[Record], bundle_id: str
) -> Verification:
    sealed = bundle_of(vault, audit.id)
    # A finalised audit is tied to the event that closed it; what happens later changes nothing.
    closing = [e for e in vault.events.of_audit(audit.id) if e.kind == "audit.finalised"]
    head = closing[-1] if closing else vault.events.head()
    by_digest = {record.form_digest: record for record in records}
    forms = tuple(
        FormVersion(definition_of(vault, record).title, record.form_id, record.form_version, digest)
        for digest, record in by_digest.items()
    )
    return Verification(
        bundle_id=bundle_id or (sealed.bundle_id if sealed else ""),
        event_head=head.digest,
        event_count=head.sequence,
        forms=forms,
        signed_by=_signed_by(vault, audit),
    )


def _signed_by(vault: Vault, audit: Audit) -> str:
    """Whose name the signature carries. The laptop's is left out: it changes, a report does not."""
    signer = signer_of(vault, audit)
    if signer is None:
        return ""
    parts = (signer.subject.name, signer.subject.organisation)
    return ", ".join(part for part in parts if part)
