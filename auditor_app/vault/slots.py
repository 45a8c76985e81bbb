"""Key slots: each wraps the same 32-byte data key with a key that only one secret gives.

A passphrase goes through Argon2id (RFC 9106, at least 64 MiB), a recovery code, which is random,
through HKDF-SHA256 (RFC 5869). The data key is wrapped with AES-256-GCM; everything else that the
slot says (kind, label, cost, salt, the vault's id) is authenticated with it, so a slot can neither
be weakened nor carried into another vault unseen. The third kind, for the organisation, is in
`escrow`.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, Self

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from auditor_app.errors import WrongKeyError
from auditor_app.vault.passphrase import passphrase_bytes
from auditor_app.vault.recovery_code import read_recovery_code

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

KEY_SIZE = 32
PASSPHRASE = "passphrase"  # noqa: S105 - the kind of a slot
RECOVERY = "recovery"
ESCROW = "escrow"
LONGEST_LABEL = 60
LEAST_MEMORY_KIB = 64 * 1024
# A header that asks for more than this was not written by this program.
MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_ITERATIONS = 64
_MOST_LANES = 16
_TUNED_MEMORY_KIB = 256 * 1024
_SALT_SIZE = 16
_NONCE_SIZE = 12
_WRAPPED_SIZE = KEY_SIZE + 16
_RECOVERY_INFO = b"auditor vault: recovery slot, version 1"
_WRONG = {
    PASSPHRASE: (
        "This passphrase does not open the vault.",
        "Check capitals and keyboard layout and type it again, or use the recovery code.",
    ),
    RECOVERY: (
        "This recovery code is for another vault, or a newer one has replaced it.",
        "Use the newest sheet of this vault.",
    ),
    ESCROW: (
        "This key file opens no escrow slot of the vault.",
        "Use the escrow key of the organisation to which the vault was entrusted.",
    ),
}


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess at the passphrase costs: memory in KiB, passes over it, lanes in parallel.

    Raises:
        ValueError: less than 64 MiB or one pass, or more than any laptop could do.
    """

    memory_kib: int = LEAST_MEMORY_KIB
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Refuse a cost outside the limits."""
        for value, least, most in (
            (self.memory_kib, LEAST_MEMORY_KIB, MOST_MEMORY_KIB),
            (self.iterations, 1, _MOST_ITERATIONS),
            (self.lanes, 1, _MOST_LANES),
        ):
            if not least <= value <= most:
                raise ValueError(f"Argon2id cost out of limits: {value}")

    @classmethod
    def tuned(cls, seconds: float = 0.5) -> Self:
        """A cost that takes about `seconds` on this machine.

        Memory is raised first (to 256 MiB at most), because memory is what makes guessing on
        special hardware dear; then passes.
        """
        cost = cls(iterations=1, lanes=min(4, os.cpu_count() or 1))
        spent = cost.measure()
        while cost.memory_kib < _TUNED_MEMORY_KIB and 2 * spent <= seconds:
            cost = replace(cost, memory_kib=2 * cost.memory_kib)
            spent = cost.measure()
        passes = max(1, min(_MOST_ITERATIONS, round(seconds / spent)))
        return replace(cost, iterations=passes)

    def measure(self) -> float:
        """How many seconds one derivation takes here."""
        start = time.perf_counter()
        self.derive(b"measure", bytes(_SALT_SIZE))
        return time.perf_counter() - start

    def derive(self, secret: bytes, salt: bytes) -> bytes:
        """The 32-byte key that `secret` gives with `salt`."""
        return Argon2id(
            salt=salt,
            length=KEY_SIZE,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive(secret)


class Slot(Protocol):
    """One way into the vault, whatever its kind."""

    @property
    def slot_id(self) -> str:
        """What the slot is called when a person points at it."""

    @property
    def kind(self) -> str:
        """`PASSPHRASE`, `RECOVERY` or `ESCROW`."""

    @property
    def label(self) -> str:
        """What a person called it, or nothing; readable without a key."""

    @property
    def cost(self) -> Argon2Cost | None:
        """What one guess costs, where guesses matter."""

    @property
    def format_version(self) -> int:
        """The lowest version of the header's format in which the slot can stand."""

    def unwrap(self, secret: bytes, vault_id: str) -> bytearray | None:
        """The data key, or None when `secret` is not this slot's."""

    def to_json(self) -> dict[str, str | int]:
        """The slot as it stands in the header."""


