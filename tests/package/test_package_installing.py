"""The `.tar.gz` and its script: who may run what it installs, and where the desktop looks."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARED = (
    "icons/hicolor/16x16/apps/auditor.png",
    "man/man1/auditor.1.gz",
    "metainfo/org.auditor.Auditor.metainfo.xml",
    "mime/packages/auditor.xml",
)

sys.path.insert(0, str(ROOT / "build_scripts"))

from linux_package import _settle, make_tar  # noqa: E402 - see above

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's script")


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """It, beside a program that only starts; the folders for everyone lie below `tmp_path`."""
    top = tmp_path / "unpacked"
    program = top / "auditor" / "auditor"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    for name in SHARED:
        (top / "share" / name).parent.mkdir(parents=True, exist_ok=True)
        (top / "share" / name).touch()
    (top / "share" / "applications").mkdir()
    shutil.copy(ROOT / "packaging/linux/auditor.desktop", top / "share/applications")
    text = (ROOT / "packaging/linux/install.sh").read_text("utf-8")
    for folder in ("/opt/", "/usr/local/"):
        text = text.replace(f"={folder}", f"={tmp_path}{folder}")
    (top / "install.sh").write_text(text)
    return top / "install.sh"


def install(script: Path, home: Path, *words: str, umask: int = 0o022) -> None:
    home.mkdir(exist_ok=True)
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    command = ["sh", str(script), *words]
    subprocess.run(
        command, check=True, env=environment, umask=umask, stderr=subprocess.PIPE, text=True
    )


def test_everyone_may_run_what_was_installed_for_everyone(script: Path, tmp_path: Path) -> None:
    """Also where it was unpacked and is installed by somebody whose files are for nobody else."""
    for path in script.parent.rglob("*"):
        path.chmod(path.stat().st_mode & 0o700)
    install(script, tmp_path / "home", "--system", umask=0o077)
    program, share = tmp_path / "opt" / "auditor", tmp_path / "usr" / "local" / "share"
    for folder in (program, program.parent, share, share / "applications"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert stat.S_IMODE((program / "auditor").stat().st_mode) == 0o755
    assert stat.S_IMODE((share / "applications/auditor.desktop").stat().st_mode) == 0o644


@pytest.mark.parametrize("home", ["home", "my home & others"])
def test_the_desktop_finds_the_command_and_removing_leaves_nothing(
    script: Path, tmp_path: Path, home: str
) -> None:
    place = tmp_path / home
    install(script, place)
    entry = (place / ".local/share/applications/auditor.desktop").read_text("utf-8")
    assert f'Exec="{place}/.local/bin/auditor"\n' in entry
    install(script, place, "--remove")
    left = [path.name for path in place.rglob("auditor*")]
    assert left == []


def test_programs_may_be_run_and_libraries_read(tmp_path: Path) -> None:
    for name in ("auditor", "libQt6Core.so.6", "QtCore.abi3.so", "words.txt"):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(0o600 if name == "words.txt" else 0o700)
    _settle(tmp_path, 0)
    rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert rights.pop("auditor") == 0o755
    assert set(rights.values()) == {0o644}


@pytest.mark.skipif(shutil.which("cc") is None, reason="wants a compiler")
def test_the_tar_says_which_glibc_its_programs_need(tmp_path: Path) -> None:
    """Not that of the machine that built it, which may be newer than any of them needs."""
    folder = tmp_path / "auditor"
    folder.mkdir()
    source = '__asm__(".symver gone, memcpy@GLIBC_2.14"); void gone(void); void f(void){gone();}'
    compiler = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(folder / "lib.so")]
    subprocess.run(compiler, input=source, text=True, check=True)
    packed = make_tar(folder, tmp_path, "1.2.3", 0)
    with tarfile.open(packed) as tar:
        top = packed.name.removesuffix(".tar.gz")
        script = tar.extractfile(f"{top}/install.sh")
        assert script is not None
        assert "needs glibc 2.14 or newer" in script.read().decode()
        assert f"{top}/INSTALL.md" in tar.getnames()


@pytest.mark.skipif(shutil.which("cc") is None, reason="wants a compiler")
def test_every_library_of_the_system_that_is_missing_is_named(script: Path, tmp_path: Path) -> None:
    """Not those of the window alone; and none that the program brings."""
    inside = script.parent / "auditor" / "_internal"
    (inside / "plugins").mkdir(parents=True)
    for name in ("libowned.so", "libmissing.so"):
        compile_library(inside / name)
    plugin = inside / "plugins" / "sound.so"
    compile_library(plugin, inside / "libowned.so", inside / "libmissing.so")
    (inside / "libmissing.so").unlink()
    with pytest.raises(subprocess.CalledProcessError) as caught:
        install(script, tmp_path / "home")
    assert "\tlibmissing.so\n" in caught.value.stderr
    assert "libowned" not in caught.value.stderr


def compile_library(target: Path, *stands_on: Path) -> None:
    command = ["cc", "-shared", "-x", "c", "/dev/null", "-x", "none", "-Wl,--no-as-needed"]
    command += [f"-Wl,-soname,{target.name}", *map(str, stands_on), "-o", str(target)]
    subprocess.run(command, check=True)
