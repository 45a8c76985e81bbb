"""How long an exchange with a server may hold the thread that it runs on, and who may end it.

A time-out for each wait is none for the whole: whoever sends one byte just before each of them
holds the thread for ever. So what waits uses up seconds, and only bytes that move give some back.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, TypeVar

from auditor_app.errors import DeliveryError
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

LEAST_SPEED: Final = 1024
"""Bytes a second. What moves more slowly for long is as good as still."""
SLICE: Final = 0.25
"""Seconds after which whoever waits looks whether somebody wants it to stop."""
_HEADERS: Final = 256 * 1024
"""Bytes that an answer may have beside its body: headers, handshake, interim answers, framing."""


class BrokenOffError(DeliveryError):
    """Somebody wanted an exchange to stop while it waited; what arrived stays there."""

    def __init__(self) -> None:
        super().__init__("The exchange was broken off.", "Start it again when you like.")


class Exchange:
    """The patience of one connection with the request that it makes at the moment.

    A request may wait for `silence` seconds in all; each byte that moves gives back what it takes
    at `LEAST_SPEED`, up to all of them. So it waits no longer than `silence` seconds and what its
    bytes take at that speed. Time in which the laptop itself does not want to send does not count.
    """

    def __init__(self, silence: float, cancelled: Callable[[], bool] = never) -> None:
        """`cancelled` is asked before and while it waits; true ends it by `BrokenOffError`."""
        self.cancelled = cancelled
        self._silence = silence
        self._left = silence
        self._expected = 0
        self._looked = 0.0

    def begin(self, longest: int) -> None:
        """Another request, whose answer has at most `longest` bytes.

        Raises:
            BrokenOffError: it is not wanted any more.
        """
        self._left = self._silence
        self._expected = longest + _HEADERS
        self._look()

    def connected(self) -> None:
        """One of the few steps to a connection is done: the next has all of the time."""
        self._left = self._silence

    def went(self, count: int) -> None:
        """So many bytes were taken from us."""
        self._left = min(self._left + count / LEAST_SPEED, self._silence)

    def came(self, count: int) -> None:
        """So many bytes came.

        Raises:
            OSError: more than an answer may have: its headers, or what is before it, have no end.
        """
        self._expected -= count
        if self._expected < 0:
            raise OSError("the answer does not end")
        self.went(count)

    def wait(self, step: Callable[[float], T], limit: float | None = None) -> T:
        """What `step` gives, which waits for so many seconds at most and raises TimeoutError then.

        Args:
            step: tried again until it gives something.
            limit: seconds that this one wait may take, where that is less than the whole may.

        Raises:
            TimeoutError: it took too long.
            BrokenOffError: it is not wanted any more.
        """
        ends = None if limit is None else time.monotonic() + limit
        while True:
            began = time.monotonic()
            if began - self._looked >= SLICE:
                self._look()
            left = self._left if ends is None else min(self._left, ends - began)
            if left <= 0:
                raise TimeoutError
            try:
                return step(min(left, SLICE))
            except TimeoutError:
                continue
            finally:
                self._left -= time.monotonic() - began

    def _look(self) -> None:
        self._looked = time.monotonic()
        if self.cancelled():
            raise BrokenOffError
