from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import (
    NotAVaultError,
    StorageFullError,
    VaultAccessError,
    VaultError,
    VaultInUseError,
    VaultLockedError,
    WrongKeyError,
)
from auditor_app.vault import Argon2Cost, RecordDelta, Vault, check_vault, sqlcipher
from auditor_app.vault import vault as vault_module

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Clock, Filled


def test_a_new_vault_opens_with_passphrase_and_with_recovery_code(
    tmp_path: Path, cheap: Argon2Cost
) -> None:
    vault, code = Vault.create(tmp_path / "a" / "vault", "nine copper kettles", cost=cheap)
    assert not vault.locked
    audit = vault.audits.create("ilo", "1", "Site")
    vault.close()
    for unlock in (
        lambda opened: opened.unlock("nine copper kettles"),
        lambda opened: opened.unlock_with_recovery_code(code.lower().replace("-", " ")),
    ):
        with Vault.open(vault.folder) as opened:
            assert opened.locked
            unlock(opened)
            assert opened.audits.get(audit.id) == audit
    assert check_vault(vault.folder, "nine copper kettles", deep=True) == ()


def test_wrong_keys_open_nothing_and_change_nothing(
    filled: Filled, tmp_path: Path, clock: Clock
) -> None:
    other, code = Vault.create(tmp_path / "other", "x", cost=Argon2Cost(65536, 1, 1))
    other.close()
    before = (filled.folder / "records.db").read_bytes()
    with Vault.open(filled.folder, clock=clock) as vault:
        for wrong in ("", " ", filled.passphrase + " ", filled.passphrase.upper(), "\0", "\ud800"):
            with pytest.raises(WrongKeyError):
                vault.unlock(wrong)
            clock.move(hours=1)
        with pytest.raises(WrongKeyError, match="another vault"):
            vault.unlock_with_recovery_code(code)
        with pytest.raises(WrongKeyError, match="typing error"):
            vault.unlock_with_recovery_code(
                filled.code[:-1] + ("0" if filled.code[-1] != "0" else "1")
            )
        assert vault.locked
    assert (filled.folder / "records.db").read_bytes() == before


def test_an_unlocked_vault_still_checks_the_passphrase(vault: Vault, passphrase: str) -> None:
    vault.unlock(passphrase)
    with pytest.raises(WrongKeyError):
        vault.unlock("something else")
    assert not vault.locked


def _calls(vault: Vault, filled: Filled) -> list[Callable[[], object]]:
    return [
        vault.audits.list,
        lambda: vault.audits.create("p", "1", "t"),
        lambda: vault.records.values(filled.record_id),
        lambda: vault.records.apply(filled.record_id, RecordDelta({"/data/a": "1"})),
        lambda: vault.evidence.read(filled.evidence_id),
        lambda: vault.evidence.thumbnail(filled.evidence_id),
        lambda: vault.forms.get("0"),
        lambda: list(vault.events.rows()),
        lambda: vault.identity.programme,
        vault.outbox.list,
        lambda: vault.transaction().__enter__(),
    ]


def test_a_locked_vault_gives_nothing_and_takes_nothing(vault: Vault, filled: Filled) -> None:
    vault.lock()
    vault.lock()
    assert vault.locked
    for call in _calls(vault, filled):
        with pytest.raises(VaultLockedError):
            call()
    vault.unlock(filled.passphrase)
    assert vault.evidence.read(filled.evidence_id) == filled.photo


def test_a_closed_vault_does_not_open_behind_the_back_of_the_next(filled: Filled) -> None:
    first = Vault.open(filled.folder)
    first.close()
    first.close()
    with Vault.open(filled.folder), pytest.raises(VaultLockedError, match="closed"):
        first.unlock(filled.passphrase)


