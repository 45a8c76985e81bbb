"""What workers paid for the job, in months of their pay: by themselves, and by corridor."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from auditor_app.audit.board.bands import Band, Bands, number_of, sort_into
from auditor_app.protocols.paths import root_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.protocols import Protocol
    from auditor_app.vault import Record
    from auditor_app.xforms import FormSession

_EDGES: Final = tuple(map(Decimal, (0, 1, 2, 3, 6, 12)))
_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class CorridorFees:
    """What one worker of a corridor pays; `months` None: the pay is not known.

    `workers`: how many came that way; None: not known.
    """

    record_id: str
    name: str
    months: Decimal | None
    workers: int | None


@dataclass(frozen=True, slots=True)
class FeesSaid:
    """What one record says; of an interview `paid` is None where it was not said.

    `months`: the fees in months of pay, None where one of the two is not known.
    """

    paid: bool | None = None
    months: Decimal | None = None
    corridor: CorridorFees | None = None


@dataclass(frozen=True, slots=True)
class FeesPicture:
    """All that is said of fees.

    Attributes:
        workers: the interviewed in bands of months; the first one paid nothing.
        corridors: in the order in which they were recorded.
    """

    workers: Bands
    corridors: tuple[CorridorFees, ...]


def fees_said(
    protocol: Protocol, record: Record, session: FormSession, *, held: bool
) -> FeesSaid | None:
    """What a record says; None where its form is not asked. `held`: an interview took place."""
    questions = protocol.board.fees
    if questions is None:
        return None
    corridors = questions.corridors
    if corridors is not None and record.form_id == corridors.form_id:
        months = _months(session, corridors.paid, corridors.wage)
        workers = _amount(session, corridors.workers) if corridors.workers else None
        found = CorridorFees(
            record.id, record.title, months, None if workers is None else int(workers)
        )
        return FeesSaid(corridor=found)
    if not held:
        return None
    root = root_of(session.form)
    if session.evaluate_boolean(questions.nothing, root):
        return FeesSaid(paid=False, months=_NOTHING)
    if not session.evaluate_boolean(questions.something, root):
        return FeesSaid()
    months = _months(session, questions.paid, questions.wage)
    # A sum of nothing is one of which no part is known.
    return FeesSaid(paid=True, months=months or None)


def fees_picture(protocol: Protocol, said: Sequence[FeesSaid], not_kept: int) -> FeesPicture | None:
    """The picture of an audit; None where its protocol draws none. `not_kept`: sealed ones."""
    if protocol.board.fees is None:
        return None
    interviews = [each for each in said if each.corridor is None]
    months = [each.months for each in interviews if each.months is not None]
    nothing, *bands = sort_into(_EDGES, months, keep=2)
    workers = Bands(
        (Band(None, _NOTHING, nothing.workers), *bands),
        unknown=sum(bool(each.paid) and each.months is None for each in interviews),
        not_said=sum(each.paid is None for each in interviews),
        not_kept=not_kept,
    )
    return FeesPicture(workers, tuple(each.corridor for each in said if each.corridor is not None))


def _months(session: FormSession, paid_ref: str, wage_ref: str) -> Decimal | None:
    """To the tenth of a month; what is not nothing is never rounded to nothing."""
    paid, wage = _amount(session, paid_ref), _amount(session, wage_ref)
    if paid is None or wage is None or wage <= 0 or paid < 0:
        return None
    exact = paid / wage
    rounded = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    return rounded if rounded or not exact else Decimal("0.1")


def _amount(session: FormSession, ref: str) -> Decimal | None:
    if not session.has(ref):
        return None
    node = session.node(ref)
    return number_of(node.value) if node.relevant else None
