"""Sending the rest of a sealed bundle while the vault is locked.

What goes is sealed for the organisation already, and where it goes is known: no key is needed for
the bytes, and none is held. What needs the vault (the state of the bundle, its receipt, a new
certificate) waits until it is open again: the next delivery asks the store first, and finds there
what has arrived.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor_app.errors import DeliveryError, UnreachableError
from auditor_app.sync.accepting import require_programme
from auditor_app.sync.exchange import BrokenOffError
from auditor_app.sync.patience import Patience
from auditor_app.sync.progress import Pace, Progress
from auditor_app.sync.sealed_file import SealedFile
from auditor_app.sync.sending import Sender
from auditor_app.sync.throttle import Throttle
from auditor_app.sync.tus import CentralStore, NotNowError, UploadForgottenError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.sync.tus import Place
    from auditor_app.vault import DeliverySettings, Vault


@dataclass(frozen=True, slots=True)
class Onward:
    """All that sending the rest takes: a sealed file, its digest, and where it goes.

    `offset` is where it was broken off, as far as the laptop knows.
    """

    bundle_id: str
    path: Path = field(repr=False)
    sha256: str
    size: int
    offset: int
    url: str = field(repr=False)
    address: str
    tls_ca_pem: str = field(repr=False)
    settings: DeliverySettings
    urgent: bool


def onward_of(vault: Vault, bundle_id: str) -> Onward | None:
    """What is left of a bundle whose upload was broken off; None where it is not in the middle.

    Nor does one go on that a person holds back.

    Raises:
        DeliveryError: the device is not enrolled.
    """
    entry = vault.outbox.get(bundle_id)
    if entry.state != "queued" or entry.held or not entry.upload_url or vault.delivery.paused:
        return None
    programme = require_programme(vault)
    return Onward(
        bundle_id=bundle_id,
        path=vault.outbox.path(bundle_id),
        sha256=entry.sha256,
        size=entry.size,
        offset=entry.offset,
        url=entry.upload_url,
        address=programme.upload_url,
        tls_ca_pem=programme.tls_ca_pem,
        settings=vault.delivery.settings,
        urgent=entry.urgent,
    )


def send_on(
    onward: Onward,
    *,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    patience: Patience | None = None,
) -> bool:
    """Send the rest; whether the store has all of it. It keeps nothing and asks for no receipt.

    False: it was cancelled, the store does not answer often enough, refuses it or has forgotten
    it. What that means is found out, and told, by the next delivery.
    """
    patience = patience or Patience()
    try:
        with CentralStore(
            onward.address,
            tls_ca_pem=onward.tls_ca_pem,
            silence=patience.silence,
            cancelled=cancelled,
        ) as store:
            return _Forwarding(onward, store, patience, progress, cancelled).run()
    except DeliveryError:
        return False


class _Forwarding:
    def __init__(
        self,
        onward: Onward,
        store: CentralStore,
        patience: Patience,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._onward = onward
        self._store = store
        self._patience = patience
        self._progress = progress
        self._cancelled = cancelled
        self._pace = Pace(patience.clock)
        throttle = Throttle(patience, lambda: onward.settings.bytes_per_second)
        self._sender = Sender(store, throttle, patience, self._look)
        self._failures = 0
        self._most = onward.offset

    def run(self) -> bool:
        """Attempts until all is there. Raises `DeliveryError`."""
        if not self._store.holds(self._onward.url):
            return False
        while True:
            try:
                self._attempt()
            except UploadForgottenError:
                raise
            except UnreachableError as error:
                self._after(error)
            else:
                return True

    def _attempt(self) -> None:
        self._look()
        onward = self._onward
        place = self._store.find(onward.url, onward.size)
        self._arrived(place)
        if place.offset < onward.size:
            with SealedFile(onward.path, onward.sha256, onward.size) as file:
                self._sender.send(
                    file,
                    place,
                    onward.size,
                    prove=lambda file, _: file.require_proof(self._look),
                    arrived=self._arrived,
                )

    def _arrived(self, place: Place) -> None:
        if place.offset > self._most:
            self._most, self._failures = place.offset, 0
        self._pace.note(place.offset)
        size = self._onward.size
        left = self._pace.seconds_left(size - place.offset)
        bundle_id, rate = self._onward.bundle_id, self._pace.rate
        self._progress(Progress(bundle_id, "uploading", place.offset, size, rate, left))

    def _after(self, error: UnreachableError) -> None:
        self._failures += 1
        if self._failures >= self._patience.attempts:
            raise error
        asked = error.seconds if isinstance(error, NotNowError) else 0.0
        self._patience.pause(self._failures, self._cancelled, asked)

    def _look(self) -> None:
        if self._cancelled():
            raise BrokenOffError
