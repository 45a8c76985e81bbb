"""Writing files so that a power cut leaves the old one or the new one, never half of one.

The order is: temporary file beside the target → fsync → rename → fsync of the folder. What the
system refuses is said as `StorageFullError` or `VaultAccessError`; a temporary file is removed
when writing fails, and `remove_leftovers` clears what a killed process left behind.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from auditor_app.errors import StorageFullError, VaultAccessError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

TEMPORARY_SUFFIX = ".tmp"
QUARANTINE = "quarantine"
_PART = 1 << 20
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_ZEROS = bytes(1024 * 1024)

# No space, a quota used up, the largest file size that the process or file system allows.
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def storage_full() -> StorageFullError:
    """The one sentence for a full disk."""
    return StorageFullError(
        "The disk is full; what was just to be saved was not.",
        "Free some space, then do it again: everything saved before is still there.",
    )


def access_error(error: OSError) -> StorageFullError | VaultAccessError:
    """What a system error means to the person: full, or refused with the system's reason."""
    if error.errno in _FULL:
        return storage_full()
    return VaultAccessError(
        f"The system refuses to read or write the vault: {error.strerror or 'unknown reason'}.",
        "Check the folder's permissions and that its disk is connected, then try again.",
    )


@contextmanager
def system_errors_told() -> Iterator[None]:
    """Say an `OSError` raised inside as a `VaultError`."""
    try:
        yield
    except OSError as error:
        raise access_error(error) from error


def flush_to_disk(descriptor: int) -> None:
    """Return only when the file's bytes are on the medium."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - not there on Windows

        # On macOS fsync leaves the bytes in the drive's cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Make a rename or removal in `folder` durable. Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        flush_to_disk(descriptor)
    finally:
        os.close(descriptor)


def make_private_folder(folder: Path) -> None:
    """Make `folder` (and its parents) readable by its owner only; an existing one stays."""
    with system_errors_told():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


@contextmanager
def new_file(target: Path) -> Iterator[BinaryIO]:
    """A writer whose bytes become `target` at once and durably when the block ends well.

    When the block raises, `target` is as before and nothing else remains.

    Raises:
        StorageFullError: the disk is full.
        VaultAccessError: the system refuses.
    """
    temporary = target.with_name(target.name + TEMPORARY_SUFFIX)
    with system_errors_told():
        # A leftover of a killed process may have the name; it is worth nothing.
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        descriptor = os.open(temporary, flags, PRIVATE_FILE)
        try:
            with os.fdopen(descriptor, "wb") as writer:
                yield writer
                writer.flush()
                flush_to_disk(writer.fileno())
            temporary.replace(target)
            flush_folder(target.parent)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def write_file(target: Path, content: bytes) -> None:
    """Replace `target` by `content`, durably and at once. Raises as `new_file`."""
    with new_file(target) as writer:
        writer.write(content)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file durably and at once. Raises as `new_file`."""
    with new_file(target) as writer, source.open("rb") as reader:
        shutil.copyfileobj(reader, writer, _PART)


def overwrite(path: Path) -> None:
    """Zeros in place of a file's bytes, on the disk; the file may be gone. Raises `OSError`."""
    try:
        descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        return
    with os.fdopen(descriptor, "wb") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(_ZEROS[:left])
        file.flush()
        flush_to_disk(file.fileno())


def remove_file(target: Path) -> None:
    """Remove `target` durably; it may be gone already."""
    with system_errors_told():
        target.unlink(missing_ok=True)
        flush_folder(target.parent)


def put_aside(files: Iterable[Path]) -> None:
    """Move files that belong to nothing into the folder `quarantine` beside them, durably.

    Erasing is no repair: such a file may be all that is left after an older store was put back.
    """
    with system_errors_told():
        for file in files:
            quarantine = file.parent / QUARANTINE
            make_private_folder(quarantine)
            file.replace(quarantine / file.name)
            flush_folder(quarantine)
            flush_folder(file.parent)


def remove_leftovers(folder: Path) -> int:
    """Remove the temporary files that an interrupted write left in `folder`; how many."""
    with system_errors_told():
        leftovers = [file for file in folder.iterdir() if file.name.endswith(TEMPORARY_SUFFIX)]
        for file in leftovers:
            file.unlink()
    return len(leftovers)
