"""When the garbage collector looks on: not while a form is loaded, and in a window by one thread.

Python collects in whichever thread makes the object that is one too many. What it lets go of there
may be Qt's, which only the thread of the window may end (decision 53). So that thread does it, at
moments of its own; the others say what they have left for it.
"""

from __future__ import annotations

import gc
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PROMOTED: Final = 300_000
"""Objects, some 40 MB of them, that may have grown old unseen before all are looked at."""
_GROWN: Final = 1.25
"""How much more there has to be than after the last look at everything before the next one."""


class _OneThread:
    """The collecting of a process that is left to one thread, and what is due there.

    Attributes:
        lock: whoever counts here holds it.
        users: how many have asked for it; none: Python collects by itself.
        pauses: blocks in which nothing is to be collected.
        sweeps: blocks that leave garbage, under way.
        swept: one is over, and what it left still to be collected.
        all_wanted: everything is to be looked through.
        after_all: how much there was after that was done last.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.users = 0
        self.pauses = 0
        self.sweeps = 0
        self.swept = False
        self.all_wanted = False
        self.after_all = 0

    def pause(self) -> bool:
        """A block begins in which nothing is collected; whether it is the only one."""
        with self.lock:
            self.pauses += 1
            return self.pauses == 1

    def go_on(self) -> None:
        with self.lock:
            self.pauses -= 1

    def begin_sweep(self) -> None:
        """What is there now is not looked through for what comes from here on."""
        with self.lock:
            if not self.sweeps and not self.swept:
                gc.freeze()
            self.sweeps += 1

    def end_sweep(self) -> None:
        with self.lock:
            self.sweeps -= 1
            self.swept = True

    def collect(self) -> None:
        """Collect what is due, as Python does by itself, and what was asked for."""
        if self.pauses:
            return
        young, middle, old = (
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if self.swept and not self.sweeps:
            gc.collect()
            with self.lock:
                self.swept = False
                gc.unfreeze()
        elif self.all_wanted or (old and sys.getallocatedblocks() > _GROWN * self.after_all):
            self.all_wanted = False
            gc.collect()
            self.after_all = sys.getallocatedblocks()
        elif young:
            gc.collect(1 if middle else 0)


_one_thread: Final = _OneThread()


def leave_to_one_thread() -> None:
    """From now on garbage is collected where `collect_what_is_due` is called, and nowhere else."""
    with _one_thread.lock:
        _one_thread.users += 1
        _one_thread.after_all = sys.getallocatedblocks()
        gc.disable()


def leave_to_all_threads() -> None:
    """Take that back; once nobody wants it any more Python collects by itself."""
    with _one_thread.lock:
        _one_thread.users -= 1
        if not _one_thread.users:
            _one_thread.swept = _one_thread.all_wanted = False
            gc.unfreeze()
            gc.enable()


def collect_what_is_due() -> None:
    """Collect in this thread, some milliseconds for what is young; to be called again and again."""
    _one_thread.collect()


class _Promoted:
    """How many objects have grown old without the collector having looked at them."""

    def __init__(self) -> None:
        self._count = 0

    def promote(self) -> int:
        """Have all young objects be old ones, as if they had lived through two collections.

        Gives how many they are.
        """
        if _one_thread.users and (_one_thread.swept or _one_thread.sweeps):
            return 0  # among them is garbage that is soon looked for
        promoted = gc.get_count()[0]
        self._count += promoted
        if self._count <= MOST_PROMOTED:
            gc.freeze()
            gc.unfreeze()
            return promoted
        # The collector does not know of these, so it would not look for those let go.
        self._count = 0
        if _one_thread.users:
            _one_thread.all_wanted = True
        else:
            gc.collect()
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
    if _one_thread.users:
        _one_thread.begin_sweep()
        try:
            yield
        finally:
            _one_thread.end_sweep()
        return
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
    made = Made()
    if _one_thread.users:
        is_only = _one_thread.pause()
        try:
            yield made
        finally:
            if is_only:
                made.count = _promoted.promote()
            _one_thread.go_on()
        return
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield made
    finally:
        if was_on:
            made.count = _promoted.promote()
        if was_on and not _one_thread.users:
            gc.enable()
