"""`make package-compare`: is what one commit is built into twice the same, byte for byte?

`compare_builds.py` builds twice and compares; `compare_builds.py ONE OTHER` compares two folders or
archives that are there already, as of two machines. Names what differs, inside of archives and of
the program's packed code too; status 1 where something does.
"""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from package import BUILD, build, environment, pack

if TYPE_CHECKING:
    from collections.abc import Iterator

_CODE: Final = """
import hashlib, sys
from PyInstaller.archive.readers import CArchiveReader, pkg_archive_contents
archive = CArchiveReader(sys.argv[1])
for name, entry in sorted(archive.toc.items()):
    if entry[-1] == "z":
        inner = archive.open_embedded_archive(name)
        for module in sorted(inner.toc):
            try:
                data = inner.extract(module, raw=True)
            except TypeError:
                data = inner.extract(module)
            print(f"{name}/{module}", hashlib.sha256(data or b"").hexdigest())
    else:
        print(name, hashlib.sha256(archive.extract(name) or b"").hexdigest())
"""


def contents(place: Path) -> dict[str, str]:
    """Name to digest, rights and target of everything in a folder, a `.tar.gz` or a `.deb`."""
    if place.is_dir():
        return dict(_of_folder(place))
    if place.suffix == ".deb":
        with tempfile.TemporaryDirectory() as scratch:
            subprocess.run(["dpkg-deb", "-R", str(place), scratch], check=True)
            return dict(_of_folder(Path(scratch)))
    if not place.name.endswith(".tar.gz"):
        return {place.name: _digest(place)}
    with gzip.open(place) as packed, tarfile.open(fileobj=packed) as tar:
        return dict(_of_tar(tar))


def _of_folder(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield name, f"link to {path.readlink()}"
        elif path.is_file():
            yield name, f"{_digest(path)} {path.stat().st_mode & 0o777:o}"


def _of_tar(tar: tarfile.TarFile) -> Iterator[tuple[str, str]]:
    for entry in tar:
        file = tar.extractfile(entry) if entry.isreg() else None
        digest = hashlib.sha256(file.read()).hexdigest() if file else entry.linkname
        yield entry.name, f"{digest} {entry.mode:o} {entry.mtime} {entry.uname}"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def differences(one: Path, other: Path) -> list[str]:
    """What is not the same in both, one line each."""
    if one.is_file() and other.is_file() and _digest(one) == _digest(other):
        return []
    first, second = contents(one), contents(other)
    lines = []
    for name in sorted(first.keys() | second.keys()):
        if first.get(name) != second.get(name):
            lines.append(f"{name}: {first.get(name, 'missing')} / {second.get(name, 'missing')}")
            if Path(name).name in {"auditor", "auditor.exe"} and one.is_dir() and other.is_dir():
                lines += _of_code(one / name, other / name)
    if not lines and one.is_file():
        lines.append(f"{one.name}: the same contents, packed in another way")
    return lines


def _of_code(one: Path, other: Path) -> list[str]:
    """Which modules differ in the code that two programs carry."""
    told = []
    for program in (one, other):
        command = [str(environment()), "-c", _CODE, str(program)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        told.append(set(done.stdout.splitlines()))
    changed = {line.rpartition(" ")[0] for line in told[0] ^ told[1]}
    return [f"    {name}" for name in sorted(changed)]


def main() -> None:
    """Compare what is given, or two builds."""
    if len(sys.argv) == 3:
        pairs = [(Path(sys.argv[1]), Path(sys.argv[2]))]
    else:
        folders = [BUILD / "compare" / name for name in ("one", "other")]
        made = []
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
            built = build(folder)
            made.append([built, *pack(built), *folder.glob("*.json")])
        pairs = list(zip(*made, strict=True))
    found = 0
    for one, other in pairs:
        lines = differences(one, other)
        found += len(lines)
        print(f"{one.name}: {'the same bytes' if not lines else f'{len(lines)} differences'}")
        print("\n".join(lines[:200]))
    sys.exit(min(found, 1))


if __name__ == "__main__":
    main()
