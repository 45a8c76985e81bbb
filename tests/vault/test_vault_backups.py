"""Backups inside of the vault: each opens by itself, none is half made, none keeps work waiting."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import DamagedStoreError, StorageFullError
from auditor_app.vault import RecordDelta, Vault, check_vault
from auditor_app.vault.backups import DAYS_KEPT, NEWEST_KEPT, Backups, list_backups
from auditor_app.vault.header import Header, read_copies, write_header
from auditor_app.vault.store import is_whole

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def _names(vault: Vault) -> list[str]:
    return sorted(path.name for path in vault.backups.folder.iterdir())


def test_a_backup_opens_by_itself_with_passphrase_and_code_and_holds_everything(
    vault: Vault, filled: Filled, tmp_path: Path
) -> None:
    vault.records.apply(filled.record_id, RecordDelta({"/data/late": "in the log only"}))
    backup = vault.backups.make()
    values, head = vault.records.values(filled.record_id), vault.events.head()
    shutil.copytree(backup.folder, tmp_path / "alone")
    with Vault.open(tmp_path / "alone") as alone:
        alone.unlock(filled.passphrase)
        assert alone.records.values(filled.record_id) == values
        assert alone.events.verify().sequence == head.sequence + 1
        alone.lock()
        alone.unlock_with_recovery_code(filled.code)
    assert {path.name for path in backup.folder.iterdir()} == {
        *("records.db", "vault.json", "backup.json")
    }


def test_a_backup_is_no_copy_of_the_file_its_pages_are_encrypted_anew(vault: Vault) -> None:
    backup = vault.backups.make()
    ours, theirs = vault._store.path.read_bytes(), backup.store.read_bytes()
    assert ours[:16] != theirs[:16]
    assert backup.salt == ours[:16]
    assert not {ours[n : n + 64] for n in range(0, len(ours), 4096)} & {
        theirs[n : n + 64] for n in range(0, len(theirs), 4096)
    }
    assert backup.store.stat().st_mode & 0o777 == 0o600


def test_one_is_due_after_a_day_in_which_something_changed(filled: Filled) -> None:
    clock = Clock()
    with Vault.open(filled.folder, clock=clock) as vault:
        vault.unlock(filled.passphrase)
        assert vault.backups.make_if_due() is not None
        vault.records.apply(filled.record_id, RecordDelta({"/data/a": "b"}))
        clock.now += timedelta(hours=23)
        assert vault.backups.make_if_due() is None
        clock.now += timedelta(hours=2)
        assert vault.backups.make_if_due() is not None
        clock.now += timedelta(days=3)
        vault.lock()
        vault.unlock(filled.passphrase)
        assert vault.backups.make_if_due() is None
        # The clock was wrong before and is put back: the newest is of a time to come.
        vault.records.apply(filled.record_id, RecordDelta({"/data/a": "c"}))
        clock.now -= timedelta(days=60)
        made = vault.backups.make_if_due()
        assert made is not None
        assert made in vault.backups.list()


def test_the_newest_three_and_one_a_day_for_a_week_are_kept(filled: Filled) -> None:
    clock = Clock()
    with Vault.open(filled.folder, clock=clock) as vault:
        vault.unlock(filled.passphrase)
        vault.backups.make(before="m002_form_log")
        for _ in range(10):
            for _ in range(2):
                clock.now += timedelta(hours=1)
                vault.backups.make()
            clock.now += timedelta(days=1)
        kept = vault.backups.list()
        days = [backup.made_at.date() for backup in kept if not backup.before]
        assert len(set(days)) == DAYS_KEPT
        assert [backup.before for backup in kept if backup.before] == ["m002_form_log"]
        assert len(days) <= DAYS_KEPT + NEWEST_KEPT
        assert [backup.made_at for backup in kept[:3]] == sorted(
            (backup.made_at for backup in kept), reverse=True
        )[:3]
        assert _names(vault) == sorted(backup.name for backup in kept)


def test_two_in_one_second_have_names_of_their_own(filled: Filled) -> None:
    with Vault.open(filled.folder, clock=Clock()) as vault:
        vault.unlock(filled.passphrase)
        assert vault.backups.make().name != vault.backups.make().name
        assert len(vault.backups.list()) == 2


LIMITED = """
import resource, sys
from pathlib import Path
from auditor_app.errors import DamagedStoreError, StorageFullError
from auditor_app.vault import RecordDelta, Vault

