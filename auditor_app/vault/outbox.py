"""The outbox: sealed bundles and how far their delivery is.

sealed → queued → uploading (offset) → uploaded → delivered (receipt) | refused (reason). A row is
never deleted: the sequence of a device's bundles has no gaps.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault.durable import put_aside, remove_leftovers, system_errors_told
from auditor_app.vault.events import Subject
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.store import Store

SEALED: Final = "sealed"
DELIVERED: Final = "delivered"
STATES: Final = (SEALED, "queued", "uploading", "uploaded", DELIVERED, "refused")

_SELECT: Final = (
    "SELECT bundle_id, audit_id, state, sequence, sha256, size, offset, upload_url, reason,"
    " receipt, outer_dsse, created_at, changed_at FROM outbox"
)


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One sealed bundle. `sha256` (hex) and `size` (bytes) are the sealed file's.

    `offset` is how many bytes the central store is known to hold; `receipt` and `outer_dsse` are
    DSSE envelopes as JSON; times are aware, in UTC.
    """

    bundle_id: str
    audit_id: str
    state: str
    sequence: int
    sha256: str
    size: int
    offset: int
    upload_url: str | None
    reason: str
    receipt: bytes | None = field(repr=False)
    outer_dsse: bytes = field(repr=False)
    created_at: datetime
    changed_at: datetime


