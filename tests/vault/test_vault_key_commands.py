"""`auditor vault keys` and `auditor vault wipe` as they are typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyrage
import pytest
from click.testing import CliRunner

from auditor_app.cli.auditor import main
from auditor_app.errors import WrongKeyError
from auditor_app.identity.programme import Programme, Recipient
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

NEW = "tin owl 93 marble ferry"
CODE = re.compile(r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}")


def run(*arguments: str | Path, typed: str = "", **environment: str | None) -> tuple[int, str]:
    env = {f"AUDITOR_{name.upper()}": value for name, value in environment.items()}
    done = CliRunner().invoke(main, ["vault", *map(str, arguments)], env=env, input=typed)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert "Traceback" not in done.output
    return done.exit_code, done.output


def opens(folder: Path, passphrase: str) -> bool:
    (folder / "vault.tries").unlink(missing_ok=True)
    with Vault.open(folder) as vault:
        try:
            vault.unlock(passphrase)
        except WrongKeyError:
            return False
        return True


def ids(folder: Path) -> dict[str, str]:
    with Vault.open(folder) as vault:
        return {info.kind: info.slot_id for info in vault.keys.list()}


def test_the_list_needs_no_passphrase_and_says_what_there_is(filled: Filled) -> None:
    status, told = run("keys", "list", filled.folder)
    assert status == 0
    first, second = told.splitlines()
    assert "passphrase  Argon2id, 64 MiB, 1 pass" in first
    assert second.endswith("recovery code")


def test_a_passphrase_is_changed_from_the_environment_from_files_and_by_typing(
    filled: Filled, tmp_path: Path
) -> None:
    status, told = run(
        "keys", "passphrase", filled.folder, passphrase=filled.passphrase, new_passphrase=NEW
    )
    assert (status, told) == (0, "The passphrase is changed.\n")
    assert opens(filled.folder, NEW)
    assert not opens(filled.folder, filled.passphrase)
    (tmp_path / "old").write_text(NEW + "\n")
    (tmp_path / "new").write_text("weak\r\n")
    files = ("--passphrase-file", tmp_path / "old", "--new-passphrase-file", tmp_path / "new")
    status, told = run("keys", "passphrase", filled.folder, *files)
    assert (status, "passphrase is weak" in told) == (0, True)
    assert opens(filled.folder, "weak")
    status, told = run("keys", "passphrase", filled.folder, typed=f"weak\n{NEW}\n{NEW}\n")
    assert status == 0
    assert NEW not in told
    assert opens(filled.folder, NEW)


def test_a_wrong_passphrase_changes_nothing_and_ends_with_one(filled: Filled) -> None:
    for arguments in (("passphrase",), ("recovery-code",), ("escrow",)):
        status, told = run(
            "keys", *arguments, filled.folder, passphrase="not it", new_passphrase=NEW
        )
        assert (status, "does not open" in told) == (1, True)
    status, told = run("keys", "remove", filled.folder, "0" * 16, passphrase="not it")
    assert (status, "does not open" in told) == (1, True)
    assert opens(filled.folder, filled.passphrase)


def test_a_person_who_has_to_wait_is_told_how_long(filled: Filled) -> None:
    for _ in range(5):
        run("check", filled.folder, passphrase="not it")
    for arguments in (("check",), ("keys", "recovery-code")):
        status, told = run(*arguments, filled.folder, passphrase=filled.passphrase)
        assert status == 1
        assert re.search(r"Wait [1-5] seconds?, then try again", told)
    status, told = run(
        "keys", "recovery-code", "--with-recovery-code", filled.folder, recovery_code=filled.code
    )
    assert status == 0


def test_a_second_passphrase_is_added_named_changed_and_removed(filled: Filled) -> None:
    status, told = run(
        *("keys", "passphrase", filled.folder, "--add", "Second auditor"),
        passphrase=filled.passphrase,
        new_passphrase=NEW,
    )
    assert (status, "“Second auditor”" in told) == (0, True)
    slot = told.split()[1]
    status, told = run(
        *("keys", "passphrase", filled.folder, "--slot", slot),
        passphrase=filled.passphrase,
        new_passphrase="other words",
    )
    assert status == 0
    assert opens(filled.folder, "other words")
    assert not opens(filled.folder, NEW)
    assert slot not in ids(filled.folder).values()
    slot = ids(filled.folder)["passphrase"]
    assert run("keys", "remove", filled.folder, slot, passphrase=filled.passphrase)[0] == 0
    assert not opens(filled.folder, "other words")
    status, told = run(
        *("keys", "remove", filled.folder, ids(filled.folder)["passphrase"]),
        passphrase=filled.passphrase,
    )
    assert (status, "last passphrase" in told) == (1, True)


def test_a_new_recovery_code_is_printed_once_with_its_sheet(filled: Filled, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    status, told = run(
        *("keys", "recovery-code", filled.folder, "--sheet", sheet),
        passphrase=filled.passphrase,
    )
    assert status == 0
    (code,) = CODE.findall(told)
    assert sheet.read_bytes().startswith(b"%PDF")
    with Vault.open(filled.folder) as vault:
        vault.unlock_with_recovery_code(code)
    status, told = run(
        *("keys", "passphrase", filled.folder, "--with-recovery-code"),
        recovery_code=code.lower(),
        new_passphrase=NEW,
    )
    assert status == 0
    assert opens(filled.folder, NEW)


def test_a_sheet_that_cannot_be_written_does_not_cost_the_new_code(
    filled: Filled, tmp_path: Path
) -> None:
    status, told = run(
        *("keys", "recovery-code", filled.folder, "--sheet", filled.folder / "sheet.pdf"),
        passphrase=filled.passphrase,
    )
    assert (status, "inside of the vault" in told) == (1, True)
    with Vault.open(filled.folder) as vault:
        vault.unlock_with_recovery_code(CODE.findall(told)[0])


def test_a_sheet_that_is_there_or_nowhere_is_wrong_use_and_nothing_was_done(
    filled: Filled, tmp_path: Path
) -> None:
    (tmp_path / "there.pdf").write_text("mine")
    for target in (tmp_path / "there.pdf", tmp_path / "nowhere" / "sheet.pdf"):
        arguments = ("keys", "recovery-code", filled.folder, "--sheet", target)
        assert run(*arguments, passphrase=filled.passphrase)[0] == 2
        arguments = ("create", tmp_path / "fresh", "--recovery-sheet", target)
        assert run(*arguments, passphrase=NEW)[0] == 2
    assert (tmp_path / "there.pdf").read_text() == "mine"
    assert not (tmp_path / "fresh").exists()
    with Vault.open(filled.folder) as vault:
        vault.unlock_with_recovery_code(filled.code)


def test_a_vault_is_created_with_its_sheet(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    arguments = ("create", tmp_path / "fresh", "--recovery-sheet", sheet)
    status, told = run(*arguments, passphrase=NEW)
    assert status == 0
    assert "not encrypted" in told
    assert sheet.read_bytes().startswith(b"%PDF")
    assert sheet.stat().st_mode & 0o077 == 0


def test_the_escrow_is_added_by_its_key_or_from_the_programme_and_opens(
    filled: Filled, tmp_path: Path
) -> None:
    first, second = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    proof = {"passphrase": filled.passphrase}
    recipient = ("--recipient", str(first.to_public()), "--label", "Head office")
    status, told = run("keys", "escrow", filled.folder, *recipient, **proof)
    assert (status, "escrow  “Head office”  age1" in told) == (0, True)
    status, told = run("keys", "escrow", filled.folder, **proof)
    assert (status, "no programme" in told) == (1, True)
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        vault.identity.programme = Programme(
            "Union", "", (Recipient("escrow", str(second.to_public())),), "", ""
        )
    assert run("keys", "escrow", filled.folder, **proof)[0] == 0
    for number, identity in enumerate((first, second)):
        key = tmp_path / "key"
        key.write_text(f"# a key\n{identity}\n")
        arguments = ("keys", "passphrase", filled.folder, "--escrow-identity", key)
        assert run(*arguments, new_passphrase=f"found again {number}")[0] == 0
        assert opens(filled.folder, f"found again {number}")
    key.write_bytes(b"\xff\x00 nonsense")
    assert run(*arguments, new_passphrase=NEW)[0] == 1


@pytest.mark.parametrize(
    "options",
    [
        ("passphrase", "--add", "x", "--slot", "y"),
        ("passphrase", "--with-recovery-code", "--escrow-identity", "/dev/null"),
        ("escrow", "--label", "Nobody"),
        ("remove",),
        ("nonsense",),
    ],
)
def test_wrong_use_ends_with_2(filled: Filled, options: tuple[str, ...]) -> None:
    assert run("keys", options[0], filled.folder, *options[1:], passphrase="x")[0] == 2


def test_wiping_asks_twice_and_for_no_passphrase(filled: Filled) -> None:
    for typed in ("", "\n", "elsewhere\n", "vault\n", "vault\n\n", "vault\nn\n", "y\ny\n"):
        status, told = run("wipe", filled.folder, typed=typed)
        assert status == 1
        assert opens(filled.folder, filled.passphrase), typed
    (filled.folder / "letter.txt").write_text("mine")
    status, told = run("wipe", filled.folder, typed="vault\ny\n")
    assert status == 0
    assert "Nobody can read this vault any more." in told
    assert "letter.txt" in told
    assert [path.name for path in filled.folder.iterdir()] == ["letter.txt"]


def test_wiping_says_when_a_program_still_has_the_vault_open(filled: Filled) -> None:
    with Vault.open(filled.folder):
        status, told = run("wipe", filled.folder, typed="vault\ny\n")
    assert status == 0
    assert "still has it open" in told


def test_wiping_what_is_no_vault_asks_nothing_and_touches_nothing(tmp_path: Path) -> None:
    (tmp_path / "evidence").mkdir()
    status, told = run("wipe", tmp_path, typed=f"{tmp_path.name}\ny\n")
    assert (status, "no vault" in told, "type the folder" in told) == (1, True, False)
    assert (tmp_path / "evidence").is_dir()
