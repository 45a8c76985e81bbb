"""A full disk: a clear sentence, nothing half-written, and going on once there is room."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import StorageFullError, VaultAccessError
from auditor_app.vault import EvidenceMetadata, RecordDelta, Vault, check_vault, sqlcipher

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled


def test_a_store_that_may_not_grow_takes_no_half_answer_and_goes_on_later(
    vault: Vault, filled: Filled
) -> None:
    (pages,) = vault._store.rows("PRAGMA page_count")[0]
    vault._store.rows(f"PRAGMA max_page_count = {pages}")
    before, head = vault.records.values(filled.record_id), vault.events.head()
    large = {f"/data/q{number}": "x" * 3000 for number in range(20)}
    for _ in range(3):
        with pytest.raises(StorageFullError):
            vault.records.apply(filled.record_id, RecordDelta(large), title="half")
        with pytest.raises(StorageFullError):
            vault.forms.pin("<x/>" * 100_000, "f", "1", "0" * 64)
    assert vault.records.values(filled.record_id) == before
    assert vault.events.head() == head
    files = {path.name for path in (filled.folder / "evidence").iterdir()}
    with pytest.raises(StorageFullError):
        vault.evidence.add(
            filled.record_id, "/p", b"x", b"t" * 100_000, EvidenceMetadata("image/png", "png")
        )
    assert {path.name for path in (filled.folder / "evidence").iterdir()} == files
    vault._store.rows("PRAGMA max_page_count = 1000000")
    vault.records.apply(filled.record_id, RecordDelta(large), title="whole")
    assert vault.records.values(filled.record_id) == {**before, **large}
    vault.close()
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


# A limit on the size of any one file refuses a write as a full disk does, in the middle of it.
LIMITED = """
import json, resource, sys
from pathlib import Path
from auditor_app.errors import StorageFullError
from auditor_app.vault import EvidenceMetadata, RecordDelta, Vault

folder, passphrase, record, what = sys.argv[1:5]
vault = Vault.open(Path(folder))
vault.unlock(passphrase)
log = Path(folder) / "records.db-wal"
room = 200_000 if what == "photo" else log.stat().st_size + 60_000
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
done, refused = 0, 0
for number in range(400):
    try:
        if what == "photo":
            vault.evidence.add(
                record, "/data/p", bytes(300_000), b"t", EvidenceMetadata("image/png", "png")
            )
        else:
            vault.records.apply(record, RecordDelta({f"/data/q{number}": "x" * 500}))
        done += 1
    except StorageFullError:
        refused += 1
        if refused == 3:
            break
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
vault.records.apply(record, RecordDelta({"/data/after": "there is room again"}))
vault.close()
print(json.dumps([done, refused]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
@pytest.mark.parametrize("what", ["answers", "photo"])
def test_a_write_that_the_system_refuses_midway_is_said_as_a_full_disk(
    filled: Filled, what: str
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LIMITED, filled.folder, filled.passphrase, filled.record_id, what],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    done, refused = json.loads(ran.stdout)
    assert refused == 3
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        values = vault.records.values(filled.record_id)
        answers = {ref for ref in values if ref.startswith("/data/q")}
        assert values["/data/after"] == "there is room again"
        assert len(answers) == (done if what == "answers" else 0)
        assert len(vault.evidence.of_record(filled.record_id)) == 1
        assert not list((filled.folder / "evidence").glob("*.tmp"))
    assert check_vault(filled.folder, filled.passphrase, deep=True) == ()


def test_a_failing_disk_is_told_apart_from_a_full_one(tmp_path: Path) -> None:
    store = tmp_path / "records.db"
    store.write_bytes(b"x")
    error = sqlcipher.sqlcipher3.OperationalError("disk I/O error")
    error.sqlite_errorcode = 10
    assert isinstance(sqlcipher.told(error, store), VaultAccessError)
    assert list(tmp_path.iterdir()) == [store]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        *((13, "StorageFullError"), (11, "DamagedStoreError"), (26, "DamagedStoreError")),
        *((8, "VaultAccessError"), (14, "VaultAccessError"), (5, "VaultInUseError")),
        *((7, "VaultError"), (1, "VaultError"), (None, "VaultError"), (19, "RecordStateError")),
    ],
)
def test_every_error_of_the_store_has_its_sentence_without_the_drivers_words(
    tmp_path: Path, code: int | None, told: str
) -> None:
    error = sqlcipher.sqlcipher3.DatabaseError("near 'They kept my passport'")
    if code is not None:
        error.sqlite_errorcode = code
    said = sqlcipher.told(error, tmp_path / "records.db")
    assert type(said).__name__ == told
    assert "passport" not in str(said)
    assert said.remedy
