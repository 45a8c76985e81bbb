"""Delivering: a sealed bundle goes to the central store, byte by byte, until a receipt says so.

All of its state lives in the vault's outbox, so that a killed program goes on where it was. What
the laptop believes about the offset is only a hint: every attempt asks the store first. Nothing but
a receipt of the organisation's own receipt key, for exactly this bundle, makes it *delivered*.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import DeliveryError, IdentityError, RefusedError, UnreachableError
from auditor_app.sync.patience import ChunkSize, Patience
from auditor_app.sync.receipts import read_receipt, require_receipt_for
from auditor_app.sync.tus import CentralStore, Place, StoreRefusedError, UploadForgottenError

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedReader
    from pathlib import Path

    from auditor_app.identity.programme import Programme
    from auditor_app.vault import OutboxEntry, Vault

_DIGEST_DIFFERS: Final = "digest"
_ATTEMPTS_WITH_WRONG_BYTES: Final = 2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a delivery is: `sent` of `size` bytes are acknowledged by the store.

    `state` is the outbox's: uploading, uploaded, delivered.
    """

    bundle_id: str
    state: str
    sent: int
    size: int


def _never() -> bool:
    return False


def deliver(
    vault: Vault,
    bundle_id: str,
    *,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = _never,
    patience: Patience | None = None,
) -> OutboxEntry:
    """Deliver one bundle; its row in the outbox as it stands afterwards.

    Args:
        vault: unlocked, of an enrolled device.
        bundle_id: a bundle of its outbox; one that is delivered already stays so.
        progress: told after every acknowledged chunk, on this thread.
        cancelled: asked between chunks and in pauses; true ends with the bundle queued.
        patience: how often and when to try again.

    Raises:
        UnreachableError: no central store answered often enough; the bundle stays queued.
        RefusedError: the store refused it; the outbox says why.
        DeliveryError: the device is not enrolled, the sealed file is not what was sealed, or what
            came instead of a receipt is none for this bundle.
    """
    entry = vault.outbox.get(bundle_id)
    if entry.state == "delivered":
        return entry
    programme = require_programme(vault)
    if not programme.upload_url:
        raise DeliveryError(
            "The programme names no address to deliver to.",
            "Deliver this bundle on a stick, or ask the organisation for new settings.",
        )
    if entry.state in ("sealed", "refused"):
        vault.outbox.set_state(bundle_id, "queued")
    with CentralStore(programme.upload_url) as store:
        delivery = _Delivery(
            vault, bundle_id, store, programme, progress, cancelled, patience or Patience()
        )
        return delivery.run()


def deliver_all(
    vault: Vault,
    *,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = _never,
    patience: Patience | None = None,
) -> tuple[OutboxEntry, ...]:
    """Deliver what waits in the outbox, in the order of sealing; the rows that were touched.

    A refused bundle does not stop the others; one that was refused before waits for a person.

    Raises:
        UnreachableError: no central store answers; the bundle and those after it stay queued.
        DeliveryError: as for `deliver`.
    """
    waiting = [e for e in vault.outbox.list() if e.state not in ("delivered", "refused")]
    for entry in waiting:
        if entry.state == "sealed":
            vault.outbox.set_state(entry.bundle_id, "queued")
    touched: list[OutboxEntry] = []
    for entry in waiting:
        if cancelled():
            break
        try:
            after = deliver(
                vault, entry.bundle_id, progress=progress, cancelled=cancelled, patience=patience
            )
        except RefusedError:
            after = vault.outbox.get(entry.bundle_id)  # its row holds the reason
        touched.append(after)
    return tuple(touched)


def accept_receipt(vault: Vault, bundle_id: str, document: bytes) -> OutboxEntry:
    """Check a receipt for a bundle of the outbox and mark it delivered.

    Raises:
        IdentityError: the receipt was changed, or does not come from the organisation's store.
        DeliveryError: it is for another bundle, or the device is not enrolled.
    """
    entry = vault.outbox.get(bundle_id)
    receipt = read_receipt(document, require_programme(vault).ca_certificate_pem)
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


class _Cancelled(Exception):  # noqa: N818 - no error: somebody wished it
    pass


