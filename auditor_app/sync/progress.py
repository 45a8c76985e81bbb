"""How far a delivery is, how fast it goes and how long it will take."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_WINDOW: Final = 30.0
"""Seconds of the past from which the rate is taken."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a delivery is: `sent` of `size` bytes are acknowledged by the store.

    `state` is the outbox's: uploading, uploaded, delivered. `rate` is in bytes a second, 0 while
    it is not known; `seconds_left` None then.
    """

    bundle_id: str
    state: str
    sent: int
    size: int
    rate: float = field(default=0.0, compare=False)
    seconds_left: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class QueueProgress:
    """How far the whole queue is, and the bundle on its way.

    `sent` and `size` are bytes of all bundles that this run delivers, `done` and `bundles` their
    number; `done` counts those that were delivered. What failed by itself is not counted.
    """

    bundle: Progress
    sent: int
    size: int
    done: int
    bundles: int
    rate: float
    seconds_left: float | None


class Pace:
    """The rate at which bytes are acknowledged, over the last half a minute.

    What the store held before the first note was not sent now and does not count; neither does a
    longer silence, such as the laptop's sleep.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._notes: deque[tuple[float, int]] = deque()

    def note(self, sent: int) -> None:
        """So many bytes are acknowledged now; fewer than before begin anew."""
        now = self._clock()
        notes = self._notes
        if notes and (sent < notes[-1][1] or now - notes[-1][0] > _WINDOW):
            notes.clear()
        notes.append((now, sent))
        while len(notes) > 2 and now - notes[0][0] > _WINDOW:
            notes.popleft()

    @property
    def rate(self) -> float:
        """Bytes a second; 0 while nothing can be said."""
        if len(self._notes) < 2:
            return 0.0
        (began, before), (now, sent) = self._notes[0], self._notes[-1]
        return (sent - before) / (now - began) if now > began else 0.0

    def seconds_left(self, left: int) -> float | None:
        """How long `left` bytes will take at this pace; None while nothing can be said."""
        rate = self.rate
        return left / rate if rate > 0 else None
