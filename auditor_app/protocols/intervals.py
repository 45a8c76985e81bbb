"""How many of a site's workers may be affected, by how many of the interviewed are: exact bounds.

Both are inversions of tests: the bounds are the values that the sample does not speak against at
the level (1 - confidence) / 2 on either side. They hold for a random sample; a sample that somebody
else has chosen has no interval.

Sources: C. J. Clopper and E. S. Pearson, *Biometrika* 26 (1934), 404-413, for a large site; the
same with the tails of the hypergeometric distribution for a site of N workers.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from collections.abc import Callable

_NEGLIGIBLE: Final = 1e-18
_CLOSE: Final = 1e-6
"""Nearer than this to the level, relatively, floating point does not decide."""


def clopper_pearson(observed: int, sample: int, confidence: float = 0.95) -> tuple[float, float]:
    """The share of a large site that may be affected, if `observed` of a random `sample` are.

    Returns:
        The lower and the upper bound, each from 0.0 to 1.0; (0.0, 1.0) for an empty sample.

    Raises:
        AnswerError: a number below zero, more observed than there are in the sample, or a
            confidence that does not lie between 0 and 1.
    """
    level = float(_level(confidence))
    _refuse_impossible(observed, sample)
    low, high = 0.0, 1.0
    if observed > 0:
        low = _bisected(lambda p: _binomial_at_least(observed, sample, p, 1 - p) > level)
    if observed < sample:
        missed = sample - observed
        high = _bisected(lambda p: _binomial_at_least(missed, sample, 1 - p, p) <= level)
    return low, high


def affected_in_site(
    observed: int, sample: int, population: int, confidence: float = 0.95
) -> tuple[int, int]:
    """How many of the `population` may be affected, if `observed` of a random `sample` are.

    The smallest and the largest number D for which the chance to observe as many or more, and as
    many or fewer, is greater than (1 - confidence) / 2, drawn without replacement. The tails move
    one way with D, so that halving finds both: about 17 steps for 100,000 workers. Where a tail is
    too near to the level for floating point, whole numbers decide.

    Returns:
        The lower and the upper bound, in workers; both are `observed` where everyone was asked.

    Raises:
        AnswerError: a number below zero, more observed than in the sample, more in the sample than
            there are, or a confidence that does not lie between 0 and 1.
    """
    level = _level(confidence)
    _refuse_impossible(observed, sample, population)
    least, most = observed, population - (sample - observed)

    def speaks_against(affected: int, *, up: bool) -> bool:
        return not _tail_exceeds(level, observed, sample, population, affected, up=up)

    low = _first(least, most, lambda d: not speaks_against(d, up=True))
    high = _first(least, most + 1, lambda d: d > most or speaks_against(d, up=False)) - 1
    return low, high


def _level(confidence: float) -> Fraction:
    """(1 - confidence) / 2, of the confidence as it is written: 0.95 gives 1/40."""
    if not 0 < confidence < 1:
        raise AnswerError(
            f"A confidence of {confidence} cannot be.", "Give one between 0 and 1, such as 0.95."
        )
    return (1 - Fraction(str(float(confidence)))) / 2


def _refuse_impossible(observed: int, sample: int, population: int | None = None) -> None:
    least = min(observed, sample, 0 if population is None else population)
    if least < 0 or observed > sample or (population is not None and sample > population):
        site = "" if population is None else f" in a site of {population}"
        raise AnswerError(
            f"{observed} observed in a sample of {sample}{site} cannot be.",
            "Check the headcount and the number of interviews.",
        )


def _first(low: int, high: int, holds: Callable[[int], bool]) -> int:
    """The smallest from `low` to `high` for which it holds; it holds for `high` and all after."""
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return low


def _bisected(holds: Callable[[float], bool]) -> float:
    """Where between 0 and 1 it begins to hold, as exactly as a float can tell."""
    low, high = 0.0, 1.0
    while low < (middle := (low + high) / 2) < high:
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


# Binomial -----------------------------------------------------------------------------------------


def _binomial_at_least(observed: int, sample: int, share: float, rest: float) -> float:
    """The chance of `observed` or more of `sample`, each with the chance `share` = 1 - `rest`."""
    if observed == 0:
        return 1.0
    if observed <= sample * share:
        return 1 - _binomial_at_least(sample - observed + 1, sample, rest, share)
    first = math.fsum(
        (
            _log_choose(sample, observed),
            observed * math.log(share),
            (sample - observed) * math.log(rest),
        )
    )
    return math.exp(first) * _falling(
        lambda k: (sample - k) / (k + 1) * (share / rest), range(observed, sample)
    )


def _falling(ratio: Callable[[int], float], steps: range) -> float:
    """1 + r(first) + r(first) r(second) + …, as far as it counts; the products must fall."""
    terms, term = [1.0], 1.0
    for k in steps:
        term *= ratio(k)
        if term < _NEGLIGIBLE:
            break
        terms.append(term)
    return math.fsum(terms)


# Hypergeometric -----------------------------------------------------------------------------------


def _tail_exceeds(
    level: Fraction, observed: int, sample: int, population: int, affected: int, *, up: bool
) -> bool:
    """Whether the chance of `observed` or more (`up`), else or fewer, is greater than `level`."""
    if not up:
        # As many or fewer affected are as many or more of those who are not.
        observed, affected = sample - observed, population - affected
    found, wanted = _drawn_at_least(observed, sample, population, affected), float(level)
    if abs(found - wanted) > _CLOSE * wanted:
        return found > wanted
    return _drawn_at_least_exactly(observed, sample, population, affected) > level


def _drawn_at_least(observed: int, sample: int, population: int, affected: int) -> float:
    """The chance to draw `observed` or more of the affected, without replacement."""
    if observed > min(sample, affected):
        return 0.0
    if observed <= max(0, sample + affected - population):
        return 1.0
    if observed * population <= sample * affected:
        unaffected = population - affected
        return 1 - _drawn_at_least(sample - observed + 1, sample, population, unaffected)
    rest = population - affected - sample
    first = math.fsum(
        (
            _log_choose(affected, observed),
            _log_choose(population - affected, sample - observed),
            -_log_choose(population, sample),
        )
    )
    return math.exp(first) * _falling(
        lambda k: (affected - k) * (sample - k) / ((k + 1) * (rest + k + 1)),
        range(observed, min(sample, affected)),
    )


def _drawn_at_least_exactly(observed: int, sample: int, population: int, affected: int) -> Fraction:
    rest = population - affected - sample
    first = max(observed, 0, -rest)
    last = min(sample, affected)
    term = math.comb(affected, first) * math.comb(population - affected, sample - first)
    total = 0
    for k in range(first, last + 1):
        total += term
        term = term * ((affected - k) * (sample - k)) // ((k + 1) * (rest + k + 1))
    return Fraction(total, math.comb(population, sample))


def _log_choose(of: int, chosen: int) -> float:
    return math.fsum((math.lgamma(of + 1), -math.lgamma(chosen + 1), -math.lgamma(of - chosen + 1)))
