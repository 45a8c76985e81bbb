"""The report of an audit: what is taken from the vault, and what must not be printed.

Workers appear as counts and as words they cleared for use; no pseudonym is passed on, and no photo
of what a worker showed.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.audit.assessing import SITE, WORKER_INTERVIEW, assess, site_headcount
from auditor_app.audit.filling import definition_of, photos_asked_for
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.redacting import photos_not_looked_at
from auditor_app.audit.report_codes import without_codes
from auditor_app.audit.report_figures import (
    hours_section,
    recruitment_section,
    strata_tables,
)
from auditor_app.audit.report_findings import alert_rows, finding_rows
from auditor_app.audit.report_glossary import glossary
from auditor_app.audit.report_interviews import interviews_together, without_small
from auditor_app.audit.report_kept_back import NOTHING_KEPT, kept_from_site
from auditor_app.audit.report_labels import Labels
from auditor_app.audit.report_language import ReportLanguage
from auditor_app.audit.report_method import limits, method, scope
from auditor_app.audit.report_observations import observations
from auditor_app.audit.report_photos import days_on_site, report_file, report_photos
from auditor_app.audit.report_sign_off import sign_off_printed
from auditor_app.audit.report_signing import sign_report
from auditor_app.audit.report_sources import listed, overridden_sentences, source_rows
from auditor_app.audit.report_variants import as_variant
from auditor_app.audit.report_verification import verification
from auditor_app.audit.site_copy import visible_to_site
from auditor_app.errors import IdentityError
from auditor_app.protocols import detection_chances, suppressed_for_report
from auditor_app.report import (
    FOR_THE_SITE,
    Count,
    Fact,
    IndicatorRow,
    OutcomeSection,
    RaisedSign,
    ReportContent,
    SampleSection,
    ShareInterval,
    SiteSection,
)
from auditor_app.report.wording import ILO_INDICATORS
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.audit.sealed_summary import InterviewsTogether
    from auditor_app.protocols import PublishedSite
    from auditor_app.report import PrintQuality, Variant
    from auditor_app.report.words import Words
    from auditor_app.vault import Audit, Evidence, Record, Vault
    from auditor_app.xforms import FormSession

_PICTURE: Final = "image/"


def make_report(
    vault: Vault,
    audit_id: str,
    *,
    variant: Variant = "full",
    quality: PrintQuality = "normal",
    bundle_id: str = "",
    assessment: AuditAssessment | None = None,
    language: str = "",
    unsigned: Callable[[IdentityError], None] = lambda _: None,
) -> bytes:
    """The report as a PDF; a draft says on every page that it is one.

    `assessment` is what `assess` gives, where that is there already. `bundle_id` names the bundle
    that the report is made for; without it, the one that the audit was sealed into. `language` is
    the tag of one of `report_languages`; without it, that of the audit. What was signed off carries
    the signature of the laptop's key, where that is enrolled with a certificate that is valid now;
    where it is not valid, `unsigned` is told why, and the report says that it has none. Made again,
    the full report of a sealed audit in normal quality is the one in its bundle, byte for byte, but
    for a time stamp that its signature may have got since.

    Raises:
        ReportError: a font is missing, or no report can be written in that language.
    """
    content = report_content(
        vault,
        audit_id,
        variant=variant,
        quality=quality,
        bundle_id=bundle_id,
        assessment=assessment,
        language=language,
    )
    try:
        return sign_report(vault, vault.audits.get(audit_id), _written(content))
    except IdentityError as error:
        unsigned(error)
        return _written(replace(content, verification=replace(content.verification, signed_by="")))


def _written(content: ReportContent) -> bytes:
    from auditor_app.report.writer import write_report  # noqa: PLC0415 - reportlab takes 130 ms

    pdf = BytesIO()
    write_report(content, pdf)
    return pdf.getvalue()


def report_content(
    vault: Vault,
    audit_id: str,
    *,
    variant: Variant = "full",
    quality: PrintQuality = "normal",
    bundle_id: str = "",
    assessment: AuditAssessment | None = None,
    language: str = "",
) -> ReportContent:
    """Everything that a variant of the report of an audit shows; see `make_report`."""
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    said_in = ReportLanguage.of(language or vault.report_languages.of(audit_id), protocol)
    gathered = _gathered(
        vault,
        audit_id,
        said_in,
        for_site=variant in FOR_THE_SITE,
        bundle_id=bundle_id,
        assessment=assess(vault, audit_id) if assessment is None else assessment,
    )
    told = without_codes(vault, audit_id, said_in.words, replace(gathered, quality=quality))
    return as_variant(told, variant)


def _gathered(
    vault: Vault,
    audit_id: str,
    said_in: ReportLanguage,
    *,
    for_site: bool,
    bundle_id: str,
    assessment: AuditAssessment,
) -> ReportContent:
    """What there is to tell the client; or with findings, alerts and photos for the site."""
    audit, protocol = vault.audits.get(audit_id), said_in.protocol
    records = {r.id: r for r in vault.records.of_audit(audit_id)}
    sessions = {r.id: said_in.session(vault, r.id) for r in records.values() if r.role == SITE}
    sites = list(sessions.values())
    programme = vault.identity.programme
    together = interviews_together(vault, audit_id, assessment)
    shown = _shown(vault, audit_id, sessions)
    photos = [each for each in shown if each.media_type.startswith(_PICTURE)]
    visible = visible_to_site(vault, audit_id, at_sign_off=True)
    kept = NOTHING_KEPT
    if for_site:
        kept = kept_from_site(vault, audit_id, protocol, visible)
        unseen = {photo.id for photo in photos_not_looked_at(vault, audit_id, sessions)}
        photos = [photo for photo in photos if photo.id not in unseen | kept.photos]
    files = [each for each in shown if not each.media_type.startswith(_PICTURE)]
    days = days_on_site(shown, audit)
    published = suppressed_for_report(assessment.site, protocol.report.smallest_group)
    numbers = {photo.id: number for number, photo in enumerate(photos, 1)}
    findings = finding_rows(
        vault, audit_id, published, said_in, visible, numbers, for_site=for_site
    )
    # Why findings were left open is told to nobody while one of them is kept from the site.
    findings_seen = len(visible.findings) == len(vault.findings.of_audit(audit_id))
    alerts = alert_rows(vault, audit_id, said_in, visible, for_site=for_site)
    every_record = tuple(records.values())
    return ReportContent(
        title=audit.title,
        organisation=programme.organisation if programme else "",
        audit_id=audit.id,
        protocol_title=said_in.said(protocol.wording),
        protocol_version=protocol.version,
        created_at=audit.finalised_at or audit.changed_at,
        auditor=audit.sign_off.name if audit.sign_off else vault.identity.auditor_name,
        site=_site(said_in, sites, audit),
        sample=_sample(said_in, sites, published, together, _labels(vault, said_in, records)),
        outcomes=_outcomes(published, said_in),
        first_day=days[0],
        last_day=days[1],
        indicators=_indicators(published, said_in),
        observations=observations(vault, audit_id, assessment, said_in, kept),
        findings=tuple(row for row in findings if row.action_due),
        good_practice=tuple(row for row in findings if not row.action_due),
        alerts=alerts,
        sources=source_rows(published, said_in),
        quotations=together.quotations,
        photos=report_photos(vault, audit_id, photos, sessions),
        files=tuple(report_file(sessions, each) for each in files),
        scope=scope(said_in, every_record),
        method=method(audit, said_in),
        limits=limits(said_in, sites),
        hours=hours_section(vault, protocol, every_record, together.figures),
        recruitment=recruitment_section(vault, protocol, every_record, together.figures),
        sign_off=sign_off_printed(
            audit,
            said_in.words,
            signed_in=vault.report_languages.of(audit_id),
            findings_seen=findings_seen,
            for_site=for_site,
        ),
        verification=verification(vault, audit, every_record, bundle_id),
        glossary=glossary(said_in, findings, alerts=bool(alerts), told=not for_site),
        sections=protocol.report.sections,
        language=said_in.tag,
        assessed=protocol.assesses,
        smallest_group=published.smallest_group,
        practice=vault.is_practice,
    )


def _shown(vault: Vault, audit_id: str, sessions: Mapping[str, FormSession]) -> list[Evidence]:
    """Photos and files of the site; what a worker showed points to that worker."""
    of_site = (p for p in vault.evidence.of_audit(audit_id) if p.record_id in sessions)
    return sorted(photos_asked_for(of_site, sessions), key=lambda each: each.added_at)


def _value(session: FormSession, ref: str) -> str:
    """The answer to `ref` in words; empty where it is not asked or not answered."""
    return answer_text(session.node(ref)) if ref else ""


def _site(language: ReportLanguage, sites: Sequence[FormSession], audit: Audit) -> SiteSection:
    if not sites:
        return SiteSection(name=audit.title)
    site, options = sites[0], language.protocol.report
    nodes = [site.node(ref) for ref in options.site_facts]
    facts = [(plain_text(node.label), language.answer(node)) for node in nodes]
    return SiteSection(
        name=_value(site, options.site_name) or audit.title,
        address=_value(site, options.site_address),
        country=_value(site, options.site_country),
        position=_value(site, options.site_position),
        facts=tuple(Fact(label, value) for label, value in facts if value),
    )


def _sample(
    language: ReportLanguage,
    sites: Sequence[FormSession],
    published: PublishedSite,
    together: InterviewsTogether,
    labels: Labels,
) -> SampleSection:
    protocol = language.protocol
    interviewed = published.interviewed
    headcount = site_headcount(protocol, sites)
    return SampleSection(
        interviewed=interviewed,
        headcount=headcount,
        breakdowns=tuple(
            labels.breakdown(left)
            for each in together.breakdowns
            if (left := without_small(each, published.smallest_group)) is not None
        ),
        detection=_detection(
            language.words, headcount, interviewed, protocol.report.detection_shares
        ),
        languages=labels.languages(together.languages),
        strata=strata_tables(language, together.figures.strata),
    )


def _detection(
    words: Words, headcount: int | None, interviewed: int, shares: Sequence[float]
) -> str:
    if not headcount or not shares or interviewed > headcount:
        return ""
    chances = [
        words.gettext(
            "{chance} if {share} of the workers are affected",
            chance=words.percent(found.chance),
            share=words.percent(found.share),
        )
        for found in detection_chances(headcount, interviewed, shares)
    ]
    return words.ngettext(
        "{n} of {total} workers was interviewed. The chance to meet at least one affected worker "
        "in a random sample of this size is: {chances}.",
        "{n} of {total} workers were interviewed. The chance to meet at least one affected worker "
        "in a random sample of this size is: {chances}.",
        interviewed,
        total=words.number(headcount),
        chances=words.row(chances),
    )


def _labels(vault: Vault, language: ReportLanguage, records: Mapping[str, Record]) -> Labels:
    options = language.protocol.report
    interviews = (r for r in records.values() if r.role == WORKER_INTERVIEW)
    by_digest = {record.form_digest: record for record in interviews}
    forms = [definition_of(vault, record) for record in by_digest.values()]
    return Labels(language, forms, (*options.breakdowns, options.interview_language))


def _outcomes(published: PublishedSite, language: ReportLanguage) -> OutcomeSection:
    counts = published.outcomes
    return OutcomeSection(
        indicated=counts["indicated"],
        potential=counts["potential"],
        not_determinable=counts["not_determinable"],
        none_observed=counts["none_observed"],
        flags=tuple(Count(language.said(flag.title), flag.workers) for flag in published.flags),
        overridden=overridden_sentences(published, language),
        raised=tuple(
            RaisedSign(language.said(r.title), listed(language.words, r.sources))
            for r in published.raised
        ),
    )


def _indicators(published: PublishedSite, language: ReportLanguage) -> tuple[IndicatorRow, ...]:
    groups = {group.id: language.said(group.wording) for group in language.protocol.groups}
    return tuple(
        IndicatorRow(
            id=row.indicator.id,
            text=language.said(row.indicator.wording),
            dimensions=row.indicator.dimensions,
            kind=row.indicator.kind,
            strength=row.indicator.strength,
            ilo11=_group(row.indicator.ilo11, groups),
            observed=row.workers["observed"],
            interviewed=published.interviewed,
            undecided=row.workers["undecided"],
            interval=None if row.interval is None else ShareInterval(*row.interval.shares),
        )
        for row in published.indicators
        if row.asked
    )


def _group(key: str, groups: Mapping[str, str]) -> str:
    """The key of one of the ILO's indicators, which the report names; another group's name."""
    return key if key in ILO_INDICATORS else groups.get(key, key)
