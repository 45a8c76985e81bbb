"""The only place that knows SQLCipher's driver: a keyed connection, and its errors in our words.

sqlite-utils catches the exceptions of whatever `pysqlite3` is when it is first imported, else
those of `sqlite3`; SQLCipher's are subclasses of neither. So `pysqlite3` is `sqlcipher3` for as
long as that import takes, and nobody else sees the alias.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3
import sqlcipher3.dbapi2

from auditor_app.errors import (
    DamagedStoreError,
    RecordStateError,
    UnknownRowError,
    VaultAccessError,
    VaultError,
    VaultInUseError,
)
from auditor_app.vault.durable import (
    PRIVATE_FILE,
    access_error,
    flush_to_disk,
    storage_full,
    system_errors_told,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database
    from sqlite_utils import Migrations as MigrationSet

Error = sqlcipher3.Error
"""Every error that SQLCipher's driver raises."""

_PLAIN_SQLITE: Final = b"SQLite format 3\x00"
_ALIASES: Final = {"pysqlite3": sqlcipher3, "pysqlite3.dbapi2": sqlcipher3.dbapi2}

# Result codes of SQLite, https://www.sqlite.org/rescode.html; the driver gives no extended ones.
_PERM, _BUSY, _NOMEM, _READONLY = 3, 5, 7, 8
_IOERR, _CORRUPT, _FULL, _CANTOPEN, _CONSTRAINT, _NOTADB = 10, 11, 13, 14, 19, 26
_OTHER_CONSTRAINT = -1

# What sqlite3_errstr() says for the codes that a backup can end with.
_CODES_OF_TEXTS: Final = {
    "out of memory": _NOMEM,
    "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "file is not a database": _NOTADB,
}

_SENTENCES: Final[dict[int, tuple[type[VaultError], str, str]]] = {
    _BUSY: (
        VaultInUseError,
        "Another program is using this vault's store.",
        "Close it there, then try again.",
    ),
    _CONSTRAINT: (UnknownRowError, "What this belongs to is not in the vault.", "Reload the list."),
    _OTHER_CONSTRAINT: (
        RecordStateError,
        "The vault does not take this: it is there already, or may not be changed.",
        "Reload the list.",
    ),
    _NOMEM: (
        VaultError,
        "The computer's memory is used up.",
        "Close other programs, then try again.",
    ),
    **dict.fromkeys(
        (_PERM, _READONLY, _CANTOPEN),
        (
            VaultAccessError,
            "The system refuses to read or write the vault's store.",
            "Check the folder's permissions and that its disk is connected, then try again.",
        ),
    ),
}

# Its log goes to standard error and names pages and codes; our errors say it better.
_QUIET: Final = "PRAGMA cipher_log_level = NONE"
# From here on SQLCipher overwrites all memory that it frees. It cannot be switched off again in
# this process and makes a commit about twice as dear, so it comes when there is something
# to wipe: right before closing, which frees every page.
_WIPING: Final = "PRAGMA cipher_memory_security = ON"
_AFTER_KEY: Final = (
    # One program a vault anyway. Before the first read: then no shared-memory index is made.
    "PRAGMA locking_mode = EXCLUSIVE",
    # The first read: from here on the key has opened the file.
    "SELECT count(*) FROM sqlite_master",
    "PRAGMA journal_mode = WAL",
    # FULL: a commit returns when the log is on the medium.
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
# A copy that fails is thrown away, and is flushed as a whole: it needs no journal.
_FOR_A_COPY: Final = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA temp_store = MEMORY",
)


_STATEMENTS: Final = 1000
"""More than the program has. With as many as the driver keeps of itself (128) an answer took a
fifth longer as soon as so many different ones had run: it prepares some of its own again."""


def _import_sqlite_utils() -> tuple[type[Database], type[MigrationSet]]:
    """sqlite-utils' Database and Migrations, bound to SQLCipher's exceptions."""
    before = {name: sys.modules.get(name) for name in _ALIASES}
    sys.modules.update(_ALIASES)
    try:
        from sqlite_utils import Database as Bound  # noqa: PLC0415 - not before the alias stands
        from sqlite_utils import Migrations as BoundMigrations  # noqa: PLC0415
        from sqlite_utils import utils  # noqa: PLC0415
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module
    if utils.OperationalError is not sqlcipher3.OperationalError:
        raise ImportError(
            "sqlite_utils was imported before auditor_app.vault and knows no SQLCipher"
        )
    return Bound, BoundMigrations


_Database, Migrations = _import_sqlite_utils()


def create_file(path: Path) -> None:
    """An empty store file that only its owner may read; SQLCipher fills it."""
    with system_errors_told():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))


def connect(path: Path, data_key: bytearray, *, new: bool = False) -> Database:
    """Open the encrypted store at `path` with the raw 32-byte `data_key`.

    The connection may pass from thread to thread, but serves one at a time.

    Raises:
        DamagedStoreError: no file, an empty one (unless it is `new`), one that is not encrypted,
            or one that the key does not open: the key slots have proved the key.
        VaultError: this installation's SQLite cannot encrypt.
        VaultAccessError, StorageFullError: the system refuses.
    """
    _refuse_unusable(path, new=new)
    with errors_told(path):
        connection = _keyed(path, data_key)
        try:
            for statement in _AFTER_KEY:
                connection.execute(statement).fetchall()
            # No plugin of sqlite-utils that happens to be installed may see this connection.
            return _Database(connection, recursive_triggers=False, execute_plugins=False)
        except BaseException:
            connection.close()
            raise


