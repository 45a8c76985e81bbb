"""Vaults to try things on: cheap to open, with an audit, a record and a photo inside."""

from __future__ import annotations

import hashlib
import random
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from auditor_app.vault import Argon2Cost, EvidenceMetadata, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE = "nine copper kettles"
# The least that Argon2Cost allows: a tenth of a second instead of half of one.
CHEAP = Argon2Cost(64 * 1024, 1, 1)
SENTENCE = "They kept my passport in the office safe since March."
PHOTO = random.Random(11).randbytes(200_000)  # noqa: S311 - not for secrecy
FORM = "<h:html xmlns:h='http://www.w3.org/1999/xhtml'>interview</h:html>"
DIGEST = hashlib.sha256(FORM.encode()).hexdigest()


@dataclass(frozen=True)
class Filled:
    """A closed vault and what is in it."""

    folder: Path
    passphrase: str
    code: str
    audit_id: str
    record_id: str
    evidence_id: str
    sentence: str
    photo: bytes


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


def fill(folder: Path) -> Filled:
    vault, code = Vault.create(folder, PASSPHRASE, cost=CHEAP)
    audit = vault.audits.create("ilo", "1", "Garment factory 7")
    vault.forms.pin(FORM, "interview", "1", DIGEST)
    record = vault.records.create(
        audit.id, DIGEST, "interview", "1", "worker_interview", "W-01", {"/data/said": SENTENCE}
    )
    evidence = vault.evidence.add(
        record.id,
        "/data/photo",
        PHOTO,
        b"\xff\xd8 a thumbnail",
        EvidenceMetadata("image/jpeg", "jpg", 640, 480),
        "The safe",
    )
    vault.close()
    return Filled(folder, PASSPHRASE, code, audit.id, record.id, evidence.id, SENTENCE, PHOTO)


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def cheap() -> Argon2Cost:
    return CHEAP


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    return fill(tmp_path_factory.mktemp("original") / "vault")


@pytest.fixture
def filled(_original: Filled, tmp_path: Path) -> Filled:
    """A closed vault of one's own, with one audit, record and photo."""
    folder = tmp_path / "vault"
    shutil.copytree(_original.folder, folder)
    return Filled(**{**vars(_original), "folder": folder})


@pytest.fixture
def vault(filled: Filled) -> Iterator[Vault]:
    """The same vault, unlocked."""
    with Vault.open(filled.folder) as opened:
        opened.unlock(filled.passphrase)
        yield opened
