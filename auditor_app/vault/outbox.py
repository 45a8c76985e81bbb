"""The outbox: sealed bundles and how far their delivery is.

sealed → queued → uploading (offset) → uploaded → delivered (receipt) | refused (reason). A row is
never deleted: the sequence of a device's bundles has no gaps. Beside its state a bundle may be held
back by a person: *paused* keeps what the central store has of it, *cancelled* gives that up.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault.alerts import CANCELLED as ALERT_CANCELLED
from auditor_app.vault.alerts import Alerts
from auditor_app.vault.durable import (
    flush_folder,
    put_aside,
    remove_leftovers,
    system_errors_told,
)
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
REFUSED: Final = "refused"
STATES: Final = (SEALED, "queued", "uploading", "uploaded", DELIVERED, REFUSED)
PAUSED: Final = "paused"
CANCELLED: Final = "cancelled"
LONGEST_ERROR: Final = 1000
"""Characters of a failure that are kept."""

_SELECT: Final = (
    "SELECT bundle_id, audit_id, state, sequence, sha256, size, offset, upload_url, reason,"
    " urgent, held, tries, last_error, file_removed_at,"
    " receipt, outer_dsse, created_at, changed_at FROM outbox"
)


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One sealed bundle. `sha256` (hex) and `size` (bytes) are the sealed file's.

    `offset` is how many bytes the central store is known to hold; `receipt` and `outer_dsse` are
    DSSE envelopes as JSON; times are aware, in UTC.
    `urgent`: its audit had a zero-tolerance alert when it was sealed. `held` is empty, *paused* or
    *cancelled*. `tries` counts deliveries that ended without a receipt, `last_error` says why the
    last one did. `file_removed_at` is when the sealed file of a delivered bundle was removed.
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
    urgent: bool
    held: str
    tries: int
    last_error: str
    file_removed_at: datetime | None
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

        It is urgent where the audit has a zero-tolerance alert that was not cancelled.

        Raises:
            RecordStateError: the bundle's id or sequence number is taken.
            UnknownRowError: no such audit.
            VaultAccessError: the sealed file is not there.
        """
        with system_errors_told():
            self.path(bundle_id).stat()
        now = self._store.now()
        with self._store.transaction():
            alerts = Alerts(self._store, self._events).of_audit(audit_id)
            urgent = any(alert.state != ALERT_CANCELLED for alert in alerts)
            self._store.execute(
                "INSERT INTO outbox (sequence, bundle_id, audit_id, state, sha256, size, offset,"
                " upload_url, reason, urgent, outer_dsse, receipt, created_at, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, 0, NULL, '', ?, ?, NULL, ?, ?)",
                (
                    *(sequence, bundle_id, audit_id, SEALED, sha256, size),
                    *(int(urgent), outer_dsse, now, now),
                ),
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

    def waiting(self) -> tuple[OutboxEntry, ...]:
        """What is to be delivered, in its order: the urgent first, then as they were sealed.

        Neither what was refused, which waits for a person, nor what a person holds back.
        """
        rows = self._store.rows(
            f"{_SELECT} WHERE state NOT IN (?, ?) AND held = '' ORDER BY urgent DESC, sequence",
            (DELIVERED, REFUSED),
        )
        return tuple(map(_entry, rows))

    def given_up(self) -> tuple[OutboxEntry, ...]:
        """Cancelled bundles of which the central store may still hold bytes."""
        rows = self._store.rows(
            f"{_SELECT} WHERE state <> ? AND held = ? AND upload_url IS NOT NULL ORDER BY sequence",
            (DELIVERED, CANCELLED),
        )
        return tuple(map(_entry, rows))

    def pause(self, bundle_id: str) -> OutboxEntry:
        """Hold a bundle back until `resume`; what the central store has of it stays there.

        Raises:
            RecordStateError: it is delivered already.
        """
        return self._hold(bundle_id, PAUSED, "bundle.paused")

    def resume(self, bundle_id: str) -> OutboxEntry:
        """Let a bundle go again that was paused or cancelled; nothing where it is not held.

        Raises:
            RecordStateError: it is delivered already.
        """
        return self._hold(bundle_id, "", "bundle.resumed")

    def cancel(self, bundle_id: str) -> OutboxEntry:
        """Give a delivery up until `resume`: the next connection tells the central store.

        Raises:
            RecordStateError: it is delivered already, or the central store has all of it.
        """
        with self._store.transaction():
            entry = self.get(bundle_id)
            if entry.state == "uploaded":
                raise RecordStateError(
                    "The central store has the whole bundle already: it cannot be taken back.",
                    "Deliver it to fetch its receipt.",
                )
            if entry.state in ("queued", "uploading"):
                self.set_state(bundle_id, SEALED)
            return self._hold(bundle_id, CANCELLED, "bundle.cancelled")

    def note_failure(self, bundle_id: str, sentence: str) -> OutboxEntry:
        """Keep that a delivery ended without a receipt, and why."""
        with self._store.transaction():
            self._set(bundle_id, "tries", self.get(bundle_id).tries + 1)
            return self._set(bundle_id, "last_error", sentence[:LONGEST_ERROR])

    def remove_file(self, bundle_id: str) -> OutboxEntry:
        """Remove the sealed file of a delivered bundle; row and receipt stay.

        The file goes first: a row that says so too early would hide one that is still there.

        Raises:
            RecordStateError: no receipt was taken in for it.
            VaultAccessError: the system refuses; nothing was changed.
        """
        self._store.refuse_read_only()
        entry = self.get(bundle_id)
        if entry.state != DELIVERED or entry.receipt is None:
            raise RecordStateError(
                "Nothing is removed before the central store's receipt is here.",
                "Deliver the bundle first.",
            )
        with system_errors_told():
            self.path(bundle_id).unlink(missing_ok=True)
            flush_folder(self.folder)
        if entry.file_removed_at is not None:
            return entry
        with self._store.transaction():
            self._store.execute(
                "UPDATE outbox SET file_removed_at = ? WHERE bundle_id = ?",
                (self._store.now(), bundle_id),
            )
            subject = Subject(entry.audit_id, bundle_id=bundle_id)
            self._events.append("bundle.file_removed", subject)
            return self.get(bundle_id)

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
                "UPDATE outbox SET receipt = ?, offset = size, state = ?, reason = '', held = '',"
                " last_error = '', changed_at = ? WHERE bundle_id = ?",
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

    def _hold(self, bundle_id: str, held: str, kind: str) -> OutboxEntry:
        with self._store.transaction():
            entry = self.get(bundle_id)
            self._require_undelivered(entry)
            if entry.held == held:
                return entry
            after = self._set(bundle_id, "held", held)
            self._events.append(kind, Subject(entry.audit_id, bundle_id=bundle_id))
            return after

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
    *facts, urgent, held, tries, error, removed, receipt, dsse, created, changed = row
    fields: tuple[Any, ...] = (
        *facts,
        bool(urgent),
        held,
        tries,
        error,
        read_time(removed) if removed else None,
        None if receipt is None else bytes(receipt),
        bytes(dsse),
        read_time(created),
        read_time(changed),
    )
    return OutboxEntry(*fields)
