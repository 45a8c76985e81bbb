"""Loading without the garbage collector looking on."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PROMOTED: Final = 300_000
"""Objects, some 40 MB of them, that may have grown old unseen before all are looked at."""


class _Promoted:
    """How many objects have grown old without the collector having looked at them."""

    def __init__(self) -> None:
        self._count = 0

    def promote(self) -> int:
        """Have all young objects be old ones, as if they had lived through two collections.

        Gives how many they are.
        """
        promoted = gc.get_count()[0]
        self._count += promoted
        if self._count > MOST_PROMOTED:
            # The collector does not know of these, so it would not look for those let go.
            self._count = 0
            gc.collect()
        else:
            gc.freeze()
            gc.unfreeze()
        return promoted

    def take_back(self, count: int) -> None:
        """So many of them have left memory by themselves."""
        self._count = max(0, self._count - count)


_promoted: Final = _Promoted()


class Made:
    """What was made while the collector rested."""

    def __init__(self) -> None:
        self.count = 0

    def let_go(self) -> None:
        """It has left memory without the collector, which need not come by for it."""
        _promoted.take_back(self.count)
        self.count = 0


@contextmanager
def garbage_swept() -> Iterator[None]:
    """Look through what the block has made, and nothing else, for garbage when it is left.

    For blocks that leave much of it and little else: searched for among all that is in memory, it
    would be found late, and hold everything up for long.
    """
    if not gc.isenabled():
        yield
        return
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()
        gc.unfreeze()


@contextmanager
def collection_paused() -> Iterator[Made]:
    """Hold the search for cyclic garbage until the block is left.

    What a form is made of stays: searching it over and over while it grows, which is what the
    collector does when very many objects are made and few let go, takes longer than making it.
    Nor is it searched when the block is left: what was made in it counts as old at once.
    For blocks that make no garbage of their own.
    """
    was_on = gc.isenabled()
    made = Made()
    gc.disable()
    try:
        yield made
    finally:
        if was_on:
            made.count = _promoted.promote()
            gc.enable()
