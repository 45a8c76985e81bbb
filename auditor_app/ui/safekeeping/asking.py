"""What the vault's page asks of the vault: done on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import WrongKeyError
from auditor_app.sync.retention import retention_days
from auditor_app.vault import Proof
from auditor_app.vault.slots import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from auditor_app.vault import Backup, Holding, KeySlotInfo, NewCode, Vault, VaultFault


@dataclass(frozen=True, slots=True)
class Keeping:
    """What opens the vault, and what backs it up.

    `escrow` names the programme's escrow while it cannot open the vault yet, else it is empty.
    `backup_at` is the newest backup's time, None before the first; sizes in bytes.
    """

    slots: tuple[KeySlotInfo, ...]
    escrow: str
    backups: int
    backup_at: datetime | None
    backup_size: int
    backup_list: tuple[Backup, ...] = ()


def keeping(vault: Vault) -> Keeping:
    """Read how the vault is kept."""
    slots = vault.keys.list()
    programme = vault.identity.programme
    escrow = None if programme is None else programme.escrow
    held = {slot.recipient for slot in slots}
    waiting = escrow is not None and escrow.age_public_key not in held
    backups = vault.backups.list()
    return Keeping(
        slots,
        escrow.name if escrow is not None and waiting else "",
        len(backups),
        backups[0].made_at if backups else None,
        sum(backup.size for backup in backups),
        backups,
    )


def _proof(typed: str) -> Proof:
    """The recovery code where that was typed, else a passphrase.

    A code carries a checksum of 30 bits: no passphrase is one by chance.
    """
    try:
        return Proof.recovery_code(typed)
    except WrongKeyError:
        return Proof.passphrase(typed)


def change_passphrase(vault: Vault, *, present: str, new: str) -> None:
    """Let `new` open the vault instead of the passphrase there is."""
    vault.keys.change_passphrase(_proof(present), new)


def new_code(vault: Vault, *, present: str) -> NewCode:
    """A new recovery code beside those before it; `settle_code` takes them away."""
    return vault.keys.add_recovery_code(_proof(present))


def settle_code(vault: Vault, *, slot_id: str) -> None:
    """The new code is on paper: the codes before it open nothing from now on."""
    vault.keys.settle_recovery_code(slot_id)


def add_escrow(vault: Vault, *, present: str) -> None:
    """Let the programme's escrow open the vault."""
    vault.keys.add_programme_escrow(_proof(present))


def take_away(vault: Vault, *, present: str, slot_id: str) -> None:
    """Let a way in open the vault no longer."""
    vault.keys.remove(_proof(present), slot_id)


@dataclass(frozen=True, slots=True)
class Storage:
    """What the vault holds, and for how many days delivered files stay; None: for good."""

    holding: Holding
    retention_days: int | None


def storage(vault: Vault) -> Storage:
    """Measure the vault."""
    programme = vault.identity.programme
    days = None if programme is None else retention_days(programme)
    return Storage(vault.measure(), days)


def check(
    vault: Vault, *, deep: bool, progress: Callable[[int, int], None], stop: Callable[[], bool]
) -> tuple[VaultFault, ...]:
    """What of the vault is not whole."""
    return vault.check(deep=deep, progress=progress, stop=stop)


def prove(vault: Vault, *, present: str) -> tuple[str, bool]:
    """Make sure that a secret opens the vault; the secret, and whether it is the recovery code.

    Raises:
        WrongKeyError, TooManyTriesError: it does not, or comes too early.
    """
    proof = _proof(present)
    vault.unlock_with(proof)
    return present, proof.kind != PASSPHRASE


def back_up(vault: Vault) -> Keeping:
    """Make a backup now."""
    vault.backups.make()
    return keeping(vault)
