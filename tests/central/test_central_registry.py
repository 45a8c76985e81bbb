"""The registry: one number one bundle, gaps, and what survives."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from auditor_app.central.entries import IssuedCertificate, SequenceGap, TakenBundle, Upload
from auditor_app.central.registry import Registry
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CERTIFICATE = IssuedCertificate("AA:BB", "d" * 64, "1", "Ada", NOW, NOW, NOW, None, "pem")


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    made = Registry(f"sqlite:///{tmp_path / 'registry.db'}")
    made.add_certificate(CERTIFICATE)
    yield made
    made.close()


def bundle(sequence: int, digest: str = "", device: str = "d" * 64) -> TakenBundle:
    digest = digest or f"{device[0]}{sequence:063x}"
    return TakenBundle(
        digest=digest,
        bundle_id=f"id-{digest}",
        device=device,
        certificate="AA:BB",
        sequence=sequence,
        previous=None,
        size=3 * 1024**3,
        opened=True,
        token=digest[:1] + digest[-31:],
        received_at=NOW,
        receipt=b"{}",
    )


def upload(digest: str, token: str) -> Upload:
    return Upload(token, digest, 10, "d" * 64, b"{}", whole=False, created_at=NOW)


def test_what_goes_in_comes_out_the_same(registry: Registry) -> None:
    assert registry.take(bundle(1))
    assert registry.bundle(bundle(1).digest) == bundle(1)
    assert registry.certificate("AA:BB") == CERTIFICATE


def test_a_number_is_taken_once(registry: Registry) -> None:
    assert registry.take(bundle(1))
    assert not registry.take(bundle(1, digest="e" * 64))
    assert [b.digest for b in registry.bundles()] == [bundle(1).digest]


def test_two_at_the_same_moment_get_one_number_once(registry: Registry) -> None:
    rivals = [bundle(1, digest=f"{n:064x}") for n in range(1, 17)]
    with ThreadPoolExecutor(8) as threads:
        assert sorted(threads.map(registry.take, rivals)) == [False] * 15 + [True]


def test_two_beginnings_of_one_upload_are_one_upload(registry: Registry) -> None:
    rivals = [upload("a" * 64, f"{n:032x}") for n in range(16)]
    with ThreadPoolExecutor(8) as threads:
        tokens = {begun.token for begun in threads.map(registry.add_upload, rivals)}
    assert len(tokens) == 1


def test_numbers_that_have_not_come_are_named_per_device(registry: Registry) -> None:
    for sequence in (2, 5, 6, 9):
        registry.take(bundle(sequence))
    registry.take(bundle(1, device="e" * 64))
    device = "d" * 64
    gaps = (SequenceGap(device, 1, 1), SequenceGap(device, 3, 4), SequenceGap(device, 7, 8))
    assert registry.gaps() == gaps
    for sequence in (1, 3, 4, 7, 8):
        registry.take(bundle(sequence))
    assert registry.gaps() == ()


def test_a_bundle_of_an_unknown_certificate_cannot_be_registered(registry: Registry) -> None:
    assert not registry.take(replace(bundle(1), certificate="CC"))


def test_sqlite_flushes_every_commit(tmp_path: Path, registry: Registry) -> None:
    with registry._engine.connect() as connection:
        ask = lambda name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()  # noqa: E731
        assert (ask("journal_mode"), ask("synchronous"), ask("foreign_keys")) == ("wal", 2, 1)


def test_readers_do_not_wait_for_a_writer(tmp_path: Path, registry: Registry) -> None:
    other = sqlite3.connect(tmp_path / "registry.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert registry.bundles() == ()
    other.rollback()
    other.close()


def test_a_registry_that_is_not_there_is_said_clearly(tmp_path: Path) -> None:
    with pytest.raises(CentralError, match="registry does not answer"):
        Registry(f"sqlite:///{tmp_path / 'none' / 'registry.db'}")
