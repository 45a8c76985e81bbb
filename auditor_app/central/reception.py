"""Receiving: the asynchronous side of the intake.

Bytes go from the network into parts; hashing, opening and signing run in threads, so that a bundle
of gigabytes never makes the others wait. What another intake left is found by looking for it.
"""

from __future__ import annotations

import asyncio
import contextvars
import errno
import hashlib
import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from starlette.requests import ClientDisconnect

from auditor_app.central import refusing
from auditor_app.central.entries import Upload
from auditor_app.central.log import say
from auditor_app.central.occupancy import Occupancy
from auditor_app.central.parts import PartsMissingError
from auditor_app.central.queue import WorkStoppedError
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable

    from auditor_app.central.intake import Intake, Standing

_T = TypeVar("_T")

_SECONDS_BETWEEN_ATTEMPTS: Final = 5.0
_SECONDS_BETWEEN_LOOKS: Final = 3.0
_SECONDS_BETWEEN_SWEEPS: Final = 600.0
_SECONDS_BETWEEN_QUESTIONS: Final = 0.25
# A stop waits this long for what is being taken in; then that is left to others, or to later.
_SECONDS_TO_TAKE: Final = 20.0
_NO_SPACE: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Piece:
    """What the headers of a PATCH say about the bytes that follow.

    `length` is None where the client does not say it. `algorithm` and `checksum` are empty where
    it gives none.
    """

    offset: int
    length: int | None
    algorithm: str = ""
    checksum: bytes = b""


