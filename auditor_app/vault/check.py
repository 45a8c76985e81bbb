"""Is this vault whole? Reads everything, changes nothing, lists what is not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import DamagedHeaderError, VaultError
from auditor_app.vault.events import EventLog
from auditor_app.vault.evidence_files import EvidenceFiles, WrittenFile
from auditor_app.vault.header import (
    COPY_FILE,
    HEADER_FILE,
    STORE_FILE,
    HeaderCopies,
    read_copies,
)
from auditor_app.vault.instance_lock import InstanceLock
from auditor_app.vault.passphrase import passphrase_bytes
from auditor_app.vault.sealed_files import SealedFiles
from auditor_app.vault.secrets import Secrets, evidence_identity
from auditor_app.vault.slots import PASSPHRASE, open_slot, wipe
from auditor_app.vault.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

_REOPEN: Final = "Open the vault with the program: it mends this copy from the other."
_UNLOCK: Final = "Free some space, then unlock the vault with the program: it clears it."
_SEALED_PHOTOS: Final = "SELECT evidence_id FROM sealed_evidence"
_BACKUP: Final = "Put the file back from a backup of the vault; change nothing else."


@dataclass(frozen=True, slots=True)
class VaultFault:
    """One thing that is not whole: the file or table it is in, what is wrong, what to do."""

    place: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message} {self.remedy}"


def check_vault(folder: Path, passphrase: str, *, deep: bool = False) -> tuple[VaultFault, ...]:
    """Check header, store, event chain and photos; with `deep` every photo's bytes too.

    Nothing is mended or swept. Faults come in the order of the vault's layers.

    Raises:
        NotAVaultError, VaultInUseError, VaultAccessError: there is nothing to check, or no way.
        WrongKeyError: the passphrase opens no slot.
        DamagedHeaderError: neither copy of the header is whole, so that no key can be had.
    """
    folder = Path(folder).absolute()
    copies = read_copies(folder)
    header = copies.newest
    if header is None:
        raise DamagedHeaderError(
            "Both copies of the vault's header are damaged or gone.",
            "Put vault.json back from a backup of this folder; change nothing else in it.",
        )
    lock = InstanceLock(folder)
    store = Store(folder / STORE_FILE)
    try:
        secret = passphrase_bytes(passphrase)
        data_key = open_slot(header.slots, PASSPHRASE, secret, header.vault_id)
        faults = list(_header_faults(copies))
        try:
            store.open_as_is(data_key)
        except VaultError as error:
            return (*faults, VaultFault(STORE_FILE, error.message, error.remedy))
        finally:
            wipe(data_key)
        for layer in (
            _store_faults(store),
            _event_faults(store),
            _photo_faults(store, folder, deep=deep),
            _sealed_faults(store, folder, deep=deep),
            _bundle_faults(store, folder),
        ):
            faults += _as_far_as_readable(layer)
        return tuple(dict.fromkeys(faults))
    finally:
        store.close()
        lock.release()


def _as_far_as_readable(layer: Iterator[VaultFault]) -> Iterator[VaultFault]:
    """The layer's faults; where damage ends the reading, that is the last of them."""
    try:
        yield from layer
    except VaultError as error:
        yield VaultFault(STORE_FILE, error.message, error.remedy)


def _header_faults(copies: HeaderCopies) -> Iterator[VaultFault]:
    for name, copy in ((HEADER_FILE, copies.first), (COPY_FILE, copies.copy)):
        if copy is None:
            yield VaultFault(name, "This copy of the header is damaged or gone.", _REOPEN)
        elif copy != copies.newest:
            yield VaultFault(name, "This copy of the header is older than the other.", _REOPEN)


def _store_faults(store: Store) -> Iterator[VaultFault]:
    """`cipher_integrity_check` authenticates every page, `integrity_check` reads the tables."""
    for pragma, limit in (("cipher_integrity_check", ""), ("integrity_check", "(20)")):
        try:
            findings = [str(row[0]) for row in store.rows(f"PRAGMA {pragma}{limit}")]
        except VaultError as error:
            findings = [error.message]
        yield from (
            VaultFault(STORE_FILE, f"{finding}.".replace("..", "."), _BACKUP)
            for finding in findings[:20]
            if finding != "ok"
        )
    orphans = store.rows("PRAGMA foreign_key_check")
    for table in sorted({str(row[0]) for row in orphans}):
        yield VaultFault(STORE_FILE, f"Rows of the table {table} belong to nothing.", _BACKUP)


def _event_faults(store: Store) -> Iterator[VaultFault]:
    try:
        EventLog(store).verify()
    except VaultError as error:
        yield VaultFault("event log", error.message, error.remedy)


def _photo_faults(store: Store, folder: Path, *, deep: bool) -> Iterator[VaultFault]:
    files = EvidenceFiles(folder / "evidence")
    files.unlock(evidence_identity(Secrets(store)))
    try:
        there = files.ids()
        sealed = store.rows(_SEALED_PHOTOS) if _knows_sealing(store) else ()
        rows = store.rows("SELECT id, size, sha256 FROM evidence ORDER BY seq")
        for evidence_id, size, digest in rows:
            place = f"evidence/{evidence_id}.age"
            if (evidence_id,) in sealed:
                continue
            if evidence_id not in there:
                yield VaultFault(place, "The photo's file is gone.", _BACKUP)
            elif deep:
                try:
                    files.read(evidence_id, WrittenFile(size, digest))
                except VaultError as error:
                    yield VaultFault(place, error.message, _BACKUP)
    finally:
        files.lock()


def _sealed_faults(store: Store, folder: Path, *, deep: bool) -> Iterator[VaultFault]:
    """Sealed files are checked by their own digest; what is inside only the organisation sees."""
    if not _knows_sealing(store):
        return
    files = SealedFiles(folder / "sealed", folder / "evidence")
    parts = store.rows("SELECT record_id, name, size, sha256 FROM sealed_part")
    photos = store.rows("SELECT evidence_id, size, sha256 FROM sealed_evidence")
    for path, size, digest in (
        *((files.path(record_id, name), *facts) for record_id, name, *facts in parts),
        *((files.photo(evidence_id), *facts) for evidence_id, *facts in photos),
    ):
        place = f"{path.parent.name}/{path.name}"
        if not path.exists():
            yield VaultFault(place, "The sealed file is gone.", _BACKUP)
        elif deep:
            try:
                files.read(path, WrittenFile(size, digest))
            except VaultError as error:
                yield VaultFault(place, error.message, _BACKUP)
    (unsettled,) = store.row("SELECT count(*) FROM sealed_record WHERE settled = 0") or (0,)
    if unsettled:
        yield VaultFault(
            STORE_FILE, "What sealed records left in clear was not cleared yet.", _UNLOCK
        )


def _knows_sealing(store: Store) -> bool:
    """Whether a program that seals records has opened the vault before."""
    return store.row("SELECT 1 FROM sqlite_master WHERE name = 'sealed_record'") is not None


def _bundle_faults(store: Store, folder: Path) -> Iterator[VaultFault]:
    """A bundle that waits must lie in the outbox; a delivered one may have gone."""
    rows = store.rows("SELECT bundle_id, size FROM outbox WHERE state <> 'delivered'")
    for bundle_id, size in rows:
        path = folder / "outbox" / f"{bundle_id}.age"
        if not path.exists():
            found = "The sealed bundle is gone."
        elif path.stat().st_size != size:
            found = "The sealed bundle has another length than when it was made."
        else:
            continue
        yield VaultFault(f"outbox/{path.name}", found, "Seal the audit again.")
