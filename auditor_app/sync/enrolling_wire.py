"""The requests of enrolling, over httpx: each answer bounded, and none believed by itself."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from auditor_app.errors import DeliveryError, RefusedError, UnreachableError
from auditor_app.identity.canonical import MAX_DOCUMENT_BYTES
from auditor_app.sync.connecting import StoreConnection
from auditor_app.sync.unreached import NOTHING_LOST
from auditor_app.sync.wire import Refusal
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from auditor_app.identity.invitation import InvitationCode

_AGAIN: Final = f"{NOTHING_LOST} Try again later."
_SILENCE: Final = 60.0
"""Seconds: a wrong code is answered slowly by intention."""
_NOT_NOW: Final = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS}


class EnrollingStore(StoreConnection):
    """The connection over which one central store enrols and renews."""

    def __init__(
        self,
        address: str,
        tls_ca_pem: str = "",
        *,
        silence: float = _SILENCE,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        """Raises as `open_client`; what the arguments are says `StoreConnection`."""
        super().__init__(
            address,
            tls_ca_pem=tls_ca_pem,
            silence=silence,
            longest=MAX_DOCUMENT_BYTES,
            stays=NOTHING_LOST,
            cancelled=cancelled,
        )

    def enrol(self, code: InvitationCode, request_pem: bytes) -> bytes:
        """The enrolment answer to a request under a code.

        Raises:
            RefusedError: the store refuses, and says why.
            UnreachableError: no answer, not now, or not that of a central store.
            BrokenOffError: it is not wanted any more.
        """
        fields = {
            "invitation": code.number,
            "secret": code.secret,
            "request": request_pem.decode("ascii"),
        }
        return self._document("POST", "enrolments", json.dumps(fields).encode("ascii"))

    def renew(self, document: bytes) -> bytes:
        """The enrolment answer to a renewal request; raises as `enrol`."""
        return self._document("POST", "renewals", document)

    def programme(self) -> bytes:
        """The programme's pack that is in force; raises as `enrol`."""
        return self._document("GET", "programme", None)

    def _document(self, method: str, path: str, content: bytes | None) -> bytes:
        headers = {} if content is None else {"Content-Type": "application/json"}
        answer = self._ask(method, path, headers, content)
        if answer.status_code != HTTPStatus.OK:
            raise self._told(answer)
        if len(answer.content) > MAX_DOCUMENT_BYTES:
            raise self._strange(answer)
        return answer.content

    def _told(self, answer: httpx.Response) -> DeliveryError:
        refusal = Refusal.from_json(answer.content)
        if answer.is_server_error or answer.status_code in _NOT_NOW:
            if refusal is None:
                message = f"The central store at {self._host} cannot answer now."
                return UnreachableError(message, _AGAIN)
            return UnreachableError(refusal.message, refusal.remedy or _AGAIN)
        if answer.is_client_error and refusal is not None:
            return RefusedError(refusal.message, refusal.remedy)
        return self._strange(answer)
