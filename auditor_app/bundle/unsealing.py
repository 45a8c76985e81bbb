"""The age layer from outside: who it is sealed to, its digest, and the tar within as a stream."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, Final

import pyrage

from auditor_app.bundle.tar import TarReader
from auditor_app.bundle.verdict import FaultKind, StructureError
from auditor_app.identity.age_keys import STANZAS

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import ReadableBuffer

    from auditor_app.bundle.tar import TarVisitor

VERSION_LINE: Final = b"age-encryption.org/v1\n"
_MOST_HEADER_LINES: Final = 200
_LONGEST_LINE: Final = 1024
LONGEST_HEADER: Final = _MOST_HEADER_LINES * _LONGEST_LINE
"""Bytes within which an age header ends."""
# https://c2sp.org/age: the type is the stanza's first argument; its body has full lines of 64
# columns and ends with a shorter one, which may be empty. pyrage is less strict about that.
_STANZA: Final = re.compile(rb"-> ([\x21-\x7e]+)( [\x21-\x7e]+)*\n")
_BODY_COLUMNS: Final = 64
_LAST_LINE: Final = re.compile(rb"--- [A-Za-z0-9+/]{43}\n")
_BODY_LINE: Final = re.compile(rb"[A-Za-z0-9+/]{0,64}\n")
_PIECE: Final = 1024 * 1024
# What pyrage says where no stanza is for the key; other words only make the fault less precise.
_NO_MATCH: Final = "No matching keys found"


@dataclass(frozen=True, slots=True)
class SealedFacts:
    """A sealed file's digest and size; `failure` says why its inside could not be read."""

    sha256: str
    size: int
    failure: StructureError | None


def recipient_kinds(source: BinaryIO) -> tuple[str, ...]:
    """The types of the stanzas in an age header, without those that only exercise readers.

    Raises:
        StructureError: it is no age file in binary form.
    """
    if source.readline(len(VERSION_LINE)) != VERSION_LINE:
        raise StructureError(FaultKind.SEAL, "It is not an age file in binary form.")
    kinds: list[str] = []
    in_body = False
    for _ in range(_MOST_HEADER_LINES):
        line = source.readline(_LONGEST_LINE)
        if in_body:
            if not _BODY_LINE.fullmatch(line):
                break
            in_body = len(line) == _BODY_COLUMNS + 1
        elif _LAST_LINE.fullmatch(line):
            return tuple(kind for kind in kinds if not kind.endswith("-grease"))
        elif stanza := _STANZA.fullmatch(line):
            kinds.append(stanza[1].decode("ascii"))
            in_body = True
        else:
            break
    raise StructureError(FaultKind.SEAL, "Its age header cannot be read.")


@dataclass(slots=True)
class SealedSource:
    """A sealed file as a stream: its beginning was read already, to see to whom it is sealed.

    `stream` is read once, from where it stands to its end; it need not be seekable.
    """

    stream: BinaryIO
    head: bytes

    @classmethod
    def of(cls, stream: BinaryIO) -> SealedSource:
        """Read the beginning of `stream`."""
        pieces = []
        left = LONGEST_HEADER
        while left and (piece := stream.read(left)):
            pieces.append(piece)
            left -= len(piece)
        return cls(stream, b"".join(pieces))

    def recipients(self) -> int:
        """How many recipients it is sealed to.

        Raises:
            StructureError: no age file, or sealed with a passphrase or to keys of another
                kind than `age_keys` knows: those come from no device of ours and are never opened.
        """
        kinds = recipient_kinds(io.BytesIO(self.head))
        if not kinds or not STANZAS.issuperset(kinds):
            raise StructureError(FaultKind.SEAL, "It is not sealed to public keys alone.")
        return len(kinds)


def measure(sealed: SealedSource) -> SealedFacts:
    """Digest and size of a sealed file."""
    source = _HashingSource(sealed)
    source.drain()
    return SealedFacts(source.sha256, source.size, None)


def unseal(
    sealed: SealedSource, identity: pyrage.x25519.Identity, visitor: TarVisitor
) -> SealedFacts:
    """Decrypt a sealed file and tell `visitor` what the tar within holds.

    The whole file is hashed in the same pass. What the visitor hears is decrypted piece by piece
    and is to be believed only once the digest proves to be the signed one.
    """
    failure = None
    source = _HashingSource(sealed)
    try:
        _decrypt(source, identity, visitor)
    except StructureError as error:
        failure = error
    source.drain()
    return SealedFacts(source.sha256, source.size, failure)


def _decrypt(source: _HashingSource, identity: pyrage.x25519.Identity, visitor: TarVisitor) -> None:
    reader = TarReader(visitor)
    sink = _CallingSink(reader.feed)
    try:
        pyrage.decrypt_io(source, sink, [identity])
    except (pyrage.DecryptError, OSError) as error:
        # A damaged piece comes as OSError, a damaged header or a foreign key as DecryptError.
        if sink.failure is not None:
            raise sink.failure from None
        if source.failure is not None:
            raise source.failure from None
        if sink.began:
            raise StructureError(FaultKind.SEAL, "Its encrypted content is damaged.") from error
        if str(error) == _NO_MATCH:
            message = "This key does not open it: it is sealed to others, or its header is damaged."
            raise StructureError(FaultKind.RECIPIENT, message) from error
        message = "This key does not open it, or its header is damaged."
        raise StructureError(FaultKind.SEAL, message) from error
    reader.finish()


class _HashingSource(io.RawIOBase):
    """Reads a sealed file from its beginning and knows the SHA-256 of what was read."""

    def __init__(self, sealed: SealedSource) -> None:
        self._rest = memoryview(sealed.head)
        self._file = sealed.stream
        self._digest = sha256()
        self.size = 0
        self.failure: OSError | None = None

    @property
    def sha256(self) -> str:
        """The digest of what was read so far."""
        return self._digest.hexdigest()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; none only at the end."""
        if self._rest:
            piece = bytes(self._rest if size < 0 else self._rest[:size])
            self._rest = self._rest[len(piece) :]
        else:
            try:
                piece = self._file.read(size)
            except OSError as error:
                self.failure = error
                raise
        self._digest.update(piece)
        self.size += len(piece)
        return piece

    def drain(self) -> None:
        """Read what is left."""
        while self.read(_PIECE):
            pass


class _CallingSink(io.RawIOBase):
    """Hands every written piece to a function, and remembers the function's error."""

    def __init__(self, take: Callable[[memoryview], None]) -> None:
        self._take = take
        self.began = False
        self.failure: StructureError | OSError | None = None

    def writable(self) -> bool:
        return True

    def write(self, piece: ReadableBuffer, /) -> int:
        """Take all of `piece`."""
        self.began = True
        view = memoryview(piece)
        try:
            self._take(view)
        except (StructureError, OSError) as error:
            self.failure = error
            raise
        return len(view)