@contextmanager
def in_memory() -> Iterator[Database]:
    """A plain database in memory, for what is no secret."""
    connection = sqlcipher3.connect(":memory:", isolation_level=None)
    try:
        yield _Database(connection, recursive_triggers=False, execute_plugins=False)
    finally:
        connection.close()


def copy(database: Database, target: Path, data_key: bytearray) -> None:
    """Write the store as it is now, committed changes of its log included, to a new file.

    SQLite's online backup between two connections with the same key: every page is encrypted anew
    for `target`, which gets a salt of its own. `target` is on the medium when this returns. From
    here on this process wipes the memory that it frees (see `_WIPING`).

    Raises:
        StorageFullError, VaultAccessError: the system refuses; `target` is of no use then.
        DamagedStoreError: a page of the store cannot be read.
    """
    create_file(target)
    with errors_told(target):
        connection = _keyed(target, data_key)
        try:
            for statement in _FOR_A_COPY:
                connection.execute(statement).fetchall()
            _back_up(database, connection)
            connection.execute(_WIPING).fetchall()
        finally:
            connection.close()
    with system_errors_told(), target.open("rb+") as file:
        flush_to_disk(file.fileno())


def _back_up(database: Database, connection: Any) -> None:
    try:
        database.conn.backup(connection)
    except sqlcipher3.Error as error:
        # The driver gives no code here, only SQLite's fixed text for it.
        if getattr(error, "sqlite_errorcode", None) is None:
            error.sqlite_errorcode = _CODES_OF_TEXTS.get(str(error), 0)
        raise


def _keyed(path: Path, data_key: bytearray) -> Any:
    """A connection that has the key, and has read nothing yet."""
    connection = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_STATEMENTS,
    )
    try:
        _key(connection, data_key)
        _check_encrypting(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def close(database: Database) -> None:
    """Close the connection so that its key and decrypted pages are overwritten in memory."""
    try:
        database.conn.execute(_WIPING).fetchall()
    finally:
        database.close()


def _key(connection: Any, data_key: bytearray) -> None:
    """Hand over the raw key in SQLCipher's own form, x'…', from a buffer that is then wiped."""
    connection.execute(_QUIET).fetchall()
    literal = bytearray(b"x'")
    for byte in data_key:
        literal += b"%02x" % byte
    literal += b"'"
    connection.set_key(literal)
    literal[:] = bytes(len(literal))


def _check_encrypting(connection: Any) -> None:
    """A driver linked with plain SQLite would ignore the key and write in clear."""
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise VaultError(
            "This installation cannot encrypt: its SQLite is not SQLCipher.",
            "Install the program again; the vault was not touched.",
        )


def _refuse_unusable(path: Path, *, new: bool) -> None:
    with system_errors_told():
        try:
            with path.open("rb") as file:
                start = file.read(len(_PLAIN_SQLITE))
        except FileNotFoundError:
            raise DamagedStoreError(
                "The vault's store, records.db, is gone.",
                "Put it back from a backup; the key and the photos are still there.",
            ) from None
    if not start and not new:
        # SQLite would take it for a new database and fill it.
        raise damaged_store()
    if start == _PLAIN_SQLITE:
        raise DamagedStoreError(
            "The vault's store is not encrypted; this program did not write it so.",
            "Do not work with it. Put records.db back from a backup.",
        )


@contextmanager
def errors_told(path: Path) -> Iterator[None]:
    """Say an error of SQLCipher raised inside as `told` does."""
    try:
        yield
    except sqlcipher3.Error as error:
        raise told(error, path) from error


def is_refused_change(error: Exception) -> bool:
    """Whether a connection that only reads was asked to change something."""
    return getattr(error, "sqlite_errorcode", None) == _READONLY


def told(error: Exception, path: Path) -> VaultError:
    """What SQLCipher's error means to the person; `path` is the store's file."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    if code == _FULL:
        return storage_full()
    if code == _IOERR:
        return _input_output_error(path)
    if code in (_CORRUPT, _NOTADB):
        return damaged_store()
    if code == _CONSTRAINT and not str(error).startswith("FOREIGN KEY"):
        code = _OTHER_CONSTRAINT
    told, message, remedy = _SENTENCES.get(
        code,
        # The driver's own text may quote a statement: only the error's name is said.
        (
            VaultError,
            f"The vault's store could not do this ({type(error).__name__} {code}).",
            "Nothing was changed. Close the vault, open it again and check it.",
        ),
    )
    return told(message, remedy)


def damaged_store() -> DamagedStoreError:
    """The one sentence for a store that is not whole."""
    return DamagedStoreError(
        "The passphrase is right, but the vault's store is damaged.",
        "Keep the folder as it is and copy it; a backup of the folder replaces what is lost.",
    )


def _input_output_error(path: Path) -> VaultError:
    """SQLite says the same for a failing disk and for one that has no room: ask the system.

    Tries to reserve a little more than the write-ahead log holds, which a quota, a limit on file
    sizes or a full disk refuses; a failing disk is what remains.
    """
    probe = path.with_name("probe.tmp")
    log = path.with_name(path.name + "-wal")
    try:
        wanted = max(file.stat().st_size for file in (path, log) if file.exists()) + 1024 * 1024
        descriptor = os.open(probe, os.O_WRONLY | os.O_CREAT, PRIVATE_FILE)
        try:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(descriptor, 0, wanted)
            else:
                os.truncate(descriptor, wanted)
        finally:
            os.close(descriptor)
            probe.unlink()
    except OSError as error:
        return access_error(error)
    return VaultAccessError(
        "The disk failed while the vault was read or written.",
        "Copy the vault's folder to another disk and go on there.",
    )
