"""The ways into a vault: list them, change, add and take them away.

Every change proves itself anew with a secret that opens the vault now; the data key is not kept for
it. Only the header is rewritten, never the store, so a change takes as long as deriving two keys,
and a kill at any moment leaves the header before or the one after.

What stays the same is the data key: whoever has an older copy of the header and a secret that was
good then still has it. A passphrase that somebody else knows together with a copy of the vault is
mended by a new vault only.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self, TypeVar

from auditor_app.errors import (
    IdentityError,
    KeySlotError,
    VaultError,
    VaultLockedError,
)
from auditor_app.identity.age_keys import age_identity
from auditor_app.vault.escrow import EscrowSlot, make_escrow_slot
from auditor_app.vault.header import MOST_SLOTS, Header, read_copies, read_header, write_header
from auditor_app.vault.passphrase import passphrase_bytes, refuse_empty
from auditor_app.vault.recovery_code import new_recovery_code, read_recovery_code
from auditor_app.vault.slots import (
    ESCROW,
    LONGEST_LABEL,
    PASSPHRASE,
    RECOVERY,
    Argon2Cost,
    find_slot,
    make_slot,
    readable_label,
    wipe,
)

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from auditor_app.vault.identity import DeviceIdentity
    from auditor_app.vault.instance_lock import InstanceLock
    from auditor_app.vault.slots import Slot
    from auditor_app.vault.tries import Tries

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Proof:
    """A secret that a person gives to show that the vault is theirs to change."""

    kind: str
    secret: bytes = field(repr=False)

    @classmethod
    def passphrase(cls, text: str) -> Self:
        """A passphrase as it is typed."""
        return cls(PASSPHRASE, passphrase_bytes(text))

    @classmethod
    def recovery_code(cls, typed: str) -> Self:
        """The printed code, however it is typed.

        Raises:
            WrongKeyError: no code at all, or one with a typing error.
        """
        return cls(RECOVERY, read_recovery_code(typed))

    @classmethod
    def escrow_identity(cls, text: str) -> Self:
        """The text of the organisation's age key file.

        Raises:
            IdentityError: it holds no age X25519 key.
        """
        return cls(ESCROW, str(age_identity(text)).encode("ascii"))


@dataclass(frozen=True, slots=True)
class KeySlotInfo:
    """One way in as it may be shown: `kind` is passphrase, recovery or escrow.

    `cost` is there for passphrases, `recipient` (an age public key) for the escrow. All of it can
    be read without a key, the label too.
    """

    slot_id: str
    kind: str
    label: str
    cost: Argon2Cost | None
    recipient: str


@dataclass(frozen=True, slots=True)
class NewCode:
    """A recovery code that opens the vault beside those before it; see `add_recovery_code`."""

    slot_id: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a proof opened: the header as it is, the slot, and the data key, wiped afterwards."""

    header: Header
    slot: Slot
    data_key: bytearray = field(repr=False)


