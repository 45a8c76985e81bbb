"""Connections to a central store: TLS or this machine, whose word counts, proxies.

httpx speaks; under it lies our own network, so that every exchange ends in time, or when it is not
wanted any more: see `exchange`.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urljoin, urlsplit

from auditor_app.errors import DeliveryError
from auditor_app.identity.programme import is_safe_address
from auditor_app.sync.exchange import Exchange
from auditor_app.sync.unreached import not_reached, somebody_else
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import TracebackType

    import httpx

    from auditor_app.errors import UnreachableError

# Of how the body came, which is read here.
_ABOUT_THE_WAY: Final = frozenset({"content-encoding", "content-length", "transfer-encoding"})
_CONNECTING: Final = 10.0
"""Seconds for an address, or a handshake, to answer."""


class StoreConnection:
    """The connection to one central store. Nothing is opened before the first request."""

    def __init__(
        self,
        address: str,
        *,
        tls_ca_pem: str,
        silence: float,
        longest: int,
        stays: str,
        called: str = "central store",
        headers: Mapping[str, str] | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        """Prepare the connection.

        Args:
            address: where the store is.
            tls_ca_pem: as for `open_client`.
            silence: seconds that a request may wait in all without bytes that move, see `Exchange`.
            longest: bytes of the longest answer that a store gives; of a longer one no more than
                one byte beyond that is read.
            stays: what is not lost where nothing is reached, as a sentence.
            called: what sentences call who should answer.
            headers: what every request says.
            cancelled: ends a request under way, by `BrokenOffError`.

        Raises:
            DeliveryError: as `open_client`.
        """
        self.exchange = Exchange(silence, cancelled)
        self._client = open_client(
            address, self.exchange, tls_ca_pem=tls_ca_pem, silence=silence, headers=headers
        )
        self._base = address.rstrip("/") + "/"
        self._host = urlsplit(address).hostname or ""
        self._longest = longest
        self._stays = stays
        self._called = called

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
            BrokenOffError: it is not wanted any more.
        """
        import httpx  # noqa: PLC0415 - see open_client

        self.exchange.begin(self._longest)
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
            raise not_reached(
                error,
                self._base,
                self._stays,
                called=self._called,
                cancelled=self.exchange.cancelled,
            ) from error
        return httpx.Response(
            answer.status_code,
            headers=[(n, v) for n, v in answer.headers.items() if n not in _ABOUT_THE_WAY],
            content=bytes(body[: self._longest + 1]),
            request=answer.request,
        )

    def _strange(self, answer: httpx.Response) -> UnreachableError:
        return somebody_else(self._host, answer, self._stays, self._called)


def open_client(
    address: str,
    exchange: Exchange,
    *,
    tls_ca_pem: str,
    silence: float,
    headers: Mapping[str, str] | None = None,
) -> httpx.Client:
    """A client for the central store at `address`. Nothing is opened before the first request.

    Args:
        address: where the store is.
        exchange: bounds each request; it is begun before.
        tls_ca_pem: the only authorities whose certificates prove who the server is (PEM); empty:
            those that everybody trusts.
        silence: seconds that one wait may take.
        headers: what every request says.

    Raises:
        DeliveryError: the address is neither HTTPS nor plain HTTP to this machine, the
            authorities cannot be read, or the system names a proxy that cannot be used.
    """
    import httpx  # noqa: PLC0415 - 40 ms, for those who deliver

    from auditor_app.sync.network import bound  # noqa: PLC0415 - likewise

    if not is_safe_address(address):
        raise DeliveryError(
            "The address of the central store is neither HTTPS nor on this machine.",
            "Ask your organisation for its address; it begins with https://",
        )
    secure = address.startswith("https:")
    try:
        client = httpx.Client(
            verify=_trusting(tls_ca_pem) if secure and tls_ca_pem else True,
            timeout=httpx.Timeout(silence, connect=min(silence, _CONNECTING)),
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
    bound(client, exchange)
    return client


def _trusting(authorities_pem: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cadata=authorities_pem)
    except (ssl.SSLError, ValueError) as error:
        raise DeliveryError(
            "The programme's TLS authorities cannot be read.",
            "Ask the organisation for them, or for the programme's settings, again.",
        ) from error
