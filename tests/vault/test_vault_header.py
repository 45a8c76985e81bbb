from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import rfc8785

from auditor_app.errors import (
    DamagedHeaderError,
    NotAVaultError,
    StorageFullError,
    VaultError,
    WrongKeyError,
)
from auditor_app.vault import Vault, check_vault, durable
from auditor_app.vault.header import read_copies, read_header, write_header

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled


def _flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 0x01
    path.write_bytes(content)


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak"])
@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "gone"])
def test_one_damaged_copy_is_mended_from_the_other(filled: Filled, name: str, damage: str) -> None:
    path = filled.folder / name
    whole = path.read_bytes()
    if damage == "flip":
        _flip(path, len(whole) // 2)
    elif damage == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif damage == "empty":
        path.write_bytes(b"")
    else:
        path.unlink()
    faults = check_vault(filled.folder, filled.passphrase)
    assert [fault.place for fault in faults] == [name]
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        assert vault.records.values(filled.record_id) == {"/data/said": filled.sentence}
    assert path.read_bytes() == whole
    assert check_vault(filled.folder, filled.passphrase) == ()


def test_every_flipped_byte_of_a_copy_is_noticed(filled: Filled) -> None:
    path = filled.folder / "vault.json"
    whole = path.read_bytes()
    header = read_header(filled.folder)
    for at in range(len(whole)):
        _flip(path, at)
        # A changed space between two tokens changes nothing of what the header says.
        assert read_copies(filled.folder).first in (None, header), at
        assert read_header(filled.folder) == header
        path.write_bytes(whole)


def test_both_copies_damaged_is_told_apart_from_a_wrong_passphrase(filled: Filled) -> None:
    for name in ("vault.json", "vault.json.bak"):
        _flip(filled.folder / name, 40)
    before = {path.name: path.read_bytes() for path in filled.folder.iterdir() if path.is_file()}
    for attempt in (
        lambda: Vault.open(filled.folder),
        lambda: check_vault(filled.folder, filled.passphrase),
    ):
        with pytest.raises(DamagedHeaderError):
            attempt()
    for name in ("vault.json", "vault.json.bak", "records.db"):
        assert (filled.folder / name).read_bytes() == before[name]


def test_both_copies_gone_beside_a_store_is_damage_not_an_empty_folder(filled: Filled) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (filled.folder / name).unlink()
    with pytest.raises(DamagedHeaderError):
        Vault.open(filled.folder)


def test_a_folder_without_a_vault_is_said_so_and_left_untouched(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello")
    for folder in (tmp_path, tmp_path / "nowhere", tmp_path / "letter.txt"):
        with pytest.raises(NotAVaultError):
            Vault.open(folder)
        with pytest.raises(NotAVaultError):
            check_vault(folder, "x")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_the_newer_copy_holds_after_a_crash_between_the_two_writes(filled: Filled) -> None:
    old = read_header(filled.folder)
    new = replace(old, generation=old.generation + 1, slots=old.slots[:1])
    (filled.folder / "vault.json").write_bytes(new.to_bytes())
    assert [fault.place for fault in check_vault(filled.folder, filled.passphrase)] == [
        "vault.json.bak"
    ]
    assert read_header(filled.folder) == new
    assert (filled.folder / "vault.json.bak").read_bytes() == new.to_bytes()


def test_a_full_disk_while_the_header_is_written_leaves_one_that_opens(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = read_header(filled.folder)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "flush_to_disk", full)
    with pytest.raises(StorageFullError):
        write_header(filled.folder, replace(header, generation=9))
    monkeypatch.undo()
    assert read_header(filled.folder) == header
    assert not list(filled.folder.glob("*.tmp"))


def _resealed(described: dict[str, Any]) -> bytes:
    body = {name: value for name, value in described.items() if name != "checksum"}
    body["checksum"] = hashlib.sha256(rfc8785.dumps(body)).hexdigest()
    return json.dumps(body).encode()


def test_a_newer_format_is_neither_damage_nor_mended_away(filled: Filled) -> None:
    path = filled.folder / "vault.json"
    newer = _resealed({**json.loads(path.read_bytes()), "version": 3})
    path.write_bytes(newer)
    with pytest.raises(VaultError, match="newer version"):
        Vault.open(filled.folder)
    assert path.read_bytes() == newer


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"null",
        b'"vault"',
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": "auditor-vault", "generation": NaN}',
        b'{"format": "auditor-vault", "generation": 1e999}',
        b'{"format": "auditor-vault", "generation": ' + b"9" * 3000 + b"}",
        b'{"slots": "' + b"a" * 2_000_000 + b'"}',
    ],
)
def test_nonsense_in_a_header_is_damage_and_no_traceback(filled: Filled, content: bytes) -> None:
    (filled.folder / "vault.json").write_bytes(content)
    assert read_copies(filled.folder).first is None
    assert read_header(filled.folder).generation == 1


@pytest.mark.parametrize(
    "change",
    [
        {"slots": "none"},
        {"slots": [1]},
        {"slots": [[]]},
        {"slots": None},
        {"generation": "first"},
        {"generation": None},
    ],
)
def test_a_well_sealed_header_of_the_wrong_shape_is_damage(
    filled: Filled, change: dict[str, Any]
) -> None:
    path = filled.folder / "vault.json"
    path.write_bytes(_resealed({**json.loads(path.read_bytes()), **change}))
    assert read_copies(filled.folder).first is None


def test_a_slot_cheapened_by_a_stranger_does_not_open(filled: Filled) -> None:
    described = json.loads((filled.folder / "vault.json").read_bytes())
    described["slots"][0]["iterations"] = 2
    described["generation"] = 2
    for name in ("vault.json", "vault.json.bak"):
        (filled.folder / name).write_bytes(_resealed(described))
    with Vault.open(filled.folder) as vault, pytest.raises(WrongKeyError):
        vault.unlock(filled.passphrase)
