"""The vault: one folder in which everything that an auditor enters lies encrypted."""

from __future__ import annotations

import os
import threading
import uuid
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from auditor_app.errors import DamagedStoreError, VaultAccessError, VaultError
from auditor_app.vault import sqlcipher
from auditor_app.vault.alerts import Alerts
from auditor_app.vault.audits import Audits
from auditor_app.vault.backups import Backups
from auditor_app.vault.check import LAYERS, faults_of, header_faults
from auditor_app.vault.cipher_pages import refuse_torn_log
from auditor_app.vault.delivery_wishes import DeliveryWishes
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
from auditor_app.vault.examining import examined, readable_rows
from auditor_app.vault.findings import Findings
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
from auditor_app.vault.history import History
from auditor_app.vault.identity import DeviceIdentity
from auditor_app.vault.instance_lock import LOCK_FILE, InstanceLock
from auditor_app.vault.keys import KeySlots, Proof
from auditor_app.vault.measuring import measured
from auditor_app.vault.outbox import Outbox
from auditor_app.vault.overrides import Overrides
from auditor_app.vault.passphrase import passphrase_bytes, refuse_empty
from auditor_app.vault.photos_aside import PhotosAside
from auditor_app.vault.practice import PRACTICE_EVENT, is_practice, mark_as_practice
from auditor_app.vault.preferences import Preferences
from auditor_app.vault.protocols import Protocols
from auditor_app.vault.ratings import Ratings
from auditor_app.vault.read_only import drop_read_only_copy, read_only_copy
from auditor_app.vault.records import Records
from auditor_app.vault.recovery_code import new_recovery_code, read_recovery_code
from auditor_app.vault.redactions import Redactions
from auditor_app.vault.remarks import Remarks
from auditor_app.vault.resuming import Resuming
from auditor_app.vault.sample_plans import SamplePlans
from auditor_app.vault.sealed import SealedRoom
from auditor_app.vault.search import SearchIndex
from auditor_app.vault.secrets import EVIDENCE_IDENTITY, Secrets, evidence_identity
from auditor_app.vault.slots import (
    KEY_SIZE,
    PASSPHRASE,
    RECOVERY,
    Argon2Cost,
    make_slot,
    wipe,
)
from auditor_app.vault.stopping import go_on_unless, never
from auditor_app.vault.store import Store, utc_now
from auditor_app.vault.tries import Tries
from auditor_app.vault.wiping import destroy_keys, wipe_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from datetime import datetime
    from types import TracebackType

    from auditor_app.vault.check import VaultFault
    from auditor_app.vault.examining import Examination
    from auditor_app.vault.measuring import Holding
    from auditor_app.vault.wiping import Wiped

EVIDENCE_FOLDER: Final = "evidence"
OUTBOX_FOLDER: Final = "outbox"
SEALED_FOLDER: Final = "sealed"
REDACTED_FOLDER: Final = "redacted"
_FOLDERS: Final = (EVIDENCE_FOLDER, OUTBOX_FOLDER, SEALED_FOLDER, REDACTED_FOLDER)
# What file managers put into every folder that they show.
_SYSTEM_FILES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


