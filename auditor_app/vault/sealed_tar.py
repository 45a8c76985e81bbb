"""The file that a whole vault travels in: a plain tar of parts that are encrypted already.

The vault's header comes first and its store second; each member has the one tar header that this
program writes for its name and size, and the last is `manifest.json`, which tells the size and
SHA-256 of all others. Reading takes nothing else: no links, no other names, no second header for a
name, nothing behind the end.
"""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from auditor_app.errors import TransferError
from auditor_app.vault.header import HEADER_FILE, LARGEST_HEADER, STORE_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MANIFEST: Final = "manifest.json"
FORMAT: Final = "auditor-vault-export"
VERSION: Final = 1

_BLOCK: Final = tarfile.BLOCKSIZE
_RECORD: Final = tarfile.RECORDSIZE
_PART: Final = 1 << 20
_MOST_MEMBERS: Final = 200_000
_LARGEST_MANIFEST: Final = 64 * 1024 * 1024
_ID: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_NAMES: Final = re.compile(
    rf"vault\.json|records\.db|(?:evidence|outbox)/(?:quarantine/)?{_ID}\.age"
    rf"|evidence/(?:quarantine/)?{_ID}\.sealed\.age"
    rf"|sealed/(?:quarantine/)?{_ID}\.(?:xml|audit\.csv|photos\.json)\.age"
    r"|quarantine/\d{8}T\d{6}Z(?:\.\d+)?-records\.db(?:-wal)?"
)
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the vault: its name below the folder, size in bytes, SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the tar says of itself. `not_whole` are parts that were damaged or gone already."""

    vault_id: str
    made_at: str
    parts: tuple[Part, ...]
    not_whole: tuple[str, ...]

    def to_bytes(self) -> bytes:
        """As it lies in the tar."""
        described = {
            "format": FORMAT,
            "version": VERSION,
            "vault_id": self.vault_id,
            "made_at": self.made_at,
            "files": [{"name": p.name, "size": p.size, "sha256": p.sha256} for p in self.parts],
            "not_whole": list(self.not_whole),
        }
        return json.dumps(described, indent=1).encode("ascii") + b"\n"


def is_name(name: str) -> bool:
    """Whether a part may have this name."""
    return _NAMES.fullmatch(name) is not None


class SealedTarWriter:
    """Writes parts one after the other into `target`; `finish` adds manifest and end."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.parts: list[Part] = []

    def add(self, name: str, content: BinaryIO, size: int) -> Part:
        """Copy a part; memory does not grow with it.

        Raises:
            TransferError: it has another size than was said: it changed meanwhile.
            OSError: reading or writing failed.
        """
        self._target.write(_header(name, size))
        digest, copied = hashlib.sha256(), 0
        while piece := content.read(min(_PART, size - copied + 1)):
            copied += len(piece)
            if copied > size:
                break
            digest.update(piece)
            self._target.write(piece)
        if copied != size:
            raise TransferError(
                f"{name} changed while it was copied.", "Close other programs and export again."
            )
        self._target.write(bytes(-size % _BLOCK))
        part = Part(name, size, digest.hexdigest())
        self.parts.append(part)
        return part

    def finish(self, vault_id: str, made_at: str, not_whole: Sequence[str]) -> None:
        """Write the manifest and the end of the tar."""
        content = Manifest(vault_id, made_at, tuple(self.parts), tuple(not_whole)).to_bytes()
        self._target.write(_header(MANIFEST, len(content)))
        self._target.write(content + bytes(-len(content) % _BLOCK))
        written = self._target.tell() + 2 * _BLOCK
        self._target.write(bytes(2 * _BLOCK + -written % _RECORD))


