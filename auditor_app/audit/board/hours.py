"""Hours a week against their limits: by the payroll and its time clock, and by the interviewed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from auditor_app.audit.board.bands import Bands, number_of, sort_into
from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.protocols import Protocol
    from auditor_app.protocols.board_settings import MonthQuestions

_STEP: Final = Decimal(12)
_WEEK: Final = Decimal(168)
_USUAL_LIMITS: Final = (Decimal(48), Decimal(60))
"""Where no form names one: ILO C001, and what many codes of conduct allow with overtime."""


@dataclass(frozen=True, slots=True)
class HoursOfMonth:
    """A month of the payroll, in hours a week; None: not answered."""

    month: date
    usual: Decimal | None
    longest: Decimal | None
    clock: Decimal | None


@dataclass(frozen=True, slots=True)
class HoursSaid:
    """What one record says of hours; `week` by a worker, None where it is not said."""

    week: Decimal | None = None
    limits: tuple[Decimal | None, Decimal | None] = (None, None)
    months: tuple[HoursOfMonth, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursPicture:
    """All that is said of the hours of a week.

    Attributes:
        regular, total: the limits without and with overtime; None: the protocol names none.
        months: by their date; of documents, not of people.
        workers: the interviewed in bands, whose edges are the limits and steps beside them; None:
            the interview does not ask.
    """

    regular: Decimal | None
    total: Decimal | None
    months: tuple[HoursOfMonth, ...]
    workers: Bands | None

    @property
    def within(self) -> int:
        """How many bands lie below the highest limit."""
        limits = [x for x in (self.regular, self.total) if x is not None and 0 < x < _WEEK]
        bands = self.workers.bands if self.workers is not None else ()
        return sum(
            band.high is not None and band.high <= max(limits, default=_USUAL_LIMITS[-1])
            for band in bands
        )


def hours_said(protocol: Protocol, session: FormSession, *, held: bool) -> HoursSaid | None:
    """What a record says; None where its form is not asked. `held`: an interview took place."""
    questions = protocol.board.hours
    if questions is None:
        return None
    form_id = session.form.form_id
    months = questions.months
    if months is not None and form_id == months.form_id:
        limits = (_number(session, months.regular_limit), _number(session, months.total_limit))
        return HoursSaid(None, limits, _months(session, months))
    if held and questions.interview:
        return HoursSaid(_number(session, questions.interview))
    return None


def hours_picture(
    protocol: Protocol, said: Sequence[HoursSaid], interviews: Sequence[HoursSaid], not_kept: int
) -> HoursPicture | None:
    """The picture of an audit; None where its protocol draws none.

    Args:
        protocol: the audit's.
        said: by records of months.
        interviews: by interviews that were held and can be read.
        not_kept: interviews that are sealed.
    """
    questions = protocol.board.hours
    if questions is None:
        return None
    regular, total = _limits(protocol, said)
    months = sorted((m for each in said for m in each.months), key=lambda found: found.month)
    workers = None
    if questions.interview:
        weeks = [each.week for each in interviews if each.week is not None]
        edges = _edges(regular, total)
        keep = edges.index(total) + 2 if total in edges else 2
        workers = Bands(
            tuple(sort_into(edges, weeks, keep=keep)),
            not_said=len(interviews) - len(weeks),
            not_kept=not_kept,
        )
    return HoursPicture(regular, total, tuple(months), workers)


def _limits(protocol: Protocol, said: Sequence[HoursSaid]) -> tuple[Decimal | None, Decimal | None]:
    """As answered; else as they stand in an empty form."""
    questions = protocol.board.hours
    months = questions.months if questions is not None else None
    if months is None:
        return None, None
    found = [each.limits for each in said if each.limits != (None, None)]
    if found:
        return found[0]
    for form in protocol.forms:
        if form.form_id == months.form_id:
            empty = FormSession(form.definition)
            return _number(empty, months.regular_limit), _number(empty, months.total_limit)
    return None, None


def _edges(regular: Decimal | None, total: Decimal | None) -> list[Decimal]:
    """Both limits, and steps of twelve hours above the higher one."""
    limits = {limit for limit in (regular, total) if limit is not None and 0 < limit < _WEEK}
    edges = sorted(limits or _USUAL_LIMITS)
    while edges[-1] + _STEP < _WEEK:
        edges.append(edges[-1] + _STEP)
    return edges


def _months(session: FormSession, questions: MonthQuestions) -> tuple[HoursOfMonth, ...]:
    if not session.has(questions.repeat):
        return ()
    found = []
    for instance in session.node(questions.repeat).instances:

        def inside(ref: str, at: str = instance) -> str:
            return at + ref.removeprefix(questions.repeat)

        month = _text(session, inside(questions.month))
        usual = [_number(session, inside(ref)) for ref in questions.usual]
        parts = [part for part in usual if part is not None]
        try:
            day = date.fromisoformat(month)
        except ValueError:
            continue
        found.append(
            HoursOfMonth(
                day,
                sum(parts, Decimal(0)) if len(parts) == len(usual) else None,
                _number(session, inside(questions.longest)) if questions.longest else None,
                _number(session, inside(questions.clock)) if questions.clock else None,
            )
        )
    return tuple(found)


def _text(session: FormSession, ref: str) -> str:
    """What stands at `ref`, as long as it is asked; "" where an older form does not have it."""
    if not session.has(ref):
        return ""
    node = session.node(ref)
    return node.value if node.relevant else ""


def _number(session: FormSession, ref: str) -> Decimal | None:
    number = number_of(_text(session, ref))
    return number if number is not None and 0 <= number <= _WEEK else None