class Outbox:
    """The bundles of one vault; the sealed files lie in `folder`."""

    def __init__(self, store: Store, events: EventLog, folder: Path) -> None:
        self._store = store
        self._events = events
        self.folder = folder

    def path(self, bundle_id: str) -> Path:
        """Where the sealed file of a bundle lies."""
        return self.folder / f"{bundle_id}.age"

    def next_sequence(self) -> int:
        """The number that the next bundle of this device takes, from 1.

        Raises:
            ReadOnlyVaultError: none may be sealed here; said before its file is written.
        """
        self._store.refuse_read_only()
        (last,) = self._store.row("SELECT max(sequence) FROM outbox") or (None,)
        return int(last or 0) + 1

    def previous_digest(self) -> str | None:
        """SHA-256 in hex of the bundle sealed last, None before the first."""
        row = self._store.row("SELECT sha256 FROM outbox ORDER BY sequence DESC LIMIT 1")
        return None if row is None else str(row[0])

    def add(
        self,
        bundle_id: str,
        audit_id: str,
        sha256: str,
        size: int,
        sequence: int,
        outer_dsse: bytes,
    ) -> OutboxEntry:
        """Register a sealed bundle whose file lies at `path` already, written durably.

        Raises:
            RecordStateError: the bundle's id or sequence number is taken.
            UnknownRowError: no such audit.
            VaultAccessError: the sealed file is not there.
        """
        with system_errors_told():
            self.path(bundle_id).stat()
        now = self._store.now()
        with self._store.transaction():
            self._store.execute(
                "INSERT INTO outbox (sequence, bundle_id, audit_id, state, sha256, size, offset,"
                " upload_url, reason, outer_dsse, receipt, created_at, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, 0, NULL, '', ?, NULL, ?, ?)",
                (sequence, bundle_id, audit_id, SEALED, sha256, size, outer_dsse, now, now),
            )
            self._events.append(
                "bundle.sealed",
                Subject(audit_id, bundle_id=bundle_id),
                {"sequence": sequence, "sha256": sha256, "size": size},
            )
            return self.get(bundle_id)

    def get(self, bundle_id: str) -> OutboxEntry:
        """One bundle.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{_SELECT} WHERE bundle_id = ?", (bundle_id,))
        if row is None:
            raise UnknownRowError("The outbox holds no such bundle.", "Reload the outbox.")
        return _entry(row)

    def list(self) -> tuple[OutboxEntry, ...]:
        """All bundles, in the order in which they were sealed."""
        return tuple(_entry(row) for row in self._store.rows(f"{_SELECT} ORDER BY sequence"))

    def set_state(self, bundle_id: str, state: str, reason: str = "") -> OutboxEntry:
        """Say how far a bundle is; `reason` for one that was refused.

        Raises:
            RecordStateError: it is delivered already, or to be so without a receipt.
            ValueError: no such state.
        """
        if state not in STATES:
            raise ValueError(state)
        with self._store.transaction():
            entry = self.get(bundle_id)
            if state == DELIVERED and entry.receipt is None:
                raise RecordStateError(
                    "Only a receipt makes a bundle delivered.", "Deliver the bundle again."
                )
            if (entry.state, entry.reason) == (state, reason):
                return entry
            self._require_undelivered(entry)
            self._store.execute(
                "UPDATE outbox SET state = ?, reason = ?, changed_at = ? WHERE bundle_id = ?",
                (state, reason, self._store.now(), bundle_id),
            )
            self._events.append(f"bundle.{state}", Subject(entry.audit_id, bundle_id=bundle_id))
            return self.get(bundle_id)

    def set_offset(self, bundle_id: str, offset: int) -> OutboxEntry:
        """Keep how many bytes the central store holds."""
        return self._set(bundle_id, "offset", offset)

    def set_upload_url(self, bundle_id: str, upload_url: str | None) -> OutboxEntry:
        """Keep where the upload goes on; None forgets it and the offset with it."""
        with self._store.transaction():
            if upload_url is None:
                self._set(bundle_id, "offset", 0)
            return self._set(bundle_id, "upload_url", upload_url)

    def set_receipt(self, bundle_id: str, receipt: bytes) -> OutboxEntry:
        """Keep the verified receipt: the bundle is delivered, in the same transaction.

        Raises:
            RecordStateError: it was delivered before, with another receipt.
        """
        with self._store.transaction():
            entry = self.get(bundle_id)
            if entry.receipt == receipt:
                return entry
            self._require_undelivered(entry)
            self._store.execute(
                "UPDATE outbox SET receipt = ?, offset = size, state = ?, reason = '',"
                " changed_at = ? WHERE bundle_id = ?",
                (receipt, DELIVERED, self._store.now(), bundle_id),
            )
            self._events.append("bundle.delivered", Subject(entry.audit_id, bundle_id=bundle_id))
            return self.get(bundle_id)

    def damaged(self) -> Iterator[str]:
        """The ids of bundles that still have to go and whose file is gone or another one."""
        for entry in self.list():
            if entry.state != DELIVERED and not _is_there(self.path(entry.bundle_id), entry.sha256):
                yield entry.bundle_id

    def sweep(self) -> None:
        """Clear what an interrupted sealing left: no row knows its file, the audit is whole."""
        remove_leftovers(self.folder)
        with system_errors_told():
            # What `bundle` writes before a sealed file takes its name.
            for partial in self.folder.glob(".*.partial"):
                partial.unlink()
            files = {file.stem: file for file in self.folder.glob("*.age")}
        strays = sorted(files.keys() - {entry.bundle_id for entry in self.list()})
        put_aside(files[bundle_id] for bundle_id in strays)
        for bundle_id in strays:
            self._events.append("bundle.quarantined", Subject(bundle_id=bundle_id))

    def _set(self, bundle_id: str, column: str, value: str | int | None) -> OutboxEntry:
        with self._store.transaction():
            self._require_undelivered(self.get(bundle_id))
            self._store.execute(
                f"UPDATE outbox SET {column} = ?, changed_at = ? WHERE bundle_id = ?",  # noqa: S608 - a name of this module
                (value, self._store.now(), bundle_id),
            )
            return self.get(bundle_id)

    def _require_undelivered(self, entry: OutboxEntry) -> None:
        if entry.state == DELIVERED:
            raise RecordStateError("The bundle is delivered already.", "Nothing is left to do.")


def _is_there(path: Path, sha256: str) -> bool:
    with system_errors_told():
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except FileNotFoundError:
            return False


def _entry(row: tuple[Any, ...]) -> OutboxEntry:
    times, blobs = row[-2:], row[-4:-2]
    return OutboxEntry(
        *row[:-4],
        *(None if blob is None else bytes(blob) for blob in blobs),
        *map(read_time, times),
    )
