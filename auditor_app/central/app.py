"""The intake over HTTP: tus 1.0 for the bytes, two addresses of our own for where they stand.

| request | what |
| --- | --- |
| `POST /bundles` | creation: `Upload-Length`, and the outer envelope in `Upload-Metadata` |
| `HEAD`, `PATCH`, `DELETE /uploads/{token}` | where it stopped, more bytes, give up |
| `GET /bundles/{digest}/receipt` | 200 receipt, 202 not yet, 409 refused, 404 unknown |
| `GET /health`, `GET /ready` | the process lives; registry, store and disk are usable |
| `GET /openapi.json` | all of this for programs |

A refusal is JSON: `reason` for programs, `message` and `remedy` for people.
https://tus.io/protocols/resumable-upload
"""

from __future__ import annotations

import asyncio
import base64
import logging
import re
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from auditor_app import __version__
from auditor_app.central import describing, refusing
from auditor_app.central.addresses import is_loopback
from auditor_app.central.door import VISITOR, Door
from auditor_app.central.enrolling_api import enrolling_routes
from auditor_app.central.entries import RecordedRefusal, TakenBundle, Upload
from auditor_app.central.intake import Intake
from auditor_app.central.limits import Limits, Visitor
from auditor_app.central.log import heard_by, say
from auditor_app.central.metrics import Metrics
from auditor_app.central.reception import Piece, Reception, StalledError
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.errors import AuditorError
from auditor_app.sync.wire import CHUNK_TYPE, ENVELOPE, TUS_VERSION, Refusal, read_metadata

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from auditor_app.central.organisation import Organisation

_EXTENSIONS: Final = "creation,termination,checksum"
# tus: "The Server MUST support at least the SHA1 checksum algorithm".
_ALGORITHMS: Final = ("sha1", "sha256")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_TOKEN: Final = re.compile(r"[0-9a-f]{32}")
_LONGEST_WAIT: Final = 20.0
SECONDS_WITHOUT_BYTES: Final = 120.0
"""A request whose bytes stop coming is given up after this; what came is kept."""
_SECONDS_TO_ASK_AGAIN: Final = "1"


def create_app(organisation: Organisation) -> FastAPI:
    """The intake of `organisation` as an ASGI application.

    Its state has the `metrics`, and once it runs the `reception`.

    Raises:
        CentralError: a key that the intake needs is not in the folder.
    """
    intake = Intake(organisation)
    metrics = Metrics(organisation)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        reception = Reception(intake)
        app.state.reception = reception
        with heard_by(metrics.hear):
            await reception.start()
            yield
            await reception.close()

    app = FastAPI(
        title="Auditor central store",
        version=__version__,
        lifespan=lifespan,
        docs_url=None,  # would load scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,  # would lead to whatever the request calls this host
        # Nothing is sent to a collector because of a variable in the environment: it would carry
        # the texts of exceptions.
        telemetry={
            "tracing": False,
            "metrics": False,
            "logs": False,
            "operation_spans": False,
            "auto_configure": False,
        },
    )
    app.state.metrics = metrics
    app.state.largest_bundle = organisation.settings.largest_bundle
    app.add_middleware(_SpeakTus)
    app.add_middleware(Door, limits=Limits(organisation.settings), metrics=metrics)
    app.add_exception_handler(IntakeRefusalError, _refused)
    app.add_exception_handler(AuditorError, _not_now)
    app.add_exception_handler(ClientDisconnect, _cut)
    app.add_exception_handler(HTTPException, _nothing_here)
    for path, answer, method, said in (
        ("/bundles", _create, "POST", describing.CREATE),
        ("/bundles", _options, "OPTIONS", describing.OPTIONS),
        ("/bundles/{digest}/receipt", _receipt, "GET", describing.RECEIPT),
        ("/uploads/{token}", _offset, "HEAD", describing.OFFSET),
        ("/uploads/{token}", _append, "PATCH", describing.APPEND),
        ("/uploads/{token}", _abandon, "DELETE", describing.ABANDON),
        ("/uploads/{token}", _overridden, "POST", describing.OVERRIDDEN),
        ("/uploads/{token}", _options, "OPTIONS", describing.UPLOAD_OPTIONS),
        ("/health", _health, "GET", describing.HEALTH),
        ("/ready", _ready, "GET", describing.READY),
    ):
        app.add_api_route(path, answer, methods=[method], response_class=Response, **said)
    app.include_router(enrolling_routes(organisation), dependencies=[Depends(_counted)])
    return app


# --- tus


