"""Sharing a sample out over strata: in proportion, whole people, nobody forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from collections.abc import Sequence


def allocate(interviews: int, headcounts: Sequence[int]) -> tuple[int, ...]:
    """How many of `interviews` each stratum gets: n * N_h / N by the largest remainder.

    Where a stratum has anybody and there are as many interviews as such strata, it gets at least
    one: it is taken from the stratum that has most above its share. Of two equal remainders the
    smaller stratum's goes first (those who are few are heard least), then the one named first.

    Args:
        interviews: n.
        headcounts: N_h, people in each stratum.

    Returns:
        A number for each stratum, in order; they add up to n, none is above its headcount.

    Raises:
        AnswerError: a number below zero, or more interviews than people.
    """
    people = sum(headcounts)
    if interviews < 0 or min(headcounts, default=0) < 0 or interviews > people:
        raise AnswerError(
            f"{interviews} interviews cannot be shared out over strata with {people} people.",
            "Check the headcounts and the number of interviews.",
        )
    if not interviews:
        return (0,) * len(headcounts)
    shares = [interviews * headcount // people for headcount in headcounts]
    remainders = [interviews * headcount % people for headcount in headcounts]
    by_remainder = sorted(range(len(headcounts)), key=lambda h: (-remainders[h], headcounts[h], h))
    for stratum in by_remainder[: interviews - sum(shares)]:
        shares[stratum] += 1
    _hear_everybody(interviews, headcounts, shares)
    return tuple(shares)


def _hear_everybody(interviews: int, headcounts: Sequence[int], shares: list[int]) -> None:
    """Give one to each stratum that has people and no interview, in place."""
    if sum(headcount > 0 for headcount in headcounts) > interviews:
        return
    people = sum(headcounts)
    silent = [h for h, headcount in enumerate(headcounts) if headcount and not shares[h]]
    for stratum in silent:
        # How far each is above its exact share, in units of 1/N.
        giver = max(
            (h for h, share in enumerate(shares) if share > 1),
            key=lambda h: (shares[h] * people - interviews * headcounts[h], headcounts[h], -h),
        )
        shares[giver] -= 1
        shares[stratum] = 1
