"""Is this vault whole? Reads everything, changes nothing, lists what is not.

Photos are decrypted as streams, so that memory does not grow with them. One thread does it: pyrage
holds the interpreter while it decrypts, and is as fast as reading and hashing the sealed files.
Thumbnails are not decoded: they lie on the store's pages, each of which is authenticated.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import ProtocolError, StoppedError, VaultError
from auditor_app.protocols.packing import read_pack
from auditor_app.vault.alone import opened_alone
from auditor_app.vault.backups import list_backups
from auditor_app.vault.cipher_pages import refuse_torn_log
from auditor_app.vault.durable import QUARANTINE, system_errors_told
from auditor_app.vault.events import EventLog
from auditor_app.vault.evidence_files import EvidenceFiles, WrittenFile
from auditor_app.vault.header import (
    COPY_FILE,
    HEADER_FILE,
    STORE_FILE,
    HeaderCopies,
    read_copies,
)
from auditor_app.vault.orphans import TOLD
from auditor_app.vault.sample_plans import lists_erased
from auditor_app.vault.sealed import UNLOCK_AGAIN, UNSETTLED
from auditor_app.vault.sealed_files import SealedFiles
from auditor_app.vault.secrets import Secrets, evidence_identity
from auditor_app.vault.store import Store, is_whole, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

_REOPEN: Final = "Open the vault with the program: it mends this copy from the other."
_SEALED_PHOTOS: Final = "SELECT evidence_id FROM sealed_evidence"
_BACKUP: Final = "Put the file back from a backup of the vault; change nothing else."


EVENT_LOG: Final = "event log"
FORM: Final = "form"
REMARK: Final = "remark"
REDACTION: Final = "redaction"
PROTOCOL: Final = "protocol"
LAYERS: Final = 12
"""How many parts a check has, whatever the vault holds."""
IN_THE_STORE: Final = frozenset({EVENT_LOG, FORM, PROTOCOL, REDACTION, REMARK, *TOLD})
"""The places of faults that lie in what the pages of the store say, while the pages are whole."""


@dataclass(frozen=True, slots=True)
class VaultFault:
    """One thing that is not whole: the file or table it is in, what is wrong, what to do."""

    place: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message} {self.remedy}"


def check_vault(
    folder: Path,
    passphrase: str,
    *,
    deep: bool = False,
    clock: Callable[[], datetime] = utc_now,
) -> tuple[VaultFault, ...]:
    """Check header, store, event chain, forms, protocols, photos, bundles and backups.

    With `deep` every byte of photos, waiting bundles and backups is read too.

    Nothing is mended or swept. Faults come in the order of the vault's layers.

    Raises:
        NotAVaultError, VaultInUseError, VaultAccessError: there is nothing to check, or no way.
        WrongKeyError, TooManyTriesError: the passphrase opens no slot, or comes too early.
        DamagedHeaderError: neither copy of the header is whole, so that no key can be had.
    """
    folder = Path(folder).absolute()
    copies = read_copies(folder)
    with opened_alone(folder, copies.holding, passphrase, clock) as data_key:
        return (*header_faults(copies), *check_opened(folder, data_key, deep=deep))


def _no_step() -> None:
    """Nobody watches."""


def check_opened(
    folder: Path,
    data_key: bytearray,
    *,
    deep: bool,
    step: Callable[[], None] = _no_step,
) -> tuple[VaultFault, ...]:
    """The same for a vault whose data key is known and that nobody else has open.

    `step` as of `faults_of`.
    """
    store = Store(folder / STORE_FILE)
    try:
        try:
            # First: a log that is damaged would not outlive the store's being opened.
            refuse_torn_log(folder / STORE_FILE, data_key)
            store.open_as_is(data_key)
        except VaultError as error:
            return (VaultFault(STORE_FILE, error.message, error.remedy),)
        return faults_of(store, folder, data_key, deep=deep, step=step)
    finally:
        store.close()


def faults_of(
    store: Store,
    folder: Path,
    data_key: bytearray,
    *,
    deep: bool,
    step: Callable[[], None] = _no_step,
) -> tuple[VaultFault, ...]:
    """The same for a store that is open already, and that nobody writes to meanwhile.

    `step` is called before each of the `LAYERS` layers and, with `deep`, before each file; what it
    raises as a `StoppedError` ends the check.
    """
    faults: list[VaultFault] = []
    for layer in (
        _backup_faults(folder, data_key, deep=deep, step=step),
        _store_faults(store),
        _event_faults(store),
        _form_faults(store),
        _protocol_faults(store),
        _photo_faults(store, folder, deep=deep, step=step),
        _sealed_faults(store, folder, deep=deep, step=step),
        _told_faults(store),
        _override_faults(store),
        _remark_faults(store),
        _redaction_faults(store),
        _bundle_faults(store, folder, deep=deep, step=step),
    ):
        step()
        faults += _as_far_as_readable(layer)
    return tuple(dict.fromkeys(faults))


def vault_notices(folder: Path) -> tuple[str, ...]:
    """What is no fault and worth knowing: what lies in quarantine, which backups there are.

    Raises:
        VaultAccessError: the folder cannot be read.
    """
    folder = Path(folder).absolute()
    notices = []
    with system_errors_told():
        for place in (
            QUARANTINE,
            f"evidence/{QUARANTINE}",
            f"outbox/{QUARANTINE}",
            f"sealed/{QUARANTINE}",
        ):
            aside = folder / place
            if aside.is_dir() and (count := sum(1 for _ in aside.iterdir())):
                notices.append(f"{place}: {count} files that belong to nothing are kept here.")
    backups = list_backups(folder)
    if backups:
        newest = f"{backups[0].made_at:%Y-%m-%d %H:%M} UTC"
        notices.append(f"backups: {len(backups)}, the newest of {newest}.")
    return tuple(notices)


def _backup_faults(
    folder: Path, data_key: bytearray, *, deep: bool, step: Callable[[], None]
) -> Iterator[VaultFault]:
    """A backup must have its header; with `deep` it is opened with the key and read."""
    for backup in list_backups(folder):
        place = f"backups/{backup.name}"
        if deep:
            step()
        if read_copies(backup.folder).newest is None:
            yield VaultFault(place, "The backup's header is damaged or gone.", _REOPEN)
        if deep and not is_whole(backup.store, data_key):
            yield VaultFault(
                place, "The backup is damaged.", "Keep it apart; the next one is made in a day."
            )


def _as_far_as_readable(layer: Iterator[VaultFault]) -> Iterator[VaultFault]:
    """The layer's faults; where damage ends the reading, that is the last of them."""
    try:
        yield from layer
    except StoppedError:
        raise
    except VaultError as error:
        yield VaultFault(STORE_FILE, error.message, error.remedy)


