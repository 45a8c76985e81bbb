"""What leaves the vault as a file goes to a place outside of it, and only on the person's wish."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from auditor_app.errors import TransferError
from auditor_app.vault.durable import flush_folder, flush_to_disk, system_errors_told


def require_outside(folder: Path, target: Path) -> None:
    """Refuse a target inside of the vault in `folder`: its files are the vault's own, and sealed.

    Raises:
        TransferError: `target` is the folder or lies in it, by whatever name.
    """
    with system_errors_told():
        inside = target.resolve().is_relative_to(folder.resolve())
    if inside:
        raise TransferError(
            "The file would lie inside of the vault.", "Choose a place outside, such as a stick."
        )


def write_outside(folder: Path, target: Path, content: bytes, *, new: bool = False) -> None:
    """Write a plain file that only its owner may read, durably and at once.

    Beside it somebody else's files may lie: what is written on the way has a name that none has.
    With `new`, what has the name `target` by then stays as it is.

    Raises:
        TransferError: as `require_outside`; with `new`, the name is taken.
        StorageFullError, VaultAccessError: `target` is as before.
    """
    require_outside(folder, target)
    with system_errors_told():
        # Readable by its owner only, and made by nobody else.
        descriptor, name = tempfile.mkstemp(dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as writer:
                writer.write(content)
                writer.flush()
                flush_to_disk(writer.fileno())
            if new:
                _take_name(target)
            _put(temporary, target, taken=new)
            flush_folder(target.parent)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def _put(temporary: Path, target: Path, *, taken: bool) -> None:
    """Give the file its name; where that fails, a name that was taken for it is free again."""
    try:
        temporary.replace(target)
    except BaseException:
        if taken:
            target.unlink(missing_ok=True)
        raise


def _take_name(target: Path) -> None:
    """Take a name that nobody has; a stick's file system knows no link that would do both."""
    try:
        target.touch(0o600, exist_ok=False)
    except FileExistsError as error:
        raise TransferError(
            "There is a file of that name already.", "Choose another name for the new one."
        ) from error
