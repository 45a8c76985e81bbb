"""Putting a vault back: from an exported file, or a damaged store from a backup.

Everything is unpacked beside its place and checked to the last byte before anything that is there
is moved; nothing is overwritten or erased.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import DamagedStoreError, TransferError, UnknownRowError, VaultError
from auditor_app.vault.backups import list_backups
from auditor_app.vault.check import IN_THE_STORE, VaultFault, check_opened
from auditor_app.vault.durable import (
    QUARANTINE,
    TEMPORARY_SUFFIX,
    copy_file,
    flush_folder,
    make_private_folder,
    new_file,
    storage_full,
    system_errors_told,
    write_file,
)
from auditor_app.vault.examining import any_header
from auditor_app.vault.header import COPY_FILE, HEADER_FILE, STORE_FILE, read_copies, write_header
from auditor_app.vault.instance_lock import InstanceLock
from auditor_app.vault.keys import tried
from auditor_app.vault.sealed import UNSETTLED
from auditor_app.vault.sealed_tar import SealedTarReader
from auditor_app.vault.slots import PASSPHRASE, RECOVERY, open_with, wipe
from auditor_app.vault.staging import aside_name, refuse_taken, staging
from auditor_app.vault.stopping import go_on_unless, never
from auditor_app.vault.store import is_whole, utc_now
from auditor_app.vault.tries import Tries
from auditor_app.vault.vault import EVIDENCE_FOLDER, OUTBOX_FOLDER, Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from auditor_app.vault.backups import Backup
    from auditor_app.vault.header import Header
    from auditor_app.vault.sealed_tar import Manifest

_LOG_FILE: Final = f"{STORE_FILE}-wal"


def _unwatched(_done: int, _all: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What a restore did: where what was there lies now, and what is not whole in the vault."""

    aside: Path | None
    not_whole: tuple[VaultFault, ...]


def restore_vault(
    file: Path,
    folder: Path,
    secret: str,
    *,
    is_code: bool = False,
    replace: bool = False,
    before_moving: Callable[[Path, Path], None] = lambda _aside, _new: None,
    progress: Callable[[int, int], None] = _unwatched,
    stop: Callable[[], bool] = never,
    clock: Callable[[], datetime] = utc_now,
) -> RestoreReport:
    """Make the vault in `folder` that was exported to `file`; `secret` opens it.

    `folder` is empty or not there; with `replace` the vault in it is kept under the name that
    `before_moving` is told, with the name under which the new one lies until it is in its place.

    `progress` is told how many bytes are unpacked of how many; then everything is checked. `stop`
    is asked between pieces, and between files while they are checked.

    Raises:
        StoppedError: `stop` said so; nothing was changed.
        TransferError: the file is no exported vault, or not whole.
        WrongKeyError: the secret does not open it.
        VaultError: `folder` is taken, or holds no vault that could be replaced.
        VaultInUseError, VaultAccessError, StorageFullError: nothing was changed.
    """
    file, folder = Path(file).absolute(), Path(folder).absolute()
    held = _refuse_or_hold(folder, replace=replace)
    data_key = bytearray()
    try:
        with staging(folder) as stage:

            def header_there(manifest: Manifest) -> None:
                # Before gigabytes are unpacked for nothing: a wrong secret is told at once.
                header = read_copies(stage.folder).first
                if header is None or header.vault_id != manifest.vault_id:
                    raise TransferError(
                        "The exported vault's header is damaged or another vault's.",
                        "Export the vault again on the laptop where it is.",
                    )
                _keep(data_key, open_with(header.slots, secret, header.vault_id, is_code=is_code))

            manifest = unpack(
                file, stage.folder, header_there=header_there, progress=progress, stop=stop
            )
            faults = _checked(stage.folder, manifest, data_key, stop)
            with Vault.open(stage.folder, clock=clock) as vault:
                vault.unlock_with_key(data_key, _kind(is_code=is_code))
                vault.events.append("vault.restored", details={"from": "export"})
            (stage.folder / "vault.lock").unlink()
            aside = aside_name(folder, clock()) if held is not None else None
            if held is not None and aside is not None:
                before_moving(aside, stage.folder)
                # Windows renames no folder in which a file is open.
                held.release()
            stage.put_in_place(aside)
    finally:
        wipe(data_key)
        if held is not None:
            held.release()
    return RestoreReport(aside, faults)


def unpack(
    file: Path,
    folder: Path,
    *,
    header_there: Callable[[Manifest], None] = lambda _: None,
    progress: Callable[[int, int], None] = _unwatched,
    stop: Callable[[], bool] = never,
) -> Manifest:
    """Unpack an exported vault into the new folder `folder`; checks every byte, needs no key.

    `header_there` is called once the header is, which comes first, and ends it by raising;
    `progress` and `stop` as of `restore_vault`.

    Raises:
        StoppedError: `stop` said so.
        TransferError, StorageFullError, VaultAccessError: what was unpacked is of no use.
    """
    with system_errors_told(), file.open("rb") as content:
        tar = SealedTarReader(content)
        parts = tar.manifest.parts
        done, total = 0, sum(part.size for part in parts)
        if total > shutil.disk_usage(folder.parent).free:
            raise storage_full()
        for name in ("", EVIDENCE_FOLDER, OUTBOX_FOLDER):
            make_private_folder(folder / name)
        for part in parts:
            target = folder / part.name
            make_private_folder(target.parent)
            with new_file(target) as writer:
                for piece in tar.content(part):
                    go_on_unless(stop)
                    writer.write(piece)
                    done += len(piece)
                    progress(done, total)
            if part.name == HEADER_FILE:
                header_there(tar.manifest)
        write_file(folder / COPY_FILE, (folder / HEADER_FILE).read_bytes())
    return tar.manifest


