"""Taking in a bag from outside: what lies in it, with every digest, within limits.

A tar and an unpacked folder come in through the same `BagCollector`. Nothing is written to a
disk, and of the payload nothing is kept but digests and what the caller asks for.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from hashlib import sha256, sha512
from typing import TYPE_CHECKING, Final

from auditor_app.bundle import names, tar
from auditor_app.bundle.looking import Looking, NestedFacts
from auditor_app.bundle.pinned_forms import LONGEST_PROLOGUE, Pin, pin_of_instance
from auditor_app.bundle.shown_media import Shown, shown_by
from auditor_app.bundle.verdict import FaultKind, StructureError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pyrage

_PIECE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What a bundle may hold at most. Sizes in bytes."""

    files: int = 20_000
    file_size: int = tar.LARGEST_FILE
    tag_file_size: int = 8 * 1024 * 1024
    kept_file_size: int = 16 * 1024 * 1024
    kept_size: int = 256 * 1024 * 1024
    sealed_file_size: int = 320 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file's size in bytes and its digests in hexadecimal."""

    size: int
    sha256: str
    sha512: str

    def digest(self, algorithm: str) -> str:
        """The digest by `sha256` or `sha512`."""
        return self.sha256 if algorithm == "sha256" else self.sha512


@dataclass(frozen=True, slots=True)
class BagFacts:
    """What lies in a bag. `top` is the folder around it, where a tar names one.

    `audit` is `data/audit.json`, `pins` what the root of each plain record says, `shown` what each
    form names of pictures, sounds and films, `nested` the files that were sealed before, by path,
    and `public_key` that of the key they were looked into with ("" without one).
    """

    top: str | None
    files: dict[str, FileFacts]
    tag_files: dict[str, bytes] = field(repr=False)
    kept: dict[str, bytes] = field(repr=False)
    audit: bytes | None = field(repr=False)
    pins: dict[str, Pin | None]
    shown: dict[str, Shown]
    nested: dict[str, NestedFacts]
    public_key: str


