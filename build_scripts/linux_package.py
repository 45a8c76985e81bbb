"""The built folder as what Linux installs: a `.deb`, and a tar with a script for other systems.

Both are the same bytes for the same folder: sorted, owned by nobody, with the commit's time.
"""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path
from typing import Final

from manual_page import manual_page
from package_libraries import programs_of

ROOT: Final = Path(__file__).resolve().parent.parent
_SOURCES: Final = ROOT / "packaging" / "linux"
_DESCRIPTION: Final = """Description: forced-labour audits, offline and encrypted
 Auditor asks the questions of a forced-labour audit protocol on a laptop
 without a network, keeps answers and photos encrypted, weighs the indicators
 of the International Labour Organization, writes the report and delivers the
 audit signed and sealed.
"""
# Loaded by name at run time, so that no file of the package names them.
_ALSO_NEEDED: Final = ("libegl1", "libgl1")
_RECOMMENDED: Final = ("cups-client", "xdg-desktop-portal", "libpipewire-0.3-0", "geoclue-2.0")


_MAINTAINER: Final = "The Auditor maintainers <maintainers@auditor.invalid>"
_COPYRIGHT: Final = """\
Copyright (C) 2026 The Auditor maintainers

Auditor is under the Apache License, Version 2.0; on Debian systems its text is in
/usr/share/common-licenses/Apache-2.0. What it brings along, and the licences of that, is in
/usr/lib/auditor/_internal/resources/licences/, and in the program under Help.
"""
_CHANGES: Final = f"""\
auditor ({{version}}) stable; urgency=medium

  * What changed stands in NEWS.gz.

 -- {_MAINTAINER}  {{at}}
"""


def shared_files(target: Path, version: str, moment: int) -> None:
    """Desktop entry, icons, MIME types, AppStream metadata and manual page below `target`."""
    day = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")
    for name, folder in (
        ("auditor.desktop", "applications"),
        ("auditor.xml", "mime/packages"),
        ("org.auditor.Auditor.metainfo.xml", "metainfo"),
    ):
        text = (_SOURCES / name).read_text("utf-8")
        _write(target / folder / name, text.replace("@VERSION@", version).replace("@DATE@", day))
    for picture in sorted((ROOT / "build" / "icons").glob("auditor-*.png")):
        size = picture.stem.partition("-")[2]
        folder = target / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copy(picture, folder / "auditor.png")
    scalable = target / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "auditor.svg", scalable / "auditor.svg")
    page = manual_page(version, day).encode()
    _write(target / "man" / "man1" / "auditor.1.gz", gzip.compress(page, mtime=0))


