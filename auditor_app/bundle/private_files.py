"""Files for this user alone, that take their name only when all of them is on the disk."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING, BinaryIO, Final

from auditor_app.errors import StorageFullError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NO_SPACE: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def create_private(path: Path) -> BinaryIO:
    """A new file that only its owner may read, open for writing.

    Raises:
        FileExistsError: the name is taken; nothing is ever written over.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


@contextlib.contextmanager
def file_that_appears_whole(target: Path) -> Iterator[BinaryIO]:
    """A file to write, beside `target`; at the end it takes that name, or vanishes on an error.

    Raises:
        StorageFullError: the disk is full.
    """
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)  # of a run that was killed
    try:
        with create_private(partial) as sink:
            yield sink
            sink.flush()
            os.fsync(sink.fileno())
        partial.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise StorageFullError(
                "The disk is full: the bundle was not written.",
                "Free some space and seal the audit again; nothing is lost.",
            ) from error
        raise
    finally:
        partial.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open folders; NTFS journals the renaming itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
