"""Kills and full disks at random moments of a day's work: what the vault said is done, is.

`make test` runs a few of each, `make soak` hundreds; the numbers are printed.
"""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from auditor_app.errors import WrongKeyError
from auditor_app.vault import Vault, VaultFault, check_vault
from auditor_app.vault.durable import QUARANTINE

if TYPE_CHECKING:
    from conftest import Filled

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

WORK = Path(__file__).with_name("vault_work.py")


@dataclass
class Expected:
    """What must be in the vault, by what was said; `doubtful` began and was cut off.

    Answers by record and ref, photos by record and id.
    """

    passphrase: str
    answers: dict[str, dict[str, str]] = field(default_factory=dict)
    photos: dict[str, dict[str, str]] = field(default_factory=dict)
    finalised: set[str] = field(default_factory=set)
    doubtful: list[Any] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    photos_cut_off: int = 0

    @property
    def done(self) -> int:
        """How many things were done."""
        return self.kinds.total() - self.kinds["full"]

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
        kind, *rest = [what] if what == "full" else self.doubtful
        # What raises has changed nothing.
        self.doubtful = []
        self.kinds[kind] += 1
        if kind == "answer":
            self.answers.setdefault(rest[0], {})[rest[1]] = rest[2]
        elif kind == "photo":
            self.photos.setdefault(rest[0], {})[about[0]] = about[1]
        elif kind == "set aside":
            del self.photos[rest[0]][rest[1]]
        elif kind == "turn":
            self.answers[rest[0]], self.photos[rest[0]] = about
        elif kind == "finalise":
            self.finalised.add(rest[0])
        elif kind == "passphrase":
            self.passphrase = rest[0]

    def check(self, folder: Path) -> tuple[VaultFault, ...]:
        """Check the vault with the passphrase that began to hold, if one did, else the last one."""
        kind, *rest = self.doubtful or [""]
        if kind == "passphrase":
            with suppress(WrongKeyError):
                found = check_vault(folder, rest[0], deep=True)
                self.passphrase = rest[0]
                return found
        return check_vault(folder, self.passphrase, deep=True)

    def settle(self, vault: Vault) -> None:
        """Compare with the vault; what was doubtful may have happened, whole, or not at all."""
        kind, *rest = self.doubtful or [""]
        self.doubtful = []
        self.photos_cut_off += kind == "photo"
        for audit in vault.audits.list():
            for record in vault.records.of_audit(audit.id):
                held = vault.records.values(record.id)
                photos = {p.id: p.sha256 for p in vault.evidence.of_record(record.id)}
                if kind != "turn" or rest != [record.id]:
                    self._compare_answers(record.id, held, kind, rest)
                    self._compare_photos(record.id, photos, kind, rest)
                self.answers[record.id], self.photos[record.id] = held, photos
                for evidence_id, digest in list(photos.items())[-3:]:
                    read = vault.evidence.read(evidence_id)
                    assert hashlib.sha256(read).hexdigest() == digest
        states = {audit.id: audit.state for audit in vault.audits.list()}
        finalised = {audit_id for audit_id, state in states.items() if state == "finalised"}
        assert self.finalised <= finalised
        assert finalised - self.finalised <= ({rest[0]} if kind == "finalise" else set())
        self.finalised = finalised

    def _compare_answers(
        self, record_id: str, held: dict[str, str], kind: str, rest: list[Any]
    ) -> None:
        expected = dict(self.answers.get(record_id, {}))
        if kind == "answer" and rest[0] == record_id and held.get(rest[1]) == rest[2]:
            expected[rest[1]] = rest[2]
        assert held == expected

    def _compare_photos(
        self, record_id: str, held: dict[str, str], kind: str, rest: list[Any]
    ) -> None:
        expected = self.photos.get(record_id, {})
        here = bool(rest) and rest[0] == record_id
        may_go = {rest[1]} if kind == "set aside" and here else set[str]()
        assert expected.keys() - held.keys() <= may_go
        assert len(held.keys() - expected.keys()) <= (kind == "photo" and here)


def _look(filled: Filled, expected: Expected) -> None:
    # Before anything mends or sweeps: a check changes nothing.
    assert expected.check(filled.folder) == ()
    with Vault.open(filled.folder) as vault:
        vault.unlock(expected.passphrase)
        expected.settle(vault)
        vault.events.verify()
        evidence = filled.folder / "evidence"
        assert {path.stem for path in evidence.glob("*.age")} == {*vault.evidence.all_files()}
        assert {path.name for path in evidence.iterdir() if path.suffix != ".age"} <= {QUARANTINE}
        # Cut off between its file and its row, a photo leaves a file that nothing else knows.
        strays = {path.stem for path in (evidence / QUARANTINE).glob("*")}
        added = [
            e.subject["evidence_id"] for e in vault.events.rows() if e.kind == "evidence.added"
        ]
        assert strays.isdisjoint(added)
        assert len(strays) <= expected.photos_cut_off
    assert expected.check(filled.folder) == ()


def _work(filled: Filled, expected: Expected, seed: str, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, WORK, filled.folder, expected.passphrase, seed, *more],
        stdout=subprocess.PIPE,
        text=True,
    )


def _begin(filled: Filled) -> Expected:
    return Expected(
        filled.passphrase,
        {filled.record_id: {"/data/said": filled.sentence}},
        {filled.record_id: {filled.evidence_id: hashlib.sha256(filled.photo).hexdigest()}},
    )


def _kill_and_look(filled: Filled, kills: int, seed: int) -> str:
    chance, expected = random.Random(seed), _begin(filled)  # noqa: S311 - not for secrecy
    for number in range(kills):
        child = _work(filled, expected, f"{seed}.{number}")
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
        child = _work(filled, expected, f"{seed}.{number}", f"{times}")
        said, _ = child.communicate()
        assert child.returncode == 0
        expected.hear(said.splitlines(keepends=True))
        _look(filled, expected)
    full = expected.kinds["full"]
    assert full > processes
    return f"{full} times a full disk, {expected.done} things done, nothing lost"


def test_what_was_done_survives_kills_at_random_moments(filled: Filled) -> None:
    _kill_and_look(filled, kills=5, seed=3)


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
