"""Bundles as streams: sealed files that lie in pieces, on a stick or in an object store."""

from __future__ import annotations

import hashlib
import io
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from queue import Full, Queue
from typing import TYPE_CHECKING, BinaryIO, Final, Literal

from auditor_app.errors import AuditorError, CentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed import WriteableBuffer

PIECE: Final = 1024 * 1024
"""How much is read at once."""
_AHEAD: Final = 4
_SECONDS_TO_NOTICE: Final = 0.1


class SourceFailedError(OSError):
    """A stream could not be read on; `error` says why.

    An `OSError`, because that is what readers of files expect.
    """

    def __init__(self, error: AuditorError) -> None:
        super().__init__(error.message)
        self.error = error


@dataclass(frozen=True, slots=True)
class StreamedFile:
    """A sealed file that is read piece by piece from wherever it lies.

    `pieces` begins anew with each call; between two pieces `watch` may raise an `AuditorError` to
    stop the reading. Whatever either raises comes out as `SourceFailedError`.
    """

    name: str
    pieces: Callable[[], Iterator[bytes]]
    watch: Callable[[], None]

    def open(self, mode: Literal["rb"] = "rb", /) -> BinaryIO:
        """A reader at the first byte."""
        del mode
        return io.BufferedReader(_Reader(self.read()), PIECE)

    def read(self) -> Iterator[bytes]:
        """The pieces from the first byte."""
        try:
            for piece in self.pieces():
                self.watch()
                yield piece
        except AuditorError as error:
            raise SourceFailedError(error) from error
        except OSError as error:
            unreadable = CentralError(
                f"The bundle cannot be read on ({error.strerror or type(error).__name__}).",
                "Check the disk or the stick that it lies on, and try again.",
            )
            raise SourceFailedError(unreadable) from error


def digest_and_size(pieces: Iterator[bytes]) -> tuple[str, int]:
    """SHA-256 of `pieces` in hexadecimal, and how many bytes they are."""
    hashed, size = hashlib.sha256(), 0
    for piece in pieces:
        hashed.update(piece)
        size += len(piece)
    return hashed.hexdigest(), size


def pieces_of(file: BinaryIO, largest: int) -> Iterator[bytes]:
    """A seekable file from its beginning: at most `largest` bytes and one more."""
    file.seek(0)
    remaining = largest + 1
    while remaining and (piece := file.read(min(PIECE, remaining))):
        yield piece
        remaining -= len(piece)


@contextmanager
def read_ahead(pieces: Iterator[bytes]) -> Iterator[Iterator[bytes]]:
    """`pieces`, read by a thread of their own, a few ahead; what they raise comes out as it is.

    For whoever calls an iterator where it may not wait: obstore does that inside of its runtime,
    in which obstore itself cannot be asked for the bytes.
    """
    ahead: Queue[bytes | BaseException | None] = Queue(_AHEAD)
    left = threading.Event()

    def give(what: bytes | BaseException | None) -> bool:
        while not left.is_set():
            with suppress(Full):
                ahead.put(what, timeout=_SECONDS_TO_NOTICE)
                return True
        return False

    def read() -> None:
        try:
            for piece in pieces:
                if not give(piece):
                    return
            give(None)
        except BaseException as error:  # noqa: BLE001 - raised again where the pieces are used
            give(error)

    def taken() -> Iterator[bytes]:
        while (piece := ahead.get()) is not None:
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    thread = threading.Thread(target=read, name="reading ahead", daemon=True)
    thread.start()
    try:
        yield taken()
    finally:
        left.set()
        thread.join()


class _Reader(io.RawIOBase):
    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, target: WriteableBuffer, /) -> int:
        """Fill as much of `target` as the piece at hand does; 0 only at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        view = memoryview(target).cast("B")
        count = min(len(view), len(self._rest))
        view[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count
