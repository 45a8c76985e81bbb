"""What the owner wishes of a vault: kept in it, within bounds, and told to nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import ReadOnlyVaultError, VaultError, VaultLockedError
from auditor_app.vault import Argon2Cost, Vault, VaultPreferences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE = "seven grey herons wade"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made, _ = Vault.create(tmp_path / "vault", PASSPHRASE, cost=Argon2Cost(64 * 1024, 1, 1))
    with made:
        yield made


def test_what_is_wished_is_kept_and_noted_once(vault: Vault) -> None:
    before = vault.events.head().sequence
    wished = VaultPreferences(idle_minutes=5, auditor_name="أمينة حدّاد")
    vault.preferences.held = wished
    vault.preferences.held = wished
    assert vault.events.head().sequence == before + 1
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert vault.preferences.held == wished
    assert vault.identity.auditor_name == "أمينة حدّاد"


@pytest.mark.parametrize(
    "wished",
    [
        VaultPreferences(idle_minutes=0),
        VaultPreferences(idle_minutes=31),
        VaultPreferences(auditor_name="x" * 101),
        VaultPreferences(auditor_name="two\nlines"),
        VaultPreferences(auditor_name="\u202eanima"),
    ],
)
def test_what_cannot_be_kept_to_is_refused_and_changes_nothing(
    vault: Vault, wished: VaultPreferences
) -> None:
    with pytest.raises(VaultError):
        vault.preferences.held = wished
    assert vault.preferences.held == VaultPreferences()


def test_a_locked_vault_tells_nothing_and_a_read_only_one_takes_nothing(vault: Vault) -> None:
    vault.lock()
    with pytest.raises(VaultLockedError):
        _ = vault.preferences.held
    vault.unlock(PASSPHRASE, read_only=True)
    assert vault.preferences.held == VaultPreferences()
    with pytest.raises(ReadOnlyVaultError):
        vault.preferences.held = VaultPreferences(idle_minutes=5)


def test_bounds_of_another_version_lead_to_the_usual_time(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.preferences.held = VaultPreferences(idle_minutes=25, auditor_name="Amina")
    monkeypatch.setattr("auditor_app.vault.preferences.MOST_IDLE", 15)
    held = vault.preferences.held
    assert (held.idle_minutes, held.auditor_name) == (10, "Amina")


def test_nothing_of_it_lies_in_clear(vault: Vault) -> None:
    vault.preferences.held = VaultPreferences(auditor_name="Nameinclear")
    vault.lock()
    for file in vault.folder.rglob("*"):
        if file.is_file():
            assert b"Nameinclear" not in file.read_bytes()
