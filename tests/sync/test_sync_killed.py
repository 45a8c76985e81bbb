"""Laptop or store are killed (kill -9) at any moment; each bundle is delivered exactly once.

`make test` kills a few times, `make soak` a hundred; the numbers are printed.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bad_network import BadNetwork
from fieldwork import PASSPHRASE, Field

from auditor_app.central import Organisation
from auditor_app.central.check import check_store
from auditor_app.sync import Patience
from auditor_app.vault import Argon2Cost, Vault, check_vault

ROOT = Path(__file__).parents[2]
SURROUNDINGS = {**os.environ, "PYTHONPATH": str(ROOT)}

if TYPE_CHECKING:
    from collections.abc import Iterable

# Delivers, says so after each acknowledged chunk, and waits there for ever once half is sent.
DELIVER_HALF = """
import sys
from auditor_app.sync import deliver, patience
from auditor_app.vault import Vault
from pathlib import Path

patience.FIRST_CHUNK = patience.LARGEST_CHUNK = 20_000
vault = Vault.open(Path(sys.argv[1]))
vault.unlock(sys.argv[2])

def told(progress):
    if progress.sent * 2 > progress.size:
        print("half", flush=True)
        sys.stdin.read()

deliver(vault, sys.argv[3], progress=told)
"""


def test_a_killed_laptop_goes_on_where_the_store_is(
    laptop: Field, served: tuple[Organisation, str], tmp_path: Path
) -> None:
    with BadNetwork(served[1]) as network:
        laptop.enrol(network.address)
        entry = laptop.seal(300_000)
        folder = laptop.vault.folder
        laptop.vault.close()
        script = tmp_path / "deliver_half.py"
        script.write_text(DELIVER_HALF)
        command = [sys.executable, script, folder, PASSPHRASE, entry.bundle_id]
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=SURROUNDINGS,
        ) as killed:
            assert killed.stdout is not None
            assert killed.stdout.readline() == "half\n"
            killed.kill()
        laptop.vault = Vault.open(folder)
        laptop.vault.unlock(PASSPHRASE)
        left = laptop.get(entry)
        assert left.state == "uploading"
        assert left.upload_url
        before = network.bytes_sent
        assert laptop.deliver(entry).state == "delivered"
        # More than half of it was acknowledged, whatever the laptop had time to note of that.
    assert network.bytes_sent - before < entry.size / 2 + 10_000


# Delivers what waits; counts what it does to the store, the vault and each chunk, and kills itself
# at one of these moments. Says how many there were, where it got so far.
DELIVER_UNTIL = """
import os, signal, sys
from pathlib import Path
from auditor_app.sync import DeliveryQueue, Patience, patience
from auditor_app.sync.throttle import Throttle
from auditor_app.sync.tus import CentralStore
from auditor_app.vault import Vault
from auditor_app.vault.store import Store

patience.SMALLEST_CHUNK = patience.FIRST_CHUNK = patience.LARGEST_CHUNK = 20_000
folder, passphrase, last = sys.argv[1:4]
moments = 0

def moment():
    global moments
    moments += 1
    if moments == int(last):
        os.kill(os.getpid(), signal.SIGKILL)

def count(owner, name):
    original = getattr(owner, name)
    def around(*arguments, **named):
        moment()
        result = original(*arguments, **named)
        moment()
        return result
    setattr(owner, name, around)

def pieces(throttle, read, length, look):
    for start in range(0, length, 7_000):
        moment()
        yield read(min(7_000, length - start))

