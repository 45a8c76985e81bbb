"""A vault with the demonstration's audit: one site, six interviews, two photos."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from audit_samples import ANSWERS, CHEAP, EXITS, PASSPHRASE, Audited, answer_all, draw_photo, enrol

from auditor_app.audit import add_photo, open_session, start_audit, start_record
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def filled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a complete draft, to be copied."""
    root = tmp_path_factory.mktemp("filled")
    vault, _ = Vault.create(root / "vault", PASSPHRASE, cost=CHEAP)
    with vault:
        protocol = shipped_protocol("ilo_forced_labour")
        audit = start_audit(vault, protocol, ANSWERS["title"])
        (site,) = vault.records.of_audit(audit.id)
        answer_all(vault, site.id, ANSWERS["site"]["answers"])
        for worker in ANSWERS["workers"]:
            record = start_record(vault, audit.id, "worker_interview")
            answer_all(vault, record.id, worker["answers"])
        session = open_session(vault, site.id)
        for colour in ("teal", "brown"):
            photo = draw_photo(root / f"{colour}.jpg", colour)
            add_photo(vault, site.id, session, EXITS, photo, f"A {colour} door")
    return root / "vault"


@pytest.fixture
def unenrolled(filled_folder: Path, tmp_path: Path) -> Iterator[Audited]:
    """A copy of the complete draft, open."""
    shutil.copytree(filled_folder, tmp_path / "vault")
    with Vault.open(tmp_path / "vault") as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        site_id = next(r.id for r in vault.records.of_audit(audit.id) if r.role == "site")
        yield Audited(vault, audit.id, site_id)


@pytest.fixture
def audited(unenrolled: Audited, tmp_path: Path) -> Audited:
    """The same on a laptop that is enrolled, so that it can be finalised."""
    enrol(unenrolled.vault, tmp_path / "organisation")
    return unenrolled


@pytest.fixture
def empty_vault(tmp_path: Path) -> Iterator[Vault]:
    """A new vault, open."""
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP)
    with vault:
        yield vault
