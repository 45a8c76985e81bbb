"""A limit of bytes a second holds within a chunk, not only from chunk to chunk."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from auditor_app.sync.patience import Patience
from auditor_app.sync.progress import Pace
from auditor_app.sync.throttle import Throttle
from auditor_app.vault import DeliverySettings

if TYPE_CHECKING:
    from fieldwork import Field


@dataclass
class Time:
    """A clock that only sleeping and sending move."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    @property
    def patience(self) -> Patience:
        return Patience(sleep=self.sleep, clock=self)


def nothing() -> None:
    pass


def sent(
    time: Time, throttle: Throttle, content: bytes, line: float = 0.0
) -> list[tuple[float, int]]:
    """When how many bytes went, over a line that takes `line` seconds a byte."""
    marks = []
    for piece in throttle.pieces(BytesIO(content).read, len(content), nothing):
        marks.append((time.now, len(piece)))
        time.now += len(piece) * line
    return marks


def test_a_chunk_takes_as_long_as_the_limit_says() -> None:
    time = Time()
    throttle = Throttle(time.patience, lambda: 10_000)
    for _ in range(3):
        assert sum(count for _, count in sent(time, throttle, bytes(100_000))) == 100_000
    assert time.now - 1000.0 == pytest.approx(30.0, abs=1.0)


def test_no_stretch_of_time_sees_more_than_the_limit_and_a_seconds_worth() -> None:
    time = Time()
    throttle = Throttle(time.patience, lambda: 8_000)
    marks = [mark for _ in range(4) for mark in sent(time, throttle, bytes(50_000), line=1e-5)]
    for began, (start, _) in enumerate(marks):
        carried = 0
        for end, count in marks[began:]:
            carried += count
            assert carried <= 8_000 * (end - start) + 8_000 + 2_000


def test_the_bytes_are_the_same_in_their_order() -> None:
    time = Time()
    content = bytes(range(256)) * 40
    for limit in (0, 1024):
        throttle = Throttle(time.patience, lambda limit=limit: limit)
        pieces = throttle.pieces(BytesIO(content).read, len(content), nothing)
        assert b"".join(pieces) == content


def test_a_slower_line_is_not_slowed_further() -> None:
    time = Time()
    sent(time, Throttle(time.patience, lambda: 100_000), bytes(200_000), line=1e-3)
    assert sum(time.slept) == 0


def test_a_sleep_of_hours_is_not_made_up_for() -> None:
    time = Time()
    throttle = Throttle(time.patience, lambda: 10_000)
    sent(time, throttle, bytes(20_000))
    time.now += 7200
    woke = time.now
    sent(time, throttle, bytes(50_000))
    assert time.now - woke >= 3.5


def test_without_a_limit_a_chunk_goes_as_one_and_at_once() -> None:
    time = Time()
    assert sent(time, Throttle(time.patience, lambda: 0), bytes(9)) == [(1000.0, 9)]
    assert time.slept == []


def test_a_limit_that_changes_holds_from_the_next_chunk_on() -> None:
    time, limit = Time(), [1024]
    throttle = Throttle(time.patience, lambda: limit[0])
    sent(time, throttle, bytes(10_240))
    limit[0] = 0
    before = time.now
    sent(time, throttle, bytes(10**6))
    assert time.now == before


@pytest.mark.parametrize("limit", [0, 1024, 10**9])
def test_a_pause_takes_effect_within_a_chunk(limit: int) -> None:
    """Also where nothing waits for the limit, only for the line."""
    time = Time()
    throttle = Throttle(time.patience, lambda: limit)

    def look() -> None:
        if time.now > 1003:
            raise InterruptedError

    pieces = throttle.pieces(BytesIO(bytes(8_000_000)).read, 8_000_000, look)

    def send() -> None:
        for piece in pieces:
            time.now += len(piece) / 1_000_000

    with pytest.raises(InterruptedError):
        send()
    assert time.now < 1005
    assert time.now < 1004


def test_an_upload_keeps_to_the_limit_of_the_vault(laptop: Field, small_chunks: None) -> None:
    entry = laptop.seal(60_000)
    laptop.vault.delivery.settings = DeliverySettings(bytes_per_second=20_000)
    time = Time()
    laptop.queue(patience=time.patience).run()
    assert laptop.get(entry).state == "delivered"
    assert time.now - 1000.0 == pytest.approx(entry.size / 20_000, abs=1.2)


def test_a_bundle_that_is_paused_stops_in_the_middle_of_a_chunk(laptop: Field) -> None:
    entry = laptop.seal(200_000)
    laptop.vault.delivery.settings = DeliverySettings(bytes_per_second=10_000)
    time = Time()

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        if time.now > 1005:
            laptop.vault.outbox.pause(entry.bundle_id)

    report = laptop.queue(patience=Patience(sleep=sleep, clock=time)).run()
    assert [each.state for each in report.touched] == ["queued"]
    assert time.now < 1006
    laptop.vault.outbox.resume(entry.bundle_id)
    laptop.vault.delivery.settings = DeliverySettings()
    told = []
    laptop.queue(progress=told.append).run()
    # What went before the pause had arrived and stayed there.
    assert 30_000 < told[0].sent < 70_000
    assert laptop.get(entry).state == "delivered"


def test_the_rate_forgets_what_was_long_ago_and_a_silence() -> None:
    time = Time()
    pace = Pace(time)
    assert (pace.rate, pace.seconds_left(100)) == (0.0, None)
    for step in range(100):
        pace.note(step * 1000)
        time.now += 1
    assert pace.rate == pytest.approx(1000, rel=0.05)
    for step in range(40):
        pace.note(99_000 + step * 10)
        time.now += 1
    assert pace.rate == pytest.approx(10, rel=0.05)
    assert pace.seconds_left(1000) == pytest.approx(100, rel=0.05)
    time.now += 3600
    pace.note(200_000)
    assert pace.rate == 0.0
    pace.note(100)
    assert pace.rate == 0.0