async def _create(request: Request) -> Response:
    size = _number(request, "Upload-Length")
    metadata = read_metadata(request.headers.get("Upload-Metadata", ""))
    if metadata is None or ENVELOPE not in metadata:
        raise refusing.envelope_unusable("The upload does not come with the bundle's signature.")
    visitor = _stranger(request)
    token, offset = await _reception(request).create(
        metadata[ENVELOPE], size, visitor.begins_upload
    )
    visitor.limits.remember(token, visitor.device)
    # Relative: behind a proxy only the client knows what this store is called.
    headers = {"Location": f"uploads/{token}", "Upload-Offset": str(offset)}
    return Response(status_code=201, headers=headers)


async def _offset(request: Request) -> Response:
    token = await _own_token(request)
    offset, size = await _reception(request).offset(token)
    return Response(
        status_code=200,
        headers={
            "Upload-Offset": str(offset),
            "Upload-Length": str(size),
            "Cache-Control": "no-store",
        },
    )


async def _append(request: Request) -> Response:
    token = await _own_token(request)
    if request.headers.get("Content-Type") != CHUNK_TYPE:
        raise IntakeRefusalError(
            "bad-request", 415, f"The bytes of an upload have the type {CHUNK_TYPE}.", ""
        )
    length = request.headers.get("Content-Length")
    algorithm, checksum = _checksum(request.headers.get("Upload-Checksum"))
    piece = Piece(
        offset=_number(request, "Upload-Offset"),
        length=None if length is None else _number(request, "Content-Length"),
        algorithm=algorithm,
        checksum=checksum,
    )
    offset = await _reception(request).append(token, piece, _arriving(request))
    return Response(status_code=204, headers={"Upload-Offset": str(offset)})


async def _abandon(request: Request) -> Response:
    await _reception(request).abandon(await _own_token(request))
    return Response(status_code=204)


async def _overridden(request: Request) -> Response:
    """For networks that let only GET and POST pass (tus: X-HTTP-Method-Override)."""
    method = request.headers.get("X-HTTP-Method-Override", "")
    if method == "PATCH":
        return await _append(request)
    if method == "DELETE":
        return await _abandon(request)
    if method == "HEAD":
        return await _offset(request)
    raise refusing.bad_request("A POST to an upload needs X-HTTP-Method-Override.")


async def _options(request: Request) -> Response:
    return Response(
        status_code=204,
        headers={
            "Tus-Version": TUS_VERSION,
            "Tus-Extension": _EXTENSIONS,
            "Tus-Max-Size": str(request.app.state.largest_bundle),
            "Tus-Checksum-Algorithm": ",".join(_ALGORITHMS),
        },
    )


