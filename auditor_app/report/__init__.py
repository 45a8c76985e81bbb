"""The audit report as a PDF: what it shows, how its text is set in every script, how it looks.

`content` says what a report holds, `writer.write_report` turns it into pages. Here stands only
what needs neither reportlab nor HarfBuzz, which take 130 ms to load. Below that the room has
four shelves: letters (`typefaces`, `scripts`, `direction`, `breaking`, `shaping`, `embedding`),
blocks (`text`, `grid`, `drawings`, `charts`), pages (`theme`, `cover`, the sections in their
`order`, `page_turns`) and the file (`canvas`, `tagging`, `copying`, `metadata`, `signing`). What it
says itself it says by `words`.
"""

from __future__ import annotations

from auditor_app.report.content import (
    AlertRow,
    Breakdown,
    Count,
    EvidenceFile,
    Fact,
    FindingRow,
    FormVersion,
    IndicatorRow,
    Observation,
    OutcomeSection,
    Photo,
    Quotation,
    RaisedSign,
    ReportContent,
    SampleSection,
    SignOff,
    SiteSection,
    SourceRow,
    Verification,
)
from auditor_app.report.figures import (
    BandRow,
    BandTable,
    CorridorRow,
    HoursSection,
    MonthHours,
    RecruitmentSection,
    ShareInterval,
    StrataTable,
    StratumRow,
)
from auditor_app.report.variants import (
    FILE_NAMES,
    FOR_THE_SITE,
    QUALITIES,
    VARIANTS,
    PrintQuality,
    Variant,
)

__all__ = [
    "FILE_NAMES",
    "FOR_THE_SITE",
    "QUALITIES",
    "VARIANTS",
    "AlertRow",
    "BandRow",
    "BandTable",
    "Breakdown",
    "CorridorRow",
    "Count",
    "EvidenceFile",
    "Fact",
    "FindingRow",
    "FormVersion",
    "HoursSection",
    "IndicatorRow",
    "MonthHours",
    "Observation",
    "OutcomeSection",
    "Photo",
    "PrintQuality",
    "Quotation",
    "RaisedSign",
    "RecruitmentSection",
    "ReportContent",
    "SampleSection",
    "ShareInterval",
    "SignOff",
    "SiteSection",
    "SourceRow",
    "StrataTable",
    "StratumRow",
    "Variant",
    "Verification",
]
