"""Time stamps for the signatures of reports, by the authority that the programme names (RFC 3161).

Nothing of a report leaves the laptop: the authority sees the digest of a signature. Asked for after
delivering; what does not work now is asked for the next time.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from auditor_app.errors import DeliveryError, IdentityError
from auditor_app.sync.connecting import StoreConnection
from auditor_app.sync.exchange import BrokenOffError
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.identity.programme import Programme
    from auditor_app.vault import Vault

_LONGEST: Final = 64 * 1024
_SILENCE: Final = 20.0
"""Seconds."""
_OK: Final = 200
_HEADERS: Final = {"content-type": "application/timestamp-query"}
_ANSWER: Final = "application/timestamp-reply"
_STAYS: Final = "The report's signature stays as it is, without time stamp."


@dataclass(frozen=True, slots=True)
class StampOutcome:
    """How many signatures got a time stamp, and why others did not."""

    stamped: int = 0
    problem: AuditorError | None = None


class TimeStampAuthority(StoreConnection):
    """The connection to one authority."""

    def __init__(
        self, programme: Programme, *, silence: float, cancelled: Callable[[], bool]
    ) -> None:
        """Raises as `open_client`; what the arguments are says `StoreConnection`."""
        address = programme.timestamp_url
        # The programme's own authorities vouch for its own server, not for somebody else's.
        own = urlsplit(address).hostname == urlsplit(programme.upload_url).hostname
        super().__init__(
            address,
            tls_ca_pem=programme.tls_ca_pem if own else "",
            silence=silence,
            longest=_LONGEST,
            stays=_STAYS,
            called="time-stamp authority",
            cancelled=cancelled,
        )
        self._address = address

    def stamp(self, request: bytes) -> bytes:
        """The answer to a request, both in DER (RFC 3161, 3.4).

        Raises:
            UnreachableError: no authority answered.
            BrokenOffError: it is not wanted any more.
        """
        answer = self._ask("POST", self._address, _HEADERS, request)
        kind = answer.headers.get("content-type", "").partition(";")[0].strip()
        if answer.status_code != _OK or kind != _ANSWER or len(answer.content) > _LONGEST:
            raise self._strange(answer)
        return answer.content


def stamp_reports(
    vault: Vault, cancelled: Callable[[], bool] = never, *, silence: float = _SILENCE
) -> StampOutcome:
    """Get a time stamp for every signature of a report that has none yet.

    It never stops a delivery. Nothing is opened where the programme names no authority, or where
    nothing waits for a stamp.

    Args:
        vault: unlocked.
        cancelled: asked while the authority is waited for; true ends it, what is stamped stays so.
        silence: seconds for which it is waited in all, see `Exchange`.

    Raises:
        VaultError: the vault is locked, or cannot be written.
    """
    programme = vault.identity.programme
    if programme is None or not programme.timestamp_url:
        return StampOutcome()
    from auditor_app.identity import document_signature as cms  # noqa: PLC0415 - pyHanko takes a second to load

    waiting = [one for one in vault.report_signatures.all() if not cms.is_stamped(one.cms)]
    if not waiting:
        return StampOutcome()
    done = 0
    try:
        with TimeStampAuthority(programme, silence=silence, cancelled=cancelled) as authority:
            for signature in waiting:
                nonce = secrets.randbits(63)
                answer = authority.stamp(cms.time_stamp_request(signature.cms, nonce))
                stamped = cms.stamped(signature.cms, answer, nonce)
                vault.report_signatures.keep(replace(signature, cms=stamped))
                done += 1
    except BrokenOffError:
        return StampOutcome(done)
    except (DeliveryError, IdentityError) as error:
        return StampOutcome(done, error)
    return StampOutcome(done)