def make_deb(folder: Path, out: Path, version: str, moment: int) -> Path:
    """The Debian package of the built `folder`; its path in `out`."""
    architecture = _asked("dpkg", "--print-architecture")
    name = out / f"auditor_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        root = Path(scratch) / "root"
        root.mkdir(mode=0o755)
        shutil.copytree(folder, root / "usr" / "lib" / "auditor", symlinks=True)
        shared_files(root / "usr" / "share", version, moment)
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "auditor").symlink_to("../lib/auditor/auditor")
        documents = root / "usr" / "share" / "doc" / "auditor"
        _write(documents / "copyright", _COPYRIGHT)
        news = (ROOT / "CHANGELOG.md").read_bytes()
        _write(documents / "NEWS.gz", gzip.compress(news, mtime=0))
        changes = _CHANGES.format(version=version, at=formatdate(moment))
        _write(documents / "changelog.gz", gzip.compress(changes.encode(), mtime=0))
        size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
        control = [
            "Package: auditor",
            f"Version: {version}",
            f"Architecture: {architecture}",
            f"Maintainer: {_MAINTAINER}",
            f"Installed-Size: {size}",
            f"Depends: {', '.join(needed(folder))}",
            f"Recommends: {', '.join(_RECOMMENDED)}",
            "Section: misc",
            "Priority: optional",
        ]
        _write(root / "DEBIAN" / "control", "\n".join(control) + "\n" + _DESCRIPTION)
        _settle(root, moment)
        subprocess.run(
            [
                "dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--threads-max=1",
                "--build", str(root), str(name),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
        )  # fmt: skip
    return name


def needed(folder: Path) -> list[str]:
    """The packages of Debian that the folder's programs and libraries stand on.

    Raises:
        SystemExit: a library is in no package of this machine, which then cannot tell.
    """
    packages = {f"libc6 (>= {_newest_glibc(folder)})", *_ALSO_NEEDED}
    unknown = []
    for name in sorted(wanted_of_system(folder)):
        found = _package_of(name)
        if found is None:
            unknown.append(name)
        elif found != "libc6":
            packages.add(found)
    told = (ROOT / "docs" / "install.md").read_text("utf-8")
    untold = [name for name in sorted(packages) if name.partition(" ")[0] not in told]
    if untold:
        sys.exit(f"docs/install.md does not name {', '.join(untold)}.")
    if unknown:
        sys.exit(f"Install the packages that have {', '.join(unknown)}: the .deb has to name them.")
    return sorted(packages)


def wanted_of_system(folder: Path) -> set[str]:
    """The names of the libraries that the folder's own need and that it does not bring."""
    programs = list(programs_of(folder))
    own = {path.name for path in folder.rglob("*")}
    told = _asked("readelf", "-d", "-W", *map(str, programs))
    wanted = set(re.findall(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]", told))
    return wanted - own


def _newest_glibc(folder: Path) -> str:
    told = _asked("readelf", "-V", "-W", *map(str, programs_of(folder)))
    found = {tuple(map(int, each.split("."))) for each in re.findall(r"GLIBC_(2\.\d+)", told)}
    return ".".join(map(str, max(found)))


def _package_of(library: str) -> str | None:
    """Which installed package has a library, without the name of the architecture."""
    asked = subprocess.run(
        ["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False
    )
    # A library's package is named after it; others may hold a copy of their own.
    owners = re.findall(
        r"^([^:\s]+)(?::\w+)?: (/usr)?/lib/[^/]+/[^/]+$", asked.stdout, re.MULTILINE
    )
    return min((name for name, _ in owners), default=None)


def make_tar(folder: Path, out: Path, version: str, moment: int) -> Path:
    """The folder with an installing script, for systems without `dpkg`; its path in `out`."""
    top = f"auditor-{version}-linux-{platform.machine()}"
    name = out / f"{top}.tar.gz"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        root = Path(scratch) / top
        root.mkdir()
        shutil.copytree(folder, root / "auditor", symlinks=True)
        shared_files(root / "share", version, moment)
        script = (_SOURCES / "install.sh").read_text("utf-8")
        _write(root / "install.sh", script.replace("@GLIBC@", _newest_glibc(folder)))
        (root / "install.sh").chmod(0o755)
        shutil.copy(ROOT / "LICENSE", root / "LICENSE")
        shutil.copy(ROOT / "docs" / "install.md", root / "INSTALL.md")
        _settle(root, moment)
        with (
            name.open("wb") as file,
            gzip.GzipFile("", "wb", 6, file, mtime=0) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
        ):
            for path in [root, *sorted(root.rglob("*"))]:
                entry = tar.gettarinfo(path, str(path.relative_to(root.parent)))
                entry.uid = entry.gid = 0
                entry.uname = entry.gname = "root"
                if entry.isreg():
                    with path.open("rb") as content:
                        tar.addfile(entry, content)
                else:
                    tar.addfile(entry)
    return name


def _settle(root: Path, moment: int) -> None:
    """The same rights and times, whoever built it and when."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            is_program = path.lstat().st_mode & 0o100 and ".so" not in path.suffixes
            runs = path.is_dir() or is_program
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