class Reception:
    """One intake's uploads under way. Lives in one event loop."""

    def __init__(self, intake: Intake) -> None:
        self.intake = intake
        self._occupancy = Occupancy()
        # Most of them wait for the registry or the object store.
        self._threads = ThreadPoolExecutor(16, thread_name_prefix="intake")
        # Taking a bundle in reads it several times: more than two at once only fight for the disk.
        self._takers = ThreadPoolExecutor(2, thread_name_prefix="taking")
        self._taking: dict[str, asyncio.Future[None]] = {}
        self._looking: asyncio.Task[None] | None = None
        self._extracting: asyncio.Task[None] | None = None
        self._stopping = False
        self._failed_at: dict[str, float] = {}

    async def start(self) -> None:
        """Go on with what a crash or a stop left unfinished, here or at another intake."""
        for token in await self._in_thread(self.intake.recover):
            self._take(token)
        self._looking = asyncio.create_task(self._look_for_work())
        self._extracting = asyncio.create_task(asyncio.to_thread(self.intake.extract_waiting))

    def stop_receiving(self) -> None:
        """Ask every running PATCH to write out what it has and end."""
        self._stopping = True
        self._occupancy.close()

    async def close(self) -> None:
        """Wait for the bundles that are being taken in, but not for ever; the rest waits."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.wait([self._looking])
        self._takers.shutdown(wait=False, cancel_futures=True)
        if self._taking:
            await asyncio.wait(list(self._taking.values()), timeout=_SECONDS_TO_TAKE)
        self.intake.stop()
        if self._extracting is not None:
            await asyncio.wait([self._extracting])
        await asyncio.to_thread(self._takers.shutdown)
        await asyncio.to_thread(self._threads.shutdown)

    async def create(
        self, envelope: bytes, size: int, known: Callable[[str], None]
    ) -> tuple[str, int]:
        """Admit a bundle: its upload's token, and the offset at which to go on.

        `known` is told the device as soon as the envelope is verified; it may refuse.

        Raises:
            IntakeRefusalError: not this one, or not now.
        """
        token, offset = await self._in_thread(self.intake.admit, envelope, size, known)
        if offset == size:
            # Held, so that nobody gives the upload up while it is being taken in.
            async with self._held(token):
                await self._finish_if_whole(token, offset, size)
        return token, offset

    async def device_of(self, token: str) -> str:
        """Whose upload it is.

        Raises:
            IntakeRefusalError: no such upload.
        """
        return await self._in_thread(self.intake.device_of, token)

    async def offset(self, token: str) -> tuple[int, int]:
        """How many bytes of the upload are here, and how many there will be.

        Raises:
            IntakeRefusalError: no such upload.
        """
        async with self._held(token):
            place = await self._in_thread(self.intake.place_of, token)
            await self._finish_if_whole(token, *place)
            return place

    async def append(self, token: str, piece: Piece, body: AsyncGenerator[bytes, None]) -> int:
        """Add the bytes of `body`; the new offset.

        Raises:
            IntakeRefusalError: no such upload, another offset, too many bytes, a wrong checksum.
            ClientDisconnect: the connection was cut; what arrived is kept.
        """
        async with self._held(token) as leave:
            offset, size = await self._in_thread(self.intake.place_of, token)
            if piece.offset != offset:
                raise refusing.offset_differs(offset)
            if piece.length is not None and offset + piece.length > size:
                raise refusing.more_than_claimed(size)
            await self._write(token, piece, size, _until(body, leave))
            place = await self._in_thread(self.intake.place_of, token)
            await self._finish_if_whole(token, *place)
            return place[0]

    async def abandon(self, token: str) -> None:
        """Forget an upload at the sender's wish.

        Raises:
            IntakeRefusalError: no such upload.
        """
        async with self._held(token):
            await self._in_thread(self.intake.abandon, token)

    async def standing(self, digest: str, wait: float) -> Standing:
        """Where a bundle stands; waits up to `wait` seconds for one that is being taken in."""
        until = asyncio.get_running_loop().time() + wait
        found = await self._in_thread(self.intake.standing, digest)
        while isinstance(found, Upload) and found.whole:
            if self._may_try_again(found.token):
                taking = self._take(found.token)
                left = until - asyncio.get_running_loop().time()
                await asyncio.wait([taking], timeout=max(0.0, left))
                found = await self._in_thread(self.intake.standing, digest)
            if self._stopping or asyncio.get_running_loop().time() >= until:
                break
            # Another intake is at it, or this one failed: it is asked again from time to time.
            if isinstance(found, Upload):
                await asyncio.sleep(_SECONDS_BETWEEN_QUESTIONS)
                found = await self._in_thread(self.intake.standing, digest)
        return found

    async def reasons_not_to_be_ready(self) -> tuple[str, ...]:
        """`stopping`, `registry`, `objects`, `disk`: what does not let bundles in now."""
        stopping = ("stopping",) if self._stopping else ()
        return (*stopping, *await self._in_thread(self.intake.reasons_not_to_be_ready))

    async def _write(
        self, token: str, piece: Piece, size: int, body: AsyncGenerator[bytes, None]
    ) -> None:
        arrived = _Arrived(piece)
        try:
            async with aclosing(body):
                async for content in body:
                    arrived.add(content)
                    if arrived.end > size:
                        raise refusing.more_than_claimed(size)
                    if len(arrived.unwritten) >= self.intake.parts.piece_size:
                        await self._write_out(token, arrived)
            arrived.check()
            await self._write_out(token, arrived)
        except (ClientDisconnect, StalledError, _LeftError) as error:
            # What came before a cut counts, except under a checksum: that was for all of it.
            if piece.algorithm:
                await self._in_thread(self.intake.parts.cut, token, piece.offset)
            else:
                await self._write_out(token, arrived)
            if isinstance(error, _LeftError):
                raise refusing.busy() from error
            if isinstance(error, StalledError):
                raise refusing.slow() from error
            raise
        except IntakeRefusalError as refusal:
            # Bytes beyond the claim, or changed ones: none of this piece is kept.
            if not refusal.is_transient:
                await self._in_thread(self.intake.parts.cut, token, piece.offset)
            raise

    async def _write_out(self, token: str, arrived: _Arrived) -> None:
        content, place = arrived.unwritten, arrived.written
        if not content:
            return
        arrived.unwritten = bytearray()
        arrived.written += len(content)
        try:
            await self._in_thread(self.intake.parts.write, token, place, content)
        except FileNotFoundError as error:
            raise refusing.upload_unknown() from error  # taken in at another intake
        except PartsMissingError as error:
            raise refusing.busy() from error  # cut by another request: ask where to go on
        except OSError as error:
            if error.errno not in _NO_SPACE:
                raise
            raise refusing.no_space() from error

    async def _finish_if_whole(self, token: str, offset: int, size: int) -> None:
        if offset == size and await self._in_thread(self.intake.mark_whole, token):
            self._take(token)

    def _take(self, token: str) -> asyncio.Future[None]:
        running = self._taking.get(token)
        if running is None:
            loop = asyncio.get_running_loop()
            running = loop.run_in_executor(self._takers, self.intake.take, token)
            self._taking[token] = running
            running.add_done_callback(lambda done: self._taken(token, done))
        return running

    def _taken(self, token: str, done: asyncio.Future[None]) -> None:
        del self._taking[token]
        self._failed_at.pop(token, None)
        if done.cancelled():
            return
        error = done.exception()
        if isinstance(error, WorkStoppedError):
            say("taking_left", reason=error.message)
        elif error is not None:
            # The upload stays whole: it is tried again before long.
            self._failed_at[token] = asyncio.get_running_loop().time()
            say("taking_failed", level=logging.ERROR, error=type(error).__name__)

    async def _look_for_work(self) -> None:
        """Take in what is whole and nobody takes in: after failures, and after others' deaths."""
        swept_at = asyncio.get_running_loop().time()
        while True:
            await asyncio.sleep(_SECONDS_BETWEEN_LOOKS)
            now = asyncio.get_running_loop().time()
            is_time_to_sweep = now - swept_at >= _SECONDS_BETWEEN_SWEEPS
            look = self.intake.recover if is_time_to_sweep else self.intake.waiting
            try:
                waiting = await self._in_thread(look)
            except CentralError as error:
                say("queue_not_read", level=logging.ERROR, error=type(error).__name__)
                continue
            if is_time_to_sweep:
                swept_at = now
            for token in waiting:
                if self._may_try_again(token):
                    self._take(token)

    def _may_try_again(self, token: str) -> bool:
        failed_at = self._failed_at.get(token)
        now = asyncio.get_running_loop().time()
        return failed_at is None or now - failed_at >= _SECONDS_BETWEEN_ATTEMPTS

    @asynccontextmanager
    async def _held(self, token: str) -> AsyncIterator[asyncio.Event]:
        try:
            async with self._occupancy.place(token) as leave:
                yield leave
        except TimeoutError as error:
            raise refusing.busy() from error

    async def _in_thread(self, function: Callable[..., _T], *arguments: Any) -> _T:
        loop = asyncio.get_running_loop()
        # What is said there belongs to the request that is being answered here.
        context = contextvars.copy_context()
        running = loop.run_in_executor(self._threads, context.run, function, *arguments)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            # A thread cannot be stopped: the place is not given to another before it is done.
            await asyncio.wait([running])
            raise


