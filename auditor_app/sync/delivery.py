"""Delivering: a sealed bundle goes to the central store, byte by byte, until a receipt says so.

All of its state lives in the vault's outbox, so that a killed program goes on where it was. What
the laptop believes about the offset is only a hint: every attempt asks the store first. Nothing but
a receipt of the organisation's own receipt key, for exactly this bundle, makes it *delivered*.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from auditor_app.errors import (
    DeliveryError,
    IdentityError,
    RecordStateError,
    UnreachableError,
)
from auditor_app.sync.accepting import accept_receipt, require_programme
from auditor_app.sync.exchange import BrokenOffError
from auditor_app.sync.patience import Patience
from auditor_app.sync.progress import Pace, Progress
from auditor_app.sync.sealed_file import SealedFile
from auditor_app.sync.sending import Sender
from auditor_app.sync.throttle import Throttle
from auditor_app.sync.tus import (
    CentralStore,
    NotNowError,
    Place,
    StoreRefusedError,
    UploadForgottenError,
)
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.vault import OutboxEntry, Vault

_DIGEST_DIFFERS: Final = "digest"
_ATTEMPTS_WITH_WRONG_BYTES: Final = 2
_SECONDS_BETWEEN_NOTES: Final = 1.0
"""Of the offset, which is a hint: each note waits for the disk."""
_PROVED_FIRST: Final = 16 * 1024 * 1024
"""Bytes up to which a file is proved before anything of it goes; the digest takes a blink."""


class NotSignedYetError(UnreachableError):
    """The store holds all of the bundle and has not signed for it: only this one has to wait."""


def deliver(
    vault: Vault,
    bundle_id: str,
    *,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = never,
    patience: Patience | None = None,
) -> OutboxEntry:
    """Deliver one bundle; its row in the outbox as it stands afterwards.

    It is somebody's wish for this bundle: one that was paused or cancelled goes again, whatever the
    hour and the connection are. The bandwidth limit holds.

    Args:
        vault: unlocked, of an enrolled device.
        bundle_id: a bundle of its outbox; one that is delivered already stays so.
        progress: told after every acknowledged chunk, on this thread.
        cancelled: asked between pieces, while the store is waited for and in pauses; true ends with
            the bundle queued. So does holding the bundle back in the outbox, from any thread.
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
    patience = patience or Patience()
    with connect(vault, patience, cancelled) as store:
        vault.outbox.resume(bundle_id)
        throttle = Throttle(patience, lambda: vault.delivery.settings.bytes_per_second)
        return Delivery(vault, bundle_id, store, throttle, progress, cancelled, patience).run()


def connect(vault: Vault, patience: Patience, cancelled: Callable[[], bool]) -> CentralStore:
    """The connection to the programme's central store; nothing is opened yet.

    Raises:
        DeliveryError: the device is not enrolled, or its programme names no usable address.
    """
    programme = require_programme(vault)
    if not programme.upload_url:
        raise DeliveryError(
            "The programme names no address to deliver to.",
            "Deliver this bundle on a stick, or ask the organisation for new settings.",
        )
    return CentralStore(
        programme.upload_url,
        tls_ca_pem=programme.tls_ca_pem,
        silence=patience.silence,
        cancelled=cancelled,
    )


