"""The vault: one folder in which everything that an auditor enters lies encrypted."""

from __future__ import annotations

import os
import threading
import uuid
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from auditor_app.errors import VaultError, VaultLockedError
from auditor_app.vault import sqlcipher
from auditor_app.vault.audits import Audits
from auditor_app.vault.durable import (
    make_private_folder,
    remove_file,
    remove_leftovers,
    system_errors_told,
    write_file,
)
from auditor_app.vault.events import EventLog
from auditor_app.vault.evidence import EvidenceRoom
from auditor_app.vault.evidence_files import EvidenceFiles, new_evidence_identity
from auditor_app.vault.forms import Forms
from auditor_app.vault.header import (
    COPY_FILE,
    HEADER_FILE,
    STORE_FILE,
    UNFINISHED,
    Header,
    read_copies,
    read_header,
    write_header,
)
from auditor_app.vault.identity import DeviceIdentity
from auditor_app.vault.instance_lock import LOCK_FILE, InstanceLock
from auditor_app.vault.outbox import Outbox
from auditor_app.vault.passphrase import passphrase_bytes
from auditor_app.vault.records import Records
from auditor_app.vault.recovery_code import new_recovery_code, read_recovery_code
from auditor_app.vault.sealed import SealedRoom
from auditor_app.vault.secrets import EVIDENCE_IDENTITY, Secrets, evidence_identity
from auditor_app.vault.slots import (
    KEY_SIZE,
    PASSPHRASE,
    RECOVERY,
    Argon2Cost,
    make_slot,
    open_slot,
    wipe,
)
from auditor_app.vault.store import Store, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from datetime import datetime
    from types import TracebackType

EVIDENCE_FOLDER: Final = "evidence"
OUTBOX_FOLDER: Final = "outbox"
SEALED_FOLDER: Final = "sealed"
_FOLDERS: Final = (EVIDENCE_FOLDER, OUTBOX_FOLDER, SEALED_FOLDER)
# What file managers put into every folder that they show.
_SYSTEM_FILES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


