"""An audit protocol: its forms, its indicators, and what answers indicate by its rules.

`loading` reads a protocol's folder strictly, `headings` only what it calls itself, `packing` makes
one file of it, `starter` a new one, `coverage` says which indicators forms ask for; `findings`
turns the answers of one record into the state of every indicator, `worker` and `site` into
outcomes. The rules are data: columns of the forms, tables of indicators and protocol.toml.
"""

from auditor_app.protocols.findings import IndicatorResult, Reason, State
from auditor_app.protocols.headings import ProtocolHeading, shipped_headings
from auditor_app.protocols.indicators import DIMENSIONS, Indicator, IndicatorGroup
from auditor_app.protocols.loading import load_protocol, shipped_protocol, shipped_protocols
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
from auditor_app.protocols.sampling import detection_probability
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
    "DimensionResult",
    "Flag",
    "FlagCount",
    "FlagRule",
    "GroupCount",
    "Indicator",
    "IndicatorCount",
    "IndicatorGroup",
    "IndicatorResult",
    "Outcome",
    "OutcomeWording",
    "PhotoSubject",
    "Protocol",
    "ProtocolForm",
    "ProtocolHeading",
    "QuotationRule",
    "Reason",
    "ReportOptions",
    "SiteAssessment",
    "State",
    "Wording",
    "WorkerAssessment",
    "assess_site",
    "assess_worker",
    "detection_probability",
    "load_protocol",
    "shipped_headings",
    "shipped_protocol",
    "shipped_protocols",
]
