"""The vault: a folder in which everything that an auditor enters lies encrypted.

`vault.Vault` holds the parts together. Keys: `slots`, `recovery_code`, `passphrase`, `header`.
Store: `sqlcipher`, `store`, `migrations`. Rooms: `audits`, `forms`, `records` (with `form_log`),
`sealed` (with `sealed_files`), `evidence` (with `evidence_files`), `events`, `identity`, `outbox`.
Safety: `durable`, `instance_lock`, `check`.
"""

from auditor_app.vault.audits import Audit, SignOff
from auditor_app.vault.check import VaultFault, check_vault
from auditor_app.vault.events import Event, EventHead, Subject
from auditor_app.vault.evidence import Evidence, EvidenceMetadata
from auditor_app.vault.form_log import FormLogDelta, FormLogLines
from auditor_app.vault.forms import PinnedForm
from auditor_app.vault.outbox import OutboxEntry
from auditor_app.vault.passphrase import Strength, passphrase_strength
from auditor_app.vault.records import Record, RecordDelta
from auditor_app.vault.sealed import SealedPart, SealedRecord
from auditor_app.vault.slots import Argon2Cost
from auditor_app.vault.vault import Vault

__all__ = [
    "Argon2Cost",
    "Audit",
    "Event",
    "EventHead",
    "Evidence",
    "EvidenceMetadata",
    "FormLogDelta",
    "FormLogLines",
    "OutboxEntry",
    "PinnedForm",
    "Record",
    "RecordDelta",
    "SealedPart",
    "SealedRecord",
    "SignOff",
    "Strength",
    "Subject",
    "Vault",
    "VaultFault",
    "check_vault",
    "passphrase_strength",
]
