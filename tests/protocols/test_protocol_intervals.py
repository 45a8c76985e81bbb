"""Exact bounds: by SciPy's distributions, by enumeration, and at the ends."""

from __future__ import annotations

import time
from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta, hypergeom

from auditor_app.errors import AnswerError
from auditor_app.protocols import affected_in_site, clopper_pearson

CONFIDENCES = (0.5, 0.8, 0.9, 0.95, 0.99, 0.999)


def pmf(observed: int, sample: int, population: int, affected: int) -> Fraction:
    if not max(0, sample + affected - population) <= observed <= min(sample, affected):
        return Fraction(0)
    ways = comb(affected, observed) * comb(population - affected, sample - observed)
    return Fraction(ways, comb(population, sample))


def by_enumeration(observed: int, sample: int, population: int, level: Fraction) -> tuple[int, int]:
    """Every number of affected, tried one by one in whole numbers."""
    kept = [
        affected
        for affected in range(observed, population - sample + observed + 1)
        if sum(pmf(k, sample, population, affected) for k in range(observed, sample + 1)) > level
        and sum(pmf(k, sample, population, affected) for k in range(observed + 1)) > level
    ]
    return kept[0], kept[-1]


@given(st.data())
def test_the_share_is_that_of_scipys_beta_distribution(data: st.DataObject) -> None:
    sample = data.draw(st.integers(1, 5000))
    observed = data.draw(st.integers(0, sample))
    confidence = data.draw(st.sampled_from(CONFIDENCES))
    level = (1 - confidence) / 2
    low, high = clopper_pearson(observed, sample, confidence)
    expected_low = beta.ppf(level, observed, sample - observed + 1) if observed else 0.0
    expected_high = beta.isf(level, observed + 1, sample - observed) if observed < sample else 1.0
    assert low == pytest.approx(expected_low, rel=1e-9)
    assert high == pytest.approx(expected_high, rel=1e-9)


@given(st.data())
def test_the_number_in_a_site_is_where_scipys_tails_end(data: st.DataObject) -> None:
    population = data.draw(st.integers(1, 20_000))
    sample = data.draw(st.integers(0, min(population, 400)))
    observed = data.draw(st.integers(0, sample))
    confidence = data.draw(st.sampled_from(CONFIDENCES))
    level = (1 - confidence) / 2
    low, high = affected_in_site(observed, sample, population, confidence)

    def at_least(affected: int) -> float:
        return float(hypergeom.sf(observed - 1, population, affected, sample))

    def at_most(affected: int) -> float:
        return float(hypergeom.cdf(observed, population, affected, sample))

    # Where a tail is the level itself, SciPy's last digit would decide.
    more, less = level * (1 + 1e-7), level * (1 - 1e-7)
    assert at_least(low) > less
    assert at_most(high) > less
    assert low == observed or at_least(low - 1) <= more
    assert high == population - sample + observed or at_most(high + 1) <= more


@given(st.data())
def test_small_sites_are_as_counted_out(data: st.DataObject) -> None:
    population = data.draw(st.integers(0, 40))
    sample = data.draw(st.integers(0, population))
    observed = data.draw(st.integers(0, sample))
    confidence = data.draw(st.sampled_from(CONFIDENCES))
    level = (1 - Fraction(str(confidence))) / 2
    found = affected_in_site(observed, sample, population, confidence)
    assert found == by_enumeration(observed, sample, population, level)


@pytest.mark.parametrize(("population", "sample"), [(1, 1), (7, 3), (12, 5), (23, 6), (40, 10)])
def test_of_all_samples_at_least_so_many_as_promised_cover_the_truth(
    population: int, sample: int
) -> None:
    bounds = [affected_in_site(observed, sample, population) for observed in range(sample + 1)]
    for affected in range(population + 1):
        covered = sum(
            pmf(observed, sample, population, affected)
            for observed, (low, high) in enumerate(bounds)
            if low <= affected <= high
        )
        assert covered >= Fraction(95, 100)


def test_a_tail_that_is_the_level_itself_is_a_tail() -> None:
    # One of 40 drawn and affected: with D = 1 the chance is 1/40, exactly (1 - 0.95) / 2.
    assert affected_in_site(1, 1, 40) == (2, 40)
    assert affected_in_site(0, 1, 40) == (0, 38)


def test_bounds_at_the_ends() -> None:
    assert clopper_pearson(0, 0) == (0.0, 1.0)
    assert clopper_pearson(0, 10)[0] == 0.0
    assert clopper_pearson(0, 10)[1] == pytest.approx(1 - 0.025**0.1, rel=1e-12)
    assert clopper_pearson(10, 10)[0] == pytest.approx(0.025**0.1, rel=1e-12)
    assert clopper_pearson(10, 10)[1] == 1.0
    assert affected_in_site(0, 0, 300) == (0, 300)
    assert affected_in_site(0, 0, 0) == (0, 0)
    assert affected_in_site(7, 300, 300) == (7, 7)
    assert affected_in_site(0, 300, 300) == (0, 0)
    assert affected_in_site(300, 300, 300) == (300, 300)


def test_what_was_seen_is_always_within() -> None:
    assert affected_in_site(1, 26, 300) == (1, 56)
    low, high = affected_in_site(26, 26, 300)
    assert low > 250
    assert high == 300


@given(st.data())
def test_more_observed_never_means_fewer_affected(data: st.DataObject) -> None:
    population = data.draw(st.integers(1, 2000))
    sample = data.draw(st.integers(1, min(60, population)))
    bounds = [affected_in_site(observed, sample, population) for observed in range(sample + 1)]
    assert bounds == sorted(bounds)
    assert [high for _, high in bounds] == sorted(high for _, high in bounds)
    mirrored = [(population - high, population - low) for low, high in reversed(bounds)]
    assert mirrored == bounds


def test_large_sites_do_not_take_long() -> None:
    started = time.process_time()
    for observed, sample in ((0, 300), (1, 300), (3, 42), (20_000, 50_000), (0, 99_999)):
        low, high = affected_in_site(observed, sample, 100_000)
        assert observed <= low <= high <= 100_000 - sample + observed
        clopper_pearson(observed, sample)
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "numbers", [(-1, 10, 100), (11, 10, 100), (1, 101, 100), (0, -1, 100), (0, 0, -1)]
)
def test_impossible_numbers_are_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(AnswerError, match="cannot be"):
        affected_in_site(*numbers)


@pytest.mark.parametrize("confidence", [0.0, 1.0, -0.5, 95, float("nan")])
def test_an_impossible_confidence_is_refused(confidence: float) -> None:
    with pytest.raises(AnswerError, match="confidence"):
        clopper_pearson(1, 10, confidence)
    with pytest.raises(AnswerError, match="confidence"):
        affected_in_site(1, 10, 100, confidence)


@pytest.mark.parametrize("numbers", [(-1, 10), (11, 10), (0, -1)])
def test_impossible_shares_are_refused(numbers: tuple[int, int]) -> None:
    with pytest.raises(AnswerError, match="cannot be"):
        clopper_pearson(*numbers)
