"""A server on loopback that answers slowly, or never."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


class Server:
    """Listens on loopback; what it does with each connection is `behaviour`."""

    def __init__(self, behaviour: Callable[[Server, socket.socket], None]) -> None:
        self._behaviour = behaviour
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.pause = 0.1
        self.met = threading.Event()
        self.over = threading.Event()

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(timeout=20)
            assert not thread.is_alive()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._threads.append(threading.Thread(target=self._meet, args=(connection,)))
                self._threads[-1].start()

    def _meet(self, connection: socket.socket) -> None:
        self.met.set()
        with connection, contextlib.suppress(OSError):
            self._behaviour(self, connection)

    def drip(self, connection: socket.socket, content: bytes) -> None:
        """A byte each `pause` seconds."""
        for byte in content:
            if self.over.wait(self.pause):
                return
            connection.sendall(bytes([byte]))


def silent(server: Server, connection: socket.socket) -> None:
    connection.recv(65536)
    server.over.wait()
