"""A TCP proxy on loopback that does to a connection what bad networks do."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable

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


@dataclass(frozen=True)
class Reset:
    """As `Cut`, but the laptop is told so: its network went away (a TCP reset)."""

    after: int


@dataclass(frozen=True)
class Stall:
    """Nothing passes any more after so many bytes, and nobody says so: as after a sleep."""

    after: int


@dataclass(frozen=True)
class Duplicate:
    """The `count` bytes before this place come twice."""

    at: int
    count: int


@dataclass(frozen=True)
class CutAnswer:
    """Both sides are cut once so many bytes of the store's answers went to the laptop."""

    after: int


Fault = Cut | SwallowAnswer | Corrupt | Reset | Stall | Duplicate | CutAnswer


def random_fault(chance: random.Random, reach: int) -> Fault:
    """Anything that a network does, within the first `reach` bytes of a connection."""
    at = chance.randrange(1, reach)
    kinds = (
        lambda: Cut(at),
        lambda: Reset(at),
        lambda: Corrupt(at),
        lambda: Duplicate(at, chance.randrange(1, 2000)),
        lambda: SwallowAnswer(chance.randrange(1, 5)),
        lambda: CutAnswer(chance.randrange(1, 3000)),
        lambda: Stall(at),
    )
    # A stall costs a time-out's length: fewer of them.
    (kind,) = chance.choices(kinds, weights=(4, 4, 4, 4, 2, 4, 1))
    return kind()


class BadNetwork:
    """Passes connections on to `address`; the n-th connection suffers the n-th fault."""

    def __init__(
        self,
        address: str,
        faults: Iterable[Fault | None] = (),
        place: tuple[str, int] = ("127.0.0.1", 0),
    ) -> None:
        parts = urlsplit(address)
        self._target = (parts.hostname, parts.port)
        self.faults: deque[Fault | None] = deque(faults)
        self.connections = 0
        self.bytes_sent = 0
        self.corrupts_large_reads = False
        self.suffered = 0
        self.when_sent: tuple[int, Callable[[], None]] | None = None
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closing = False
        self._listener = socket.create_server(place)
        self.port: int = self._listener.getsockname()[1]
        self.address = f"{parts.scheme}://{place[0]}:{self.port}"

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
            end = passed + len(content)
            match fault:
                case Cut(after) | Reset(after) | Stall(after) if end >= after:
                    self._write(store, content[: after - passed])
                    self.suffered += 1
                    break
                case Corrupt(at) if passed <= at < end:
                    changed = bytearray(content)
                    changed[at - passed] ^= 1
                    content = bytes(changed)
                    self.suffered += 1
                case Duplicate(at, count) if passed < at <= end:
                    here = at - passed
                    content = content[:here] + content[max(here - count, 0) :]
                    self.suffered += 1
            if self.corrupts_large_reads and len(content) > _LARGE_READ:
                content = content[:-1] + bytes([content[-1] ^ 1])
            passed = end
            self.bytes_sent += len(content)
            self._write(store, content)
            self._call_if_due()
        if isinstance(fault, Stall):
            while self._read(laptop):
                pass
        self._end(laptop, reset=isinstance(fault, Reset))
        self._end(store)

    def _downwards(self, store: socket.socket, laptop: socket.socket, fault: Fault | None) -> None:
        answers = passed = 0
        while content := self._read(store):
            answers += content.count(b"HTTP/1.1 ")
            passed += len(content)
            if isinstance(fault, SwallowAnswer) and answers >= fault.number:
                self.suffered += 1
                break
            if isinstance(fault, CutAnswer) and passed >= fault.after:
                self._write(laptop, content[: len(content) - (passed - fault.after)])
                self.suffered += 1
                break
            self._write(laptop, content)
        if isinstance(fault, Stall):
            return  # the laptop is not told; its side ends when it gives up
        self._end(laptop)
        self._end(store)

    def _call_if_due(self) -> None:
        if self.when_sent is not None and self.bytes_sent >= self.when_sent[0]:
            (_, call), self.when_sent = self.when_sent, None
            call()

    def _read(self, connection: socket.socket) -> bytes:
        try:
            return connection.recv(16384)
        except OSError:
            return b""

    def _write(self, connection: socket.socket, content: bytes) -> None:
        with contextlib.suppress(OSError):
            connection.sendall(content)

    def _end(self, connection: socket.socket, *, reset: bool = False) -> None:
        with contextlib.suppress(OSError):
            if reset:
                # No lingering: what is closed like this is a reset.
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            else:
                connection.shutdown(socket.SHUT_RDWR)
        connection.close()
        self._open.discard(connection)
