"""The photos of one document, made small ahead of the page that needs them.

Decoding, reducing and encoding is most of the time that a report takes, and Pillow lets go of the
interpreter meanwhile: while a page is drawn, the next photos are made ready on other threads. The
originals are read here, on the thread that draws, in the order in which they are drawn, and no more
than a few at a time.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from typing import TYPE_CHECKING, Final

from auditor_app.report.photos import opened_photo

if TYPE_CHECKING:
    from concurrent.futures import Future

    from auditor_app.report.content import ImageSource
    from auditor_app.report.photos import PrintedPhoto

_MOST_THREADS: Final = 4


class PhotoDesk:
    """Takes orders for photos while a document is laid out, and gives them while it is drawn."""

    def __init__(self) -> None:
        self._threads = min(os.cpu_count() or 1, _MOST_THREADS)
        self._numbers = count()
        self._orders: dict[int, tuple[ImageSource, int, int]] = {}
        self._begun: dict[int, Future[PrintedPhoto | None]] = {}
        self._pool: ThreadPoolExecutor | None = None

    def order(self, image: ImageSource, width: int, height: int) -> int:
        """Ask for a photo of at most `width` by `height` pixels; gives the order's number."""
        number = next(self._numbers)
        self._orders[number] = (image, width, height)
        return number

    def take(self, number: int) -> PrintedPhoto | None:
        """The photo of an order, None where it cannot be read; the next ones are begun."""
        ahead = islice((each for each in self._orders if each >= number), self._threads + 1)
        for each in ahead:
            if each not in self._begun:
                self._begun[each] = self._begin(*self._orders[each])
        del self._orders[number]
        return self._begun.pop(number).result()

    def close(self) -> None:
        """Let the threads go."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def _begin(self, image: ImageSource, width: int, height: int) -> Future[PrintedPhoto | None]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._threads, "photos")
        return self._pool.submit(opened_photo(image, width, height))
