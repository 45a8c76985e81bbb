"""A small tus 1.0 client over httpx: one request at a time, every answer checked.

It knows nothing of a vault and never tries again by itself; `delivery` decides that. Whatever is
not the answer of a central store (a captive portal's page, a proxy's error) counts as *not
reached*, never as a refusal: a refusal is JSON that says its reason.
"""

from __future__ import annotations

import re
import ssl
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urljoin, urlsplit

import httpx

from auditor_app.errors import DeliveryError, RefusedError, UnreachableError
from auditor_app.identity.programme import is_safe_address
from auditor_app.sync.receipts import LARGEST_RECEIPT
from auditor_app.sync.wire import (
    CHUNK_TYPE,
    ENVELOPE,
    LARGEST_ENVELOPE,
    TUS_VERSION,
    Refusal,
    write_metadata,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

# After the bytes are handed to the system, a slow line may still need long to carry them.
_TIMEOUT: Final = httpx.Timeout(connect=10.0, write=60.0, read=60.0, pool=10.0)
_TRY_AGAIN: Final = "The bundle stays in the outbox. Try again when there is a connection."
_NOT_NOW: Final = {
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.LOCKED,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.TOO_MANY_REQUESTS,
}


class UploadForgottenError(UnreachableError):
    """The store no longer knows the upload: it has to begin anew."""


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


class CentralStore:
    """The connection to one central store. Nothing is opened before the first request."""

    def __init__(self, address: str) -> None:
        """`address`: the programme's upload address.

        Raises:
            DeliveryError: it is neither HTTPS nor plain HTTP to this machine.
        """
        if not is_safe_address(address):
            raise DeliveryError(
                "The upload address is neither HTTPS nor on this machine.",
                "Ask the organisation for the programme's settings again.",
            )
        self._base = address.rstrip("/") + "/"
        self._host = urlsplit(address).hostname or ""
        self._client = httpx.Client(
            timeout=_TIMEOUT,
            headers={"Tus-Resumable": TUS_VERSION},
            follow_redirects=False,
            # A proxy of the environment is for the way out; to this machine there is none.
            trust_env=address.startswith("https:"),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

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
        answer = self._ask("POST", urljoin(self._base, "bundles"), headers)
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

    def append(self, place: Place, content: bytes, size: int) -> Place:
        """Send the bytes that follow.

        Raises:
            UploadForgottenError: the store does not know the upload any more.
            UnreachableError: no answer, or the offset is another one: ask with `find`.
            StoreRefusedError: the store does not take them.
        """
        headers = {"Content-Type": CHUNK_TYPE, "Upload-Offset": str(place.offset)}
        answer = self._ask("PATCH", place.url, headers, content)
        if answer.status_code in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
            raise _forgotten()
        if answer.status_code == HTTPStatus.CONFLICT:
            raise UnreachableError("The upload goes on at another byte.", _TRY_AGAIN)
        if answer.status_code != HTTPStatus.NO_CONTENT:
            raise self._told(answer)
        offset = self._checked(_number(answer, "Upload-Offset"), size, answer)
        return Place(place.url, offset)

    def receipt(self, digest: str, wait: int) -> bytes | None:
        """The receipt; None while the bundle is still being checked, for up to `wait` seconds.

        Raises:
            UploadForgottenError: the store has not all bytes, or never heard of the bundle.
            StoreRefusedError: the store refuses it.
            UnreachableError: no answer, or not that of a central store.
        """
        url = urljoin(self._base, f"bundles/{digest}/receipt")
        answer = self._ask("GET", url, {"Prefer": f"wait={wait}"})
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

    def _ask(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None = None
    ) -> httpx.Response:
        with self._reached():
            return self._client.request(method, url, headers=headers, content=content)

    @contextmanager
    def _reached(self) -> Iterator[None]:
        try:
            yield
        except (httpx.RequestError, httpx.InvalidURL) as error:
            if _is_about_a_certificate(error):
                raise UnreachableError(
                    f"The server at {self._host} does not prove that it is the central store.",
                    "Check the network: a guest network may want you to sign in first. "
                    "Check the laptop's date too. The bundle stays in the outbox.",
                ) from error
            raise UnreachableError(
                f"The central store at {self._host} cannot be reached.", _TRY_AGAIN
            ) from error

    def _told(self, answer: httpx.Response) -> DeliveryError:
        """What an answer other than the hoped-for one means."""
        refusal = Refusal.from_json(answer.content)
        if answer.is_server_error or answer.status_code in _NOT_NOW:
            return UnreachableError(
                f"The central store at {self._host} cannot take the bundle now"
                + (f": {refusal.message}" if refusal else "."),
                _TRY_AGAIN,
            )
        if answer.is_client_error and refusal is not None:
            return StoreRefusedError(refusal)
        return self._strange(answer)

    def _strange(self, answer: httpx.Response) -> UnreachableError:
        return UnreachableError(
            f"Something else than a central store answers at {self._host} "
            f"(status {answer.status_code}).",
            "Check the network: a hotel or guest network may want you to sign in first. "
            "The bundle stays in the outbox.",
        )

    def _checked(self, offset: int | None, size: int, answer: httpx.Response) -> int:
        if offset is None or offset > size:
            raise self._strange(answer)
        return offset


def _forgotten() -> UploadForgottenError:
    return UploadForgottenError("The central store does not know the upload any more.", _TRY_AGAIN)


def _number(answer: httpx.Response, header: str) -> int | None:
    value = answer.headers.get(header, "")
    return int(value) if re.fullmatch(r"[0-9]{1,18}", value, re.ASCII) else None


def _is_about_a_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
