"""How much one sender may use: token buckets in the memory of one process.

Before it is known who sends, an address counts; a device of ours is counted by itself, so that an
office behind one address is not held for one sender. A bucket holds what is allowed in a minute and
fills evenly: a laptop that comes back after every cut spends little of it, one that never pauses
waits for seconds. Several intakes count each for itself.
https://en.wikipedia.org/wiki/Token_bucket
"""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from auditor_app.central import refusing
from auditor_app.central.enrolling_limits import network_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.central.settings import Settings

_KEPT: Final = 10_000
_MINUTE: Final = 60.0


class Buckets:
    """A bucket for each sender; those that were not used for longest are forgotten, full again."""

    def __init__(
        self, size: float, seconds: float, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`size` is what may be taken at once; an empty bucket is full after `seconds`."""
        self._size = size
        self._rate = size / seconds
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, sender: str) -> int:
        """Take one; or leave the bucket as it is and say after how many seconds one is in it."""
        with self._lock:
            level = self._level(sender)
            if level < 1:
                return max(1, math.ceil((1 - level) / self._rate))
            self._set(sender, level - 1)
            return 0

    def give_back(self, sender: str) -> None:
        """Put back one that was taken."""
        with self._lock:
            self._set(sender, min(self._size, self._level(sender) + 1))

    def owe(self, sender: str, count: int) -> float:
        """Take `count`, also where that is not there: the seconds until it is."""
        with self._lock:
            level = self._level(sender) - count
            self._set(sender, level)
            return max(0.0, -level / self._rate)

    def __len__(self) -> int:
        return len(self._levels)

    def _level(self, sender: str) -> float:
        level, at = self._levels.get(sender, (self._size, 0.0))
        return min(self._size, level + (self._clock() - at) * self._rate)

    def _set(self, sender: str, level: float) -> None:
        self._levels[sender] = (level, self._clock())
        self._levels.move_to_end(sender)
        while len(self._levels) > _KEPT:
            self._levels.popitem(last=False)


class Limits:
    """What the settings let one sender use. Every method may be called from any thread."""

    def __init__(self, settings: Settings, *, clock: Callable[[], float] = time.monotonic) -> None:
        def a_minute(count: int) -> Buckets:
            return Buckets(count, _MINUTE, clock=clock)

        self.strangers = a_minute(settings.stranger_requests_per_minute)
        self.requests = a_minute(settings.requests_per_minute)
        self.creations = a_minute(settings.creations_per_minute)
        rate = settings.bytes_per_second
        self._bytes = Buckets(rate, 1.0, clock=clock) if rate else None
        self._devices: OrderedDict[str, str] = OrderedDict()
        self._lock = threading.Lock()

    def seconds_to_pause(self, device: str, count: int) -> float:
        """`count` bytes of the device came: how long to read no more of them."""
        return 0.0 if self._bytes is None else self._bytes.owe(device, count)

    def remember(self, name: str, device: str) -> None:
        """`name`, an upload's token or a bundle's digest, belongs to this device."""
        with self._lock:
            self._devices[name] = device
            self._devices.move_to_end(name)
            while len(self._devices) > _KEPT:
                self._devices.popitem(last=False)

    def device_of(self, name: str) -> str | None:
        """Whose it is, as far as this process remembers."""
        with self._lock:
            return self._devices.get(name)


class Visitor:
    """Who sends one request: first an address, then perhaps a device."""

    def __init__(self, limits: Limits, address: str) -> None:
        self.limits = limits
        self.device = ""
        self._address = network_of(address)
        self._is_counted = False

    def is_stranger(self) -> None:
        """Count the request for its address, until the device is known.

        Raises:
            IntakeRefusalError: strangers have asked too often from there.
        """
        _require(self.limits.strangers.take(self._address))
        self._is_counted = True

    def is_device(self, device: str) -> None:
        """Count the request for a device of ours instead.

        Raises:
            IntakeRefusalError: it has asked too often.
        """
        if self._is_counted:
            self.limits.strangers.give_back(self._address)
            self._is_counted = False
        self.device = device
        _require(self.limits.requests.take(device))

    def begins_upload(self, device: str) -> None:
        """The same for a request that begins an upload.

        Raises:
            IntakeRefusalError: it has asked, or begun uploads, too often.
        """
        self.is_device(device)
        _require(self.limits.creations.take(device))


def _require(seconds: int) -> None:
    if seconds:
        raise refusing.too_many_requests(seconds)
