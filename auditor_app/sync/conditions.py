"""Whether the settings let a bundle go now: by the time of day, and by what the connection costs.

What a connection costs only the system knows; whoever calls brings the question along.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.vault import DeliverySettings

_ASK_AGAIN: Final = 20.0
"""Seconds for which the system's word about the connection holds."""


def _here_and_now() -> datetime:
    return datetime.now().astimezone()


def _unknown() -> bool | None:
    return None


@dataclass(frozen=True, slots=True)
class Conditions:
    """The world outside: the laptop's clock, and whether its connection is paid by volume.

    `metered` answers None where the system cannot tell. `ignored`: a person wants it now,
    whatever the settings say.
    """

    local_time: Callable[[], datetime] = _here_and_now
    metered: Callable[[], bool | None] = _unknown
    ignored: bool = False

    def asking_seldom(self, clock: Callable[[], float]) -> Conditions:
        """The same, with the system's word about the connection kept for some seconds."""
        ask = self.metered
        asked_at: float = -math.inf
        answer: bool | None = None

        def metered() -> bool | None:
            nonlocal asked_at, answer
            now = clock()
            if now - asked_at >= _ASK_AGAIN:
                asked_at, answer = now, ask()
            return answer

        return replace(self, metered=metered)

    def against(self, settings: DeliverySettings, *, urgent: bool) -> str:
        """Why nothing goes now, as a sentence; empty where it may go."""
        if self.ignored or (urgent and settings.urgent_at_once):
            return ""
        if settings.hours:
            now = self.local_time().time()
            if not any(hours.holds(now) for hours in settings.hours):
                wanted = ", ".join(map(str, settings.hours))
                return f"It is {now:%H:%M}; bundles are delivered at {wanted}."
        if not settings.on_metered:
            metered = self.metered()
            if metered:
                return "This connection is paid by volume; bundles wait for another one."
            if metered is None and settings.unknown_is_metered:
                return (
                    "The system cannot tell whether this connection is paid by volume; "
                    "bundles wait."
                )
        return ""
