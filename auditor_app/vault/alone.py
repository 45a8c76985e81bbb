"""A vault's data key for a command that looks at its files, while no other program may open it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from auditor_app.vault.instance_lock import InstanceLock
from auditor_app.vault.passphrase import passphrase_bytes
from auditor_app.vault.slots import PASSPHRASE, open_slot, wipe
from auditor_app.vault.tries import Tries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from auditor_app.vault.header import Header


@contextmanager
def opened_alone(
    folder: Path, header: Header, passphrase: str, clock: Callable[[], datetime]
) -> Iterator[bytearray]:
    """The data key of the vault in `folder` for the length of the block; wiped afterwards.

    Raises:
        VaultInUseError, VaultAccessError, WrongKeyError, TooManyTriesError.
    """
    lock = InstanceLock(folder)
    try:
        secret = passphrase_bytes(passphrase)
        with Tries(folder, clock).counted():
            data_key = open_slot(header.slots, PASSPHRASE, secret, header.vault_id)
        try:
            yield data_key
        finally:
            wipe(data_key)
    finally:
        lock.release()
