from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from auditor_app.cli.auditor import main
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled


def _run(*arguments: str | Path, passphrase: str | None = None) -> tuple[int, str]:
    result = CliRunner().invoke(
        main,
        ["vault", *map(str, arguments)],
        env={"AUDITOR_PASSPHRASE": passphrase},
    )
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def test_create_prints_the_recovery_code_once_and_the_vault_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    status, told = _run("create", folder, passphrase="tin owl 93 marble ferry")
    assert status == 0
    codes = re.findall(r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}", told)
    assert len(codes) == 1
    assert "weak" not in told
    assert "marble" not in told
    with Vault.open(folder) as vault:
        vault.unlock_with_recovery_code(codes[0])
    assert _run("check", "--deep", folder, passphrase="tin owl 93 marble ferry") == (
        0,
        "The vault is whole.\n",
    )


def test_a_weak_passphrase_is_said_to_be_so(tmp_path: Path) -> None:
    status, told = _run("create", tmp_path / "vault", passphrase="password")
    assert status == 0
    assert "weak" in told


def test_the_passphrase_can_come_from_a_file(
    filled: Filled, tmp_path: Path, passphrase: str
) -> None:
    file = tmp_path / "passphrase"
    file.write_text(passphrase + "\n")
    status, _ = _run("check", filled.folder, "--passphrase-file", file)
    assert status == 0


def test_a_passphrase_file_may_come_from_any_editor_but_is_text(
    filled: Filled, tmp_path: Path, passphrase: str
) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(b"\xef\xbb\xbf" + passphrase.encode() + b"\r\n")
    assert _run("check", filled.folder, "--passphrase-file", file)[0] == 0
    file.write_bytes(passphrase.encode("utf-16"))
    status, told = _run("check", filled.folder, "--passphrase-file", file)
    assert (status, "UTF-8" in told) == (1, True)


def test_a_fault_is_named_with_its_file_and_ends_with_one(filled: Filled) -> None:
    photo = filled.folder / "evidence" / f"{filled.evidence_id}.age"
    content = bytearray(photo.read_bytes())
    content[-1] ^= 1
    photo.write_bytes(content)
    assert _run("check", filled.folder, passphrase=filled.passphrase)[0] == 0
    status, told = _run("check", "--deep", filled.folder, passphrase=filled.passphrase)
    assert status == 1
    assert f"evidence/{filled.evidence_id}.age" in told


@pytest.mark.parametrize("damage", ["passphrase", "header", "store", "none", "open"])
def test_what_stands_in_the_way_of_a_check_is_one_sentence_and_ends_with_one(
    filled: Filled, tmp_path: Path, damage: str
) -> None:
    folder, passphrase = filled.folder, filled.passphrase
    expected = {
        "passphrase": "does not open",
        "header": "header",
        "store": "gone",
        "none": "no vault",
        "open": "Another program",
    }[damage]
    if damage == "passphrase":
        passphrase = "wrong"
    elif damage == "header":
        for name in ("vault.json", "vault.json.bak"):
            (folder / name).write_text("{}")
    elif damage == "store":
        (folder / "records.db").unlink()
    elif damage == "none":
        folder = tmp_path
    holder = Vault.open(filled.folder) if damage == "open" else None
    status, told = _run("check", folder, passphrase=passphrase)
    if holder is not None:
        holder.close()
    assert status == 1
    assert expected in told
    assert "Traceback" not in told


def test_a_vault_is_not_created_over_something_else(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    status, told = _run("create", tmp_path, passphrase="tin owl 93 marble ferry")
    assert status == 1
    assert "not empty" in told
