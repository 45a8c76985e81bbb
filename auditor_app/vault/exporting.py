"""A whole vault as one file, for a new laptop: what is encrypted in the folder stays so.

The store goes as a fresh backup, photos and bundles as they lie there. Whoever has the file needs
the passphrase or the recovery code, as with the folder.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import TransferError, VaultError
from auditor_app.vault.durable import QUARANTINE, new_file, system_errors_told
from auditor_app.vault.header import HEADER_FILE, STORE_FILE, read_header
from auditor_app.vault.leaving import require_outside
from auditor_app.vault.sealed_tar import SealedTarWriter, is_name
from auditor_app.vault.stopping import go_on_unless, never

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.vault.vault import Vault

_COPY: Final = "export.tmp"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How much was exported, and which parts were damaged or gone before: names in the folder."""

    files: int
    size: int
    not_whole: tuple[str, ...]


def export_vault(
    vault: Vault, target: Path, *, replace: bool = False, stop: Callable[[], bool] = never
) -> ExportReport:
    """Write the unlocked `vault` to the file `target`, durably and at once.

    A file of that name is refused, or with `replace` gives way once the new one is whole.

    The event log notes it first, so that there is no export that it does not know. `stop` is asked
    before each file.

    Raises:
        TransferError: `target` is there already, is no file, or lies in the vault.
        StorageFullError, VaultAccessError: nothing was written.
        StoppedError: `stop` said so; nothing was written.
        DamagedStoreError: the store is not whole; ReadOnlyVaultError: it is open only for reading.
    """
    target = Path(target).absolute()
    _refuse_target(vault, target, replace=replace)
    vault.events.append("vault.exported")
    copy = vault.backups.write(vault.backups.folder / _COPY)
    try:
        not_whole = tuple(_not_whole(vault, stop))
        with new_file(target) as file:
            writer = SealedTarWriter(file)
            for name, path in _parts(vault, copy):
                go_on_unless(stop)
                with path.open("rb") as content:
                    writer.add(name, content, path.stat().st_size)
            vault_id = read_header(vault.folder).vault_id
            writer.finish(vault_id, vault.events.now(), not_whole)
            size = file.tell()
    except VaultError:
        vault.events.append("vault.export_failed")
        raise
    finally:
        shutil.rmtree(copy, ignore_errors=True)
    return ExportReport(len(writer.parts), size, not_whole)


def _refuse_target(vault: Vault, target: Path, *, replace: bool) -> None:
    with system_errors_told():
        is_file = target.is_file() and not target.is_symlink()
        taken = (target.exists() or target.is_symlink()) and not (replace and is_file)
    if taken:
        raise TransferError(
            "There is a file of this name already.", "Choose another name; nothing was changed."
        )
    require_outside(vault.folder, target)


def _not_whole(vault: Vault, stop: Callable[[], bool]) -> Iterator[str]:
    """The parts that the store knows and that are damaged or gone, by their name in the folder."""
    yield from (f"evidence/{photo}.age" for photo in vault.evidence.damaged(stop=stop))
    go_on_unless(stop)
    yield from vault.sealed.damaged()
    go_on_unless(stop)
    yield from (f"outbox/{bundle}.age" for bundle in vault.outbox.damaged())


def _parts(vault: Vault, copy: Path) -> Iterator[tuple[str, Path]]:
    """Everything that belongs into the file, in its order."""
    folder, sealed = vault.folder, vault.sealed.photo_files()
    yield HEADER_FILE, copy / HEADER_FILE
    yield STORE_FILE, copy / STORE_FILE
    for place in (
        *("evidence", f"evidence/{QUARANTINE}", "outbox", f"outbox/{QUARANTINE}"),
        *("sealed", f"sealed/{QUARANTINE}", QUARANTINE),
    ):
        entries = sorted((folder / place).iterdir()) if (folder / place).is_dir() else []
        for path in entries:
            if path.stem in sealed and path.with_name(f"{path.stem}.sealed.age").exists():
                # Its sealed form is about to replace it: what is plain goes nowhere.
                continue
            if path.is_file() and is_name(f"{place}/{path.name}"):
                yield f"{place}/{path.name}", path
