"""The sealed bundles at rest, each with its outer envelope and its receipt beside it.

A folder by default, any S3 by address, both through obstore. Names are digests: what lies there
can be told from what should lie there without the registry. A bundle goes in as a stream, is hashed
on the way, and read back where another machine keeps it: nothing is signed for that was not there.
"""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, from_url

from auditor_app.central.streams import (
    PIECE,
    SourceFailedError,
    StreamedFile,
    digest_and_size,
    read_ahead,
)
from auditor_app.errors import CentralError
from auditor_app.identity.programme import is_safe_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from obstore.store import ObjectStore as Backend

_BUNDLE: Final = ".bundle.age"
_ENVELOPE: Final = ".bundle.dsse.json"
_RECEIPT: Final = ".receipt.json"
_ENDPOINT_VARIABLES: Final = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT")
_SCHEMES: Final = ("s3://", "s3a://", "gs://", "az://", "abfss://")
# One request up to here, several beyond; two at a time are in memory.
_CHUNK: Final = 8 * 1024 * 1024
_CONCURRENT: Final = 2
# A store that is away makes a request wait this long, not the minutes that obstore would take.
_CLIENT: Final = {"connect_timeout": "5s", "timeout": "60s"}
_RETRY: Final = {"max_retries": 4, "retry_timeout": timedelta(seconds=10)}
# What obstore's local store writes to before a file takes its name.
_STAGED: Final = re.compile(r"([0-9a-f]{64})\..*#[0-9]+")


class ChangedOnTheWayError(CentralError):
    """What was read to be stored is not what was announced; nothing was stored."""


class ObjectStore:
    """Bundles by digest. Every `put` is durable when it returns.

    Whatever goes wrong with the store itself is a `CentralError`.
    """

    def __init__(self, address: str, folder: Path, endpoint: str = "") -> None:
        """Find the store.

        Args:
            address: of the store (`s3://…`, `file:///…`); empty for the folder itself.
            folder: where the objects lie if the address is empty.
            endpoint: the server that speaks S3, where it is not Amazon's. Without it, and for the
                credentials, what the environment says holds (`AWS_…`).

        Raises:
            CentralError: it is no address of an object store.
        """
        self._folder: Path | None = None
        if address and not address.startswith("file://"):
            self._backend = _remote(address, endpoint)
            return
        self._folder = Path(address.removeprefix("file://")) if address else folder
        if not self._folder.exists():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Or a power cut takes the folder, with all that was safe in it.
            flush(self._folder.parent)
        self._backend = LocalStore(self._folder)

    @property
    def is_remote(self) -> bool:
        """Whether the objects lie with another machine rather than in a folder of this one."""
        return self._folder is None

    def put_bundle(self, digest: str, size: int, file: StreamedFile) -> None:
        """Keep the sealed `file` under its digest; again is no harm.

        Raises:
            ChangedOnTheWayError: it does not have this digest and size.
            CentralError: the store does not take it, or gives back something else.
            SourceFailedError: `file` cannot be read.
        """
        key = _key(digest, _BUNDLE)
        pieces = _only(file.read(), digest, size)
        if size <= _CHUNK:
            self.put(key, b"".join(pieces))
        else:
            with _said_clearly(), read_ahead(pieces) as ahead:
                obstore.put(
                    self._backend, key, ahead, chunk_size=_CHUNK, max_concurrency=_CONCURRENT
                )
            self._settle(key)
        if self.is_remote and self.digest_of(digest) != (digest, size):
            self.remove(digest)
            raise CentralError(
                "The object store does not give back what it was given.",
                "Check its disks before it takes any more bundles.",
            )

    def put_papers(self, digest: str, envelope: bytes, receipt: bytes) -> None:
        """Keep the outer envelope and the receipt beside the bundle."""
        self.put(_key(digest, _ENVELOPE), envelope)
        self.put(_key(digest, _RECEIPT), receipt)

    def remove(self, digest: str) -> None:
        """Remove a bundle that was not registered after all."""
        self.delete([_key(digest, _BUNDLE)])

    def digest_of(self, digest: str) -> tuple[str, int] | None:
        """What the stored bundle's bytes give now: SHA-256 and size; None when it is not there."""
        try:
            return digest_and_size(self.read(digest))
        except FileNotFoundError:
            return None

    def read(self, digest: str) -> Iterator[bytes]:
        """The stored bundle, piece by piece.

        Raises:
            FileNotFoundError: it is not there.
        """
        return self.get(_key(digest, _BUNDLE))

    def sealed_file(self, name: str, digest: str, watch: Callable[[], None]) -> StreamedFile:
        """The stored bundle, to be opened; `name` and `watch` as in `StreamedFile`."""
        return StreamedFile(name, lambda: self.read(digest), watch)

    def papers(self, digest: str) -> tuple[bytes, bytes]:
        """Envelope and receipt as they lie beside the bundle.

        Raises:
            FileNotFoundError: one is not there.
        """
        envelope = b"".join(self.get(_key(digest, _ENVELOPE)))
        return envelope, b"".join(self.get(_key(digest, _RECEIPT)))

    def digests(self) -> Iterator[str]:
        """The digests under which bundles lie here, in no order."""
        for path, _, _ in self.list(""):
            name = path.rpartition("/")[2]
            if name.endswith(_BUNDLE):
                yield name.removesuffix(_BUNDLE)

    def answers(self) -> bool:
        """Whether the store can be reached."""
        try:
            next(iter(obstore.list(self._backend, chunk_size=1)), None)
        except (BaseError, OSError):
            return False
        return True

    def sweep(self, is_at_work: Callable[[str], bool]) -> None:
        """Remove what a kill left in a folder; not of bundles that somebody is taking in now.

        (Of an S3, the rules of its bucket remove unfinished uploads.)
        """
        if self._folder is None:
            return
        for path in self._folder.glob("*/*#*"):
            staged = _STAGED.fullmatch(path.name)
            if staged and not is_at_work(staged[1]):
                path.unlink(missing_ok=True)

    # --- by name

    def put(self, key: str, content: bytes | bytearray) -> None:
        """Keep `content` under `key`."""
        with _said_clearly():
            obstore.put(self._backend, key, content, use_multipart=False)
        self._settle(key)

    def get(self, key: str) -> Iterator[bytes]:
        """The content under `key`, piece by piece.

        Raises:
            FileNotFoundError: there is none.
        """
        with _said_clearly():
            for piece in obstore.get(self._backend, key).stream(min_chunk_size=PIECE):
                yield bytes(piece)

    def list(self, folder: str) -> Iterator[tuple[str, int, datetime]]:
        """Name, size and time of every object below `folder`, in no order."""
        with _said_clearly():
            for rows in obstore.list(self._backend, folder or None):
                for row in rows:
                    yield row["path"], row["size"], row["last_modified"]

    def delete(self, keys: Iterable[str]) -> None:
        """Remove what lies under `keys`; what does not is no fault."""
        gone = list(keys)
        with _said_clearly(), suppress(FileNotFoundError):
            if self.is_remote:
                obstore.delete(self._backend, gone)
            else:
                for key in gone:  # together, a missing one would keep the rest
                    with suppress(FileNotFoundError):
                        obstore.delete(self._backend, key)

    def _settle(self, key: str) -> None:
        if self._folder is not None:
            with _said_clearly():
                _make_durable(self._folder, self._folder / key)


