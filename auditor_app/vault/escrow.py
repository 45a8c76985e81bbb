"""The escrow slot: the data key, sealed to the organisation's age recipient.

For a vault whose passphrase and recovery code are both lost: whoever holds the recipient's identity
(a file that never lies on this laptop) opens it. What is sealed is canonical JSON (RFC 8785) that
names the vault and the recipient beside the key, so that a sealed key is of no use in the header of
another vault. `age -d` and SQLCipher's shell open a vault with it, without this program.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

import pyrage
import rfc8785

from auditor_app.errors import IdentityError
from auditor_app.identity.age_keys import age_identity, age_recipient
from auditor_app.identity.canonical import parse_canonical_json
from auditor_app.vault.slots import ESCROW, KEY_SIZE, new_slot_id, readable_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault.slots import Argon2Cost

_PURPOSE: Final = "urn:auditor:escrowed-data-key:1"
_MOST_SEALED: Final = 4096
"""An age file of one recipient with a key inside has about 500 bytes."""


@dataclass(frozen=True, slots=True)
class EscrowSlot:
    """The data key for whoever holds the identity of `recipient` (`age1…`); `sealed` is age's."""

    slot_id: str
    recipient: str
    sealed: bytes
    label: str = ""

    @property
    def kind(self) -> str:
        """Always `ESCROW`."""
        return ESCROW

    @property
    def cost(self) -> Argon2Cost | None:
        """None: an X25519 key is not guessed."""
        return None

    @property
    def format_version(self) -> int:
        """Programs that knew only version 1 of the header knew no such slots."""
        return 2

    def unwrap(self, secret: bytes, vault_id: str) -> bytearray | None:
        """The data key, or None when the age identity `secret` (its text) is not the recipient's.

        None as well for a key that was sealed for another vault, recipient or purpose.
        """
        try:
            identity = age_identity(secret.decode("ascii"))
            said = parse_canonical_json(pyrage.decrypt(self.sealed, [identity]), "The slot")
        except (pyrage.DecryptError, IdentityError, UnicodeDecodeError):
            return None
        key = said.pop("key", None)
        if said != _context(vault_id, self.recipient) or not isinstance(key, str):
            return None
        try:
            data_key = bytearray.fromhex(key)
        except ValueError:
            return None
        return data_key if len(data_key) == KEY_SIZE else None

    def to_json(self) -> dict[str, str | int]:
        """The slot as it stands in the header."""
        described: dict[str, str | int] = {
            "id": self.slot_id,
            "kind": ESCROW,
            "cipher": "age-x25519",
            "recipient": self.recipient,
            "sealed": self.sealed.hex(),
        }
        if self.label:
            described["label"] = self.label
        return described

    @classmethod
    def from_json(cls, described: Mapping[str, object]) -> Self:
        """The slot that a header describes.

        Raises:
            ValueError: not a slot that this program writes.
        """
        recipient, sealed = described.get("recipient"), described.get("sealed")
        if not isinstance(recipient, str) or not isinstance(sealed, str):
            raise ValueError("an escrow slot lacks a field")  # noqa: TRY004 - one error for every fault of a header
        if len(sealed) > 2 * _MOST_SEALED:
            raise ValueError("an escrow slot is too long")
        try:
            age_recipient(recipient)
        except IdentityError:
            raise ValueError("an escrow slot is for no age recipient") from None
        slot = cls(
            slot_id=str(described.get("id")),
            recipient=recipient,
            sealed=bytes.fromhex(sealed),
            label=readable_label(described.get("label", "")),
        )
        if slot.to_json() != described:
            raise ValueError("a slot says more or other than this program writes")
        return slot


def make_escrow_slot(
    recipient: str, data_key: bytes | bytearray, vault_id: str, label: str
) -> EscrowSlot:
    """A new slot that opens with the identity of `recipient`.

    Raises:
        IdentityError: `recipient` is no age public key.
    """
    said = {**_context(vault_id, recipient), "key": data_key.hex()}
    sealed = bytes(pyrage.encrypt(rfc8785.dumps(said), [age_recipient(recipient)]))
    return EscrowSlot(new_slot_id(), recipient, sealed, label)


def _context(vault_id: str, recipient: str) -> dict[str, str]:
    """What is sealed beside the key: where alone it may be used."""
    return {"type": _PURPOSE, "vault_id": vault_id, "recipient": recipient}
