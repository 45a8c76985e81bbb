"""A chunk in pieces, under a limit of bytes a second that holds within it: lines are shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.sync.exchange import SLICE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor_app.sync.patience import Patience

_PIECES_A_SECOND: Final = 4
_LARGEST_PIECE: Final = 64 * 1024
_PIECE_WITHOUT_LIMIT: Final = 256 * 1024
_CREDIT: Final = 1.0
"""Seconds of unused time that may be made up for: never those of a sleep of hours."""


class Throttle:
    """Hands a chunk on in pieces, none before its time.

    Over any stretch no more than the limit goes out, and what a second of it allows.
    """

    def __init__(self, patience: Patience, limit: Callable[[], int]) -> None:
        """`limit` says bytes a second, asked before each chunk; 0: as fast as the line."""
        self._clock = patience.clock
        self._sleep = patience.sleep
        self._limit = limit
        self._free_at: float | None = None

    def pieces(
        self, read: Callable[[int], bytes], length: int, look: Callable[[], None]
    ) -> Iterator[bytes]:
        """The next `length` bytes of `read`, each piece when it may go.

        `look` and `read`, which gives what it is asked for, may end it all by raising.
        """
        limit = self._limit()
        if not limit:
            self._free_at = None
        size = (
            max(min(limit // _PIECES_A_SECOND, _LARGEST_PIECE), 1)
            if limit
            else _PIECE_WITHOUT_LIMIT
        )
        looked = self._clock()
        for start in range(0, length, size):
            piece = read(min(size, length - start))
            self._wait(look)
            now = self._clock()
            if now - looked >= SLICE:
                looked = now
                look()
            if limit:
                # From its beginning: what the line itself took is not waited for again.
                due = now if self._free_at is None else max(self._free_at, now - _CREDIT)
                self._free_at = due + len(piece) / limit
            yield piece

    def _wait(self, look: Callable[[], None]) -> None:
        while self._free_at is not None and (left := self._free_at - self._clock()) > 0:
            look()
            self._sleep(min(left, SLICE))
