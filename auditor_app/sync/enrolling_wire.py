"""The requests of enrolling, over httpx: each answer bounded, and none believed by itself."""

from __future__ import annotations

import json
import ssl
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urljoin, urlsplit

import httpx

from auditor_app.errors import DeliveryError, RefusedError, UnreachableError
from auditor_app.identity.canonical import MAX_DOCUMENT_BYTES
from auditor_app.sync.connecting import open_client
from auditor_app.sync.wire import Refusal

if TYPE_CHECKING:
    from types import TracebackType

    from auditor_app.identity.invitation import InvitationCode

# A wrong code is answered slowly by intention.
_TIMEOUT: Final = httpx.Timeout(connect=10.0, write=30.0, read=60.0, pool=10.0)
_AGAIN: Final = "Try again when there is a connection; nothing is lost."
_NOT_NOW: Final = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS}


class EnrollingStore:
    """The connection to one central store. Nothing is opened before the first request."""

    def __init__(self, address: str, tls_ca_pem: str = "") -> None:
        """Raises as `open_client`, which says what `tls_ca_pem` is."""
        self._client = open_client(address, tls_ca_pem=tls_ca_pem, timeout=_TIMEOUT)
        self._base = address.rstrip("/") + "/"
        self._host = urlsplit(address).hostname or ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def enrol(self, code: InvitationCode, request_pem: bytes) -> bytes:
        """The enrolment answer to a request under a code.

        Raises:
            RefusedError: the store refuses, and says why.
            UnreachableError: no answer, not now, or not that of a central store.
        """
        fields = {
            "invitation": code.number,
            "secret": code.secret,
            "request": request_pem.decode("ascii"),
        }
        return self._ask("POST", "enrolments", json.dumps(fields).encode("ascii"))

    def renew(self, document: bytes) -> bytes:
        """The enrolment answer to a renewal request; raises as `enrol`."""
        return self._ask("POST", "renewals", document)

    def programme(self) -> bytes:
        """The programme's pack that is in force; raises as `enrol`."""
        return self._ask("GET", "programme", None)

    def _ask(self, method: str, path: str, content: bytes | None) -> bytes:
        headers = {} if content is None else {"Content-Type": "application/json"}
        url = urljoin(self._base, path)
        try:
            with self._client.stream(method, url, headers=headers, content=content) as answer:
                body = self._bounded(answer)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise self._unreachable(error) from error
        if answer.status_code == HTTPStatus.OK:
            return body
        raise self._told(answer, body)

    def _bounded(self, answer: httpx.Response) -> bytes:
        body = bytearray()
        for piece in answer.iter_bytes():
            body += piece
            if len(body) > MAX_DOCUMENT_BYTES:
                raise self._strange(answer)
        return bytes(body)

    def _told(self, answer: httpx.Response, body: bytes) -> DeliveryError:
        refusal = Refusal.from_json(body)
        if answer.is_server_error or answer.status_code in _NOT_NOW:
            if refusal is None:
                message = f"The central store at {self._host} cannot answer now."
                return UnreachableError(message, _AGAIN)
            return UnreachableError(refusal.message, refusal.remedy or _AGAIN)
        if answer.is_client_error and refusal is not None:
            return RefusedError(refusal.message, refusal.remedy)
        return self._strange(answer)

    def _strange(self, answer: httpx.Response) -> UnreachableError:
        return UnreachableError(
            f"Something else than a central store answers at {self._host} "
            f"(status {answer.status_code}).",
            "Check the address and the network: a guest network may want you to sign in first.",
        )

    def _unreachable(self, error: Exception) -> UnreachableError:
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, ssl.SSLCertVerificationError):
                return UnreachableError(
                    f"The server at {self._host} does not prove that it is the central store.",
                    "Check the network and the laptop's date. Where the organisation has TLS "
                    "authorities of its own, it has to give them to you as a file.",
                )
            cause = cause.__cause__ or cause.__context__
        return UnreachableError(f"The central store at {self._host} cannot be reached.", _AGAIN)
