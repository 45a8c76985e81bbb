"""kill -9 while a child process answers and takes photos in: what it was told is saved, is."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from auditor_app.vault import Vault, check_vault

if TYPE_CHECKING:
    from conftest import Filled

# Says `a N` or `p N ID` once the vault has said that answer or photo N is in, as fast as it can.
CHILD = """
import sys
from pathlib import Path
from auditor_app.vault import EvidenceMetadata, RecordDelta, Vault

folder, passphrase, record, start = sys.argv[1:5]
vault = Vault.open(Path(folder))
vault.unlock(passphrase)
number = int(start)
while True:
    number += 1
    vault.records.apply(record, RecordDelta({f"/data/q{number}": f"answer {number}"}), f"W{number}")
    print("a", number, flush=True)
    if number % 5 == 0:
        content = number.to_bytes(4, "big") * 60_000
        kept = vault.evidence.add(
            record, "/data/p", content, b"small", EvidenceMetadata("image/jpeg", "jpg")
        )
        print("p", number, kept.id, flush=True)
"""


def _kill_once(filled: Filled, start: int, lines: int) -> list[list[str]]:
    """Let a child work, kill it after it has said `lines` lines, give all that it said."""
    child = subprocess.Popen(
        [
            sys.executable,
            "-c",
            CHILD,
            filled.folder,
            filled.passphrase,
            filled.record_id,
            f"{start}",
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(lines)]
    child.kill()
    said += child.stdout.readlines()
    child.stdout.close()
    assert child.wait() == -9
    return [line.split() for line in said if line.endswith("\n")]


def _kill_and_look(filled: Filled, kills: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - not for secrecy
    start, answers, photos = 0, dict[str, str](), dict[str, bytes]()
    for _ in range(kills):
        for kind, number, *rest in _kill_once(filled, start, chance.randrange(1, 40)):
            start = int(number)
            if kind == "a":
                answers[f"/data/q{number}"] = f"answer {number}"
            else:
                photos[rest[0]] = start.to_bytes(4, "big") * 60_000
        # The child may have saved one more than it could say.
        start += 1
        assert check_vault(filled.folder, filled.passphrase, deep=True) == ()
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        values = vault.records.values(filled.record_id)
        assert answers.items() <= values.items()
        for evidence_id, content in photos.items():
            assert vault.evidence.read(evidence_id) == content
        assert vault.events.verify().sequence > len(answers) + len(photos)
        rows = {evidence.id for evidence in vault.evidence.of_record(filled.record_id)}
        assert not list((filled.folder / "evidence").glob("*.tmp"))
        assert {path.stem for path in (filled.folder / "evidence").glob("*.age")} == rows


def test_no_acknowledged_answer_or_photo_is_lost_to_kill(filled: Filled) -> None:
    _kill_and_look(filled, kills=6, seed=1)


@pytest.mark.soak
def test_no_acknowledged_answer_or_photo_is_lost_to_two_hundred_kills(filled: Filled) -> None:
    _kill_and_look(filled, kills=200, seed=2)
