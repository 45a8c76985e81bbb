"""The open store: statements in transactions, one thread at a time, errors in our words.

The repositories (audits, records, …) hold one `Store` for the vault's life; it is closed when the
vault locks and opened again when it unlocks.

Statements go to the driver's connection without a detour: an answer is eight of them, and a person
waits for it. sqlite-utils does the migrations.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from auditor_app.errors import DamagedStoreError, VaultError, VaultLockedError
from auditor_app.vault import sqlcipher
from auditor_app.vault.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path
    from types import TracebackType

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
        self._after_commit: list[Callable[[], None]] = []

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

    def transaction(self) -> AbstractContextManager[None]:
        """All statements of the block take effect, durably, or none does.

        A block inside a block is part of the outer one: an error in it undoes both.
        """
        return _Transaction(self)

    def _begin(self) -> Any:
        """Begin a transaction; its connection, None inside of one that is open already."""
        connection = self._connection
        if connection.in_transaction:
            return None
        self._spoilt = False
        self._after_commit.clear()
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlcipher.Error as error:
            raise self._told(error) from error
        return connection

    def _end(self, connection: Any, error: BaseException | None) -> None:
        """Commit, or roll back where there was an error, which goes on in our words."""
        if error is not None:
            self._roll_back(connection)
            if isinstance(error, sqlcipher.Error):
                raise self._told(error) from error
            return
        try:
            self._refuse_spoilt()
            connection.execute("COMMIT")
        except BaseException as failure:
            self._roll_back(connection)
            if isinstance(failure, sqlcipher.Error):
                raise self._told(failure) from failure
            raise
        if self._after_commit:
            self._do_what_waited()

    def after_commit(self, action: Callable[[], None]) -> None:
        """Do this once the transaction that is open has ended well; never, if it does not."""
        with self._lock:
            self._after_commit.append(action)

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run a statement that changes rows; how many it changed."""
        with self._lock:
            try:
                changed: int = self._connection.execute(sql, parameters).rowcount
            except sqlcipher.Error as error:
                raise self._told(error) from error
            return changed

    def execute_many(self, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
        """Run a statement that changes rows once for each set of parameters."""
        with self._lock:
            try:
                self._connection.executemany(sql, parameters)
            except sqlcipher.Error as error:
                raise self._told(error) from error

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._lock:
            try:
                found: list[tuple[Any, ...]] = self._connection.execute(sql, parameters).fetchall()
            except sqlcipher.Error as error:
                raise self._told(error) from error
            return found

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query or of what a statement returns, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def _do_what_waited(self) -> None:
        actions, self._after_commit = self._after_commit, []
        for action in actions:
            action()

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


class _Transaction:
    """A transaction of a store, or a part of the one that is open.

    Not made by `contextmanager`: an answer is one, and a generator would cost it dear.
    """

    __slots__ = ("_connection", "_store")

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection: Any = None

    def __enter__(self) -> None:
        self._store._lock.acquire()  # noqa: SLF001 - of this module
        try:
            self._connection = self._store._begin()  # noqa: SLF001
        except BaseException:
            self._store._lock.release()  # noqa: SLF001
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        store = self._store
        try:
            if self._connection is not None:
                store._end(self._connection, error)  # noqa: SLF001
            elif error is not None:
                store._spoilt = True  # noqa: SLF001
        finally:
            store._lock.release()  # noqa: SLF001


def read_time(stored: str) -> datetime:
    """A stored time as an aware datetime."""
    return datetime.fromisoformat(stored)