class _SpeakTus:
    """Refuses other versions of tus, and says ours in every answer to an upload.

    Plain ASGI: FastAPI's own middleware would copy the body's pieces through another queue.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = str(scope.get("path", ""))
        if scope["type"] != "http" or not (path == "/bundles" or path.startswith("/uploads/")):
            await self._app(scope, receive, send)
            return
        spoken = Headers(scope=scope).get("Tus-Resumable")
        if scope["method"] != "OPTIONS" and spoken != TUS_VERSION:
            refusal = Refusal("tus-version", f"This store speaks tus {TUS_VERSION}.", "")
            headers = {"Tus-Version": TUS_VERSION}
            answer = Response(refusal.to_json(), 412, headers, media_type="application/json")
            await answer(scope, receive, send)
            return

        async def say_version(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["Tus-Resumable"] = TUS_VERSION
            await send(message)

        await self._app(scope, receive, say_version)


# --- ours


async def _receipt(request: Request) -> Response:
    digest = str(request.path_params["digest"])
    visitor = _visitor(request)
    device = visitor.limits.device_of(digest)
    if device is None:
        visitor.is_stranger()
    else:
        visitor.is_device(device)
    if not _DIGEST.fullmatch(digest):
        raise refusing.bad_request("A bundle is asked for by its SHA-256 in lower case.")
    found = await _reception(request).standing(digest, _preferred_wait(request))
    if found is not None and device is None:
        visitor.limits.remember(digest, found.device)
        visitor.is_device(found.device)
    if isinstance(found, TakenBundle):
        return Response(found.receipt, media_type="application/json")
    if isinstance(found, Upload):
        state = "checking" if found.whole else "arriving"
        return JSONResponse({"state": state}, 202, {"Retry-After": _SECONDS_TO_ASK_AGAIN})
    if isinstance(found, RecordedRefusal):
        refusal = Refusal(found.reason, found.message, found.remedy)
        return Response(refusal.to_json(), 409, media_type="application/json")
    raise refusing.bundle_unknown()


async def _health() -> Response:
    return JSONResponse({"status": "alive"})


async def _ready(request: Request) -> Response:
    is_here = request.client is not None and is_loopback(request.client.host)
    if not is_here:
        _stranger(request)
    reasons = await _reception(request).reasons_not_to_be_ready()
    said: dict[str, object] = {"status": "not ready" if reasons else "ready"}
    if is_here and reasons:
        said["reasons"] = list(reasons)
    return JSONResponse(said, 503 if reasons else 200)


# --- answers to what goes wrong


async def _refused(request: Request, error: Exception) -> Response:
    del request
    if not isinstance(error, IntakeRefusalError):
        raise error
    say("request_refused", reason=error.reason)
    headers = {"Retry-After": str(error.retry_after)} if error.is_transient else None
    body = error.refusal.to_json()
    return Response(body, error.status, headers, media_type="application/json")


async def _not_now(request: Request, error: Exception) -> Response:
    del request
    if not isinstance(error, AuditorError):
        raise error
    say("not_now", level=logging.ERROR, error=type(error).__name__)
    refusal = Refusal("not-now", "The central store cannot take bundles now.", "Try again later.")
    headers = {"Retry-After": _SECONDS_TO_ASK_AGAIN}
    return Response(refusal.to_json(), 503, headers, media_type="application/json")


async def _cut(request: Request, error: Exception) -> Response:
    """The other side is gone: nobody reads this, but it is no fault of ours either."""
    del request, error
    return Response(status_code=400)


async def _nothing_here(request: Request, error: Exception) -> Response:
    """No such address, or not with this method."""
    del request
    if not isinstance(error, HTTPException):
        raise error
    refusal = Refusal("not-here", "This store has nothing at this address.", "")
    if error.status_code == 405:
        refusal = Refusal("method", "This address is not asked in this way.", "")
    return Response(refusal.to_json(), error.status_code, error.headers, "application/json")


# --- who asks


def _visitor(request: Request) -> Visitor:
    visitor: Visitor = request.scope["state"][VISITOR]
    return visitor


def _stranger(request: Request) -> Visitor:
    """Who asks, counted by address as long as no device is known."""
    visitor = _visitor(request)
    visitor.is_stranger()
    return visitor


async def _counted(request: Request) -> None:
    """For routes that know no device."""
    _stranger(request)


async def _own_token(request: Request) -> str:
    """The token in the path; it belongs to a device of ours, which this request counts for."""
    token = str(request.path_params["token"])
    visitor = _visitor(request)
    device = visitor.limits.device_of(token)
    if device is None:
        visitor.is_stranger()
        # Tokens become file names: only what we gave out can have this form.
        if not _TOKEN.fullmatch(token):
            raise refusing.upload_unknown()
        device = await _reception(request).device_of(token)
        visitor.limits.remember(token, device)
    visitor.is_device(device)
    return token


async def _arriving(request: Request) -> AsyncGenerator[bytes, None]:
    """The body's pieces, no faster than the device may send, and not for ever without one."""
    visitor = _visitor(request)
    body = request.stream()
    while True:
        try:
            async with asyncio.timeout(SECONDS_WITHOUT_BYTES):
                content = await anext(body, None)
        except TimeoutError as error:
            raise StalledError from error
        if content is None:
            return
        yield content
        if seconds := visitor.limits.seconds_to_pause(visitor.device, len(content)):
            await asyncio.sleep(seconds)


# --- reading headers


def _reception(request: Request) -> Reception:
    reception: Reception = request.app.state.reception
    return reception


def _number(request: Request, header: str) -> int:
    value = request.headers.get(header, "")
    if not re.fullmatch(r"[0-9]{1,18}", value, re.ASCII):
        raise refusing.bad_request(f"The header {header} is missing or no number.")
    return int(value)


def _checksum(header: str | None) -> tuple[str, bytes]:
    if header is None:
        return "", b""
    algorithm, _, value = header.partition(" ")
    if algorithm not in _ALGORITHMS:
        raise refusing.bad_request("This checksum algorithm is not supported.")
    try:
        return algorithm, base64.b64decode(value, validate=True)
    except ValueError as error:  # also where the text is not ASCII at all
        raise refusing.bad_request("The checksum is not in base64.") from error


def _preferred_wait(request: Request) -> float:
    """Seconds that the client would wait (RFC 7240: `Prefer: wait=10`)."""
    found = re.search(r"\bwait=(\d{1,4})\b", request.headers.get("Prefer", ""), re.ASCII)
    return min(float(found[1]), _LONGEST_WAIT) if found else 0.0