class Vault:
    """A vault that this process holds; `open` or `create` make one, `close` lets it go.

    The rooms (`audits`, `forms`, `protocols`, `records`, `remarks`, `sealed`, `evidence`,
    `redactions`, `sample_plans`, `findings`, `alerts`, `overrides`, `ratings`, `events`,
    `identity`, `outbox`, `delivery`, `preferences`, `resuming`, `search`, `backups`) are always
    there; while the vault is locked they raise `VaultLockedError`, and whatever changes something
    raises `ReadOnlyVaultError` while it is open for reading only. `keys` works at any time. One
    thread at a time works in the store, any may.

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
        # Why a copy of the keys could not be overwritten when they were to go.
        self._keys_left: VaultAccessError | None = None
        self._store = Store(folder / STORE_FILE, clock)
        self._files = EvidenceFiles(folder / EVIDENCE_FOLDER)
        self._copies = EvidenceFiles(folder / REDACTED_FOLDER)
        self._secrets = Secrets(self._store)
        self.events = EventLog(self._store)
        self.forms = Forms(self._store)
        self.protocols = Protocols(self._store, self.events)
        self.search = SearchIndex(self._store)
        photos_aside = PhotosAside(self._store, self.events, self._files, self._copies)
        history = History(self._store, photos_aside)
        self.audits = Audits(self._store, self.events, history)
        self.records = Records(self._store, self.events, history, photos_aside)
        self.sample_plans = SamplePlans(self._store, self.events)
        self.sealed = SealedRoom(self._store, self.events, self._files, folder / SEALED_FOLDER)
        self.evidence = EvidenceRoom(
            self._store, self.events, self.records, self._files, photos_aside, self.sealed
        )
        self.remarks = Remarks(self._store, self.records, photos_aside)
        self.redactions = Redactions(self._store, self.events, self._copies, self.sealed)
        self.findings = Findings(self._store, self.events)
        self.alerts = Alerts(self._store, self.events)
        self.overrides = Overrides(self._store, self.events)
        self.identity = DeviceIdentity(self._store, self._secrets, self.events)
        self.preferences = Preferences(self._store, self._secrets, self.events)
        self.resuming = Resuming(self._store, self._secrets)
        self.ratings = Ratings(self._store, self._secrets)
        self.outbox = Outbox(self._store, self.events, folder / OUTBOX_FOLDER)
        self.delivery = DeliveryWishes(self._store, self._secrets, self.events)
        self.keys = KeySlots(folder, lock, self._turning, Tries(folder, clock), self.identity)
        self.backups = Backups(folder, self._store, self.events)
        self.sealed.when_settling(self.backups.forget_earlier)
        self.sealed.when_settling(self.redactions.sweep)

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
        return cls.create_filled(folder, passphrase, new_contents, cost=cost, clock=clock)

    @classmethod
    def create_filled(
        cls,
        folder: Path,
        passphrase: str,
        fill: Callable[[Store], str],
        *,
        cost: Argon2Cost | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> tuple[Self, str]:
        """Like `create`, with what `fill` puts into the empty store, in its transaction.

        `fill` gives the age identity that opens the photos. Raises as `create` and `fill`.
        """
        refuse_empty(passphrase)
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
            code = vault._furnish(passphrase, cost or Argon2Cost.tuned(), fill)
        except BaseException:
            # What cannot be removed now carries the marker; the first error counts.
            with suppress(VaultError):
                _clear_unfinished(folder)
            lock.release()
            raise
        return vault, code

    def _furnish(self, passphrase: str, cost: Argon2Cost, fill: Callable[[Store], str]) -> str:
        """Fill a new vault: store, folders, and last the header; the recovery code."""
        data_key = bytearray(os.urandom(KEY_SIZE))
        vault_id, code = str(uuid.uuid4()), new_recovery_code()
        for name in _FOLDERS:
            make_private_folder(self.folder / name)
        sqlcipher.create_file(self.folder / STORE_FILE)
        try:
            self._store.open(data_key, new=True)
            with self._store.transaction():
                identity = fill(self._store)
            self._unlock_files(identity)
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

    @property
    def read_only(self) -> bool:
        """Whether it is open for reading only."""
        return self._store.read_only

    @property
    def is_practice(self) -> bool:
        """Whether it is a vault to practise in: it is never enrolled, and nothing leaves it.

        Raises:
            VaultLockedError, DamagedStoreError.
        """
        return is_practice(self._secrets)

    def unlock(self, passphrase: str, *, read_only: bool = False) -> None:
        """Open the store with the passphrase and clear what an interrupted import left.

        Takes about half a second. On an unlocked vault it only checks the passphrase. With
        `read_only`, for a vault that is damaged, nothing is cleared, noted or brought up to date,
        and nothing can be changed: what is readable is read from a copy of the store, still
        encrypted, that is removed when the vault locks.

        Raises:
            WrongKeyError: the passphrase opens no slot.
            TooManyTriesError: several did not, and it is too early for the next.
            DamagedStoreError: it does, but the store is not whole.
            DamagedHeaderError, VaultAccessError, StorageFullError.
        """
        self.unlock_with(Proof.passphrase(passphrase), read_only=read_only)

    def unlock_with_recovery_code(self, code: str, *, read_only: bool = False) -> None:
        """Open the store with the printed code, however it is typed. Like `unlock` otherwise."""
        self.unlock_with(Proof.recovery_code(code), read_only=read_only)

    def unlock_with_escrow(self, identity_text: str, *, read_only: bool = False) -> None:
        """Open the store with the organisation's age key file. Like `unlock` otherwise.

        Raises:
            IdentityError: the text holds no age X25519 key.
        """
        self.unlock_with(Proof.escrow_identity(identity_text), read_only=read_only)

    def unlock_with(self, proof: Proof, *, read_only: bool = False) -> None:
        """Open the store with whatever secret the proof holds. Like `unlock` otherwise."""
        with self.keys.opened(proof) as opened:
            if self.locked and read_only:
                self._open_read_only(opened.data_key)
            elif self.locked:
                self._open(opened.data_key, proof.kind)

    def unlock_with_key(self, data_key: bytearray, kind: str) -> None:
        """Open the store with the key that a secret of this `kind` has just given.

        For who has opened a slot of this vault's header: to open it anew would take as long again.
        The caller wipes the key. Raises as `unlock`, but for what is wrong with a secret.
        """
        with self._turning:
            if self.locked:
                self._open(data_key, kind)

    def _open(self, data_key: bytearray, kind: str) -> None:
        try:
            refuse_torn_log(self.folder / STORE_FILE, data_key)
            self._store.open(data_key, before_migrating=self.backups.make_before_migration)
            self._unlock_files(evidence_identity(self._secrets))
            # A way of copying that drops empty folders does the vault no harm.
            for name in _FOLDERS:
                make_private_folder(self.folder / name)
            self.evidence.sweep()
            # A copy that cannot be removed keeps nobody from working; one of a sealed photo is
            # seen to with its record.
            with suppress(VaultAccessError):
                self.redactions.sweep()
            self.outbox.sweep()
            # Backups that cannot be tidied keep nobody from working.
            with suppress(VaultError):
                self.backups.sweep()
            self.sealed.sweep()
            self.events.append("vault.unlocked", details={"with": kind})
        except BaseException:
            self.lock()
            raise

    def _open_read_only(self, data_key: bytearray) -> None:
        copy = read_only_copy(self.folder)
        try:
            self._store.open_read_only(data_key, copy)
            try:
                identity = evidence_identity(self._secrets)
            except DamagedStoreError:
                identity = None
            self._unlock_files(identity, read_only=True)
        except BaseException:
            self.lock()
            drop_read_only_copy(self.folder)
            raise

    def _unlock_files(self, identity: str | None, *, read_only: bool = False) -> None:
        self._files.unlock(identity, read_only=read_only)
        self._copies.unlock(identity, read_only=read_only)

    def lock(self) -> None:
        """Close the store and drop the keys; what is not saved must be saved before."""
        with self._turning:
            was_read_only = self.read_only
            self._files.lock()
            self._copies.lock()
            self._store.close()
            if was_read_only:
                drop_read_only_copy(self.folder)

    def close(self) -> None:
        """Lock, and let other programs open the vault."""
        try:
            self.lock()
        finally:
            self._lock.release()

    def destroy_keys(self) -> None:
        """Overwrite the keys in the folder at once, from whatever thread, whatever others do.

        It waits for nobody: work that is under way goes on with the key in memory. `wipe` does the
        rest, and once more what was written meanwhile.

        Raises as `wipe_vault`.
        """
        try:
            destroy_keys(self.folder)
        except VaultAccessError as error:
            # The copy that could not be overwritten is unlinked: a second look finds nothing.
            self._keys_left = error
            raise

    def wipe(self) -> Wiped:
        """Make the vault unreadable for ever, then remove it; it need not be unlocked.

        Raises as `wipe_vault`.
        """
        # The keys go before anything else; what fails is said at the end.
        with suppress(VaultError):
            self.destroy_keys()
        with suppress(VaultError):
            self.close()
        try:
            return wipe_vault(self.folder)
        finally:
            if self._keys_left is not None:
                raise self._keys_left

    def examine(self, *, stop: Callable[[], bool] = never) -> Examination:
        """What of this vault is whole, audit by audit; reads every page and photo.

        `stop` is asked before each photo.

        Raises:
            VaultLockedError, VaultAccessError.
            StoppedError: `stop` said so.
            DamagedStoreError: nothing of the store can be read at all.
        """
        with self._store.data_key() as data_key:
            return examined(self.folder, readable_rows(self.folder, data_key), stop)

    def check(
        self,
        *,
        deep: bool = False,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        stop: Callable[[], bool] = never,
    ) -> tuple[VaultFault, ...]:
        """Is this unlocked vault whole? As `check_vault`; nothing may write to it meanwhile.

        `progress` is told how many steps are done of how many; `stop` is asked before each.

        Raises:
            VaultLockedError, VaultAccessError.
            StoppedError: `stop` said so.
        """
        total, done = LAYERS + (self._files_to_check() if deep else 0), 0

        def step() -> None:
            nonlocal done
            go_on_unless(stop)
            progress(min(done, total), total)
            done += 1

        with self._store.data_key() as data_key:
            return (
                *header_faults(read_copies(self.folder)),
                *faults_of(self._store, self.folder, data_key, deep=deep, step=step),
            )

    def _files_to_check(self) -> int:
        """About how many, for whoever waits."""
        files = len(self.backups.list())
        # Where the list of photos is what is damaged, the check itself says so.
        with suppress(DamagedStoreError):
            files += len(self.evidence.all_files())
        return files

    def measure(self) -> Holding:
        """How much it holds, and how much room is left. Raises as `measured`."""
        return measured(self.folder, self._store, self.outbox)

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


def new_contents(store: Store) -> str:
    """What a new vault begins with: the key to its photos, which is given, and its first event."""
    EventLog(store).append("vault.created")
    return _new_key_to_photos(store)


def practice_contents(store: Store) -> str:
    """What a new vault to practise in begins with; as `new_contents`, and the mark."""
    mark_as_practice(Secrets(store))
    EventLog(store).append("vault.created", details=PRACTICE_EVENT)
    return _new_key_to_photos(store)


def _new_key_to_photos(store: Store) -> str:
    identity = new_evidence_identity()
    Secrets(store).put(EVIDENCE_IDENTITY, identity.encode("ascii"))
    return identity


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
