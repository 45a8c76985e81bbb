"""Connections that cost no more than they are worth: uvicorn's protocol with bounds in time.

uvicorn waits for ever for the rest of a request's headers, and reads whatever follows a request
that was answered before its body was read. Both are bounded here, and how many connections stand at
once, also from one address.
"""

from __future__ import annotations

from collections import Counter
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING, ClassVar, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from auditor_app.central.enrolling_limits import network_of

if TYPE_CHECKING:
    import asyncio

    from auditor_app.central.settings import Settings

SECONDS_FOR_HEADERS: Final = 60.0
"""A request's headers come within this: 64 KiB at a little over 1 kB a second."""
SECONDS_TO_READ_THE_ANSWER: Final = 10.0
"""So long what follows an answered request is read and dropped, for a sender that sends first."""
BYTES_TO_DROP: Final = 16 * 1024 * 1024
_TURNED_AWAY: Final = 64


class Places:
    """How many connections may stand. Lives in one event loop."""

    def __init__(self, settings: Settings) -> None:
        self.most = settings.connections
        self._most_of_one = settings.connections_per_address
        self._proxies: list[IPv4Network | IPv6Network] = [
            ip_network(proxy) for proxy in settings.proxies
        ]
        self._standing: Counter[str] = Counter()

    def enter(self, address: str, standing: int) -> bool:
        """One more from `address`, where `standing` connections stand: may it?"""
        # uvicorn answers those above the limit with 503; above this it would run out of files.
        if standing > self.most + _TURNED_AWAY:
            return False
        sender = network_of(address)
        if self._standing[sender] >= self._most_of_one and not self._is_proxy(address):
            return False
        self._standing[sender] += 1
        return True

    def leave(self, address: str) -> None:
        """One that entered is gone."""
        sender = network_of(address)
        self._standing[sender] -= 1
        if self._standing[sender] <= 0:
            del self._standing[sender]

    def _is_proxy(self, address: str) -> bool:
        try:
            parsed = ip_address(address)
        except ValueError:
            return False
        return any(parsed in proxy for proxy in self._proxies)


def protocol_with(places: Places) -> type[BoundedProtocol]:
    """The protocol for a server whose connections share `places`."""
    return type("_BoundedProtocol", (BoundedProtocol,), {"places": places})


class BoundedProtocol(H11Protocol):
    """uvicorn's HTTP/1.1, bounded."""

    places: ClassVar[Places]
    _address: str | None = None
    _deadline: asyncio.TimerHandle | None = None
    _dropped = 0

    def connection_made(  # type: ignore[override]  # as uvicorn's own
        self, transport: asyncio.Transport
    ) -> None:
        """Take a place, or go."""
        super().connection_made(transport)
        address = self.client[0] if self.client else ""
        if not self.places.enter(address, len(self.connections)):
            transport.abort()
            return
        self._address = address
        self._close_after(SECONDS_FOR_HEADERS)

    def connection_lost(self, exc: Exception | None) -> None:
        """Give the place back."""
        self._no_deadline()
        if self._address is not None:
            self.places.leave(self._address)
            self._address = None
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Bytes of a request, or bytes after it was answered."""
        if self._is_answered_early():
            self._dropped += len(data)
            if self._dropped > BYTES_TO_DROP:
                self.transport.abort()
                return
        super().data_received(data)
        if self.transport.is_closing() or self._is_answered_early():
            return
        self._dropped = 0
        if self.conn.their_state is not h11.IDLE:
            self._no_deadline()
        elif self._deadline is None:
            self._close_after(SECONDS_FOR_HEADERS)

    def on_response_complete(self) -> None:
        """Do not wait for ever for a body that nobody wants."""
        super().on_response_complete()
        if not self.transport.is_closing() and self._is_answered_early():
            self._close_after(SECONDS_TO_READ_THE_ANSWER)

    def _is_answered_early(self) -> bool:
        return self.conn.our_state is h11.DONE and self.conn.their_state is h11.SEND_BODY

    def _close_after(self, seconds: float) -> None:
        self._no_deadline()
        self._deadline = self.loop.call_later(seconds, self.transport.abort)

    def _no_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