class _Delivery:
    """One run of `deliver`: attempts until it is done, refused, cancelled or hopeless."""

    def __init__(
        self,
        vault: Vault,
        bundle_id: str,
        store: CentralStore,
        programme: Programme,
        progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool],
        patience: Patience,
    ) -> None:
        self._vault = vault
        self._outbox = vault.outbox
        self._entry = vault.outbox.get(bundle_id)
        self._store = store
        self._programme = programme
        self._progress = progress
        self._cancelled = cancelled
        self._patience = patience
        self._chunk = ChunkSize()
        self._reached = False
        self._most = -1
        self._failures = 0
        self._wrong_bytes = 0

    def run(self) -> OutboxEntry:
        """Until delivered, or an error says why not."""
        try:
            while True:
                try:
                    return self._attempt()
                except UploadForgottenError as error:
                    self._reached = True
                    self._outbox.set_upload_url(self._id, None)
                    self._after(error)
                except UnreachableError as error:
                    self._after(error)
                except StoreRefusedError as error:
                    self._refused(error)
        except _Cancelled:
            return self._put_back()
        except DeliveryError:
            self._put_back()
            raise

    @property
    def _id(self) -> str:
        return self._entry.bundle_id

    @property
    def _file(self) -> Path:
        return self._outbox.path(self._id)

    def _attempt(self) -> OutboxEntry:
        self._stop_if_cancelled()
        place = self._place()
        self._reached = True
        self._arrived(place)
        if place.offset < self._entry.size:
            self._state("uploading")
            place = self._send(place)
        self._state("uploaded")
        return self._fetch_receipt()

    def _place(self) -> Place:
        """Where the store's bytes end; a new upload where there is none."""
        url = self._outbox.get(self._id).upload_url
        if url and self._store.holds(url):
            return self._store.find(url, self._entry.size)
        self._require_sealed_file()
        place = self._store.create(self._entry.outer_dsse, self._entry.size)
        self._outbox.set_upload_url(self._id, place.url)
        return place

    def _send(self, place: Place) -> Place:
        with self._open() as file:
            while place.offset < self._entry.size:
                self._stop_if_cancelled()
                content = self._read(file, place.offset)
                began = self._patience.clock()
                try:
                    after = self._store.append(place, content, self._entry.size)
                except UnreachableError:
                    self._chunk.cut()
                    raise
                if after.offset <= place.offset:
                    raise UnreachableError("The central store takes no bytes.", "Try again later.")
                self._chunk.sent(len(content), self._patience.clock() - began)
                place = after
                self._arrived(place)
        return place

    def _read(self, file: BufferedReader, offset: int) -> bytes:
        try:
            file.seek(offset)
            content = file.read(self._chunk.size)
        except OSError as error:
            raise _damaged() from error
        if not content:
            raise _damaged()
        return content

    def _fetch_receipt(self) -> OutboxEntry:
        for waited in range(1, self._patience.receipt_waits + 1):
            self._stop_if_cancelled()
            document = self._store.receipt(self._entry.sha256, self._patience.receipt_seconds)
            if document is not None:
                return self._accepted(document)
            self._patience.pause(waited, self._cancelled)
        raise UnreachableError(
            "The central store has the whole bundle and has not signed for it yet.",
            "The bundle stays in the outbox. Ask again later.",
        )

    def _accepted(self, document: bytes) -> OutboxEntry:
        try:
            entry = accept_receipt(self._vault, self._id, document)
        except IdentityError as error:
            raise DeliveryError(
                f"What the central store sent is no valid receipt. {error.message}",
                "The bundle stays in the outbox. Tell the people who run the central store.",
            ) from error
        self._tell("delivered", self._entry.size)
        return entry

    def _arrived(self, place: Place) -> None:
        """Keep what the store acknowledged; any byte more than ever before is progress."""
        if place.offset > self._most:
            if self._most >= 0:
                self._failures = 0
            self._most = place.offset
        self._outbox.set_offset(self._id, place.offset)
        self._tell("uploading", place.offset)

    def _after(self, error: UnreachableError) -> None:
        """Pause before the next attempt, or give up for now."""
        self._failures += 1
        patience = self._patience
        limit = patience.attempts if self._reached else patience.attempts_unreached
        if self._failures >= limit:
            raise error
        patience.pause(self._failures, self._cancelled)

    def _refused(self, error: StoreRefusedError) -> None:
        """Note the refusal; bytes that were changed on the way are sent once more."""
        self._reached = True
        self._outbox.set_upload_url(self._id, None)
        if error.refusal.reason == _DIGEST_DIFFERS:
            self._wrong_bytes += 1
            self._most = -1
            if self._wrong_bytes < _ATTEMPTS_WITH_WRONG_BYTES:
                return
        self._outbox.set_state(self._id, "refused", f"{error.message} {error.remedy}".strip())
        raise error

    def _put_back(self) -> OutboxEntry:
        entry = self._outbox.get(self._id)
        if entry.state == "uploading":
            return self._outbox.set_state(self._id, "queued")
        return entry

    def _require_sealed_file(self) -> None:
        """Before the first byte: is the file still the one that was signed?"""
        with self._open() as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            if (digest, file.tell()) != (self._entry.sha256, self._entry.size):
                raise _damaged()

    def _open(self) -> BufferedReader:
        try:
            return self._file.open("rb")
        except OSError as error:
            raise _damaged() from error

    def _state(self, state: str) -> None:
        self._outbox.set_state(self._id, state)
        self._tell(state, self._entry.size if state == "uploaded" else max(self._most, 0))

    def _tell(self, state: str, sent: int) -> None:
        if self._progress is not None:
            self._progress(Progress(self._id, state, sent, self._entry.size))

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise _Cancelled


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


def _damaged() -> DeliveryError:
    return DeliveryError(
        "The sealed file in the outbox is missing or is not what was sealed.",
        "Bring the file back from a backup, or seal the audit again: the audit is not touched.",
    )
