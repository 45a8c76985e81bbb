"""Connections that cost no more than they are worth: uvicorn's protocol with bounds in time.

uvicorn waits for ever for the rest of a request's headers and for an answer to be read, and reads
whatever follows a request that was answered before its body was read. All are bounded here, and how
many connections stand at once, also from one address. Those are counted where they are accepted: a
protocol hears of a connection only after TLS has begun, which a stranger can put off.
"""

from __future__ import annotations

import socket
from collections import Counter
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING, Any, Final

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
SECONDS_TO_BE_READ: Final = 300.0
"""An answer is read within this: 3 MiB, the largest programme, at 10 kB a second."""
BYTES_TO_DROP: Final = 16 * 1024 * 1024
_TURNED_AWAY: Final = 64


class Places:
    """How many connections may stand. Lives in one event loop."""

    def __init__(self, settings: Settings) -> None:
        # uvicorn answers those above the setting with 503; above this it would run out of files.
        self._most = settings.connections + _TURNED_AWAY
        self._most_of_one = settings.connections_per_address
        self._proxies: list[IPv4Network | IPv6Network] = [
            ip_network(proxy) for proxy in settings.proxies
        ]
        self._standing: Counter[str] = Counter()

    def enter(self, address: str) -> bool:
        """One more from `address`: may it?"""
        sender = network_of(address)
        if self._standing.total() >= self._most:
            return False
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


class BoundedListener(socket.socket):
    """A listening socket that closes at once those for whom there is no place."""

    def __init__(self, family: int, places: Places) -> None:
        # With the protocol named, asyncio turns Nagle's delay off: 40 ms for each small answer.
        super().__init__(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._places = places

    def accept(self) -> tuple[socket.socket, Any]:
        """The next connection, which has a place until it is closed.

        Raises:
            ConnectionAbortedError: there was no place for it.
        """
        connection, (host, *rest) = super().accept()
        address = (_as_written(host), *rest)
        if not self._places.enter(address[0]):
            connection.close()
            raise ConnectionAbortedError
        return _Placed(connection, self._places, address), address


def _as_written(host: str) -> str:
    """An IPv4 address by itself: on a socket for both it comes as ::ffff:192.0.2.1 (RFC 4291).

    All of those lie in one network of IPv6: they would count as one sender, and none as a proxy.
    """
    try:
        parsed = ip_address(host)
    except ValueError:
        return host
    mapped = parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else None
    return host if mapped is None else str(mapped)


class _Placed(socket.socket):
    def __init__(self, connection: socket.socket, places: Places, address: tuple[str, Any]) -> None:
        super().__init__(
            connection.family, connection.type, connection.proto, fileno=connection.detach()
        )
        self._places: Places | None = places
        self._address = address

    def getpeername(self) -> tuple[str, Any]:
        """Who is asked here what uvicorn calls the client."""
        return self._address

    def close(self) -> None:
        super().close()
        if self._places is not None:
            self._places.leave(self._address[0])
            self._places = None


class BoundedProtocol(H11Protocol):
    """uvicorn's HTTP/1.1, bounded."""

    _deadline: asyncio.TimerHandle | None = None
    _read_by: asyncio.TimerHandle | None = None
    _dropped = 0

    def connection_made(  # type: ignore[override]  # as uvicorn's own
        self, transport: asyncio.Transport
    ) -> None:
        """Wait for a request, but not for ever."""
        super().connection_made(transport)
        # To hear of every answer that is not read. With 0 asyncio's TLS would not write at all.
        transport.set_write_buffer_limits(high=1)
        self._close_after(SECONDS_FOR_HEADERS)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        self._no_deadline()
        self._is_read()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """The other side does not read what was answered."""
        super().pause_writing()
        self._read_by = self.loop.call_later(SECONDS_TO_BE_READ, self.transport.abort)

    def resume_writing(self) -> None:
        """It has read it."""
        self._is_read()
        super().resume_writing()

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

    def _is_read(self) -> None:
        if self._read_by is not None:
            self._read_by.cancel()
            self._read_by = None
