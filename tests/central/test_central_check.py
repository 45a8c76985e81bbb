"""The check proves the whole store: bytes, papers, order, and the rows of every bundle."""

from __future__ import annotations

import io
import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from filled_bundles import Filled
from sqlalchemy import delete, insert, select, update

from auditor_app.central import check as module
from auditor_app.central.check import check_store
from auditor_app.central.content_tables import answers, extractions, findings, identity_answers
from auditor_app.central.entries import IssuedCertificate, TakenBundle
from auditor_app.central.extracting import extract
from auditor_app.central.intake import Intake
from auditor_app.central.registry import Registry
from auditor_app.central.registry_rows import bundle_values
from auditor_app.central.tables import BundleRow
from auditor_app.central.views import superseded_bundles

if TYPE_CHECKING:
    from pathlib import Path

    from laptops import Laptop

    from auditor_app.central import Organisation

in_one_database = pytest.mark.parametrize("address", ["sqlite"], indirect=True)


@pytest.fixture
def organisation(organisation_anywhere: Organisation) -> Organisation:
    return organisation_anywhere


def take(organisation: Organisation, laptop: Laptop, filled: Filled | None = None) -> str:
    sealed = (filled or Filled()).seal(laptop)
    Intake(organisation).ingest(io.BytesIO(sealed.content), sealed.envelope)
    return sealed.sha256


def do(organisation: Organisation, statement: Any) -> None:
    organisation.registry.database.write(lambda session: session.execute(statement))


def messages(organisation: Organisation) -> list[str]:
    return [fault.message for fault in check_store(organisation).faults]


def test_a_store_that_is_whole_has_no_fault(
    organisation: Organisation,
    laptop: Laptop,
    another_laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_PAGE", 2)
    for sender in (laptop, another_laptop, laptop, laptop, another_laptop):
        take(organisation, sender)
    report = check_store(organisation)
    assert (report.bundles, report.faults, report.gaps) == (5, (), ())
    assert (report.waiting, report.unextracted) == ((), 0)


@pytest.mark.parametrize("table", [answers, findings, identity_answers])
def test_a_row_that_is_gone_is_found(
    organisation: Organisation, laptop: Laptop, table: Any
) -> None:
    digest = take(organisation, laptop)
    # The number of an identity is that of its question.
    do(organisation, delete(table).where(table.c.number.in_([1, 10])))
    found = messages(organisation)
    assert [message.split()[2] for message in found] == [table.fullname]
    extract(organisation, digest)
    assert messages(organisation) == []


@in_one_database
def test_a_row_too_many_is_found(organisation: Organisation, laptop: Laptop) -> None:
    digest = take(organisation, laptop)
    row = {"bundle": digest, "record_id": "r", "number": 99, "path": "/p", "position": ""}
    do(organisation, insert(identity_answers).values(row | {"text": "x"}))
    assert messages(organisation) == [
        "The table identities.answers has 2 rows of it, 1 were written."
    ]


def test_identities_of_a_bundle_that_nobody_knows_are_found(organisation: Organisation) -> None:
    row = {"bundle": "0" * 64, "record_id": "r", "number": 1, "path": "/p", "position": ""}
    do(organisation, insert(identity_answers).values(row | {"text": "x"}))
    (fault,) = check_store(organisation).faults
    assert fault.digest == "0" * 64
    assert "does not know it" in fault.message


@in_one_database
def test_a_bundle_whose_inside_was_found_wrong_stays_a_fault(
    organisation: Organisation, laptop: Laptop
) -> None:
    digest = take(organisation, laptop)
    marked = update(extractions).where(extractions.c.bundle == digest)
    for state in ("closed", "unsound"):
        do(organisation, marked.values(state=state))
        assert len(messages(organisation)) == 1


@in_one_database
def test_what_is_not_in_the_tables_yet_is_counted_and_no_fault(
    organisation: Organisation, laptop: Laptop
) -> None:
    organisation.opening_key_file.unlink()
    take(organisation, laptop)
    report = check_store(organisation)
    assert (report.faults, report.unextracted) == ((), 1)


def test_a_correction_of_what_has_not_come_waits_for_it(
    organisation: Organisation, laptop: Laptop, another_laptop: Laptop
) -> None:
    first, second = take(organisation, laptop), take(organisation, laptop)
    strangers = take(organisation, another_laptop)
    ids = {digest: organisation.registry.bundle(digest) for digest in (first, strangers)}
    assert None not in ids.values()
    correcting = update(BundleRow).where(BundleRow.digest == second)
    for digest, taken in ids.items():
        assert taken is not None
        do(organisation, correcting.values(supersedes=taken.bundle_id))
        waiting = [told.digest for told in check_store(organisation).waiting]
        # Another laptop's bundle is not its to correct.
        assert waiting == ([] if digest == first else [second])
        assert superseded(organisation) == ([first] if digest == first else [])
    do(organisation, correcting.values(supersedes="00000000-0000-4000-8000-000000000000"))
    report = check_store(organisation)
    assert [told.digest for told in report.waiting] == [second]
    assert report.faults == ()


def superseded(organisation: Organisation) -> list[str]:
    with organisation.registry.database.reading() as session:
        return list(session.scalars(select(superseded_bundles.c.bundle)))


def test_thousands_of_bundles_are_never_in_memory_at_once(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = Registry(address)
    now = datetime(2026, 11, 23, tzinfo=UTC)
    registry.add_certificate(IssuedCertificate("AA", "d" * 64, "1", "Ada", now, now, now, None, ""))
    one = TakenBundle(
        "", "", "d" * 64, "AA", 1, None, 1, False, "", now, b"receipt " * 500, created_at=now
    )
    for start in range(1, 3001, 500):
        batch = [
            bundle_values(
                replace(
                    one,
                    digest=f"{n:064x}",
                    bundle_id=f"{n}",
                    sequence=n,
                    token=f"{n}",
                    received_at=now + timedelta(seconds=n),
                )
            )
            for n in range(start, start + 500)
        ]
        do_all(registry, batch)
    tracemalloc.start()
    try:
        counted = sum(1 for _ in registry.each_bundle())
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert counted == 3000
    # The receipts alone are 12 MB.
    assert most < 8_000_000
    registry.close()


def do_all(registry: Registry, batch: list[dict[str, Any]]) -> None:
    registry.database.write(lambda session: session.execute(insert(BundleRow), batch))
