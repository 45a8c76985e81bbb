"""Writing a bundle: contents in, a sealed file and its signature out."""

from __future__ import annotations

import io
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO

import pyrage

from auditor_app.bundle import names
from auditor_app.bundle.bagging import Bagging
from auditor_app.bundle.private_files import file_that_appears_whole
from auditor_app.bundle.statements import Origin, SealStatement
from auditor_app.errors import BundleError
from auditor_app.identity.age_keys import age_recipient
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD
from auditor_app.identity.programme import check_recipients

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from _typeshed import ReadableBuffer

    from auditor_app.bundle.contents import BundleContents, EventLogHead
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity


@dataclass(frozen=True, slots=True)
class SealedBundle:
    """A written bundle. `sha256` and `size` (bytes) are those of the sealed file at `path`."""

    path: Path
    signature_path: Path | None
    sha256: str
    size: int
    sequence: int
    outer_dsse: bytes


def write_bundle(
    contents: BundleContents,
    folder: Path,
    *,
    signer: SigningIdentity,
    programme: Programme,
    sequence: int,
    previous: str | None,
    event_head: EventLogHead,
    created_at: datetime,
    progress: Callable[[int, int], None] | None = None,
    file_name: str | None = None,
    signature_file: bool = True,
    supersedes: str | None = None,
) -> SealedBundle:
    """Write one audit as a sealed bundle into `folder`.

    The plain bag exists only as a stream between two buffers. The sealed file appears under its
    name once it is whole and on the disk; whatever goes wrong before leaves nothing behind.

    Args:
        contents: the audit.
        folder: where the files go; it must exist.
        signer: the device's key and certificate chain.
        programme: whom to seal to, and by what the signer is checked first.
        sequence: the bundle's number on this device, from 1.
        previous: SHA-256 of the sealed file before this one; None for the first.
        event_head: the newest row of the vault's event log.
        created_at: the moment that the statements and the files in the bag name.
        progress: told the payload's bytes done and in all; may raise to stop.
        file_name: the file's name in `folder`, where it is not `audit-<uuid>.bundle.age`.
        signature_file: whether the outer signature is written beside it too.
        supersedes: the id of the bundle that this one corrects.

    Raises:
        IdentityError: the signer's certificate is not valid at `created_at`, see
            `SigningIdentity.require_valid`, or a recipient is no key.
        BundleError: the contents cannot be bagged, or evidence is not what was taken in.
        StorageFullError: the disk is full.
    """
    signer.require_valid(programme, created_at)
    check_recipients(programme.recipients)
    origin = Origin(
        contents.bundle_id,
        created_at,
        sequence,
        previous,
        programme.organisation,
        signer.chain_pem,
        supersedes,
    )
    bagging = Bagging(
        contents, signer=signer, programme=programme, origin=origin, event_head=event_head
    )
    # What a reader would refuse is not written in the first place.
    Origin.of_fields(origin.to_fields(), "The bundle's statement")
    target = folder / (file_name or names.bundle_name(contents.bundle_id))
    beside = names.signature_beside(target) if signature_file else None
    with file_that_appears_whole(target) as sink:
        counted = _HashingSink(sink)
        _encrypt(bagging, counted, programme, progress)
        name = names.bundle_name(contents.bundle_id)
        seal = SealStatement(origin, name, counted.sha256, counted.size)
        envelope = signer.sign(seal.to_payload(), IN_TOTO_PAYLOAD)
        if beside is not None:
            # Before the bundle takes its name: there is never a bundle without its signature.
            with file_that_appears_whole(beside) as signature:
                signature.write(envelope)
    return SealedBundle(target, beside, counted.sha256, counted.size, sequence, envelope)


def _encrypt(
    bagging: Bagging,
    sink: _HashingSink,
    programme: Programme,
    progress: Callable[[int, int], None] | None,
) -> None:
    source = _PieceReader(bagging.stream(), bagging.size, progress)
    recipients = [age_recipient(recipient.age_public_key) for recipient in programme.recipients]
    try:
        pyrage.encrypt_io(source, sink, recipients)
    except pyrage.EncryptError as error:
        # The library reports errors of its reader and writer as text; the real one says more.
        failure = source.failure or sink.failure
        if failure is not None:
            raise failure from None
        raise BundleError(
            ["The bundle cannot be encrypted."], "Report this as a fault of the program."
        ) from error


class _PieceReader(io.RawIOBase):
    """A readable file over pieces that are made when they are asked for."""

    def __init__(
        self,
        pieces: Iterator[bytes],
        total: int,
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")
        self._done = 0
        self._total = total
        self._progress = progress
        self.failure: BaseException | None = None

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; none only at the end."""
        while not self._rest:
            piece = self._next_piece()
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        taken = self._rest[:size] if size >= 0 else self._rest
        self._rest = self._rest[len(taken) :]
        return bytes(taken)

    def _next_piece(self) -> bytes | None:
        try:
            piece = next(self._pieces, None)
            if piece is not None and self._progress is not None:
                self._done = min(self._done + len(piece), self._total)
                self._progress(self._done, self._total)
        except BaseException as failure:
            self.failure = failure
            raise
        return piece


class _HashingSink(io.RawIOBase):
    """Passes bytes on to a file, and knows how many they were and their SHA-256."""

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink
        self._digest = sha256()
        self.size = 0
        self.failure: BaseException | None = None

    @property
    def sha256(self) -> str:
        """The digest of what was written so far."""
        return self._digest.hexdigest()

    def writable(self) -> bool:
        return True

    def write(self, piece: ReadableBuffer, /) -> int:
        """Write all of `piece`."""
        view = memoryview(piece)
        try:
            self._sink.write(view)
        except BaseException as failure:
            self.failure = failure
            raise
        self._digest.update(view)
        self.size += len(view)
        return len(view)
