"""What waits to be done, and who does it: leases by the database's clock.

Several intakes and workers share one registry. Who wants to take a bundle in, or to open one, gets
a lease of it first; a process that dies stops renewing its lease, and another one goes on. The
leases spare work: that no bundle is registered twice, the registry's own constraints hold.
"""

from __future__ import annotations

import logging
import secrets
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    BigInteger,
    cast,
    delete,
    extract,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.exc import IntegrityError

from auditor_app.central.log import say
from auditor_app.central.tables import BundleRow, InsideFaultRow, LeaseRow, UploadRow
from auditor_app.errors import CentralError, RefusedError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy.engine import CursorResult
    from sqlalchemy.orm import Session

    Transaction = Callable[[], AbstractContextManager[Session]]

# Never a machine's clock: those of several machines differ.
_NOW: Final = cast(extract("epoch", func.now()), BigInteger)
# It counts whole seconds: a term that begins late in one would be shorter by most of it.
_TICK: Final = 1
_TAKE: Final = "take:"
_OPEN: Final = "open:"


def taking(digest: str) -> str:
    """The work of taking a bundle in."""
    return f"{_TAKE}{digest}"


def opening(digest: str) -> str:
    """The work of opening one that was taken in unopened."""
    return f"{_OPEN}{digest}"


class WorkStoppedError(CentralError):
    """The work was left as it is: the process stops, or its lease is over."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "Nothing is lost: it is done later, or by another process.")


@dataclass(frozen=True, slots=True)
class InsideFault:
    """What was found wrong inside a bundle whose bytes are safe and signed for."""

    digest: str
    found_at: datetime
    message: str


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much waits: uploads that still arrive, whole ones, unopened bundles, inside faults."""

    arriving: int
    whole: int
    unopened: int
    inside_faults: int


class Lease:
    """A piece of work that is ours as long as `require` is called often enough."""

    def __init__(
        self, queue: WorkQueue, work: str, holder: str, seconds: int, stop: threading.Event | None
    ) -> None:
        self._queue = queue
        self._work = work
        self._holder = holder
        self._seconds = seconds
        self._stop = stop
        self._renewed_at = time.monotonic()
        self._tried_at = self._renewed_at

    def require(self) -> None:
        """Go on? Renews the lease when a third of its term is over.

        Raises:
            WorkStoppedError: no: it is lost, or this process stops.
        """
        if self._stop is not None and self._stop.is_set():
            raise WorkStoppedError("The process stops.")
        now = time.monotonic()
        if now - self._tried_at < self._seconds / 3:
            return
        self._tried_at = now
        try:
            kept = self._queue.renew(self._work, self._holder, self._seconds + _TICK)
        except CentralError:
            # The registry may come back before the term is over; until then nobody else goes on.
            kept = now - self._renewed_at < self._seconds * 2 / 3
        else:
            self._renewed_at = now
        if not kept:
            say("lease_lost", level=logging.WARNING)
            raise WorkStoppedError("Another process took the work over.")


