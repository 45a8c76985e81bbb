"""A small tus 1.0 client over httpx: one request at a time, every answer checked.

It knows nothing of a vault and never tries again by itself; `delivery` decides that. Whatever is
not the answer of a central store (a captive portal's page, a proxy's error) counts as *not
reached*, never as a refusal: a refusal is JSON that says its reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from auditor_app.errors import DeliveryError, RefusedError, UnreachableError
from auditor_app.sync.connecting import StoreConnection
from auditor_app.sync.receipts import LARGEST_RECEIPT
from auditor_app.sync.unreached import BUNDLE_STAYS, TRY_AGAIN
from auditor_app.sync.wire import (
    CHUNK_TYPE,
    ENVELOPE,
    LARGEST_ENVELOPE,
    TUS_VERSION,
    Refusal,
    write_metadata,
)
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import httpx

LONGEST_SILENCE: Final = 60.0
"""Seconds: after the bytes are handed to the system, a slow line may still need long for them."""
_NOT_NOW: Final = {
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.LOCKED,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.TOO_MANY_REQUESTS,
}
_SAYS_WHEN: Final = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}


class UploadForgottenError(UnreachableError):
    """The store no longer knows the upload: it has to begin anew."""


class NotNowError(UnreachableError):
    """The store asks to wait: `seconds` at least, 0 where it does not say how long."""

    def __init__(self, message: str, seconds: float) -> None:
        super().__init__(message, TRY_AGAIN)
        self.seconds = seconds


class StoreRefusedError(RefusedError):
    """The store says no, for the reason in `refusal`."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.message, refusal.remedy)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Place:
    """Where an upload goes on: its address, and how many bytes the store holds."""

    url: str
    offset: int