def header_faults(copies: HeaderCopies) -> Iterator[VaultFault]:
    """A copy of the header that is damaged, gone or older than the other."""
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
        yield VaultFault(EVENT_LOG, error.message, error.remedy)


def _form_faults(store: Store) -> Iterator[VaultFault]:
    """A pinned form is named by its digest, and so is each of its pictures, sounds and films."""
    for digest, xml in store.rows("SELECT digest, xml FROM form"):
        if hashlib.sha256(xml.encode()).hexdigest() != digest:
            yield VaultFault(
                FORM,
                "A form that records were started with is not the one that was kept.",
                "Its records hold their answers; put the store back from a backup.",
            )
    if not _has_table(store, "form_media"):
        return
    for (digest,) in store.rows("SELECT sha256 FROM form_media"):
        (content,) = store.row("SELECT content FROM form_media WHERE sha256 = ?", (digest,)) or (
            b"",
        )
        if hashlib.sha256(content).hexdigest() != digest:
            yield VaultFault(
                FORM,
                "A picture, sound or film of a form is not the one that was kept.",
                "Its records hold their answers; put the store back from a backup.",
            )


def _protocol_faults(store: Store) -> Iterator[VaultFault]:
    """A protocol's pack is named by the digest of what was signed."""
    if not _has_table(store, "protocol"):
        return
    for protocol_id, version, digest, pack in store.rows(
        "SELECT protocol_id, version, digest, pack FROM protocol ORDER BY seq"
    ):
        try:
            whole = read_pack(pack).digest == digest
        except ProtocolError:
            whole = False
        if not whole:
            yield VaultFault(
                PROTOCOL,
                f"Version {version} of {protocol_id} is not the one that was installed.",
                "Put the store back from a backup.",
            )


def _photo_faults(
    store: Store, folder: Path, *, deep: bool, step: Callable[[], None]
) -> Iterator[VaultFault]:
    files = EvidenceFiles(folder / "evidence")
    files.unlock(evidence_identity(Secrets(store)))
    try:
        there = files.ids()
        known = store.rows(_SEALED_PHOTOS) if _knows_sealing(store) else ()
        sealed = {evidence_id for (evidence_id,) in known}
        rows = store.rows("SELECT id, size, sha256 FROM evidence ORDER BY seq")
        for evidence_id, size, digest in rows:
            place = f"evidence/{evidence_id}.age"
            if evidence_id in sealed:
                continue
            if evidence_id not in there:
                yield VaultFault(place, "The photo's file is gone.", _BACKUP)
            elif deep:
                step()
                try:
                    files.check(evidence_id, WrittenFile(size, digest))
                except VaultError as error:
                    yield VaultFault(place, error.message, _BACKUP)
    finally:
        files.lock()


