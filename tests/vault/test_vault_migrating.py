"""New tables: a backup comes first, each step is whole or not there, a kill changes nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import DamagedStoreError, StorageFullError, VaultError
from auditor_app.vault import Vault, check_vault, sqlcipher
from auditor_app.vault.migrations import migrations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

RELEASED = Path(__file__).parent / "released"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A vault with the first tables only."""
    shutil.copytree(RELEASED / "m001", tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def failing() -> Iterator[None]:
    """A last migration that fails in its middle."""

    def m998_fails(db: Database) -> None:
        db.execute("CREATE TABLE half (a TEXT) STRICT")
        db.execute("INSERT INTO half VALUES ('x')")
        raise StorageFullError("The disk is full.", "Free some space.")

    registered = list(migrations._migrations)
    migrations()(m998_fails)
    yield
    migrations._migrations[:] = registered


def _tables(folder: Path, passphrase: str) -> set[str]:
    with Vault.open(folder) as vault:
        vault.unlock(passphrase)
        return {name for (name,) in vault._store.rows("SELECT name FROM sqlite_master")}


def test_the_backup_before_new_tables_opens_and_has_the_old_ones(
    old: Path, passphrase: str
) -> None:
    with Vault.open(old) as vault:
        vault.unlock(passphrase)
        (backup,) = vault.backups.list()
        database = sqlcipher.connect(backup.store, bytearray(vault._store._data_key))
    try:
        assert backup.before == "m002_form_log"
        assert [m.name for m in migrations.applied(database)] == ["m001_first_tables"]
        assert not database["form_log"].exists()
        (said,) = database.execute("SELECT value FROM answer").fetchone()
        assert said.startswith("They kept")
    finally:
        sqlcipher.close(database)


def test_without_room_for_the_backup_the_tables_stay_as_they_are(
    old: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    monkeypatch.setattr(sqlcipher, "copy", refuse)
    with Vault.open(old) as vault:
        with pytest.raises(StorageFullError, match="left as it is: The disk is full"):
            vault.unlock(passphrase)
        assert vault.locked
        assert vault.backups.list() == ()
    monkeypatch.undo()
    assert "form_log" in _tables(old, passphrase)


def test_new_tables_that_fail_in_the_middle_leave_none_of_them_and_no_note(
    old: Path, passphrase: str, failing: None
) -> None:
    with Vault.open(old) as vault:
        with pytest.raises(StorageFullError):
            vault.unlock(passphrase)
        assert vault.locked
    # Of the two that were due the first stands by itself.
    del migrations._migrations[-1]
    assert "half" not in _tables(old, passphrase)
    assert "form_log" in _tables(old, passphrase)
    assert check_vault(old, passphrase, deep=True) == ()


KILLED = """
import os, sys
from pathlib import Path
from auditor_app.vault import Vault
from auditor_app.vault.migrations import m002_form_log as m

original = m.STATEMENTS
class Cut:
    def __iter__(self):
        for number, statement in enumerate(original):
            if number == int(sys.argv[3]):
                os.kill(os.getpid(), 9)
            yield statement
m.STATEMENTS = Cut()
Vault.open(Path(sys.argv[1])).unlock(sys.argv[2])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signal 9")
@pytest.mark.parametrize("statement", [0, 2, 4])
def test_a_kill_in_the_middle_of_new_tables_leaves_a_vault_that_opens(
    old: Path, passphrase: str, statement: int
) -> None:
    for _ in range(2):
        ran = subprocess.run(
            [sys.executable, "-c", KILLED, old, passphrase, str(statement)], check=False
        )
        assert ran.returncode == -9
    assert "form_log_size" in _tables(old, passphrase)
    with Vault.open(old) as vault:
        vault.unlock(passphrase)
        assert {backup.before for backup in vault.backups.list()} == {"m002_form_log"}
    assert check_vault(old, passphrase, deep=True) == ()


def test_a_vault_of_an_older_version_is_not_read_as_if_its_tables_were_new(
    old: Path, passphrase: str
) -> None:
    with Vault.open(old) as vault:
        with pytest.raises(VaultError, match="older version"):
            vault.unlock(passphrase, read_only=True)
        assert vault.locked


def test_a_store_with_no_tables_at_all_is_still_damage_and_gets_no_backup(
    old: Path, passphrase: str
) -> None:
    with Vault.open(old) as vault:
        vault.unlock(passphrase)
        vault._store.execute("DROP TABLE _sqlite_migrations")
        before = len(vault.backups.list())
        vault.lock()
        with pytest.raises(DamagedStoreError):
            vault.unlock(passphrase)
        assert len(vault.backups.list()) == before
