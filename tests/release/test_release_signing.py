"""The makers' side: key, checksums, signature; and the check that needs nothing of this program."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from functools import cache
from pathlib import Path

import pyrage
import pytest
from click.testing import CliRunner
from release_samples import CONTENTS

from auditor_app.audit.updating import check_update
from auditor_app.identity.release_signing import read_release_keys

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "build_scripts"))

from release import PRIVATE, PUBLIC, release  # noqa: E402 - see above

opened = cache(pyrage.passphrase.decrypt)
SECRET = {"AUDITOR_PASSPHRASE": "six unrelated words make this"}


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key that was made for this."""
    made = tmp_path_factory.mktemp("key") / "key"
    done = CliRunner(env=SECRET).invoke(release, ["key", str(made)])
    assert done.exit_code == 0, done.output
    return made


@pytest.fixture(autouse=True)
def _opened_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes seconds on purpose is done once."""
    monkeypatch.setattr(pyrage.passphrase, "decrypt", opened)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of a release, with their sums."""
    made = tmp_path / "release"
    made.mkdir()
    for name, (_, content) in CONTENTS.items():
        target = name.replace("2.1.0.dmg", "2.1.0-macos-arm64.dmg")
        (made / target).write_bytes(content)
    assert CliRunner().invoke(release, ["sums", str(made)]).exit_code == 0
    return made


def sign(folder: Path, key: Path) -> Path:
    arguments = ["sign", str(folder), "--key", str(key / PRIVATE), "--version", "2.1.0"]
    done = CliRunner(env=SECRET).invoke(release, arguments)
    assert done.exit_code == 0, done.output
    return folder / "auditor-2.1.0.auditor-update.json"


def test_what_the_makers_sign_is_what_a_laptop_takes(folder: Path, key: Path) -> None:
    keys = read_release_keys((key / PUBLIC).read_text("ascii"))
    found = check_update(sign(folder, key), keys=keys, system="macos-arm64")
    assert [path.name for path in found.files] == ["auditor-2.1.0-macos-arm64.dmg"]


def test_the_private_key_is_encrypted_and_nobody_else_s_to_read(key: Path) -> None:
    private = key / PRIVATE
    (rounds,) = re.findall(rb"\A[\w.-]+/v1\n-> scrypt \S+ (\d+)\n", private.read_bytes())
    assert int(rounds) >= 14, "2**14 blocks of scrypt: each passphrase that is tried is dear"
    if os.name == "posix":
        assert stat.S_IMODE(private.stat().st_mode) == 0o600


def test_another_passphrase_does_not_open_it(folder: Path, key: Path) -> None:
    arguments = ["sign", str(folder), "--key", str(key / PRIVATE)]
    done = CliRunner(env={"AUDITOR_PASSPHRASE": "another"}).invoke(release, arguments)
    assert done.exit_code == 1
    assert "cannot be opened" in done.output


def test_a_short_passphrase_makes_no_key(tmp_path: Path) -> None:
    env = {"AUDITOR_PASSPHRASE": "short"}
    done = CliRunner(env=env).invoke(release, ["key", str(tmp_path / "key")])
    assert done.exit_code == 1
    assert not (tmp_path / "key").exists()


def test_a_file_of_no_release_is_not_signed(folder: Path, key: Path) -> None:
    (folder / "notes.txt").write_text("for us alone")
    assert CliRunner().invoke(release, ["sums", str(folder)]).exit_code == 0
    arguments = ["sign", str(folder), "--key", str(key / PRIVATE), "--version", "2.1.0"]
    done = CliRunner(env=SECRET).invoke(release, arguments)
    assert done.exit_code == 1
    assert "notes.txt" in done.output


@pytest.mark.parametrize("left", ["auditor_2.0.0_amd64.deb", "auditor_12.1.0_amd64.deb"])
def test_another_version_that_was_left_there_is_not_signed_as_this_one(
    folder: Path, key: Path, left: str
) -> None:
    (folder / left).write_bytes(b"with a known fault")
    assert CliRunner().invoke(release, ["sums", str(folder)]).exit_code == 0
    arguments = ["sign", str(folder), "--key", str(key / PRIVATE), "--version", "2.1.0"]
    done = CliRunner(env=SECRET).invoke(release, arguments)
    assert done.exit_code == 1
    assert f"{left} is not named as version 2.1.0" in done.output
    assert not list(folder.glob("*.auditor-update.json"))


@pytest.mark.parametrize("change", ["file", "missing"])
def test_sums_of_something_else_are_not_signed(folder: Path, key: Path, change: str) -> None:
    if change == "file":
        (folder / "auditor_2.1.0_amd64.deb").write_bytes(b"built again")
    else:
        (folder / "SHA256SUMS").unlink()
    arguments = ["sign", str(folder), "--key", str(key / PRIVATE), "--version", "2.1.0"]
    done = CliRunner(env=SECRET).invoke(release, arguments)
    assert done.exit_code == 1
    assert "release.py sums" in done.output


def shell_of(document: str, heading: str) -> str:
    """The commands below a heading of a document."""
    part = (ROOT / "docs" / document).read_text("utf-8").partition(f"## {heading}\n")[2]
    (block,) = re.findall(r"```sh\n(.*?)```", part.partition("\n## ")[0], re.DOTALL)
    return str(block)


@pytest.mark.skipif(
    not all(map(shutil.which, ("jq", "openssl", "sha256sum", "base64"))),
    reason="jq, openssl or the system's tools are not installed",
)
@pytest.mark.parametrize("changed", [False, True])
def test_the_check_of_the_document_needs_nothing_of_this_program(
    folder: Path, key: Path, *, changed: bool
) -> None:
    sign(folder, key)
    shutil.copy(key / PUBLIC, folder)
    if changed:
        (folder / "sbom.cdx.json").write_bytes(b"[]")
    script = shell_of("release.md", "Check a release without this program")
    script = script.replace("VERSION", "2.1.0")
    done = subprocess.run(
        ["bash", "-eu", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert "Verified OK" in done.stdout, done.stderr
    assert (done.returncode == 0) != changed


def test_the_sums_are_what_sha256sum_reads(folder: Path) -> None:
    lines = (folder / "SHA256SUMS").read_text("ascii").splitlines()
    assert len(lines) == len(CONTENTS)
    assert all(re.fullmatch(r"[0-9a-f]{64}  [\w.+-]+", line) for line in lines)
