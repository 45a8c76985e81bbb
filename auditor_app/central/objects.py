"""The sealed bundles at rest, each with its outer envelope and its receipt beside it.

A folder by default, any S3 by address, both through obstore. Names are digests: what lies there
can be told from what should lie there without the registry.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, from_url

from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from obstore.store import ObjectStore as Backend

_READ_SIZE: Final = 1024 * 1024
_BUNDLE: Final = ".bundle.age"
_ENVELOPE: Final = ".bundle.dsse.json"
_RECEIPT: Final = ".receipt.json"


class ObjectStore:
    """Bundles by digest. Every `put` is durable when it returns."""

    def __init__(self, address: str, folder: Path) -> None:
        """`address` of the store (`s3://…`, `file:///…`); empty for the folder itself.

        Raises:
            CentralError: it is no address of an object store.
        """
        self._folder: Path | None = None
        if address and not address.startswith("file://"):
            try:
                self._backend: Backend = from_url(address)
            except (BaseError, ValueError) as error:
                raise CentralError(
                    "The address of the object store cannot be used.",
                    "Mend objects in central.json, such as s3://bucket/folder, or leave it empty.",
                ) from error
            return
        self._folder = Path(address.removeprefix("file://")) if address else folder
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._backend = LocalStore(self._folder)

    def put_bundle(self, digest: str, source: Path) -> None:
        """Keep the sealed file `source` under its digest; again is no harm.

        Raises:
            CentralError: the store does not take it.
        """
        self._put(_key(digest, _BUNDLE), source)

    def put_papers(self, digest: str, envelope: bytes, receipt: bytes) -> None:
        """Keep the outer envelope and the receipt beside the bundle."""
        self._put(_key(digest, _ENVELOPE), envelope)
        self._put(_key(digest, _RECEIPT), receipt)

    def remove(self, digest: str) -> None:
        """Remove a bundle that was not registered after all."""
        with suppress(FileNotFoundError):
            obstore.delete(self._backend, _key(digest, _BUNDLE))

    def digest_of(self, digest: str) -> tuple[str, int] | None:
        """What the stored bundle's bytes give now: SHA-256 and size; None when it is not there."""
        hashed, size = hashlib.sha256(), 0
        try:
            for piece in self.read(digest):
                hashed.update(piece)
                size += len(piece)
        except FileNotFoundError:
            return None
        return hashed.hexdigest(), size

    def read(self, digest: str) -> Iterator[bytes]:
        """The stored bundle, piece by piece.

        Raises:
            FileNotFoundError: it is not there.
        """
        found = obstore.get(self._backend, _key(digest, _BUNDLE))
        for piece in found.stream(min_chunk_size=_READ_SIZE):
            yield bytes(piece)

    def papers(self, digest: str) -> tuple[bytes, bytes]:
        """Envelope and receipt as they lie beside the bundle.

        Raises:
            FileNotFoundError: one is not there.
        """
        envelope = obstore.get(self._backend, _key(digest, _ENVELOPE)).bytes()
        return bytes(envelope), bytes(obstore.get(self._backend, _key(digest, _RECEIPT)).bytes())

    def digests(self) -> Iterator[str]:
        """The digests under which bundles lie here, in no order."""
        for rows in obstore.list(self._backend):
            for row in rows:
                name = row["path"].rpartition("/")[2]
                if name.endswith(_BUNDLE):
                    yield name.removesuffix(_BUNDLE)

    def answers(self) -> bool:
        """Whether the store can be reached."""
        try:
            next(iter(obstore.list(self._backend, chunk_size=1)), None)
        except (BaseError, OSError):
            return False
        return True

    def _put(self, key: str, content: Path | bytes) -> None:
        try:
            obstore.put(self._backend, key, content)
            if self._folder is not None:
                _make_durable(self._folder, self._folder / key)
        except (BaseError, OSError) as error:
            raise CentralError(
                f"The object store does not take a bundle ({type(error).__name__}).",
                "Look at its free space, its address and its permissions.",
            ) from error


def _key(digest: str, suffix: str) -> str:
    # Two letters a folder: a directory of a hundred thousand files is slow to list.
    return f"{digest[:2]}/{digest}{suffix}"


def _make_durable(root: Path, path: Path) -> None:
    """Flush the file and the folders down to it: obstore's local store does not."""
    path.chmod(0o600)
    path.parent.chmod(0o700)
    for place in (path, path.parent, root):
        flush(place)


def flush(path: Path) -> None:
    """Wait until the file or folder `path` is on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows has no handle on a folder; NTFS journals the name itself
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
