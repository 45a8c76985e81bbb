"""Named secrets that lie only inside the encrypted store: keys, certificates, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import DamagedStoreError

if TYPE_CHECKING:
    from auditor_app.vault.store import Store

EVIDENCE_IDENTITY: Final = "evidence_identity"


class Secrets:
    """Small values by name."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: str) -> bytes | None:
        """The value, or None when there is none."""
        row = self._store.row("SELECT value FROM secret WHERE name = ?", (name,))
        return None if row is None else bytes(row[0])

    def named(self, prefix: str) -> dict[str, bytes]:
        """The values whose names begin with `prefix`, in the names' order."""
        rows = self._store.rows(
            "SELECT name, value FROM secret WHERE substr(name, 1, ?) = ? ORDER BY name",
            (len(prefix), prefix),
        )
        return {str(name): bytes(value) for name, value in rows}

    def put(self, name: str, value: bytes) -> None:
        """Keep the value; the one before is overwritten."""
        self._store.execute(
            "INSERT INTO secret (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def remove(self, name: str) -> None:
        """Forget the value; there may be none."""
        self._store.execute("DELETE FROM secret WHERE name = ?", (name,))


def evidence_identity(secrets: Secrets) -> str:
    """The age identity that opens the vault's photos.

    Raises:
        DamagedStoreError: the store holds none.
    """
    identity = secrets.get(EVIDENCE_IDENTITY)
    if identity is None:
        raise DamagedStoreError(
            "The vault's store lacks the key to its photos.", "Put records.db back from a backup."
        )
    return identity.decode("ascii")