class _Arrived:
    """What came of one piece: its checksum so far, and the bytes that are not written yet."""

    def __init__(self, piece: Piece) -> None:
        self._piece = piece
        self._hashed = hashlib.new(piece.algorithm) if piece.algorithm else None
        self.end = self.written = piece.offset
        self.unwritten = bytearray()

    def add(self, content: bytes) -> None:
        self.end += len(content)
        self.unwritten += content
        if self._hashed is not None:
            self._hashed.update(content)

    def check(self) -> None:
        """All of the piece came.

        Raises:
            IntakeRefusalError: but not with the checksum that it should have.
        """
        if self._hashed is not None and self._hashed.digest() != self._piece.checksum:
            raise refusing.checksum_differs()


class StalledError(Exception):
    """For a body to raise: its bytes stopped coming."""


class _LeftError(Exception):
    """Somebody else wants the upload, or the server stops."""


async def _until(
    body: AsyncGenerator[bytes, None], leave: asyncio.Event
) -> AsyncGenerator[bytes, None]:
    """The pieces of `body` until `leave` is set, even while none arrives."""
    left = asyncio.ensure_future(leave.wait())
    try:
        while True:
            arriving = asyncio.ensure_future(anext(body, None))
            await asyncio.wait((arriving, left), return_when=asyncio.FIRST_COMPLETED)
            if not arriving.done():
                arriving.cancel()
                await asyncio.wait([arriving])
                raise _LeftError
            content = arriving.result()
            if content is None:
                return
            yield content
            if left.done():
                raise _LeftError
    finally:
        left.cancel()