class KeySlots:
    """The key slots of one vault that this process holds, locked or unlocked.

    Methods that take a proof raise `WrongKeyError`, `TooManyTriesError`, `VaultLockedError` (the
    vault object was closed), `DamagedHeaderError`, `StorageFullError` and `VaultAccessError`; none
    of these has changed anything.
    """

    def __init__(
        self,
        folder: Path,
        lock: InstanceLock,
        turning: threading.RLock,
        tries: Tries,
        identity: DeviceIdentity,
    ) -> None:
        self._folder = folder
        self._lock = lock
        self._turning = turning
        self._tries = tries
        self._identity = identity
        # The codes that were made beside others here.
        self._unsettled: set[str] = set()

    @property
    def vault_id(self) -> str:
        """The random id by which the vault's papers name it. Raises as `list`."""
        return self._header().vault_id

    def list(self) -> tuple[KeySlotInfo, ...]:
        """All ways in, in the order in which they were made; needs no key.

        Raises:
            DamagedHeaderError, NotAVaultError, VaultAccessError.
        """
        return tuple(_info(slot) for slot in self._header().slots)

    @contextmanager
    def opened(self, proof: Proof) -> Iterator[Opened]:
        """The data key, for the length of the block."""
        with self._turning:
            self._require_held()
            header = read_header(self._folder)
            slot, data_key = self._try(header, proof)
            try:
                yield Opened(header, slot, data_key)
            finally:
                wipe(data_key)

    def change_passphrase(
        self,
        proof: Proof,
        new: str,
        *,
        slot_id: str | None = None,
        cost: Argon2Cost | None = None,
    ) -> KeySlotInfo:
        """Replace a passphrase by `new`: the one that is the proof, or the one in `slot_id`.

        With a recovery code or an escrow key as proof, `slot_id` may be left out where there is
        one passphrase only. `cost` is measured anew on this machine unless given; never below
        64 MiB.

        Raises:
            KeySlotError: no such passphrase, or several and none named.
            VaultError: `new` is empty.
        """
        refuse_empty(new)
        with self.opened(proof) as opened:
            old = _passphrase_to_change(opened, slot_id)
            made = make_slot(
                PASSPHRASE,
                passphrase_bytes(new),
                opened.data_key,
                opened.header.vault_id,
                cost or Argon2Cost.tuned(),
                old.label,
            )
            slots = (made if slot is old else slot for slot in opened.header.slots)
            return self._keep(opened.header, slots, made)

    def add_passphrase(
        self, proof: Proof, new: str, label: str, *, cost: Argon2Cost | None = None
    ) -> KeySlotInfo:
        """Let one more passphrase open the vault; `label` says whose, readable without a key.

        Raises:
            KeySlotError: a label that cannot be shown, or too many ways in.
            VaultError: `new` is empty.
        """
        refuse_empty(new)
        label = _checked_label(label)
        with self.opened(proof) as opened:
            made = make_slot(
                PASSPHRASE,
                passphrase_bytes(new),
                opened.data_key,
                opened.header.vault_id,
                cost or Argon2Cost.tuned(),
                label,
            )
            return self._keep(opened.header, (*opened.header.slots, made), made)

    def add_recovery_code(self, proof: Proof) -> NewCode:
        """A new recovery code, told this once; those before still open the vault.

        `settle_recovery_code` takes them away, once the new one is on paper. Until then neither a
        kill nor a page that goes too early costs anybody the paper that there is.

        Raises:
            KeySlotError: too many ways in.
        """
        made = self._new_code(proof, keep_others=True)
        self._unsettled.add(made.slot_id)
        return made

    def settle_recovery_code(self, slot_id: str) -> None:
        """From now on the recovery codes before `slot_id`, an added one, open nothing.

        No proof is asked for again, so this is for codes only that these very `KeySlots` were
        given a proof for; nothing but other recovery codes goes, and none that was made later: that
        one may be on paper too. Settled before, it does nothing.

        Raises:
            KeySlotError: no such code, or one that was not made here.
            VaultLockedError, DamagedHeaderError, StorageFullError, VaultAccessError: nothing was
                changed.
        """
        with self._turning:
            self._require_held()
            header = read_header(self._folder)
            codes = [slot.slot_id for slot in header.slots if slot.kind == RECOVERY]
            if slot_id not in self._unsettled.intersection(codes):
                raise _no_such_slot()
            before = codes[: codes.index(slot_id)]
            left = tuple(slot for slot in header.slots if slot.slot_id not in before)
            if before:
                self._write(replace(header, slots=left))

    def renew_recovery_code(self, proof: Proof) -> str:
        """A new recovery code, told this once; from now on those before open nothing.

        For where the code is told at once and nothing can come between, as on a command line. A
        kill after the change and before the code is read costs the code, not the vault: there is
        always a passphrase.
        """
        return self._new_code(proof, keep_others=False).code

    def _new_code(self, proof: Proof, *, keep_others: bool) -> NewCode:
        code = new_recovery_code()
        with self.opened(proof) as opened:
            header = opened.header
            made = make_slot(
                RECOVERY, read_recovery_code(code), opened.data_key, header.vault_id, None
            )
            others = (slot for slot in header.slots if keep_others or slot.kind != RECOVERY)
            self._keep(header, (*others, made), made)
        return NewCode(made.slot_id, code)

    def add_escrow(self, proof: Proof, recipient: str, label: str) -> KeySlotInfo:
        """Let the holder of an age key open the vault; `recipient` is its public key.

        A slot for the same recipient is replaced.

        Raises:
            IdentityError: no age public key.
            KeySlotError: a label that cannot be shown, or too many ways in.
        """
        label = _checked_label(label)
        with self.opened(proof) as opened:
            header = opened.header
            made = make_escrow_slot(recipient, opened.data_key, header.vault_id, label)
            others = (slot for slot in header.slots if _recipient(slot) != recipient)
            return self._keep(header, (*others, made), made)

    def add_programme_escrow(self, proof: Proof) -> KeySlotInfo:
        """Let the escrow of the programme open the vault, which must be unlocked.

        Raises:
            IdentityError: the laptop is not enrolled, or the programme names no escrow.
            VaultLockedError: the vault is locked.
        """
        programme = self._identity.programme
        escrow = None if programme is None else programme.escrow
        if programme is None or escrow is None:
            raise IdentityError(
                "This laptop knows no programme that names an escrow.",
                "Enrol it first, or name the escrow's age public key yourself.",
            )
        label = f"{escrow.name}, {programme.organisation}"
        shown = "".join(sign for sign in label if sign.isprintable())[:LONGEST_LABEL].strip()
        return self.add_escrow(proof, escrow.age_public_key, shown)

    def remove(self, proof: Proof, slot_id: str) -> None:
        """Take a way in away.

        Raises:
            KeySlotError: there is none of that id, or it is the last passphrase.
        """
        with self.opened(proof) as opened:
            slots = opened.header.slots
            left = tuple(slot for slot in slots if slot.slot_id != slot_id)
            if len(left) == len(slots):
                raise _no_such_slot()
            if not any(slot.kind == PASSPHRASE for slot in left):
                raise KeySlotError(
                    "The last passphrase cannot be taken away: nobody could open the vault here.",
                    "Change it instead, or add another one first.",
                )
            self._write(replace(opened.header, slots=left))

    def _require_held(self) -> None:
        if not self._lock.held:
            raise VaultLockedError("The vault is closed.", "Open it again.")

    def _header(self) -> Header:
        return read_copies(self._folder).holding

    def _try(self, header: Header, proof: Proof) -> tuple[Slot, bytearray]:
        def find() -> tuple[Slot, bytearray]:
            return find_slot(header.slots, proof.kind, proof.secret, header.vault_id)

        return tried(find, self._tries, proof.kind)

    def _keep(
        self, header: Header, slots: Iterator[Slot] | tuple[Slot, ...], made: Slot
    ) -> KeySlotInfo:
        kept = tuple(slots)
        if len(kept) > MOST_SLOTS:
            raise KeySlotError(
                f"A vault has {MOST_SLOTS} ways in at most.", "Take one away that nobody uses."
            )
        self._write(replace(header, slots=kept))
        return _info(made)

    def _write(self, header: Header) -> None:
        """Put `header` in the place of the one before it."""
        newer = replace(header, generation=header.generation + 1)
        try:
            write_header(self._folder, newer)
        except VaultError:
            # The change holds as soon as one copy says so; opening the vault mends the other. To
            # say then that nothing was changed would send the person off with the wrong secret.
            if read_copies(self._folder).newest != newer:
                raise


