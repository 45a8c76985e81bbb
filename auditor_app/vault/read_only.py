"""The copy of a damaged vault's store that is read while the vault is open for reading only.

SQLite writes a store's log into the store when it closes it, whatever it was asked to do before.
So that a damaged store stays as it is, a copy is opened: the same encrypted bytes, inside of the
vault's folder, under a temporary name that the next unlocking sweeps if this program is killed.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from auditor_app.errors import DamagedStoreError
from auditor_app.vault.durable import (
    PRIVATE_FILE,
    TEMPORARY_SUFFIX,
    make_private_folder,
    system_errors_told,
)
from auditor_app.vault.header import BACKUPS_FOLDER, STORE_FILE

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER: Final = f"read-only{TEMPORARY_SUFFIX}"


def read_only_copy(vault_folder: Path) -> Path:
    """Copy the store and its log; gives the path of the store's copy.

    Raises:
        StorageFullError, VaultAccessError: there is no room, or no right, for a copy.
        DamagedStoreError: the store is gone.
    """
    folder = vault_folder / BACKUPS_FOLDER / _FOLDER
    drop_read_only_copy(vault_folder)
    make_private_folder(folder.parent)
    try:
        with system_errors_told():
            folder.mkdir(mode=0o700)
            return copy_store(vault_folder, folder)
    except BaseException:
        drop_read_only_copy(vault_folder)
        raise


def drop_read_only_copy(vault_folder: Path) -> None:
    """Remove the copy; what the system does not let go of now is swept at the next unlocking."""
    shutil.rmtree(vault_folder / BACKUPS_FOLDER / _FOLDER, ignore_errors=True)


def copy_store(vault_folder: Path, target_folder: Path) -> Path:
    """Copy the store and its log, where there is one; raises `OSError`, `DamagedStoreError`."""
    for name in (STORE_FILE, f"{STORE_FILE}-wal"):
        source, target = vault_folder / name, target_folder / name
        if source.is_file():
            shutil.copyfile(source, target)
            target.chmod(PRIVATE_FILE)
        elif name == STORE_FILE:
            raise DamagedStoreError(
                "The vault's store, records.db, is gone.",
                "Put it back from a backup; the key and the photos are still there.",
            )
    return target_folder / STORE_FILE
