"""The open store: statements in transactions, one thread at a time, errors in our words.

The repositories (audits, records, …) hold one `Store` for the vault's life; it is closed when the
vault locks and opened again when it unlocks.

Statements go to the driver's connection without a detour: an answer is six of them, and a person
waits for it. sqlite-utils does the migrations.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from auditor_app.errors import DamagedStoreError, VaultError, VaultLockedError
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

    Every method raises `VaultLockedError` while closed, and otherwise what `sqlcipher.told` says:
    `StorageFullError`, `DamagedStoreError`, `VaultAccessError`.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self._clock = clock
        self._lock = threading.RLock()
        self._database: Database | None = None
        self._spoilt = False
        self._damaged = False

    @property
    def is_open(self) -> bool:
        """Whether statements can run."""
        return self._database is not None

    def open(self, data_key: bytearray, *, new: bool = False) -> None:
        """Connect with the key and bring the tables up to date; those of a `new` store are made.

        Raises as `sqlcipher.connect` and `migrate`.
        """
        with self._lock, sqlcipher.errors_told(self.path):
            database = sqlcipher.connect(self.path, data_key, new=new)
            try:
                migrate(database, new=new)
            except BaseException:
                sqlcipher.close(database)
                raise
            self._database, self._damaged = database, False

    def open_as_is(self, data_key: bytearray) -> None:
        """Connect with the key and change nothing. Raises as `sqlcipher.connect`."""
        with self._lock:
            self._database, self._damaged = sqlcipher.connect(self.path, data_key), False

    def close(self) -> None:
        """Close the connection; SQLCipher overwrites its key and pages in memory."""
        with self._lock:
            database, self._database = self._database, None
            if database is not None:
                try:
                    sqlcipher.close(database)
                except sqlcipher.Error as error:
                    raise self._told(error) from error

    def now(self) -> str:
        """The time of this moment as it is stored: ISO 8601, UTC, microseconds."""
        return self._clock().astimezone(UTC).isoformat(timespec="microseconds")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All statements of the block take effect, durably, or none does.

        A block inside a block is part of the outer one: an error in it undoes both.
        """
        with self._lock:
            connection = self._connection
            if connection.in_transaction:
                try:
                    yield
                except BaseException:
                    self._spoilt = True
                    raise
                return
            self._spoilt = False
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield
                self._refuse_spoilt()
                connection.execute("COMMIT")
            except BaseException as error:
                self._roll_back(connection)
                if isinstance(error, sqlcipher.Error):
                    raise self._told(error) from error
                raise

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run a statement that changes rows; how many it changed."""
        with self._lock:
            try:
                return int(self._connection.execute(sql, parameters).rowcount)
            except sqlcipher.Error as error:
                raise self._told(error) from error

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._lock:
            try:
                return list(self._connection.execute(sql, parameters).fetchall())
            except sqlcipher.Error as error:
                raise self._told(error) from error

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query or of what a statement returns, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def write_anew(self) -> None:
        """Write the store anew, without a trace of what was deleted, and empty its log.

        `secure_delete` zeroes what is deleted, and the tests find nothing that it leaves; writing
        anew does not rely on it for what moving rows about may leave in the gaps of pages. The
        write-ahead log holds pages as they were.

        Raises:
            StorageFullError, VaultAccessError: nothing was changed.
        """
        with self._lock:
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                self.rows(statement)

    def _refuse_spoilt(self) -> None:
        if self._spoilt:
            raise RuntimeError("an error of an inner transaction was swallowed")

    def _roll_back(self, connection: Any) -> None:
        # A full disk or an I/O error may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")

    def _told(self, error: Exception) -> VaultError:
        """What an error means; after damage SQLCipher refuses everything as if read-only."""
        said = sqlcipher.told(error, self.path)
        self._damaged = self._damaged or isinstance(said, DamagedStoreError)
        return sqlcipher.damaged_store() if self._damaged else said

    @property
    def _connection(self) -> Any:
        if self._database is None:
            raise VaultLockedError("The vault is locked.", "Unlock it with the passphrase.")
        return self._database.conn


def read_time(stored: str) -> datetime:
    """A stored time as an aware datetime."""
    return datetime.fromisoformat(stored)