def tried(find: Callable[[], Found], tries: Tries, kind: str) -> Found:
    """What `find` finds with a secret of that kind, made to wait after wrong passphrases.

    Raises:
        TooManyTriesError: it comes too early.
        WrongKeyError: from `find`.
    """
    if kind == PASSPHRASE:
        with tries.counted():
            return find()
    found = find()
    tries.forget()
    return found


def _info(slot: Slot) -> KeySlotInfo:
    return KeySlotInfo(slot.slot_id, slot.kind, slot.label, slot.cost, _recipient(slot))


def _recipient(slot: Slot) -> str:
    return slot.recipient if isinstance(slot, EscrowSlot) else ""


def _passphrase_to_change(opened: Opened, slot_id: str | None) -> Slot:
    there = [slot for slot in opened.header.slots if slot.kind == PASSPHRASE]
    if slot_id is not None:
        there = [slot for slot in there if slot.slot_id == slot_id]
    elif opened.slot.kind == PASSPHRASE:
        return opened.slot
    if len(there) > 1:
        raise KeySlotError(
            "Several passphrases open this vault.", "Say which one is to be changed."
        )
    if not there:
        raise _no_such_slot()
    return there[0]


def _no_such_slot() -> KeySlotError:
    return KeySlotError(
        "The vault has no such way in.", "Look at the list of its keys and name one of them."
    )


def _checked_label(label: str) -> str:
    try:
        checked = readable_label(label.strip())
        checked.encode("utf-8")
    except ValueError:
        raise KeySlotError(
            "The name of a key cannot be shown in a list.",
            f"Use at most {LONGEST_LABEL} letters, digits and signs, in one line.",
        ) from None
    return checked