class WorkQueue:
    """The queue in the registry. Every method is one transaction."""

    def __init__(self, transaction: Transaction, snapshot: Transaction) -> None:
        self._transaction = transaction
        self._snapshot = snapshot

    @contextmanager
    def leased(
        self, work: str, seconds: int, stop: threading.Event | None = None, put_off: int = 0
    ) -> Iterator[Lease | None]:
        """Have `work` alone for a while; None where somebody else has it.

        Args:
            work: what `taking` or `opening` calls it.
            seconds: how long after the death of this process another one may have it.
            stop: set when this process is to stop: `Lease.require` then raises.
            put_off: how many seconds nobody may have it after it failed.

        Raises:
            CentralError: the registry does not answer.
        """
        holder = secrets.token_hex(16)
        if not self._lease(work, holder, seconds + _TICK):
            yield None
            return
        try:
            yield Lease(self, work, holder, seconds, stop)
        except (WorkStoppedError, RefusedError):
            self._release(work, holder)
            raise
        except BaseException:
            # If the registry is what failed, the lease ends by itself.
            with suppress(CentralError):
                self.renew(work, holder, put_off)
            raise
        self._release(work, holder)

    def is_leased(self, work: str) -> bool:
        """Whether somebody has it now."""
        with self._snapshot() as session:
            held = select(LeaseRow.work).where(LeaseRow.work == work, LeaseRow.held_until > _NOW)
            return session.scalar(held) is not None

    def renew(self, work: str, holder: str, seconds: int) -> bool:
        """Have it for `seconds` more; False when it is somebody else's by now."""
        with self._transaction() as session:
            ours = (LeaseRow.work == work, LeaseRow.holder == holder)
            renewed = update(LeaseRow).where(*ours).values(held_until=_NOW + seconds)
            return _touched(session.execute(renewed)) == 1

    def _lease(self, work: str, holder: str, seconds: int) -> bool:
        try:
            with self._transaction() as session:
                over = (LeaseRow.work == work, LeaseRow.held_until <= _NOW)
                taken_over = (
                    update(LeaseRow)
                    .where(*over)
                    .values(
                        holder=holder, held_until=_NOW + seconds, attempts=LeaseRow.attempts + 1
                    )
                )
                if _touched(session.execute(taken_over)):
                    return True
                if session.get(LeaseRow, work) is not None:
                    return False
                until = session.scalar(select(_NOW + seconds))
                session.add(LeaseRow(work=work, holder=holder, held_until=until, attempts=1))
        except IntegrityError:
            return False  # somebody was faster
        return True

    def _release(self, work: str, holder: str) -> None:
        with self._transaction() as session:
            ours = (LeaseRow.work == work, LeaseRow.holder == holder)
            session.execute(delete(LeaseRow).where(*ours))

    def sweep(self) -> None:
        """Forget leases that a kill left of work that is done."""
        undone = union_all(
            select(_work(_TAKE, UploadRow.digest)),
            select(_work(_OPEN, BundleRow.digest)).where(~BundleRow.opened),
        )
        with self._transaction() as session:
            over = (LeaseRow.held_until <= _NOW, LeaseRow.work.not_in(undone))
            session.execute(delete(LeaseRow).where(*over))

    # --- what waits

    def whole_uploads(self, limit: int) -> tuple[str, ...]:
        """Tokens of uploads whose bytes are all here and that nobody takes in now."""
        return self._waiting(
            select(UploadRow.token).where(UploadRow.whole),
            _TAKE,
            UploadRow.digest,
            UploadRow.created_at,
            limit,
        )

    def unopened(self, limit: int) -> tuple[str, ...]:
        """Digests of bundles that were taken in unopened and that nobody opens now."""
        tried = select(InsideFaultRow.digest).where(InsideFaultRow.digest == BundleRow.digest)
        return self._waiting(
            select(BundleRow.digest).where(~BundleRow.opened, ~tried.exists()),
            _OPEN,
            BundleRow.digest,
            BundleRow.received_at,
            limit,
        )

    def count_unopened(self) -> int:
        """How many bundles wait to be opened."""
        tried = select(InsideFaultRow.digest).where(InsideFaultRow.digest == BundleRow.digest)
        with self._snapshot() as session:
            waiting = select(func.count()).where(~BundleRow.opened, ~tried.exists())
            return session.scalar(waiting) or 0

    def backlog(self) -> Backlog:
        """How much waits, whoever is at it.

        Raises:
            CentralError: the registry does not answer.
        """
        with self._snapshot() as session:
            uploads = select(func.count()).select_from(UploadRow)
            whole = session.scalar(uploads.where(UploadRow.whole)) or 0
            arriving = session.scalar(uploads.where(~UploadRow.whole)) or 0
            faults = session.scalar(select(func.count()).select_from(InsideFaultRow)) or 0
        return Backlog(arriving, whole, self.count_unopened(), faults)

    def _waiting(
        self, found: Any, kind: str, digest: Any, since: Any, limit: int
    ) -> tuple[str, ...]:
        free = or_(LeaseRow.work.is_(None), LeaseRow.held_until <= _NOW)
        attempts = func.coalesce(LeaseRow.attempts, 0)
        rows = (
            found.outerjoin(LeaseRow, LeaseRow.work == _work(kind, digest))
            .where(free)
            .order_by(attempts, since)
            .limit(limit)
        )
        with self._snapshot() as session:
            return tuple(session.scalars(rows))

    # --- what was found inside

    def mark_opened(self, digest: str) -> None:
        """The bundle was opened, and its inside holds."""
        with self._transaction() as session:
            session.execute(update(BundleRow).where(BundleRow.digest == digest).values(opened=True))
            session.execute(delete(InsideFaultRow).where(InsideFaultRow.digest == digest))

    def add_inside_fault(self, fault: InsideFault) -> None:
        """The bundle's inside does not hold; found again is no harm."""
        with suppress(IntegrityError), self._transaction() as session:  # somebody was faster
            if session.get(InsideFaultRow, fault.digest) is None:
                session.add(
                    InsideFaultRow(
                        digest=fault.digest,
                        found_at=fault.found_at.isoformat(),
                        message=fault.message,
                    )
                )

    def forget_inside_faults(self) -> None:
        """Let every bundle whose inside did not hold be opened once more."""
        with self._transaction() as session:
            session.execute(delete(InsideFaultRow))

    def inside_faults(self) -> tuple[InsideFault, ...]:
        """Every bundle whose inside does not hold, oldest first."""
        with self._snapshot() as session:
            rows = session.scalars(select(InsideFaultRow).order_by(InsideFaultRow.found_at))
            return tuple(
                InsideFault(
                    row.digest, datetime.fromisoformat(row.found_at).astimezone(UTC), row.message
                )
                for row in rows
            )


def _work(kind: str, digest: Any) -> Any:
    return literal(kind).concat(digest)


def _touched(result: Any) -> int:
    touched: CursorResult[Any] = result
    return touched.rowcount
