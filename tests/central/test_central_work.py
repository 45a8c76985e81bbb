"""Intakes without the opening key, and a worker elsewhere that has it."""

from __future__ import annotations

import shutil
import signal
import subprocess
import threading
import time
from typing import TYPE_CHECKING

import pyrage
import pytest
from click.testing import CliRunner
from laptops import enrolled, running
from machines import COMMAND, ROOT, settings_of, stop, wait_until

from auditor_app.central import Organisation
from auditor_app.central.check import check_store
from auditor_app.central.extracting import extract_quietly, unextracted
from auditor_app.central.intake import Intake
from auditor_app.central.objects import ObjectStore
from auditor_app.central.queue import WorkQueue, WorkStoppedError, opening
from auditor_app.central.working import Worker
from auditor_app.cli.central import main
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from laptops import Laptop, Sealed


@pytest.fixture
def keyless(organisation: Organisation) -> Iterator[Organisation]:
    """The same store, as an intake has it that shall not be able to open anything."""
    folder = organisation.folder.with_name("intake")
    shutil.copytree(organisation.folder, folder)
    (folder / "keys" / "central.age-key").unlink()
    settings_of(
        folder,
        opening_key="",
        registry=f"sqlite:///{organisation.folder / 'registry.db'}",
        objects=f"file://{organisation.folder / 'objects'}",
    )
    opened = Organisation.open(folder)
    yield opened
    opened.close()


def ingest(organisation: Organisation, sealed: Sealed) -> None:
    with sealed.path.open("rb") as file:
        Intake(organisation).ingest(file, sealed.envelope)


def unsound(laptop: Laptop) -> Sealed:
    """A sealed file, signed by the laptop, with no bundle in it."""
    to = [pyrage.x25519.Recipient.from_str(r.age_public_key) for r in laptop.programme.recipients]
    return laptop.seal_garbage(pyrage.encrypt(b"no bundle", to))


