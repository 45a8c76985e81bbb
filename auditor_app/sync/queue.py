"""The queue: what waits in the outbox goes one by one, the urgent first, then what was put first.

It keeps nothing of its own: order, pauses, cancels, tries and reasons lie in the vault, and are
looked up before each bundle and each piece of it. So a wish takes effect at once, from whatever
thread it comes, and holds after a restart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import DeliveryError, IdentityError, RefusedError, UnreachableError
from auditor_app.sync.accepting import accept_receipt
from auditor_app.sync.conditions import Conditions
from auditor_app.sync.delivery import Delivery, NotSignedYetError, connect
from auditor_app.sync.patience import Patience
from auditor_app.sync.progress import Pace, Progress, QueueProgress
from auditor_app.sync.throttle import Throttle
from auditor_app.sync.tus import UploadForgottenError
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.sync.tus import CentralStore
    from auditor_app.vault import OutboxEntry, Vault

QUEUE_PAUSED: Final = "The queue is paused."
STOPPED: Final = "Delivering was broken off; what arrived stays there."


@dataclass(frozen=True, slots=True)
class QueueReport:
    """What one run did: the rows it touched, as they stand now, and why it ended early.

    `stopped` is a sentence, empty where everything that waited was tried.
    """

    touched: tuple[OutboxEntry, ...]
    stopped: str


def in_line(vault: Vault) -> tuple[OutboxEntry, ...]:
    """What waits, in the order in which it goes.

    Those with an alert first, then what a person put first, then as they were sealed.
    """
    wished = {bundle_id: place for place, bundle_id in enumerate(vault.delivery.first)}

    def place(entry: OutboxEntry) -> tuple[bool, int, int]:
        return not entry.urgent, wished.get(entry.bundle_id, len(wished)), entry.sequence

    return tuple(sorted(vault.outbox.waiting(), key=place))


class DeliveryQueue:
    """The deliveries of one vault, run on the thread that calls."""

    def __init__(
        self,
        vault: Vault,
        *,
        conditions: Conditions | None = None,
        progress: Callable[[QueueProgress], None] | None = None,
        cancelled: Callable[[], bool] = never,
        patience: Patience | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            vault: unlocked.
            conditions: the clock and the connection that the vault's settings are held against.
            progress: told after every acknowledged chunk.
            cancelled: asked between pieces, while the store is waited for and in pauses; true ends
                the run, all stays queued.
            patience: how often and when to try again.
        """
        self._vault = vault
        self._progress = progress
        self._cancelled = cancelled
        self._patience = patience or Patience()
        self._conditions = (conditions or Conditions()).asking_seldom(self._patience.clock)
        self._pace = Pace(self._patience.clock)
        self._touched: dict[str, OutboxEntry] = {}
        self._tried: set[str] = set()
        self._sent: dict[str, int] = {}
        self._sent_now = 0

    def run(self) -> QueueReport:
        """Deliver what waits, each bundle once; one that fails by itself does not stop the rest.

        Raises:
            UnreachableError: no central store answers; this bundle and those after it stay queued.
            DeliveryError: the device is not enrolled, or its programme names no usable address.
        """
        outbox = self._vault.outbox
        if not outbox.waiting() and not outbox.given_up():
            return QueueReport((), "")
        stopped = ""
        with connect(self._vault, self._patience, self._is_stopped) as store:
            self._tell_given_up(store)
            throttle = Throttle(
                self._patience, lambda: self._vault.delivery.settings.bytes_per_second
            )
            while not stopped and (entry := self._next()) is not None:
                stopped = self._hindrance(entry)
                if not stopped:
                    stopped = self._deliver(store, throttle, entry)
        return QueueReport(self.touched, stopped)

    @property
    def touched(self) -> tuple[OutboxEntry, ...]:
        """The rows that this run has settled so far, also where an error ended it."""
        return tuple(self._touched.values())

    def _next(self) -> OutboxEntry | None:
        """The first that waits and was not tried in this run: wishes may have changed the order."""
        waiting = in_line(self._vault)
        return next((entry for entry in waiting if entry.bundle_id not in self._tried), None)

    def _is_stopped(self) -> bool:
        return self._cancelled() or self._vault.delivery.paused

    def _hindrance(self, entry: OutboxEntry) -> str:
        if self._cancelled():
            return STOPPED
        if self._vault.delivery.paused:
            return QUEUE_PAUSED
        return self._conditions.against(self._vault.delivery.settings, urgent=entry.urgent)

    def _is_overtaken(self, entry: OutboxEntry) -> bool:
        """Whether another one was let in before it: that does not wait for hours of upload.

        One with an alert came meanwhile, or a person has put one first.
        """
        following = self._next()
        if following is None or following.bundle_id == entry.bundle_id:
            return False
        if following.urgent != entry.urgent:
            return following.urgent
        return following.bundle_id in self._vault.delivery.first

    def _deliver(self, store: CentralStore, throttle: Throttle, entry: OutboxEntry) -> str:
        """Try one bundle; why the run ends with it, or empty."""
        delivery = Delivery(
            self._vault,
            entry.bundle_id,
            store,
            throttle,
            self._told,
            lambda: bool(self._hindrance(entry)) or self._is_overtaken(entry),
            self._patience,
        )
        try:
            after = delivery.run()
        except UnreachableError as error:
            if not isinstance(error, NotSignedYetError):
                raise
            after = self._tried_in_vain(entry)
        except DeliveryError:
            after = self._tried_in_vain(entry)  # refused, a spoilt file, a false receipt
        self._touched[after.bundle_id] = after
        if after.state == "delivered":
            self._tried.add(after.bundle_id)
        # What was put back is held by itself, was overtaken, or everything stops.
        return self._hindrance(entry) if after.state == "queued" else ""

    def _tried_in_vain(self, entry: OutboxEntry) -> OutboxEntry:
        """The row of a bundle that failed by itself; it holds the reason."""
        self._tried.add(entry.bundle_id)
        return self._vault.outbox.get(entry.bundle_id)

    def _told(self, bundle: Progress) -> None:
        if self._progress is None:
            return
        self._sent_now += max(bundle.sent - self._sent.get(bundle.bundle_id, bundle.sent), 0)
        self._sent[bundle.bundle_id] = bundle.sent
        self._pace.note(self._sent_now)
        gone = [entry for entry in self._touched.values() if entry.state == "delivered"]
        rest = [
            entry
            for entry in self._vault.outbox.waiting()
            if entry.bundle_id not in self._tried and entry.bundle_id != bundle.bundle_id
        ]
        sent = sum(entry.offset for entry in (*gone, *rest)) + bundle.sent
        size = sum(entry.size for entry in (*gone, *rest)) + bundle.size
        self._progress(
            QueueProgress(
                bundle=bundle,
                sent=sent,
                size=size,
                done=len(gone) + (bundle.state == "delivered"),
                bundles=len(gone) + len(rest) + 1,
                rate=self._pace.rate,
                seconds_left=self._pace.seconds_left(size - sent),
            )
        )

    def _tell_given_up(self, store: CentralStore) -> None:
        """Let the store forget what was cancelled; where it has all of it, its receipt counts.

        A store that does not answer is told the next time.
        """
        for entry in self._vault.outbox.given_up():
            if self._hindrance(entry):
                return
            try:
                self._give_up(store, entry)
            except (DeliveryError, IdentityError):
                continue

    def _give_up(self, store: CentralStore, entry: OutboxEntry) -> None:
        url = entry.upload_url or ""
        document = None
        if store.holds(url) and not store.abandon(url):
            try:
                document = store.receipt(entry.sha256, 0)
                if document is None:
                    return
            except (UploadForgottenError, RefusedError):
                pass
        if document is None:
            self._vault.outbox.set_upload_url(entry.bundle_id, None)
        else:
            accept_receipt(self._vault, entry.bundle_id, document)
