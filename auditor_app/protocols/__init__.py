"""An audit protocol: its forms, its indicators, and what answers indicate by its rules.

`loading` reads a protocol's folder strictly, `headings` only what it calls itself, `packing` makes
one file of it, `starter` a new one, `coverage` says which indicators forms ask for. `findings`
turns the answers of one record into the state of every indicator, `worker` into an outcome, `site`
(with `sources` and `intervals`) into the picture of a site, `publishing` into what may leave.
`sample_size`, `allocation`, `drawing` and `sampling` say how many are interviewed, who, and what
that can find. The rules are data: columns of the forms, tables of indicators, methods and scales,
and protocol.toml.
"""

from auditor_app.protocols.allocation import allocate
from auditor_app.protocols.bindings import has_indicators
from auditor_app.protocols.conversation import Conversation
from auditor_app.protocols.drawing import (
    DrawnStratum,
    ListEntry,
    draw,
    new_seed,
    read_list,
    read_seed,
    seed_digest,
    strata_of,
)
from auditor_app.protocols.finding_scales import (
    Band,
    FindingRules,
    FindingScale,
    Grade,
    Reference,
    Score,
)
from auditor_app.protocols.findings import (
    STATES,
    IndicatorResult,
    Reason,
    State,
    findings_of,
    flags_for_site,
)
from auditor_app.protocols.headings import ProtocolHeading, shipped_headings
from auditor_app.protocols.indicators import DIMENSIONS, Indicator, IndicatorGroup
from auditor_app.protocols.intervals import affected_in_site, clopper_pearson
from auditor_app.protocols.loading import load_protocol, shipped_protocol, shipped_protocols
from auditor_app.protocols.protocol import (
    OUTCOMES,
    SOURCES,
    FlagRule,
    FlagSign,
    Outcome,
    OutcomeWording,
    PhotoSubject,
    Protocol,
    ProtocolForm,
    QuotationRule,
    ReportOptions,
    Source,
)
from auditor_app.protocols.publishing import (
    PublishedIndicator,
    PublishedSite,
    suppressed,
    suppressed_for_report,
)
from auditor_app.protocols.sample_size import (
    CountRange,
    HoursRange,
    MethodRow,
    SampleSize,
    SamplingMethod,
    sample_size,
    separate_size,
)
from auditor_app.protocols.sampling import (
    DetectionChance,
    detection_chances,
    detection_probability,
)
from auditor_app.protocols.sampling_settings import (
    SamplingOptions,
    StratumAttribute,
    StratumGroup,
)
from auditor_app.protocols.site import (
    FlagCount,
    GroupCount,
    IndicatorCount,
    RaisedFlag,
    SiteAssessment,
    SiteInterval,
    assess_site,
)
from auditor_app.protocols.sources import (
    Contradiction,
    RecordFindings,
    RecordSays,
    SourceSays,
    contradiction_of,
    strongest,
)
from auditor_app.protocols.stop_and_refer import StopAndRefer
from auditor_app.protocols.wording import Wording
from auditor_app.protocols.worker import (
    DimensionResult,
    Flag,
    WorkerAssessment,
    assess_worker,
    with_outcome,
)
from auditor_app.protocols.zero_tolerance import (
    AlertClock,
    AlertType,
    SuspicionRule,
    ZeroTolerance,
)

__all__ = [
    "DIMENSIONS",
    "OUTCOMES",
    "SOURCES",
    "STATES",
    "AlertClock",
    "AlertType",
    "Band",
    "Contradiction",
    "Conversation",
    "CountRange",
    "DetectionChance",
    "DimensionResult",
    "DrawnStratum",
    "FindingRules",
    "FindingScale",
    "Flag",
    "FlagCount",
    "FlagRule",
    "FlagSign",
    "Grade",
    "GroupCount",
    "HoursRange",
    "Indicator",
    "IndicatorCount",
    "IndicatorGroup",
    "IndicatorResult",
    "ListEntry",
    "MethodRow",
    "Outcome",
    "OutcomeWording",
    "PhotoSubject",
    "Protocol",
    "ProtocolForm",
    "ProtocolHeading",
    "PublishedIndicator",
    "PublishedSite",
    "QuotationRule",
    "RaisedFlag",
    "Reason",
    "RecordFindings",
    "RecordSays",
    "Reference",
    "ReportOptions",
    "SampleSize",
    "SamplingMethod",
    "SamplingOptions",
    "Score",
    "SiteAssessment",
    "SiteInterval",
    "Source",
    "SourceSays",
    "State",
    "StopAndRefer",
    "StratumAttribute",
    "StratumGroup",
    "SuspicionRule",
    "Wording",
    "WorkerAssessment",
    "ZeroTolerance",
    "affected_in_site",
    "allocate",
    "assess_site",
    "assess_worker",
    "clopper_pearson",
    "contradiction_of",
    "detection_chances",
    "detection_probability",
    "draw",
    "findings_of",
    "flags_for_site",
    "has_indicators",
    "load_protocol",
    "new_seed",
    "read_list",
    "read_seed",
    "sample_size",
    "seed_digest",
    "separate_size",
    "shipped_headings",
    "shipped_protocol",
    "shipped_protocols",
    "strata_of",
    "strongest",
    "suppressed",
    "suppressed_for_report",
    "with_outcome",
]
