"""What of a damaged vault is whole, audit by audit, without changing a byte of it.

The event log names every answer that was written and every photo that came and went. What it
names and cannot be read is damaged; so a record is whole when all that was answered is there.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import DamagedHeaderError, DamagedStoreError, VaultError
from auditor_app.vault.backups import list_backups
from auditor_app.vault.cipher_pages import SALT_SIZE, CipherPages
from auditor_app.vault.durable import system_errors_told
from auditor_app.vault.evidence_files import EvidenceFiles, WrittenFile
from auditor_app.vault.header import STORE_FILE, Header, read_copies
from auditor_app.vault.instance_lock import InstanceLock
from auditor_app.vault.migrations import table_statements
from auditor_app.vault.orphans import events_of_kind
from auditor_app.vault.passphrase import passphrase_bytes
from auditor_app.vault.readable import Readable, read_rows
from auditor_app.vault.sealed_rows import is_whole, sealed_files, sealed_photos, torn_records
from auditor_app.vault.secrets import EVIDENCE_IDENTITY
from auditor_app.vault.slots import PASSPHRASE, open_slot, wipe
from auditor_app.vault.stopping import go_on_unless, never

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.vault.readable import Found

_TELLING_OF_ANSWERS: Final = frozenset(
    {"record.created", "record.answered", "record.undone", "record.redone", "record.moved"}
    | {"record.sealed"}
)
_IDENTITY: Final = re.compile(rb"AGE-SECRET-KEY-1[0-9A-Z]{58}")


@dataclass(frozen=True, slots=True)
class AuditState:
    """How much of one audit can be read. `title` is the auditor's: for the screen, not for logs.

    `whole` and `damaged` count its records; a damaged one lacks answers, or itself.
    """

    audit_id: str
    title: str
    whole: int
    damaged: int
    photos_whole: int
    photos_damaged: int
    photos_missing: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is missing."""
        return not (self.damaged or self.photos_damaged or self.photos_missing)


@dataclass(frozen=True, slots=True)
class Examination:
    """What of a vault can be read. `pages` of its store, of which `spoilt` are not authentic."""

    audits: tuple[AuditState, ...]
    pages: int
    spoilt: int


def examine(folder: Path, passphrase: str) -> Examination:
    """Look at everything in a vault that may be damaged.

    Raises:
        NotAVaultError, VaultInUseError, VaultAccessError, WrongKeyError, DamagedHeaderError.
        DamagedStoreError: nothing of the store can be read at all.
    """
    folder = Path(folder).absolute()
    with damaged_vault(folder, passphrase) as readable:
        return examined(folder, readable)


def examined(folder: Path, readable: Readable, stop: Callable[[], bool] = never) -> Examination:
    """The same for rows that were read already; `stop` is asked before each photo.

    Raises:
        StoppedError: `stop` said so.
    """
    photos = _photo_states(folder, readable, stop)
    missing = missing_answers(readable) | dict.fromkeys(torn_records(folder, readable), 1)
    states = tuple(_audit(row, readable, photos, missing) for row in readable.of("audit"))
    return Examination(states, readable.pages, readable.spoilt)


def _photo_states(folder: Path, readable: Readable, stop: Callable[[], bool]) -> dict[str, str]:
    files, sealed = photo_files(folder, readable), sealed_photos(readable)
    states: dict[str, str] = {}
    for row in readable.of("evidence"):
        go_on_unless(stop)
        evidence_id = str(row["id"])
        states[evidence_id] = (
            _sealed_state(folder, evidence_id, sealed[evidence_id])
            if evidence_id in sealed
            else photo_state(files, row)
        )
    go_on_unless(stop)
    return states


@contextmanager
def damaged_vault(folder: Path, passphrase: str) -> Iterator[Readable]:
    """The rows that can be read, while nobody else may open the vault. Raises as `examine`."""
    header = any_header(folder)
    lock = InstanceLock(folder)
    try:
        secret = passphrase_bytes(passphrase)
        data_key = open_slot(header.slots, PASSPHRASE, secret, header.vault_id)
        try:
            yield readable_rows(folder, data_key)
        finally:
            wipe(data_key)
    finally:
        lock.release()


def any_header(folder: Path) -> Header:
    """The vault's header, from a backup where both copies are damaged.

    Raises:
        NotAVaultError, VaultAccessError: there is nothing to open.
        DamagedHeaderError: no copy is whole.
    """
    found = read_copies(folder).newest
    backups = iter(list_backups(folder))
    while found is None and (backup := next(backups, None)) is not None:
        found = read_copies(backup.folder).newest
    if found is None:
        raise DamagedHeaderError(
            "Both copies of the vault's header are damaged or gone, and no backup has one.",
            "Put vault.json back from a copy of this folder; change nothing else in it.",
        )
    return found


