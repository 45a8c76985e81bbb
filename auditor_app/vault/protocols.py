"""Protocols that were installed here: every version stays, since audits are pinned to theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import UnknownRowError

if TYPE_CHECKING:
    from auditor_app.vault.events import EventLog
    from auditor_app.vault.store import Store

_COLUMNS: Final = "protocol_id, version, title, digest, signed_by, installed_at"


@dataclass(frozen=True, slots=True)
class KeptProtocol:
    """One version of a protocol that the vault holds.

    Attributes:
        title: in English.
        digest: SHA-256 of what was signed, in hex.
        signed_by: the organisation whose signature was checked; empty: nobody's.
        installed_at: ISO 8601 in UTC.
    """

    protocol_id: str
    version: str
    title: str
    digest: str
    signed_by: str
    installed_at: str


class Protocols:
    """The installed protocols of one vault."""

    def __init__(self, store: Store, events: EventLog) -> None:
        self._store = store
        self._events = events

    def add(
        self, protocol_id: str, version: str, title: str, digest: str, signed_by: str, pack: bytes
    ) -> KeptProtocol:
        """Keep a version that is not there yet, and note it in the log; `pack` is its file."""
        with self._store.transaction():
            kept = KeptProtocol(protocol_id, version, title, digest, signed_by, self._store.now())
            self._store.execute(
                f"INSERT INTO protocol ({_COLUMNS}, pack) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
                (protocol_id, version, title, digest, signed_by, kept.installed_at, pack),
            )
            self._events.append(
                "protocol.installed",
                details={
                    "protocol_id": protocol_id,
                    "version": version,
                    "digest": digest,
                    "signed": bool(signed_by),
                },
            )
        return kept

    def list(self) -> tuple[KeptProtocol, ...]:
        """Every version that is here, in the order in which they came."""
        rows = self._store.rows(f"SELECT {_COLUMNS} FROM protocol ORDER BY seq")  # noqa: S608 - likewise
        return tuple(KeptProtocol(*row) for row in rows)

    def pack(self, protocol_id: str, version: str) -> bytes:
        """The file that a version came in.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(
            "SELECT pack FROM protocol WHERE protocol_id = ? AND version = ?",
            (protocol_id, version),
        )
        if row is None:
            raise UnknownRowError(
                f"The vault does not hold version {version} of the protocol {protocol_id}.",
                "Install it: auditor protocol install.",
            )
        return bytes(row[0])
