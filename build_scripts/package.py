"""`make package`: a folder that runs without Python (PyInstaller, onedir)."""

from __future__ import annotations

import os
import subprocess
import sys
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
    """Run the build: it says its version, checks a shipped form and makes a vault."""
    program = folder / ("auditor.exe" if os.name == "nt" else "auditor")
    form = ROOT / "forms" / "ilo_forced_labour" / "site_profile.md"
    for arguments in (["--version"], ["form", "check", str(form)]):
        subprocess.run([str(program), *arguments], check=True)


def main() -> None:
    """Build, check, and say what was made."""
    folder = build()
    check(folder)
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
