"""Opening what was taken in unopened: for the machine that has the opening key when no intake has.

A receipt says that the bytes are safe; whether their inside holds is found here. One that does not
hold stays as it is, with what is wrong in the registry: `check` tells it, and somebody has to ask
the auditor.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from auditor_app.bundle.names import bundle_name
from auditor_app.central.extracting import extract_quietly, is_unextracted, unextracted
from auditor_app.central.log import say
from auditor_app.central.queue import InsideFault, WorkStoppedError, opening
from auditor_app.central.stored_bundles import open_stored
from auditor_app.central.taking import say_what_was_sealed, told_faults
from auditor_app.errors import AuditorError, CentralError

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.central.entries import TakenBundle
    from auditor_app.central.organisation import Organisation
    from auditor_app.central.queue import Lease

_AT_ONCE: Final = 16
_SECONDS_BETWEEN_LOOKS: Final = 5.0
# What cannot be opened now (the store has lost it, or is away) is tried again after this long.
_SECONDS_TO_PUT_OFF: Final = 60
# What cannot be read into the tables may never be; or the store was away.
_SECONDS_TO_READ_AGAIN: Final = 3600


@dataclass
class Opened:
    """How many bundles were opened, how many of them hold nothing sound, how many must wait."""

    sound: int = 0
    faulty: int = 0
    put_off: int = 0


def _now() -> datetime:
    return datetime.now(UTC)


class Worker:
    """Opens bundles one after the other. Any number of workers may share a registry."""

    def __init__(self, organisation: Organisation, *, clock: Callable[[], datetime] = _now) -> None:
        """A folder that lacks the key is found now.

        Raises:
            CentralError: the settings name no opening key, or the root is not there.
            IdentityError: the key cannot be read.
        """
        if organisation.opening_identity() is None:
            raise CentralError(
                "This folder names no key that opens bundles.",
                'Put the key into its folder keys and name it in central.json as "opening_key".',
            )
        self._organisation = organisation
        self._registry = organisation.registry
        self._queue = organisation.registry.queue
        self._lease_seconds = organisation.settings.lease_seconds
        self._clock = clock
        self._stop = threading.Event()
        self._put_off: dict[str, float] = {}
        self.opened = Opened()

    def run(self) -> None:
        """Open what waits and what will come, until `stop`."""
        while not self._stop.is_set():
            try:
                found = self.open_waiting()
            except CentralError as error:
                say("queue_not_read", level=logging.ERROR, error=type(error).__name__)
                found = False
            if not found:
                self._stop.wait(_SECONDS_BETWEEN_LOOKS)

    def open_waiting(self) -> bool:
        """Open what waits now; False when there was nothing.

        Raises:
            CentralError: the registry does not answer.
        """
        found = False
        while not self._stop.is_set() and (digests := self._queue.unopened(_AT_ONCE)):
            for digest in digests:
                found = self._open_alone(digest) or found
            if not found:
                break  # others have them all
        return extract_waiting(self._organisation, self._stop, self._put_off) or found

    def stop(self) -> None:
        """Leave what is being opened as it is, and end. May be called in a signal handler."""
        self._stop.set()

    def _open_alone(self, digest: str) -> bool:
        work, put_off = opening(digest), _SECONDS_TO_PUT_OFF
        try:
            with self._queue.leased(work, self._lease_seconds, self._stop, put_off) as lease:
                bundle = self._registry.bundle(digest)
                if lease is None or bundle is None or bundle.opened:
                    return False
                self._open(bundle, lease)
        except WorkStoppedError:
            return False
        except AuditorError as error:  # the registry, the store, the key
            self.opened.put_off += 1
            say("opening_failed", level=logging.ERROR, digest=digest, error=type(error).__name__)
        return True

    def _open(self, bundle: TakenBundle, lease: Lease) -> None:
        began = time.monotonic()
        # Damage of the store is no fault of the bundle: `check` names it, a backup mends it.
        opened = open_stored(
            self._organisation,
            bundle.digest,
            name=bundle_name(bundle.bundle_id),
            watch=lease.require,
        )
        verdict = opened.verdict
        lease.require()
        if verdict.ok:
            self.opened.sound += 1
            say_what_was_sealed(verdict, bundle.digest)
            self._queue.mark_opened(bundle.digest)
            extract_quietly(self._organisation, bundle.digest, opened=opened)
        else:
            self.opened.faulty += 1
            fault = InsideFault(bundle.digest, self._clock(), told_faults(verdict))
            self._queue.add_inside_fault(fault)
        say(
            "bundle_opened",
            level=logging.INFO if verdict.ok else logging.WARNING,
            digest=bundle.digest,
            device=bundle.device,
            holds=verdict.ok,
            seconds=round(time.monotonic() - began, 3),
        )


def extract_waiting(
    organisation: Organisation, stop: threading.Event, put_off: dict[str, float]
) -> bool:
    """Read bundles into the tables that were opened and never read, as after a kill.

    What cannot be read now is not tried again before the moment (`time.monotonic`) that is put
    into `put_off`. False where there was nothing.

    Raises:
        CentralError: the registry does not answer.
    """
    found = False
    queue, seconds = organisation.registry.queue, organisation.settings.lease_seconds
    for digest in unextracted(organisation):
        if stop.is_set():
            break
        if time.monotonic() < put_off.get(digest, 0):
            continue
        bundle = organisation.registry.bundle(digest)
        if bundle is None or not bundle.opened:
            continue
        with queue.leased(opening(digest), seconds, stop) as lease:
            # Somebody else may have been done with it before the lease was ours.
            if lease is None or not is_unextracted(organisation, digest):
                continue
            if extract_quietly(organisation, digest, watch=lease.require):
                found = True
            else:
                put_off[digest] = time.monotonic() + _SECONDS_TO_READ_AGAIN
    return found
