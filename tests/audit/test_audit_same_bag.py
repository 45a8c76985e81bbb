"""The same records give the same bag, byte for byte: on another machine, elsewhere, another day."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from audit_samples import PASSPHRASE, SIGNED, Audited

from auditor_app.audit import finalise
from auditor_app.audit.findings import add_finding, propose_findings

if TYPE_CHECKING:
    from collections.abc import Mapping

BUNDLE_ID = "5a0c2f0e-7a10-4a55-9d3e-0c1b7d1f6a01"
SCRIPT = """
import hashlib, json, os, sys
from datetime import UTC, datetime
from pathlib import Path
os.umask(int(sys.argv[4], 8))
import locale
locale.setlocale(locale.LC_ALL, "")
from auditor_app.audit.sealing import bundle_contents
from auditor_app.bundle.bagging import Bagging
from auditor_app.bundle.statements import Origin
from auditor_app.vault import Vault
from auditor_app.vault.events import EventHead

folder, passphrase, bundle_id = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
if sys.argv[5] == "backwards":
    os.listdir = lambda *a, _real=os.listdir: sorted(_real(*a), reverse=True)
if sys.argv[6] == "years later":
    from auditor_app.audit import alerts, findings

    class Later(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2031, 1, 1, tzinfo=UTC).astimezone(tz)

    findings.datetime = alerts.datetime = Later
    assert findings.today().year > 2029
with Vault.open(folder) as vault:
    vault.unlock(passphrase)
    (audit,) = vault.audits.list()
    signer, programme = vault.identity.signing_identity, vault.identity.programme
    moment = datetime(2026, 11, 29, 22, 30, tzinfo=UTC)
    origin = Origin(bundle_id, moment, 1, None, programme.organisation, signer.chain_pem)
    bagging = Bagging(
        bundle_contents(vault, audit, bundle_id),
        signer=signer,
        programme=programme,
        origin=origin,
        event_head=EventHead(7, "ab" * 32),
    )
    digest, size = hashlib.sha256(), 0
    for piece in bagging.stream():
        digest.update(piece)
        size += len(piece)
print(json.dumps([digest.hexdigest(), size]))
"""
ROOT = Path(__file__).parents[2]
MACHINES: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    ("forwards", "today", {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1", "umask": "022"}),
    (
        "backwards",
        "years later",
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2", "umask": "000"},
    ),
    (
        "forwards",
        "today",
        {"TZ": "America/Los_Angeles", "LC_ALL": "POSIX", "PYTHONHASHSEED": "3", "umask": "077"},
    ),
)


def bag_of(folder: Path, order: str, day: str, machine: Mapping[str, str]) -> list[object]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, folder, PASSPHRASE, BUNDLE_ID, machine["umask"], order, day],
        cwd=folder.parent,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(folder.parent)}
        | {name: value for name, value in machine.items() if name != "umask"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[object] = json.loads(done.stdout)
    return found


def test_two_vaults_with_the_same_records_give_the_same_bag(
    audited: Audited, tmp_path: Path
) -> None:
    content = propose_findings(audited.vault, audited.audit_id)[0]
    add_finding(audited.vault, audited.audit_id, content)
    finalise(audited.vault, audited.audit_id, SIGNED)
    audited.vault.close()
    bags = []
    for number, (order, day, machine) in enumerate(MACHINES):
        folder = tmp_path / f"machine {number}" / "vault"
        shutil.copytree(tmp_path / "vault", folder)
        bags.append(bag_of(folder, order, day, machine))
    assert bags[0] == bags[1] == bags[2]
    (digest, size) = bags[0]
    assert isinstance(size, int)
    assert size > 100_000, digest
