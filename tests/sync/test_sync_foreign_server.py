"""The laptop's client speaks tus as others do: it delivers to the tus project's own server."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from bad_network import BadNetwork, Cut, CutAnswer, Reset, Stall, SwallowAnswer

from auditor_app.sync import patience
from auditor_app.sync.receipts import Receipt, sign_receipt
from auditor_app.sync.tus import CentralStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bad_network import Fault
    from fieldwork import Field

    from auditor_app.vault import OutboxEntry

SOURCES = Path(__file__).parent / "tus_server"
NODE = (20, 19)  # "engines" of @tus/server
BUILD = Path(__file__).parents[2] / "build" / "tus_server"


def installed() -> Path:
    """The folder with the server and its packages as they are pinned; installed once by npm."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("the foreign tus server needs node and npm: apt-get install npm")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    version = tuple(map(int, said.strip().removeprefix("v").split(".")))
    if version < NODE:
        pytest.skip(f"the foreign tus server needs node {NODE[0]}.{NODE[1]} or newer, not {said}")
    files = ("package.json", "package-lock.json", "server.mjs")
    content = b"".join((SOURCES / name).read_bytes() for name in files)
    folder = BUILD / hashlib.sha256(content).hexdigest()[:16]
    if folder.is_dir():
        return folder
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as scratch:
        made = Path(scratch) / "made"
        made.mkdir()
        for name in files:
            shutil.copy(SOURCES / name, made)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        command += ["--fetch-retries=1", "--fetch-timeout=30000"]
        try:
            subprocess.run(command, cwd=made, check=True, capture_output=True, timeout=180)
        except (OSError, subprocess.SubprocessError) as error:
            why = getattr(error, "stderr", b"") or b""
            pytest.skip(f"npm cannot install @tus/server: {why.decode(errors='replace')[-300:]}")
        if not folder.is_dir():
            made.rename(folder)
    return folder


@dataclass
class Foreign:
    """A running @tus/server, and where its receipts lie."""

    address: str
    folder: Path

    def will_sign(self, laptop: Field, entry: OutboxEntry) -> None:
        facts = (entry.bundle_id, entry.sha256, entry.size, entry.sequence, entry.created_at)
        receipt = sign_receipt(Receipt(*facts), laptop.organisation.receipt_identity())
        (self.folder / "receipts" / entry.sha256).write_bytes(receipt)

    def stats(self) -> dict[str, int]:
        return dict(httpx.get(f"{self.address}/stats", trust_env=False).json())


@pytest.fixture
def foreign(tmp_path: Path) -> Iterator[Foreign]:
    place = installed()
    folder = tmp_path / "foreign"
    (folder / "receipts").mkdir(parents=True)
    with subprocess.Popen(
        ["node", place / "server.mjs", folder],
        stdout=subprocess.PIPE,
        text=True,
        cwd=place,
        env={name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
    ) as server:
        try:
            assert server.stdout is not None
            line = server.stdout.readline()
            assert line.startswith("listening on "), line
            yield Foreign(line.removeprefix("listening on ").strip(), folder)
        finally:
            server.terminate()


def test_a_bundle_is_delivered_to_the_tus_projects_own_server(
    laptop: Field, foreign: Foreign
) -> None:
    entry = laptop.seal(700_000)
    foreign.will_sign(laptop, entry)
    laptop.point_to(foreign.address)
    assert laptop.deliver(entry).state == "delivered"
    assert foreign.stats()["created"] == 1


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_cut_is_resumed_there_and_costs_at_most_one_chunk(
    laptop: Field, foreign: Foreign, small_chunks: None, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - cuts that can be repeated
    kinds: list[Fault] = [
        Reset(chance.randrange(6_000, 30_000)),
        CutAnswer(chance.randrange(300, 900)),
        SwallowAnswer(chance.randrange(2, 4)),
        Stall(chance.randrange(6_000, 30_000)),
        *(Cut(chance.randrange(6_000, 30_000)) for _ in range(4)),
    ]
    chance.shuffle(kinds)
    # Without the answer to a creation nobody could know of the upload: the first cut comes later.
    kinds.insert(0, Cut(chance.randrange(6_000, 30_000)))
    entry = laptop.seal(250_000)
    foreign.will_sign(laptop, entry)
    with BadNetwork(foreign.address, kinds) as network:
        laptop.point_to(network.address)
        done = laptop.deliver(entry, attempts=20, attempts_unreached=20, silence=0.5)
    assert done.state == "delivered"
    assert network.suffered == len(kinds)
    stats = foreign.stats()
    headers = 600 * stats["requests"] + 2 * len(entry.outer_dsse)
    assert stats["created"] == 1
    assert stats["bytes"] <= entry.size + network.suffered * patience.LARGEST_CHUNK + headers


def test_an_upload_is_given_up_there_by_its_termination(
    laptop: Field, foreign: Foreign, small_chunks: None
) -> None:
    entry = laptop.seal(100_000)
    laptop.point_to(foreign.address)
    stop = [False]

    def some(progress: object) -> None:
        stop[0] = progress.bundle.sent > 20_000

    laptop.queue(progress=some, cancelled=lambda: stop[0]).run()
    assert len(list((foreign.folder / "uploads").iterdir())) == 2
    laptop.vault.outbox.cancel(entry.bundle_id)
    laptop.queue().run()
    assert list((foreign.folder / "uploads").iterdir()) == []
    assert laptop.get(entry).upload_url is None


def test_an_upload_that_the_server_forgot_begins_anew(
    laptop: Field, foreign: Foreign, small_chunks: None
) -> None:
    entry = laptop.seal(60_000)
    foreign.will_sign(laptop, entry)
    laptop.point_to(foreign.address)
    with CentralStore(foreign.address) as store:
        place = store.create(entry.outer_dsse, entry.size)
        laptop.vault.outbox.set_upload_url(entry.bundle_id, place.url)
        assert store.abandon(place.url)
    assert laptop.deliver(entry).state == "delivered"
    assert foreign.stats()["created"] == 2
