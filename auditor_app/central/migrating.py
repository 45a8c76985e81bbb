"""Bringing a registry to the layout of this program, once, however many programs start at once."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from auditor_app.central.database import IDENTITIES, said_clearly
from auditor_app.central.migrations import BEFORE_MIGRATIONS, HEAD
from auditor_app.central.tables import BundleRow, CertificateRow, RefusalRow, UploadRow
from auditor_app.central.views import VIEWS
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

    from auditor_app.central.database import Database

_FOLDER: Final = Path(__file__).parent / "migrations"
_VERSION: Final = "alembic_version"
# Any number, the same in every program that opens a registry: the name of the lock in PostgreSQL.
_LOCK: Final = 0x617564_6974_6F72
# Alembic's environment belongs to the process.
_ONE_AT_A_TIME: Final = Lock()
_FIRST_TABLES: Final = (CertificateRow, UploadRow, BundleRow, RefusalRow)
_LATER_COLUMNS: Final = {("bundles", name) for name in ("organisation", "created_at", "supersedes")}


def migrate(database: Database) -> bool:
    """Bring the registry to the present layout; whether there was anything to do.

    One transaction: all of it, or nothing. Whoever comes second waits and finds it done.

    Raises:
        CentralError: it was written by a newer program, or the database holds something else, or
            does not answer.
    """
    with said_clearly():
        with database.connected_to_read() as connection:
            found = _version(connection)
        if found == HEAD and not _lacks_identities(database):
            return False
        with database.engine.begin() as connection:
            if database.is_postgresql:
                connection.execute(text("SET LOCAL lock_timeout = '10min'"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            found = _version(connection)
            if found != HEAD:
                with _ONE_AT_A_TIME:
                    _upgrade(connection, found)
            _make_identities(connection)
            return found != HEAD


def version_of(database: Database) -> str:
    """The layout in which the registry is; "" where it was made before there were steps."""
    with said_clearly(), database.connected_to_read() as connection:
        return _version(connection)


def _version(connection: Connection) -> str:
    try:
        with connection.begin_nested() if connection.in_transaction() else connection.begin():
            found = connection.execute(text(f"SELECT version_num FROM {_VERSION}")).scalar()  # noqa: S608 - our own name
    except (OperationalError, ProgrammingError) as error:
        if not _is_missing(error):
            raise
        return ""
    return str(found or "")


def _is_missing(error: OperationalError | ProgrammingError) -> bool:
    """Whether a table is not there, in the words of either database."""
    undefined_table = "42P01"
    said = getattr(error.orig, "sqlstate", None)
    return said == undefined_table or "no such table" in str(error.orig)


def _upgrade(connection: Connection, found: str) -> None:
    from alembic import command  # noqa: PLC0415 - loads for longer than most registries need
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - likewise

    config = _config(connection)
    known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    if found and found not in known:
        raise CentralError(
            "The registry was written by a newer version of this program.",
            "Use that version or a newer one: an older one would leave out what it does not know.",
        )
    if not found and _is_from_before(connection):
        command.stamp(config, BEFORE_MIGRATIONS)
    # Nothing may depend on what a step changes; they are made anew from the present texts.
    for name in reversed(VIEWS):
        connection.execute(text(f"DROP VIEW IF EXISTS {name}"))
    command.upgrade(config, "head")
    for name, query in VIEWS.items():
        connection.execute(text(f"CREATE VIEW {name} AS {query}"))


def bring_to(connection: Connection, step: str) -> None:
    """Bring an empty database to an earlier layout, in the caller's transaction."""
    from alembic import command  # noqa: PLC0415 - see _upgrade

    command.upgrade(_config(connection), step)


def _config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - see _upgrade

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _is_from_before(connection: Connection) -> bool:
    """Whether this is a registry that was made before there were steps; else it is empty.

    Raises:
        CentralError: it has tables of these names that are no registry's.
    """
    inspector = inspect(connection)
    present = set(inspector.get_table_names())
    first = {row.__tablename__: row.__table__ for row in _FIRST_TABLES}
    if not present & first.keys():
        return False
    for name, table in first.items():
        wanted = {c.name for c in table.columns if (name, c.name) not in _LATER_COLUMNS}
        if name not in present or wanted != {c["name"] for c in inspector.get_columns(name)}:
            raise CentralError(
                "The database holds tables that are no registry of this program.",
                "Name another database or file in central.json.",
            )
    return True


def _lacks_identities(database: Database) -> bool:
    """Whether the file of the identities is a new one: it may be taken away and kept apart."""
    if not database.has_own_file_for_identities:
        return False
    with database.connected_to_read() as connection:
        return not inspect(connection).has_table("answers", schema=IDENTITIES)


def _make_identities(connection: Connection) -> None:
    from auditor_app.central.content_tables import identity_answers  # noqa: PLC0415 - see _upgrade

    identity_answers.create(connection, checkfirst=True)
