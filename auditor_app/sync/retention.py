"""How long the sealed files of delivered bundles stay on the laptop: as the programme says.

Only the sealed copy goes. Records and photos stay in the vault, and so do the bundle's row and its
receipt. A programme that says nothing keeps everything.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from auditor_app.errors import IdentityError, VaultAccessError
from auditor_app.sync.accepting import proved_receipt
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
    and the withdrawals that the vault knows now: nothing goes on the word of a row alone. What they
    do not prove (of another organisation, by a key that was withdrawn since) stays, and so does for
    the next time a file that the system does not let go.
    """
    programme = vault.identity.programme
    days = None if programme is None else retention_days(programme)
    if programme is None or days is None:
        return ()
    removed = []
    for entry in vault.outbox.list():
        if entry.state != "delivered" or entry.receipt is None or entry.file_removed_at is not None:
            continue
        if not _is_over(entry, entry.receipt, programme, clock() - timedelta(days=days)):
            continue
        try:
            removed.append(vault.outbox.remove_file(entry.bundle_id))
        except VaultAccessError:
            continue  # on Windows somebody may have it open
    return tuple(removed)


def _is_over(
    entry: OutboxEntry, document: bytes, programme: Programme, arrived_by: datetime
) -> bool:
    try:
        receipt = proved_receipt(programme, document)
    except IdentityError:
        return False
    return receipt.sha256 == entry.sha256 and receipt.received_at <= arrived_by


def retention_days(programme: Programme) -> int | None:
    """For how many days after its receipt a sealed file stays; None: for good."""
    return programme.retention_days or None  # 0 is how a programme says "for good"