@dataclass(frozen=True, slots=True)
class KeySlot:
    """A passphrase or a recovery code. `cost` is there for passphrase slots only."""

    slot_id: str
    kind: str
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Argon2Cost | None
    label: str = ""

    @property
    def format_version(self) -> int:
        """Programs that knew only version 1 knew no labels."""
        return 2 if self.label else 1

    def unwrap(self, secret: bytes, vault_id: str) -> bytearray | None:
        """The data key, or None when `secret` is not this slot's."""
        key = _wrapping_key(secret, self.salt, self.cost)
        try:
            return bytearray(
                AESGCM(key).decrypt(self.nonce, self.wrapped, self._authenticated(vault_id))
            )
        except InvalidTag:
            return None

    def _authenticated(self, vault_id: str) -> bytes:
        """What the slot says besides the wrapped key, canonical (RFC 8785), with the vault's id."""
        described = self.to_json()
        del described["wrapped"]
        return rfc8785.dumps({**described, "vault_id": vault_id})

    def to_json(self) -> dict[str, str | int]:
        """The slot as it stands in the header."""
        described: dict[str, str | int] = {
            "id": self.slot_id,
            "kind": self.kind,
            "kdf": "hkdf-sha256" if self.cost is None else "argon2id",
            "cipher": "aes-256-gcm",
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
        }
        if self.cost is not None:
            described["memory_kib"] = self.cost.memory_kib
            described["iterations"] = self.cost.iterations
            described["lanes"] = self.cost.lanes
        if self.label:
            described["label"] = self.label
        return described

    @classmethod
    def from_json(cls, described: Mapping[str, object]) -> Self:
        """The slot that a header describes.

        Raises:
            ValueError: not a slot that this program writes.
        """
        kind = described.get("kind")
        cost = None
        if kind == PASSPHRASE:
            cost = Argon2Cost(
                *(_whole(described.get(n)) for n in ("memory_kib", "iterations", "lanes"))
            )
        elif kind != RECOVERY:
            raise ValueError("unknown kind of slot")
        slot = cls(
            slot_id=str(described.get("id")),
            kind=str(kind),
            salt=_bytes(described.get("salt"), _SALT_SIZE),
            nonce=_bytes(described.get("nonce"), _NONCE_SIZE),
            wrapped=_bytes(described.get("wrapped"), _WRAPPED_SIZE),
            cost=cost,
            label=readable_label(described.get("label", "")),
        )
        if slot.to_json() != described:
            raise ValueError("a slot says more or other than this program writes")
        return slot


def make_slot(
    kind: str,
    secret: bytes,
    data_key: bytes | bytearray,
    vault_id: str,
    cost: Argon2Cost | None,
    label: str = "",
) -> KeySlot:
    """A new slot that opens with `secret`; `cost` for a passphrase, None for a recovery code."""
    blank = KeySlot(
        slot_id=new_slot_id(),
        kind=kind,
        salt=os.urandom(_SALT_SIZE),
        nonce=os.urandom(_NONCE_SIZE),
        wrapped=b"",
        cost=cost,
        label=label,
    )
    key = _wrapping_key(secret, blank.salt, cost)
    sealed = AESGCM(key).encrypt(blank.nonce, bytes(data_key), blank._authenticated(vault_id))  # noqa: SLF001 - same class's seam
    return replace(blank, wrapped=sealed)


def open_slot(slots: Sequence[Slot], kind: str, secret: bytes, vault_id: str) -> bytearray:
    """The data key from the first slot of `kind` that `secret` opens; the caller wipes it.

    Raises:
        WrongKeyError: it opens none.
    """
    return find_slot(slots, kind, secret, vault_id)[1]


def find_slot(
    slots: Sequence[Slot], kind: str, secret: bytes, vault_id: str
) -> tuple[Slot, bytearray]:
    """As `open_slot`, with the slot that the secret opens."""
    for slot in slots:
        if slot.kind == kind and (data_key := slot.unwrap(secret, vault_id)) is not None:
            return slot, data_key
    raise WrongKeyError(*_WRONG[kind])


def new_slot_id() -> str:
    """A fresh random id."""
    return os.urandom(8).hex()


def readable_label(value: object) -> str:
    """`value`, if it is a label that a slot can have.

    Raises:
        ValueError: no text, too long, or with signs that cannot be shown in a list.
    """
    if not isinstance(value, str):
        raise ValueError("a label is no text")  # noqa: TRY004 - one error for every fault of a header
    if len(value) > LONGEST_LABEL or value != value.strip() or not value.isprintable():
        raise ValueError("a label that cannot be shown")
    return value


def open_with(slots: Sequence[Slot], secret: str, vault_id: str, *, is_code: bool) -> bytearray:
    """The data key from a passphrase or a recovery code as it was typed; the caller wipes it.

    Raises:
        WrongKeyError: it opens none.
    """
    if is_code:
        return open_slot(slots, RECOVERY, read_recovery_code(secret), vault_id)
    return open_slot(slots, PASSPHRASE, passphrase_bytes(secret), vault_id)


def wipe(key: bytearray) -> None:
    """Overwrite a key in place."""
    key[:] = bytes(len(key))


def _wrapping_key(secret: bytes, salt: bytes, cost: Argon2Cost | None) -> bytes:
    if cost is not None:
        return cost.derive(secret, salt)
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=salt, info=_RECOVERY_INFO).derive(secret)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("not a whole number")  # noqa: TRY004 - one error for every fault of a header
    return value


def _bytes(value: object, size: int) -> bytes:
    decoded = bytes.fromhex(value) if isinstance(value, str) else b""
    if len(decoded) != size:
        raise ValueError("a key slot's field has the wrong length")
    return decoded
