"""What the settings page asks of the vault: done on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor_app.vault import Vault, VaultPreferences


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """What the vault's owner has set; `certified_name` is empty on a laptop without enrolment."""

    preferences: VaultPreferences
    certified_name: str


def own_settings(vault: Vault) -> OwnSettings:
    """Read them."""
    identity = vault.identity.signing_identity
    return OwnSettings(vault.preferences.held, "" if identity is None else identity.subject.name)


def keep_preferences(vault: Vault, *, wished: VaultPreferences) -> OwnSettings:
    """Keep what was wished; what is held then."""
    vault.preferences.held = wished
    return own_settings(vault)
