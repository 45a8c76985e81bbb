"""Connections to a central store: TLS or this machine, whose word counts, proxies."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urljoin, urlsplit

from auditor_app.errors import DeliveryError
from auditor_app.identity.programme import is_safe_address
from auditor_app.sync.unreached import not_reached, somebody_else

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType

    import httpx

    from auditor_app.errors import UnreachableError

# Of how the body came, which is read here.
_ABOUT_THE_WAY: Final = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class StoreConnection:
    """The connection to one central store. Nothing is opened before the first request."""

    def __init__(
        self,
        address: str,
        *,
        tls_ca_pem: str,
        timeout: httpx.Timeout,
        longest: int,
        stays: str,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Prepare the connection.

        Args:
            address: where the store is.
            tls_ca_pem: as for `open_client`.
            timeout: how long each part of a request may take.
            longest: bytes of the longest answer that a store gives; of a longer one no more than
                one byte beyond that is read.
            stays: what is not lost where nothing is reached, as a sentence.
            headers: what every request says.

        Raises:
            DeliveryError: as `open_client`.
        """
        self._client = open_client(address, tls_ca_pem=tls_ca_pem, timeout=timeout, headers=headers)
        self._base = address.rstrip("/") + "/"
        self._host = urlsplit(address).hostname or ""
        self._longest = longest
        self._stays = stays

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def _ask(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | Iterable[bytes] | None = None,
    ) -> httpx.Response:
        """The answer to a request at `url`, from the store's address on.

        Raises:
            UnreachableError: there is none.
        """
        import httpx  # noqa: PLC0415 - see open_client

        try:
            with self._client.stream(
                method, urljoin(self._base, url), headers=headers, content=content
            ) as answer:
                body = bytearray()
                for piece in answer.iter_bytes():
                    body += piece
                    if len(body) > self._longest:
                        break
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise not_reached(error, self._base, self._stays) from error
        return httpx.Response(
            answer.status_code,
            headers=[(n, v) for n, v in answer.headers.items() if n not in _ABOUT_THE_WAY],
            content=bytes(body[: self._longest + 1]),
            request=answer.request,
        )

    def _strange(self, answer: httpx.Response) -> UnreachableError:
        return somebody_else(self._host, answer, self._stays)


def open_client(
    address: str,
    *,
    tls_ca_pem: str,
    timeout: httpx.Timeout,
    headers: Mapping[str, str] | None = None,
) -> httpx.Client:
    """A client for the central store at `address`. Nothing is opened before the first request.

    Args:
        address: where the store is.
        tls_ca_pem: the only authorities whose certificates prove who the server is (PEM); empty:
            those that everybody trusts.
        timeout: how long each part of a request may take.
        headers: what every request says.

    Raises:
        DeliveryError: the address is neither HTTPS nor plain HTTP to this machine, the
            authorities cannot be read, or the system names a proxy that cannot be used.
    """
    import httpx  # noqa: PLC0415 - 40 ms, for those who deliver

    if not is_safe_address(address):
        raise DeliveryError(
            "The address of the central store is neither HTTPS nor on this machine.",
            "Ask your organisation for its address; it begins with https://",
        )
    secure = address.startswith("https:")
    try:
        return httpx.Client(
            verify=_trusting(tls_ca_pem) if secure and tls_ca_pem else True,
            timeout=timeout,
            headers=headers,
            follow_redirects=False,
            # A proxy of the system is for the way out; to this machine there is none.
            trust_env=secure,
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise DeliveryError(
            "The proxy in this system's settings is of a kind that cannot be used.",
            "Set an HTTP proxy, or none. What waits in the outbox stays there.",
        ) from error


def _trusting(authorities_pem: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cadata=authorities_pem)
    except (ssl.SSLError, ValueError) as error:
        raise DeliveryError(
            "The programme's TLS authorities cannot be read.",
            "Ask the organisation for them, or for the programme's settings, again.",
        ) from error
