"""What each variant of a report holds: named field by field, so that nothing else can come along.

A field that is added to `ReportContent` stands in the full report alone until somebody decides here
that the site may read it. docs/report.md and decision 49 say why each is in or out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from auditor_app.report import (
    HoursSection,
    OutcomeSection,
    ReportContent,
    SampleSection,
)

if TYPE_CHECKING:
    from auditor_app.report import FindingRow, Variant

_NOT_FOR_THE_SITE: Final = frozenset(
    ("outcomes", "indicators", "sources", "recruitment", "quotations", "files")
)


def as_variant(gathered: ReportContent, variant: Variant) -> ReportContent:
    """What of `gathered` that variant holds.

    Of a variant for the site, `gathered` has to have been gathered for it: its findings, alerts and
    photos are those that the site may see.
    """
    if variant == "site_copy":
        return _site_copy(gathered)
    if variant == "action_plan":
        return _action_plan(gathered)
    return gathered


def _site_copy(whole: ReportContent) -> ReportContent:
    return ReportContent(
        variant="site_copy",
        title=whole.title,
        organisation=whole.organisation,
        audit_id=whole.audit_id,
        protocol_title=whole.protocol_title,
        protocol_version=whole.protocol_version,
        created_at=whole.created_at,
        auditor=whole.auditor,
        site=whole.site,
        # How many were interviewed the site knows; who they were like it shall not learn.
        sample=SampleSection(
            whole.sample.interviewed, whole.sample.headcount, detection=whole.sample.detection
        ),
        outcomes=OutcomeSection(),
        first_day=whole.first_day,
        last_day=whole.last_day,
        observations=whole.observations,
        findings=tuple(map(_finding, whole.findings)),
        alerts=whole.alerts,
        good_practice=tuple(map(_finding, whole.good_practice)),
        photos=tuple(photo for photo in whole.photos if not photo.withheld),
        method=whole.method,
        scope=whole.scope,
        hours=_hours(whole.hours),
        sign_off=whole.sign_off,
        verification=whole.verification,
        language=whole.language,
        assessed=whole.assessed,
        smallest_group=whole.smallest_group,
        practice=whole.practice,
        sections=tuple(name for name in whole.sections if name not in _NOT_FOR_THE_SITE),
        glossary=whole.glossary,
        quality=whole.quality,
    )


def _action_plan(whole: ReportContent) -> ReportContent:
    return ReportContent(
        variant="action_plan",
        title=whole.title,
        organisation=whole.organisation,
        audit_id=whole.audit_id,
        protocol_title=whole.protocol_title,
        protocol_version=whole.protocol_version,
        created_at=whole.created_at,
        auditor=whole.auditor,
        site=whole.site,
        sample=SampleSection(0),
        outcomes=OutcomeSection(),
        first_day=whole.first_day,
        last_day=whole.last_day,
        findings=tuple(map(_finding, whole.findings)),
        sign_off=whole.sign_off,
        verification=whole.verification,
        language=whole.language,
        assessed=whole.assessed,
        practice=whole.practice,
    )


def _finding(found: FindingRow) -> FindingRow:
    """What a finding rests on beside photos may point to who said it."""
    return replace(found, evidence=())


def _hours(found: HoursSection | None) -> HoursSection | None:
    """Of papers alone."""
    if found is None or not found.months:
        return None
    return HoursSection(found.regular, found.total, found.months)
