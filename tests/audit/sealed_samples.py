"""An interview with a photo that gets sealed, and eyes for what may be left of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyrage
from audit_samples import ANSWERS, PASSPHRASE, answer_all
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from form_log_samples import fill_logged
from PIL import Image

from auditor_app.audit import add_photo, delta_of, open_session, start_record, store
from auditor_app.vault.header import read_header
from auditor_app.vault.passphrase import passphrase_bytes
from auditor_app.vault.slots import PASSPHRASE as BY_PASSPHRASE
from auditor_app.vault.slots import open_slot
from auditor_app.vault.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor_app.vault import Vault

PERMISSION = "/data/interview/papers/papers_allowed"
PAYSLIP = "/data/interview/papers/payslip_photo"
QUOTE = "/data/interview/wishes/quote"
WISH = "/data/interview/wishes/wish"
CLEARED = "/data/interview/wishes/quote_allowed"
SECRET = "The foreman keeps my passport in the blue tin under his desk"
CAPTION = "Payslip with the fine for talking marked in red"
PAGE = 4096
RESERVED = 80
"""SQLCipher 4: at the end of a page 16 bytes of initialisation vector, 64 of HMAC."""


@dataclass(frozen=True)
class Sealing:
    """A draft interview with everything that may be left of it."""

    record_id: str
    photo_id: str
    photo: bytes
    thumbnail: bytes
    logged_id: str
    words: tuple[str, ...]


def prepare(vault: Vault, audit_id: str) -> Sealing:
    """Interviews with words of their own: one with a photo, one with its form's log."""
    interview = start_record(vault, audit_id, "worker_interview")
    answer_all(vault, interview.id, ANSWERS["workers"][0]["answers"])
    session = open_session(vault, interview.id)
    for ref, value in ((PERMISSION, "yes"), (WISH, SECRET)):
        store(vault, interview.id, delta_of(session, session.answer(ref, value)))
    file = vault.folder.parent / "payslip.png"
    Image.effect_noise((640, 480), 60).save(file)
    photo = add_photo(vault, interview.id, session, PAYSLIP, file, CAPTION)
    logged = fill_logged(vault, audit_id)
    session = open_session(vault, logged)
    for ref, value in ((WISH, f"{SECRET} too"),):
        store(vault, logged, delta_of(session, session.answer(ref, value)))
    return Sealing(
        interview.id,
        photo.id,
        vault.evidence.read(photo.id),
        vault.evidence.thumbnail(photo.id),
        logged,
        (SECRET, CAPTION, *said_by_workers(vault, audit_id)),
    )


def said_by_workers(vault: Vault, audit_id: str) -> set[str]:
    """What workers said in words of their own and did not clear for use."""
    found: set[str] = set()
    cleared: set[str] = set()
    for record in vault.records.of_audit(audit_id):
        values = vault.records.values(record.id)
        if record.role == "site":
            continue
        if values.get(CLEARED) == "yes":
            cleared.add(values[QUOTE])
        found |= {value for value in values.values() if value.count(" ") >= 3}
    return found - cleared


def data_key(folder: Path) -> bytearray:
    header = read_header(folder)
    return open_slot(header.slots, BY_PASSPHRASE, passphrase_bytes(PASSPHRASE), header.vault_id)


def plain_pages(folder: Path) -> Iterator[bytes]:
    """Every page of the store and of its log as it is inside, those not in use among them."""
    key = bytes(data_key(folder))
    store_bytes = (folder / "records.db").read_bytes()
    pages = [store_bytes[at : at + PAGE] for at in range(0, len(store_bytes), PAGE)]
    log = folder / "records.db-wal"
    logged = log.read_bytes()[32:] if log.exists() else b""
    pages += [logged[at + 24 : at + 24 + PAGE] for at in range(0, len(logged), PAGE + 24)]
    for number, page in enumerate(pages):
        # The first page begins with the salt, in clear.
        start = 16 if number == 0 or page[:16] == store_bytes[:16] else 0
        vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(vector)).decryptor()
        yield decryptor.update(page[start : PAGE - RESERVED]) + decryptor.finalize()


def rows_of(folder: Path) -> bytes:
    """Every cell of every table, one after the other."""
    store = Store(folder / "records.db")
    store.open_as_is(data_key(folder))
    with closing(store):
        tables = store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        cells = (
            cell
            for (table,) in tables
            for row in store.rows(f'SELECT * FROM "{table}"')  # noqa: S608 - the store's own names
            for cell in row
        )
        return b"\n".join(c if isinstance(c, bytes) else str(c).encode() for c in cells)


def left_in_store(folder: Path, words: tuple[str, ...], thumbnail: bytes) -> set[str]:
    """Which words, and whether the thumbnail, stand in rows or pages; the vault is closed."""
    inside = rows_of(folder) + b"".join(plain_pages(folder))
    wanted = {word: word.encode()[:40] for word in words}
    middle = len(thumbnail) // 2  # the beginnings of all JPEG files are alike
    wanted["thumbnail"] = thumbnail[middle : middle + 40]
    return {name for name, part in wanted.items() if part in inside}


def left_in_files(folder: Path, sealing: Sealing) -> set[str]:
    """The files of the vault in which a word or a piece of the photo stands in clear."""
    parts = [word.encode()[:40] for word in sealing.words]
    parts += [sealing.photo[at : at + 40] for at in range(100, len(sealing.photo) - 40, 1000)]
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file()
        for content in [path.read_bytes()]
        if any(part in content for part in parts)
    }


def unsealed(folder: Path, key: Path, name: str) -> bytes:
    """What the organisation's key finds in a file of the vault."""
    lines = [line for line in key.read_text("utf-8").splitlines() if not line.startswith("#")]
    identity = pyrage.x25519.Identity.from_str(lines[0].strip())
    return bytes(pyrage.decrypt((folder / name).read_bytes(), [identity]))
