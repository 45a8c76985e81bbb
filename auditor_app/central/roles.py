"""Who may read what in PostgreSQL: readers everything but identities, some the identities too.

SQLite knows no roles. There the identities lie in a file of their own, `identities.db`, which only
its owner may read: whoever is to read the rest gets a copy of `registry.db` alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import text

import auditor_app.central.content_tables  # noqa: F401 - completes the metadata
from auditor_app.central.database import IDENTITIES, said_clearly
from auditor_app.central.tables import Base
from auditor_app.central.views import VIEWS
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from auditor_app.central.database import Database


def grants(
    database: Database, *, readers: tuple[str, ...], identities: tuple[str, ...]
) -> list[str]:
    """The statements that let these roles read; given again, they do no harm.

    A role that is named in `identities` gets the answers that identify a person, and what a reader
    gets: without that they say nothing. Nobody else keeps a right to them.

    Raises:
        CentralError: the registry is in SQLite.
    """
    if not database.is_postgresql:
        raise CentralError(
            "SQLite knows no roles.",
            "Who may read identities is who may read the file identities.db; keep the registry in"
            " PostgreSQL (registry in central.json) to grant it by role.",
        )
    quoted = database.engine.dialect.identifier_preparer.quote_identifier
    schema = _schema(database)
    statements = [f"REVOKE ALL ON SCHEMA {IDENTITIES} FROM PUBLIC"]
    for role in dict.fromkeys((*readers, *identities)):
        to = quoted(role)
        statements.append(f"GRANT USAGE ON SCHEMA {quoted(schema)} TO {to}")
        statements += (f"GRANT SELECT {what} TO {to}" for what in _readable(quoted, schema))
        if role in identities:
            statements.append(f"GRANT USAGE ON SCHEMA {IDENTITIES} TO {to}")
            statements.append(f"GRANT SELECT ON ALL TABLES IN SCHEMA {IDENTITIES} TO {to}")
        else:
            statements.append(f"REVOKE ALL ON ALL TABLES IN SCHEMA {IDENTITIES} FROM {to}")
            statements.append(f"REVOKE ALL ON SCHEMA {IDENTITIES} FROM {to}")
    return statements


def run(database: Database, statements: list[str]) -> None:
    """Run the statements, all or none.

    Raises:
        CentralError: a role does not exist, or this one may not grant.
    """
    with said_clearly(), database.engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement.replace(":", r"\:")))


def _schema(database: Database) -> str:
    with said_clearly(), database.connected_to_read() as connection:
        return str(connection.execute(text("SELECT current_schema()")).scalar())


def _readable(quoted: Any, schema: str) -> list[str]:
    """Tables and views, without what only an intake may know."""
    found = [f"ON {quoted(schema)}.{quoted(name)}" for name in (*VIEWS, "alembic_version")]
    for table in Base.metadata.sorted_tables:
        if table.schema is not None or table.info.get("secret"):
            continue
        shown = [quoted(c.name) for c in table.columns if not c.info.get("secret")]
        columns = "" if len(shown) == len(table.columns) else f"({', '.join(shown)}) "
        found.append(f"{columns}ON {quoted(schema)}.{quoted(table.name)}")
    return found
