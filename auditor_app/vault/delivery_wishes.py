"""What the person wishes of delivery: how fast, when, over which connections, and not now.

Kept in the encrypted store, so that it holds after a restart too.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, replace
from datetime import time
from typing import TYPE_CHECKING, Any, Final, Self

from auditor_app.errors import DeliveryError

if TYPE_CHECKING:
    from auditor_app.vault.events import EventLog
    from auditor_app.vault.secrets import Secrets
    from auditor_app.vault.store import Store

_NAME: Final = "delivery"
_TIME: Final = r"([01]?\d|2[0-3]):([0-5]\d)"
_HOURS: Final = re.compile(rf"{_TIME}\s*[-\u2013]\s*{_TIME}", re.ASCII)  # people type either dash
SLOWEST: Final = 1024
"""Bytes a second below which a limit is refused: the smallest chunk would take over a minute."""
FASTEST: Final = 10**10
MOST_HOURS: Final = 12
MOST_FIRST: Final = 100
"""Wishes for the first place that are kept; older ones have gone, or wait as the others do."""


@dataclass(frozen=True, slots=True)
class DailyHours:
    """A time of day, on the laptop's clock, from `start` until before `end`; it may pass midnight.

    Equal ends mean the whole day.
    """

    start: time
    end: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `18:00-06:00`.

        Raises:
            DeliveryError: it is not of that form.
        """
        found = _HOURS.fullmatch(text.strip())
        if found is None:
            raise DeliveryError(
                f"“{text[:40]}” is no time of day.", "Write the hours like 18:00-06:00."
            )
        first, past, until, then = map(int, found.groups())
        return cls(time(first, past), time(until, then))

    def holds(self, at: time) -> bool:
        """Whether a time of day lies in it."""
        if self.start < self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"


@dataclass(frozen=True, slots=True)
class DeliverySettings:
    """How the queue delivers.

    Attributes:
        bytes_per_second: at most so many on average; 0: as fast as the line.
        hours: when; empty: at any time.
        on_metered: whether also over a connection that is paid by its volume.
        unknown_is_metered: what a connection counts as where the system cannot tell.
        urgent_at_once: bundles with a zero-tolerance alert ask neither for the hour nor for the
            connection.
    """

    bytes_per_second: int = 0
    hours: tuple[DailyHours, ...] = ()
    on_metered: bool = False
    unknown_is_metered: bool = False
    urgent_at_once: bool = True

    def check(self) -> None:
        """Make sure that every value can be kept to.

        Raises:
            DeliveryError: names the value.
        """
        if self.bytes_per_second and not SLOWEST <= self.bytes_per_second <= FASTEST:
            raise DeliveryError(
                f"{self.bytes_per_second} bytes a second cannot be a limit.",
                f"Give at least {SLOWEST} bytes a second, or 0 for no limit.",
            )
        if len(self.hours) > MOST_HOURS:
            raise DeliveryError(
                f"{len(self.hours)} times of day are too many.", f"Give at most {MOST_HOURS}."
            )


class DeliveryWishes:
    """The settings of one vault, whether its queue is paused, and what is to go first."""

    def __init__(self, store: Store, secrets: Secrets, events: EventLog) -> None:
        self._store = store
        self._secrets = secrets
        self._events = events

    @property
    def settings(self) -> DeliverySettings:
        """How the queue delivers; the defaults where nobody has set anything."""
        kept = self._kept()
        known = {name: kept[name] for name in asdict(DeliverySettings()) if name in kept}
        hours = tuple(DailyHours.parse(text) for text in known.pop("hours", ()))
        return replace(DeliverySettings(hours=hours), **known)

    @settings.setter
    def settings(self, settings: DeliverySettings) -> None:
        """Keep them.

        Raises:
            DeliveryError: a value cannot be kept to.
        """
        settings.check()
        fields = {**asdict(settings), "hours": [str(hours) for hours in settings.hours]}
        self._put({**self._kept(), **fields}, "delivery.set")

    @property
    def paused(self) -> bool:
        """Whether the whole queue waits until `resume`."""
        return bool(self._kept().get("paused", False))

    def pause(self) -> None:
        """Let the queue stand; the bundle on its way stops at the next chance."""
        self._pause(paused=True, kind="delivery.paused")

    def resume(self) -> None:
        """Let the queue go on."""
        self._pause(paused=False, kind="delivery.resumed")

    @property
    def first(self) -> tuple[str, ...]:
        """Bundles that a person wants before the others, by id, the newest wish first."""
        return tuple(map(str, self._kept().get("first", ())))

    def put_first(self, bundle_id: str) -> None:
        """Let a bundle go before the others; only those with an alert stay before it."""
        others = [each for each in self.first if each != bundle_id]
        first = [bundle_id, *others][:MOST_FIRST]
        if tuple(first) != self.first:
            self._put({**self._kept(), "first": first}, "delivery.ordered")

    def _pause(self, *, paused: bool, kind: str) -> None:
        if paused != self.paused:
            self._put({**self._kept(), "paused": paused}, kind)

    def _kept(self) -> dict[str, Any]:
        kept = self._secrets.get(_NAME)
        return {} if kept is None else dict(json.loads(kept))

    def _put(self, fields: dict[str, Any], kind: str) -> None:
        with self._store.transaction():
            self._secrets.put(_NAME, json.dumps(fields).encode())
            self._events.append(kind)