def test_a_second_opener_is_told_who_holds_the_vault(filled: Filled) -> None:
    with Vault.open(filled.folder):
        with pytest.raises(VaultInUseError, match=str(os.getpid())):
            Vault.open(filled.folder)
        with pytest.raises(VaultInUseError):
            check_vault(filled.folder, filled.passphrase)
        script = (
            "import sys; from pathlib import Path; from auditor_app.vault import Vault\n"
            "from auditor_app.errors import VaultInUseError\n"
            "try: Vault.open(Path(sys.argv[1]))\n"
            "except VaultInUseError: sys.exit(42)\n"
        )
        done = subprocess.run([sys.executable, "-c", script, filled.folder], check=False)
        assert done.returncode == 42
    Vault.open(filled.folder).close()


def test_a_full_disk_does_not_leave_the_vault_held(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("auditor_app.vault.instance_lock.os.write", full)
        with pytest.raises(StorageFullError):
            Vault.open(filled.folder)
    Vault.open(filled.folder).close()


def test_only_the_owner_can_read_what_a_vault_writes(tmp_path: Path, cheap: Argon2Cost) -> None:
    before = os.umask(0)
    try:
        vault, _ = Vault.create(tmp_path / "vault", "x y z", cost=cheap)
        vault.audits.create("p", "1", "t")
        paths = [vault.folder, *vault.folder.rglob("*")]
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in paths}
        vault.close()
    finally:
        os.umask(before)
    assert {name: mode for name, mode in modes.items() if mode & 0o077} == {}


def test_a_vault_is_made_in_an_empty_folder_only(tmp_path: Path, cheap: Argon2Cost) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(VaultError, match="not empty"):
        Vault.create(tmp_path, "x y z", cost=cheap)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt"]
    (tmp_path / "shown").mkdir()
    (tmp_path / "shown" / ".DS_Store").write_bytes(b"")
    Vault.create(tmp_path / "shown", "x y z", cost=cheap)[0].close()
    with pytest.raises(VaultError, match="not empty"):
        Vault.create(tmp_path / "shown", "x y z", cost=cheap)


@pytest.mark.parametrize("blank", ["", "   ", "\n"])
def test_a_vault_is_not_made_with_an_empty_passphrase(
    tmp_path: Path, cheap: Argon2Cost, blank: str
) -> None:
    with pytest.raises(VaultError, match="empty"):
        Vault.create(tmp_path / "vault", blank, cost=cheap)
    assert not (tmp_path / "vault").exists()