class SealedTarReader:
    """Reads a tar that `SealedTarWriter` wrote, and nothing that only looks like one.

    Raises:
        TransferError: it is another file, or not whole.
        OSError: it cannot be read.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._offsets: dict[str, tuple[int, int]] = {}
        for name, offset, size in _members(file):
            if name in self._offsets:
                raise _strange()
            self._offsets[name] = (offset, size)
        self.manifest = self._read_manifest()

    def content(self, part: Part) -> Iterator[bytes]:
        """The bytes of a part, piece by piece.

        Raises:
            TransferError: at the end, where they are not those of the manifest.
        """
        offset, left = self._offsets[part.name]
        self._file.seek(offset)
        digest = hashlib.sha256()
        while left:
            piece = self._file.read(min(_PART, left))
            if not piece:
                break
            left -= len(piece)
            digest.update(piece)
            yield piece
        if left or digest.hexdigest() != part.sha256:
            raise TransferError(
                f"{part.name} is not the one that was exported.",
                "The file was changed or damaged on its way: copy it again from where it was made.",
            )

    def _read_manifest(self) -> Manifest:
        names = list(self._offsets)
        if not names or names[-1] != MANIFEST:
            raise _strange()
        offset, size = self._offsets.pop(MANIFEST)
        if size > _LARGEST_MANIFEST:
            raise _strange()
        self._file.seek(offset)
        try:
            manifest = _manifest(json.loads(self._file.read(size)))
        except (ValueError, TypeError, KeyError, RecursionError):
            raise _strange() from None
        told = [(part.name, part.size) for part in manifest.parts]
        there = [(name, size) for name, (_, size) in self._offsets.items()]
        if told != there or names[:2] != [HEADER_FILE, STORE_FILE]:
            raise _strange()
        if self._offsets[HEADER_FILE][1] > LARGEST_HEADER:
            raise _strange()
        return manifest


def _manifest(described: Any) -> Manifest:
    if set(described) != {"format", "version", "vault_id", "made_at", "files", "not_whole"}:
        raise ValueError("fields")
    if described["format"] != FORMAT:
        raise ValueError("format")
    if described["version"] != VERSION:
        raise TransferError(
            "A newer version of this program made this file.",
            "Install the newest version and restore with it.",
        )
    parts = tuple(
        Part(str(entry["name"]), int(entry["size"]), str(entry["sha256"]))
        for entry in described["files"]
    )
    if not all(is_name(part.name) and _SHA256.fullmatch(part.sha256) for part in parts):
        raise ValueError("a part")
    not_whole = tuple(str(name) for name in described["not_whole"])
    if not all(map(is_name, not_whole)):
        raise ValueError("a name")
    return Manifest(str(described["vault_id"]), str(described["made_at"]), parts, not_whole)


def _header(name: str, size: int) -> bytes:
    """The one header that a member of this name and size has."""
    member = tarfile.TarInfo(name)
    member.size = size
    member.mode = 0o600
    return member.tobuf(tarfile.GNU_FORMAT, "ascii", "strict")


def _members(file: BinaryIO) -> Iterator[tuple[str, int, int]]:
    """Name, place and size of each member, by headers alone; checks the end as well."""
    end = file.seek(0, 2)
    offset = 0
    for _ in range(_MOST_MEMBERS):
        file.seek(offset)
        block = file.read(_BLOCK)
        if block == bytes(_BLOCK):
            if end - offset > _RECORD + _BLOCK or file.read().strip(b"\0"):
                raise _strange()
            return
        name, size = _name_and_size(block)
        offset += _BLOCK
        yield name, offset, size
        offset += size + -size % _BLOCK
        if offset > end:
            break
    raise _strange()


def _name_and_size(block: bytes) -> tuple[str, int]:
    try:
        member = tarfile.TarInfo.frombuf(block, "ascii", "strict")
        if not (is_name(member.name) or member.name == MANIFEST) or member.size < 0:
            raise _strange()
        # Whatever else a header may say (links, devices, owners, long names) makes it another.
        if _header(member.name, member.size) != block:
            raise _strange()
    except (tarfile.TarError, ValueError, OverflowError):
        raise _strange() from None
    return member.name, member.size


def _strange() -> TransferError:
    return TransferError(
        "This file is no exported vault, or it was cut off or changed.",
        "Copy it again from where it was made; nothing was changed here.",
    )
