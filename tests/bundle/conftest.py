"""One office and one sealed bundle for all tests here; tests copy what they change."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from bundle_samples import Office, make_office, seal

from auditor_app.bundle import SealedBundle, open_bundle

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def office() -> Office:
    return make_office()


@pytest.fixture(scope="session")
def made(office: Office, tmp_path_factory: pytest.TempPathFactory) -> SealedBundle:
    """The bundle that nobody changes."""
    return seal(office, tmp_path_factory.mktemp("made"))


@pytest.fixture(scope="session")
def made_bag(office: Office, made: SealedBundle, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its bag, unpacked."""
    folder, _ = open_bundle(made.path, office.central_key, tmp_path_factory.mktemp("opened"))
    return folder


@pytest.fixture
def delivered(made: SealedBundle, tmp_path: Path) -> Path:
    """A copy of bundle and signature; the bundle's path."""
    assert made.signature_path is not None
    shutil.copy(made.signature_path, tmp_path)
    return shutil.copy(made.path, tmp_path / made.path.name)


@pytest.fixture
def bag(made_bag: Path, tmp_path: Path) -> Path:
    """A copy of the unpacked bag."""
    return shutil.copytree(made_bag, tmp_path / made_bag.name)
