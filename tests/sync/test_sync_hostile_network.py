"""A network that cuts, resets, stalls, duplicates and corrupts at random bytes: exactly once.

`make test` sends a few bundles through it, `make soak` hundreds; the numbers are printed.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from bad_network import BadNetwork, random_fault
from fieldwork import PASSPHRASE, Field
from laptops import running
from tls_papers import issue

from auditor_app.central import Listening, Organisation
from auditor_app.central.check import check_store
from auditor_app.sync import patience as pace
from auditor_app.vault import Argon2Cost, Vault

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import OutboxEntry


@dataclass
class Wild:
    """A laptop whose way to its store leads over TLS through a bad network."""

    laptop: Field
    network: BadNetwork
    chance: random.Random
    suffered: int = 0
    sent: int = 0

    def deliver(self) -> OutboxEntry:
        """One bundle through up to six faults; what it may cost at most is counted."""
        entry = self.laptop.seal(self.chance.randrange(500, 120_000))
        faults = [
            random_fault(self.chance, 20_000) if self.chance.random() < 0.9 else None
            for _ in range(self.chance.randrange(2, 9))
        ]
        self.network.faults.clear()
        self.network.faults.extend(faults)
        before = (self.network.bytes_sent, self.network.suffered, self.network.connections)
        after = self.laptop.deliver(entry, attempts=50, attempts_unreached=50, silence=0.4)
        sent, suffered, connections = (
            now - then
            for now, then in zip(
                (self.network.bytes_sent, self.network.suffered, self.network.connections),
                before,
                strict=True,
            )
        )
        # A connection costs its handshake and the envelope, a chunk its headers, a fault what is
        # sent twice by the network itself.
        chunks = len(self.laptop.progress)
        self.laptop.progress.clear()
        spare = connections * (5_000 + 2 * len(entry.outer_dsse)) + 2_000 * suffered + 600 * chunks
        assert sent <= entry.size + suffered * pace.LARGEST_CHUNK + spare
        self.suffered += suffered
        self.sent += sent
        return after


def _deliver_and_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, uploads: int, seed: int
) -> str:
    papers = issue(tmp_path / "tls")
    organisation = Organisation.create(tmp_path / "central", "Fair Work")
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(65536, 1, 4))
    listening = Listening("127.0.0.1", 0, papers.certificate, papers.key)
    with vault, running(organisation, listening) as address, BadNetwork(address) as network:
        laptop = Field(vault, organisation)
        laptop.audit_id = vault.audits.create("ilo", "1", "A site").id
        laptop.enrol(network.address)
        laptop.pin(papers.authority_pem)
        wild = Wild(laptop, network, random.Random(seed))  # noqa: S311 - can be repeated
        states = Counter(wild.deliver().state for _ in range(uploads))
        assert states == {"delivered": uploads}
        kept = Counter(bundle.digest for bundle in organisation.registry.bundles())
        assert kept == {entry.sha256: 1 for entry in vault.outbox.list()}
        report = check_store(organisation)
        assert (report.faults, report.gaps, report.bundles) == ((), (), uploads)
        size = sum(entry.size for entry in vault.outbox.list())
    organisation.close()
    assert wild.suffered > uploads
    return (
        f"{uploads} uploads delivered exactly once over {network.connections} connections, "
        f"{wild.suffered} faults; {wild.sent} bytes sent for {size} of bundles, "
        f"{(wild.sent - size) / max(wild.suffered, 1):.0f} more a fault"
    )


def test_twenty_uploads_are_delivered_exactly_once_over_a_hostile_network(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    small_chunks: None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = _deliver_and_look(tmp_path, monkeypatch, uploads=20, seed=20261123)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")


@pytest.mark.soak
def test_five_hundred_uploads_are_delivered_exactly_once_over_a_hostile_network(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    small_chunks: None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = _deliver_and_look(tmp_path, monkeypatch, uploads=500, seed=20261124)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
