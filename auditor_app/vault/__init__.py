"""The vault: a folder in which everything that an auditor enters lies encrypted.

`vault.Vault` holds the parts together. Keys: `keys` (over `slots`, `escrow`,
`recovery_code`, `passphrase`, `header`), `tries`.
Store: `sqlcipher`, `store`, `migrations`. Rooms: `audits`, `forms`, `records` (with `form_log`),
`evidence` (with `evidence_files`), `events`, `identity`, `outbox`. Safety: `durable`,
`instance_lock`, `check`, `wiping`.
"""

from auditor_app.vault.audits import Audit, SignOff
from auditor_app.vault.check import VaultFault, check_vault
from auditor_app.vault.events import Event, EventHead, Subject
from auditor_app.vault.evidence import Evidence, EvidenceMetadata
from auditor_app.vault.form_log import FormLogDelta, FormLogLines
from auditor_app.vault.forms import PinnedForm
from auditor_app.vault.keys import KeySlotInfo, Proof
from auditor_app.vault.outbox import OutboxEntry
from auditor_app.vault.passphrase import Strength, passphrase_strength
from auditor_app.vault.records import Record, RecordDelta
from auditor_app.vault.resuming import ResumePoint
from auditor_app.vault.slots import Argon2Cost
from auditor_app.vault.vault import Vault
from auditor_app.vault.wiping import Wiped, wipe_vault

__all__ = [
    "Argon2Cost",
    "Audit",
    "Event",
    "EventHead",
    "Evidence",
    "EvidenceMetadata",
    "FormLogDelta",
    "FormLogLines",
    "KeySlotInfo",
    "OutboxEntry",
    "PinnedForm",
    "Proof",
    "Record",
    "RecordDelta",
    "ResumePoint",
    "SignOff",
    "Strength",
    "Subject",
    "Vault",
    "VaultFault",
    "Wiped",
    "check_vault",
    "passphrase_strength",
    "wipe_vault",
]
