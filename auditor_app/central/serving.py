"""Listening: uvicorn around the intake, TLS or loopback only, one line when it is ready.

The figures for Prometheus have a listening address of their own, or none.
"""

from __future__ import annotations

import signal
import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.routing import Route

from auditor_app.central.addresses import is_loopback
from auditor_app.central.app import create_app
from auditor_app.central.connections import BoundedListener, BoundedProtocol, Places
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from fastapi import FastAPI
    from starlette.requests import Request

    from auditor_app.central.metrics import Metrics
    from auditor_app.central.organisation import Organisation
    from auditor_app.central.reception import Reception
    from auditor_app.central.settings import Settings

# The outer envelope travels in a header: h11 takes this much of them (uvicorn's own default).
_HEADER_BYTES: Final = 64 * 1024
_SECONDS_TO_FINISH: Final = 30
# Others accept connections by the number of the file, past a `BoundedListener`.
_LOOP: Final = "asyncio:SelectorEventLoop"


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen. Port 0 takes a free one. Without a certificate: on loopback only.

    `metrics` is host and port where the figures are to be had, under the same rule; None: nowhere.
    """

    host: str = "127.0.0.1"
    port: int = 0
    tls_certificate: Path | None = None
    tls_key: Path | None = None
    metrics: tuple[str, int] | None = None

    def check(self) -> None:
        """Make sure that nothing is said in clear to other machines.

        Raises:
            CentralError: no TLS, and not loopback; or one TLS file without the other.
        """
        if (self.tls_certificate is None) != (self.tls_key is None):
            raise CentralError(
                "TLS needs a certificate and its key.", "Give both: --tls-cert and --tls-key"
            )
        for host in (self.host, *(self.metrics or ())[:1]):
            if self.tls_certificate is None and not is_loopback(str(host)):
                raise CentralError(
                    f"Without TLS this store listens on this machine only, not on {host}.",
                    "Give --tls-cert and --tls-key, or --host 127.0.0.1 behind a proxy with TLS.",
                )

    def address(self, place: socket.socket) -> str:
        """What `place`, one of our listening sockets, is called."""
        host, port = place.getsockname()[:2]
        scheme = "https" if self.tls_certificate else "http"
        return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


class IntakeServer:
    """An intake that listens. The address is taken when it is made, requests when it runs."""

    def __init__(self, organisation: Organisation, listening: Listening) -> None:
        """Take the address.

        Raises:
            CentralError: it cannot be listened on, or a key is missing.
        """
        listening.check()
        app = self._app = create_app(organisation)
        self.metrics_address = ""
        self._figures_place: socket.socket | None = None
        figures = None
        self._place = _bind(listening.host, listening.port, Places(organisation.settings))
        host = f"[{listening.host}]" if ":" in listening.host else listening.host
        scheme = "https" if listening.tls_certificate else "http"
        self.address = f"{scheme}://{host}:{self._place.getsockname()[1]}"
        if listening.metrics:
            try:
                place = self._figures_place = _bind(
                    *listening.metrics, Places(organisation.settings)
                )
            except CentralError:
                self._place.close()
                raise
            self.metrics_address = listening.address(place)
            config = _config(_figures_app(app.state.metrics), organisation.settings, listening)
            figures = (uvicorn.Server(config), place)
        self._server = _Server(_config(app, organisation.settings, listening), figures)

    @property
    def reception(self) -> Reception:
        """The uploads under way, while it runs."""
        reception: Reception = self._app.state.reception
        return reception

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
            self._close()

    def _close(self) -> None:
        self._place.close()
        if self._figures_place is not None:
            self._figures_place.close()

    def stop(self) -> None:
        """Ask the server, from another thread, to finish what it does and end."""
        self._server.should_exit = True


def serve(organisation: Organisation, listening: Listening, ready: Callable[[str], None]) -> None:
    """Take bundles until the process is asked to stop; see `IntakeServer`."""
    IntakeServer(organisation, listening).run(ready)


def _config(app: FastAPI | Starlette, settings: Settings, listening: Listening) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        ssl_certfile=listening.tls_certificate,
        ssl_keyfile=listening.tls_key,
        http=BoundedProtocol,
        loop=_LOOP,
        ws="none",
        h11_max_incomplete_event_size=_HEADER_BYTES,
        limit_concurrency=settings.connections,
        proxy_headers=True,
        forwarded_allow_ips=list(settings.proxies),
        timeout_graceful_shutdown=_SECONDS_TO_FINISH,
        log_config=None,
        access_log=False,
        server_header=False,
    )


def _figures_app(metrics: Metrics) -> Starlette:
    async def figures(request: Request) -> Response:
        accepted = request.headers.get("Accept", "")
        kind, body = await run_in_threadpool(metrics.exposition, accepted)
        return Response(body, headers={"Content-Type": kind})

    return Starlette(routes=[Route("/metrics", figures)])


class _Server(uvicorn.Server):
    """Says when it listens, and asks running uploads to end when it is asked to stop.

    `figures` is a server for the figures, which starts and stops with this one.
    """

    ready: Callable[[], None]

    def __init__(
        self, config: uvicorn.Config, figures: tuple[uvicorn.Server, socket.socket] | None
    ) -> None:
        super().__init__(config)
        self._figures = figures

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        if self._figures is not None:
            server, place = self._figures
            server.config.load()
            server.lifespan = server.config.lifespan_class(server.config)
            await server.startup([place])
        if self.started:
            self.ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: uploads under way write out what they have; their senders come back later."""
        reception = getattr(getattr(self.config.app, "state", None), "reception", None)
        if reception is not None:
            reception.stop_receiving()
        await super().shutdown(sockets)
        if self._figures is not None:
            server, place = self._figures
            await server.shutdown([place])


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


def _bind(host: str, port: int, places: Places) -> socket.socket:
    place = BoundedListener(socket.AF_INET6 if ":" in host else socket.AF_INET, places)
    try:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        place.bind((host, port))
    except OSError as error:
        place.close()
        raise CentralError(
            f"The address {host}, port {port}, cannot be listened on "
            f"({error.strerror or type(error).__name__}).",
            "Name another port, or 0 for a free one.",
        ) from error
    return place
