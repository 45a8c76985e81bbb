"""How a connection to a central store is made: TLS or this machine, whose word counts, proxies."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import httpx

from auditor_app.errors import DeliveryError
from auditor_app.identity.programme import is_safe_address

if TYPE_CHECKING:
    from collections.abc import Mapping


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
