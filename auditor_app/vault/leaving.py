"""What leaves the vault as a file goes to a place outside of it, and only on the person's wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import TransferError
from auditor_app.vault.durable import system_errors_told, write_file

if TYPE_CHECKING:
    from pathlib import Path


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


def write_outside(folder: Path, target: Path, content: bytes) -> None:
    """Write a plain file, for its owner's eyes only, durably and at once.

    Raises:
        TransferError: as `require_outside`.
        StorageFullError, VaultAccessError: `target` is as before.
    """
    require_outside(folder, target)
    write_file(target, content)
