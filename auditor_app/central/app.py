"""The intake over HTTP: tus 1.0 for the bytes, two addresses of our own for where they stand.

| request | what |
| --- | --- |
| `POST /bundles` | creation: `Upload-Length`, and the outer envelope in `Upload-Metadata` |
| `HEAD`, `PATCH`, `DELETE /uploads/{token}` | where it stopped, more bytes, give up |
| `GET /bundles/{digest}/receipt` | 200 receipt, 202 not yet, 409 refused, 404 unknown |
| `GET /health`, `GET /ready` | the process lives; registry, store and disk are usable |

A refusal is JSON: `reason` for programs, `message` and `remedy` for people.
https://tus.io/protocols/resumable-upload
"""

from __future__ import annotations

import base64
import logging
import re
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect

from auditor_app.central import refusing
from auditor_app.central.enrolling_api import enrolling_routes
from auditor_app.central.entries import RecordedRefusal, TakenBundle, Upload
from auditor_app.central.intake import Intake
from auditor_app.central.log import say
from auditor_app.central.reception import Piece, Reception
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.errors import AuditorError
from auditor_app.sync.wire import CHUNK_TYPE, ENVELOPE, TUS_VERSION, Refusal, read_metadata

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from auditor_app.central.organisation import Organisation

_EXTENSIONS: Final = "creation,termination,checksum"
# tus: "The Server MUST support at least the SHA1 checksum algorithm".
_ALGORITHMS: Final = ("sha1", "sha256")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_TOKEN: Final = re.compile(r"[0-9a-f]{32}")
_LONGEST_WAIT: Final = 20.0
_SECONDS_TO_ASK_AGAIN: Final = "1"


def create_app(organisation: Organisation) -> FastAPI:
    """The intake of `organisation` as an ASGI application.

    Raises:
        CentralError: a key that the intake needs is not in the folder.
    """
    intake = Intake(organisation)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        reception = Reception(intake)
        app.state.reception = reception
        await reception.start()
        yield
        await reception.close()

    app = FastAPI(
        title="Auditor central store",
        lifespan=lifespan,
        docs_url=None,  # would load scripts from elsewhere
        redoc_url=None,
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
    app.state.largest_bundle = organisation.settings.largest_bundle
    app.add_middleware(_SpeakTus)
    app.add_exception_handler(IntakeRefusalError, _refused)
    app.add_exception_handler(AuditorError, _not_now)
    app.add_exception_handler(ClientDisconnect, _cut)
    app.add_api_route("/bundles", _create, methods=["POST"], status_code=201)
    app.add_api_route("/bundles/{digest}/receipt", _receipt, methods=["GET"])
    app.add_api_route("/uploads/{token}", _offset, methods=["HEAD"])
    app.add_api_route("/uploads/{token}", _append, methods=["PATCH"], status_code=204)
    app.add_api_route("/uploads/{token}", _abandon, methods=["DELETE"], status_code=204)
    app.add_api_route("/uploads/{token}", _overridden, methods=["POST"], include_in_schema=False)
    app.add_api_route("/bundles", _options, methods=["OPTIONS"], status_code=204)
    app.add_api_route("/uploads/{token}", _options, methods=["OPTIONS"], status_code=204)
    app.add_api_route("/health", _health, methods=["GET"])
    app.add_api_route("/ready", _ready, methods=["GET"])
    app.include_router(enrolling_routes(organisation))
    return app


# --- tus


async def _create(request: Request) -> Response:
    size = _number(request, "Upload-Length")
    metadata = read_metadata(request.headers.get("Upload-Metadata", ""))
    if metadata is None or ENVELOPE not in metadata:
        raise refusing.envelope_unusable("The upload does not come with the bundle's signature.")
    token, offset = await _reception(request).create(metadata[ENVELOPE], size)
    # Relative: behind a proxy only the client knows what this store is called.
    headers = {"Location": f"uploads/{token}", "Upload-Offset": str(offset)}
    return Response(status_code=201, headers=headers)


async def _offset(request: Request, token: str) -> Response:
    offset, size = await _reception(request).offset(_checked_token(token))
    return Response(
        status_code=200,
        headers={
            "Upload-Offset": str(offset),
            "Upload-Length": str(size),
            "Cache-Control": "no-store",
        },
    )


async def _append(request: Request, token: str) -> Response:
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
    reception = _reception(request)
    offset = await reception.append(_checked_token(token), piece, request.stream())
    return Response(status_code=204, headers={"Upload-Offset": str(offset)})


async def _abandon(request: Request, token: str) -> Response:
    await _reception(request).abandon(_checked_token(token))
    return Response(status_code=204)


async def _overridden(request: Request, token: str) -> Response:
    """For networks that let only GET and POST pass (tus: X-HTTP-Method-Override)."""
    method = request.headers.get("X-HTTP-Method-Override", "")
    if method == "PATCH":
        return await _append(request, token)
    if method == "DELETE":
        return await _abandon(request, token)
    if method == "HEAD":
        return await _offset(request, token)
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


async def _receipt(request: Request, digest: str) -> Response:
    if not _DIGEST.fullmatch(digest):
        raise refusing.bad_request("A bundle is asked for by its SHA-256 in lower case.")
    found = await _reception(request).standing(digest, _preferred_wait(request))
    if isinstance(found, TakenBundle):
        return Response(found.receipt, media_type="application/json")
    if isinstance(found, Upload):
        state = "checking" if found.whole else "arriving"
        return JSONResponse({"state": state}, 202, {"Retry-After": _SECONDS_TO_ASK_AGAIN})
    if isinstance(found, RecordedRefusal):
        refusal = Refusal(found.reason, found.message, found.remedy)
        return Response(refusal.to_json(), 409, media_type="application/json")
    return Response(
        Refusal("unknown", "No such bundle was delivered here.", "Deliver it.").to_json(),
        404,
        media_type="application/json",
    )


async def _health() -> Response:
    return JSONResponse({"status": "alive"})


async def _ready(request: Request) -> Response:
    ready = await _reception(request).ready()
    return JSONResponse({"status": "ready" if ready else "not ready"}, 200 if ready else 503)


# --- answers to what goes wrong


async def _refused(request: Request, error: Exception) -> Response:
    del request
    if not isinstance(error, IntakeRefusalError):
        raise error
    headers = {"Retry-After": _SECONDS_TO_ASK_AGAIN} if error.is_transient else None
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


# --- reading headers


def _reception(request: Request) -> Reception:
    reception: Reception = request.app.state.reception
    return reception


def _checked_token(token: str) -> str:
    # Tokens become file names: only what we gave out can have this form.
    if not _TOKEN.fullmatch(token):
        raise refusing.upload_unknown()
    return token


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
