"""How long to wait, and how much to send at once."""

from __future__ import annotations

import pytest

from auditor_app.sync.patience import (
    FIRST_CHUNK,
    LARGEST_CHUNK,
    SMALLEST_CHUNK,
    ChunkSize,
    Patience,
)


@pytest.fixture
def slept() -> list[float]:
    return []


def test_a_pause_doubles_up_to_the_longest(slept: list[float]) -> None:
    patience = Patience(first_pause=1.0, longest_pause=5.0, sleep=slept.append, chance=lambda: 1.0)
    lengths = []
    for failures in range(1, 6):
        slept.clear()
        patience.pause(failures, lambda: False)
        lengths.append(sum(slept))
    assert lengths == [1.0, 2.0, 4.0, 5.0, 5.0]


@pytest.mark.parametrize(("chance", "length"), [(0.0, 2.0), (0.5, 3.0), (0.999, 3.998)])
def test_chance_shortens_a_pause_to_no_less_than_half(
    slept: list[float], chance: float, length: float
) -> None:
    patience = Patience(first_pause=4.0, sleep=slept.append, chance=lambda: chance)
    patience.pause(1, lambda: False)
    assert sum(slept) == pytest.approx(length)


def test_after_very_many_failures_a_pause_is_still_bounded(slept: list[float]) -> None:
    Patience(sleep=slept.append).pause(900, lambda: False)
    assert sum(slept) <= 30.0


def test_a_chunk_grows_while_the_line_flows_and_stops_at_the_largest() -> None:
    chunk = ChunkSize()
    sizes = []
    for _ in range(10):
        sizes.append(chunk.size)
        chunk.sent(chunk.size, 1.0)
    assert sizes[:3] == [FIRST_CHUNK, 2 * FIRST_CHUNK, 4 * FIRST_CHUNK]
    assert sizes[-1] == LARGEST_CHUNK


def test_a_chunk_grows_faster_where_an_answer_costs_more_than_the_bytes() -> None:
    chunk = ChunkSize()
    chunk.sent(chunk.size, 0.1)
    assert chunk.size == 4 * FIRST_CHUNK


def test_a_chunk_shrinks_where_the_line_crawls_and_stops_at_the_smallest() -> None:
    chunk = ChunkSize()
    for _ in range(10):
        chunk.sent(chunk.size, 20.0)
    assert chunk.size == SMALLEST_CHUNK


def test_a_chunk_that_took_its_time_stays_as_it_is() -> None:
    chunk = ChunkSize()
    chunk.sent(chunk.size, 5.0)
    assert chunk.size == FIRST_CHUNK


def test_the_short_rest_of_a_file_says_nothing_about_the_line() -> None:
    chunk = ChunkSize()
    chunk.sent(10, 0.001)
    assert chunk.size == FIRST_CHUNK


def test_a_cut_halves_the_chunk() -> None:
    chunk = ChunkSize()
    chunk.cut()
    assert chunk.size == FIRST_CHUNK // 2
