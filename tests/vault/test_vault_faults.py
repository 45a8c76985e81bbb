"""Kills and full disks at random moments of a day's work: what the vault said is done, is.

`make test` runs a few of each, `make soak` hundreds; the numbers are printed.
"""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from auditor_app.vault import Vault, check_vault

if TYPE_CHECKING:
    from conftest import Filled

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

WORK = Path(__file__).with_name("vault_work.py")


@dataclass
class Expected:
    """What must be in the vault, by what was said; `doubtful` began and was cut off."""

    answers: dict[tuple[str, str], str] = field(default_factory=dict)
    photos: dict[str, str] = field(default_factory=dict)
    finalised: set[str] = field(default_factory=set)
    doubtful: list[Any] = field(default_factory=list)
    done: int = 0
    full: int = 0

    def hear(self, lines: list[str]) -> None:
        """Take in what a process has said."""
        for line in lines:
            # The last one may be cut off by the kill.
            if line.endswith("\n"):
                self._hear(*json.loads(line))

    def _hear(self, what: str, *about: Any) -> None:
        if what == "begin":
            self.doubtful = list(about)
            return
        if what == "full":
            # What raises has changed nothing.
            self.doubtful, self.full = [], self.full + 1
            return
        self.done += 1
        kind, *rest = self.doubtful
        self.doubtful = []
        if kind == "answer":
            record, ref, value = rest
            self.answers[record, ref] = value
        elif kind == "photo":
            self.photos[about[0]] = about[1]
        elif kind == "remove photo":
            self.photos.pop(rest[0], None)
        elif kind == "finalise":
            self.finalised.add(rest[0])

    def settle(self, vault: Vault) -> None:
        """Compare with the vault; what was doubtful may have happened, whole, or not at all."""
        kind, *rest = self.doubtful or [""]
        self.doubtful = []
        for (record, ref), value in self.answers.items():
            held = vault.records.values(record).get(ref)
            if kind == "answer" and rest == [record, ref, held]:
                self.answers[record, ref] = held
            else:
                assert held == value, ref
        rows = {
            photo.id: photo.sha256
            for audit in vault.audits.list()
            for photo in vault.evidence.of_audit(audit.id)
        }
        missing, more = self.photos.keys() - rows.keys(), rows.keys() - self.photos.keys()
        assert missing <= ({rest[0]} if kind == "remove photo" else set())
        assert len(more) <= (kind == "photo")
        self.photos = rows
        for evidence_id, digest in list(rows.items())[-3:]:
            assert hashlib.sha256(vault.evidence.read(evidence_id)).hexdigest() == digest
        states = {audit.id: audit.state for audit in vault.audits.list()}
        finalised = {audit_id for audit_id, state in states.items() if state == "finalised"}
        assert self.finalised <= finalised
        assert finalised - self.finalised <= ({rest[0]} if kind == "finalise" else set())
        self.finalised = finalised


def _look(filled: Filled, expected: Expected) -> None:
    # Before anything mends or sweeps: a check changes nothing.
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        expected.settle(vault)
        vault.events.verify()
        files = {path.name for path in (filled.folder / "evidence").iterdir()}
        assert files == {f"{evidence_id}.age" for evidence_id in expected.photos}
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def _work(filled: Filled, seed: str, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, WORK, filled.folder, filled.passphrase, seed, *more],
        stdout=subprocess.PIPE,
        text=True,
    )


def _begin(filled: Filled) -> Expected:
    expected = Expected(photos={filled.evidence_id: hashlib.sha256(filled.photo).hexdigest()})
    expected.answers[filled.record_id, "/data/said"] = filled.sentence
    return expected


def _kill_and_look(filled: Filled, kills: int, seed: int) -> str:
    chance, expected = random.Random(seed), _begin(filled)  # noqa: S311 - not for secrecy
    for number in range(kills):
        child = _work(filled, f"{seed}.{number}")
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(chance.randrange(1, 90))]
        child.kill()
        said += child.stdout.readlines()
        child.stdout.close()
        assert child.wait() == -9
        expected.hear(said)
        _look(filled, expected)
    audits = len(expected.finalised)
    return f"{kills} kills, {expected.done} things done, {audits} audits finalised, nothing lost"


def _fill_disk_and_look(filled: Filled, processes: int, times: int, seed: int) -> str:
    expected = _begin(filled)
    for number in range(processes):
        child = _work(filled, f"{seed}.{number}", f"{times}")
        said, _ = child.communicate()
        assert child.returncode == 0
        expected.hear(said.splitlines(keepends=True))
        _look(filled, expected)
    assert expected.full > processes
    return f"{expected.full} times a full disk, {expected.done} things done, nothing lost"


def test_what_was_done_survives_kills_at_random_moments(filled: Filled) -> None:
    _kill_and_look(filled, kills=8, seed=3)


def test_what_was_done_survives_full_disks_and_work_goes_on(filled: Filled) -> None:
    _fill_disk_and_look(filled, processes=2, times=8, seed=4)


@pytest.mark.soak
def test_what_was_done_survives_four_hundred_kills(
    filled: Filled, capsys: pytest.CaptureFixture[str]
) -> None:
    told = _kill_and_look(filled, kills=400, seed=5)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")


@pytest.mark.soak
def test_what_was_done_survives_hundreds_of_full_disks(
    filled: Filled, capsys: pytest.CaptureFixture[str]
) -> None:
    told = _fill_disk_and_look(filled, processes=20, times=20, seed=6)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
