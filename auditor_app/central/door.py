"""Where every request comes in: it gets a number, is counted, and its end is logged.

Plain ASGI: FastAPI's own middleware would copy the body's pieces through another queue. Of what the
request says itself (path, query, headers, body) nothing is kept.
"""

from __future__ import annotations

import logging
import secrets
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

from starlette.datastructures import MutableHeaders
from starlette.responses import Response

from auditor_app.central import refusing
from auditor_app.central.limits import Visitor
from auditor_app.central.log import REQUEST, say
from auditor_app.sync.wire import Refusal

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from auditor_app.central.limits import Limits
    from auditor_app.central.metrics import Metrics

VISITOR: Final = "visitor"
REQUEST_ID: Final = "X-Request-Id"
OTHER: Final = "other"
_METHODS: Final = frozenset(
    ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT")
)
# Asked every few seconds by machines: their good answers are counted, not logged.
_QUIET: Final = ("/health", "/ready")


class Door:
    """The outermost part of the application."""

    def __init__(self, app: ASGIApp, limits: Limits, metrics: Metrics) -> None:
        self._app = app
        self._limits = limits
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        client = scope.get("client")
        scope.setdefault("state", {})[VISITOR] = Visitor(self._limits, client[0] if client else "")
        number = secrets.token_hex(8)
        before = REQUEST.set(number)
        try:
            await self._answer(scope, receive, send, number)
        finally:
            REQUEST.reset(before)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, number: str) -> None:
        began = time.monotonic()
        status = received = 0

        async def count() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            return message

        async def mark(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
                MutableHeaders(scope=message)[REQUEST_ID] = number
            await send(message)

        self._metrics.begun()
        try:
            app = _two_lengths if _has_two_lengths(scope) else self._app
            await app(scope, count, mark)
        except Exception as error:  # noqa: BLE001 - the last place that can answer a fault of ours
            say("fault", level=logging.ERROR, error=type(error).__name__, place=_place(error))
            if not status:
                await _fault(scope, receive, mark)
        finally:
            method = scope["method"] if scope["method"] in _METHODS else OTHER
            route = getattr(scope.get("route"), "path", OTHER)
            self._metrics.answered(method, route, status, received)
            if status >= 400 or route not in _QUIET:
                seconds = round(time.monotonic() - began, 3)
                say("answered", method=method, route=route, status=status, seconds=seconds)


def _has_two_lengths(scope: Scope) -> bool:
    """Where a body ends in two ways, a proxy before us may see another end than we do.

    RFC 9112, section 6.1: such a request ought to be handled as an error.
    """
    names = [name for name, _ in scope["headers"]]
    return b"transfer-encoding" in names and b"content-length" in names


async def _two_lengths(scope: Scope, receive: Receive, send: Send) -> None:
    refusal = refusing.bad_request("The request says in two ways where it ends.").refusal
    headers = {"Connection": "close"}
    answer = Response(refusal.to_json(), 400, headers, media_type="application/json")
    await answer(scope, receive, send)


async def _fault(scope: Scope, receive: Receive, send: Send) -> None:
    refusal = Refusal(
        "fault", "The central store made a mistake.", "Try again later; nothing is lost."
    )
    answer = Response(refusal.to_json(), 500, media_type="application/json")
    await answer(scope, receive, send)


def _place(error: Exception) -> str:
    """File and line where it was raised: of an exception, that and its type name nobody."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
