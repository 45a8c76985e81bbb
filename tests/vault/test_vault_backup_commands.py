from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from auditor_app.cli.auditor import main
from auditor_app.vault import Vault, check_vault

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled


def _run(
    *arguments: str | Path, passphrase: str | None = None, typed: str | None = None
) -> tuple[int, str]:
    result = CliRunner().invoke(
        main,
        ["vault", *map(str, arguments)],
        env={"AUDITOR_PASSPHRASE": passphrase},
        input=typed,
    )
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


@pytest.fixture
def backup(filled: Filled) -> str:
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        return vault.backups.make().name


def test_a_vault_is_exported_and_restored_and_one_is_told_to_work_on_with_one(
    filled: Filled, tmp_path: Path
) -> None:
    file, new = tmp_path / "vault.tar", tmp_path / "new"
    status, told = _run("export", filled.folder, file, passphrase=filled.passphrase)
    assert (status, "one of the two" in told) == (0, True)
    status, told = _run("export", filled.folder, file, passphrase=filled.passphrase)
    assert (status, "already" in told) == (1, True)
    status, told = _run("restore", file, new, passphrase=filled.passphrase)
    assert (status, "one of the two" in told) == (0, True)
    status, told = _run("restore", file, new, passphrase=filled.passphrase)
    assert (status, "--replace" in told) == (1, True)
    status, told = _run("restore", "--replace", file, new, passphrase=filled.passphrase)
    assert status == 0
    (aside,) = tmp_path.glob("new.before-*")
    assert told.index(str(aside)) < told.index("The vault is in")
    assert check_vault(new, filled.passphrase, deep=True) == ()
    assert check_vault(aside, filled.passphrase, deep=True) == ()


def test_a_vault_is_restored_with_the_recovery_code(filled: Filled, tmp_path: Path) -> None:
    file = tmp_path / "vault.tar"
    _run("export", filled.folder, file, passphrase=filled.passphrase)
    status, told = _run(
        "restore", "--recovery-code", file, tmp_path / "new", typed=filled.code.lower() + "\n"
    )
    assert status == 0
    assert filled.code.lower() not in told
    status, _ = _run("restore", "--recovery-code", file, tmp_path / "no", typed="7K2M\n")
    assert status == 1
    assert not (tmp_path / "no").exists()


def test_backups_are_listed_and_one_is_put_in_place(filled: Filled, backup: str) -> None:
    status, told = _run("backups", filled.folder)
    assert (status, told.startswith(backup)) == (0, True)
    (filled.folder / "records.db").write_bytes(b"damaged")
    status, told = _run("restore", "--backup", backup, filled.folder, passphrase=filled.passphrase)
    assert (status, "quarantine" in told, "numbers" in told) == (0, True, True)
    status, told = _run("check", "--deep", filled.folder, passphrase=filled.passphrase)
    assert (status, "backups: 1" in told, "quarantine: 1" in told) == (0, True, True)
    status, told = _run("restore", "--backup", "none", filled.folder, passphrase=filled.passphrase)
    assert (status, "no backup of this name" in told) == (1, True)


def test_a_vault_without_backups_says_so(filled: Filled) -> None:
    assert "no backup yet" in _run("backups", filled.folder)[1]


@pytest.mark.parametrize(
    "arguments", [("restore",), ("restore", "a"), ("restore", "a", "b", "c"),
                  ("restore", "--backup", "a", "b", "c"), ("restore", "--backup", "a"),
                  ("restore", "--replace", "--backup", "a", "b"), ("export", "a"), ("salvage", "a")]
)  # fmt: skip
def test_wrong_use_ends_with_two(arguments: tuple[str, ...]) -> None:
    assert _run(*arguments, passphrase="x")[0] == 2


def test_salvage_tells_what_was_saved_and_a_code_that_opens_and_ends_with_one_for_a_loss(
    filled: Filled, tmp_path: Path
) -> None:
    status, told = _run("salvage", filled.folder, tmp_path / "all", passphrase=filled.passphrase)
    assert (status, "Nothing is lost" in told) == (0, True)
    (code,) = re.findall(r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}", told)
    with Vault.open(tmp_path / "all") as vault:
        vault.unlock_with_recovery_code(code)
    (filled.folder / "evidence" / f"{filled.evidence_id}.age").unlink()
    status, told = _run("salvage", filled.folder, tmp_path / "new", passphrase=filled.passphrase)
    assert (status, "1 records" in told, "1 photos' files are gone" in told) == (1, True, True)
    assert filled.sentence not in told


def test_examine_names_audits_by_their_id_and_ends_with_one_where_something_is_damaged(
    filled: Filled,
) -> None:
    status, told = _run("examine", filled.folder, passphrase=filled.passphrase)
    assert (status, told.startswith(filled.audit_id), "1 whole, 0 damaged" in told) == (
        *(0, True, True),
    )
    assert "Garment" not in told
    (filled.folder / "evidence" / f"{filled.evidence_id}.age").unlink()
    status, told = _run("examine", filled.folder, passphrase=filled.passphrase)
    assert (status, "1 missing" in told) == (1, True)


@pytest.mark.parametrize("command", ["export", "restore", "salvage", "examine", "backups"])
def test_what_is_no_vault_or_no_file_is_one_sentence(tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    target = () if command in {"examine", "backups"} else (tmp_path / "target",)
    status, told = _run(command, tmp_path / "empty", *target, passphrase="x")
    assert status == (0 if command == "backups" else 1)
    assert "Traceback" not in told
    assert {path.name for path in tmp_path.iterdir()} == {"empty"}
