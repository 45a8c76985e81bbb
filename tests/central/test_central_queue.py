"""Leases: who does what, in SQLite and in PostgreSQL."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from machines import wait_until
from sqlalchemy import text

from auditor_app.central.entries import IssuedCertificate, RecordedRefusal, TakenBundle, Upload
from auditor_app.central.queue import InsideFault, Lease, WorkStoppedError, opening, taking
from auditor_app.central.registry import Registry, in_file
from auditor_app.central.tables import InsideFaultRow
from auditor_app.errors import CentralError, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DIGEST = "d" * 64
WORK = taking(DIGEST)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> object:
    if request.param == "postgresql":
        return request.getfixturevalue("database")
    return in_file(tmp_path / "registry.db")


@pytest.fixture
def two(address: object) -> Iterator[tuple[Registry, Registry]]:
    """Two processes' registries, as far as the database can tell."""
    registries = Registry(address), Registry(address)
    yield registries
    for registry in registries:
        registry.close()


def upload(token: str, digest: str = DIGEST) -> Upload:
    return Upload(token, digest, 10, "e" * 64, b"{}", whole=True, created_at=datetime.now(UTC))


def test_only_one_has_the_work_until_it_is_done(two: tuple[Registry, Registry]) -> None:
    ours, theirs = (registry.queue for registry in two)
    with ours.leased(WORK, 60) as mine:
        assert mine is not None
        mine.require()
        assert theirs.is_leased(WORK)
        with theirs.leased(WORK, 60) as yours:
            assert yours is None
        with theirs.leased(opening(DIGEST), 60) as other_work:
            assert other_work is not None
    assert not theirs.is_leased(WORK)
    with theirs.leased(WORK, 60) as yours:
        assert yours is not None


def test_of_many_who_want_it_at_once_one_gets_it(address: object) -> None:
    together = threading.Barrier(8)
    done = threading.Event()

    def want(registry: Registry) -> bool:
        together.wait(timeout=30)
        with registry.queue.leased(WORK, 60) as lease:
            if lease is not None:
                done.wait(timeout=30)
            return lease is not None

    registries = [Registry(address) for _ in range(8)]
    with ThreadPoolExecutor(8) as threads:
        wanting = [threads.submit(want, registry) for registry in registries]
        while sum(one.done() for one in wanting) < 7:
            time.sleep(0.01)
        done.set()
    assert sum(one.result() for one in wanting) == 1
    for registry in registries:
        registry.close()


def test_two_that_find_the_same_inside_wrong_at_once_record_it_once(database: str) -> None:
    registry = Registry(database)
    now = datetime.now(UTC)
    issued = IssuedCertificate("AA:BB", "e" * 64, "1", "Ada", now, now, now, None, "pem")
    registry.add_certificate(issued)
    taken = TakenBundle(
        digest=DIGEST,
        bundle_id="b",
        device=issued.device,
        certificate=issued.fingerprint,
        sequence=1,
        previous=None,
        size=1,
        opened=False,
        token="t",
        received_at=now,
        receipt=b"{}",
    )
    assert registry.take(taken)
    blocked = text("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")

    def is_blocked() -> bool:
        with registry.snapshot() as session:
            return bool(session.scalar(blocked))

    with ThreadPoolExecutor(1) as threads:
        with registry.transaction() as session:
            session.add(InsideFaultRow(digest=DIGEST, found_at=now.isoformat(), message="wrong"))
            session.flush()
            second = threads.submit(
                registry.queue.add_inside_fault, InsideFault(DIGEST, now, "wrong too")
            )
            wait_until(is_blocked, "the second one waits for the first")
        second.result(timeout=30)
    assert [fault.message for fault in registry.queue.inside_faults()] == ["wrong"]
    registry.close()


def test_who_dies_loses_it_and_cannot_go_on(two: tuple[Registry, Registry]) -> None:
    ours, theirs = (registry.queue for registry in two)

    def take_over(mine: Lease) -> bool:
        with theirs.leased(WORK, 60) as yours:
            if yours is not None:
                with pytest.raises(WorkStoppedError):
                    mine.require()
            return yours is not None

    with ours.leased(WORK, 1) as mine:
        assert mine is not None
        while not take_over(mine):  # not renewed meanwhile, as if dead
            time.sleep(0.1)
        assert not theirs.is_leased(WORK)


