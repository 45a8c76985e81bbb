"""The commands as README and design name them: they are there, and bad input ends in a sentence."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from auditor_app.cli.auditor import COMMANDS
from auditor_app.cli.auditor import main as auditor
from auditor_app.cli.central import main as central

ROOT = Path(__file__).parents[2]
ROW = re.compile(
    r"^\| `(auditor|auditor-central)((?: [a-z][a-z-]*)*) ([a-z][a-z\\|-]*)(?: [^`]*)?` \|",
    re.MULTILINE,
)
PROTOCOL = ROOT / "forms" / "ilo_forced_labour"


def documented() -> list[tuple[str, ...]]:
    """Every command of the README's table: ("auditor", "bundle", "verify")."""
    rows = ROW.findall((ROOT / "README.md").read_text("utf-8"))
    return [
        (program, *groups.split(), name)
        for program, groups, names in rows
        for name in names.split("\\|")
    ]


def leaves(command: click.Command, *path: str) -> set[tuple[str, ...]]:
    if not isinstance(command, click.Group):
        return {path}
    context = click.Context(command)
    found: set[tuple[str, ...]] = set()
    for name in command.list_commands(context):
        child = command.get_command(context, name)
        assert child is not None
        found |= leaves(child, *path, name)
    return found


def test_the_readme_names_every_command_and_no_other() -> None:
    there = leaves(auditor, "auditor") | leaves(central, "auditor-central")
    assert set(documented()) == there


@pytest.mark.parametrize("path", documented(), ids=" ".join)
def test_every_command_explains_itself(path: tuple[str, ...]) -> None:
    program = auditor if path[0] == "auditor" else central
    done = CliRunner().invoke(program, [*path[1:], "--help"])
    assert done.exit_code == 0
    assert "Usage:" in done.output


@pytest.mark.parametrize("path", documented(), ids=" ".join)
def test_no_command_takes_a_passphrase_as_an_argument(path: tuple[str, ...]) -> None:
    program: click.Command = auditor if path[0] == "auditor" else central
    for name in path[1:]:
        assert isinstance(program, click.Group)
        child = program.get_command(click.Context(program), name)
        assert child is not None
        program = child
    names = {option for parameter in program.params for option in parameter.opts}
    files = {"--passphrase-file", "--new-passphrase-file"}
    assert not [n for n in names if "pass" in n and n not in files]


def test_wrong_use_ends_with_2_and_a_fault_with_1() -> None:
    assert CliRunner().invoke(auditor, ["nonsense"]).exit_code == 2
    assert CliRunner().invoke(auditor, ["form", "check"]).exit_code == 2
    assert CliRunner().invoke(auditor, ["form", "check", str(ROOT / "LICENSE")]).exit_code != 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["vault", "check", "{folder}"],
        ["device", "show", "{folder}"],
        ["bundle", "verify", "{file}", "--ca", "{file}"],
        ["bundle", "open", "{file}", "--identity", "{file}", "--into", "{folder}"],
        ["form", "check", "{file}"],
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_what_is_no_vault_bundle_or_form_is_said_in_a_sentence(
    arguments: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "holiday.md"
    file.write_bytes(b"\x00\xff not what you hoped for")
    given = [a.format(folder=tmp_path, file=file) for a in arguments]
    done = CliRunner(env={"AUDITOR_PASSPHRASE": "nine copper kettles"}).invoke(auditor, given)
    assert done.exit_code == 1, done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert "Traceback" not in done.output


@pytest.mark.parametrize("form", ["site_profile.md", "worker_interview.md"])
def test_the_shipped_forms_are_sound(form: str) -> None:
    done = CliRunner().invoke(auditor, ["form", "check", str(PROTOCOL / form)])
    assert done.exit_code == 0
    assert "sound" in done.output


def test_a_command_of_the_laptop_loads_neither_qt_nor_the_central_store() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from auditor_app.cli.auditor import main;"
        f"[CliRunner().invoke(main, [name, '--help']) for name in {sorted(COMMANDS)!r}];"
        "loaded = {'PySide6', 'fastapi', 'sqlalchemy'} & set(sys.modules);"
        "sys.exit(' '.join(loaded) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
@pytest.mark.parametrize(("program", "command"), [("auditor", "vault check"), ("central", "check")])
def test_a_crash_writes_no_memory_to_the_disk(program: str, command: str, tmp_path: Path) -> None:
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_CORE, (4096, 4096));"
        f"from auditor_app.cli.{program} import main; from click.testing import CliRunner;"
        f"CliRunner().invoke(main, [*{command.split()!r}, {str(tmp_path)!r}]);"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "0\n", done.stderr
