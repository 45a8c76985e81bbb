"""A day's work in a vault, at random: what a child process does while it may be killed.

Says on standard output, a JSON line each, what it begins and what the vault has said is done. A
line `begin` without its `done` may or may not have happened; everything that is `done` has.

Usage: python vault_work.py FOLDER PASSPHRASE SEED [TIMES OF A FULL DISK]
"""

from __future__ import annotations

import hashlib
import json
import random
import resource
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor_app.errors import StorageFullError
from auditor_app.vault import Argon2Cost, EvidenceMetadata, Proof, RecordDelta, SignOff, Vault
from auditor_app.vault.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable

FORM = "<h:html xmlns:h='http://www.w3.org/1999/xhtml'>work</h:html>"
DIGEST = hashlib.sha256(FORM.encode()).hexdigest()
CHEAP = Argon2Cost(64 * 1024, 1, 1)
SIGNED = SignOff("Ada", "Lead auditor", "Here", "It is so.", utc_now())


class Work:
    """One process's work, step by step."""

    def __init__(self, folder: Path, passphrase: str, seed: str) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - not for secrecy
        self._passphrase = passphrase
        self._number = 0
        self._seed = seed
        self.vault = Vault.open(folder)
        self.vault.unlock(passphrase)
        self._record = self._draft()

    def step(self) -> None:
        """Do one thing."""
        kinds: dict[str, Callable[[], None]] = {
            "answer": self._answer,
            "photo": self._photo,
            "set aside": self._set_aside,
            "turn": self._turn,
            "finalise": self._finalise,
            "back up": self._back_up,
            "passphrase": self._change_passphrase,
            "lock": self._lock,
        }
        (kind,) = self._chance.choices(list(kinds), weights=(60, 14, 6, 14, 3, 2, 2, 4))
        self._number += 1
        kinds[kind]()

    def _say(self, what: str, *about: Any) -> None:
        sys.stdout.write(json.dumps([what, *about]) + "\n")
        sys.stdout.flush()

    def _draft(self) -> str:
        """A record that takes answers; a new audit's where there is none."""
        for audit in self.vault.audits.list():
            if audit.state == "draft":
                return self.vault.records.of_audit(audit.id)[0].id
        with self.vault.transaction():
            self.vault.forms.pin(FORM, "work", "1", DIGEST)
            audit = self.vault.audits.create("work", "1", "A site")
            return self.vault.records.create(audit.id, DIGEST, "work", "1", "site", "", {}).id

    def _answer(self) -> None:
        ref = f"/data/q{self._chance.randrange(40)}"
        value = f"{self._seed} says {self._number} " + "x" * self._chance.randrange(2000)
        self._say("begin", "answer", self._record, ref, value)
        self.vault.records.apply(
            self._record, RecordDelta({ref: value}, about=ref), f"W{self._number}"
        )
        self._say("done")

    def _photo(self) -> None:
        size = self._chance.randrange(1, 400_000)
        content = self._chance.randbytes(64) + bytes(size)
        metadata = EvidenceMetadata("image/jpeg", "jpg")
        self._say("begin", "photo", self._record)
        kept = self.vault.evidence.add(self._record, "/data/p", content, b"small", metadata)
        self._say("done", kept.id, kept.sha256)

    def _set_aside(self) -> None:
        photos = self.vault.evidence.of_record(self._record)
        if photos:
            gone = self._chance.choice(photos).id
            self._say("begin", "set aside", self._record, gone)
            self.vault.evidence.set_aside(gone)
            self._say("done")

    def _turn(self) -> None:
        """Undo the last step, or redo one; tells what the record then is."""
        turn = self._chance.choice((self.vault.records.undo, self.vault.records.redo))
        self._say("begin", "turn", self._record)
        turn(self._record)
        photos = {p.id: p.sha256 for p in self.vault.evidence.of_record(self._record)}
        self._say("done", self.vault.records.values(self._record), photos)

    def _back_up(self) -> None:
        self._say("begin", "back up")
        self.vault.backups.make()
        self._say("done")

    def _change_passphrase(self) -> None:
        new = f"passphrase {self._seed} {self._number}"
        self._say("begin", "passphrase", new)
        self.vault.keys.change_passphrase(Proof.passphrase(self._passphrase), new, cost=CHEAP)
        self._passphrase = new
        self._say("done")

    def _finalise(self) -> None:
        audit_id = self.vault.records.get(self._record).audit_id
        self._say("begin", "finalise", audit_id)
        self.vault.audits.finalise(audit_id, SIGNED)
        self._say("done")
        self._record = self._draft()

    def _lock(self) -> None:
        self.vault.lock()
        self.vault.unlock(self._passphrase)

    def until_full(self, folder: Path) -> None:
        """Work with little room until it is used up, then go on with room again.

        Half of the time the write-ahead log may hardly grow, else no file may be large.
        """
        log = folder / "records.db-wal"
        narrow = log.stat().st_size + self._chance.randrange(60_000)
        limit_files(narrow if self._chance.random() < 0.5 else self._chance.randrange(300_000))
        try:
            for _ in range(60):
                self.step()
        except StorageFullError:
            self._say("full")
        limit_files(resource.RLIM_INFINITY)
        if self.vault.locked:
            self.vault.unlock(self._passphrase)
        self._record = self._draft()
        self._answer()


def limit_files(most: int) -> None:
    """No file may grow beyond so many bytes: a write past it fails as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


def main() -> None:
    """Work until killed, or through so many times of a full disk."""
    folder, passphrase, seed, *times = sys.argv[1:]
    work = Work(Path(folder), passphrase, seed)
    if times:
        for _ in range(int(times[0])):
            work.until_full(Path(folder))
        work.vault.close()
        return
    while True:
        work.step()


if __name__ == "__main__":
    main()
