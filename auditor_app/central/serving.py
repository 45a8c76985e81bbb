"""Listening: uvicorn around the intake, TLS or loopback only, one line when it is ready."""

from __future__ import annotations

import ipaddress
import signal
import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import uvicorn

from auditor_app.central.app import create_app
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from auditor_app.central.organisation import Organisation

# The outer envelope travels in a header: h11 takes this much of them (uvicorn's own default).
_HEADER_BYTES: Final = 64 * 1024
_SECONDS_TO_FINISH: Final = 30


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen. Port 0 takes a free one. Without a certificate: on loopback only."""

    host: str = "127.0.0.1"
    port: int = 0
    tls_certificate: Path | None = None
    tls_key: Path | None = None

    def check(self) -> None:
        """Make sure that nothing is said in clear to other machines.

        Raises:
            CentralError: no TLS, and not loopback; or one TLS file without the other.
        """
        if (self.tls_certificate is None) != (self.tls_key is None):
            raise CentralError(
                "TLS needs a certificate and its key.", "Give both: --tls-cert and --tls-key"
            )
        if self.tls_certificate is None and not _is_loopback(self.host):
            raise CentralError(
                f"Without TLS this store listens on this machine only, not on {self.host}.",
                "Give --tls-cert and --tls-key, or --host 127.0.0.1 behind a proxy with TLS.",
            )


class IntakeServer:
    """An intake that listens. The address is taken when it is made, requests when it runs."""

    def __init__(self, organisation: Organisation, listening: Listening) -> None:
        """Take the address.

        Raises:
            CentralError: it cannot be listened on, or a key is missing.
        """
        listening.check()
        app = create_app(organisation)
        self._place = _bind(listening)
        host = f"[{listening.host}]" if ":" in listening.host else listening.host
        scheme = "https" if listening.tls_certificate else "http"
        self.address = f"{scheme}://{host}:{self._place.getsockname()[1]}"
        config = uvicorn.Config(
            app,
            ssl_certfile=listening.tls_certificate,
            ssl_keyfile=listening.tls_key,
            http="h11",
            h11_max_incomplete_event_size=_HEADER_BYTES,
            timeout_graceful_shutdown=_SECONDS_TO_FINISH,
            log_config=None,
            access_log=False,
            server_header=False,
        )
        self._server = _Server(config)

    def run(self, ready: Callable[[str], None]) -> None:
        """Take bundles until `stop`, SIGINT or SIGTERM; `ready` gets the address once it listens.

        Raises:
            CentralError: the TLS files cannot be used.
        """
        self._server.ready = lambda: ready(self.address)
        try:
            with _stopping_is_no_failure():
                self._server.run(sockets=[self._place])
        except OSError as error:
            raise CentralError(
                "The TLS certificate or its key cannot be used.", "Check both files; they are PEM."
            ) from error
        finally:
            self._place.close()

    def stop(self) -> None:
        """Ask the server, from another thread, to finish what it does and end."""
        self._server.should_exit = True


def serve(organisation: Organisation, listening: Listening, ready: Callable[[str], None]) -> None:
    """Take bundles until the process is asked to stop; see `IntakeServer`."""
    IntakeServer(organisation, listening).run(ready)


class _Server(uvicorn.Server):
    """Says when it listens, and asks running uploads to end when it is asked to stop."""

    ready: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        if self.started:
            self.ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: uploads under way write out what they have; their senders come back later."""
        reception = getattr(getattr(self.config.app, "state", None), "reception", None)
        if reception is not None:
            reception.stop_receiving()
        await super().shutdown(sockets)


@contextmanager
def _stopping_is_no_failure() -> Iterator[None]:
    """A stop that was asked for ends with status 0: uvicorn raises the signal again at its end."""
    if threading.current_thread() is not threading.main_thread():
        yield  # Python gives signals to the main thread only
        return
    before = {number: signal.signal(number, _no_more) for number in uvicorn.server.HANDLED_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _no_more(number: int, frame: FrameType | None) -> None:
    del number, frame


def _bind(listening: Listening) -> socket.socket:
    family = socket.AF_INET6 if ":" in listening.host else socket.AF_INET
    # With the protocol named, asyncio turns Nagle's delay off: 40 ms for each small answer.
    place = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        place.bind((listening.host, listening.port))
    except OSError as error:
        place.close()
        raise CentralError(
            f"The address {listening.host}, port {listening.port}, cannot be listened on "
            f"({error.strerror or type(error).__name__}).",
            "Name another port, or 0 for a free one.",
        ) from error
    return place


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
