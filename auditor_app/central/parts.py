"""The bytes of uploads that are still arriving: one file each, and who may write to it."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from auditor_app.central.objects import flush

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_SUFFIX: Final = ".part"
_BORROWED: Final = ".copy"
_BORROWED_SECONDS: Final = 24 * 3600
_COPY_SIZE: Final = 1024 * 1024
SECONDS_TO_LEAVE: Final = 10.0
"""How long a request waits for the one before it to let go of the upload."""


class PartFiles:
    """The folder of the part files.

    A file's length is the upload's offset: there is no other copy of that number that could
    disagree with the bytes after a crash.
    """

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

    def offset(self, token: str) -> int:
        """How many bytes of the upload are here."""
        try:
            return self.path(token).stat().st_size
        except FileNotFoundError:
            return 0

    def touched_at(self, token: str) -> datetime | None:
        """When the last byte came; None where there is no file."""
        try:
            return datetime.fromtimestamp(self.path(token).stat().st_mtime, UTC)
        except FileNotFoundError:
            return None

    def append(self, token: str, content: bytes) -> None:
        """Add bytes at the end; all or, when the disk is full, none of them."""
        with self.path(token).open("ab") as part:
            before = part.tell()
            try:
                part.write(content)
                part.flush()
            except OSError:
                os.ftruncate(part.fileno(), before)
                raise

    def cut(self, token: str, size: int) -> None:
        """Take away what came after the first `size` bytes."""
        os.truncate(self.path(token), size)

    def flush(self, token: str) -> None:
        """Wait until the bytes are on the disk."""
        flush(self.path(token))

    def remove(self, token: str) -> None:
        """Forget the bytes."""
        self.path(token).unlink(missing_ok=True)

    def remove_all_but(self, tokens: set[str], now: datetime) -> None:
        """Remove what a crash left: files that no upload owns, copies from yesterday."""
        for path in self._folder.iterdir():
            if path.suffix == _SUFFIX:
                left = path.stem not in tokens
            else:
                left = now.timestamp() - path.stat().st_mtime > _BORROWED_SECONDS
            if left:
                path.unlink(missing_ok=True)

    def borrow(self, source: BinaryIO, largest: int) -> Path:
        """Copy a file from elsewhere here, at most `largest` bytes and one more."""
        descriptor, name = tempfile.mkstemp(suffix=_BORROWED, dir=self._folder)
        copy = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                remaining = largest + 1
                while remaining and (piece := source.read(min(_COPY_SIZE, remaining))):
                    file.write(piece)
                    remaining -= len(piece)
        except BaseException:
            copy.unlink()
            raise
        return copy

    def free_space(self) -> int:
        """Bytes that the disk of the part files still takes."""
        return shutil.disk_usage(self._folder).free


class Occupancy:
    """One request at a time per upload; a newer one asks the older one to leave.

    After a cut the laptop is back before the server has noticed that the old connection is dead.
    Waiting for that would take minutes, so the old request is asked to stop where it is.
    """

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}
        self._closing = False

    @asynccontextmanager
    async def place(self, token: str) -> AsyncIterator[asyncio.Event]:
        """Hold the upload; the event is set when somebody else wants it.

        Raises:
            TimeoutError: the request before does not let go.
        """
        place = self._places.setdefault(token, _Place())
        place.waiting += 1
        place.leave.set()
        try:
            async with asyncio.timeout(SECONDS_TO_LEAVE):
                await place.lock.acquire()
        finally:
            place.waiting -= 1
            self._drop_if_empty(token, place)
        place.leave = asyncio.Event()
        if place.waiting or self._closing:
            place.leave.set()
        try:
            yield place.leave
        finally:
            place.lock.release()
            self._drop_if_empty(token, place)

    def close(self) -> None:
        """Ask every request to leave: the server stops."""
        self._closing = True
        for place in self._places.values():
            place.leave.set()

    def _drop_if_empty(self, token: str, place: _Place) -> None:
        if not place.waiting and not place.lock.locked():
            self._places.pop(token, None)


class _Place:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.leave = asyncio.Event()
        self.waiting = 0
