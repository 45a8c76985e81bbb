"""A registry grows by steps: nothing of it is lost, nobody's is taken for ours."""

from __future__ import annotations

import gzip
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from auditor_app.central import migrating
from auditor_app.central.content_tables import identity_answers
from auditor_app.central.database import Database
from auditor_app.central.entries import SequenceGap
from auditor_app.central.migrations import BEFORE_MIGRATIONS, HEAD
from auditor_app.central.registry import Registry
from auditor_app.central.tables import Base
from auditor_app.central.views import VIEWS
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    import postgres

EARLIER = Path(__file__).parent / "fixtures" / "registry-before-migrations.db.gz"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 24, 10, 0, 0, 500000, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_address(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """A database without a table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'registry.db'}"
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    with server.database() as address:
        yield address


@pytest.fixture
def earlier(empty_address: str, tmp_path: Path) -> str:
    """A registry that was made before there were steps, with something in every table."""
    file = tmp_path / "earlier" / "registry.db"
    file.parent.mkdir()
    file.write_bytes(gzip.decompress(EARLIER.read_bytes()))
    if empty_address.startswith("sqlite"):
        return f"sqlite:///{file}"
    # What `create_all` made of the same tables in PostgreSQL.
    database = Database(empty_address)
    with database.engine.begin() as connection, closing(sqlite3.connect(file)) as source:
        migrating.bring_to(connection, BEFORE_MIGRATIONS)
        connection.execute(text("DROP TABLE alembic_version"))
        for table in ("certificates", "uploads", "bundles", "refusals"):
            read = source.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own names
            names = [column[0] for column in read.description]
            columns = Base.metadata.tables[table].c
            for row in read:
                made = {
                    n: v if columns[n].type.python_type is not bool else bool(v)
                    for n, v in zip(names, row, strict=True)
                }
                connection.execute(Base.metadata.tables[table].insert(), made)
    database.close()
    return empty_address


def test_an_earlier_registry_is_recognised_and_everything_is_found(earlier: str) -> None:
    registry = Registry(earlier)
    assert migrating.version_of(registry.database) == HEAD
    first, second, third = registry.bundles()
    assert [b.sequence for b in (first, second, third)] == [1, 2, 3]
    assert (first.opened, second.opened) == (True, False)
    assert (first.received_at, second.received_at) == (NOW, LATER)
    assert first.receipt == b'{"receipt":"signed"}'
    assert (first.size, second.previous) == (3 * 1024**3, "1" * 64)
    assert (first.organisation, first.created_at, first.supersedes) == ("", None, None)
    ngozi = registry.certificate("CC:DD")
    assert ngozi is not None
    assert (ngozi.subject, ngozi.revoked_at) == ("Ngozi, Laptop 8, Fair Work", LATER)
    (arriving,) = registry.uploads()
    assert (arriving.envelope, arriving.whole) == ('{"é":1}'.encode(), True)
    (refused,) = registry.refusals()
    assert (refused.times, refused.reason) == (3, "digest")
    assert registry.gaps() == (SequenceGap("e" * 64, 1, 2),)
    registry.close()
    again = Registry(earlier)
    assert again.bundles() == (first, second, third)
    again.close()


def test_a_new_registry_has_what_the_program_thinks_it_has(empty_address: str) -> None:
    Registry(empty_address).close()
    database = Database(empty_address)
    with database.engine.connect() as connection:
        inspector = inspect(connection)
        assert set(inspector.get_view_names()) == set(VIEWS)
        assert inspector.has_table(identity_answers.name, schema="identities")
        schemas = {"include_schemas": True, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=schemas)
        assert compare_metadata(context, Base.metadata) == []
    database.close()


def _is_ours(name: str | None, kind: str, parent: object) -> bool:
    return kind != "schema" or name in {None, "identities", "public"}


def test_an_upgraded_registry_has_the_layout_of_a_new_one(earlier: str) -> None:
    Registry(earlier).close()
    database = Database(earlier)
    with database.engine.connect() as connection:
        schemas = {"include_schemas": True, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=schemas)
        assert compare_metadata(context, Base.metadata) == []
        assert set(inspect(connection).get_view_names()) == set(VIEWS)
    database.close()


def test_the_newest_step_is_the_one_that_the_program_names() -> None:
    steps = ScriptDirectory(str(Path(migrating.__file__).parent / "migrations"))
    assert steps.get_heads() == [HEAD]
    assert steps.get_bases() == [BEFORE_MIGRATIONS]


def test_intakes_that_start_at_once_make_one_upgrade(
    earlier: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_one_upgrade(earlier, monkeypatch)


def test_intakes_that_start_at_once_make_one_registry(
    empty_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_one_upgrade(empty_address, monkeypatch)


def assert_one_upgrade(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrades: list[str] = []
    upgrade = migrating._upgrade

    def counted(connection: Any, found: str) -> None:
        upgrades.append(found)
        upgrade(connection, found)

    monkeypatch.setattr(migrating, "_upgrade", counted)
    with ThreadPoolExecutor(6) as threads:
        opened = list(threads.map(Registry, [address] * 6))
    assert upgrades == [""]
    for registry in opened:
        assert migrating.version_of(registry.database) == HEAD
        registry.close()


def test_a_registry_of_a_newer_program_is_refused_and_untouched(empty_address: str) -> None:
    registry = Registry(empty_address)
    with registry.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    registry.close()
    with pytest.raises(CentralError, match="newer version of this program") as caught:
        Registry(empty_address)
    assert "newer" in caught.value.remedy
    database = Database(empty_address)
    assert migrating.version_of(database) == "9999"
    database.close()


def test_a_database_of_somebody_else_is_refused_and_untouched(empty_address: str) -> None:
    database = Database(empty_address)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE bundles (number INTEGER)"))
    database.close()
    with pytest.raises(CentralError, match="no registry of this program"):
        Registry(empty_address)
    engine = Database(empty_address)
    with engine.engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["bundles"]
    engine.close()


def test_a_step_that_fails_leaves_the_registry_as_it_was(
    earlier: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setitem(VIEWS, "broken", "SELECT FROM WHERE")
        with pytest.raises(CentralError):
            Registry(earlier)
        database = Database(earlier)
        with database.engine.connect() as connection:
            tables = set(inspect(connection).get_table_names())
            names = {column["name"] for column in inspect(connection).get_columns("bundles")}
        database.close()
    assert tables == {"certificates", "uploads", "bundles", "refusals"}
    assert "supersedes" not in names
    registry = Registry(earlier)
    assert len(registry.bundles()) == 3
    registry.close()


def test_an_unreadable_file_is_said_clearly(tmp_path: Path) -> None:
    file = tmp_path / "registry.db"
    file.write_bytes(b"no database at all " * 1000)
    with pytest.raises(CentralError, match="registry does not answer"):
        Registry(f"sqlite:///{file}")
