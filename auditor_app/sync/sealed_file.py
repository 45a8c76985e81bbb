"""A sealed file of the outbox: its bytes, and the proof that they are those that were signed."""

from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING, Final, Self

from auditor_app.errors import DeliveryError
from auditor_app.sync.exchange import SLICE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

_PIECE: Final = 1024 * 1024


class SealedFile:
    """One file, open for reading. Its digest is worked out beside, while its bytes are sent.

    That begins when it is entered, also where an upload only goes on: what was sent of it before
    says nothing of what lies there now.
    """

    def __init__(self, path: Path, sha256: str, size: int) -> None:
        """Open the file.

        Raises:
            DeliveryError: it is missing, or has not `size` bytes.
        """
        self._path = path
        self._sha256 = sha256
        self._size = size
        self._proof = threading.Thread(target=self._prove, name="sealed-file", daemon=True)
        self._found = ""
        self._closed = threading.Event()
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise damaged() from error
        if self._file.seek(0, 2) != size:
            self._file.close()
            raise damaged()

    def __enter__(self) -> Self:
        self._proof.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closed.set()
        self._proof.join()
        self._file.close()

    def seek(self, offset: int) -> None:
        """Go on reading at `offset`."""
        self._file.seek(offset)

    def read(self, count: int) -> bytes:
        """The next `count` bytes: read as they go, so that a chunk is never in memory as a whole.

        Raises:
            DeliveryError: there are fewer, or none can be read.
        """
        try:
            piece = self._file.read(count)
        except OSError as error:
            raise damaged() from error
        if len(piece) != count:
            raise damaged()
        return piece

    def require_proof(self, look: Callable[[], None]) -> None:
        """Wait for the digest; `look` is asked meanwhile, and ends it by raising.

        Raises:
            DeliveryError: the file is not what was signed.
        """
        while self._proof.is_alive():
            self._proof.join(SLICE)
            look()
        if self._found != self._sha256:
            raise damaged()

    def _prove(self) -> None:
        digest = hashlib.sha256()
        try:
            # A place in the file of its own.
            with self._path.open("rb") as file:
                while (piece := file.read(_PIECE)) and not self._closed.is_set():
                    digest.update(piece)
        except OSError:
            return
        self._found = digest.hexdigest()


def damaged() -> DeliveryError:
    """The file is not what was sealed: it never goes, on no way."""
    return DeliveryError(
        "The sealed file in the outbox is missing or is not what was sealed.",
        "Bring the file back from a backup, or seal the audit again: the audit is not touched.",
    )
