"""Enrolling over HTTP.

| request | what |
| --- | --- |
| `POST /enrolments` | an invitation's code and a certificate request; the enrolment answer |
| `POST /renewals` | a renewal request; the enrolment answer |
| `GET /programme` | the programme's pack that is in force |
| `GET /crl` | the revocation list that is in force, with who signed it, in PEM |

Issuing needs the organisation's issuing key (`auditor-central serve --enrol`); without it the
first two say so. No code and no name reaches the log.
"""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from auditor_app.central import describing
from auditor_app.central import enrolling_refusals as refusals
from auditor_app.central.enrolling import EnrollingDesk
from auditor_app.central.enrolling_limits import WrongCodes
from auditor_app.central.log import say
from auditor_app.central.publishing import published_programme, published_revocations
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.errors import IdentityError
from auditor_app.identity.renewal import LARGEST_RENEWAL

if TYPE_CHECKING:
    from auditor_app.central.organisation import Organisation

LARGEST_ENROLMENT: Final = 32 * 1024
SECONDS_FOR_A_CODE: Final = 1.0
"""A wrong code is answered after this long, whatever is wrong with it."""
_CODES_AT_ONCE: Final = 64
_REMEDY: Final = "Check that both sides use the same version of the program."
_AGAIN: Final = "Try again in a minute."
_SECONDS_FOR_A_BODY: Final = 30.0
_FIELDS: Final = ("invitation", "secret", "request")


def enrolling_routes(organisation: Organisation) -> APIRouter:
    """The addresses above, for one organisation."""
    counter = _Counter(organisation)
    router = APIRouter()
    for path, answer, method, said in (
        ("/enrolments", counter.enrol, "POST", describing.ENROL),
        ("/renewals", counter.renew, "POST", describing.RENEW),
        ("/programme", counter.programme, "GET", describing.PROGRAMME),
        ("/crl", counter.revocations, "GET", describing.REVOCATIONS),
    ):
        router.add_api_route(path, answer, methods=[method], response_class=Response, **said)
    return router


class _Counter:
    """Where laptops come to: it knows who tried too often, and leaves the rest to the desk."""

    def __init__(self, organisation: Organisation) -> None:
        self._organisation = organisation
        authority = organisation.authority
        self._desk = None if authority is None else EnrollingDesk(organisation, authority)
        self._wrong = WrongCodes()
        # Who waits for the answer to a wrong code takes one of these places.
        self._places = asyncio.Semaphore(_CODES_AT_ONCE)

    async def enrol(self, request: Request) -> Response:
        """Redeem a code."""
        desk = self._open_desk()
        address = request.client.host if request.client else ""
        if seconds := self._wrong.seconds_to_wait(address):
            raise refusals.too_many_attempts(seconds)
        number, secret, pem = _enrolment(await _body(request, LARGEST_ENROLMENT))
        if self._places.locked():
            raise _busy()
        async with self._places:
            began = asyncio.get_running_loop().time()
            try:
                answer = await run_in_threadpool(desk.redeem, number, secret, pem)
            except IntakeRefusalError as refusal:
                if refusal.reason == refusals.CODE:
                    self._wrong.count(address)
                    say("code_refused")
                    spent = asyncio.get_running_loop().time() - began
                    await asyncio.sleep(max(0.0, SECONDS_FOR_A_CODE - spent))
                raise
        return Response(answer, media_type="application/json")

    async def renew(self, request: Request) -> Response:
        """Answer a renewal request."""
        desk = self._open_desk()
        document = await _body(request, LARGEST_RENEWAL)
        answer = await run_in_threadpool(desk.renew, document)
        return Response(answer, media_type="application/json")

    async def programme(self) -> Response:
        """The pack in force."""
        await self._keep_current()
        pack = await run_in_threadpool(published_programme, self._organisation)
        if pack is None:
            raise _not_signed_yet()
        return Response(pack, media_type="application/json")

    async def revocations(self) -> Response:
        """The list in force."""
        await self._keep_current()
        issued = await run_in_threadpool(published_revocations, self._organisation)
        if issued is None:
            raise _not_signed_yet()
        return Response(issued.pem, media_type="application/x-pem-file")

    async def _keep_current(self) -> None:
        """Sign the next revocation list where the one in force grows old and the key is here."""
        if self._desk is None:
            return
        try:
            await run_in_threadpool(self._desk.keep_current)
        except IdentityError as error:
            # This key has ended or was withdrawn: laptops need what was signed before all the more.
            say("not_signed_anew", level=logging.WARNING, error=type(error).__name__)

    def _open_desk(self) -> EnrollingDesk:
        if self._desk is None:
            raise refusals.not_here()
        return self._desk


async def _body(request: Request, longest: int) -> bytes:
    """The body, of which no more is read than may come.

    Raises:
        IntakeRefusalError: it is longer.
    """
    said = request.headers.get("Content-Length", "")
    if said.isdecimal() and int(said[:18]) > longest:
        raise _too_long(longest)
    content = bytearray()
    try:
        async with asyncio.timeout(_SECONDS_FOR_A_BODY):
            async for piece in request.stream():
                content += piece
                if len(content) > longest:
                    raise _too_long(longest)
    except TimeoutError as error:
        raise IntakeRefusalError("slow", 408, "The request took too long.", _AGAIN) from error
    return bytes(content)


def _enrolment(body: bytes) -> tuple[str, str, str]:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise refusals.request_unusable("The request is not readable as JSON.", _REMEDY) from error
    if not isinstance(content, dict):
        raise refusals.request_unusable("The request is not a JSON object.", _REMEDY)
    values = [content.get(name) for name in _FIELDS]
    texts = [value for value in values if isinstance(value, str) and value.isascii()]
    if len(texts) != len(_FIELDS):
        raise refusals.request_unusable("The request lacks a field.", _REMEDY)
    number, secret, pem = texts
    return number, secret, pem


def _too_long(longest: int) -> IntakeRefusalError:
    return IntakeRefusalError(
        "too-large", 413, f"More than {longest} bytes are not taken here.", _REMEDY
    )


def _not_signed_yet() -> IntakeRefusalError:
    return IntakeRefusalError(
        "not-signed",
        404,
        "The organisation has not signed this yet.",
        "Ask the people who run the central store: auditor-central programme",
    )


def _busy() -> IntakeRefusalError:
    return IntakeRefusalError("busy", 503, "Too many laptops enrol at this moment.", _AGAIN)
