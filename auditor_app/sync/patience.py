"""How long to wait before the next attempt, and how much to send at once."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.sync.exchange import SLICE

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_ASKED: Final = 120.0
"""Seconds that a store may make us wait at once."""

SMALLEST_CHUNK: Final = 64 * 1024
FIRST_CHUNK: Final = 256 * 1024
LARGEST_CHUNK: Final = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Patience:
    """How often and when to try again.

    Between attempts the pause doubles from `first_pause` to `longest_pause` seconds, each shortened
    by chance to between half and all of it, so that laptops that lost the same network do not come
    back in the same second. Attempts count in a row without a single byte of progress:
    `attempts_unreached` while the store has not answered at all, `attempts` once it has.
    `receipt_waits` bounds how often a store that has all bytes is asked for its receipt, each time
    for `receipt_seconds`. A connection on which nothing, or next to nothing, moves for `silence`
    seconds is lost, as after the laptop's sleep: see `Exchange`.
    """

    attempts: int = 8
    attempts_unreached: int = 3
    first_pause: float = 0.5
    longest_pause: float = 30.0
    receipt_waits: int = 60
    receipt_seconds: int = 10
    silence: float = 60.0
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
    clock: Callable[[], float] = time.monotonic

    def pause(self, failures: int, cancelled: Callable[[], bool], at_least: float = 0.0) -> None:
        """Wait after the `failures`-th failure in a row (from 1); a cancel ends it at once.

        `at_least` so many seconds where the store asked for them, within reason.
        """
        longest = min(self.longest_pause, self.first_pause * 2 ** (failures - 1))
        remaining = longest * (0.5 + 0.5 * self.chance())
        remaining = max(remaining, min(at_least, _LONGEST_ASKED))
        while remaining > 0 and not cancelled():
            self.sleep(min(remaining, SLICE))
            remaining -= SLICE


class ChunkSize:
    """Adapts to the link: a chunk takes about two to eight seconds.

    A cut costs at most one chunk, a chunk costs one answer: small where the line breaks or crawls,
    large where it flows.
    """

    _AT_ONCE: Final = 0.25
    _QUICK: Final = 2.0
    _SLOW: Final = 8.0

    def __init__(self) -> None:
        self.size = FIRST_CHUNK

    def sent(self, count: int, seconds: float) -> None:
        """A chunk of `count` bytes was acknowledged after `seconds`."""
        if seconds > self._SLOW:
            self.cut()
        elif seconds < self._QUICK and count >= self.size:
            growth = 4 if seconds < self._AT_ONCE else 2
            self.size = min(self.size * growth, LARGEST_CHUNK)

    def cut(self) -> None:
        """The line broke, or is slow."""
        self.size = max(self.size // 2, SMALLEST_CHUNK)
