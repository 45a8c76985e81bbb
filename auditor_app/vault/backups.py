"""Backups of the store inside of the vault: encrypted, each with what it takes to open it.

`backups/<time>/` holds `records.db`, made by SQLite's online backup between two connections with
the vault's key, `vault.json`, the header, so that the folder opens by itself, and `backup.json`.
It is written under a temporary name, opened and checked, flushed and renamed.

A backup holds the store, not the photos: an original never changes once it lies in `evidence/`,
and a photo that was taken out is to be gone. Backups are in the vault's folder: they help against
damage, not against a lost laptop.
"""

from __future__ import annotations

import json
import re
import shutil
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.errors import (
    DamagedStoreError,
    StorageFullError,
    VaultAccessError,
    VaultError,
)
from auditor_app.vault.durable import (
    QUARANTINE,
    TEMPORARY_SUFFIX,
    flush_folder,
    make_private_folder,
    overwrite,
    system_errors_told,
    write_file,
)
from auditor_app.vault.header import (
    BACKUPS_FOLDER,
    HEADER_FILE,
    STORE_FILE,
    Header,
    read_copies,
    write_backup_headers,
)

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.store import Store

NOTE_FILE: Final = "backup.json"
SALT_SIZE: Final = 16
NEWEST_KEPT: Final = 3
DAYS_KEPT: Final = 7
EVERY: Final = timedelta(days=1)

