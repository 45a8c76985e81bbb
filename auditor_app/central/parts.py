"""The bytes of uploads that are still arriving: in a folder, or as pieces in the object store."""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from auditor_app.central.objects import flush
from auditor_app.central.streams import PIECE
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from auditor_app.central.objects import ObjectStore

_SUFFIX: Final = ".part"
_FOLDER: Final = "uploads"
_DIGITS: Final = 20


class Arrived(NamedTuple):
    """How many bytes of an upload are here from its first one on, and when the last one came."""

    offset: int
    touched_at: datetime | None


class PartsMissingError(CentralError):
    """Bytes that were here are not: somebody else took the bundle in, or the store lost them."""

    def __init__(self) -> None:
        super().__init__("Parts of the upload are missing.", "The laptop sends them again.")


class Parts(Protocol):
    """Arriving bytes. Every method may be called from any thread.

    Bytes are written at their place. Two writers of one upload do each other no harm: they claim to
    write the same bytes, and whether they do the digest decides when all are here.

    A store that does not answer is a `CentralError`, a full disk an `OSError`.
    """

    piece_size: int
    """How many bytes are best written at once; a request holds no more of them in memory."""

    def start(self, token: str) -> None:
        """Make a place for an upload; one that is there keeps its bytes."""

    def arrived(self, token: str) -> Arrived:
        """What is here of one upload."""

    def all_arrived(self) -> Mapping[str, Arrived]:
        """What is here of every upload, by token."""

    def write(self, token: str, offset: int, content: bytes | bytearray) -> None:
        """Add bytes at `offset`: all, or none of them.

        Raises:
            FileNotFoundError: the upload has no place here any more.
        """

    def cut(self, token: str, size: int) -> None:
        """Take away what begins after the first `size` bytes."""

    def settle(self, token: str) -> None:
        """Wait until the bytes are safe.

        Raises:
            FileNotFoundError: the upload has no place here any more.
        """

    def read(self, token: str, size: int) -> Iterator[bytes]:
        """The first `size` bytes.

        Raises:
            PartsMissingError: not all of them are here.
        """

    def remove(self, token: str) -> None:
        """Forget the bytes."""

    def free_space(self) -> int | None:
        """How many bytes find room here; None where no disk of this machine limits it."""


class PartFiles:
    """A file for each upload, in a folder.

    A file's length is the upload's offset: there is no other copy of that number that could
    disagree with the bytes after a crash.
    """

    piece_size = PIECE

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def path(self, token: str) -> Path:
        """The file of an upload. `token` comes from the registry, never from a request."""
        return self._folder / f"{token}{_SUFFIX}"

    def start(self, token: str) -> None:
        """Make the file, empty; one that is there keeps its bytes."""
        os.close(os.open(self.path(token), os.O_CREAT | os.O_WRONLY, 0o600))
        flush(self._folder)

    def arrived(self, token: str) -> Arrived:
        """The file's length and time."""
        return _length_of(self.path(token))

    def all_arrived(self) -> dict[str, Arrived]:
        """The same of every file."""
        files = [path for path in self._folder.iterdir() if path.suffix == _SUFFIX]
        return {path.stem: _length_of(path) for path in files}

    def write(self, token: str, offset: int, content: bytes | bytearray) -> None:
        """Add bytes; when the disk is full, the file has the length that it had."""
        with self.path(token).open("r+b", buffering=0) as part:
            before = part.seek(0, os.SEEK_END)
            if offset > before:
                raise PartsMissingError
            part.seek(offset)
            view = memoryview(content)
            try:
                while view:
                    view = view[part.write(view) :]
            except OSError:
                os.ftruncate(part.fileno(), before)
                raise

    def cut(self, token: str, size: int) -> None:
        """Make the file shorter."""
        if self.arrived(token).offset > size:
            os.truncate(self.path(token), size)

    def settle(self, token: str) -> None:
        """Wait until the bytes are on the disk."""
        flush(self.path(token))

    def read(self, token: str, size: int) -> Iterator[bytes]:
        """The first `size` bytes of the file."""
        remaining = size
        try:
            with self.path(token).open("rb") as part:
                while remaining and (piece := part.read(min(PIECE, remaining))):
                    remaining -= len(piece)
                    yield piece
        except FileNotFoundError as error:
            raise PartsMissingError from error
        if remaining:
            raise PartsMissingError

    def remove(self, token: str) -> None:
        """Remove the file."""
        self.path(token).unlink(missing_ok=True)

    def free_space(self) -> int:
        """Bytes that the disk still takes."""
        return shutil.disk_usage(self._folder).free


