"""An organisation, laptops and a running intake for the tests of the central store."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest
from laptops import Laptop, Sender, enrolled, running, sender
from machines import (
    S3_ENVIRONMENT,
    Intakes,
    Machine,
    make_database,
    postgresql,
    rclone_s3,
    seaweedfs,
)

from auditor_app.central import Organisation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def organisation(tmp_path: Path) -> Iterator[Organisation]:
    made = Organisation.create(tmp_path / "central", "Fair Work")
    yield made
    made.close()


@pytest.fixture
def laptop(organisation: Organisation, tmp_path: Path) -> Laptop:
    return enrolled(organisation, tmp_path / "laptop")


@pytest.fixture
def another_laptop(organisation: Organisation, tmp_path: Path) -> Laptop:
    return enrolled(organisation, tmp_path / "another")


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


@pytest.fixture(scope="session")
def database_server() -> Iterator[tuple[Machine, str]]:
    """PostgreSQL, and its address."""
    with postgresql() as server:
        yield server


@pytest.fixture
def database(database_server: tuple[Machine, str]) -> str:
    """The address of a new, empty database."""
    return make_database(database_server[1], f"central-{uuid.uuid4()}")


@pytest.fixture(scope="module")
def shared_database(database_server: tuple[Machine, str]) -> str:
    """The same for a whole module."""
    return make_database(database_server[1], f"central-{uuid.uuid4()}")


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
