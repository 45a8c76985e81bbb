"""An audit protocol: its forms, its indicators, and what answers indicate by its rules.

`loading` reads a protocol's folder strictly, `findings` turns the answers of one record into the
state of every indicator, `worker` and `site` into outcomes. `sample_size`, `allocation`, `drawing`
and `sampling` say how many are interviewed, who, and what that can find. The rules are data:
columns of the forms, tables of indicators and methods, and protocol.toml.
"""

from auditor_app.protocols.allocation import allocate
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
from auditor_app.protocols.findings import IndicatorResult, Reason, State
from auditor_app.protocols.indicators import DIMENSIONS, Indicator, IndicatorGroup
from auditor_app.protocols.loading import load_protocol, shipped_protocols
from auditor_app.protocols.protocol import (
    OUTCOMES,
    FlagRule,
    Outcome,
    OutcomeWording,
    PhotoSubject,
    Protocol,
    ProtocolForm,
    QuotationRule,
    ReportOptions,
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
    SiteAssessment,
    assess_site,
)
from auditor_app.protocols.wording import Wording
from auditor_app.protocols.worker import (
    DimensionResult,
    Flag,
    WorkerAssessment,
    assess_worker,
)

__all__ = [
    "DIMENSIONS",
    "OUTCOMES",
    "CountRange",
    "DetectionChance",
    "DimensionResult",
    "DrawnStratum",
    "Flag",
    "FlagCount",
    "FlagRule",
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
    "QuotationRule",
    "Reason",
    "ReportOptions",
    "SampleSize",
    "SamplingMethod",
    "SamplingOptions",
    "SiteAssessment",
    "State",
    "StratumAttribute",
    "StratumGroup",
    "Wording",
    "WorkerAssessment",
    "allocate",
    "assess_site",
    "assess_worker",
    "detection_chances",
    "detection_probability",
    "draw",
    "load_protocol",
    "new_seed",
    "read_list",
    "read_seed",
    "sample_size",
    "seed_digest",
    "separate_size",
    "shipped_protocols",
    "strata_of",
]
