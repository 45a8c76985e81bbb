"""A TCP proxy on loopback that does to a connection what bad networks do."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

# Longer than any request's headers: bytes of the bundle are in it.
_LARGE_READ = 12_000


@dataclass(frozen=True)
class Cut:
    """Both sides are cut once so many bytes went from the laptop to the store."""

    after: int


@dataclass(frozen=True)
class SwallowAnswer:
    """The store gets everything; its `number`-th answer and the connection are lost."""

    number: int = 1


@dataclass(frozen=True)
class Corrupt:
    """One byte from the laptop is changed on its way."""

    at: int


Fault = Cut | SwallowAnswer | Corrupt


class BadNetwork:
    """Passes connections on to `address`; the n-th connection suffers the n-th fault."""

    def __init__(self, address: str, faults: Iterable[Fault | None] = ()) -> None:
        parts = urlsplit(address)
        self._target = (parts.hostname, parts.port)
        self.faults: deque[Fault | None] = deque(faults)
        self.connections = 0
        self.bytes_sent = 0
        self.corrupts_large_reads = False
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closing = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            self._end(connection)
        for thread in self._threads:
            thread.join(timeout=20)
            assert not thread.is_alive()

    def lead_to(self, address: str) -> None:
        """Pass later connections on to another address: the store came back elsewhere."""
        parts = urlsplit(address)
        self._target = (parts.hostname, parts.port)

    def _start(self, target: object, *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing:
            try:
                laptop, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            fault = self.faults.popleft() if self.faults else None
            try:
                store = socket.create_connection(self._target)
            except OSError:
                laptop.close()
                continue
            self._open |= {laptop, store}
            self._start(self._upwards, laptop, store, fault)
            self._start(self._downwards, store, laptop, fault)

    def _upwards(self, laptop: socket.socket, store: socket.socket, fault: Fault | None) -> None:
        passed = 0
        while content := self._read(laptop):
            if isinstance(fault, Cut) and passed + len(content) >= fault.after:
                self._write(store, content[: fault.after - passed])
                break
            if isinstance(fault, Corrupt) and passed <= fault.at < passed + len(content):
                changed = bytearray(content)
                changed[fault.at - passed] ^= 1
                content = bytes(changed)
            if self.corrupts_large_reads and len(content) > _LARGE_READ:
                content = content[:-1] + bytes([content[-1] ^ 1])
            passed += len(content)
            self.bytes_sent += len(content)
            self._write(store, content)
        self._end(laptop)
        self._end(store)

    def _downwards(self, store: socket.socket, laptop: socket.socket, fault: Fault | None) -> None:
        answers = 0
        while content := self._read(store):
            answers += content.count(b"HTTP/1.1 ")
            if isinstance(fault, SwallowAnswer) and answers >= fault.number:
                break
            self._write(laptop, content)
        self._end(laptop)
        self._end(store)

    def _read(self, connection: socket.socket) -> bytes:
        try:
            return connection.recv(16384)
        except OSError:
            return b""

    def _write(self, connection: socket.socket, content: bytes) -> None:
        with contextlib.suppress(OSError):
            connection.sendall(content)

    def _end(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()
        self._open.discard(connection)
