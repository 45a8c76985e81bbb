"""The second way: the same two files on a stick, and a receipt file that comes back."""

from __future__ import annotations

import errno
import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.bundle.names import bundle_name, signature_name
from auditor_app.errors import AuditorError, DeliveryError
from auditor_app.sync.accepting import accept_receipt, proved_receipt, require_programme
from auditor_app.sync.file_systems import FAT_LARGEST, is_fat
from auditor_app.sync.receipts import LARGEST_RECEIPT, Receipt
from auditor_app.sync.sealed_file import damaged
from auditor_app.vault.durable import flush_folder, flush_to_disk
from auditor_app.vault.stopping import never

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from auditor_app.vault import OutboxEntry, Vault

RECEIPT_FILES: Final = "*.receipt.json"
"""What the central store calls the receipts that it writes beside bundles."""
_UNFINISHED: Final = ".part"
_PART: Final = 1024 * 1024
_SPARE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class TakenReceipt:
    """What became of one file of a folder of receipts: the bundle's row, or the fault."""

    path: Path
    entry: OutboxEntry | None
    fault: AuditorError | None


def _untold(done: int, size: int) -> None:
    del done, size


def copy_to_stick(
    vault: Vault,
    bundle_id: str,
    folder: Path,
    *,
    progress: Callable[[int, int], None] = _untold,
    cancelled: Callable[[], bool] = never,
) -> tuple[Path, Path]:
    """Copy a sealed bundle and its signature into `folder`; the paths of both.

    `progress` is told the bundle's bytes copied and in all; `cancelled` is asked between pieces.

    Each file gets its name only when all of it is on the stick, so that one that was pulled out too
    early holds no half bundle that looks whole. A stick that holds the same bundle already is left
    as it is.

    Raises:
        UnknownRowError: the outbox holds no such bundle.
        DeliveryError: the stick has no room, cannot hold so large a file, was pulled out, or holds
            another file under the bundle's name; or the sealed file is not what was sealed; or it
            was cancelled.
    """
    entry = vault.outbox.get(bundle_id)
    bundle = folder / bundle_name(bundle_id)
    signature = folder / signature_name(bundle_id)
    try:
        there = _is_there(bundle, entry) and _holds(signature, entry.outer_dsse)
        if not there:
            _require_room(folder, entry)
            if bundle.exists():
                _write(signature, entry.outer_dsse)
            else:
                source = vault.outbox.path(bundle_id)
                _copy(source, bundle, entry, signature, _Watch(progress, cancelled))
            _flush_folder(folder)
    except OSError as error:
        raise _refused(folder, error) from error
    return bundle, signature


def accept_receipt_file(vault: Vault, path: Path) -> OutboxEntry:
    """Take in a receipt that came back on a stick; its bundle is then delivered.

    Raises:
        DeliveryError: the file cannot be read, or is for a bundle that this vault does not hold,
            or for another one under the same name.
        IdentityError: it was changed, or does not come from the organisation's central store.
    """
    try:
        with path.open("rb") as file:
            document = file.read(LARGEST_RECEIPT + 1)
    except OSError as error:
        raise DeliveryError(
            f"The receipt {path.name} cannot be read: {error.strerror or 'unknown reason'}.",
            "Check that the stick is in place, then take it in again.",
        ) from error
    receipt = proved_receipt(require_programme(vault), document)
    if receipt.bundle_id not in {entry.bundle_id for entry in vault.outbox.list()}:
        raise _for_another_vault(receipt)
    return accept_receipt(vault, receipt.bundle_id, document)


def accept_receipts(vault: Vault, folder: Path) -> tuple[TakenReceipt, ...]:
    """Take in every receipt of a folder (`*.receipt.json`), each by itself, in order of name.

    Raises:
        DeliveryError: the folder cannot be read, or holds no receipt.
    """
    try:
        paths = sorted(path for path in folder.glob(RECEIPT_FILES) if path.is_file())
    except OSError as error:
        raise _refused(folder, error) from error
    if not paths:
        raise DeliveryError(
            f"No receipt lies in {folder}.",
            f"Receipts are called {RECEIPT_FILES}; name the folder in which they lie.",
        )
    return tuple(_taken(vault, path) for path in paths)


def _taken(vault: Vault, path: Path) -> TakenReceipt:
    try:
        return TakenReceipt(path, accept_receipt_file(vault, path), None)
    except AuditorError as error:
        return TakenReceipt(path, None, error)


