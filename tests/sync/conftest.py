"""An enrolled vault with sealed bundles in its outbox, and a central store that answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# The fakes of the central store lie with its tests.
sys.path.insert(0, str(Path(__file__).parents[1] / "central"))

from fieldwork import PASSPHRASE, Field
from laptops import running

from auditor_app.central import Organisation
from auditor_app.sync import patience as pace
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "SMALLEST_CHUNK", 1000)
    monkeypatch.setattr(pace, "FIRST_CHUNK", 4000)
    monkeypatch.setattr(pace, "LARGEST_CHUNK", 16000)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Organisation, str]]:
    """One running intake for a whole module; each test brings its own laptop."""
    made = Organisation.create(tmp_path_factory.mktemp("served") / "central", "Fair Work")
    with running(made) as address:
        yield made, address
    made.close()


@pytest.fixture
def laptop(served: tuple[Organisation, str], tmp_path: Path) -> Iterator[Field]:
    """Enrolled with the organisation that `served` serves."""
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(65536, 1, 4))
    made = Field(vault, served[0])
    made.audit_id = vault.audits.create("ilo", "1", "A site").id
    made.enrol(served[1])
    yield made
    made.vault.close()
