"""Taking a receipt in: the only thing that makes a bundle delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import DeliveryError
from auditor_app.sync.receipts import Receipt, read_receipt, require_receipt_for

if TYPE_CHECKING:
    from auditor_app.identity.programme import Programme
    from auditor_app.vault import OutboxEntry, Vault


def accept_receipt(vault: Vault, bundle_id: str, document: bytes) -> OutboxEntry:
    """Check a receipt for a bundle of the outbox and mark it delivered.

    Raises:
        IdentityError: the receipt was changed, or does not come from the organisation's store.
        DeliveryError: it is for another bundle, or the device is not enrolled.
    """
    entry = vault.outbox.get(bundle_id)
    receipt = proved_receipt(require_programme(vault), document)
    require_receipt_for(
        receipt,
        bundle_id=entry.bundle_id,
        sha256=entry.sha256,
        size=entry.size,
        sequence=entry.sequence,
    )
    if entry.state == "delivered":
        return entry
    return vault.outbox.set_receipt(bundle_id, document)


def proved_receipt(programme: Programme, document: bytes) -> Receipt:
    """What a receipt says, by the root and the withdrawals that the programme names now.

    Raises:
        IdentityError: the receipt was changed, or does not come from the organisation's store.
    """
    return read_receipt(document, programme.ca_certificate_pem, programme.revocations)


def require_programme(vault: Vault) -> Programme:
    """The programme that this device is enrolled in.

    Raises:
        DeliveryError: it is not enrolled.
    """
    programme = vault.identity.programme
    if programme is None:
        raise DeliveryError(
            "This laptop is not enrolled with an organisation.",
            "Send the device's request to the organisation and take its answer in.",
        )
    return programme