class BagCollector:
    """A `TarVisitor` that gathers `BagFacts`. Every fault is a `StructureError`."""

    def __init__(
        self,
        limits: Limits,
        keep: Callable[[str], bool] | None = None,
        identity: pyrage.x25519.Identity | None = None,
    ) -> None:
        self._limits = limits
        self._keep = keep
        self._identity = identity
        self._top: str | None = None
        self._entries = 0
        self._seen: set[str] = set()
        self._folders: set[str] = set()
        self._files: dict[str, FileFacts] = {}
        self._tag_files: dict[str, bytes] = {}
        self._kept: dict[str, bytes] = {}
        self._audit: bytes | None = None
        self._pins: dict[str, Pin | None] = {}
        self._shown: dict[str, Shown] = {}
        self._nested: dict[str, NestedFacts] = {}
        self._kept_size = 0
        self._path = ""
        self._size = 0
        self._content: bytearray | None = None
        self._beginning: bytearray | None = None
        self._looking: Looking | None = None
        self._short = sha256()
        self._long = sha512()

    @property
    def path(self) -> str:
        """The file that is being read, relative to the bag."""
        return self._path

    def facts(self) -> BagFacts:
        """Everything gathered so far."""
        return BagFacts(
            self._top,
            self._files,
            self._tag_files,
            self._kept,
            self._audit,
            self._pins,
            self._shown,
            self._nested,
            "" if self._identity is None else str(self._identity.to_public()),
        )

    def begin_file(self, name: str, size: int) -> None:
        """A file begins; `name` has the bag's folder in front."""
        path = self._enter(name)
        self._require_own_place(path)
        self._path, self._size = path, size
        self._short, self._long = sha256(), sha512()
        self._content = self._place_for(path, size)
        self._looking = Looking(self._identity) if names.is_sealed(path) else None
        self._beginning = bytearray() if names.is_plain_record(path) else None

    def file_bytes(self, piece: memoryview) -> None:
        """Some of the file's bytes."""
        self._short.update(piece)
        self._long.update(piece)
        if self._content is not None:
            self._content += piece
        if self._looking is not None:
            self._looking.feed(piece)
        if self._beginning is not None:
            self._beginning += piece[: LONGEST_PROLOGUE - len(self._beginning)]

    def end_file(self) -> None:
        """The file is complete."""
        facts = FileFacts(self._size, self._short.hexdigest(), self._long.hexdigest())
        self._files[self._path] = facts
        if self._looking is not None:
            self._nested[self._path] = self._looking.finish()
            self._looking = None
        if self._beginning is not None:
            self._pins[self._path] = pin_of_instance(bytes(self._beginning))
        content, self._content = self._content, None
        if content is None:
            return
        if self._path == names.AUDIT:
            self._audit = bytes(content)
        if names.is_form(self._path):
            self._shown[self._path] = shown_by(bytes(content))
        if self._path in names.TAG_FILES:
            self._tag_files[self._path] = bytes(content)
        elif self._is_kept(self._path):
            self._kept[self._path] = bytes(content)

    def close(self) -> None:
        """Let go of a file that was left open where the tar broke off."""
        if self._looking is not None:
            self._looking.stop()
            self._looking = None

    def folder(self, name: str) -> None:
        """A folder is named; it counts, and its name must be as safe as a file's."""
        self._enter(f"{name.removesuffix('/')}/x")

    def _enter(self, name: str) -> str:
        self._entries += 1
        if self._entries > self._limits.files:
            raise StructureError(FaultKind.LIMIT, f"It holds more than {self._limits.files} files.")
        if not names.is_safe(name):
            # The name itself is not repeated: it was made to do harm wherever it is shown.
            raise StructureError(FaultKind.FORMAT, "It holds a file name that is not allowed.")
        top, _, path = name.partition("/")
        if not path or self._top not in {None, top}:
            raise StructureError(FaultKind.FORMAT, "It holds files beside the bag's folder.")
        self._top = top
        return path

    def _require_own_place(self, path: str) -> None:
        """No two files of one name, and no file where another one's folder is."""
        folded = path.lower()  # on Windows and macOS names that differ in case are one
        steps = folded.split("/")
        above = {"/".join(steps[:depth]) for depth in range(1, len(steps))}
        if folded in self._seen or folded in self._folders or above & self._seen:
            raise StructureError(FaultKind.FORMAT, f"It holds {path} twice.")
        self._seen.add(folded)
        self._folders |= above

    def _place_for(self, path: str, size: int) -> bytearray | None:
        if size > self._limits.file_size:
            raise StructureError(FaultKind.LIMIT, f"{path} is larger than a file may be.")
        if path in names.TAG_FILES:
            if size > self._limits.tag_file_size:
                raise StructureError(FaultKind.LIMIT, f"{path} is larger than it may be.")
            return bytearray()
        if self._is_kept(path):
            self._kept_size += size
            if size > self._limits.kept_file_size or self._kept_size > self._limits.kept_size:
                raise StructureError(FaultKind.LIMIT, f"{path} is too large to be read in.")
            return bytearray()
        if names.is_sealed(path) and size > self._limits.sealed_file_size:
            message = f"{path} is larger than a sealed file may be."
            raise StructureError(FaultKind.LIMIT, message)
        is_read = path == names.AUDIT or names.is_form(path)
        return bytearray() if is_read and size <= self._limits.kept_file_size else None

    def _is_kept(self, path: str) -> bool:
        return self._keep is not None and self._keep(path)


def read_tar(path: Path, collector: BagCollector) -> None:
    """Read the tar file at `path`.

    Raises:
        StructureError: it is no whole tar, or holds what a bundle may not.
    """
    reader = tar.TarReader(collector)
    with path.open("rb") as source:
        while piece := source.read(_PIECE):
            reader.feed(piece)
    reader.finish()


def read_folder(folder: Path, collector: BagCollector) -> None:
    """Read the unpacked bag in `folder`, without following a link.

    Raises:
        StructureError: it holds what a bundle may not.
    """
    for path, size in _regular_files(folder):
        collector.begin_file(f"bag/{path}", size)
        descriptor = os.open(folder / path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(descriptor, "rb") as source:
            left = size
            while left and (piece := source.read(min(left, _PIECE))):
                collector.file_bytes(memoryview(piece))
                left -= len(piece)
            if left or source.read(1):
                raise StructureError(FaultKind.FORMAT, f"{path} changes while it is read.")
        collector.end_file()


def _regular_files(folder: Path) -> Iterator[tuple[str, int]]:
    """Path below `folder` and size of every file, in order of their paths."""
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        with os.scandir(folder / prefix) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
        for entry in entries:
            path = f"{prefix}{entry.name}"
            found = entry.stat(follow_symlinks=False)
            if not names.is_safe(path):
                raise StructureError(FaultKind.FORMAT, "It holds a file name that is not allowed.")
            if stat.S_ISDIR(found.st_mode):
                waiting.append(f"{path}/")
            elif stat.S_ISREG(found.st_mode):
                yield path, found.st_size
            else:
                raise StructureError(FaultKind.FORMAT, f"{path} is neither a file nor a folder.")
