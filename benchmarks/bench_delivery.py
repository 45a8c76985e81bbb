"""Uploading one large bundle to an intake on this machine, beside `curl -T` to the same intake.

Both send the same kind of bytes to the same address, as tus wants them: `curl` all in one request,
the laptop in chunks that it may have to send again, each acknowledged before the next and noted in
the vault. Measured is the time until the intake has acknowledged the last byte.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

import pytest

# The machines and laptops are those of the tests.
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "central"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "sync"))

from fieldwork import PASSPHRASE, Field
from laptops import TUS, sender
from machines import Intakes, needs

from auditor_app.central import Organisation
from auditor_app.sync import Progress, deliver
from auditor_app.sync.wire import CHUNK_TYPE
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from laptops import Sender

_BYTES: Final = 256 * 1024 * 1024
_ROUNDS: Final = 5


def run() -> list[tuple[str, float, str]]:
    """Name, ratio and detail of the figure; none where curl cannot be had."""
    with tempfile.TemporaryDirectory(prefix="bench-delivery-", dir=Path.cwd()) as folder:
        try:
            return _measure(Path(folder))
        except pytest.skip.Exception as missing:
            print(missing, file=sys.stderr)
            return []


def _measure(folder: Path) -> list[tuple[str, float, str]]:
    curl = needs("curl")
    with ExitStack() as stack:
        Organisation.create(folder / "central", "Benchmark").close()
        organisation = Organisation.open(folder / "central")
        stack.callback(organisation.close)
        intakes = Intakes()
        stack.callback(intakes.close)
        address = intakes.start(folder / "central")
        vault = stack.enter_context(Vault.create(folder / "vault", PASSPHRASE)[0])
        field = Field(vault, organisation)
        field.audit_id = vault.audits.create("ilo", "1", "Benchmark").id
        field.enrol(address)
        sends = stack.enter_context(sender(address))
        ours, theirs = [], []
        for _ in range(_ROUNDS):
            theirs.append(_by_curl(curl, field, sends))
            ours.append(_by_the_laptop(field))
    speed, floor = (_BYTES / statistics.median(times) / 1e6 for times in (ours, theirs))
    return [
        (
            "upload to loopback",
            speed / floor,
            (
                f"{speed:.0f} MB/s beside {floor:.0f} MB/s of `curl -T` to the same intake (more is"
                f" better); {_BYTES // 1024**2} MiB, median of {_ROUNDS}"
            ),
        )
    ]


def _by_the_laptop(field: Field) -> float:
    entry = field.seal(_BYTES)
    began, ended = time.monotonic(), 0.0

    def note(progress: Progress) -> None:
        nonlocal ended
        if progress.sent == entry.size and not ended:
            ended = time.monotonic()

    deliver(field.vault, entry.bundle_id, progress=note)
    return ended - began


def _by_curl(curl: str, field: Field, sends: Sender) -> float:
    entry = field.seal(_BYTES)
    answer = sends.create(entry.outer_dsse, entry.size)
    answer.raise_for_status()
    url = urljoin(f"{sends.http.base_url}/", answer.headers["Location"])
    headers = TUS | {"Upload-Offset": "0", "Content-Type": CHUNK_TYPE, "Expect": ""}
    said = [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
    file = field.vault.outbox.path(entry.bundle_id)
    began = time.monotonic()
    subprocess.run([curl, "-sS", "--fail", "-X", "PATCH", "-T", file, *said, url], check=True)
    took = time.monotonic() - began
    # Nothing is left to be checked when the next one is measured.
    deliver(field.vault, entry.bundle_id)
    return took
