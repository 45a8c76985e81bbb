"""No library of the package looks for others in a folder of the machine that built it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "build_scripts"))

from package_libraries import foreign_paths, programs_of  # noqa: E402 - see above

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("cc", "readelf"))),
    reason="it is about Linux's libraries, and wants a compiler and binutils",
)


def library(folder: Path, name: str, *paths: str) -> Path:
    made = folder / name
    options = [f"-Wl,-rpath,{path}" for path in paths]
    command = ["cc", "-shared", "-x", "c", "/dev/null", "-o", str(made), *options]
    subprocess.run(command, check=True)
    return made


def test_a_folder_of_the_building_machine_is_told(tmp_path: Path) -> None:
    assert foreign_paths(library(tmp_path, "a.so", "/home/builder/lib")) == "/home/builder/lib"
    mixed = library(tmp_path, "b.so", "$ORIGIN/../lib", "/opt/x")
    assert foreign_paths(mixed) == "/opt/x"


def test_a_folder_beside_the_library_is_as_it_should_be(tmp_path: Path) -> None:
    assert foreign_paths(library(tmp_path, "a.so", "$ORIGIN", "$ORIGIN/../x.libs")) == ""
    assert foreign_paths(library(tmp_path, "b.so")) == ""


def test_only_programs_and_libraries_are_looked_at(tmp_path: Path) -> None:
    made = library(tmp_path, "a.so")
    (tmp_path / "words.txt").write_text("ELF")
    (tmp_path / "link.so").symlink_to(made)
    assert list(programs_of(tmp_path)) == [made]