def _sealed_faults(
    store: Store, folder: Path, *, deep: bool, step: Callable[[], None]
) -> Iterator[VaultFault]:
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
            step()
            try:
                files.read(path, WrittenFile(size, digest))
            except VaultError as error:
                yield VaultFault(place, error.message, _BACKUP)
    (unsettled,) = store.row("SELECT count(*) FROM sealed_record WHERE settled = 0") or (0,)
    if unsettled or lists_erased(store):
        yield VaultFault(STORE_FILE, UNSETTLED, UNLOCK_AGAIN)


def _told_faults(store: Store) -> Iterator[VaultFault]:
    """What the event log tells of must be there."""
    for table, told in TOLD.items():
        if not _has_table(store, table):
            continue
        places = ", ".join("?" for _ in told.made)
        lost = store.rows(
            f"SELECT details ->> ? FROM event WHERE kind IN ({places})"  # noqa: S608 - constants of the program
            f" EXCEPT SELECT details ->> ? FROM event WHERE kind = ? EXCEPT SELECT id FROM {table}",
            (told.name, *told.made, told.name, told.gone),
        )
        if lost:
            message = f"{len(lost)} {told.word} that the event log tells of are gone."
            yield VaultFault(table, message, _BACKUP)


def _override_faults(store: Store) -> Iterator[VaultFault]:
    """No reason of an override may stand in clear beside a sealed record."""
    if not _has_table(store, "assessment_override"):
        return
    (told,) = store.row(
        "SELECT count(*) FROM assessment_override o JOIN record r ON r.seq = o.record"
        " JOIN sealed_record s ON s.record_id = r.id WHERE o.reason <> ''"
    ) or (0,)
    if told:
        message = f"{told} reasons of overrides stand beside records that are sealed."
        yield VaultFault("assessment_override", message, "Report this as a fault of the program.")


def _remark_faults(store: Store) -> Iterator[VaultFault]:
    """No remark may stand in clear beside a sealed record."""
    if not _has_table(store, "remark"):
        return
    (left,) = store.row(
        "SELECT count(*) FROM remark m JOIN record r ON r.seq = m.record"
        " JOIN sealed_record s ON s.record_id = r.id"
    ) or (0,)
    if left:
        message = f"{left} remarks stand beside records that are sealed."
        yield VaultFault(REMARK, message, "Report this as a fault of the program.")


def _redaction_faults(store: Store) -> Iterator[VaultFault]:
    """No copy of a sealed photo may be left, nor where a face is in it."""
    if not _has_table(store, "redacted_copy"):
        return
    (left,) = store.row(
        "SELECT count(DISTINCT evidence_id) FROM (SELECT evidence_id FROM redacted_copy"
        " UNION ALL SELECT evidence_id FROM redaction_step) JOIN evidence e ON e.id = evidence_id"
        " JOIN sealed_record s ON s.record_id = e.record_id"
    ) or (0,)
    if left:
        message = f"What {left} photos of sealed records may show stands beside them in clear."
        yield VaultFault(REDACTION, message, "Report this as a fault of the program.")


def _knows_sealing(store: Store) -> bool:
    """Whether a program that seals records has opened the vault before."""
    return _has_table(store, "sealed_record")


def _has_table(store: Store, name: str) -> bool:
    return store.row("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)) is not None


def _bundle_faults(
    store: Store, folder: Path, *, deep: bool, step: Callable[[], None]
) -> Iterator[VaultFault]:
    """A bundle that waits must lie in the outbox; a delivered one may have gone."""
    rows = store.rows("SELECT bundle_id, size, sha256 FROM outbox WHERE state <> 'delivered'")
    for bundle_id, size, digest in rows:
        path = folder / "outbox" / f"{bundle_id}.age"
        if deep:
            step()
        if not path.exists():
            found = "The sealed bundle is gone."
        elif path.stat().st_size != size:
            found = "The sealed bundle has another length than when it was made."
        elif deep and _digest(path) != digest:
            found = "The sealed bundle is not the one that was made."
        else:
            continue
        yield VaultFault(f"outbox/{path.name}", found, "Seal the audit again.")


def _digest(path: Path) -> str:
    with system_errors_told(), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
