"""What it means when a server does not answer: one sentence for each case, and what to do now.

Somebody else who answers (a captive portal, a proxy) is no refusal either: a bundle stays queued.
`stays` is the sentence about what is not lost by that.
"""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cryptography import x509

from auditor_app.errors import UnreachableError
from auditor_app.sync.exchange import Exchange
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

BUNDLE_STAYS: Final = "The bundle stays in the outbox."
NOTHING_LOST: Final = "Nothing is lost."
TRY_AGAIN: Final = f"{BUNDLE_STAYS} Try again when there is a connection."
_STORE: Final = "central store"
_GUEST_NETWORK: Final = (
    "A hotel or guest network wants you to sign in first: do that in a browser, or use another "
    "network."
)
_OTHER_NETWORK: Final = "Check the network: a guest network may want you to sign in first."
# OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED.
_WRONG_TIME: Final = frozenset({9, 10})
_SECONDS_TO_ASK: Final = 10.0
_LARGE_DIFFERENCE: Final = 300


@dataclass(frozen=True, slots=True)
class ServerDates:
    """What a server that proved nothing says: its certificate's validity, its own clock; in UTC."""

    valid_from: datetime
    valid_until: datetime
    clock: datetime | None


def not_reached(
    error: Exception,
    address: str,
    stays: str = BUNDLE_STAYS,
    *,
    called: str = _STORE,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    cancelled: Callable[[], bool] = never,
) -> UnreachableError:
    """The sentence for an error of the connection to `address`, where a `called` should answer.

    Raises:
        BrokenOffError: the server had to be asked for its dates, and that is not wanted any more.
    """
    import httpx  # noqa: PLC0415 - see open_client

    host = urlsplit(address).hostname or ""
    about_certificate = _certificate_error(error)
    if about_certificate is not None:
        if about_certificate.verify_code in _WRONG_TIME:
            return _wrong_time(host, ask_dates(address, cancelled), now(), stays, called)
        return UnreachableError(
            f"The server at {host} does not prove that it is the {called}.",
            f"{_OTHER_NETWORK} Check the laptop's date too. Where the organisation has TLS "
            f"authorities of its own, this laptop must have been given them. {stays}",
        )
    if isinstance(error, httpx.ProxyError):
        return _proxy(str(error), stays, called)
    if isinstance(error, (httpx.ReadTimeout, httpx.WriteTimeout)):
        return UnreachableError(
            f"The {called} at {host} answers too slowly, or not at all.",
            f"{stays} Try again, or use another network.",
        )
    return UnreachableError(
        f"The {called} at {host} cannot be reached.",
        f"{stays} Try again when there is a connection.",
    )


def somebody_else(
    host: str, answer: httpx.Response, stays: str = BUNDLE_STAYS, called: str = _STORE
) -> UnreachableError:
    """The sentence for an answer that no `called` gives."""
    page = "text/html" in answer.headers.get("Content-Type", "").casefold()
    portal = answer.status_code == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED
    if portal or answer.is_redirect or (page and answer.is_success):
        return UnreachableError(
            f"A web page answers at {host} instead of the {called} (status {answer.status_code}).",
            f"{_GUEST_NETWORK} {stays}",
        )
    return UnreachableError(
        f"Something else than a {called} answers at {host} (status {answer.status_code}).",
        f"{_OTHER_NETWORK} {stays}",
    )


def ask_dates(address: str, cancelled: Callable[[], bool] = never) -> ServerDates | None:
    """Ask a server whose certificate is not valid now for its dates; None without an answer.

    TLS tells no time, an HTTP answer does. Nobody is believed here and nothing is sent but a bare
    question for the headers: the answer is only shown beside the laptop's own date.

    Raises:
        BrokenOffError: it is not wanted any more.
    """
    import httpx  # noqa: PLC0415 - see open_client

    from auditor_app.sync.network import bound  # noqa: PLC0415 - likewise

    exchange = Exchange(_SECONDS_TO_ASK, cancelled)
    exchange.begin(0)
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with httpx.Client(verify=context, timeout=_SECONDS_TO_ASK) as client:
            bound(client, exchange)
            with client.stream("HEAD", address) as answer:
                connection = answer.extensions["network_stream"].get_extra_info("ssl_object")
                certificate = x509.load_der_x509_certificate(connection.getpeercert(True))  # noqa: FBT003 - ssl's own signature
                clock = _clock(answer.headers.get("Date", ""))
            return ServerDates(
                certificate.not_valid_before_utc, certificate.not_valid_after_utc, clock
            )
    except (httpx.HTTPError, ImportError, ValueError, KeyError, AttributeError, TypeError):
        return None  # strangers answer as they like: then there is no date to show


def _clock(said: str) -> datetime | None:
    """The moment in an answer's `Date`; None where it is none, or without a time zone."""
    try:
        found = parsedate_to_datetime(said)
        return None if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _wrong_time(
    host: str, dates: ServerDates | None, now: datetime, stays: str, called: str = _STORE
) -> UnreachableError:
    message = f"By this laptop's clock ({_day(now)}) the certificate of {host} is not valid"
    if dates is None:
        return UnreachableError(
            f"{message}.",
            "Check the laptop's date and time. If they are right, tell the people who run the "
            f"{called}. {stays}",
        )
    message += f": it is for {_day(dates.valid_from)} to {_day(dates.valid_until)}."
    if dates.clock is not None:
        apart = abs((dates.clock - now).total_seconds())
        message += f" The server's own clock says {_day(dates.clock)}."
        if apart > _LARGE_DIFFERENCE and dates.valid_from <= dates.clock <= dates.valid_until:
            return UnreachableError(
                message,
                "The laptop's clock is probably wrong: set its date and time, then try again. "
                f"{stays}",
            )
    return UnreachableError(
        message,
        f"If the laptop's date is right, the people who run the {called} have to renew its "
        f"certificate: tell them. {stays}",
    )


def _proxy(said: str, stays: str, called: str) -> UnreachableError:
    status = found[0] if (found := re.match(r"[1-5][0-9]{2}\b", said, re.ASCII)) else ""
    if status == str(HTTPStatus.PROXY_AUTHENTICATION_REQUIRED.value):
        return UnreachableError(
            "The proxy of this network asks for a name and a password.",
            "Put them into the system's proxy settings, use another network, or go by a stick. "
            f"{stays}",
        )
    return UnreachableError(
        f"The proxy of this network lets nothing through to the {called}"
        + (f" (status {status})." if status else "."),
        f"Ask the people who run the network, use another one, or go by a stick. {stays}",
    )


def _certificate_error(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _day(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
