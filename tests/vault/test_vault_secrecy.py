"""Nothing in clear: not in any file, not beside the vault, not over a socket, not after locking."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from auditor_app.identity.enrolment import make_device_request
from auditor_app.vault import EvidenceMetadata, RecordDelta, Vault
from auditor_app.vault.secrets import EVIDENCE_IDENTITY

if TYPE_CHECKING:
    from conftest import Filled

pytestmark = pytest.mark.derives_keys

SENTENCE = "Foreman Karim locks the dormitory at nine"


def _spellings(text: str) -> list[bytes]:
    return [
        text.encode(),
        text.encode("utf-16-le"),
        text.encode("utf-16-be"),
        text.encode().hex().encode(),
    ]


def _found(folder: Path, words: list[bytes]) -> list[tuple[str, bytes]]:
    return [
        (path.name, word)
        for path in folder.rglob("*")
        if path.is_file()
        for content in [path.read_bytes()]
        for word in words
        if word in content
    ]


def test_no_word_photo_or_key_stands_in_any_file_open_or_closed(filled: Filled) -> None:
    photo = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 2000
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        for number in range(300):
            values = {f"/data/private_{number}": f"{SENTENCE} {number}"}
            vault.records.apply(filled.record_id, RecordDelta(values), title=SENTENCE)
        kept = vault.evidence.add(
            filled.record_id,
            "/data/private_photo",
            photo,
            b"\xff\xd8 thumbnail of the dormitory" * 500,
            EvidenceMetadata("image/jpeg", "jpg"),
            SENTENCE,
        )
        vault.records.apply(filled.record_id, RecordDelta(removed=("/data/private_7",)))
        identity = vault._secrets.get(EVIDENCE_IDENTITY)
        assert identity is not None
        words = [
            *_spellings(SENTENCE),
            *_spellings(filled.sentence),
            *_spellings(filled.passphrase),
            *_spellings("Garment factory"),
            *_spellings("/data/private_"),
            *_spellings("record.answered"),
            *_spellings("CREATE TABLE"),
            filled.code.encode(),
            filled.code.replace("-", "").encode(),
            identity,
            b"AGE-SECRET-KEY",
            b"thumbnail of the dormitory",
            photo[:64],
            photo[1000:1064],
            filled.photo[:64],
            b"SQLite format 3",
        ]
        assert vault.evidence.read(kept.id) == photo
        assert (filled.folder / "records.db-wal").stat().st_size > 100_000
        assert _found(filled.folder, words) == []
    assert _found(filled.folder, words) == []
    names = [str(path) for path in filled.folder.rglob("*")]
    assert not any(word in name for name in names for word in ("W-01", "Garment", "private"))


WATCHED = """
import json, os, sys
from pathlib import Path
opened, forbidden = [], []

def watch(event, arguments):
    if event == "open":
        path, _, flags = arguments
        if isinstance(path, str) and flags & (os.O_WRONLY | os.O_RDWR):
            opened.append(path)
    elif event.split(".")[0] in ("socket", "subprocess", "tempfile", "urllib", "ftplib", "smtplib"):
        forbidden.append(event)

sys.addaudithook(watch)
from auditor_app.evidence import import_photo
from auditor_app.vault import Argon2Cost, RecordDelta, Vault, check_vault

folder, photo = Path(sys.argv[1]), Path(sys.argv[2])
vault, code = Vault.create(folder, "nine copper kettles", cost=Argon2Cost(65536, 1, 1))
audit = vault.audits.create("ilo", "1", "Site")
vault.forms.pin("<x/>", "f", "1", "0" * 64)
record = vault.records.create(audit.id, "0" * 64, "f", "1", "site", "", {})
for number in range(50):
    vault.records.apply(record.id, RecordDelta({f"/data/q{number}": "x" * 2000}))
kept = import_photo(vault, record.id, "/data/p", photo)
vault.evidence.read(kept.id)
vault.records.of_audit(audit.id)
vault._store.rows("SELECT * FROM answer ORDER BY value, ref DESC")
held = sorted(os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")
              if os.path.exists(f"/proc/self/fd/{name}"))
vault.close()
vault = Vault.open(folder)
vault.unlock_with_recovery_code(code)
vault.close()
check_vault(folder, "nine copper kettles", deep=True)
print(json.dumps([opened, forbidden, [path for path in held if path.startswith("/")]]))
"""


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="reads /proc")
def test_a_whole_audit_writes_only_into_the_vault_and_opens_no_socket(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    photo = tmp_path / "photo.png"
    Image.effect_noise((900, 700), 60).save(photo)
    before = photo.read_bytes()
    folder = tmp_path / "vault"
    ran = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, folder, photo],
        cwd=elsewhere,
        env={
            "HOME": str(elsewhere),
            "TMPDIR": str(elsewhere),
            "SQLITE_TMPDIR": str(elsewhere),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    opened, forbidden, held = json.loads(ran.stdout)
    assert forbidden == []
    assert [path for path in opened if not path.startswith(f"{folder}/")] == []
    files = {path for path in held if not path.startswith(("/dev/", "/proc/"))}
    assert files == {str(folder / name) for name in ("records.db", "records.db-wal", "vault.lock")}
    assert list(elsewhere.iterdir()) == []
    assert photo.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["elsewhere", "photo.png", "vault"]


# The sentence is put together by SQL, so that Python never holds it; so does the key's hex form.
REMEMBERED = """
import sys
from pathlib import Path
from auditor_app.vault import Vault
vault = Vault.open(Path(sys.argv[1]))
vault.unlock(sys.argv[2])
for number in range(40):
    vault._store.execute(
        "INSERT INTO secret VALUES (?, "
        "CAST(replace('REMEMBERXXXED' || hex(zeroblob(100)), 'XXX', ?) AS BLOB))",
        (str(number), "%05d" % number),
    )
vault._store.rows("SELECT sum(length(value)) FROM secret")
print("unlocked", flush=True)
sys.stdin.readline()
vault.lock()
print("locked", flush=True)
sys.stdin.readline()
"""


def _remembered(pid: int) -> int:
    """How often the sentence stands in the memory of a process."""
    count = 0
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        bounds, rights, *_, name = [*line.split(), ""][:6] if line.split() else ["", "", ""]
        if "r" not in rights or name.startswith("[v"):
            continue
        start, end = (int(part, 16) for part in bounds.split("-"))
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            memory.seek(start)
            try:
                content = memory.read(end - start)
            except OSError:
                continue
        count += len(re.findall(rb"REMEMBER\d{5}ED", content))
    return count


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="reads /proc")
def test_locking_leaves_none_of_the_stores_pages_in_memory(filled: Filled) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", REMEMBERED, filled.folder, filled.passphrase],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == "unlocked\n"
        try:
            unlocked = _remembered(child.pid)
        except PermissionError:
            pytest.skip("the system lets nobody read another process's memory")
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline() == "locked\n"
        locked = _remembered(child.pid)
    finally:
        child.communicate("\n")
    assert unlocked >= 40
    assert locked == 0


def test_nothing_that_is_printed_shows_a_key_or_an_answer(vault: Vault, filled: Filled) -> None:
    vault.identity.device_request = make_device_request("Ada", "Laptop 7")
    shown = " ".join(
        repr(thing)
        for thing in (
            *(vault, vault.identity, vault.identity.device_request, vault._store, vault._files),
            *(vault.events.head(), vault.events, vault.records, vault._secrets),
        )
    )
    for word in ("PRIVATE", "AGE-SECRET", filled.sentence, filled.passphrase):
        assert word not in shown
