"""The database under the registry: SQLite by default, PostgreSQL by address, one door to both.

SQLite: write-ahead log, every commit flushed; a writer takes the lock at once. PostgreSQL: READ
COMMITTED, where unique constraints and row locks decide who was first; what it breaks off
(serialisation, deadlock) is tried again. What a database says of an error may quote a row or an
address: neither text nor cause leaves this module.
"""

from __future__ import annotations

import os
import secrets
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import URL, create_engine, event, make_url, select
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    IntegrityError,
    OperationalError,
    SQLAlchemyError,
)
from sqlalchemy.orm import Session, sessionmaker

from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.engine import Connection, Engine

T = TypeVar("T")

IDENTITIES: Final = "identities"
"""The schema of the answers that identify a person; in SQLite a file of its own."""
_READING: Final = "reading"
_TRIES: Final = 6
_WAIT_SECONDS: Final = 15
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_BROKEN_OFF: Final = frozenset({"40001", "40P01"})
_NOT_ALLOWED: Final = "42501"
_FULL: Final = "53100"
_BUSY: Final = frozenset({"55P03", "57014"})


class Database:
    """The database at `address` (SQLAlchemy). May be used from any thread.

    Raises:
        CentralError: it is no address, or there is no driver for that kind of database.
    """

    def __init__(self, address: str | URL) -> None:
        with said_clearly():
            self.engine = _engine(address)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)
        self._readers = sessionmaker(self.engine.execution_options(**{_READING: True}))

    @property
    def is_postgresql(self) -> bool:
        """Whether it is PostgreSQL."""
        return self.engine.dialect.name == "postgresql"

    @property
    def has_own_file_for_identities(self) -> bool:
        """Whether a crash may keep one half of a commit: the identities lie in another file."""
        return not self.is_postgresql

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    def answers(self) -> bool:
        """Whether it can be reached."""
        try:
            with self._readers() as session:
                session.execute(select(1))
        except (SQLAlchemyError, CentralError):  # the latter for the file of the identities
            return False
        return True

    def write(self, work: Callable[[Session], T]) -> T:
        """One transaction; `work` is done again where the database broke it off.

        Raises:
            IntegrityError: a constraint says no.
            CentralError: the database does not answer.
        """
        for tries_left in reversed(range(_TRIES)):
            with said_clearly():
                try:
                    with self._sessions.begin() as session:
                        return work(session)
                except OperationalError as error:
                    if not tries_left or _state(error) not in _BROKEN_OFF:
                        raise
            time.sleep(secrets.randbelow(100) / 1000)
        raise AssertionError  # the last try returns or raises

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One transaction that writes; for work that cannot simply be done again, see `write`."""
        with said_clearly(), self._sessions.begin() as session:
            yield session

    def connected_to_read(self) -> Connection:
        """A connection that writes nothing and waits for no writer; close it after use."""
        return self.engine.connect().execution_options(**{_READING: True})

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One state of the database, to read."""
        with said_clearly(), self._readers.begin() as session:
            yield session

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """One state of the database for many queries, however long they take."""
        options: dict[str, Any] = {_READING: True}
        if self.is_postgresql:
            options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with (
            said_clearly(),
            self.engine.connect().execution_options(**options) as connection,
            Session(connection) as session,
            session.begin(),
        ):
            yield session


def in_file(path: Path) -> URL:
    """The address of a registry in the SQLite file `path`, whatever its folders are called."""
    return URL.create("sqlite", database=str(path))


@contextmanager
def said_clearly() -> Iterator[None]:
    """What the database says, as a `CentralError`; a constraint's no stays an `IntegrityError`.

    Without a cause or a text: a database quotes the row, and a driver may quote the address.
    """
    try:
        yield
    except IntegrityError as error:
        raise IntegrityError("", None, Exception(type(error.orig).__name__)) from None
    except (SQLAlchemyError, ImportError) as error:  # no driver for that kind of database
        raise _clear(error) from None


def _clear(error: Exception) -> CentralError:
    state = _state(error)
    if state == _NOT_ALLOWED:
        return CentralError(
            "The registry's database does not allow this to the role that asks.",
            "Ask for the grant (auditor-central roles), or leave out what needs it.",
        )
    if state in _BUSY or "database is locked" in _text(error):
        return CentralError(
            "The registry is busy: somebody else has been writing for too long.",
            "Try again; if it goes on, look which program holds the database.",
        )
    if state == _FULL or "disk is full" in _text(error):
        return CentralError(
            "The registry has no room left on its disk; nothing was changed.",
            "Free some space and try again.",
        )
    return CentralError(
        f"The registry does not answer ({type(error).__name__}).",
        "Look at the database, its address in central.json and the free space.",
    )


def _state(error: Exception) -> str:
    """PostgreSQL's five characters for what happened; "" for anything else."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    return str(getattr(cause, "sqlstate", None) or "")


def _text(error: Exception) -> str:
    return str(error.orig) if isinstance(error, DBAPIError) else ""


def _engine(address: str | URL) -> Engine:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        # Without a cause: it quotes the address.
        raise CentralError(
            "The address of the registry cannot be used.",
            "Mend registry in central.json: postgresql://user@host/database, or leave it empty.",
        ) from None
    if url.drivername in {"postgresql", "postgres"}:
        url = url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    # A database that was restarted closes its connections: each is tried before it is used.
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": _WAIT_SECONDS,
            "application_name": "auditor-central",
            "options": f"-c timezone=UTC -c lock_timeout={_WAIT_SECONDS}s",
        },
    )


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, hide_parameters=True)
    file = url.database if url.database not in {None, "", ":memory:"} else None
    identities = None if file is None else Path(file).with_name(f"{IDENTITIES}.db")

    def prepare(connection: Any, record: object) -> None:
        del record
        connection.isolation_level = None  # SQLAlchemy says BEGIN itself, see _begin_sqlite
        connection.execute(f"PRAGMA busy_timeout={_WAIT_SECONDS * 1000}")
        connection.execute("PRAGMA foreign_keys=ON")
        if identities is not None:
            _make_private(identities)
        connection.execute(f"ATTACH DATABASE ? AS {IDENTITIES}", (str(identities or ":memory:"),))
        for schema in ("main", IDENTITIES):
            connection.execute(f"PRAGMA {schema}.journal_mode=WAL")
            connection.execute(f"PRAGMA {schema}.synchronous=FULL")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_private(path: Path) -> None:
    """Make the file where it is missing, for its owner alone."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise _clear(error) from error


def _begin_sqlite(connection: Any) -> None:
    # A writer takes the lock at once: one that reads first and writes then could not wait for
    # another writer, it would fail. Readers wait for nobody.
    reads = connection.get_execution_options().get(_READING)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
