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
from auditor_app.vault.alone import opened_alone
from auditor_app.vault.backups import list_backups
from auditor_app.vault.cipher_pages import SALT_SIZE, CipherPages
from auditor_app.vault.durable import system_errors_told
from auditor_app.vault.evidence_files import EvidenceFiles, WrittenFile
from auditor_app.vault.header import STORE_FILE, Header, read_copies
from auditor_app.vault.migrations import table_statements
from auditor_app.vault.orphans import events_of_kind
from auditor_app.vault.readable import Readable, read_rows
from auditor_app.vault.sealed_rows import is_whole, sealed_files, sealed_photos, torn_records
from auditor_app.vault.secrets import EVIDENCE_IDENTITY
from auditor_app.vault.stopping import go_on_unless, never
from auditor_app.vault.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet

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
    records, states = _records_of_audits(readable), _photos_of_records(readable, photos)
    audits = tuple(
        _audit(row, records.get(str(row["id"]), {}), states, missing)
        for row in readable.of("audit")
    )
    return Examination(audits, readable.pages, readable.spoilt)


def _photo_states(folder: Path, readable: Readable, stop: Callable[[], bool]) -> dict[str, str]:
    files, sealed = photo_files(folder, readable), sealed_photos(readable)
    there = photo_ids(files)
    states: dict[str, str] = {}
    for row in readable.of("evidence"):
        go_on_unless(stop)
        evidence_id = str(row["id"])
        states[evidence_id] = (
            _sealed_state(folder, evidence_id, sealed[evidence_id])
            if evidence_id in sealed
            else photo_state(files, there, row)
        )
    go_on_unless(stop)
    return states


@contextmanager
def damaged_vault(folder: Path, passphrase: str) -> Iterator[Readable]:
    """The rows that can be read, while nobody else may open the vault. Raises as `examine`."""
    with opened_alone(folder, any_header(folder), passphrase, utc_now) as data_key:
        yield readable_rows(folder, data_key)


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


def photo_ids(files: EvidenceFiles | None) -> set[str]:
    """The ids of the photos that lie in the vault, as far as anything can be said."""
    return set() if files is None else files.ids()


def photo_state(files: EvidenceFiles | None, there: AbstractSet[str], row: Found) -> str:
    """`whole`, `damaged` or `missing`, of those that are `there`."""
    evidence_id = str(row["id"])
    if files is None:
        return "damaged"
    if evidence_id not in there:
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


def _records_of_audits(readable: Readable) -> dict[str, dict[str, bool]]:
    """By audit id the ids of its records, and whether the record itself is there."""
    records: dict[str, dict[str, bool]] = {}
    for _, subject, _ in events_of_kind(
        readable.of("event"), lambda kind: kind == "record.created"
    ):
        audit_id, record_id = str(subject.get("audit_id")), str(subject.get("record_id"))
        records.setdefault(audit_id, {})[record_id] = False
    for row in readable.of("record"):
        records.setdefault(str(row["audit_id"]), {})[str(row["id"])] = True
    return records


def _photos_of_records(readable: Readable, photos: dict[str, str]) -> dict[str, list[str]]:
    states: dict[str, list[str]] = {}
    for row in readable.of("evidence"):
        states.setdefault(str(row["record_id"]), []).append(photos[str(row["id"])])
    return states


def _audit(
    row: Found, records: dict[str, bool], photos: dict[str, list[str]], missing: dict[str, int]
) -> AuditState:
    whole = sum(there and missing.get(record_id, 0) == 0 for record_id, there in records.items())
    states = [
        state
        for record_id, there in records.items()
        if there
        for state in photos.get(record_id, [])
    ]
    return AuditState(
        audit_id=str(row["id"]),
        title=str(row["title"]),
        whole=whole,
        damaged=len(records) - whole,
        photos_whole=states.count("whole"),
        photos_damaged=states.count("damaged"),
        photos_missing=states.count("missing"),
    )
