"""What the board of an audit draws beside the sample: `[board]` of protocol.toml, and its faults.

It names the questions; what their answers come to is worked out in `auditor_app.audit.board`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.errors import AuditorError, FormFault
from auditor_app.protocols.paths import absolute_paths, root_of
from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.protocols.protocol import Protocol
    from auditor_app.protocols.settings import Table

_PLACE: Final = "protocol.toml, board"


@dataclass(frozen=True, slots=True)
class MonthQuestions:
    """Where a form has the hours of sampled months of the payroll.

    Attributes:
        regular_limit, total_limit: refs of the hours a week that are allowed without and with
            overtime; what stands in an empty form holds until somebody answers.
        repeat: ref of the repeat with one instance for each month; the refs below lie in it.
        usual: refs that add up to the hours of a usual week.
        longest, clock: refs of the longest week by the payroll and by the time clock; "": there is
            none.
    """

    form_id: str
    regular_limit: str
    total_limit: str
    repeat: str
    month: str
    usual: tuple[str, ...]
    longest: str
    clock: str


@dataclass(frozen=True, slots=True)
class HoursQuestions:
    """`interview`: ref of the hours a week in the interview, "" where it does not ask for them."""

    interview: str
    months: MonthQuestions | None


@dataclass(frozen=True, slots=True)
class CorridorQuestions:
    """Where a form has what one worker pays for the job, and the pay of a month, in one currency.

    `workers`: ref of how many came that way, "" where it does not ask for it.
    """

    form_id: str
    paid: str
    wage: str
    workers: str


@dataclass(frozen=True, slots=True)
class FeeQuestions:
    """What the interviewed paid for the job, and their pay of a month, in one currency.

    Attributes:
        paid, wage: refs of the interview.
        nothing, something: XPaths over the interview: that nothing was paid, and that something
            was; neither holds where it was not said.
    """

    paid: str
    wage: str
    nothing: str
    something: str
    corridors: CorridorQuestions | None


@dataclass(frozen=True, slots=True)
class BoardOptions:
    """What a protocol gives the board to draw; None: nothing of that."""

    hours: HoursQuestions | None = None
    fees: FeeQuestions | None = None


NO_BOARD: Final = BoardOptions()


def read_board(settings: Table) -> BoardOptions:
    """What `[board]` says; a protocol may be without it."""
    if "board" not in settings.names():
        return NO_BOARD
    table = settings.table("board")
    hours = _hours(table.table("hours")) if "hours" in table.names() else None
    fees = _fees(table.table("fees")) if "fees" in table.names() else None
    table.done()
    return BoardOptions(hours, fees)


def _hours(table: Table) -> HoursQuestions:
    questions = HoursQuestions(
        table.text("interview", optional=True),
        _months(table.table("months")) if "months" in table.names() else None,
    )
    table.done()
    return questions


def _months(table: Table) -> MonthQuestions:
    questions = MonthQuestions(
        form_id=table.text("form"),
        regular_limit=table.text("regular_limit"),
        total_limit=table.text("total_limit"),
        repeat=table.text("repeat"),
        month=table.text("month"),
        usual=table.texts("usual"),
        longest=table.text("longest", optional=True),
        clock=table.text("clock", optional=True),
    )
    table.done()
    return questions


def _fees(table: Table) -> FeeQuestions:
    questions = FeeQuestions(
        paid=table.text("paid"),
        wage=table.text("wage"),
        nothing=table.text("nothing"),
        something=table.text("something"),
        corridors=_corridors(table.table("corridors")) if "corridors" in table.names() else None,
    )
    table.done()
    return questions


def _corridors(table: Table) -> CorridorQuestions:
    questions = CorridorQuestions(
        form_id=table.text("form"),
        paid=table.text("paid"),
        wage=table.text("wage"),
        workers=table.text("workers", optional=True),
    )
    table.done()
    return questions


def board_faults(protocol: Protocol, declared: frozenset[str]) -> Iterator[FormFault]:
    """What `[board]` names and the forms do not have; nothing of a form that cannot be read."""
    interviews = [FormSession(f.definition) for f in protocol.forms_of_role("worker_interview")]
    hours, fees = protocol.board.hours, protocol.board.fees
    if hours is not None:
        yield from _missing(interviews, {"interview": hours.interview}, f"{_PLACE}.hours")
        if hours.months is not None:
            yield from _month_faults(protocol, declared, hours.months)
    if fees is not None:
        place = f"{_PLACE}.fees"
        yield from _missing(interviews, {"paid": fees.paid, "wage": fees.wage}, place)
        for interview in interviews:
            for name, condition in (("nothing", fees.nothing), ("something", fees.something)):
                yield from _condition_faults(interview, condition, f"{place}.{name}")
        if (corridors := fees.corridors) is not None:
            refs = {"paid": corridors.paid, "wage": corridors.wage, "workers": corridors.workers}
            form = _form(protocol, corridors.form_id)
            yield from _form_faults(form, corridors.form_id, declared, f"{place}.corridors")
            yield from _missing(form, refs, f"{place}.corridors")


def _month_faults(
    protocol: Protocol, declared: frozenset[str], months: MonthQuestions
) -> Iterator[FormFault]:
    place = f"{_PLACE}.hours.months"
    form = _form(protocol, months.form_id)
    yield from _form_faults(form, months.form_id, declared, place)
    inside = {"month": months.month, "longest": months.longest, "clock": months.clock}
    inside |= {f"usual[{number}]": ref for number, ref in enumerate(months.usual, start=1)}
    limits = {"regular_limit": months.regular_limit, "total_limit": months.total_limit}
    yield from _missing(form, {**limits, "repeat": months.repeat}, place)
    known = form[0].form.binds if form else {}
    for name, ref in inside.items():
        if form and ref and ref not in known:
            yield _no_question(f"{place}.{name}", ref)
        elif form and ref and not ref.startswith(f"{months.repeat}/"):
            message = f"{ref} does not lie in the repeat {months.repeat}."
            yield FormFault(f"{place}.{name}", message, "Name a question of each month.")
    if form and form[0].has(months.repeat) and form[0].node(months.repeat).kind != "repeat":
        message = f"{months.repeat} is no repeat."
        yield FormFault(f"{place}.repeat", message, "Name the repeat of the months.")


def _form(protocol: Protocol, form_id: str) -> list[FormSession]:
    return [FormSession(f.definition) for f in protocol.forms if f.form_id == form_id]


def _form_faults(
    form: list[FormSession], form_id: str, declared: frozenset[str], place: str
) -> Iterator[FormFault]:
    if form_id and not form and form_id not in declared:
        message = f"The protocol has no form {form_id}."
        yield FormFault(f"{place}.form", message, "Name one of [[forms]].")


def _missing(forms: list[FormSession], refs: dict[str, str], place: str) -> Iterator[FormFault]:
    for name, ref in refs.items() if forms else ():
        if ref and not any(form.has(ref) for form in forms):
            yield _no_question(f"{place}.{name}", ref)


def _condition_faults(form: FormSession, condition: str, place: str) -> Iterator[FormFault]:
    """Questions that are not there, and what an empty form already says: what cannot be read."""
    try:
        if condition:
            form.evaluate_boolean(condition, root_of(form.form))
            for path in absolute_paths(condition):
                if path not in form.form.binds:
                    yield _no_question(place, path)
    except AuditorError as error:
        yield FormFault(place, error.message, error.remedy)


def _no_question(place: str, ref: str) -> FormFault:
    return FormFault(place, f"There is no question {ref}.", "Mend the path, or add the question.")
