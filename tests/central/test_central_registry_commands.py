"""`auditor-central migrate | roles | export | check` as a person or a script meets them."""

from __future__ import annotations

import gzip
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

import postgres
import pytest
from click.testing import CliRunner
from filled_bundles import WORDS, WORKER, Filled
from laptops import enrolled
from sqlalchemy import text

from auditor_app.central import Organisation
from auditor_app.central.intake import Intake
from auditor_app.central.settings import FILE_NAME
from auditor_app.cli.central import main

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.testing import Result

EARLIER = Path(__file__).parent / "fixtures" / "registry-before-migrations.db.gz"


@pytest.fixture(autouse=True)
def _umask_put_back() -> Iterator[None]:
    before = os.umask(0o022)  # the command sets its own
    yield
    os.umask(before)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """The folder of an organisation with one interview in SQLite."""
    made = Organisation.create(tmp_path / "central", "Fair Work")
    sealed = Filled().seal(enrolled(made, tmp_path / "laptop"))
    Intake(made).ingest(io.BytesIO(sealed.content), sealed.envelope)
    made.close()
    return made.folder


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_migrate_says_what_it_did(tmp_path: Path) -> None:
    made = Organisation.create(tmp_path / "central", "Fair Work")
    made.close()
    for file in made.folder.glob("*.db*"):
        file.unlink()
    (made.folder / "registry.db").write_bytes(gzip.decompress(EARLIER.read_bytes()))
    assert run("migrate", made.folder).output.startswith("The registry was brought from layout")
    assert "nothing to do" in run("migrate", made.folder).output


def test_a_registry_of_a_newer_program_ends_in_one_sentence(store: Path) -> None:
    opened = Organisation.open(store)
    with opened.registry.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()
    for words in (
        ("migrate", store),
        ("check", store),
        ("export", store, "--format", "csv", "--out", store / "x"),
    ):
        done = run(*words)
        assert done.exit_code == 1
        assert "newer version of this program" in done.output
        assert "Traceback" not in done.output


def test_export_says_what_it_wrote_and_whom_it_is_for(store: Path, tmp_path: Path) -> None:
    done = run("export", store, "--format", "csv", "--out", tmp_path / "out")
    assert done.exit_code == 0
    assert "1 records.csv" in done.output
    assert "inside the organisation" in done.output
    assert WORKER not in done.output
    assert WORDS not in done.output
    again = run("export", store, "--format", "csv", "--out", tmp_path / "out")
    assert again.exit_code == 1
    assert "is there already" in again.output


def test_export_with_identities_warns(store: Path, tmp_path: Path) -> None:
    done = run(
        "export", store, "--format", "parquet", "--out", tmp_path / "out", "--with-identities"
    )
    assert done.exit_code == 0
    assert "who workers are" in done.output
    assert WORKER not in done.output
    assert (tmp_path / "out" / "identities_answers.parquet").is_file()


@pytest.mark.parametrize(
    ("since", "rows"), [("2001-01-01", 1), ("2999-12-31T23:00+02:00", 0), ("2999-01-01", 0)]
)
def test_export_since_a_time(store: Path, tmp_path: Path, since: str, rows: int) -> None:
    done = run("export", store, "--format", "csv", "--out", tmp_path / "out", "--since", since)
    assert f"{rows} records.csv" in done.output


@pytest.mark.parametrize("since", ["soon", "9999-12-31T23:59-23:59", "", "2026-13-01"])
def test_what_is_no_time_is_wrong_use(store: Path, tmp_path: Path, since: str) -> None:
    done = run("export", store, "--format", "csv", "--out", tmp_path / "out", "--since", since)
    assert done.exit_code == 2
    assert not (tmp_path / "out").exists()


def test_roles_of_sqlite_and_of_nobody(store: Path) -> None:
    assert run("roles", store).exit_code == 2
    done = run("roles", store, "--reader", "ada")
    assert done.exit_code == 1
    assert "identities.db" in done.output


def test_roles_prints_sql_and_no_password(postgres_address: str, store: Path) -> None:
    settings = store / FILE_NAME
    said = settings.read_text().replace('"registry": ""', f'"registry": "{postgres_address}"')
    settings.write_text(said)
    done = run("roles", store, "--reader", "ada", "--identities", "ngozi")
    assert done.exit_code == 0
    assert 'GRANT USAGE ON SCHEMA identities TO "ngozi";' in done.output
    assert 'TO "ada";' in done.output
    for words in (
        ("roles", store, "--reader", "ada", "--run"),
        ("migrate", store),
        ("check", store),
    ):
        assert postgres.PASSWORD not in run(*words).output
    settings.write_text(said.replace(postgres.PASSWORD, f"{postgres.PASSWORD}-is-wrong"))
    for words in (("check", store), ("migrate", store), ("roles", store, "--reader", "x")):
        done = run(*words)
        assert done.exit_code == 1
        assert "registry does not answer" in done.output
        assert postgres.PASSWORD not in done.output


def test_check_counts_rows_and_says_what_is_missing(store: Path) -> None:
    assert run("check", store).exit_code == 0
    opened = Organisation.open(store)
    with opened.registry.database.engine.begin() as connection:
        connection.execute(text("DELETE FROM answers WHERE number > 3"))
    opened.close()
    done = run("check", store)
    assert done.exit_code == 1
    assert "The table answers has 3 rows of it" in done.output
    assert WORDS not in done.output