folder, passphrase, record, room = sys.argv[1:5]
vault = Vault.open(Path(folder))
vault.unlock(passphrase)
vault.backups.make()
most = resource.RLIM_INFINITY
resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), most))
try:
    vault.backups.make()
except StorageFullError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
vault.records.apply(record, RecordDelta({"/data/after": "went on"}))
print(len(vault.backups.list()), sorted(path.name for path in vault.backups.folder.iterdir()))
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
@pytest.mark.parametrize("room", [0, 30, 4096, 50_000])
def test_a_full_disk_leaves_the_earlier_backups_and_work_goes_on(filled: Filled, room: int) -> None:
    ran = subprocess.run(
        [
            *(sys.executable, "-c", LIMITED, filled.folder),
            *(filled.passphrase, filled.record_id, str(room)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    said, left = ran.stdout.splitlines()
    assert "disk is full" in said
    assert left.startswith("1 ")
    assert ".tmp" not in left
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


KILLED = """
import sys
from pathlib import Path
from auditor_app.vault import Vault
vault = Vault.open(Path(sys.argv[1]))
vault.unlock(sys.argv[2])
print("ready", flush=True)
while True:
    vault.backups.make()
"""


def test_a_killed_backup_leaves_whole_ones_only_and_its_rest_is_swept(filled: Filled) -> None:
    chance = random.Random(3)  # noqa: S311 - not for secrecy
    for _ in range(6):
        child = subprocess.Popen(
            [sys.executable, "-c", KILLED, filled.folder, filled.passphrase],
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(timeout=chance.random() / 5)
        child.kill()
        child.wait()
        child.stdout.close()
        with Vault.open(filled.folder) as vault:
            vault.unlock(filled.passphrase)
            key = bytes(vault._store._data_key)
            assert not [name for name in _names(vault) if name.endswith(".tmp")]
            assert len(vault.backups.list()) == len(_names(vault))
            for backup in vault.backups.list():
                assert is_whole(backup.store, bytearray(key))
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_the_headers_of_backups_follow_the_vaults(vault: Vault, filled: Filled) -> None:
    backup = vault.backups.make()
    header = read_copies(filled.folder).newest
    assert header is not None
    changed = Header(header.vault_id, header.generation + 1, header.slots[:1])
    write_header(filled.folder, changed)
    assert read_copies(backup.folder).newest == changed
    (backup.folder / "vault.json").write_bytes(header.to_bytes())
    vault.lock()
    vault.unlock(filled.passphrase)
    assert read_copies(backup.folder).newest == changed


def test_a_backup_that_cannot_be_removed_or_read_about_keeps_nobody_from_working(
    vault: Vault, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise StorageFullError("m", "r")

    (vault.backups.make().folder / "backup.json").write_text("{}")
    (vault.backups.folder / "notes").mkdir()
    monkeypatch.setattr(Backups, "sweep", refuse)
    vault.lock()
    vault.unlock(filled.passphrase)
    assert [backup.events for backup in list_backups(filled.folder)] == [-1]


def test_the_stores_copy_of_the_key_is_overwritten_when_the_vault_locks(vault: Vault) -> None:
    kept = vault._store._data_key
    assert len(kept) == 32
    assert any(kept)
    vault.lock()
    assert not any(kept)
    assert vault._store._data_key == b""


def test_a_damaged_store_gives_no_backup_and_the_earlier_ones_stay(
    vault: Vault, filled: Filled
) -> None:
    vault.records.apply(
        filled.record_id, RecordDelta({f"/data/q{n}": "x" * 500 for n in range(90)})
    )
    earlier = vault.backups.make()
    vault.lock()
    store = filled.folder / "records.db"
    content = bytearray(store.read_bytes())
    # Among the last pages, where the answers stand: unlocking reads none of them.
    content[(len(content) // 4096 - 3) * 4096 + 7] ^= 1
    store.write_bytes(content)
    digest = hashlib.sha256(earlier.store.read_bytes()).digest()
    vault.unlock(filled.passphrase)
    with pytest.raises(DamagedStoreError, match="damaged"):
        vault.backups.make()
    assert [backup.name for backup in vault.backups.list()] == [earlier.name]
    assert hashlib.sha256(earlier.store.read_bytes()).digest() == digest


def test_what_a_backup_says_of_itself_is_no_answer(vault: Vault, filled: Filled) -> None:
    backup = vault.backups.make()
    note = json.loads((backup.folder / "backup.json").read_text())
    assert set(note) == {"events", "store_salt"}
    for path in backup.folder.iterdir():
        assert filled.sentence.encode() not in path.read_bytes()
