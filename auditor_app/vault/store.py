"""The open store: statements in transactions, one thread at a time, errors in our words.

The repositories (audits, records, …) hold one `Store` for the vault's life; it is closed when the
vault locks and opened again when it unlocks.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from auditor_app.errors import VaultLockedError
from auditor_app.vault import sqlcipher
from auditor_app.vault.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database


def utc_now() -> datetime:
    """The time of this moment, aware, in UTC."""
    return datetime.now(UTC)


class Store:
    """The encrypted store of one vault, `path`; closed until `open` is given the data key.

    Every method raises `VaultLockedError` while closed, and otherwise what `sqlcipher.errors_told`
    says: `StorageFullError`, `DamagedStoreError`, `VaultAccessError`.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self._clock = clock
        self._lock = threading.RLock()
        self._database: Database | None = None

    @property
    def is_open(self) -> bool:
        """Whether statements can run."""
        return self._database is not None

    def open(self, data_key: bytearray) -> None:
        """Connect with the key and bring the tables up to date. Raises as `sqlcipher.connect`."""
        with self._lock, sqlcipher.errors_told(self.path):
            database = sqlcipher.connect(self.path, data_key)
            try:
                migrate(database)
            except BaseException:
                database.close()
                raise
            self._database = database

    def open_as_is(self, data_key: bytearray) -> None:
        """Connect with the key and change nothing. Raises as `sqlcipher.connect`."""
        with self._lock:
            self._database = sqlcipher.connect(self.path, data_key)

    def close(self) -> None:
        """Close the connection; SQLCipher overwrites its key and pages in memory."""
        with self._lock:
            database, self._database = self._database, None
            if database is not None:
                with sqlcipher.errors_told(self.path):
                    database.close()

    def now(self) -> str:
        """The time of this moment as it is stored: ISO 8601, UTC, microseconds."""
        return self._clock().astimezone(UTC).isoformat(timespec="microseconds")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All statements of the block take effect, durably, or none does. Blocks may nest."""
        with self._lock, sqlcipher.errors_told(self.path), self._opened.atomic():
            yield

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run a statement that changes rows; how many it changed."""
        with self._lock, sqlcipher.errors_told(self.path):
            return int(self._opened.execute(sql, parameters).rowcount)

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._lock, sqlcipher.errors_told(self.path):
            return list(self._opened.execute(sql, parameters).fetchall())

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        with self._lock, sqlcipher.errors_told(self.path):
            found: tuple[Any, ...] | None = self._opened.execute(sql, parameters).fetchone()
            return found

    @property
    def _opened(self) -> Database:
        if self._database is None:
            raise VaultLockedError("The vault is locked.", "Unlock it with the passphrase.")
        return self._database


def read_time(stored: str) -> datetime:
    """A stored time as an aware datetime."""
    return datetime.fromisoformat(stored)
