"""How long the sealed files of delivered bundles stay on the laptop: as the programme says.

Only the sealed copy goes. Records and photos stay in the vault, and so do the bundle's row and its
receipt. A programme that says nothing keeps everything.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from auditor_app.errors import VaultAccessError
from auditor_app.sync.receipts import read_receipt
from auditor_app.vault.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from auditor_app.identity.programme import Programme
    from auditor_app.vault import OutboxEntry, Vault


def remove_expired(
    vault: Vault, clock: Callable[[], datetime] = utc_now
) -> tuple[OutboxEntry, ...]:
    """Remove the sealed files whose time is over; their rows.

    The time counts from the arrival that the receipt proves. It is proved again here, by the root
    that the vault trusts now: nothing goes on the word of a row alone. A file that the system does
    not let go stays for the next time.

    Raises:
        IdentityError: a receipt in the vault is none of the organisation's; its file stays.
    """
    programme = vault.identity.programme
    days = None if programme is None else retention_days(programme)
    if programme is None or days is None:
        return ()
    removed = []
    for entry in vault.outbox.list():
        if entry.state != "delivered" or entry.receipt is None or entry.file_removed_at is not None:
            continue
        receipt = read_receipt(entry.receipt, programme.ca_certificate_pem)
        if receipt.sha256 != entry.sha256 or clock() - receipt.received_at < timedelta(days=days):
            continue
        try:
            removed.append(vault.outbox.remove_file(entry.bundle_id))
        except VaultAccessError:
            continue  # on Windows somebody may have it open
    return tuple(removed)


def retention_days(programme: Programme) -> int | None:
    """For how many days after its receipt a sealed file stays; None: for good."""
    # Programmes of before say nothing of it; 0 is how one says "for good".
    days = getattr(programme, "retention_days", 0)
    return days if isinstance(days, int) and days > 0 else None
