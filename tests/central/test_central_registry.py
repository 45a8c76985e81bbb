"""The registry: one number one bundle, gaps, and what survives."""

from __future__ import annotations

import sqlite3
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import postgres
import pytest
from filled_bundles import WORKER
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from auditor_app.central import registry as module
from auditor_app.central.entries import (
    IssuedCertificate,
    RecordedRefusal,
    SequenceGap,
    TakenBundle,
    Upload,
)
from auditor_app.central.registry import Registry
from auditor_app.central.settings import Settings
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy.orm import Session

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CERTIFICATE = IssuedCertificate("AA:BB", "d" * 64, "1", "Ada", NOW, NOW, NOW, None, "pem")


@pytest.fixture
def registry(address: str) -> Iterator[Registry]:
    made = Registry(address)
    made.add_certificate(CERTIFICATE)
    yield made
    made.close()


def bundle(sequence: int, digest: str = "", device: str = "d" * 64) -> TakenBundle:
    digest = digest or f"{device[0]}{sequence:063x}"
    return TakenBundle(
        digest=digest,
        bundle_id=f"{digest[0]}-{digest[-60:]}",
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


@pytest.fixture
def sqlite_registry(tmp_path: Path) -> Iterator[Registry]:
    made = Registry(f"sqlite:///{tmp_path / 'registry.db'}")
    yield made
    made.close()


@pytest.mark.parametrize("schema", ["main", "identities"])
def test_sqlite_flushes_every_commit(sqlite_registry: Registry, schema: str) -> None:
    with sqlite_registry.database.engine.connect() as connection:

        def ask(name: str) -> object:
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        assert (ask(f"{schema}.journal_mode"), ask(f"{schema}.synchronous")) == ("wal", 2)
        assert ask("foreign_keys") == 1


def test_readers_do_not_wait_for_a_writer(tmp_path: Path, sqlite_registry: Registry) -> None:
    other = sqlite3.connect(tmp_path / "registry.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert sqlite_registry.bundles() == ()
    other.rollback()
    other.close()


def test_a_registry_that_is_not_there_is_said_clearly(tmp_path: Path) -> None:
    with pytest.raises(CentralError, match="registry does not answer"):
        Registry(f"sqlite:///{tmp_path / 'none' / 'registry.db'}")


# --- two intakes at the same moment


@pytest.fixture
def another(address: str, registry: Registry) -> Iterator[Registry]:
    """The registry as a second intake has it open."""
    made = Registry(address)
    yield made
    made.close()


def at_once(works: list[Callable[[], Any]]) -> list[Any]:
    """All of them begin when the last one is ready."""
    start = threading.Barrier(len(works))

    def work(each: Callable[[], Any]) -> Any:
        start.wait(30)
        return each()

    with ThreadPoolExecutor(len(works)) as threads:
        return list(threads.map(work, works))


@pytest.mark.parametrize(
    "same",
    [
        {"digest": "a" * 64},
        {"sequence": 7, "device": "d" * 64},
        {"bundle_id": "one-name"},
    ],
    ids=["digest", "number", "name"],
)
def test_of_two_intakes_that_take_the_same_exactly_one_wins(
    registry: Registry, another: Registry, same: dict[str, Any]
) -> None:
    for turn in range(5):
        rivals = [
            replace(
                bundle(turn * 10 + n, digest=f"{turn * 10 + n:064x}"),
                **{
                    name: f"{value}{turn}"[-64:] if isinstance(value, str) else value + turn * 100
                    for name, value in same.items()
                    if name != "device"
                },
            )
            for n in range(1, 9)
        ]
        intakes = [(registry, another)[n % 2] for n in range(8)]
        works = [partial(i.take, r) for i, r in zip(intakes, rivals, strict=True)]
        assert sorted(at_once(works)) == [False] * 7 + [True]
    assert len(registry.bundles()) == 5
    assert another.bundles() == registry.bundles()


def test_two_intakes_begin_one_upload_of_one_bundle(registry: Registry, another: Registry) -> None:
    rivals = [upload("a" * 64, f"{n:032x}") for n in range(8)]
    works = [partial((registry, another)[n % 2].add_upload, u) for n, u in enumerate(rivals)]
    (winner,) = {begun.token for begun in at_once(works)}
    (kept,) = registry.uploads()
    assert kept.token == winner


def test_refusals_told_at_once_are_counted_each(registry: Registry, another: Registry) -> None:
    said = RecordedRefusal("a" * 64, "d" * 64, 1, "digest", "No.", "Again.", True, NOW, 1)
    at_once([partial((registry, another)[n % 2].add_refusal, said) for n in range(8)])
    assert [refused.times for refused in registry.refusals()] == [8]


def test_what_no_database_takes_as_text_is_kept_all_the_same(registry: Registry) -> None:
    said = RecordedRefusal("a" * 64, "d" * 64, 1, "x", "A\0B\ud800", "", True, NOW, 1)
    registry.add_refusal(said)
    (kept,) = registry.refusals()
    assert kept.message.startswith("A\N{REPLACEMENT CHARACTER}B")


def test_many_bundles_come_in_pages_in_their_order(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PAGE", 3)
    for device in "dae":
        for sequence in (2, 1, 3, 10):
            assert registry.take(bundle(sequence, device=device * 64))
    seen = [(b.device[0], b.sequence) for b in registry.each_bundle()]
    assert seen == [(device, number) for device in "ade" for number in (1, 2, 3, 10)]
    assert registry.registered({bundle(1).digest, "f" * 64}) == {bundle(1).digest}


# --- a database that goes and comes back


def test_after_a_restart_of_the_database_the_next_call_works(
    postgres_server: postgres.Server, postgres_address: str
) -> None:
    registry = Registry(postgres_address)
    registry.add_certificate(CERTIFICATE)
    postgres_server.machine.stop()
    try:
        with pytest.raises(CentralError, match="registry does not answer") as caught:
            registry.bundles()
        assert not registry.answers()
        with pytest.raises(CentralError, match="registry does not answer"):
            registry.take(bundle(1))
    finally:
        postgres_server.machine.start()
    assert registry.take(bundle(1))
    assert registry.answers()
    registry.close()
    told = "".join(traceback.format_exception(caught.value))
    assert postgres.PASSWORD not in told
    assert str(postgres_server.port) not in told


def test_what_a_constraint_refuses_is_not_quoted(registry: Registry) -> None:
    nameless: Any = None
    rows = (replace(CERTIFICATE, subject=WORKER, serial=nameless), CERTIFICATE)
    for row in rows:
        with pytest.raises(IntegrityError) as caught:
            registry.add_certificate(row)
        told = "".join(traceback.format_exception(caught.value))
        assert WORKER not in told
        assert CERTIFICATE.fingerprint not in told


def test_a_registry_whose_identities_cannot_be_opened_does_not_answer(tmp_path: Path) -> None:
    registry = Registry(f"sqlite:///{tmp_path / 'registry.db'}")
    assert registry.answers()
    registry.close()
    (tmp_path / "identities.db").unlink()
    (tmp_path / "identities.db").mkdir()
    assert not registry.answers()


def test_a_restart_that_nobody_noticed_costs_no_call(
    postgres_server: postgres.Server, postgres_address: str
) -> None:
    registry = Registry(postgres_address)
    registry.add_certificate(CERTIFICATE)
    postgres_server.machine.stop()
    postgres_server.machine.start()
    assert registry.take(bundle(1))
    assert registry.bundles() == (bundle(1),)
    registry.close()


def test_what_the_database_broke_off_is_done_again(registry: Registry) -> None:
    tries: list[int] = []

    def work(session: Session) -> str:
        tries.append(1)
        if len(tries) < 3:
            raise OperationalError("", {}, broken_off())
        return "done"

    assert registry.database.write(work) == "done"
    assert len(tries) == 3


def broken_off() -> Exception:
    error = Exception()
    error.sqlstate = "40001"  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    "wrong",
    [
        "postgresql://someone:{password}@127.0.0.1:1/none",
        "postgresql://someone:{password}@127.0.0.1:port/none",
        "nonsense://someone:{password}@127.0.0.1/none",
        "postgresql+none://someone:{password}@127.0.0.1/none",
        "{password}",
    ],
)
def test_a_password_in_an_address_is_never_told(wrong: str, tmp_path: Path) -> None:
    with pytest.raises(CentralError, match=r"registry (does not answer|cannot be used)") as caught:
        Registry(wrong.format(password=postgres.PASSWORD))
    assert postgres.PASSWORD not in "".join(traceback.format_exception(caught.value))
    settings = Settings("Fair Work", registry=wrong.format(password=postgres.PASSWORD))
    assert postgres.PASSWORD not in repr(settings)


def test_what_a_database_says_of_a_row_is_never_told(registry: Registry) -> None:
    secret = "what a worker said"
    # PostgreSQL quotes the value, SQLAlchemy the statement.
    queries = [text(f"SELECT no_such_column, '{secret}'")]
    if registry.database.is_postgresql:
        queries.append(text("SELECT CAST(:word AS INTEGER)"))

    for query in queries:
        words = {"word": secret} if query.compile().params else {}
        with pytest.raises(CentralError) as caught:
            registry.database.write(partial(executed, query, words))
        assert secret not in "".join(traceback.format_exception(caught.value))


def executed(query: Any, words: dict[str, str], session: Session) -> None:
    session.execute(query, words)