def _remote(address: str, endpoint: str) -> Backend:
    if not address.startswith(_SCHEMES):
        raise _unusable_address()
    by_environment = (os.environ.get(name, "") for name in _ENDPOINT_VARIABLES)
    server = endpoint or next(filter(None, by_environment), "")
    if server and not is_safe_address(server):
        raise CentralError(
            "The object store's server is neither HTTPS nor plain HTTP to this machine.",
            "Give it TLS, and an address that begins with https://",
        )
    plain = {"allow_http": True} if server.startswith("http://") else {}
    said: dict[str, Any] = {"endpoint": server} if server else {}
    try:
        # Any store that obstore knows by its scheme: the overloads ask for one kind of them.
        found: Backend = from_url(  # type: ignore[call-overload]
            address, config=said, client_options=_CLIENT | plain, retry_config=_RETRY
        )
    except (BaseError, ValueError) as error:
        raise _unusable_address() from error
    return found


def _unusable_address() -> CentralError:
    return CentralError(
        "The address of the object store cannot be used.",
        "Mend objects in central.json, such as s3://bucket/folder, or leave it empty.",
    )


def _only(pieces: Iterator[bytes], digest: str, size: int) -> Iterator[bytes]:
    """The pieces; an error at their end, before they count as stored, if they are others."""
    hashed, read = hashlib.sha256(), 0
    for piece in pieces:
        hashed.update(piece)
        read += len(piece)
        if read > size:
            break
        yield piece
    if (hashed.hexdigest(), read) != (digest, size):
        raise ChangedOnTheWayError("The bytes changed while they were stored.", "Deliver again.")


@contextmanager
def _said_clearly() -> Iterator[None]:
    try:
        yield
    except (FileNotFoundError, SourceFailedError):
        raise
    except (BaseError, OSError) as error:
        raise CentralError(
            f"The object store does not answer as it should ({type(error).__name__}).",
            "Look at its free space, its address and its permissions.",
        ) from error


def _key(digest: str, suffix: str) -> str:
    # Two letters a folder: a directory of a hundred thousand files is slow to list.
    return f"{digest[:2]}/{digest}{suffix}"


def _make_durable(root: Path, path: Path) -> None:
    """Flush the file and the folders down to it: obstore's local store does not."""
    path.chmod(0o600)
    folders = [folder for folder in path.parents if folder.is_relative_to(root)]
    for folder in folders[:-1]:
        folder.chmod(0o700)
    for place in (path, *folders):
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
