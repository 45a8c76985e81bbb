from __future__ import annotations

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor_app.errors import AnswerError
from auditor_app.protocols import detection_probability


def exact(workers: int, interviewed: int, affected: int) -> Fraction:
    missed = Fraction(comb(workers - affected, interviewed), comb(workers, interviewed))
    return 1 - missed


def test_26_of_300_meet_one_of_30_in_94_of_100_samples() -> None:
    assert detection_probability(300, 26, 30) == pytest.approx(0.9431572238452074, rel=1e-12)


@given(st.data())
def test_the_chance_is_the_exact_quotient(data: st.DataObject) -> None:
    workers = data.draw(st.integers(0, 400))
    interviewed = data.draw(st.integers(0, workers))
    affected = data.draw(st.integers(0, workers))
    found = detection_probability(workers, interviewed, affected)
    assert 0.0 <= found <= 1.0
    assert found == pytest.approx(float(exact(workers, interviewed, affected)), rel=1e-12)


def test_nobody_affected_or_nobody_asked_is_no_chance() -> None:
    assert detection_probability(100, 10, 0) == 0.0
    assert detection_probability(100, 0, 10) == 0.0


def test_more_asked_than_can_be_spared_is_certain() -> None:
    assert detection_probability(100, 91, 10) == 1.0
    assert detection_probability(100, 90, 10) < 1.0


def test_large_sites_keep_their_precision() -> None:
    assert detection_probability(1_000_000, 1, 1) == pytest.approx(1e-6, rel=1e-12)
    assert detection_probability(1_000_000, 1000, 5000) == pytest.approx(
        float(exact(1_000_000, 1000, 5000)), rel=1e-10
    )


@pytest.mark.parametrize("numbers", [(10, 11, 1), (10, 1, 11), (10, -1, 1), (-1, 0, 0)])
def test_impossible_numbers_are_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(AnswerError):
        detection_probability(*numbers)
