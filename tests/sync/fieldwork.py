"""An auditor's laptop in the field, for the tests of delivery."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from laptops import contents

from auditor_app.bundle import write_bundle
from auditor_app.central import key_files
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.identity.revocation import Reason
from auditor_app.identity.revoking import WithdrawnCertificate, sign_revocation_list
from auditor_app.sync import DeliveryQueue, Patience, Progress, deliver
from auditor_app.vault import AlertContent, Vault

if TYPE_CHECKING:
    from auditor_app.central import Organisation
    from auditor_app.vault import OutboxEntry

PASSPHRASE = "only for a moment"


@dataclass
class Impatience:
    """Pauses that only count themselves."""

    slept: list[float] = field(default_factory=list)

    def patience(self, **other: object) -> Patience:
        return Patience(sleep=self.slept.append, chance=lambda: 1.0, **other)


@dataclass
class Field:
    """An auditor's laptop: a vault, and what its window would show of a delivery."""

    vault: Vault
    organisation: Organisation
    progress: list[Progress] = field(default_factory=list)
    impatience: Impatience = field(default_factory=Impatience)
    audit_id: str = ""

    def enrol(self, url: str) -> None:
        request = make_device_request("Ada Auditor", "Laptop 1")
        answer = self.organisation.enrol(request.request_pem, upload_url=url)
        self.vault.identity.enrol(*accept_answer(request.private_key_pem, answer))

    def seal(self, size: int = 3000) -> OutboxEntry:
        outbox, identity = self.vault.outbox, self.vault.identity
        bundle_id = str(uuid.uuid4())
        sealed = write_bundle(
            contents(bundle_id, size),
            outbox.folder,
            signer=identity.signing_identity,
            programme=identity.programme,
            sequence=outbox.next_sequence(),
            previous=outbox.previous_digest(),
            event_head=self.vault.events.head(),
            created_at=datetime.now(UTC),
            file_name=f"{bundle_id}.age",
            signature_file=False,
        )
        return outbox.add(
            bundle_id, self.audit_id, sealed.sha256, sealed.size, sealed.sequence, sealed.outer_dsse
        )

    def raise_alert(self) -> None:
        """From now on what is sealed of the audit is urgent."""
        now = datetime.now(UTC)
        content = AlertContent("child_labour", "Two children.", "Ada", now, now, (5, 6))
        self.vault.alerts.raise_(self.audit_id, content)

    def point_to(self, url: str) -> None:
        """The programme's settings change: deliver elsewhere."""
        programme = self.vault.identity.programme
        assert programme is not None
        self.vault.identity.programme = replace(programme, upload_url=url)

    def pin(self, tls_ca_pem: str) -> None:
        """The programme names the authorities that vouch for its store."""
        programme = self.vault.identity.programme
        assert programme is not None
        self.vault.identity.programme = replace(programme, tls_ca_pem=tls_ca_pem)

    def learn_of_a_stolen_issuing_key(self) -> None:
        """The programme says that the root has withdrawn what signed the receipt key."""
        store = self.organisation.folder
        root = key_files.read_authority(store.with_name(f"{store.name}-root"), None)
        now = datetime.now(UTC)
        stolen = self.organisation.issuing_authority().certificate
        withdrawn = [WithdrawnCertificate(stolen, now, Reason.CA_COMPROMISE)]
        until = now + timedelta(days=30)
        lists = sign_revocation_list(root, withdrawn, number=1, at=now, next_update=until)
        programme = self.vault.identity.programme
        assert programme is not None
        self.vault.identity.programme = replace(programme, revocations_pem=lists)

    def queue(self, **other: object) -> DeliveryQueue:
        """The queue, with pauses that only count themselves."""
        return DeliveryQueue(self.vault, **({"patience": self.impatience.patience()} | other))

    def reopen(self) -> None:
        """The program is closed and started again."""
        folder = self.vault.folder
        self.vault.close()
        self.vault = Vault.open(folder)
        self.vault.unlock(PASSPHRASE)

    def deliver(self, entry: OutboxEntry, **other: object) -> OutboxEntry:
        patience = self.impatience.patience(**other)
        return deliver(
            self.vault, entry.bundle_id, progress=self.progress.append, patience=patience
        )

    def get(self, entry: OutboxEntry) -> OutboxEntry:
        return self.vault.outbox.get(entry.bundle_id)