def test_a_creation_that_fails_leaves_a_folder_in_which_it_can_be_done_again(
    tmp_path: Path, cheap: Argon2Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for place in ("write_header", "make_slot"):
        with monkeypatch.context() as patch:
            patch.setattr(vault_module, place, full)
            with pytest.raises(OSError, match="space"):
                Vault.create(tmp_path / "vault", "x y z", cost=cheap)
        assert {path.name for path in (tmp_path / "vault").iterdir()} <= {"vault.lock"}
    Vault.create(tmp_path / "vault", "x y z", cost=cheap)[0].close()


def test_a_creation_that_was_killed_is_no_vault_and_is_done_again(
    tmp_path: Path, cheap: Argon2Cost
) -> None:
    folder = tmp_path / "vault"
    script = (
        "import os, sys; from pathlib import Path\n"
        "from auditor_app.vault import Argon2Cost, Vault\n"
        "from auditor_app.vault import vault as module\n"
        "at = sys.argv[2]\n"
        "setattr(module, at, lambda *_, **__: os.kill(os.getpid(), 9))\n"
        "Vault.create(Path(sys.argv[1]), 'x y z', cost=Argon2Cost(65536, 1, 1))\n"
    )
    for at in ("new_evidence_identity", "make_slot", "write_header", "remove_file"):
        done = subprocess.run([sys.executable, "-c", script, folder, at], check=False)
        assert done.returncode == -9
        with pytest.raises(NotAVaultError, match="cut off"):
            Vault.open(folder)
        with pytest.raises(NotAVaultError, match="cut off"):
            check_vault(folder, "x y z")
    vault, _ = Vault.create(folder, "x y z", cost=cheap)
    vault.close()
    assert check_vault(folder, "x y z", deep=True) == ()


def test_what_the_system_refuses_is_told_apart_from_a_wrong_key(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuse(path: object, *rest: int, **named: int) -> int:
        if str(path).endswith("vault.lock"):
            raise PermissionError(13, "Permission denied")
        return real(path, *rest, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(VaultAccessError, match="Permission denied"):
        Vault.open(filled.folder)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_read_only_folder_is_said_so(filled: Filled) -> None:
    (filled.folder / "records.db").chmod(0o400)
    with Vault.open(filled.folder) as vault, pytest.raises(VaultAccessError):
        vault.unlock(filled.passphrase)


def test_the_store_is_keyed_and_set_up_as_promised(vault: Vault) -> None:
    said = {
        name: vault._store.rows(f"PRAGMA {name}")[0][0]
        for name in (
            *("journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys"),
            *("locking_mode", "trusted_schema"),
        )
    }
    assert said == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
        "trusted_schema": 0,
    }
    assert vault._store.rows("PRAGMA cipher_version")[0][0]


def test_a_driver_that_cannot_encrypt_is_refused(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PlainConnection:
        def execute(self, sql: str) -> PlainConnection:
            return self

        def fetchone(self) -> None:
            return None

        fetchall = fetchone

        def set_key(self, key: bytearray) -> None:
            """As a driver linked with plain SQLite: the key goes nowhere."""

        def close(self) -> None:
            """Nothing is held."""

    monkeypatch.setattr(sqlcipher.sqlcipher3, "connect", lambda *_, **__: PlainConnection())
    with Vault.open(filled.folder) as vault, pytest.raises(VaultError, match="cannot encrypt"):
        vault.unlock(filled.passphrase)


def test_the_alias_for_sqlite_utils_is_gone_after_the_import() -> None:
    assert "pysqlite3" not in sys.modules
    assert (
        sys.modules["sqlite_utils.utils"].OperationalError is sqlcipher.sqlcipher3.OperationalError
    )


def test_any_thread_may_work_in_the_vault_one_at_a_time(vault: Vault, filled: Filled) -> None:
    failures: list[BaseException] = []

    def answer(number: int) -> None:
        try:
            for turn in range(20):
                vault.records.apply(filled.record_id, RecordDelta({f"/data/q{number}": str(turn)}))
        except BaseException as error:  # noqa: BLE001 - told by the main thread
            failures.append(error)

    threads = [threading.Thread(target=answer, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    values = vault.records.values(filled.record_id)
    assert {values[f"/data/q{number}"] for number in range(6)} == {"19"}
    vault.events.verify()


def test_a_clock_set_back_a_year_keeps_order_and_chain(filled: Filled) -> None:
    with Vault.open(filled.folder, clock=lambda: datetime(2020, 1, 1, tzinfo=UTC)) as vault:
        vault.unlock(filled.passphrase)
        late = vault.audits.create("ilo", "1", "Later")
        assert [audit.id for audit in vault.audits.list()] == [late.id, filled.audit_id]
        vault.records.apply(filled.record_id, RecordDelta({"/data/a": "1"}))
        vault.events.verify()


def test_a_copy_that_dropped_the_empty_folders_opens(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.evidence.set_aside(filled.evidence_id)
        vault.records.finalise(filled.record_id)
    for name in ("evidence", "outbox"):
        (filled.folder / name).rmdir()
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        assert vault.outbox.list() == ()
    assert (filled.folder / "evidence").is_dir()


def test_two_threads_that_unlock_at_once_open_the_store_once(filled: Filled) -> None:
    failures: list[BaseException] = []

    def unlock() -> None:
        try:
            vault.unlock(filled.passphrase)
        except BaseException as error:  # noqa: BLE001 - told by the main thread
            failures.append(error)

    with Vault.open(filled.folder) as vault:
        threads = [threading.Thread(target=unlock) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        kinds = [event.kind for event in vault.events.rows()]
    assert kinds.count("vault.unlocked") == 1
