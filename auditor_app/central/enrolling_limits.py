"""Who tries too often: wrong codes counted by address, in the memory of one process.

What an attacker with many addresses tries is bounded by the invitation itself, which is of no use
after some wrong secrets (`enrolling_records.LARGEST_ATTEMPTS`), whichever intake was asked.
"""

from __future__ import annotations

import ipaddress
import threading
import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

WRONG_CODES: Final = 10
SECONDS: Final = 15 * 60.0
_ADDRESSES: Final = 10_000
_IPV6_NETWORK: Final = 64


class WrongCodes:
    """The wrong codes of the last quarter of an hour."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._times: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = threading.Lock()

    def seconds_to_wait(self, address: str) -> int:
        """Seconds until this address may try again; 0 for now."""
        with self._lock:
            times = self._recent(_network(address))
            if len(times) < WRONG_CODES:
                return 0
            return max(1, int(times[-WRONG_CODES] + SECONDS - self._clock()) + 1)

    def count(self, address: str) -> None:
        """A wrong code came from this address."""
        with self._lock:
            network = _network(address)
            times = self._recent(network)
            times.append(self._clock())
            self._times[network] = times
            self._times.move_to_end(network)
            # Bounded: who has that many addresses gains nothing by one that is forgotten.
            while len(self._times) > _ADDRESSES:
                self._times.popitem(last=False)

    def _recent(self, network: str) -> deque[float]:
        times = self._times.get(network, deque(maxlen=WRONG_CODES))
        while times and times[0] <= self._clock() - SECONDS:
            times.popleft()
        return times


def _network(address: str) -> str:
    """The address, or in IPv6 the network that one customer has."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    return str(ipaddress.ip_network((parsed, _IPV6_NETWORK), strict=False))
