"""A damaged vault opened for reading only: what is whole is read, no byte of it changes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from auditor_app.audit import search
from auditor_app.errors import DamagedStoreError, ReadOnlyVaultError, VaultError
from auditor_app.vault import EvidenceMetadata, FormLogDelta, RecordDelta, Vault

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

PAGE = 4096


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file, but for the lock, by its path."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "vault.lock"
    }


def _refuses(vault: Vault, filled: Filled) -> None:
    for change in (
        lambda: vault.records.apply(filled.record_id, RecordDelta({"/data/a": "b"})),
        lambda: vault.records.apply(filled.record_id, RecordDelta(log=FormLogDelta(("one",)))),
        lambda: vault.records.finalise(filled.record_id),
        lambda: vault.audits.create("p", "1", "t"),
        lambda: vault.audits.set_state(filled.audit_id, "finalised"),
        lambda: vault.forms.pin("<x/>", "f", "1", "0" * 64),
        lambda: vault.evidence.add(
            filled.record_id, "/p", b"x", b"t", EvidenceMetadata("image/png", "png")
        ),
        lambda: vault.evidence.set_aside(filled.evidence_id),
        lambda: vault.evidence.set_caption(filled.evidence_id, "other"),
        lambda: vault.events.append("some.thing"),
        lambda: vault.identity.device_id,
        vault.outbox.next_sequence,
        vault.backups.make,
    ):
        with pytest.raises(ReadOnlyVaultError, match="reading only"):
            change()


@pytest.mark.parametrize("with_log", [True, False])
def test_everything_is_read_nothing_is_changed_and_no_byte_of_the_vault_moves(
    filled: Filled, tmp_path: Path, with_log: bool
) -> None:
    folder = filled.folder
    with Vault.open(folder) as vault:
        vault.unlock(filled.passphrase)
        vault.records.apply(filled.record_id, RecordDelta({"/data/late": "kept"}))
        log = (folder / "records.db-wal").read_bytes()
        store = (folder / "records.db").read_bytes()
    if with_log:
        # As a kill leaves it.
        (folder / "records.db-wal").write_bytes(log)
        (folder / "records.db").write_bytes(store)
    (folder / "evidence" / "half.age.tmp").write_bytes(b"not swept")
    before = digests(folder)
    with Vault.open(folder) as vault:
        vault.unlock(filled.passphrase, read_only=True)
        assert vault.read_only
        assert vault.records.values(filled.record_id)["/data/late"] == "kept"
        assert vault.evidence.read(filled.evidence_id) == filled.photo
        assert vault.backups.make_if_due() is None
        vault.events.verify()
        _refuses(vault, filled)
        vault.lock()
        assert not vault.read_only
        assert digests(folder) == before
        vault.unlock_with_recovery_code(filled.code, read_only=True)
    assert digests(folder) == before
    with Vault.open(folder) as vault:
        vault.unlock(filled.passphrase)
        assert not vault.read_only
        vault.records.apply(filled.record_id, RecordDelta({"/data/a": "b"}))


def test_what_stands_on_whole_pages_of_a_damaged_store_can_be_read(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        (root,) = vault._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'event'")[0]
        vault._store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    store = filled.folder / "records.db"
    content = bytearray(store.read_bytes())
    content[(root - 1) * PAGE + 99] ^= 1
    store.write_bytes(content)
    before = digests(filled.folder)
    with Vault.open(filled.folder) as vault:
        with pytest.raises(DamagedStoreError):
            vault.unlock(filled.passphrase)
        vault.unlock(filled.passphrase, read_only=True)
        assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}
        assert vault.evidence.read(filled.evidence_id) == filled.photo
        with pytest.raises(DamagedStoreError):
            vault.events.verify()
    assert digests(filled.folder) == before


def test_a_lost_key_to_the_photos_is_said_and_the_records_are_read(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault._store.execute("DELETE FROM secret")
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase, read_only=True)
        assert vault.records.values(filled.record_id)
        with pytest.raises(DamagedStoreError, match="key to the photos"):
            vault.evidence.read(filled.evidence_id)


@pytest.mark.parametrize("damage", ["gone", "first page", "empty"])
def test_a_store_of_which_nothing_can_be_read_is_said_and_leaves_no_copy(
    filled: Filled, damage: str
) -> None:
    store = filled.folder / "records.db"
    if damage == "gone":
        store.unlink()
    elif damage == "empty":
        store.write_bytes(b"")
    else:
        store.write_bytes(bytes(PAGE) + store.read_bytes()[PAGE:])
    with Vault.open(filled.folder) as vault:
        with pytest.raises(VaultError):
            vault.unlock(filled.passphrase, read_only=True)
        assert vault.locked
    assert not (filled.folder / "backups" / "read-only.tmp").exists()


def test_a_copy_that_a_kill_left_is_swept(filled: Filled) -> None:
    left = filled.folder / "backups" / "read-only.tmp"
    left.mkdir(parents=True)
    (left / "records.db").write_bytes(b"x")
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
    assert not left.exists()


def test_what_only_reads_inside_of_a_transaction_is_not_refused(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        device_id = vault.identity.device_id
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase, read_only=True)
        assert vault.identity.device_id == device_id


def test_a_vault_that_is_open_for_reading_is_searched_as_it_was_indexed(filled: Filled) -> None:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.search.put_record(filled.record_id, {"/data/said": filled.sentence}, {}, 0)
        vault.records.apply(filled.record_id, RecordDelta({"/data/late": "kept"}))
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase, read_only=True)
        assert len(search(vault, "passport").hits) == 1
        assert len(vault.records.of_audit(vault.audits.page().audits[0].id)) == 1
        with pytest.raises(ReadOnlyVaultError):
            vault.records.undo(filled.record_id)
        with pytest.raises(ReadOnlyVaultError):
            vault._store.execute_many("DELETE FROM answer WHERE ref = ?", [("/data/said",)])
