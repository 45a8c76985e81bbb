"""An organisation, laptops and a running intake for the tests of the central store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptops import Laptop, Sender, enrolled, running, sender

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
