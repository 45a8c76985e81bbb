"""The second way: the same two files on a stick, and a receipt file that comes back."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from auditor_app.bundle.names import bundle_name, signature_name
from auditor_app.errors import DeliveryError
from auditor_app.sync.delivery import accept_receipt, require_programme
from auditor_app.sync.receipts import LARGEST_RECEIPT, read_receipt

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from auditor_app.vault import OutboxEntry, Vault


def copy_to_stick(vault: Vault, bundle_id: str, folder: Path) -> tuple[Path, Path]:
    """Copy a sealed bundle and its signature into `folder`; the paths of both.

    Each file gets its name only when all of it is on the stick, so that one that was pulled out too
    early holds no half bundle that looks whole.

    Raises:
        UnknownRowError: the outbox holds no such bundle.
        OSError: the stick is full or cannot be written.
    """
    entry = vault.outbox.get(bundle_id)
    bundle = folder / bundle_name(bundle_id)
    signature = folder / signature_name(bundle_id)
    unfinished = bundle.with_name(f"{bundle.name}.part")
    try:
        with vault.outbox.path(bundle_id).open("rb") as source, unfinished.open("wb") as target:
            shutil.copyfileobj(source, target, 1024 * 1024)
            _flush(target)
        with signature.open("wb") as target:
            target.write(entry.outer_dsse)
            _flush(target)
        unfinished.replace(bundle)
    finally:
        unfinished.unlink(missing_ok=True)
    return bundle, signature


def accept_receipt_file(vault: Vault, path: Path) -> OutboxEntry:
    """Take in a receipt that came back on a stick; its bundle is then delivered.

    Raises:
        DeliveryError: it is too long, for a bundle that this vault does not hold, or for another
            one under the same name.
        IdentityError: it was changed, or does not come from the organisation's central store.
    """
    with path.open("rb") as file:
        document = file.read(LARGEST_RECEIPT + 1)
    receipt = read_receipt(document, require_programme(vault).ca_certificate_pem)
    if receipt.bundle_id not in {entry.bundle_id for entry in vault.outbox.list()}:
        raise DeliveryError(
            "The receipt is for a bundle that this vault does not hold.",
            "Open the vault that sealed it and take the receipt in there.",
        )
    return accept_receipt(vault, receipt.bundle_id, document)


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
