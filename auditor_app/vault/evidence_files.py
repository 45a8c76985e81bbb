"""The evidence folder: each original as one age file that only the unlocked vault can open.

The age identity (X25519) lies inside the encrypted store and is in memory while the vault is
unlocked. Plain bytes pass through memory only; the order of a write is temporary file → fsync →
rename → fsync of the folder, the row comes after.
"""

from __future__ import annotations

import hashlib
import io
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

import pyrage

from auditor_app.errors import DamagedStoreError, VaultLockedError, read_only_refusal
from auditor_app.vault.durable import (
    new_file,
    overwrite,
    put_aside,
    remove_file,
    remove_leftovers,
    system_errors_told,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet
    from pathlib import Path

_BUFFER: Final = 1 << 17
_NAME: Final = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.age")


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """What was written: size in bytes and SHA-256 in hex of the plain content."""

    size: int
    sha256: str


def new_evidence_identity() -> str:
    """A fresh age identity, as text."""
    return str(pyrage.x25519.Identity.generate())


class EvidenceFiles:
    """The sealed originals below `folder`; usable while it holds the identity."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._identity: pyrage.x25519.Identity | None = None
        self._read_only = False

    def unlock(self, identity: str | None, *, read_only: bool = False) -> None:
        """Take the age identity from the opened store.

        `read_only`: nothing may be written; only then the identity may be lost (None).
        """
        self._identity = None if identity is None else pyrage.x25519.Identity.from_str(identity)
        self._read_only = read_only

    def lock(self) -> None:
        """Let go of the identity."""
        self._identity, self._read_only = None, False

    def path(self, evidence_id: str) -> Path:
        """Where the file of an original lies."""
        return self.folder / f"{evidence_id}.age"

    def write(self, evidence_id: str, content: BinaryIO) -> WrittenFile:
        """Seal all that `content` still gives into a new file, durably.

        Raises:
            StorageFullError, VaultAccessError: and nothing remains of the file.
        """
        self._refuse_read_only()
        reader = _HashingReader(content)
        with new_file(self.path(evidence_id)) as file:
            writer = _Writer(file)
            recipient = self._opened().to_public()
            with _cause_kept(lambda: reader.failure or writer.failure):
                pyrage.encrypt_io(reader, writer, [recipient])
        return WrittenFile(reader.size, reader.digest.hexdigest())

    def read(self, evidence_id: str, expected: WrittenFile) -> bytes:
        """The original, checked against size and digest.

        Raises:
            DamagedStoreError: the file is gone, damaged or another one.
        """
        identity = self._opened()
        with system_errors_told():
            try:
                sealed = self.path(evidence_id).read_bytes()
            except FileNotFoundError:
                raise _damaged("is gone") from None
        try:
            content: bytes = pyrage.decrypt(sealed, [identity])
        except pyrage.DecryptError:
            raise _damaged("is damaged") from None
        if WrittenFile(len(content), hashlib.sha256(content).hexdigest()) != expected:
            raise _damaged("is not the one that was taken in")
        return content

    def open(self, evidence_id: str, expected: WrittenFile) -> BinaryIO:
        """The original as a stream over memory. Raises as `read`."""
        return io.BytesIO(self.read(evidence_id, expected))

    def remove(self, evidence_id: str) -> None:
        """Remove the file for good: the vault's key would open what the disk still holds of it."""
        self._refuse_read_only()
        with system_errors_told():
            overwrite(self.path(evidence_id))
        remove_file(self.path(evidence_id))

    def ids(self) -> set[str]:
        """The ids of all files that are there."""
        with system_errors_told():
            there = self.folder.is_dir()
            names = [file.name for file in self.folder.iterdir()] if there else []
        return {match[1] for name in names if (match := _NAME.fullmatch(name))}

    def sweep(self, known: AbstractSet[str], was_removed: Callable[[str], bool]) -> list[str]:
        """Clear what an interrupted import or removal left; the ids that went to quarantine.

        Half-written files and those of removed photos go for good. A whole file that no row knows
        may come from an import whose row was not written, or be all that is left after an older
        store was put back: it moves to `quarantine/`, still sealed.
        """
        remove_leftovers(self.folder)
        strays = sorted(self.ids() - known)
        removed = set(filter(was_removed, strays))
        for evidence_id in removed:
            self.remove(evidence_id)
        kept = [evidence_id for evidence_id in strays if evidence_id not in removed]
        put_aside(self.path(evidence_id) for evidence_id in kept)
        return kept

    def check(self, evidence_id: str, expected: WrittenFile) -> None:
        """Read the original to its end without keeping it. Raises as `read`."""
        identity = self._opened()
        taken = HashingWriter()
        with system_errors_told():
            try:
                with self.path(evidence_id).open("rb", buffering=_BUFFER) as sealed:
                    _decrypt(_Reader(sealed), taken, identity)
            except FileNotFoundError:
                raise _damaged("is gone") from None
        if WrittenFile(taken.size, taken.digest.hexdigest()) != expected:
            raise _damaged("is not the one that was taken in")

    def _refuse_read_only(self) -> None:
        if self._read_only:
            raise read_only_refusal()

    def _opened(self) -> pyrage.x25519.Identity:
        if self._identity is None and self._read_only:
            raise DamagedStoreError(
                "The key to the photos is lost with the damaged part of the store.",
                "Put records.db back from a backup: auditor vault restore --backup.",
            )
        if self._identity is None:
            raise VaultLockedError("The vault is locked.", "Unlock it with the passphrase.")
        return self._identity


class HashingWriter:
    """Takes bytes, counts and hashes them, and keeps none."""

    def __init__(self) -> None:
        self.size = 0
        self.digest = hashlib.sha256()

    def write(self, part: bytes) -> int:
        """Take a part."""
        self.size += len(part)
        self.digest.update(part)
        return len(part)

    def flush(self) -> None:
        """Nothing is held back."""


def _decrypt(reader: _Reader, taken: HashingWriter, identity: pyrage.x25519.Identity) -> None:
    """Decrypt as a stream; tell a disk that fails from a file that is damaged."""
    try:
        pyrage.decrypt_io(reader, taken, [identity])
    except (pyrage.DecryptError, OSError):
        # pyrage says damage behind the first part as an error of the system.
        if reader.failure is not None:
            raise reader.failure from None
        raise _damaged("is damaged") from None


class _Reader:
    """Hands bytes on to pyrage, and remembers why reading failed."""

    def __init__(self, content: BinaryIO) -> None:
        self._content = content
        self.failure: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            return self._content.read(size)
        except OSError as error:
            self.failure = error
            raise


class _HashingReader:
    """Hands bytes on to pyrage, counts and hashes them, and remembers why reading failed."""

    def __init__(self, content: BinaryIO) -> None:
        self._content = content
        self.size = 0
        self.digest = hashlib.sha256()
        self.failure: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            part = self._content.read(size)
        except OSError as error:
            self.failure = error
            raise
        self.size += len(part)
        self.digest.update(part)
        return part


class _Writer:
    """Takes bytes from pyrage, and remembers why writing failed: pyrage's error says it as text."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.failure: OSError | None = None

    def write(self, part: bytes) -> int:
        try:
            return self._file.write(part)
        except OSError as error:
            self.failure = error
            raise

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError as error:
            self.failure = error
            raise


@contextmanager
def _cause_kept(failure: Callable[[], OSError | None]) -> Iterator[None]:
    """Raise the system's own error where pyrage would raise a text of it."""
    try:
        yield
    except pyrage.EncryptError as error:
        cause = failure()
        if cause is None:
            raise DamagedStoreError(
                "The photo could not be encrypted.", "Nothing was changed. Try it again."
            ) from error
        raise cause from error


def _damaged(how: str) -> DamagedStoreError:
    return DamagedStoreError(
        f"A photo's file in the vault {how}.",
        "Put the file back from a backup; run auditor vault check --deep to see which ones.",
    )
