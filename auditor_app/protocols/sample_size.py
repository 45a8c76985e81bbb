"""How many interviews and files a sampling method wants of a site, from its headcount.

The methods are data (`resources/code_lists/sampling_methods.toml`, or a protocol's own file of that
name); nothing here knows a programme's numbers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from auditor_app.protocols.wording import Wording

Rule = Literal["table", "square_root"]
RULES: Final[tuple[Rule, ...]] = ("table", "square_root")


@dataclass(frozen=True, slots=True)
class CountRange:
    """From `least` to `most` people or files; `most` None: no upper end."""

    least: int
    most: int | None

    def __str__(self) -> str:
        if self.most is None:
            return f"{self.least} or more"
        return str(self.least) if self.least == self.most else f"{self.least} to {self.most}"

    def holds(self, number: int) -> bool:
        """Whether `number` lies in the range."""
        return self.least <= number and (self.most is None or number <= self.most)

    def at_most(self, limit: int) -> CountRange:
        """The range with both ends no higher than `limit`; without an upper end it stays so."""
        if self.most is None:
            return self if self.least < limit else CountRange(limit, limit)
        return CountRange(min(self.least, limit), min(self.most, limit))

    def plus(self, number: int) -> CountRange:
        """The range with both ends moved up."""
        return CountRange(self.least + number, None if self.most is None else self.most + number)


@dataclass(frozen=True, slots=True)
class HoursRange:
    """From `least` to `most` hours; `most` None: no upper end."""

    least: float
    most: float | None


@dataclass(frozen=True, slots=True)
class MethodRow:
    """One row of a method's table.

    Attributes:
        up_to: the largest headcount that it is for; None: any.
        files, auditor_days, hours: None where the method does not say.
    """

    up_to: int | None
    individual: CountRange
    groups: int = 0
    group_size: int = 0
    files: CountRange | None = None
    auditor_days: float | None = None
    hours: float | None = None


@dataclass(frozen=True, slots=True)
class SamplingMethod:
    """How a programme draws its samples; see the head of `sampling_methods.toml`.

    Attributes:
        rows: of the rule "table", by growing headcount.
        factor: of the rule "square_root".
        all_below: with fewer workers all are interviewed one by one; 0: no such rule.
        individual_minutes: of one interview, likewise `group_minutes`; 0: the method does not say.
        separate: strata that are sampled by themselves, as `attribute.group`.
    """

    method_id: str
    wording: Wording
    rule: Rule
    rows: tuple[MethodRow, ...] = ()
    factor: float = 1.0
    all_below: int = 0
    individual_minutes: int = 0
    group_minutes: int = 0
    separate: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The method's name in English."""
        return str(self.wording)


@dataclass(frozen=True, slots=True)
class SampleSize:
    """What a method wants of a site.

    Attributes:
        to_agree: the headcount lies beyond the method's table, and the number is agreed with the
            client: everything else is then zero or None.
        individual: interviews one by one.
        groups: group interviews, of `group_size` people each; the last may have fewer, so that
            `in_groups` people are interviewed in groups.
        total: people interviewed, alone or in groups.
        files, auditor_days, hours: None where the method does not say.
        hours: of interviews alone.
    """

    method_id: str
    headcount: int
    to_agree: bool
    individual: CountRange
    groups: int
    group_size: int
    in_groups: int
    total: CountRange
    files: CountRange | None
    auditor_days: float | None
    hours: HoursRange | None


_NOBODY: Final = CountRange(0, 0)


def sample_size(method: SamplingMethod, headcount: int) -> SampleSize:
    """What `method` wants of a site with `headcount` workers; never more than there are.

    Raises:
        AnswerError: fewer than one worker.
    """
    if headcount < 1:
        raise AnswerError(
            "A sample needs at least one worker.", "Enter how many people work at the site."
        )
    row = _row(method, headcount)
    if row is None:
        return SampleSize(
            method_id=method.method_id,
            headcount=headcount,
            to_agree=True,
            individual=_NOBODY,
            groups=0,
            group_size=0,
            in_groups=0,
            total=_NOBODY,
            files=None,
            auditor_days=None,
            hours=None,
        )
    if headcount < method.all_below:
        individual, in_groups, groups = CountRange(headcount, headcount), 0, 0
    else:
        individual, in_groups, groups = _shared_out(row, headcount)
    cut = (individual, in_groups) != (row.individual, row.groups * row.group_size)
    return SampleSize(
        method_id=method.method_id,
        headcount=headcount,
        to_agree=False,
        individual=individual,
        groups=groups,
        group_size=row.group_size if groups else 0,
        in_groups=in_groups,
        total=individual.plus(in_groups),
        files=row.files.at_most(headcount) if row.files else None,
        auditor_days=row.auditor_days,
        hours=_hours(method, row, individual, groups, said=None if cut else row.hours),
    )


def separate_size(method: SamplingMethod, headcount: int) -> int:
    """How many interviews a stratum that is sampled by itself gets: by its own square root."""
    return min(_root(method.factor, headcount), headcount) if headcount > 0 else 0


def _row(method: SamplingMethod, headcount: int) -> MethodRow | None:
    if method.rule == "square_root":
        number = _root(method.factor, headcount)
        return MethodRow(None, CountRange(number, number))
    return next((r for r in method.rows if r.up_to is None or headcount <= r.up_to), None)


def _root(factor: float, headcount: int) -> int:
    """`factor` times the root of `headcount`, rounded up, without the errors of floats."""
    exact = Fraction(str(factor))
    squared = math.ceil(exact * exact * headcount)
    return math.isqrt(squared - 1) + 1 if squared else 0


def _shared_out(row: MethodRow, headcount: int) -> tuple[CountRange, int, int]:
    """Interviews one by one, people in groups and groups, where a small site has fewer people.

    A group of one is an interview.
    """
    individual = row.individual.at_most(headcount)
    left = headcount - (individual.least if individual.most is None else individual.most)
    in_groups = min(row.groups * row.group_size, left)
    if in_groups == 1:
        return individual.plus(1), 0, 0
    return individual, in_groups, -(-in_groups // row.group_size) if in_groups else 0


def _hours(
    method: SamplingMethod, row: MethodRow, individual: CountRange, groups: int, said: float | None
) -> HoursRange | None:
    """Hours of interviews: as the row says, else from the minutes that each takes."""
    if said is not None:
        return HoursRange(said, said)
    if not method.individual_minutes or (groups and not method.group_minutes):
        return None
    in_groups = groups * method.group_minutes

    def hours(interviews: int) -> float:
        worked_out = (interviews * method.individual_minutes + in_groups) / 60
        # A site smaller than the row was made for takes no longer than the row says.
        return worked_out if row.hours is None else min(worked_out, row.hours)

    most = None if individual.most is None else hours(individual.most)
    return HoursRange(hours(individual.least), most)