class PartObjects:
    """Pieces in the object store: `uploads/<token>/<first byte, 20 digits>-<byte after the last>`.

    No machine's disk holds a bundle, and any intake goes on where another one stopped: how much is
    here is read off the names, as far as they cover the upload from its first byte without a hole.
    """

    piece_size = 4 * PIECE

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    def start(self, token: str) -> None:
        """Nothing: a piece makes its own place."""

    def arrived(self, token: str) -> Arrived:
        """As far as the names cover the upload, and the newest one's time."""
        return _covered(self._pieces(f"{_FOLDER}/{token}"))

    def all_arrived(self) -> dict[str, Arrived]:
        """The same of every upload, by one listing."""
        pieces: defaultdict[str, list[_Piece]] = defaultdict(list)
        for piece in self._pieces(_FOLDER):
            pieces[piece.token].append(piece)
        return {token: _covered(found) for token, found in pieces.items()}

    def write(self, token: str, offset: int, content: bytes | bytearray) -> None:
        """Put one piece."""
        name = f"{offset:0{_DIGITS}}-{offset + len(content)}"
        self._objects.put(f"{_FOLDER}/{token}/{name}", content)

    def cut(self, token: str, size: int) -> None:
        """Remove the pieces that begin there or later."""
        pieces = self._pieces(f"{_FOLDER}/{token}")
        self._objects.delete(piece.key for piece in pieces if piece.start >= size)

    def settle(self, token: str) -> None:
        """Nothing: what the store acknowledged is safe."""

    def read(self, token: str, size: int) -> Iterator[bytes]:
        """The first `size` bytes, from as few pieces as cover them."""
        position = 0
        try:
            for piece in _fewest(self._pieces(f"{_FOLDER}/{token}")):
                skipped = position - piece.start
                for content in self._objects.get(piece.key):
                    fresh = content[skipped:] if skipped else content
                    skipped = max(0, skipped - len(content))
                    fresh = fresh[: size - position]
                    position += len(fresh)
                    if fresh:
                        yield fresh
                if position < min(piece.end, size):
                    break  # shorter than its name says
        except FileNotFoundError as error:
            raise PartsMissingError from error
        if position < size:
            raise PartsMissingError

    def remove(self, token: str) -> None:
        """Remove the pieces."""
        self._objects.delete(piece.key for piece in self._pieces(f"{_FOLDER}/{token}"))

    def free_space(self) -> None:
        """No disk of this machine takes part."""

    def _pieces(self, folder: str) -> Iterator[_Piece]:
        for key, size, written_at in self._objects.list(folder):
            token, _, name = key.removeprefix(f"{_FOLDER}/").partition("/")
            start, _, end = name.partition("-")
            # A piece of another length than its name says is none: it was not written by us.
            if start.isdecimal() and end.isdecimal() and int(start) + size == int(end):
                yield _Piece(token, int(start), int(end), key, written_at)


class _Piece(NamedTuple):
    token: str
    start: int
    end: int
    key: str
    written_at: datetime


def _fewest(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Pieces that cover an upload from its first byte up to its first hole, each one needed."""
    reached = 0
    best: _Piece | None = None
    for piece in sorted(pieces, key=lambda piece: piece.start):
        if piece.start > reached:
            if best is None or piece.start > best.end:
                break
            yield best
            reached, best = best.end, None
        if piece.end > (best.end if best else reached):
            best = piece
    if best is not None:
        yield best


def _covered(pieces: Iterable[_Piece]) -> Arrived:
    found = list(pieces)
    offset = max((piece.end for piece in _fewest(found)), default=0)
    return Arrived(offset, max((piece.written_at for piece in found), default=None))


def _length_of(path: Path) -> Arrived:
    try:
        found = path.stat()
    except FileNotFoundError:
        return Arrived(0, None)
    return Arrived(found.st_size, datetime.fromtimestamp(found.st_mtime, UTC))
