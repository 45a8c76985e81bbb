"""Who may read whom: a reader's role in PostgreSQL, tried by connecting as that role."""

from __future__ import annotations

import io
from contextlib import closing
from typing import TYPE_CHECKING

import postgres
import psycopg
import pytest
from filled_bundles import WORKER, Filled
from laptops import enrolled
from sqlalchemy import inspect, make_url

from auditor_app.central.content_tables import identity_answers
from auditor_app.central.exporting import export
from auditor_app.central.intake import Intake
from auditor_app.central.organisation import Organisation
from auditor_app.central.roles import grants, run
from auditor_app.central.settings import FILE_NAME
from auditor_app.central.tables import Base
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ODD = 'a "reader": DROP'


@pytest.fixture
def roles(postgres_server: postgres.Server) -> Iterator[tuple[str, str]]:
    """Two roles that may connect and nothing else."""
    names = ("plain_reader", "identity_reader")
    for name in names:
        postgres_server.administer(f"CREATE ROLE {name} LOGIN PASSWORD '{postgres.PASSWORD}'")
    yield names
    for name in names:
        postgres_server.administer(f"DROP ROLE {name}")


@pytest.fixture
def organisation(
    roles: tuple[str, str], postgres_address: str, tmp_path: Path, postgres_server: postgres.Server
) -> Iterator[Organisation]:
    """With one interview, and the grants that were run twice; `roles` outlives its database."""
    made = Organisation.create(tmp_path / "central", "Fair Work")
    made.close()
    settings = made.settings.to_json().replace(
        '"registry": ""', f'"registry": "{postgres_address}"'
    )
    (made.folder / FILE_NAME).write_text(settings)
    opened = Organisation.open(made.folder)
    sealed = Filled().seal(enrolled(opened, tmp_path / "laptop"))
    Intake(opened).ingest(io.BytesIO(sealed.content), sealed.envelope)
    database = opened.registry.database
    for _ in range(2):
        run(database, grants(database, readers=(roles[0],), identities=(roles[1],)))
    yield opened
    opened.close()
    name = make_url(postgres_address).database
    postgres_server.administer("DROP OWNED BY plain_reader, identity_reader", database=str(name))


def asked(server: postgres.Server, address: str, role: str, query: str) -> list[tuple[object, ...]]:
    database = str(make_url(address).database)
    with closing(psycopg.connect(server.url(database, role), autocommit=True)) as connection:
        return connection.execute(query.encode()).fetchall()


def test_a_reader_reads_everything_but_identities(
    organisation: Organisation, postgres_server: postgres.Server, postgres_address: str
) -> None:
    with organisation.registry.database.connected_to_read() as connection:
        inspector = inspect(connection)
        names = {*inspector.get_table_names(), *inspector.get_view_names()}
    hidden = {table.name for table in Base.metadata.sorted_tables if table.info.get("secret")}
    assert "uploads" in hidden
    assert len(names - hidden) > 25
    for name in names - hidden:
        columns = "digest" if name == "bundles" else "*"
        asked(postgres_server, postgres_address, "plain_reader", f"SELECT {columns} FROM {name}")  # noqa: S608 - our own names
    for query in (
        "SELECT * FROM identities.answers",
        "SELECT count(*) FROM identities.answers",
        *(f"SELECT * FROM {name}" for name in sorted(hidden)),  # noqa: S608 - our own names
        "SELECT token FROM bundles",
        "DELETE FROM answers",
        "CREATE TABLE identities.copied (x int)",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            asked(postgres_server, postgres_address, "plain_reader", query)


def test_whoever_has_the_grant_reads_who_workers_are(
    organisation: Organisation, postgres_server: postgres.Server, postgres_address: str
) -> None:
    query = "SELECT i.text FROM identities.answers i JOIN records USING (bundle, record_id)"
    found = asked(postgres_server, postgres_address, "identity_reader", query)
    assert found == [(WORKER,)]


def test_a_reader_who_had_the_grant_loses_it(
    organisation: Organisation, postgres_server: postgres.Server, postgres_address: str
) -> None:
    database = organisation.registry.database
    run(database, grants(database, readers=("identity_reader",), identities=()))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        asked(
            postgres_server, postgres_address, "identity_reader", "SELECT * FROM identities.answers"
        )


def test_a_reader_exports_all_but_identities(
    organisation: Organisation,
    postgres_server: postgres.Server,
    postgres_address: str,
    tmp_path: Path,
) -> None:
    database = str(make_url(postgres_address).database)
    settings = organisation.folder / FILE_NAME
    as_reader = postgres_server.url(database, "plain_reader")
    settings.write_text(settings.read_text().replace(postgres_address, as_reader))
    reader = Organisation.open(organisation.folder)
    assert export(reader, tmp_path / "out", "csv").rows["records.csv"] == 1
    for kind in ("csv", "odk"):
        with pytest.raises(CentralError, match="does not allow this") as caught:
            export(reader, tmp_path / "more", kind, with_identities=True)  # type: ignore[arg-type]
        assert WORKER not in str(caught.value)
    assert not (tmp_path / "more").exists()
    reader.close()


def test_names_of_roles_are_quoted_and_a_role_that_is_not_there_is_said_clearly(
    organisation: Organisation,
) -> None:
    database = organisation.registry.database
    statements = grants(database, readers=(ODD,), identities=())
    assert all('"a ""reader"": DROP"' in each for each in statements[1:])
    with pytest.raises(CentralError):
        run(database, statements)
    with database.connected_to_read() as connection:
        assert inspect(connection).has_table(identity_answers.name, schema="identities")


def test_sqlite_says_what_it_has_instead(organisation_of_sqlite: Organisation) -> None:
    with pytest.raises(CentralError, match="no roles") as caught:
        grants(organisation_of_sqlite.registry.database, readers=("x",), identities=())
    assert "identities.db" in caught.value.remedy
