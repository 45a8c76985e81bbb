"""The bundle: one audit as a signed BagIt bag, sealed with age; written, checked, opened.

No vault and no window are needed here: the central store and an outsider's laptop use the same
code. The format is described field by field in `docs/bundle-format.md`.
"""

from auditor_app.bundle.claims import Claims, claims_of
from auditor_app.bundle.contents import (
    BundleContents,
    BundleEvidence,
    BundleForm,
    BundleFormMedia,
    BundleMedia,
    BundleRecord,
    BundleRedacted,
    EventLogHead,
    SealedContent,
)
from auditor_app.bundle.opening import open_bundle
from auditor_app.bundle.sealing import SealedBundle, write_bundle
from auditor_app.bundle.sequence import sequence_faults, superseded_by
from auditor_app.bundle.statements import BagStatement, Origin, SealStatement
from auditor_app.bundle.verdict import BundleFault, BundleVerdict, FaultKind
from auditor_app.bundle.verifying import read_seal, verify_bundle

__all__ = [
    "BagStatement",
    "BundleContents",
    "BundleEvidence",
    "BundleFault",
    "BundleForm",
    "BundleFormMedia",
    "BundleMedia",
    "BundleRecord",
    "BundleRedacted",
    "BundleVerdict",
    "Claims",
    "EventLogHead",
    "FaultKind",
    "Origin",
    "SealStatement",
    "SealedBundle",
    "SealedContent",
    "claims_of",
    "open_bundle",
    "read_seal",
    "sequence_faults",
    "superseded_by",
    "verify_bundle",
    "write_bundle",
]