def _is_there(bundle: Path, entry: OutboxEntry) -> bool:
    """Whether the stick holds the whole bundle already.

    Raises:
        DeliveryError: another file has its name.
    """
    if not bundle.exists():
        return False
    if not bundle.is_file() or _facts(bundle) != (entry.sha256, entry.size):
        raise DeliveryError(
            f"The stick holds another file with the name {bundle.name}.",
            "Move it away or take another stick: it is not overwritten.",
        )
    return True


def _facts(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content


def _require_room(folder: Path, entry: OutboxEntry) -> None:
    if entry.size > FAT_LARGEST and is_fat(folder):
        raise DeliveryError(
            f"The stick's file system (FAT) holds no file of 4 GiB or more; "
            f"this bundle has {entry.size} bytes.",
            "Take a stick that is formatted with exFAT or NTFS, or deliver over the network.",
        )
    needed = entry.size + len(entry.outer_dsse) + _SPARE
    free = shutil.disk_usage(folder).free
    if free < needed and not (folder / bundle_name(entry.bundle_id)).exists():
        raise DeliveryError(
            f"The stick has {free} bytes free; the bundle needs {needed}.",
            "Free some space on it, or take another one.",
        )


@dataclass(frozen=True, slots=True)
class _Watch:
    """Who is told how far a copy is, and may end it."""

    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]

    def note(self, done: int, size: int) -> None:
        self.progress(done, size)
        if self.cancelled():
            raise DeliveryError(
                "Copying was broken off; no half bundle was left on the stick.",
                "The outbox keeps the bundle. Copy it again when you like.",
            )


def _copy(source: Path, target: Path, entry: OutboxEntry, signature: Path, watch: _Watch) -> None:
    """Copy through a name that looks like nothing whole, and check what was read on the way.

    The bundle takes its name last: what looks whole has its signature beside it.
    """
    unfinished = target.with_name(target.name + _UNFINISHED)
    digest = hashlib.sha256()
    done = 0
    try:
        try:
            file = source.open("rb")
        except OSError as error:
            raise damaged() from error
        with file, _new_file(unfinished) as copy:
            while part := file.read(_PART):
                digest.update(part)
                copy.write(part)
                done += len(part)
                watch.note(done, entry.size)
            _flush(copy)
        if digest.hexdigest() != entry.sha256:
            raise damaged()
        _write(signature, entry.outer_dsse)
        unfinished.replace(target)
    finally:
        # A stick that was pulled out cannot be tidied either.
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _write(target: Path, content: bytes) -> None:
    unfinished = target.with_name(target.name + _UNFINISHED)
    try:
        with _new_file(unfinished) as file:
            file.write(content)
            _flush(file)
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _new_file(path: Path) -> BinaryIO:
    """Made anew: what lies there under that name may lead to somewhere else."""
    path.unlink(missing_ok=True)
    return path.open("xb")


def _flush(file: BinaryIO) -> None:
    file.flush()
    flush_to_disk(file.fileno())


def _flush_folder(folder: Path) -> None:
    try:
        flush_folder(folder)
    except OSError as error:
        # Drivers outside of the system's kernel often cannot: the files themselves are flushed.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise


def _refused(folder: Path, error: OSError) -> DeliveryError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DeliveryError(
            "The stick is full; no half bundle was left on it.",
            "Free some space on it, or take another one, and copy again.",
        )
    if error.errno == errno.EFBIG:
        return DeliveryError(
            "The stick's file system cannot hold so large a file.",
            "Take a stick that is formatted with exFAT or NTFS, or deliver over the network.",
        )
    if error.errno in (errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOENT) or not folder.exists():
        return DeliveryError(
            "The stick is not there any more, or cannot be written.",
            "Put it in again (or another one) and copy again; the outbox keeps the bundle.",
        )
    return DeliveryError(
        f"The system refuses to write to the stick: {error.strerror or 'unknown reason'}.",
        "Check that it is not write-protected, or take another one.",
    )


def _for_another_vault(receipt: Receipt) -> DeliveryError:
    return DeliveryError(
        f"The receipt is for bundle {receipt.bundle_id} (number {receipt.sequence} of its laptop), "
        "which this vault does not hold.",
        "Open the vault that sealed it and take the receipt in there.",
    )
