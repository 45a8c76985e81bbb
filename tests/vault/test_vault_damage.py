"""Flipped, cut and swapped files: damage is said as damage, and nothing false is ever given."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import DamagedStoreError, VaultError
from auditor_app.vault import Argon2Cost, RecordDelta, Vault, check_vault, salvage, vault_notices

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

PAGE = 4096


def _fill(filled: Filled) -> dict[str, str]:
    """More pages than a new vault has."""
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        answers = {f"/data/q{number}": f"answer {number} " * 20 for number in range(200)}
        vault.records.apply(filled.record_id, RecordDelta(answers))
        return vault.records.values(filled.record_id)


def _read_all(filled: Filled) -> dict[str, str]:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.audits.list()
        vault.records.of_audit(filled.audit_id)
        vault.evidence.thumbnail(filled.evidence_id)
        vault.events.verify()
        return vault.records.values(filled.record_id)


@pytest.mark.parametrize("stride", [5, pytest.param(1, marks=pytest.mark.soak)])
def test_a_flipped_byte_in_any_page_of_the_store_is_found_and_never_read_as_true(
    filled: Filled, stride: int
) -> None:
    values = _fill(filled)
    store = filled.folder / "records.db"
    whole = store.read_bytes()
    chance = random.Random(5)  # noqa: S311 - not for secrecy
    assert len(whole) > 20 * PAGE
    for page in range(0, len(whole) // PAGE, stride):
        damaged = bytearray(whole)
        damaged[page * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        store.write_bytes(damaged)
        faults = check_vault(filled.folder, filled.passphrase)
        assert "records.db" in {fault.place for fault in faults}, page
        with suppress(DamagedStoreError):
            assert _read_all(filled) == values
        store.write_bytes(whole)
        (filled.folder / "records.db-wal").unlink(missing_ok=True)
    assert _read_all(filled) == values


@pytest.mark.parametrize("size", [0, 15, 16, 100, PAGE - 1, PAGE, PAGE + 1, 5 * PAGE])
def test_a_store_that_was_cut_short_is_damage(filled: Filled, size: int) -> None:
    _fill(filled)
    store = filled.folder / "records.db"
    store.write_bytes(store.read_bytes()[:size])
    assert "records.db" in {f.place for f in check_vault(filled.folder, filled.passphrase)}
    with pytest.raises(DamagedStoreError):
        _read_all(filled)
    assert store.stat().st_size == size


def test_a_store_that_is_gone_is_not_made_anew(filled: Filled) -> None:
    (filled.folder / "records.db").unlink()
    with Vault.open(filled.folder) as vault, pytest.raises(DamagedStoreError, match="gone"):
        vault.unlock(filled.passphrase)
    assert not (filled.folder / "records.db").exists()


def test_a_plain_sqlite_file_in_its_place_is_refused_untouched(filled: Filled) -> None:
    store = filled.folder / "records.db"
    store.unlink()
    plain = sqlite3.connect(store)
    plain.execute("CREATE TABLE audit (id TEXT)")
    plain.commit()
    plain.close()
    before = store.read_bytes()
    with (
        Vault.open(filled.folder) as vault,
        pytest.raises(DamagedStoreError, match="not encrypted"),
    ):
        vault.unlock(filled.passphrase)
    assert store.read_bytes() == before


def test_the_store_of_another_vault_does_not_open_here(
    filled: Filled, tmp_path: Path, cheap: Argon2Cost
) -> None:
    other, _ = Vault.create(tmp_path / "other", filled.passphrase, cost=cheap)
    other.close()
    (filled.folder / "records.db").write_bytes((other.folder / "records.db").read_bytes())
    with Vault.open(filled.folder) as vault, pytest.raises(DamagedStoreError):
        vault.unlock(filled.passphrase)


def test_a_folder_in_the_place_of_a_file_is_said_and_no_traceback(filled: Filled) -> None:
    store = filled.folder / "records.db"
    store.rename(filled.folder / "kept.db")
    store.mkdir()
    with Vault.open(filled.folder) as vault, pytest.raises(VaultError):
        vault.unlock(filled.passphrase)
    assert check_vault(filled.folder, filled.passphrase) != ()


def test_a_store_that_a_newer_program_changed_is_left_alone(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault._store.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('auditor.vault', 'm999_from_the_future', '')"
        )
    with Vault.open(filled.folder) as vault:
        with pytest.raises(VaultError, match="newer version"):
            vault.unlock(filled.passphrase)
        assert vault.locked


def test_damage_while_the_vault_is_open_is_said_and_it_still_locks(filled: Filled) -> None:
    _fill(filled)
    store = filled.folder / "records.db"
    whole = store.read_bytes()
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault._store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        vault._store.rows("PRAGMA shrink_memory")
        damaged = bytearray(whole)
        for page in range(2, len(whole) // PAGE):
            damaged[page * PAGE + 100] ^= 1
        store.write_bytes(damaged)
        for read in (
            lambda: vault.records.values(filled.record_id),
            lambda: vault.audits.create("p", "1", "t"),
            vault.events.verify,
        ):
            with suppress(DamagedStoreError):
                read()
        with suppress(DamagedStoreError):
            vault.lock()
        assert vault.locked


def test_a_store_left_by_an_interrupted_checkpoint_is_made_whole_from_its_log(
    filled: Filled, tmp_path: Path
) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.records.apply(filled.record_id, RecordDelta({"/data/late": "kept"}))
        copy = tmp_path / "copy"
        copy.mkdir()
        for path in filled.folder.iterdir():
            if path.is_file():
                (copy / path.name).write_bytes(path.read_bytes())
    assert (copy / "records.db-wal").stat().st_size > 0
    (copy / "evidence").mkdir()
    (copy / "outbox").mkdir()
    with Vault.open(copy) as vault:
        vault.unlock(filled.passphrase)
        assert vault.records.values(filled.record_id)["/data/late"] == "kept"
        vault.events.verify()


def _killed_while_answering(filled: Filled, folder: Path) -> bytes:
    """A copy of the vault as a kill leaves it, and its log."""
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        for number in range(30):
            vault.records.apply(filled.record_id, RecordDelta({f"/data/q{number}": "x" * 200}))
        shutil.copytree(filled.folder, folder)
    return (folder / "records.db-wal").read_bytes()


def test_damage_inside_of_the_stores_log_is_told_before_sqlite_forgets_what_comes_after(
    filled: Filled, tmp_path: Path
) -> None:
    killed = tmp_path / "killed"
    whole = _killed_while_answering(filled, killed)
    log = killed / "records.db-wal"
    frame = PAGE + 24
    header = (2, 10, 17, 25)  # magic, page size, salt, sum
    frames = [
        32 + number * frame + place
        # page number, size at a commit, salt, sum, page
        for number in (0, 2, 3, 10)
        for place in (3, 7, 8, 18, 50, 3000)
    ]
    for place in (*header, *frames):
        damaged = bytearray(whole)
        damaged[place] ^= 4
        log.write_bytes(damaged)
        assert "log" in check_vault(killed, filled.passphrase)[0].message
        with Vault.open(killed) as vault:
            with pytest.raises(DamagedStoreError, match="log"):
                vault.unlock(filled.passphrase)
            assert vault.locked
        assert log.read_bytes() == damaged
    log.write_bytes(whole)
    with Vault.open(killed) as vault:
        vault.unlock(filled.passphrase)
        assert len(vault.records.values(filled.record_id)) == 31


@pytest.mark.parametrize("place", ["length", "sum", "header"])
def test_what_no_sum_of_the_log_vouches_for_hides_no_page_from_salvage(
    filled: Filled, tmp_path: Path, place: str
) -> None:
    killed = tmp_path / "killed"
    whole = _killed_while_answering(filled, killed)
    last = len(whole) - PAGE - 24
    damaged = bytearray(whole)
    damaged[{"length": last + 7, "sum": last + 18, "header": 25}[place]] ^= 32
    (killed / "records.db-wal").write_bytes(damaged)
    salvage(killed, filled.passphrase, tmp_path / "new")
    with Vault.open(tmp_path / "new") as vault:
        vault.unlock(filled.passphrase)
        assert len(vault.records.values(filled.record_id)) == 31


def test_a_torn_end_of_the_log_as_a_power_cut_leaves_it_keeps_nobody_out(
    filled: Filled, tmp_path: Path
) -> None:
    killed = tmp_path / "killed"
    whole = _killed_while_answering(filled, killed)
    log = killed / "records.db-wal"
    frame = PAGE + 24
    frames = (len(whole) - 32) // frame
    for torn in (
        whole[:-1000],
        whole[:-frame] + bytes(frame),
        whole[: 32 + (frames - 1) * frame + 2000] + bytes(frame - 2000),
        whole + whole[-frame:-100] + bytes(100),
    ):
        shutil.rmtree(killed)
        shutil.copytree(filled.folder, killed)
        log.write_bytes(torn)
        assert check_vault(killed, filled.passphrase) == ()
        with Vault.open(killed) as vault:
            vault.unlock(filled.passphrase)


def test_a_form_that_is_not_the_one_that_was_pinned_is_a_fault(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault._store.execute("UPDATE form SET xml = xml || ' '")
    assert {fault.place for fault in check_vault(filled.folder, filled.passphrase)} == {"form"}


def test_a_deep_check_reads_backups_and_waiting_bundles_and_names_what_lies_aside(
    filled: Filled,
) -> None:
    bundle_id = "33333333-3333-4333-8333-333333333333"
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        bundle = vault.outbox.path(bundle_id)
        bundle.write_bytes(b"sealed")
        digest = hashlib.sha256(b"sealed").hexdigest()
        vault.outbox.add(bundle_id, filled.audit_id, digest, 6, 1, b"{}")
        backup = vault.backups.make()
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()
    assert any("backups: 1" in notice for notice in vault_notices(filled.folder))
    bundle.write_bytes(b"SEALED")
    content = bytearray(backup.store.read_bytes())
    content[5 * PAGE + 9] ^= 1
    backup.store.write_bytes(content)
    (backup.folder / "vault.json").write_bytes(b"{}")
    assert {fault.place for fault in check_vault(filled.folder, filled.passphrase)} == {
        f"backups/{backup.name}"
    }
    deep = check_vault(filled.folder, filled.passphrase, deep=True)
    assert [fault.place for fault in deep] == [
        *(f"backups/{backup.name}", f"backups/{backup.name}", f"outbox/{bundle.name}")
    ]
    (filled.folder / "evidence" / "44444444-4444-4444-8444-444444444444.age").write_bytes(b"x")
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
    assert any("evidence/quarantine: 1" in notice for notice in vault_notices(filled.folder))