vault = Vault.open(Path(folder))
vault.unlock(passphrase)
count(CentralStore, "_ask")
count(Store, "execute")
Throttle.pieces = pieces
DeliveryQueue(vault, patience=Patience(sleep=lambda seconds: None)).run()
print(moments)
"""


def _delivered_once(organisation: Organisation, vault: Vault) -> int:
    """Everything in the outbox is in the store, once and whole; how many bundles."""
    entries = vault.outbox.list()
    assert {entry.state for entry in entries} == {"delivered"}
    ours = {entry.sha256 for entry in entries}
    kept = Counter(b.digest for b in organisation.registry.bundles() if b.digest in ours)
    assert kept == dict.fromkeys(ours, 1)
    assert check_store(organisation).faults == ()
    return len(entries)


def _kill_laptop(laptop: Field, kills: int, seed: int) -> str:
    chance = random.Random(seed)  # noqa: S311 - moments that can be repeated
    folder = laptop.vault.folder
    killed = began = 0
    while killed < kills:
        while len(laptop.vault.outbox.waiting()) < 2:
            laptop.seal(chance.randrange(1_000, 90_000))
        laptop.vault.close()
        command = [sys.executable, "-c", DELIVER_UNTIL, folder, PASSPHRASE]
        ran = subprocess.run(
            [*map(str, command), str(chance.randrange(1, 120))],
            cwd=ROOT,
            env=SURROUNDINGS,
            capture_output=True,
            text=True,
            check=False,
        )
        began += 1
        killed += ran.returncode == -9
        assert ran.returncode in (0, -9), ran.stderr
        laptop.vault = Vault.open(folder)
        laptop.vault.unlock(PASSPHRASE)
    laptop.queue().run()
    bundles = _delivered_once(laptop.organisation, laptop.vault)
    laptop.vault.close()
    assert check_vault(folder, PASSPHRASE) == ()
    laptop.vault = Vault.open(folder)
    return f"laptop: {killed} kills in {began} starts, {bundles} bundles delivered exactly once"


class KilledStore:
    """The central store as a process of its own behind a network; killed when bytes passed."""

    def __init__(self, folder: Path, network: BadNetwork) -> None:
        self._folder = folder
        self._network = network
        self._process: subprocess.Popen[str] | None = None
        self.kills = 0

    def start(self) -> None:
        command = "from auditor_app.cli.central import main; main()"
        self._process = subprocess.Popen(
            [sys.executable, "-c", command, "serve", str(self._folder)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
            env=SURROUNDINGS,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith("listening on "), line
        self._network.lead_to(line.removeprefix("listening on ").strip())

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.communicate()
        self.kills += 1

    def end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def kill_later(self, more_bytes: int, seconds: float) -> None:
        """Once so many more bytes came, and so much later; then it starts again."""

        def now() -> None:
            time.sleep(seconds)
            self.kill()
            self.start()

        self._network.when_sent = (self._network.bytes_sent + more_bytes, now)


def _kill_store(tmp_path: Path, kills: int, seed: int) -> str:
    chance = random.Random(seed)  # noqa: S311 - moments that can be repeated
    organisation = Organisation.create(tmp_path / "central", "Fair Work")
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(65536, 1, 4))
    laptop = Field(vault, organisation)
    laptop.audit_id = vault.audits.create("ilo", "1", "A site").id
    often = Patience(400, 400, 0.05, 0.3, receipt_waits=400, receipt_seconds=1)
    with BadNetwork("http://127.0.0.1:9") as network:
        laptop.enrol(network.address)
        organisation.close()
        store = KilledStore(tmp_path / "central", network)
        store.start()
        try:
            while store.kills < kills:
                entry = laptop.seal(chance.randrange(1_000, 150_000))
                # Sometimes only while the whole bundle is being checked and stored.
                store.kill_later(chance.randrange(1, entry.size + 5_000), chance.random() / 20)
                assert laptop.queue(patience=often).run().touched[0].state == "delivered"
        finally:
            network.when_sent = None
            store.end()
    organisation = Organisation.open(tmp_path / "central")
    with vault:
        bundles = _delivered_once(organisation, vault)
    organisation.close()
    return f"store: {store.kills} kills, {bundles} bundles delivered exactly once"


def _say(capsys: pytest.CaptureFixture[str], told: Iterable[str]) -> None:
    with capsys.disabled():
        sys.stdout.writelines(f"\n{line}\n" for line in told)


@pytest.mark.skipif(sys.platform == "win32", reason="signal 9")
def test_a_laptop_that_is_killed_at_any_moment_delivers_exactly_once(
    laptop: Field, capsys: pytest.CaptureFixture[str]
) -> None:
    _say(capsys, [_kill_laptop(laptop, kills=4, seed=7)])


def test_a_store_that_is_killed_at_any_moment_has_each_bundle_exactly_once(
    tmp_path: Path, small_chunks: None, capsys: pytest.CaptureFixture[str]
) -> None:
    _say(capsys, [_kill_store(tmp_path, kills=2, seed=8)])


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="signal 9")
def test_a_laptop_that_is_killed_a_hundred_times_delivers_exactly_once(
    laptop: Field, capsys: pytest.CaptureFixture[str]
) -> None:
    _say(capsys, [_kill_laptop(laptop, kills=100, seed=9)])


@pytest.mark.soak
def test_a_store_that_is_killed_a_hundred_times_has_each_bundle_exactly_once(
    tmp_path: Path, small_chunks: None, capsys: pytest.CaptureFixture[str]
) -> None:
    _say(capsys, [_kill_store(tmp_path, kills=100, seed=10)])