def restore_backup(
    folder: Path,
    name: str,
    secret: str,
    *,
    is_code: bool = False,
    clock: Callable[[], datetime] = utc_now,
) -> RestoreReport:
    """Put a backup's store in the place of the vault's, which moves to `quarantine/`.

    Photos that the older store does not know go to `evidence/quarantine/`. Cut off between the
    moves, the vault says that its store is gone; the same command then ends what it began.

    Raises:
        UnknownRowError: no backup has this name.
        DamagedStoreError: the backup is not whole; nothing was changed.
        WrongKeyError, TooManyTriesError, VaultInUseError, VaultAccessError, StorageFullError.
    """
    folder = Path(folder).absolute()
    header = any_header(folder)
    backup = _backup(folder, name)
    lock = InstanceLock(folder)
    # Before anything moves: too early a try is refused here, not when the vault is unlocked.
    try:
        data_key = tried(
            lambda: open_with(header.slots, secret, header.vault_id, is_code=is_code),
            Tries(folder, clock),
            _kind(is_code=is_code),
        )
    except BaseException:
        lock.release()
        raise
    try:
        try:
            aside = _put_back(backup, folder, header, data_key, clock())
        finally:
            lock.release()
        with Vault.open(folder, clock=clock) as vault:
            vault.unlock_with_key(data_key, _kind(is_code=is_code))
            vault.events.append("vault.restored", details={"from": "backup", "backup": backup.name})
            return RestoreReport(aside, _missing(vault))
    finally:
        wipe(data_key)


def _put_back(
    backup: Backup, folder: Path, header: Header, data_key: bytearray, now: datetime
) -> Path | None:
    """The backup's store in the vault's place; where that one lies now."""
    if not is_whole(backup.store, data_key):
        raise DamagedStoreError(
            "This backup is damaged as well.", "Choose another: auditor vault backups."
        )
    fresh = folder / f"{STORE_FILE}{TEMPORARY_SUFFIX}"
    copy_file(backup.store, fresh)
    aside = _set_aside(folder, now)
    with system_errors_told():
        fresh.rename(folder / STORE_FILE)
        flush_folder(folder)
    if read_copies(folder).newest is None:
        write_header(folder, header)
    return aside


def _missing(vault: Vault) -> tuple[VaultFault, ...]:
    """What the store that was put back knows and the folder has not whole."""
    photos = (
        VaultFault(f"evidence/{photo}.age", "The photo's file is gone or damaged.", _LATER)
        for photo in vault.evidence.damaged()
    )
    sealed = (
        VaultFault(place, "The sealed file is gone or damaged.", _LATER)
        for place in vault.sealed.damaged()
    )
    return (*photos, *sealed)


_LATER: Final = "It may have been taken out after the backup was made."


def _backup(folder: Path, name: str) -> Backup:
    for backup in list_backups(folder):
        if backup.name == name:
            return backup
    raise UnknownRowError(
        "The vault has no backup of this name.", "auditor vault backups lists them."
    )


def _set_aside(folder: Path, now: datetime) -> Path | None:
    """Move store and log to `quarantine/`.

    The store goes first: cut off after it, the vault says that its store is gone. Without its log
    it would open, and lack what was entered last.
    """
    quarantine = folder / QUARANTINE
    make_private_folder(quarantine)
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    kept, number = f"{stamp}-{STORE_FILE}", 1
    while (quarantine / kept).exists() or (quarantine / f"{kept}-wal").exists():
        number += 1
        kept = f"{stamp}.{number}-{STORE_FILE}"
    with system_errors_told():
        for name, new_name in ((STORE_FILE, kept), (_LOG_FILE, f"{kept}-wal")):
            if (folder / name).exists():
                (folder / name).rename(quarantine / new_name)
                flush_folder(quarantine)
                flush_folder(folder)
        (folder / f"{STORE_FILE}-shm").unlink(missing_ok=True)
    return quarantine / kept if (quarantine / kept).exists() else None


def _refuse_or_hold(folder: Path, *, replace: bool) -> InstanceLock | None:
    """Nothing where the place is free; else the lock of the vault that is to be replaced."""
    try:
        refuse_taken(folder)
    except VaultError as error:
        if not replace:
            raise VaultError(
                error.message,
                "Choose another folder, or say --replace to keep the vault in it under another"
                " name.",
            ) from error
        # Only a vault is moved aside, damaged or not.
        read_copies(folder)
        return InstanceLock(folder)
    return None


def _kind(*, is_code: bool) -> str:
    return RECOVERY if is_code else PASSPHRASE


def _keep(data_key: bytearray, found: bytearray) -> None:
    """`found` lies in `data_key` from now on, and nowhere else."""
    data_key[:] = found
    wipe(found)


def _checked(
    folder: Path, manifest: Manifest, data_key: bytearray, stop: Callable[[], bool]
) -> tuple[VaultFault, ...]:
    """Check the unpacked vault with its key; gives the faults that the export told of already."""
    found = check_opened(folder, data_key, deep=True, step=lambda: go_on_unless(stop))
    faults = tuple(fault for fault in found if fault.message != UNSETTLED)
    # What the store's pages say is authenticated, so a fault in it was there when it was exported,
    # as after a salvage. It is told, and keeps nobody from the rest.
    known = {*manifest.not_whole, *IN_THE_STORE}
    unexpected = [fault for fault in faults if fault.place not in known]
    if unexpected:
        raise TransferError(
            f"The exported vault is not whole: {unexpected[0].place}: {unexpected[0].message}",
            "Nothing was changed here. Check the vault where it was exported.",
        )
    return faults
