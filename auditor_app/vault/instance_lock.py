"""One program a vault: an advisory lock on `vault.lock`, held while the vault is open.

The system drops the lock when the process ends, however it ends; the file itself stays and holds
the number of the process that last took it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from auditor_app.errors import VaultInUseError
from auditor_app.vault.durable import PRIVATE_FILE, system_errors_told

if TYPE_CHECKING:
    from pathlib import Path

LOCK_FILE = "vault.lock"

if sys.platform == "win32":
    import msvcrt

    # Far behind the written bytes, so that others may still read who holds the vault.
    _LOCKED_BYTE = 1 << 20

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class InstanceLock:
    """Holds the vault in `folder` for this process until `release`.

    Raises:
        VaultInUseError: another vault object, here or in another program, holds it.
        VaultAccessError: the lock file cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK_FILE
        with system_errors_told():
            self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        try:
            _take(self._descriptor)
        except OSError as error:
            holder = os.read(self._descriptor, 32).decode("ascii", "replace").strip()
            self.release()
            message = "Another program has this vault open."
            if holder.isdigit():
                message = f"Another program has this vault open (process {holder})."
            raise VaultInUseError(message, "Close it there first, then open it here.") from error
        try:
            with system_errors_told():
                os.truncate(self._descriptor, 0)
                os.write(self._descriptor, f"{os.getpid()}\n".encode("ascii"))
        except BaseException:
            self.release()
            raise

    @property
    def held(self) -> bool:
        """Whether this process still holds the vault."""
        return self._descriptor is not None

    def release(self) -> None:
        """Let others open the vault. Calling it again does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
