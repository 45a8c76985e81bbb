"""An organisation, laptops and a running intake for the tests of the central store."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import postgres
import pytest
from laptops import Laptop, Sender, enrolled, running, sender
from machines import (
    S3_ENVIRONMENT,
    Intakes,
    Machine,
    rclone_s3,
    seaweedfs,
)

from auditor_app.central import Organisation
from auditor_app.central.settings import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def made_organisation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new organisation, to be copied with what lies beside it."""
    made = Organisation.create(tmp_path_factory.mktemp("made") / "central", "Fair Work")
    made.close()
    return made.folder


@pytest.fixture
def organisation(made_organisation: Path, tmp_path: Path) -> Iterator[Organisation]:
    shutil.copytree(made_organisation.parent, tmp_path, dirs_exist_ok=True)
    opened = Organisation.open(tmp_path / made_organisation.name)
    yield opened
    opened.close()


@pytest.fixture
def laptop(organisation: Organisation, tmp_path: Path) -> Laptop:
    return enrolled(organisation, tmp_path / "laptop")


@pytest.fixture
def another_laptop(organisation: Organisation, tmp_path: Path) -> Laptop:
    return enrolled(organisation, tmp_path / "another")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    with postgres.serving() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_template(postgres_server: postgres.Server) -> str:
    return postgres_server.make_template()


@pytest.fixture
def postgres_address(postgres_server: postgres.Server, postgres_template: str) -> Iterator[str]:
    """A database of the test's own with an empty registry in it."""
    with postgres_server.database(postgres_template) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a registry may be made: what is promised of one database is promised of both."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_address"))
    return f"sqlite:///{tmp_path / 'registry.db'}"


@pytest.fixture
def organisation_anywhere(address: str, tmp_path: Path) -> Iterator[Organisation]:
    """An organisation whose registry is in either database."""
    made = Organisation.create(tmp_path / "central", "Fair Work")
    made.close()
    settings = replace(made.settings, registry=address)
    (made.folder / FILE_NAME).write_text(settings.to_json())
    opened = Organisation.open(made.folder)
    yield opened
    opened.close()


@pytest.fixture
def laptop_anywhere(organisation_anywhere: Organisation, tmp_path: Path) -> Laptop:
    """A laptop of that organisation."""
    return enrolled(organisation_anywhere, tmp_path / "laptop anywhere")


@pytest.fixture
def organisation_of_sqlite(tmp_path: Path) -> Iterator[Organisation]:
    made = Organisation.create(tmp_path / "central of sqlite", "Fair Work")
    yield made
    made.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Organisation, str]]:
    """One running intake for a whole module; each test brings its own laptops."""
    made = Organisation.create(tmp_path_factory.mktemp("served") / "central", "Fair Work")
    with running(made) as address:
        yield made, address
    made.close()


@pytest.fixture
def sends(served: tuple[Organisation, str]) -> Iterator[Sender]:
    with sender(served[1]) as bare:
        yield bare


@pytest.fixture
def enrolled_laptop(served: tuple[Organisation, str], tmp_path: Path) -> Laptop:
    """A laptop of the organisation that `served` serves."""
    return enrolled(served[0], tmp_path / "laptop")


# --- the machines of a store at scale


@pytest.fixture
def database(postgres_server: postgres.Server) -> Iterator[str]:
    """The address of a new, empty database."""
    with postgres_server.database() as address:
        yield address


@pytest.fixture(scope="module")
def shared_database(postgres_server: postgres.Server) -> Iterator[str]:
    """The same for a whole module."""
    with postgres_server.database() as address:
        yield address


@pytest.fixture(scope="session")
def s3_keys() -> Iterator[None]:
    """The credentials in the environment, where obstore and the intakes look for them."""
    with pytest.MonkeyPatch.context() as patched:
        for name, value in S3_ENVIRONMENT.items():
            patched.setenv(name, value)
        yield


@pytest.fixture(scope="session")
def weed(s3_keys: None) -> Iterator[tuple[Machine, str]]:
    """SeaweedFS, and its S3 endpoint."""
    del s3_keys
    with seaweedfs() as server:
        yield server


@pytest.fixture(scope="session")
def rclone(s3_keys: None) -> Iterator[tuple[Machine, str]]:
    """`rclone serve s3`, and its endpoint."""
    del s3_keys
    with rclone_s3() as server:
        yield server


@pytest.fixture(scope="module")
def intakes() -> Iterator[Intakes]:
    """Intakes in processes of their own."""
    made = Intakes()
    yield made
    made.close()
