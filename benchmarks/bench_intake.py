"""Taking in many small bundles, over HTTP, with PostgreSQL and S3: processor time and throughput.

The floor of a bundle is what anybody would run to open and check it by hand: `age -d`, `tar -x` and
`bagit.py --validate`. Compared is processor time of the intakes alone: PostgreSQL, SeaweedFS and
the laptops have theirs. Two intakes are compared by the time that passes, on cores that all of
these share.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

# The machines and laptops are those of the tests.
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "central"))

import postgres
from laptops import Laptop, Sealed, enrolled, sender
from machines import (
    S3_ENVIRONMENT,
    Intakes,
    needs,
    nginx,
    seaweedfs,
    settings_of,
)

from auditor_app.central import Organisation

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEVICES: Final = 50
_ROUNDS: Final = 4  # bundles of a device through one intake, and as many through two
_FLOOR_BUNDLES: Final = 20
_PHOTO_BYTES: Final = 60_000
_SENDERS: Final = 8
_TICKS: Final = os.sysconf("SC_CLK_TCK")


def run() -> list[tuple[str, float, str]]:
    """Name, ratio and detail of each figure; none where a machine cannot be had."""
    with tempfile.TemporaryDirectory(prefix="bench-intake-", dir=Path.cwd()) as folder:
        try:
            return _measure(Path(folder))
        except pytest.skip.Exception as missing:
            print(missing, file=sys.stderr)
            return []


def _measure(folder: Path) -> list[tuple[str, float, str]]:
    os.environ.update(S3_ENVIRONMENT)
    with ExitStack() as stack:
        server = stack.enter_context(postgres.serving())
        database = stack.enter_context(server.database())
        _, endpoint = stack.enter_context(seaweedfs())
        organisation = _organisation(folder, database, endpoint)
        stack.callback(organisation.close)
        laptops = [enrolled(organisation, folder / f"laptop-{n}") for n in range(_DEVICES)]
        warm, measured, again = (_sealed(laptops, rounds) for rounds in (1, _ROUNDS, _ROUNDS))
        floor = _floor(organisation, warm[:_FLOOR_BUNDLES], folder)
        intakes = Intakes()
        stack.callback(intakes.close)
        first = intakes.start(folder / "one")
        _deliver(first, warm[:_SENDERS])
        with nginx([first]) as address:
            busy, alone = _delivered(intakes, address, measured)
        second = intakes.start(folder / "two")
        with nginx([first, second]) as address:
            _deliver(address, warm[_SENDERS:])
            _, together = _delivered(intakes, address, again)
    count = len(measured)
    return [
        (
            "intake of small bundles",
            busy / count / floor,
            (
                f"processor time a bundle, {busy / count * 1000:.0f} ms, beside `age -d`, `tar -x` "
                f"and `bagit.py --validate`, {floor * 1000:.0f} ms; {count} bundles of {_DEVICES} "
                "devices, PostgreSQL and S3, the inside checked"
            ),
        ),
        (
            "two intakes for one",
            alone / together,
            (
                f"{count / together:.0f} bundles a second instead of {count / alone:.0f} (more is "
                "better), laptops, nginx, PostgreSQL and SeaweedFS on the same cores"
            ),
        ),
    ]


def _organisation(folder: Path, database: str, endpoint: str) -> Organisation:
    Organisation.create(folder / "one", "Benchmark").close()
    settings_of(
        folder / "one",
        registry=database,
        objects=f"s3://central/{uuid.uuid4()}",
        objects_endpoint=endpoint,
    )
    shutil.copytree(folder / "one", folder / "two")
    return Organisation.open(folder / "one")


def _sealed(laptops: Sequence[Laptop], rounds: int) -> list[Sealed]:
    return [laptop.seal(_PHOTO_BYTES) for _ in range(rounds) for laptop in laptops]


def _floor(organisation: Organisation, bundles: Sequence[Sealed], folder: Path) -> float:
    """Processor time of opening and checking one bundle by hand, in seconds."""
    age, bagit = needs("age"), needs("bagit.py")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for number, sealed in enumerate(bundles):
        into = folder / f"floor-{number}"
        into.mkdir()
        command = [age, "-d", "-i", organisation.opening_key_file, "-o", into / "tar", sealed.path]
        subprocess.run(command, check=True)
        subprocess.run(["tar", "-xf", into / "tar", "-C", into], check=True)
        (bag,) = into.glob("audit-*")
        subprocess.run([bagit, "--validate", "--quiet", bag], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent / len(bundles)


def _delivered(intakes: Intakes, address: str, bundles: Sequence[Sealed]) -> tuple[float, float]:
    """Processor time of the intakes and time that passed until each bundle has its receipt."""
    before, began = _processor_time(intakes), time.monotonic()
    _deliver(address, bundles)
    return _processor_time(intakes) - before, time.monotonic() - began


def _deliver(address: str, bundles: Sequence[Sealed]) -> None:
    with ThreadPoolExecutor(_SENDERS) as threads:
        list(threads.map(lambda sealed: _send(address, sealed), bundles))


def _send(address: str, sealed: Sealed) -> None:
    with sender(address) as sends:
        url = sends.begin(sealed)
        sends.patch(url, 0, sealed.content).raise_for_status()
        while sends.receipt(sealed.sha256).status_code != 200:
            time.sleep(0.05)


def _processor_time(intakes: Intakes) -> float:
    spent = 0
    for process in intakes.processes.values():
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        spent += int(fields[11]) + int(fields[12])  # utime, stime
    return spent / _TICKS
