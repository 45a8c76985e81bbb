"""What a sample of interviews can find."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class DetectionChance:
    """The chance to meet at least one of the affected.

    Attributes:
        share: of the workers that is affected, 0 to 1.
        affected: how many people that are.
        chance: 0.0 to 1.0.
    """

    share: float
    affected: int
    chance: float


def detection_chances(
    workers: int, interviewed: int, shares: Sequence[float]
) -> tuple[DetectionChance, ...]:
    """The chance for each of `shares`; none where nobody works there or more are interviewed.

    A share of a small site may round to nobody, whom no sample meets: then it is one person.
    """
    if workers < 1 or not 0 <= interviewed <= workers:
        return ()
    people = [(share, max(1, round(workers * share))) for share in shares]
    return tuple(
        DetectionChance(share, affected, detection_probability(workers, interviewed, affected))
        for share, affected in people
    )


def detection_probability(workers: int, interviewed: int, affected: int) -> float:
    """The chance that at least one of the interviewed is among the affected.

    Drawn without replacement: 1 - C(N-D, n) / C(N, n). The quotient is a product of as many
    factors as the smaller of n and D, since both may change places; its logarithm is summed
    without loss, so that chances near 0 and near 1 are right for any N.

    Args:
        workers: N, how many work there.
        interviewed: n, how many of them are interviewed.
        affected: D, how many of them are affected.

    Returns:
        From 0.0 to 1.0.

    Raises:
        AnswerError: a number below zero, or more interviewed or affected than there are.
    """
    if min(workers, interviewed, affected) < 0 or max(interviewed, affected) > workers:
        raise AnswerError(
            f"{interviewed} interviewed and {affected} affected of {workers} workers cannot be.",
            "Check the headcount and the number of interviews.",
        )
    if interviewed + affected > workers:
        return 1.0
    fewer, more = sorted((interviewed, affected))
    return abs(math.expm1(math.fsum(math.log1p(-more / (workers - i)) for i in range(fewer))))