class CentralStore(StoreConnection):
    """The connection over which bundles go to one central store."""

    def __init__(
        self,
        address: str,
        *,
        tls_ca_pem: str = "",
        silence: float = LONGEST_SILENCE,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        """Prepare the connection; raises as `open_client`.

        Args:
            address: the programme's upload address.
            tls_ca_pem: as for `open_client`.
            silence: as for `StoreConnection`; after it the connection counts as lost.
            cancelled: ends a request under way, by `BrokenOffError`.
        """
        super().__init__(
            address,
            tls_ca_pem=tls_ca_pem,
            silence=silence,
            longest=LARGEST_RECEIPT,
            stays=BUNDLE_STAYS,
            headers={"Tus-Resumable": TUS_VERSION},
            cancelled=cancelled,
        )

    def holds(self, url: str) -> bool:
        """Whether an upload's address belongs to this store."""
        ours = urlsplit(self._base)
        try:
            other = urlsplit(url)
        except ValueError:
            return False
        return (ours.scheme, ours.netloc) == (other.scheme, other.netloc)

    def create(self, envelope: bytes, size: int) -> Place:
        """Begin an upload, or find the one of the same bundle that is there already.

        Raises:
            StoreRefusedError: the store does not take this bundle.
            UnreachableError: no answer, or not that of a central store.
        """
        if len(envelope) > LARGEST_ENVELOPE:
            raise DeliveryError(
                "The bundle's signature is longer than the upload can carry.",
                "Deliver this bundle on a stick.",
            )
        headers = {
            "Upload-Length": str(size),
            "Upload-Metadata": write_metadata({ENVELOPE: envelope}),
        }
        answer = self._ask("POST", "bundles", headers)
        if answer.status_code != HTTPStatus.CREATED:
            raise self._told(answer)
        try:
            url = urljoin(str(answer.url), answer.headers.get("Location", ""))
        except ValueError as error:
            raise self._strange(answer) from error
        if not self.holds(url):
            raise self._strange(answer)
        # Without the header (a foreign tus server) a new upload is empty.
        offset = _number(answer, "Upload-Offset") if "Upload-Offset" in answer.headers else 0
        return Place(url, self._checked(offset, size, answer))

    def find(self, url: str, size: int) -> Place:
        """Where the upload goes on.

        Raises:
            UploadForgottenError: the store does not know it any more.
            UnreachableError: no answer, or not that of a central store.
        """
        answer = self._ask("HEAD", url, {})
        if answer.status_code in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
            raise _forgotten()
        if not answer.is_success:
            raise self._told(answer)
        return Place(url, self._checked(_number(answer, "Upload-Offset"), size, answer))

    def append(self, place: Place, pieces: Iterable[bytes], length: int, size: int) -> Place:
        """Send the `length` bytes that follow, in pieces; what their iterator raises goes through.

        Raises:
            UploadForgottenError: the store does not know the upload any more.
            UnreachableError: no answer, or the offset is another one: ask with `find`.
            StoreRefusedError: the store does not take them.
        """
        headers = {
            "Content-Type": CHUNK_TYPE,
            "Upload-Offset": str(place.offset),
            "Content-Length": str(length),
        }
        answer = self._ask("PATCH", place.url, headers, pieces)
        if answer.status_code in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
            raise _forgotten()
        if answer.status_code == HTTPStatus.CONFLICT:
            raise UnreachableError("The upload goes on at another byte.", TRY_AGAIN)
        if answer.status_code != HTTPStatus.NO_CONTENT:
            raise self._told(answer)
        offset = self._checked(_number(answer, "Upload-Offset"), size, answer)
        return Place(place.url, offset)

    def abandon(self, url: str) -> bool:
        """Ask the store to forget an upload (tus: termination); whether it holds nothing of it.

        False: it keeps it, or cannot forget. Then only its receipt tells what became of it.

        Raises:
            UnreachableError: no answer, or not now.
        """
        answer = self._ask("DELETE", url, {})
        if answer.status_code == HTTPStatus.NO_CONTENT:
            return True
        if answer.is_server_error:
            raise self._told(answer)
        return False

    def receipt(self, digest: str, wait: int) -> bytes | None:
        """The receipt; None while the bundle is still being checked, for up to `wait` seconds.

        Raises:
            UploadForgottenError: the store has not all bytes, or never heard of the bundle.
            StoreRefusedError: the store refuses it.
            UnreachableError: no answer, or not that of a central store.
        """
        headers = {"Prefer": f"wait={wait}"}
        answer = self._ask("GET", f"bundles/{digest}/receipt", headers)
        if answer.status_code == HTTPStatus.OK:
            if len(answer.content) > LARGEST_RECEIPT:
                raise self._strange(answer)
            return answer.content
        if answer.status_code == HTTPStatus.ACCEPTED:
            if b"arriving" in answer.content[:200]:
                raise _forgotten()
            return None
        if answer.status_code == HTTPStatus.NOT_FOUND:
            raise _forgotten()
        raise self._told(answer)

    def _told(self, answer: httpx.Response) -> DeliveryError:
        """What an answer other than the hoped-for one means."""
        refusal = Refusal.from_json(answer.content)
        if answer.is_server_error or answer.status_code in _NOT_NOW:
            # Only these two statuses say how long (RFC 6585, 4; RFC 9110, 15.6.4).
            told = _number(answer, "Retry-After") if answer.status_code in _SAYS_WHEN else None
            return NotNowError(
                f"The central store at {self._host} cannot take the bundle now"
                + (f": {refusal.message}" if refusal else "."),
                float(told or 0),
            )
        if answer.is_client_error and refusal is not None:
            return StoreRefusedError(refusal)
        return self._strange(answer)

    def _checked(self, offset: int | None, size: int, answer: httpx.Response) -> int:
        if offset is None or offset > size:
            raise self._strange(answer)
        return offset


def _forgotten() -> UploadForgottenError:
    return UploadForgottenError("The central store does not know the upload any more.", TRY_AGAIN)


def _number(answer: httpx.Response, header: str) -> int | None:
    value = answer.headers.get(header, "")
    return int(value) if re.fullmatch(r"[0-9]{1,18}", value, re.ASCII) else None