class Vault:
    """A vault that this process holds; `open` or `create` make one, `close` lets it go.

    The rooms (`audits`, `forms`, `records`, `sealed`, `evidence`, `events`, `identity`, `outbox`)
    are always there; while the vault is locked they raise `VaultLockedError`. One thread at a time
    works in the store, any thread may.

    What locking can wipe: SQLCipher overwrites its copy of the key and its pages
    (`cipher_memory_security`), and this class overwrites its own copy before letting go. What
    Python cannot wipe: the passphrase, which is an immutable string of the caller; short-lived
    copies that the cryptography library makes while unwrapping; the age identity and answers that
    were read and wait for the garbage collector. After closing the program nothing remains.
    """

    def __init__(self, folder: Path, lock: InstanceLock, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._lock = lock
        # Held while the vault locks or unlocks: one thread at a time turns the key.
        self._turning = threading.RLock()
        self._store = Store(folder / STORE_FILE, clock)
        self._files = EvidenceFiles(folder / EVIDENCE_FOLDER)
        self._secrets = Secrets(self._store)
        self.events = EventLog(self._store)
        self.forms = Forms(self._store)
        self.audits = Audits(self._store, self.events)
        self.records = Records(self._store, self.events)
        self.sealed = SealedRoom(self._store, self.events, self._files, folder / SEALED_FOLDER)
        self.evidence = EvidenceRoom(
            self._store, self.events, self.records, self._files, self.sealed
        )
        self.identity = DeviceIdentity(self._store, self._secrets, self.events)
        self.outbox = Outbox(self._store, self.events, folder / OUTBOX_FOLDER)

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        cost: Argon2Cost | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> tuple[Self, str]:
        """Make a vault in `folder`, which is empty or not there; the vault unlocked, its code.

        The recovery code is told this once and stands nowhere. `cost` is what a guess at the
        passphrase costs, by default about half a second on this machine. A creation that was cut
        off is simply done again.

        Raises:
            VaultError: the folder holds something else, or the passphrase is empty.
            StorageFullError, VaultAccessError: nothing usable was made.
        """
        if not passphrase.strip():
            raise VaultError("The passphrase is empty.", "Choose one, best several words.")
        folder = Path(folder).absolute()
        make_private_folder(folder)
        _refuse_occupied(folder)
        lock = InstanceLock(folder)
        try:
            # Again, now that nobody else creates a vault here.
            _refuse_occupied(folder)
        except BaseException:
            lock.release()
            raise
        try:
            _clear_unfinished(folder)
            write_file(folder / UNFINISHED, b"")
            vault = cls(folder, lock, clock)
            code = vault._furnish(passphrase, cost or Argon2Cost.tuned())
        except BaseException:
            # What cannot be removed now carries the marker; the first error counts.
            with suppress(VaultError):
                _clear_unfinished(folder)
            lock.release()
            raise
        return vault, code

    def _furnish(self, passphrase: str, cost: Argon2Cost) -> str:
        """Fill a new vault: store, folders, and last the header; the recovery code."""
        data_key = bytearray(os.urandom(KEY_SIZE))
        vault_id, code = str(uuid.uuid4()), new_recovery_code()
        for name in _FOLDERS:
            make_private_folder(self.folder / name)
        sqlcipher.create_file(self.folder / STORE_FILE)
        try:
            self._store.open(data_key, new=True)
            with self._store.transaction():
                identity = new_evidence_identity()
                self._secrets.put(EVIDENCE_IDENTITY, identity.encode("ascii"))
                self.events.append("vault.created")
            self._files.unlock(identity)
            slots = (
                make_slot(PASSPHRASE, passphrase_bytes(passphrase), data_key, vault_id, cost),
                make_slot(RECOVERY, read_recovery_code(code), data_key, vault_id, None),
            )
            write_header(self.folder, Header(vault_id, 1, slots))
            remove_file(self.folder / UNFINISHED)
        except BaseException:
            self.lock()
            raise
        finally:
            wipe(data_key)
        return code

    @classmethod
    def open(cls, folder: Path, *, clock: Callable[[], datetime] = utc_now) -> Self:
        """Hold the vault in `folder` for this process, locked. Mends a damaged header copy.

        Raises:
            NotAVaultError: there is no vault, or its creation was cut off.
            DamagedHeaderError: both copies of the header are unreadable.
            VaultInUseError: another program holds it.
            VaultAccessError: the system refuses.
        """
        folder = Path(folder).absolute()
        # First, so that no lock file is left in a folder that holds no vault.
        read_copies(folder)
        lock = InstanceLock(folder)
        try:
            read_header(folder)
            remove_leftovers(folder)
        except BaseException:
            lock.release()
            raise
        return cls(folder, lock, clock)

    @property
    def locked(self) -> bool:
        """Whether nothing can be read or written."""
        return not self._store.is_open

    def unlock(self, passphrase: str) -> None:
        """Open the store with the passphrase and clear what an interrupted import left.

        Takes about half a second. On an unlocked vault it only checks the passphrase.

        Raises:
            WrongKeyError: the passphrase opens no slot.
            DamagedStoreError: it does, but the store is not whole.
            DamagedHeaderError, VaultAccessError, StorageFullError.
        """
        self._unlock(PASSPHRASE, passphrase_bytes(passphrase))

    def unlock_with_recovery_code(self, code: str) -> None:
        """Open the store with the printed code, however it is typed. Raises as `unlock`."""
        self._unlock(RECOVERY, read_recovery_code(code))

    def _unlock(self, kind: str, secret: bytes) -> None:
        with self._turning:
            if not self._lock.held:
                raise VaultLockedError("The vault is closed.", "Open it again.")
            header = read_header(self.folder)
            data_key = open_slot(header.slots, kind, secret, header.vault_id)
            try:
                if self.locked:
                    self._open(data_key, kind)
            finally:
                wipe(data_key)

    def _open(self, data_key: bytearray, kind: str) -> None:
        try:
            self._store.open(data_key)
            self._files.unlock(evidence_identity(self._secrets))
            # A way of copying that drops empty folders does the vault no harm.
            for name in _FOLDERS:
                make_private_folder(self.folder / name)
            self.evidence.sweep()
            self.outbox.sweep()
            self.sealed.sweep()
            self.events.append("vault.unlocked", details={"with": kind})
        except BaseException:
            self.lock()
            raise

    def lock(self) -> None:
        """Close the store and drop the keys; what is not saved must be saved before."""
        with self._turning:
            self._files.lock()
            self._store.close()

    def close(self) -> None:
        """Lock, and let other programs open the vault."""
        try:
            self.lock()
        finally:
            self._lock.release()

    def transaction(self) -> AbstractContextManager[None]:
        """A block whose changes, in all rooms, take effect together or not at all."""
        return self._store.transaction()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _refuse_occupied(folder: Path) -> None:
    """Refuse a folder that holds anything but what a cut-off creation or the system left."""
    with system_errors_told():
        found = {entry.name for entry in folder.iterdir()}
    if UNFINISHED not in found and found - {LOCK_FILE} - _SYSTEM_FILES:
        raise VaultError(
            "The folder is not empty.", "Choose an empty folder, or open the vault in it."
        )


def _clear_unfinished(folder: Path) -> None:
    """Remove what a cut-off creation left, its marker last; the lock file stays."""
    ours = (HEADER_FILE, COPY_FILE, STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm")
    with system_errors_told():
        for name in ours:
            (folder / name).unlink(missing_ok=True)
        remove_leftovers(folder)
        for name in _FOLDERS:
            if (folder / name).exists():
                # A creation puts nothing inside; anything else makes this fail, rightly.
                (folder / name).rmdir()
        (folder / UNFINISHED).unlink(missing_ok=True)