def readable_rows(folder: Path, data_key: bytearray) -> Readable:
    """Every row of the store that can be read; secrets that are lost come from the backups.

    Raises:
        DamagedStoreError: the store is gone, or not one page of it is authentic.
    """
    backups = list_backups(folder)
    salts = [backup.salt for backup in backups]
    with system_errors_told():
        for backup in backups:
            with backup.store.open("rb") as file:
                salts.append(file.read(SALT_SIZE))
    found = _rows(folder / STORE_FILE, data_key, salts)
    if found is None:
        raise DamagedStoreError(
            "Of the vault's store nothing can be read at all.",
            "Put a backup in its place: auditor vault restore --backup.",
        )
    names = {row["name"] for row in found.of("secret")}
    for backup in backups if "secret" in found.incomplete else ():
        kept = _rows(backup.store, data_key, salts) or Readable()
        fresh = [row for row in kept.of("secret") if row["name"] not in names]
        found.rows.setdefault("secret", []).extend(fresh)
        names |= {row["name"] for row in fresh}
    return found


def _rows(store: Path, data_key: bytearray, salts: list[bytes]) -> Readable | None:
    with system_errors_told():
        if not store.is_file():
            return None
        with CipherPages(store, data_key, salts) as pages:
            return read_rows(pages, table_statements()) if pages.authenticated else None


def photo_files(folder: Path, readable: Readable) -> EvidenceFiles | None:
    """The sealed photos, where the key to them can be read."""
    for row in readable.of("secret"):
        value = row["value"]
        if row["name"] == EVIDENCE_IDENTITY and isinstance(value, bytes):
            if _IDENTITY.fullmatch(value) is None:
                continue
            files = EvidenceFiles(folder / "evidence")
            files.unlock(value.decode("ascii"), read_only=True)
            return files
    return None


def photo_state(files: EvidenceFiles | None, row: Found) -> str:
    """`whole`, `damaged` or `missing`."""
    evidence_id = str(row["id"])
    if files is None:
        return "damaged"
    if evidence_id not in files.ids():
        return "missing"
    try:
        files.check(evidence_id, WrittenFile(int(str(row["size"])), str(row["sha256"])))
    except VaultError:
        return "damaged"
    return "whole"


def _sealed_state(folder: Path, evidence_id: str, expected: WrittenFile) -> str:
    files = sealed_files(folder)
    path = files.photo(evidence_id)
    if not path.exists():
        return "missing"
    return "whole" if is_whole(files, path, expected) else "damaged"


def missing_answers(readable: Readable) -> dict[str, int]:
    """By record id how many answers the readable events name that are not there."""
    expected: dict[str, set[str]] = {}
    for event, subject, details in events_of_kind(
        # Pages are read in no certain order.
        sorted(readable.of("event"), key=lambda row: int(str(row["sequence"]))),
        lambda kind: kind in _TELLING_OF_ANSWERS,
    ):
        refs = expected.setdefault(str(subject.get("record_id")), set())
        if event["kind"] in {"record.moved", "record.sealed"}:
            refs.clear()
        # A step that was taken back or again names what it touched, not what is there after it.
        refs -= set(_texts(details.get("refs")))
        for gone in _texts(details.get("removed")):
            refs -= {ref for ref in refs if ref == gone or ref.startswith(f"{gone}/")}
        refs |= set(_texts(details.get("changed")))
    numbers = {row["seq"]: str(row["id"]) for row in readable.of("record")}
    there: dict[str, set[object]] = {}
    for row in readable.of("answer"):
        there.setdefault(numbers.get(row["record"], ""), set()).add(row["ref"])
    return {
        record_id: len(refs - there.get(record_id, set())) for record_id, refs in expected.items()
    }


def _texts(value: Any) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _audit(
    row: Found, readable: Readable, photos: dict[str, str], missing: dict[str, int]
) -> AuditState:
    audit_id = str(row["id"])
    ids = {str(r["id"]) for r in readable.of("record") if r["audit_id"] == audit_id}
    named = {
        str(subject.get("record_id"))
        for _, subject, _ in events_of_kind(
            readable.of("event"), lambda kind: kind == "record.created"
        )
        if subject.get("audit_id") == audit_id
    }
    whole = sum(missing.get(record_id, 0) == 0 for record_id in ids)
    states = [photos[str(r["id"])] for r in readable.of("evidence") if r["record_id"] in ids]
    return AuditState(
        audit_id=audit_id,
        title=str(row["title"]),
        whole=whole,
        damaged=len(ids | named) - whole,
        photos_whole=states.count("whole"),
        photos_damaged=states.count("damaged"),
        photos_missing=states.count("missing"),
    )
