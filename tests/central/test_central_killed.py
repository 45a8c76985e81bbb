"""The power goes at any step of taking a bundle in: afterwards there is one bundle, one receipt."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from machines import ROOT, settings_of

from auditor_app.central import Organisation
from auditor_app.central.check import check_store
from auditor_app.central.entries import TakenBundle
from auditor_app.central.intake import Intake
from auditor_app.sync.receipts import read_receipt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from laptops import Laptop, Sealed

# For every line "steps folder": a child takes in what is whole in that folder, and dies before or
# after the n-th step of it. Forked, because that is fast.
TAKE = """
import os, signal, sys
from pathlib import Path
from auditor_app.central import Organisation, objects, parts, queue, registry
from auditor_app.central.intake import Intake
import obstore

countdown = 0

def step(owner, name):
    function = getattr(owner, name)
    def counted(*arguments, **named):
        count()
        result = function(*arguments, **named)
        count()
        return result
    setattr(owner, name, counted)

def count():
    global countdown
    countdown -= 1
    if countdown == 0:
        os.kill(os.getpid(), signal.SIGKILL)

for owner, name in (
    (queue.WorkQueue, "_lease"),
    (objects.ObjectStore, "put_bundle"),
    (obstore, "put"),
    (objects, "flush"),
    (objects.ObjectStore, "put_papers"),
    (registry.Registry, "take"),
    (registry.Registry, "drop_upload"),
    (parts.PartFiles, "remove"),
    (parts.PartObjects, "remove"),
    (queue.WorkQueue, "_release"),
):
    step(owner, name)

def take(folder):
    organisation = Organisation.open(Path(folder))
    intake = Intake(organisation)
    for token in intake.recover():
        intake.take(token)
    organisation.close()

for line in sys.stdin:
    steps, _, folder = line.strip().partition(" ")
    countdown = int(steps)
    child = os.fork()
    if child == 0:
        take(folder)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Victims:
    """Processes that take a bundle in and die of it."""

    def __init__(self) -> None:
        self._parent = subprocess.Popen(
            [sys.executable, "-c", TAKE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            cwd=ROOT,
        )

    def take(self, folder: Path, steps: int) -> int:
        """Let one die at a step; how it ended."""
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        print(steps, folder, file=self._parent.stdin)
        return int(self._parent.stdout.readline())

    def close(self) -> None:
        self._parent.communicate(timeout=20)


@pytest.fixture
def victims() -> Iterator[Victims]:
    made = Victims()
    yield made
    made.close()


@pytest.fixture(params=["", "objects"], ids=["files", "parts"])
def store(request: pytest.FixtureRequest, organisation: Organisation) -> Organisation:
    """Bytes arrive in a folder, or in the object store; dead processes are forgotten soon."""
    settings_of(organisation.folder, arriving=request.param, lease_seconds=2)
    return organisation


def arrived(organisation: Organisation, sealed: Sealed, folder: Path) -> Path:
    """A copy of the organisation at which all bytes of a bundle came."""
    shutil.copytree(organisation.folder, folder)
    opened = Organisation.open(folder)
    intake = Intake(opened)
    token, _ = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, 0, sealed.content)
    assert intake.mark_whole(token)
    opened.close()
    return folder


def require_one_bundle(folder: Path, sealed: Sealed) -> None:
    """After the next start: the bundle is in, its receipt holds, and nothing is left over."""
    organisation = Organisation.open(folder)
    intake = Intake(organisation)
    until = time.monotonic() + 20
    while not isinstance(intake.standing(sealed.sha256), TakenBundle):
        assert time.monotonic() < until
        for token in intake.recover():
            intake.take(token)
    while organisation.registry.uploads():  # registered, and killed before it was put away
        assert time.monotonic() < until
        for token in intake.recover():
            intake.take(token)
    intake.recover()
    taken = organisation.registry.bundle(sealed.sha256)
    assert taken is not None
    assert read_receipt(taken.receipt, organisation.ca_pem).sha256 == sealed.sha256
    report = check_store(organisation)
    assert (report.bundles, report.faults, report.refusals) == (1, (), ())
    names = sorted(path.name for path in (folder / "objects").rglob("*") if path.is_file())
    endings = (".bundle.age", ".bundle.dsse.json", ".receipt.json")
    assert names == [f"{sealed.sha256}{ending}" for ending in endings]
    assert [path for path in (folder / "uploads").glob("*") if path.is_file()] == []
    organisation.close()


def kill_at(
    steps: list[int], organisation: Organisation, sealed: Sealed, folder: Path, victims: Victims
) -> None:
    """Kill one process at each of the steps, each at a store of its own, and go on there."""
    stores = [arrived(organisation, sealed, folder / f"{step}") for step in steps]
    ends = [victims.take(store, step) for store, step in zip(stores, steps, strict=True)]
    assert set(ends) == {-signal.SIGKILL, 0}  # from the first step to beyond the last
    for store in stores:
        require_one_bundle(store, sealed)


def test_a_kill_at_any_step_leaves_one_bundle_and_one_receipt(
    store: Organisation, laptop: Laptop, tmp_path: Path, victims: Victims
) -> None:
    steps = [*range(1, 50, 4), 100]
    kill_at(steps, store, laptop.seal(500), tmp_path / "killed", victims)


@pytest.mark.soak
def test_a_kill_at_every_single_step(
    store: Organisation, laptop: Laptop, tmp_path: Path, victims: Victims
) -> None:
    steps = [*range(1, 60), 100]
    kill_at(steps, store, laptop.seal(500), tmp_path / "killed", victims)
    print(f"{len(steps)} killed, {len(steps)} bundles, {len(steps)} receipts")  # noqa: T201 - asked for