def test_what_was_taken_in_unopened_is_opened_by_a_worker(
    keyless: Organisation, organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    ingest(keyless, sealed)
    assert check_store(keyless).unopened == 1
    worker = Worker(organisation)
    assert worker.open_waiting()
    assert (worker.opened.sound, worker.opened.faulty) == (1, 0)
    taken = keyless.registry.bundle(sealed.sha256)
    assert taken is not None
    assert taken.opened
    assert not worker.open_waiting()
    report = check_store(keyless)
    assert (report.unopened, report.inside_faults, report.faults) == (0, (), ())


def test_what_was_opened_and_never_read_into_the_tables_is_read_by_a_worker(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = laptop.seal()
    with monkeypatch.context() as killed:
        killed.setattr("auditor_app.central.taking.extract_quietly", lambda *_, **__: False)
        ingest(organisation, sealed)
    assert list(unextracted(organisation)) == [sealed.sha256]
    assert Worker(organisation).open_waiting()
    assert list(unextracted(organisation)) == []
    assert not Worker(organisation).open_waiting()


def test_an_intake_with_the_key_reads_what_a_kill_left_out_when_it_starts(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as killed:
        killed.setattr("auditor_app.central.taking.extract_quietly", lambda *_, **__: False)
        ingest(organisation, laptop.seal())
    with running(organisation):
        wait_until(lambda: not list(unextracted(organisation)), "the bundle is in the tables")


def test_who_has_to_stop_leaves_the_tables_as_they_were(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = laptop.seal(3_000_000)
    with monkeypatch.context() as killed:
        killed.setattr("auditor_app.central.taking.extract_quietly", lambda *_, **__: False)
        ingest(organisation, sealed)
    looks = []

    def watch() -> None:
        looks.append(1)
        if len(looks) == 2:
            raise WorkStoppedError("The process stops.")

    assert not extract_quietly(organisation, sealed.sha256, watch=watch)
    assert len(looks) == 2, "no piece is read after that"
    assert list(unextracted(organisation)) == [sealed.sha256]


def test_what_cannot_be_read_into_the_tables_is_tried_again_but_not_at_once(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []
    monkeypatch.setattr("auditor_app.central.taking.extract_quietly", lambda *_, **__: False)
    monkeypatch.setattr(
        "auditor_app.central.working.extract_quietly",
        lambda _, digest, **__: tried.append(digest),
    )
    ingest(organisation, laptop.seal())
    worker = Worker(organisation)
    assert [worker.open_waiting() for _ in range(3)] == [False] * 3
    assert len(tried) == 1
    later = time.monotonic() + 3601
    monkeypatch.setattr("auditor_app.central.working.time.monotonic", lambda: later)
    worker.open_waiting()
    assert len(tried) == 2


def test_what_another_worker_has_read_since_is_not_read_again(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = laptop.seal()
    ingest(organisation, sealed)
    assert list(unextracted(organisation)) == []
    # It was still to be read when this one looked.
    monkeypatch.setattr("auditor_app.central.working.unextracted", lambda _: [sealed.sha256])
    assert not Worker(organisation).open_waiting()


def test_a_worker_opens_a_bundle_once(
    keyless: Organisation,
    organisation: Organisation,
    laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sealed = laptop.seal()
    ingest(keyless, sealed)
    read: list[str] = []
    reading = ObjectStore.read
    monkeypatch.setattr(
        ObjectStore, "read", lambda store, digest: (read.append(digest), reading(store, digest))[1]
    )
    Worker(organisation).open_waiting()
    assert read == [sealed.sha256]
    assert list(unextracted(organisation)) == []


def test_an_inside_that_does_not_hold_is_recorded_and_keeps_its_receipt(
    keyless: Organisation, organisation: Organisation, laptop: Laptop
) -> None:
    sealed = unsound(laptop)
    ingest(keyless, sealed)
    laptop.sequence, laptop.previous = 1, sealed.sha256
    ingest(keyless, laptop.seal())
    done = CliRunner().invoke(main, ["work", str(organisation.folder), "--once"])
    assert done.exit_code == 1
    assert "1 bundles opened, 1 whose inside does not hold" in done.output
    (fault,) = check_store(keyless).inside_faults
    assert fault.digest == sealed.sha256
    assert "inside does not hold" in fault.message
    taken = keyless.registry.bundle(sealed.sha256)
    assert taken is not None
    assert not taken.opened
    assert taken.receipt
    # It is found once, told at every check, and does not come again.
    assert not Worker(organisation).open_waiting()
    checked = CliRunner().invoke(main, ["check", str(organisation.folder)])
    assert checked.exit_code == 0
    assert f"inside does not hold: {sealed.sha256[:16]}" in checked.output
    again = CliRunner().invoke(main, ["work", str(organisation.folder), "--once"])
    assert again.exit_code == 0


def test_a_worker_without_the_key_says_what_is_missing(keyless: Organisation) -> None:
    with pytest.raises(CentralError, match="names no key") as caught:
        Worker(keyless)
    assert "opening_key" in caught.value.remedy


def test_a_key_that_is_no_key_any_more_ends_no_worker(
    keyless: Organisation, organisation: Organisation, laptop: Laptop
) -> None:
    ingest(keyless, laptop.seal())
    worker = Worker(organisation)
    organisation.opening_key_file.write_bytes(b"half a key")
    worker.open_waiting()
    assert (worker.opened.faulty, worker.opened.put_off) == (0, 1)
    assert keyless.registry.queue.count_unopened() == 1


def test_the_wrong_key_condemns_nothing_for_ever(
    keyless: Organisation, organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    ingest(keyless, laptop.seal())
    right = organisation.opening_key_file.read_bytes()
    other = Organisation.create(tmp_path / "other", "Other")
    shutil.copy(other.opening_key_file, organisation.opening_key_file)
    other.close()
    Worker(organisation).open_waiting()
    (fault,) = check_store(organisation).inside_faults
    assert "key does not open it" in fault.message
    organisation.opening_key_file.write_bytes(right)
    done = CliRunner().invoke(main, ["work", str(organisation.folder), "--once", "--again"])
    assert done.exit_code == 0
    report = check_store(organisation)
    assert (report.inside_faults, report.unopened) == ((), 0)


def test_damage_of_the_store_is_no_fault_of_the_bundle(
    keyless: Organisation, organisation: Organisation, laptop: Laptop
) -> None:
    sealed, lost, sound = laptop.seal(), laptop.seal(), laptop.seal()
    for one in (sealed, lost, sound):
        ingest(keyless, one)
    (stored,) = (organisation.folder / "objects").rglob(f"{sealed.sha256}.bundle.age")
    stored.write_bytes(sealed.content[:-1] + b"x")
    organisation.objects.remove(lost.sha256)
    worker = Worker(organisation)
    worker.open_waiting()
    assert (worker.opened.sound, worker.opened.faulty, worker.opened.put_off) == (1, 0, 2)
    report = check_store(organisation)
    assert (report.inside_faults, report.unopened, len(report.faults)) == ((), 2, 2)


def test_a_store_that_is_away_puts_the_work_off(
    keyless: Organisation,
    organisation: Organisation,
    laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def away(*_: object) -> None:
        raise CentralError("The object store does not answer.", "")

    sealed = laptop.seal()
    ingest(keyless, sealed)
    worker = Worker(organisation)
    with monkeypatch.context() as patched:
        patched.setattr(ObjectStore, "papers", away)
        worker.open_waiting()
        assert not worker.open_waiting()  # not at once again
    assert keyless.registry.queue.is_leased(opening(sealed.sha256))
    assert keyless.registry.queue.count_unopened() == 1


def test_what_a_worker_was_opening_when_it_died_is_opened_by_another(
    keyless: Organisation, organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    ingest(keyless, sealed)
    assert keyless.registry.queue._lease(opening(sealed.sha256), "dead", 2)
    worker = Worker(organisation)
    assert not worker.open_waiting()
    wait_until(worker.open_waiting, "the lease of the dead one is over", 20)
    assert worker.opened.sound == 1


def test_several_workers_open_each_bundle_once(
    keyless: Organisation,
    organisation: Organisation,
    laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for _ in range(12):
        ingest(keyless, laptop.seal(200))
    marked: list[str] = []
    mark = WorkQueue.mark_opened
    monkeypatch.setattr(
        WorkQueue, "mark_opened", lambda queue, digest: (marked.append(digest), mark(queue, digest))
    )
    workers = [Worker(organisation) for _ in range(3)]
    threads = [threading.Thread(target=worker.open_waiting) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(marked) == sorted(set(marked))
    assert len(marked) == 12
    assert check_store(organisation).unopened == 0


def test_the_command_works_until_it_is_asked_to_stop(
    keyless: Organisation, organisation: Organisation, laptop: Laptop
) -> None:
    process = subprocess.Popen(
        [COMMAND, "work", organisation.folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"working\n"
        sealed = laptop.seal()
        ingest(keyless, sealed)
        wait_until(lambda: keyless.registry.queue.count_unopened() == 0, "the bundle is opened", 30)
        process.send_signal(signal.SIGTERM)
        said, log = process.communicate(timeout=20)
        assert process.returncode == 0
        assert b"1 bundles opened" in said
        assert sealed.sha256.encode() in log
        assert b"Surname" not in log
    finally:
        stop(process)


def test_another_laptop_and_another_key_meet_in_one_store(
    keyless: Organisation, organisation: Organisation, tmp_path: Path
) -> None:
    for number in range(3):
        ingest(keyless, enrolled(organisation, tmp_path / f"laptop-{number}").seal())
    worker = Worker(organisation)
    worker.open_waiting()
    assert worker.opened.sound == 3
