"""Making a vault unreadable for ever, at once: its keys first, then the files.

Without the header nobody, not its owner either, comes to the data key, and without that store and
photos are noise; so the few kilobytes of key slots are what counts, wherever a copy of them lies in
the folder. They are overwritten in place and flushed, and are only then removed with the rest. A
kill after the first step changes nothing any more; the store goes last, so that the folder is
still known as a vault and can be wiped again.

What this cannot reach: copies of the folder elsewhere, copies of the report that were saved,
bundles that were delivered. A solid-state disk, a file system that writes every change to a new
place, and snapshots may keep what stood in the overwritten blocks until they use them anew; only
encryption of the whole disk covers that.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import NotAVaultError, VaultAccessError, VaultInUseError
from auditor_app.vault.durable import (
    QUARANTINE,
    TEMPORARY_SUFFIX,
    flush_folder,
    flush_to_disk,
    system_errors_told,
)
from auditor_app.vault.header import COPY_FILE, HEADER_FILE, STORE_FILE, UNFINISHED
from auditor_app.vault.instance_lock import LOCK_FILE, InstanceLock
from auditor_app.vault.tries import TRIES_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDERS: Final = ("evidence", "redacted", "outbox", "sealed", "backups", QUARANTINE)
_FILES: Final = (TRIES_FILE, UNFINISHED, LOCK_FILE, f"{STORE_FILE}-shm", f"{STORE_FILE}-wal")
_LAST: Final = (COPY_FILE, HEADER_FILE, STORE_FILE)
_LEAST: Final = 4096
"""What is written over a header is at least a block, whatever length the file claims."""


@dataclass(frozen=True, slots=True)
class Wiped:
    """What is left of a vault that nobody can read any more.

    `left` names what the vault did not write or what could not be removed, relative to the folder.
    `open_elsewhere` says that a program still had the vault open: what it holds in memory can be
    read until it ends.
    """

    left: tuple[str, ...]
    open_elsewhere: bool


def wipe_vault(folder: Path) -> Wiped:
    """Destroy the key slots of the vault in `folder`, then remove what it wrote. No key is needed.

    Raises:
        NotAVaultError: there is no vault in this folder; nothing was touched.
        VaultAccessError: a copy of the key slots could not be overwritten, so that the vault may
            still be readable. Everything else was done.
    """
    folder = Path(folder).absolute()
    require_vault(folder)
    try:
        destroy_keys(folder)
    finally:
        open_elsewhere = _is_open(folder)
        with system_errors_told():
            left = _remove_all(folder)
    return Wiped(left, open_elsewhere)


def destroy_keys(folder: Path) -> None:
    """Overwrite every copy of the header below `folder` with random bytes, durably.

    Raises as `wipe_vault`.
    """
    require_vault(folder)
    # The two that open the vault first; then those in backups, and what a cut-off write left. A
    # folder that is none of the vault's own may hold another vault: that is not this one's to end.
    here = [folder / name for name in (HEADER_FILE, COPY_FILE)]
    unseen: list[OSError] = []
    below = [p for name in _FOLDERS for p in _files_below(folder / name, unseen)]
    others = [p for p in (*_entries(folder, unseen), *below) if p.name.startswith(HEADER_FILE)]
    failed = next(iter(unseen), None)
    for path in dict.fromkeys((*here, *(path for path in others if not path.is_symlink()))):
        try:
            if path.is_file():
                _overwrite(path)
        except OSError as error:
            failed = error
            _remove(path)
    if failed is not None:
        raise VaultAccessError(
            "A copy of the key slots could not be overwritten:"
            f" {failed.strerror or 'unknown reason'}.",
            "The vault may still be readable to somebody who searches the disk: destroy the disk.",
        ) from failed


def require_vault(folder: Path) -> None:
    """Make sure that `folder` holds a vault, whole or not.

    Raises:
        NotAVaultError: it holds none.
    """
    with system_errors_told():
        if not any((folder / name).exists() for name in (*_LAST, UNFINISHED)):
            raise NotAVaultError(
                "This folder holds no vault.", "Name the folder of the vault; nothing was touched."
            )


def _overwrite(path: Path) -> None:
    """Random bytes in the place of the file's own, on the medium when this returns."""
    with suppress(OSError):
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        left = max(os.fstat(descriptor).st_size, _LEAST)
        while left > 0:
            left -= os.write(descriptor, os.urandom(min(left, 1 << 20)))
        flush_to_disk(descriptor)
    finally:
        os.close(descriptor)


def _remove_all(folder: Path) -> tuple[str, ...]:
    """Remove what a vault writes, its store last; what is left below `folder`."""
    for name in _FOLDERS:
        _remove_tree(folder / name)
    leftovers = [path for path in folder.iterdir() if path.name.endswith(TEMPORARY_SUFFIX)]
    for path in (*leftovers, *(folder / name for name in (*_FILES, *_LAST))):
        _remove(path)
    flush_folder(folder)
    unseen: list[OSError] = []
    there = [path.relative_to(folder).as_posix() for path in _files_below(folder, unseen)]
    left = tuple(sorted((*there, *(_name_in(folder, error) for error in unseen))))
    if not left:
        with suppress(OSError):  # a program may stand in it
            folder.rmdir()
    return left


def _is_open(folder: Path) -> bool:
    try:
        InstanceLock(folder).release()
    except VaultInUseError:
        return True
    except VaultAccessError:
        return False
    return False


def _files_below(folder: Path, unseen: list[OSError]) -> Iterator[Path]:
    """Every file and link below `folder`; links are never followed out of it.

    Why a folder could not be looked into is added to `unseen`.
    """

    def note(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            unseen.append(error)

    if folder.is_symlink():
        return
    for place, _, names in os.walk(folder, onerror=note, followlinks=False):
        yield from (Path(place, name) for name in names)


def _entries(folder: Path, unseen: list[OSError]) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        unseen.append(error)
        return []


def _name_in(folder: Path, error: OSError) -> str:
    place = Path(str(error.filename))
    return place.relative_to(folder).as_posix() if place.is_relative_to(folder) else place.name


def _remove_tree(folder: Path) -> None:
    if folder.is_symlink():
        _remove(folder)
        return
    for place, folders, names in os.walk(folder, topdown=False, followlinks=False):
        for name in names:
            _remove(Path(place, name))
        for name in folders:
            _remove_folder(Path(place, name))
    _remove_folder(folder)


def _remove_folder(folder: Path) -> None:
    if folder.is_symlink():
        _remove(folder)
        return
    with suppress(OSError):
        folder.rmdir()


def _remove(path: Path) -> None:
    """Remove a file; one that the system does not let go of is reported as left."""
    with suppress(OSError):
        path.unlink()
