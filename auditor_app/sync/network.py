"""The network under httpx, in waits so short that an `Exchange` can end each of them.

Names, connections, TLS and bytes all pass here, on the direct way as through a proxy. httpcore
takes such a network (https://www.encode.io/httpcore/network-backends/); httpx has no argument for
it, see `bound`.
"""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import httpcore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import httpx

    from auditor_app.sync.exchange import Exchange

    _Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]
T = TypeVar("T")

_RECORDS: Final = 64 * 1024
"""Bytes read at once from under TLS: some of its records (RFC 8446, 5.1)."""


def bound(client: httpx.Client, exchange: Exchange) -> None:
    """Let `exchange` bound every request of a client, through whatever proxy it goes."""
    network = BoundedNetwork(exchange)
    # httpx hides what httpcore, under it, takes as an argument. It is pinned, and the hostile tests
    # notice when it changes.
    for transport in (client._transport, *client._mounts.values()):  # noqa: SLF001
        if transport is not None:
            transport._pool._network_backend = network  # type: ignore[attr-defined]  # noqa: SLF001


class BoundedNetwork(httpcore.NetworkBackend):
    """Opens the connections of one `Exchange`."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first of the host's addresses that takes one.

        `timeout` is for the look-up of the name, and again for each address.
        """
        del local_address, socket_options  # nobody sets them
        with _as(httpcore.ConnectTimeout, httpcore.ConnectError):
            failure = OSError(f"{host} has no address")
            for family, kind, protocol, _, address in self._addresses(host, port, timeout):
                connection = socket.socket(family, kind, protocol)
                try:
                    self._connect(connection, address, timeout)
                except OSError as error:
                    connection.close()
                    failure = error
                except BaseException:
                    connection.close()
                    raise
                else:
                    self._exchange.connected()
                    return _Stream(connection, self._exchange)
            raise failure

    def _addresses(self, host: str, port: int, limit: float | None) -> Iterable[_Address]:
        """Look a name up on a thread of its own: the system's look-up cannot be ended."""
        found: Future[Iterable[_Address]] = Future()

        def look_up() -> None:
            try:
                found.set_result(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            except Exception as error:  # noqa: BLE001 - raised where it is waited for
                found.set_exception(error)

        threading.Thread(target=look_up, name="look-up", daemon=True).start()
        return self._exchange.wait(found.result, limit)

    def _connect(self, connection: socket.socket, address: Any, limit: float | None) -> None:
        connection.settimeout(0.0)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            connection.connect(address)
        except BlockingIOError:
            self._exchange.wait(partial(_until_writable, connection), limit)
            number = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if number:
                raise OSError(number, "the connection was not made") from None


class _Stream(httpcore.NetworkStream):
    """Bytes over one socket."""

    def __init__(self, connection: socket.socket, exchange: Exchange) -> None:
        self._socket = connection
        self._exchange = exchange

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _as(httpcore.ReadTimeout, httpcore.ReadError):
            content = self._waiting(lambda: self._socket.recv(max_bytes), timeout)
            self._exchange.came(len(content))
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        rest = memoryview(buffer)
        with _as(httpcore.WriteTimeout, httpcore.WriteError):
            while rest:
                count = self._waiting(partial(self._socket.send, rest), timeout)
                self._exchange.went(count)
                rest = rest[count:]

    def _waiting(self, step: Callable[[], T], limit: float | None) -> T:
        def attempt(seconds: float) -> T:
            self._socket.settimeout(seconds)
            return step()

        return self._exchange.wait(attempt, limit)

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _begin_tls(self, self._exchange, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return _is_readable(self._socket)
        return None


class _TlsStream(httpcore.NetworkStream):
    """TLS over another stream, which may be TLS itself: that of a proxy."""

    def __init__(
        self,
        below: httpcore.NetworkStream,
        exchange: Exchange,
        context: ssl.SSLContext,
        server_hostname: str | None,
    ) -> None:
        self._below = below
        self._exchange = exchange
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=server_hostname
        )

    def shake_hands(self, timeout: float | None) -> None:
        """Prove the server (or not: the context says what is wanted)."""
        with _as(httpcore.ConnectTimeout, httpcore.ConnectError):
            self._done(self._tls.do_handshake, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _as(httpcore.ReadTimeout, httpcore.ReadError):
            try:
                return self._done(partial(self._tls.read, max_bytes), timeout)
            except ssl.SSLEOFError:
                return b""  # as of a socket: whether anything lacks, HTTP tells

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        rest = memoryview(buffer)
        with _as(httpcore.WriteTimeout, httpcore.WriteError):
            while rest:
                rest = rest[self._done(partial(self._tls.write, rest), timeout) :]

    def _done(self, step: Callable[[], T], timeout: float | None) -> T:
        """What `step` of TLS gives, once the stream below has carried what that takes."""
        while True:
            lacks = False
            try:
                return step()
            except ssl.SSLWantReadError:
                lacks = True
            finally:
                # Also the alert that says why it is no good.
                self._below.write(self._outgoing.read(), timeout)
            if lacks:
                content = self._below.read(_RECORDS, timeout)
                if content:
                    self._incoming.write(content)
                else:
                    self._incoming.write_eof()

    def close(self) -> None:
        self._below.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _begin_tls(self, self._exchange, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        return self._tls if info == "ssl_object" else self._below.get_extra_info(info)


def _begin_tls(
    below: httpcore.NetworkStream,
    exchange: Exchange,
    context: ssl.SSLContext,
    server_hostname: str | None,
    timeout: float | None,
) -> httpcore.NetworkStream:
    try:
        made = _TlsStream(below, exchange, context, server_hostname)
        made.shake_hands(timeout)
    except BaseException:
        below.close()
        raise
    exchange.connected()
    return made


def _until_writable(connection: socket.socket, seconds: float) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_WRITE)
        if not selector.select(seconds):
            raise TimeoutError


def _is_readable(connection: socket.socket) -> bool:
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_READ)
        return bool(selector.select(0))


@contextmanager
def _as(too_long: type[Exception], failed: type[Exception]) -> Iterator[None]:
    """Raise what the system says as the error of httpcore that httpx knows."""
    try:
        yield
    except TimeoutError as error:
        raise too_long from error
    except OSError as error:
        raise failed(str(error)) from error