def test_who_goes_on_keeps_it(two: tuple[Registry, Registry]) -> None:
    ours, theirs = (registry.queue for registry in two)
    with ours.leased(WORK, 2) as mine:
        assert mine is not None
        until = time.monotonic() + 4
        while time.monotonic() < until:
            mine.require()
            assert theirs.is_leased(WORK)
            time.sleep(0.1)


def test_a_registry_that_is_away_for_a_moment_stops_nobody(
    two: tuple[Registry, Registry], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, _ = (registry.queue for registry in two)

    def away(*_: object) -> bool:
        raise CentralError("The registry does not answer.", "")

    clock = time.monotonic()
    with ours.leased(WORK, 60) as mine:
        assert mine is not None
        with monkeypatch.context() as patched:
            patched.setattr(ours, "renew", away)
            patched.setattr(time, "monotonic", lambda: clock + 25)
            mine.require()
            patched.setattr(time, "monotonic", lambda: clock + 55)
            with pytest.raises(WorkStoppedError):
                mine.require()


def test_who_is_asked_to_stop_leaves_it_to_others_at_once(two: tuple[Registry, Registry]) -> None:
    ours, theirs = (registry.queue for registry in two)
    stop = threading.Event()

    def go_on() -> None:
        with ours.leased(WORK, 60, stop) as mine:
            assert mine is not None
            while True:
                mine.require()
                stop.set()

    with pytest.raises(WorkStoppedError):
        go_on()
    assert not theirs.is_leased(WORK)


def test_what_failed_waits_behind_what_was_never_tried(two: tuple[Registry, Registry]) -> None:
    registry, _ = two
    registry.add_upload(upload("1" * 32, "1" * 64))
    registry.add_upload(upload("2" * 32, "2" * 64))
    assert registry.queue.whole_uploads(5) == ("1" * 32, "2" * 32)

    def fail(digit: str, put_off: int) -> None:
        with registry.queue.leased(taking(digit * 64), 60, None, put_off):
            assert digit * 32 not in registry.queue.whole_uploads(5)
            raise CentralError("It fails.", "")

    with pytest.raises(CentralError):
        fail("1", 0)
    assert registry.queue.whole_uploads(5) == ("2" * 32, "1" * 32)
    with pytest.raises(CentralError):
        fail("2", 60)
    assert registry.queue.whole_uploads(5) == ("1" * 32,)


def test_what_a_kill_left_is_swept_up_when_its_work_is_done(
    two: tuple[Registry, Registry],
) -> None:
    registry, _ = two
    registry.add_upload(upload("1" * 32, "1" * 64))
    for digest in ("1" * 64, "2" * 64):
        assert registry.queue._lease(taking(digest), "dead", 0)
    with registry.queue.leased(taking("3" * 64), 60):
        registry.queue.sweep()
        with registry.queue._snapshot() as session:
            left = session.connection().exec_driver_sql("SELECT work FROM leases").fetchall()
    assert sorted(work for (work,) in left) == [taking("1" * 64), taking("3" * 64)]


def test_a_refusal_is_an_end_too(two: tuple[Registry, Registry]) -> None:
    ours, _ = (registry.queue for registry in two)
    with pytest.raises(RefusedError), ours.leased(WORK, 60):
        raise RefusedError("No.", "")
    with ours._snapshot() as session:
        assert session.connection().exec_driver_sql("SELECT * FROM leases").fetchall() == []


def test_two_intakes_that_begin_or_refuse_the_same_at_once_agree(address: object) -> None:
    together = threading.Barrier(6)
    refused = RecordedRefusal(
        DIGEST, "e" * 64, 1, "size", "No.", "", final=False, last_at=datetime.now(UTC), times=1
    )

    Registry(address).close()  # the tables are there

    def begin(number: int) -> str:
        registry = Registry(address)
        together.wait(timeout=30)
        begun = registry.add_upload(upload(f"{number}" * 32))
        registry.add_refusal(refused)
        registry.close()
        return begun.token

    with ThreadPoolExecutor(6) as threads:
        tokens = set(threads.map(begin, range(6)))
    registry = Registry(address)
    assert len(tokens) == 1
    assert [one.token for one in registry.uploads()] == list(tokens)
    (counted,) = registry.refusals()
    assert counted.times == 6
    registry.close()
