"""A whole audit, from the empty folder to the sealed bundle: nothing leaves the vault."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from audit_samples import ANSWERS, PASSPHRASE, draw_photo, enrol

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import Vault

# Photos come from elsewhere and enrolment is by file: both are there before the watch begins.
WHOLE_AUDIT = """
import json, os, sys
from pathlib import Path
written, forbidden = [], []
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

def watch(event, args):
    if event == "open" and isinstance(args[0], str):
        if (args[1] and set(args[1]) & set("wax+")) or (args[2] or 0) & WRITES:
            written.append(args[0])
    elif event in ("os.rename", "os.link", "os.symlink"):
        written.append(str(args[1]))
    elif event in ("os.mkdir", "os.truncate") and not isinstance(args[0], int):
        written.append(str(args[0]))
    elif event.split(".")[0] in ("socket", "subprocess", "tempfile", "urllib", "ftplib", "smtplib"):
        forbidden.append(event)

# The blank forms, which are public, pass through a temporary file of pyxform.
from auditor_app.protocols import shipped_protocol
protocol = shipped_protocol("ilo_forced_labour")
from audit_samples import ANSWERS, EXITS, PASSPHRASE, SIGNED, answer_all
from auditor_app.audit import (
    add_photo, finalise, make_report, missing, open_session, seal, start_audit, start_record
)
from auditor_app.vault import Vault, check_vault

folder, photo = Path(sys.argv[1]), Path(sys.argv[2])
sys.addaudithook(watch)
with Vault.open(folder) as vault:
    vault.unlock(PASSPHRASE)
    audit = start_audit(vault, protocol, ANSWERS["title"])
    (site,) = vault.records.of_audit(audit.id)
    answer_all(vault, site.id, ANSWERS["site"]["answers"])
    for worker in ANSWERS["workers"]:
        record = start_record(vault, audit.id, "worker_interview")
        answer_all(vault, record.id, worker["answers"])
    add_photo(vault, site.id, open_session(vault, site.id), EXITS, photo, "The locked exit")
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert missing(vault, audit.id) == ()
    finalise(vault, audit.id, SIGNED)
    assert make_report(vault, audit.id)
    seal(vault, audit.id)
assert check_vault(folder, PASSPHRASE, deep=True) == ()
print(json.dumps([written, forbidden]))
"""


def test_a_whole_audit_writes_nothing_outside_the_vault_and_no_word_in_clear_inside(
    empty_vault: Vault, tmp_path: Path
) -> None:
    folder = empty_vault.folder
    enrol(empty_vault, tmp_path / "central")
    empty_vault.close()
    photo = draw_photo(tmp_path / "exit.jpg", "teal")
    done = subprocess.run(
        [sys.executable, "-B", "-c", WHOLE_AUDIT, str(folder), str(photo)],
        cwd=__file__.rpartition("/")[0],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    written, forbidden = json.loads(done.stdout)
    assert forbidden == []
    assert len(written) > 5
    assert [path for path in written if not path.startswith(f"{folder}/")] == []
    said = [ANSWERS["title"], "The locked exit", PASSPHRASE, "Amina Haddad"]
    for record in (ANSWERS["site"], *ANSWERS["workers"]):
        # A date or a choice of few letters may stand in encrypted bytes by chance.
        said += [text for text in record["answers"].values() if len(text) > 9]
    words = [text.encode(code) for text in said for code in ("utf-8", "utf-16-le", "utf-16-be")]
    words += [photo.read_bytes()[100:164], b"SQLite format 3", b"%PDF", b"<data"]
    for path in (path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        assert [word for word in words if word in content] == [], path.name
        assert not any(text.casefold() in path.name.casefold() for text in said)
