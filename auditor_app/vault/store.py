"""The open store: statements in transactions, one thread at a time, errors in our words.

The repositories (audits, records, …) hold one `Store` for the vault's life; it is closed when the
vault locks and opened again when it unlocks.

Statements go to the driver's connection without a detour: an answer is some seven of them, and a
person waits for it. sqlite-utils does the migrations.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn

from auditor_app.errors import (
    DamagedStoreError,
    VaultError,
    VaultLockedError,
    read_only_refusal,
)
from auditor_app.vault import sqlcipher
from auditor_app.vault.migrations import migrate, refuse_other_tables
from auditor_app.vault.slots import wipe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path
    from types import TracebackType

    from sqlite_utils import Database


def utc_now() -> datetime:
    """The time of this moment, aware, in UTC."""
    return datetime.now(UTC)


def _locked() -> VaultLockedError:
    return VaultLockedError("The vault is locked.", "Unlock it with the passphrase.")


class _Locked:
    """In the place of a connection while there is none: whatever it is asked, it refuses."""

    def __getattr__(self, name: str) -> Any:
        raise _locked()


_LOCKED: Final = _Locked()


class Store:
    """The encrypted store of one vault, `path`; closed until `open` is given the data key.

    `turned_back` counts what was taken back, and the openings: what was written before is there as
    long as it stays the same.

    Every method raises `VaultLockedError` while closed, and otherwise what `sqlcipher.told` says:
    `StorageFullError`, `DamagedStoreError`, `VaultAccessError`.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self._clock = clock
        self._lock = threading.RLock()
        self._database: Database | None = None
        self._connection: Any = _LOCKED
        self.turned_back = 0
        self._doing = _Transaction(self)
        # SQLCipher holds the key in memory as well; this copy makes backups.
        self._data_key = bytearray()
        self._read_only = False
        self._spoilt = False
        self._damaged = False
        self._after_commit: list[Callable[[], None]] = []

    @property
    def is_open(self) -> bool:
        """Whether statements can run."""
        return self._database is not None

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading alone."""
        return self._read_only

    def open(
        self,
        data_key: bytearray,
        *,
        new: bool = False,
        before_migrating: Callable[[str], object] | None = None,
    ) -> None:
        """Connect with the key and bring the tables up to date; those of a `new` store are made.

        `before_migrating` is called with the name of the first migration that is due, while the
        store is open with its old tables; what it raises keeps them as they are.

        Raises as `sqlcipher.connect`, `migrate` and `before_migrating`.
        """
        with self._lock, sqlcipher.errors_told(self.path):
            self._take(sqlcipher.connect(self.path, data_key, new=new), data_key)
            try:
                migrate(self._opened, new=new, before=before_migrating)
            except BaseException:
                with suppress(VaultError):
                    self.close()
                raise

    def open_as_is(self, data_key: bytearray) -> None:
        """Connect with the key and change nothing. Raises as `sqlcipher.connect`."""
        with self._lock:
            self._take(sqlcipher.connect(self.path, data_key), data_key)

    def open_read_only(self, data_key: bytearray, copy: Path) -> None:
        """Read from `copy`, a copy of the store and its log; every change is refused.

        SQLite cannot read a store with a log without writing it into the store when it closes:
        therefore a copy, so that a damaged one stays as it is.

        Raises as `sqlcipher.connect`; VaultError where the tables are those of an older version.
        """
        with self._lock, sqlcipher.errors_told(copy):
            self._take(sqlcipher.connect(copy, data_key), data_key)
            self._read_only = True
            try:
                refuse_other_tables(self._opened)
                self._connection.execute("PRAGMA query_only = ON").fetchall()
            except BaseException:
                with suppress(VaultError):
                    self.close()
                raise

    def copy_to(self, target: Path) -> None:
        """Write the store as it is now to a new encrypted file. Raises as `sqlcipher.copy`."""
        with self._lock:
            if self._connection.in_transaction:
                raise RuntimeError("a copy would hold what is not committed")
            sqlcipher.copy(self._opened, target, self._data_key)

    def copy_is_whole(self, copy: Path) -> bool:
        """Whether the key opens a copy of this store and all of its pages are whole."""
        with self.data_key() as data_key:
            return is_whole(copy, data_key)

    @contextmanager
    def data_key(self) -> Iterator[bytearray]:
        """A copy of the data key for the block, wiped after it; the store need not wait for it."""
        with self._lock:
            data_key = bytearray(self._data_key) if self._opened else bytearray()
        try:
            yield data_key
        finally:
            wipe(data_key)

    def close(self) -> None:
        """Close the connection; SQLCipher overwrites its key and pages in memory."""
        with self._lock:
            database, self._database = self._database, None
            self._connection = _LOCKED
            wipe(self._data_key)
            self._data_key, self._read_only = bytearray(), False
            if database is not None:
                try:
                    sqlcipher.close(database)
                except sqlcipher.Error as error:
                    raise self._told(error) from error

    def now(self) -> str:
        """The time of this moment as it is stored: ISO 8601, UTC, microseconds."""
        moment = self._clock()
        if moment.tzinfo is not UTC:
            moment = moment.astimezone(UTC)
        return moment.isoformat(timespec="microseconds")

    def transaction(self) -> AbstractContextManager[None]:
        """All statements of the block take effect, durably, or none does.

        A block inside a block is part of the outer one: an error in it undoes both.
        """
        return self._doing

    def _begin(self) -> None:
        self._spoilt = False
        self._after_commit.clear()
        try:
            self._connection.execute("BEGIN" if self._read_only else "BEGIN IMMEDIATE")
        except sqlcipher.Error as error:
            raise self._told(error) from error

    def _end(self, error: BaseException | None) -> None:
        """Commit, or roll back where there was an error, which goes on in our words."""
        if error is not None:
            self._roll_back()
            if isinstance(error, sqlcipher.Error):
                raise self._told(error) from error
            return
        try:
            if self._spoilt:
                _refuse("an error of an inner transaction was swallowed")
            self._connection.execute("COMMIT")
        except BaseException as failure:
            self._roll_back()
            if isinstance(failure, sqlcipher.Error):
                raise self._told(failure) from failure
            raise
        if self._after_commit:
            self._do_what_waited()

    @property
    def unchanged_since(self) -> tuple[int, int]:
        """Two that are equal, taken while it is open: no row was changed between them."""
        return self.turned_back, self._connection.total_changes

    def after_commit(self, action: Callable[[], None]) -> None:
        """Do this once the transaction that is open has ended well; never, if it does not."""
        with self._lock:
            self._after_commit.append(action)

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run a statement that changes rows; how many it changed."""
        with self._lock:
            if self._read_only:
                raise read_only_refusal()
            try:
                changed: int = self._connection.execute(sql, parameters).rowcount
            except sqlcipher.Error as error:
                raise self._told(error) from error
            return changed

    def execute_many(self, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
        """Run a statement that changes rows once for each set of parameters."""
        with self._lock:
            self.refuse_read_only()
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

    def _roll_back(self) -> None:
        self.turned_back += 1
        # A full disk or an I/O error may have ended the transaction already.
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _told(self, error: Exception) -> VaultError:
        """What an error means; after damage SQLCipher refuses everything as if read-only."""
        if self._read_only and sqlcipher.is_refused_change(error):
            return read_only_refusal()
        said = sqlcipher.told(error, self.path)
        self._damaged = self._damaged or isinstance(said, DamagedStoreError)
        return sqlcipher.damaged_store() if self._damaged else said

    def refuse_read_only(self) -> None:
        """Raise `ReadOnlyVaultError` where nothing may be changed."""
        if self._read_only:
            raise read_only_refusal()

    def _take(self, database: Database, data_key: bytearray) -> None:
        self._database, self._damaged, self._read_only = database, False, False
        self._connection = database.conn
        self.turned_back += 1
        self._data_key = bytearray(data_key)

    @property
    def _opened(self) -> Database:
        if self._database is None:
            raise _locked()
        return self._database


def is_whole(path: Path, data_key: bytearray) -> bool:
    """Whether the key opens the store file at `path` and all of its pages and tables are whole."""
    try:
        with sqlcipher.errors_told(path):
            database = sqlcipher.connect(path, data_key)
            try:
                spoilt = database.conn.execute("PRAGMA cipher_integrity_check").fetchall()
                found = database.conn.execute("PRAGMA quick_check(1)").fetchall()
            finally:
                sqlcipher.close(database)
    except DamagedStoreError:
        return False
    return not spoilt and found == [("ok",)]


class _Transaction:
    """What a store is doing: a transaction, and those inside of it, which are part of it.

    Not made by `contextmanager`, and one for all: an answer is a transaction, and a person waits
    for it.
    """

    __slots__ = ("_depth", "_store")

    def __init__(self, store: Store) -> None:
        self._store = store
        self._depth = 0

    def __enter__(self) -> None:
        self._store._lock.acquire()  # noqa: SLF001 - of this module
        try:
            if self._depth == 0:
                self._store._begin()  # noqa: SLF001
            elif not self._store._connection.in_transaction:  # noqa: SLF001
                _refuse("an error that ended the transaction was swallowed")
            self._depth += 1
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
        self._depth -= 1
        try:
            if self._depth == 0:
                store._end(error)  # noqa: SLF001
            elif error is not None:
                store._spoilt = True  # noqa: SLF001
        finally:
            store._lock.release()  # noqa: SLF001


def _refuse(what: str) -> NoReturn:
    raise RuntimeError(what)


def read_time(stored: str) -> datetime:
    """A stored time as an aware datetime."""
    return datetime.fromisoformat(stored)
