"""Looking into a file that was sealed before the bag, while its bytes come by.

The age library pulls the bytes that it decrypts; here they are pushed, piece by piece out of the
tar around them. So it runs in a thread of its own behind a short queue: what is in memory is a few
pieces, however long the file is, and nothing goes to a disk.
"""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass
from hashlib import sha256
from queue import Queue
from typing import TYPE_CHECKING, Final

import pyrage

from auditor_app.bundle.unsealing import LONGEST_HEADER, recipient_kinds
from auditor_app.bundle.verdict import StructureError
from auditor_app.identity.age_keys import STANZAS

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_WAITING: Final = 4
_PIECE: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class NestedFacts:
    """What was seen of a sealed file without believing it.

    Attributes:
        recipients: how many it is sealed to; 0 where it is sealed to anything but public keys.
        plain: size and SHA-256 of what is inside; None where it was not opened.
        tried: whether a key was at hand.
    """

    recipients: int
    plain: tuple[int, str] | None
    tried: bool


class Looking:
    """Takes a sealed file in pieces of any size (`feed`, then `finish` or `stop`).

    With the key `identity` it sees inside too. Only what is sealed to public keys alone is ever
    opened. age does not compress: what comes out is never longer than what went in.
    """

    def __init__(self, identity: pyrage.x25519.Identity | None) -> None:
        self._identity = identity
        self._head = bytearray()
        self._recipients: int | None = None
        self._decrypting: _Decrypting | None = None

    def feed(self, piece: memoryview) -> None:
        """Take the next bytes; they need be valid during the call only."""
        if self._recipients is None:
            taken = piece[: LONGEST_HEADER - len(self._head)]
            self._head += taken
            piece = piece[len(taken) :]
            if len(self._head) == LONGEST_HEADER:
                self._begin()
        if self._decrypting is not None and piece:
            self._decrypting.feed(piece)

    def finish(self) -> NestedFacts:
        """Say that no more bytes come."""
        if self._recipients is None:
            self._begin()
        recipients = self._recipients or 0
        if self._decrypting is None:
            return NestedFacts(recipients, None, tried=False)
        return NestedFacts(recipients, self._decrypting.finish(), tried=True)

    def stop(self) -> None:
        """Let go of a file that was cut off."""
        if self._decrypting is not None:
            self._decrypting.finish()

    def _begin(self) -> None:
        try:
            kinds = recipient_kinds(io.BytesIO(self._head))
        except StructureError:
            kinds = ()
        self._recipients = len(kinds) if STANZAS.issuperset(kinds) else 0
        if self._recipients and self._identity is not None:
            self._decrypting = _Decrypting(self._identity)
            self._decrypting.feed(memoryview(self._head))
        self._head = bytearray()


class _Decrypting:
    """One decryption in a thread: size and SHA-256 of the plain bytes, nothing of them is kept."""

    def __init__(self, identity: pyrage.x25519.Identity) -> None:
        self._identity = identity
        self._source = _Queued()
        self._plain: tuple[int, str] | None = None
        # A daemon: a program that ends does not wait for a file that nobody reads on.
        self._thread = threading.Thread(target=self._run, name="sealed file", daemon=True)
        self._thread.start()

    def feed(self, piece: memoryview) -> None:
        """Hand on some of the sealed bytes."""
        for start in range(0, len(piece), _PIECE):
            self._source.put(bytes(piece[start : start + _PIECE]))

    def finish(self) -> tuple[int, str] | None:
        """What was inside; None where it cannot be opened, is damaged or cut off."""
        self._source.put(b"")
        self._thread.join()
        return self._plain

    def _run(self) -> None:
        inside = _Digesting()
        try:
            pyrage.decrypt_io(self._source, inside, [self._identity])
            self._plain = inside.size, inside.digest.hexdigest()
        except (pyrage.DecryptError, OSError):
            # A damaged piece comes as OSError, a damaged header or a foreign key as DecryptError.
            self._plain = None
        finally:
            self._source.drain()


class _Queued(io.RawIOBase):
    """A readable file over what another thread puts in; an empty piece is its end."""

    def __init__(self) -> None:
        self._pieces: Queue[bytes] = Queue(_WAITING)
        self._rest = memoryview(b"")
        self._ended = False

    def put(self, piece: bytes) -> None:
        """Add a piece; waits while there are enough."""
        self._pieces.put(piece)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; none only at the end."""
        if not self._rest and not self._ended:
            piece = self._pieces.get()
            self._ended = not piece
            self._rest = memoryview(piece)
        taken = self._rest[:size] if size >= 0 else self._rest
        self._rest = self._rest[len(taken) :]
        return bytes(taken)

    def drain(self) -> None:
        """Let whoever puts in pieces go on to the end."""
        while not self._ended:
            self._ended = not self._pieces.get()


class _Digesting(io.RawIOBase):
    """Takes plain bytes and keeps their number and digest alone."""

    def __init__(self) -> None:
        self.size = 0
        self.digest = sha256()

    def writable(self) -> bool:
        return True

    def write(self, piece: ReadableBuffer, /) -> int:
        """Take all of `piece`."""
        view = memoryview(piece)
        self.digest.update(view)
        self.size += len(view)
        return len(view)