class Delivery:
    """One bundle's way over one connection: attempts until done, refused, stopped or hopeless."""

    def __init__(
        self,
        vault: Vault,
        bundle_id: str,
        store: CentralStore,
        throttle: Throttle,
        progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool],
        patience: Patience,
    ) -> None:
        self._vault = vault
        self._outbox = vault.outbox
        self._entry = vault.outbox.get(bundle_id)
        self._store = store
        self._progress = progress
        self._cancelled = cancelled
        self._patience = patience
        # While this one goes, what holds it back ends what is asked of the store.
        store.exchange.cancelled = self._is_stopped
        self._sender = Sender(store, throttle, patience, self._stop_if_cancelled)
        self._pace = Pace(patience.clock)
        self._reached = False
        self._most = -1
        self._offset = 0
        self._noted_at = -_SECONDS_BETWEEN_NOTES
        self._failures = 0
        self._wrong_bytes = 0

    def run(self) -> OutboxEntry:
        """Until delivered, or an error says why not. Raises as `deliver`."""
        try:
            if self._entry.state in ("sealed", "refused"):
                self._outbox.set_state(self._id, "queued")
            while True:
                try:
                    return self._attempt()
                except UploadForgottenError as error:
                    self._reached = True
                    self._begin_anew()
                    self._after(error)
                except UnreachableError as error:
                    self._after(error)
                except StoreRefusedError as error:
                    self._refused(error)
        except BrokenOffError:
            return self._put_back()
        except KeyboardInterrupt:
            self._put_back()
            raise
        except RecordStateError:
            # Its receipt came in another way meanwhile, on a stick.
            entry = self._outbox.get(self._id)
            if entry.state != "delivered":
                raise
            return entry
        except DeliveryError as error:
            entry = self._put_back()
            if entry.state == "delivered":
                # Its receipt came in another way while this one failed.
                return entry
            self._outbox.note_failure(self._id, f"{error.message} {error.remedy}".strip())
            raise

    @property
    def _id(self) -> str:
        return self._entry.bundle_id

    def _attempt(self) -> OutboxEntry:
        self._stop_if_cancelled()
        url = self._outbox.get(self._id).upload_url
        if url and self._store.holds(url):
            place = self._store.find(url, self._entry.size)
            self._reach(place)
            if place.offset < self._entry.size:
                with self._sealed_file() as file:
                    self._send(file, place)
        else:
            with self._sealed_file() as file:
                if self._entry.size <= _PROVED_FIRST:
                    file.require_proof(self._stop_if_cancelled)
                place = self._store.create(self._entry.outer_dsse, self._entry.size)
                self._outbox.set_upload_url(self._id, place.url)
                self._reach(place)
                self._send(file, place)
        self._state("uploaded")
        return self._fetch_receipt()

    def _reach(self, place: Place) -> None:
        self._reached = True
        self._arrived(place)

    def _sealed_file(self) -> SealedFile:
        return SealedFile(self._outbox.path(self._id), self._entry.sha256, self._entry.size)

    def _send(self, file: SealedFile, place: Place) -> None:
        """Send what the store has not; a file that is not what was signed never as a whole."""
        size = self._entry.size
        if place.offset < size:
            self._state("uploading")
        self._sender.send(file, place, size, prove=self._require_proof, arrived=self._arrived)

    def _require_proof(self, file: SealedFile, place: Place) -> None:
        """Before the last bytes: is the file still the one that was signed?"""
        try:
            file.require_proof(self._stop_if_cancelled)
        except BrokenOffError:
            raise
        except DeliveryError:
            with suppress(DeliveryError):  # the store gives it up by itself, later
                self._store.abandon(place.url)
            self._begin_anew()
            raise

    def _fetch_receipt(self) -> OutboxEntry:
        for waited in range(1, self._patience.receipt_waits + 1):
            self._stop_if_cancelled()
            document = self._store.receipt(self._entry.sha256, self._patience.receipt_seconds)
            if document is not None:
                return self._accepted(document)
            self._patience.pause(waited, self._is_stopped)
        raise NotSignedYetError(
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
        self._offset = place.offset
        now = self._patience.clock()
        if place.offset == self._entry.size or now - self._noted_at >= _SECONDS_BETWEEN_NOTES:
            self._noted_at = now
            self._outbox.set_offset(self._id, place.offset)
        self._pace.note(place.offset)
        self._tell("uploading", place.offset)

    def _after(self, error: UnreachableError) -> None:
        """Pause before the next attempt, or give up for now."""
        self._failures += 1
        patience = self._patience
        limit = patience.attempts if self._reached else patience.attempts_unreached
        if self._failures >= limit:
            raise error
        asked = error.seconds if isinstance(error, NotNowError) else 0.0
        patience.pause(self._failures, self._is_stopped, asked)

    def _refused(self, error: StoreRefusedError) -> None:
        """Note the refusal; bytes that were changed on the way are sent once more."""
        self._reached = True
        self._begin_anew()
        if error.refusal.reason == _DIGEST_DIFFERS:
            self._wrong_bytes += 1
            self._most = -1
            if self._wrong_bytes < _ATTEMPTS_WITH_WRONG_BYTES:
                return
        self._outbox.set_state(self._id, "refused", f"{error.message} {error.remedy}".strip())
        raise error

    def _begin_anew(self) -> None:
        """The next attempt is a new upload."""
        self._offset = 0
        self._outbox.set_upload_url(self._id, None)

    def _put_back(self) -> OutboxEntry:
        entry = self._outbox.get(self._id)
        if entry.state == "uploading":
            if entry.upload_url:
                self._outbox.set_offset(self._id, self._offset)
            return self._outbox.set_state(self._id, "queued")
        return entry

    def _state(self, state: str) -> None:
        self._outbox.set_state(self._id, state)
        self._tell(state, self._entry.size if state == "uploaded" else max(self._most, 0))

    def _tell(self, state: str, sent: int) -> None:
        if self._progress is not None:
            size, pace = self._entry.size, self._pace
            left = pace.seconds_left(size - sent)
            self._progress(Progress(self._id, state, sent, size, pace.rate, left))

    def _is_stopped(self) -> bool:
        return self._cancelled() or bool(self._outbox.get(self._id).held)

    def _stop_if_cancelled(self) -> None:
        if self._is_stopped():
            raise BrokenOffError