_NAME: Final = re.compile(r"(\d{8}T\d{6}Z)(?:\.(\d+))?(?:-before-(\w+))?")
_TIME: Final = "%Y%m%dT%H%M%SZ"
_LARGEST_NOTE: Final = 4096
# Unlocking alone is nothing that a backup must hold.
_UNCHANGING: Final = ("vault.unlocked", "vault.exported")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `made_at` is aware, in UTC; `size` is the store's in bytes.

    `before` names the migration before which it was made, empty for a rolling one. `events` is
    the number of the newest event in it; `salt` is that of the store it was made of, which takes
    part in authenticating its pages (-1 and empty where the note is damaged).
    """

    name: str
    folder: Path
    made_at: datetime
    before: str
    size: int
    events: int
    salt: bytes

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.folder / STORE_FILE


def list_backups(vault_folder: Path) -> tuple[Backup, ...]:
    """The backups in a vault's folder, newest first; needs no key.

    Raises:
        VaultAccessError: the folder cannot be read.
    """
    folder = vault_folder / BACKUPS_FOLDER
    with system_errors_told():
        entries = list(folder.iterdir()) if folder.is_dir() else []
        found = [backup for entry in entries if (backup := _backup(entry)) is not None]
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.name), reverse=True))


class Backups:
    """The backups of one vault."""

    def __init__(self, vault_folder: Path, store: Store, events: EventLog) -> None:
        self._vault_folder = vault_folder
        self._store = store
        self._events = events
        self.folder = vault_folder / BACKUPS_FOLDER
        # A backup that is being made must not outlive its being forgotten.
        self._making = threading.RLock()

    def list(self) -> tuple[Backup, ...]:
        """All backups, newest first. Raises as `list_backups`."""
        return list_backups(self._vault_folder)

    def is_due(self) -> bool:
        """Whether something changed since the newest backup, and that is a day old or older.

        Raises:
            VaultLockedError, DamagedStoreError, VaultAccessError.
        """
        newest = next(iter(self.list()), None)
        if newest is None:
            return True
        age = datetime.fromisoformat(self._store.now()) - newest.made_at
        # A backup from the future tells of a clock that was put right: one of now is wanted.
        if timedelta(0) <= age < EVERY:
            return False
        places = ", ".join("?" for _ in _UNCHANGING)
        changed = self._store.row(
            f"SELECT 1 FROM event WHERE sequence > ? AND kind NOT IN ({places}) LIMIT 1",  # noqa: S608 - only question marks
            (newest.events, *_UNCHANGING),
        )
        return changed is not None

    def make_if_due(self) -> Backup | None:
        """Make a rolling backup when one is due; None when none is.

        Takes a second for each 50 MB of store or so, during which the store waits: for a thread
        that is not the window's. Its failing is worth a sentence, not more: work can go on.

        Raises as `is_due` and `make`.
        """
        if self._store.read_only or not self.is_due():
            return None
        try:
            return self.make()
        except VaultError as error:
            raise type(error)(
                f"Today's backup could not be made: {error.message}",
                f"You can go on working; the earlier backups are kept. {error.remedy}",
            ) from error

    def make(self, before: str = "") -> Backup:
        """Make a backup now, then remove those that are not kept any longer.

        Kept are the newest three, the newest of each of the last seven days that have one, and the
        newest that was made before a migration.

        Raises:
            StorageFullError, VaultAccessError: nothing was made; the earlier ones are whole.
            DamagedStoreError: a page of the store cannot be read, or the backup does not open.
            ReadOnlyVaultError: the vault is open for reading only.
        """
        with self._making:
            return self._make(before)

    def forget_earlier(self) -> None:
        """Remove every backup, and every store that was set aside, but for a new backup of now.

        They hold what the store itself has forgotten. The new one is made first where there is
        room, else afterwards if there is then; the earlier ones go all the same. What is cut off
        is simply done again.

        Raises:
            VaultAccessError: one of them cannot be removed.
            DamagedStoreError: the store or the disk is; all of them stay.
        """
        with self._making:
            kept = self._made_if_there_is_room()
            with system_errors_told():
                for backup in self.list():
                    if backup.name != kept:
                        overwrite(backup.store)
                        _remove(backup)
                for store in (self._vault_folder / QUARANTINE).glob(f"*-{STORE_FILE}*"):
                    overwrite(store)
                    store.unlink()
            self.sweep()
            if not kept:
                self._made_if_there_is_room()

    def _made_if_there_is_room(self) -> str:
        """The name of a new backup, empty where the system has no room for one, or refuses."""
        with suppress(StorageFullError, VaultAccessError):
            return self.make().name
        return ""

    def _make(self, before: str) -> Backup:
        # What can be read of a damaged store is no backup, and would push a whole one out.
        self._store.refuse_read_only()
        self.sweep()
        made_at = datetime.fromisoformat(self._store.now()).astimezone(UTC)
        name = self._free_name(made_at, before)
        temporary = self.write(self.folder / f"{name}{TEMPORARY_SUFFIX}")
        try:
            with system_errors_told():
                temporary.rename(self.folder / name)
                flush_folder(self.folder)
        except BaseException:
            shutil.rmtree(temporary, ignore_errors=True)
            raise
        # Too many backups are no reason to call the new one failed.
        with suppress(VaultError):
            self._remove_old(name)
        return next(backup for backup in self.list() if backup.name == name)

    def write(self, target: Path) -> Path:
        """Write a checked backup to the new folder `target`, which is gone where this fails.

        Raises as `make`.
        """
        make_private_folder(self.folder)
        try:
            with system_errors_told():
                target.mkdir(mode=0o700)
            # Before the copy: an event that comes in between must count as not backed up.
            write_file(target / NOTE_FILE, self._note())
            self._store.copy_to(target / STORE_FILE)
            self._require_whole(target / STORE_FILE)
            write_file(target / HEADER_FILE, self._header().to_bytes())
        except BaseException:
            shutil.rmtree(target, ignore_errors=True)
            raise
        return target

    def make_before_migration(self, migration: str) -> None:
        """Make the backup without which the tables must not be changed.

        Raises:
            VaultError: as `make`, saying that the vault was left as it is.
        """
        try:
            self.make(before=migration)
        except VaultError as error:
            raise type(error)(
                "The vault must be brought up to date for this version of the program, and the"
                f" backup before that failed, so it was left as it is: {error.message}",
                error.remedy,
            ) from error

    def sweep(self) -> None:
        """Remove what a killed backup left, and bring the headers of all to the vault's own.

        Raises:
            VaultAccessError, StorageFullError.
        """
        if not self.folder.is_dir():
            return
        with system_errors_told():
            for entry in self.folder.iterdir():
                if entry.name.endswith(TEMPORARY_SUFFIX) and entry.is_dir():
                    overwrite(entry / STORE_FILE)
                    shutil.rmtree(entry)
        write_backup_headers(self._vault_folder, self._header())

    def _header(self) -> Header:
        return read_copies(self._vault_folder).holding

    def _require_whole(self, copy: Path) -> None:
        if not self._store.copy_is_whole(copy):
            raise DamagedStoreError(
                "The backup that was just made is not whole: the store or the disk is damaged.",
                "Check the vault: auditor vault check --deep. The earlier backups are kept.",
            )

    def _note(self) -> bytes:
        with system_errors_told(), self._store.path.open("rb") as file:
            salt = file.read(SALT_SIZE)
        note = {"events": self._events.head().sequence, "store_salt": salt.hex()}
        return json.dumps(note).encode("ascii") + b"\n"

    def _free_name(self, made_at: datetime, before: str) -> str:
        taken = {backup.name.partition("-")[0] for backup in self.list()}
        stamp = made_at.strftime(_TIME)
        free, number = stamp, 1
        while free in taken:
            number += 1
            free = f"{stamp}.{number}"
        return f"{free}-before-{before}" if before else free

    def _remove_old(self, just_made: str) -> None:
        backups = self.list()
        kept = {just_made, *(backup.name for backup in backups[:NEWEST_KEPT])}
        kept |= {backup.name for backup in [b for b in backups if b.before][:1]}
        days: dict[object, str] = {}
        for backup in backups:
            days.setdefault(backup.made_at.date(), backup.name)
        kept |= set(list(days.values())[:DAYS_KEPT])
        for backup in backups:
            if backup.name in kept:
                continue
            with system_errors_told():
                _remove(backup)


def _remove(backup: Backup) -> None:
    """Remove a backup; raises `OSError`."""
    # Under this name a removal that is cut off goes on with the next backup.
    shutil.rmtree(backup.folder.rename(backup.folder.with_name(backup.name + TEMPORARY_SUFFIX)))


def _backup(folder: Path) -> Backup | None:
    """The backup in `folder`, or None where it is none."""
    match = _NAME.fullmatch(folder.name)
    if match is None or not (folder / STORE_FILE).is_file():
        return None
    try:
        made_at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    events, salt = _read_note(folder / NOTE_FILE)
    size = (folder / STORE_FILE).stat().st_size
    return Backup(folder.name, folder, made_at, match[3] or "", size, events, salt)


def _read_note(path: Path) -> tuple[int, bytes]:
    try:
        with path.open("rb") as file:
            note = json.loads(file.read(_LARGEST_NOTE))
        return int(note["events"]), bytes.fromhex(note["store_salt"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return -1, b""
