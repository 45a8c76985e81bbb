"""Loading without the garbage collector looking on."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collection_paused() -> Iterator[None]:
    """Hold the search for cyclic garbage until the block is left.

    What a form is made of stays: searching it over and over while it grows, which is what the
    collector does when very many objects are made and few let go, takes longer than making it.
    For blocks that make no garbage of their own.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
