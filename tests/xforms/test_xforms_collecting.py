"""In a window garbage is collected by one thread, and in none of the others."""

from __future__ import annotations

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import pytest

from auditor_app.xforms import collecting
from auditor_app.xforms.collecting import (
    collect_what_is_due,
    collection_paused,
    garbage_swept,
    leave_to_all_threads,
    leave_to_one_thread,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Result = TypeVar("Result")
MANY = 5_000
"""More objects than may be made without a look at what is young."""


class Knot:
    """Something that only the collector lets go of; it notes in which thread."""

    ended_in: list[int] = []  # noqa: RUF012 - all of them write there

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.ended_in.append(threading.get_ident())


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    gc.collect()
    Knot.ended_in.clear()
    leave_to_one_thread()
    yield
    leave_to_all_threads()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def elsewhere(work: Callable[[], Result]) -> Result:
    """What `work` gives in another thread."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(work).result()


def tie() -> None:
    for _ in range(MANY):
        Knot()


def test_what_another_thread_leaves_ends_in_the_one_that_collects() -> None:
    elsewhere(tie)
    assert Knot.ended_in == []
    collect_what_is_due()
    assert Knot.ended_in == [threading.get_ident()] * MANY


def test_little_garbage_waits() -> None:
    collect_what_is_due()
    left = weakref.ref(Knot())
    collect_what_is_due()
    assert left() is not None


def test_nothing_is_collected_while_another_thread_makes_what_stays() -> None:
    def make() -> int:
        with collection_paused():
            tie()
            before = len(Knot.ended_in)
            collect_what_is_due()
            return len(Knot.ended_in) - before

    assert elsewhere(make) == 0


def test_what_was_made_in_a_pause_is_old_without_having_been_searched() -> None:
    def make() -> Knot:
        with collection_paused():
            return Knot()

    made = elsewhere(make)
    assert any(each is made for each in gc.get_objects(generation=2))
    assert not gc.isenabled()


def test_a_block_in_a_block_promotes_once() -> None:
    with collection_paused() as outer:
        with collection_paused() as inner:
            kept = [Knot() for _ in range(MANY)]
        assert inner.count == 0
    assert outer.count >= len(kept)


def test_what_grew_old_unseen_is_looked_through_once_it_is_much(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(collecting, "MOST_PROMOTED", MANY)

    def make() -> None:
        for _ in range(3):
            with collection_paused():
                tie()

    elsewhere(make)
    assert Knot.ended_in == []
    collect_what_is_due()
    assert len(Knot.ended_in) == 3 * MANY


def test_what_a_block_leaves_is_swept_up_and_what_was_there_is_not_searched() -> None:
    before = weakref.ref(Knot())

    def convert() -> tuple[weakref.ref[Knot], Knot]:
        with garbage_swept():
            left = weakref.ref(Knot())
            kept = Knot()
            collect_what_is_due()
        return left, kept

    left, kept = elsewhere(convert)
    assert left() is not None
    collect_what_is_due()
    assert left() is None
    assert before() is not None
    assert gc.is_tracked(kept)
    assert gc.get_freeze_count() == 0


def test_what_is_made_before_the_sweep_hides_nothing_from_it() -> None:
    """A form is converted and then loaded, maybe before the other thread comes to collecting."""

    def load() -> weakref.ref[Knot]:
        with garbage_swept():
            left = weakref.ref(Knot())
        with collection_paused() as made:
            Knot()
        assert made.count == 0
        return left

    left = elsewhere(load)
    collect_what_is_due()
    assert left() is None


def test_two_windows_collect_until_both_have_ended() -> None:
    leave_to_one_thread()
    leave_to_all_threads()
    assert not gc.isenabled()
