"""`make package`: a folder that runs without Python (PyInstaller, onedir)."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "package"


def build() -> Path:
    """Build `build/package/auditor/` and return that folder."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(TARGET), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, str(ROOT / "build_scripts" / "auditor.spec")], check=True, cwd=ROOT)
    return TARGET / "auditor"


def check(folder: Path) -> None:
    """Run the build: it says its version, checks a shipped form, makes a vault and checks that."""
    program = folder / ("auditor.exe" if os.name == "nt" else "auditor")
    form = folder / "_internal" / "forms" / "ilo_forced_labour" / "worker_interview.md"
    with tempfile.TemporaryDirectory() as scratch:
        vault = Path(scratch) / "vault"
        environment = {**os.environ, "AUDITOR_PASSPHRASE": secrets.token_hex(16)}
        for arguments in (
            ["--version"],
            ["form", "check", str(form)],
            ["vault", "create", str(vault)],
            ["vault", "check", "--deep", str(vault)],
        ):
            subprocess.run([str(program), *arguments], check=True, env=environment)


def main() -> None:
    """Build, check, and say what was made."""
    folder = build()
    check(folder)
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
