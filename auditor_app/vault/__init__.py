"""The vault: a folder in which everything that an auditor enters lies encrypted.

`vault.Vault` holds the parts together. Keys: `keys` (over `slots`, `escrow`,
`recovery_code`, `passphrase`, `header`), `tries`.
Store: `sqlcipher`, `store`, `migrations`. Rooms: `audits` (with `sign_offs`), `forms`, `protocols`,
`records` (with `answer_rows`, `history`, `form_log`), `sealed` (with `sealed_files`), `evidence`
(with `evidence_files`, `photos_aside`), `redactions`, `sample_plans`, `findings` (with
`finding_values`), `alerts`, `overrides`, `events`, `identity`, `outbox`, `delivery_wishes`,
`preferences`, `report_languages`, `practice`, `search` (with `folding`), `backups`, `measuring`.
Safety: `durable`, `instance_lock`, `check`. Moving: `exporting`, `restoring`, `sealed_tar`,
`staging`. Damage: `read_only`, `examining`, `salvage` (with `cipher_pages`, `btree_rows`,
`readable`, `orphans`).
"""

from auditor_app.vault.alerts import Alert, AlertContent, AlertStep
from auditor_app.vault.audits import Audit, AuditList
from auditor_app.vault.backups import Backup, list_backups
from auditor_app.vault.check import VaultFault, check_vault, vault_notices
from auditor_app.vault.delivery_wishes import DailyHours, DeliverySettings
from auditor_app.vault.events import Event, EventHead, Subject
from auditor_app.vault.evidence import Evidence, EvidenceMetadata
from auditor_app.vault.examining import AuditState, Examination, examine
from auditor_app.vault.exporting import ExportReport, export_vault
from auditor_app.vault.finding_values import (
    EvidenceLink,
    Finding,
    FindingContent,
    FindingIndicator,
    FindingReference,
    FindingStep,
    Origin,
    Repayment,
)
from auditor_app.vault.form_log import FormLogDelta, FormLogLines
from auditor_app.vault.forms import PinnedForm
from auditor_app.vault.history import Depth
from auditor_app.vault.keys import KeySlotInfo, NewCode, Proof
from auditor_app.vault.measuring import Holding
from auditor_app.vault.outbox import OutboxEntry
from auditor_app.vault.overrides import Override
from auditor_app.vault.passphrase import Strength, passphrase_strength
from auditor_app.vault.preferences import (
    LEAST_IDLE,
    LONGEST_NAME,
    MOST_IDLE,
    USUAL_IDLE,
    VaultPreferences,
)
from auditor_app.vault.protocols import KeptProtocol
from auditor_app.vault.records import Record, RecordDelta, Turn
from auditor_app.vault.redactions import RedactedCopy, Redaction, Region, RegionKind
from auditor_app.vault.restoring import RestoreReport, restore_backup, restore_vault
from auditor_app.vault.resuming import UNDRAWN_LIST, ResumePoint
from auditor_app.vault.salvage import SalvageReport, salvage
from auditor_app.vault.sample_plans import (
    REASONS,
    PlannedStratum,
    Reason,
    Replacement,
    SampleDraw,
    SamplePlan,
)
from auditor_app.vault.sealed import SealedPart, SealedRecord
from auditor_app.vault.search import Place, SearchHit, SearchResult
from auditor_app.vault.sign_offs import Passed, SignOff, SiteSignOff
from auditor_app.vault.slots import Argon2Cost
from auditor_app.vault.vault import Vault, practice_contents
from auditor_app.vault.wiping import Wiped, wipe_vault

__all__ = [
    "LEAST_IDLE",
    "LONGEST_NAME",
    "MOST_IDLE",
    "REASONS",
    "UNDRAWN_LIST",
    "USUAL_IDLE",
    "Alert",
    "AlertContent",
    "AlertStep",
    "Argon2Cost",
    "Audit",
    "AuditList",
    "AuditState",
    "Backup",
    "DailyHours",
    "DeliverySettings",
    "Depth",
    "Event",
    "EventHead",
    "Evidence",
    "EvidenceLink",
    "EvidenceMetadata",
    "Examination",
    "ExportReport",
    "Finding",
    "FindingContent",
    "FindingIndicator",
    "FindingReference",
    "FindingStep",
    "FormLogDelta",
    "FormLogLines",
    "Holding",
    "KeptProtocol",
    "KeySlotInfo",
    "NewCode",
    "Origin",
    "OutboxEntry",
    "Override",
    "Passed",
    "PinnedForm",
    "Place",
    "PlannedStratum",
    "Proof",
    "Reason",
    "Record",
    "RecordDelta",
    "RedactedCopy",
    "Redaction",
    "Region",
    "RegionKind",
    "Repayment",
    "Replacement",
    "RestoreReport",
    "ResumePoint",
    "SalvageReport",
    "SampleDraw",
    "SamplePlan",
    "SealedPart",
    "SealedRecord",
    "SearchHit",
    "SearchResult",
    "SignOff",
    "SiteSignOff",
    "Strength",
    "Subject",
    "Turn",
    "Vault",
    "VaultFault",
    "VaultPreferences",
    "Wiped",
    "check_vault",
    "examine",
    "export_vault",
    "list_backups",
    "passphrase_strength",
    "practice_contents",
    "restore_backup",
    "restore_vault",
    "salvage",
    "vault_notices",
    "wipe_vault",
]
