"""A wrong key, a damaged header, a damaged store and a refusing system are never mixed up."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import (
    DamagedHeaderError,
    DamagedStoreError,
    VaultAccessError,
    VaultError,
    WrongKeyError,
)
from auditor_app.vault import Vault, check_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Filled

# What is wrong, one or several at once, and what is said: what stands first in the way.
CASES: dict[tuple[str, ...], type[VaultError]] = {
    ("key",): WrongKeyError,
    ("header",): DamagedHeaderError,
    ("store",): DamagedStoreError,
    ("header refused",): VaultAccessError,
    ("store refused",): VaultAccessError,
    ("lock refused",): VaultAccessError,
    ("key", "header"): DamagedHeaderError,
    ("key", "store"): WrongKeyError,
    ("key", "header refused"): VaultAccessError,
    ("key", "store refused"): WrongKeyError,
    ("header", "store"): DamagedHeaderError,
    ("header", "store refused"): DamagedHeaderError,
    ("store", "header refused"): VaultAccessError,
    ("key", "header", "store"): DamagedHeaderError,
}


def _damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    content[100] ^= 1
    path.write_bytes(content)


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the system refuse to open files of these names, root or not."""

    def named(*names: str) -> None:
        import io  # noqa: PLC0415

        for module in (os, io):
            real = module.open

            def guarded(
                path: object, *rest: object, _real: object = real, **more: object
            ) -> object:
                if str(path).endswith(names):
                    raise PermissionError(errno.EACCES, "Permission denied")
                return _real(path, *rest, **more)  # type: ignore[operator]

            monkeypatch.setattr(module, "open", guarded)

    return named


@pytest.mark.parametrize("wrong", CASES, ids=" and ".join)
def test_what_is_wrong_is_said(
    filled: Filled, refuse: Callable[..., None], wrong: tuple[str, ...]
) -> None:
    passphrase = "not it" if "key" in wrong else filled.passphrase
    if "header" in wrong:
        _damage(filled.folder / "vault.json")
        _damage(filled.folder / "vault.json.bak")
    if "store" in wrong:
        _damage(filled.folder / "records.db")
    if "header refused" in wrong:
        refuse("vault.json", "vault.json.bak")
    if "store refused" in wrong:
        refuse("records.db")
    if "lock refused" in wrong:
        refuse("vault.lock")

    def open_it() -> None:
        with Vault.open(filled.folder) as vault:
            vault.unlock(passphrase)
            vault.audits.list()

    with pytest.raises(VaultError) as told:
        open_it()
    assert type(told.value) is CASES[wrong]
    assert told.value.remedy
    if "store" in wrong[-1] and "key" not in wrong and "header" not in wrong:
        faults = check_vault(filled.folder, passphrase)
        assert {fault.place for fault in faults} == {"records.db"}
        return
    with pytest.raises(CASES[wrong]):
        check_vault(filled.folder, passphrase)


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak"])
def test_a_folder_in_the_place_of_a_header_copy_is_a_refusal_and_no_damage(
    filled: Filled, name: str
) -> None:
    (filled.folder / name).unlink()
    (filled.folder / name).mkdir()
    with pytest.raises(VaultAccessError):
        Vault.open(filled.folder)


def test_a_recovery_code_meets_the_same_faults(filled: Filled) -> None:
    _damage(filled.folder / "records.db")
    with Vault.open(filled.folder) as vault, pytest.raises(DamagedStoreError):
        vault.unlock_with_recovery_code(filled.code)
