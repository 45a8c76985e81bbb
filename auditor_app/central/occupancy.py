"""Who may write to an upload: one request at a time."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SECONDS_TO_LEAVE: Final = 10.0
"""How long a request waits for the one before it to let go of the upload."""


class Occupancy:
    """One request at a time per upload; a newer one asks the older one to leave.

    After a cut the laptop is back before the server has noticed that the old connection is dead.
    Waiting for that would take minutes, so the old request is asked to stop where it is. This holds
    within one process: what requests at two intakes write at once is sorted out by the parts.
    """

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}
        self._closing = False

    @asynccontextmanager
    async def place(self, token: str) -> AsyncIterator[asyncio.Event]:
        """Hold the upload; the event is set when somebody else wants it.

        Raises:
            TimeoutError: the request before does not let go.
        """
        place = self._places.setdefault(token, _Place())
        place.waiting += 1
        place.leave.set()
        try:
            async with asyncio.timeout(SECONDS_TO_LEAVE):
                await place.lock.acquire()
        finally:
            place.waiting -= 1
            self._drop_if_empty(token, place)
        place.leave = asyncio.Event()
        if place.waiting or self._closing:
            place.leave.set()
        try:
            yield place.leave
        finally:
            place.lock.release()
            self._drop_if_empty(token, place)

    def close(self) -> None:
        """Ask every request to leave: the server stops."""
        self._closing = True
        for place in self._places.values():
            place.leave.set()

    def _drop_if_empty(self, token: str, place: _Place) -> None:
        if not place.waiting and not place.lock.locked():
            self._places.pop(token, None)


class _Place:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.leave = asyncio.Event()
        self.waiting = 0
