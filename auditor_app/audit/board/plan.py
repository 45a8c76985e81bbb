"""The day's plan: which forms are still to be done, who is still to be heard, what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.audit.findings import WAITING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from auditor_app.audit.board.reading import RecordReading
    from auditor_app.audit.findings import ListedFinding
    from auditor_app.audit.sample_counting import SampleProgress
    from auditor_app.protocols import Protocol, ProtocolForm, Wording
    from auditor_app.vault import Record

SOON: Final = timedelta(days=7)
"""An action is due soon when its deadline is no further away."""


@dataclass(frozen=True, slots=True)
class FormToDo:
    """What is left of one form.

    Attributes:
        needed: the protocol wants a record of it, and there is none.
        to_mend: records with an answer that the form does not take.
        to_finish: records with nothing to mend that lack a required answer, or any.
    """

    form: ProtocolForm
    needed: bool
    to_mend: tuple[Record, ...]
    to_finish: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class ShortStratum:
    """A stratum of which fewer were interviewed one by one than the plan wants."""

    attribute: Wording
    stratum: Wording
    wanted: int
    interviewed: int

    @property
    def left(self) -> int:
        """How many more are wanted."""
        return self.wanted - self.interviewed


@dataclass(frozen=True, slots=True)
class SampleToDo:
    """What is left of the sample.

    Attributes:
        heard, wanted: people interviewed, alone or in a group, and those that the plan wants.
        files: checked and wanted; None: the plan or the protocol does not say how many.
        drawn: numbers of the list that stand; None: nothing was drawn.
        not_seen: at least so many of them were not interviewed yet. Which ones, nobody can say: an
            interview does not name its number, or the list would tell who said what.
        short: those that fall short, the furthest from its number by its share first.
        not_kept: by an attribute at least so many interviews are sealed and count in no stratum.
    """

    heard: int
    wanted: int
    files: tuple[int, int] | None
    drawn: int | None
    not_seen: int | None
    short: tuple[ShortStratum, ...]
    not_kept: int

    @property
    def left(self) -> int:
        """How many people are still to be interviewed."""
        return max(self.wanted - self.heard, 0)


@dataclass(frozen=True, slots=True)
class ActionsToDo:
    """Corrective actions that wait: how many are overdue, and how many are due within `SOON`."""

    overdue: int
    soon: int
    nearest: date | None


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Everything that is still to be done.

    Attributes:
        forms: those with something left, in the protocol's order.
        optional: forms that may be left out and were not begun.
        sample: None where the protocol does not sample, or nothing is planned yet.
        unplanned: the protocol samples and there is no plan.
        proposals: observed indicators that no finding names yet.
        lacks_contacts: nobody is named to call, and no worker was interviewed yet.
    """

    forms: tuple[FormToDo, ...]
    optional: tuple[ProtocolForm, ...]
    sample: SampleToDo | None
    unplanned: bool
    actions: ActionsToDo
    proposals: int
    lacks_contacts: bool


def forms_to_do(
    protocol: Protocol, records: Sequence[Record], readings: Mapping[str, RecordReading]
) -> tuple[tuple[FormToDo, ...], tuple[ProtocolForm, ...]]:
    """The forms with something left, and those that may be left out and were not begun."""
    left, optional = [], []
    for form in protocol.forms:
        of_form = [record for record in records if record.form_id == form.form_id]
        needed = not of_form and form.count in {"one", "many"}
        if not of_form and not needed:
            optional.append(form)
        to_mend, to_finish = [], []
        for record in of_form:
            progress = readings[record.id].progress
            if progress is None or record.state != "draft":
                continue
            if progress.faults:
                to_mend.append(record)
            elif progress.missing or (progress.questions and not progress.answered):
                to_finish.append(record)
        if needed or to_mend or to_finish:
            left.append(FormToDo(form, needed, tuple(to_mend), tuple(to_finish)))
    return tuple(left), tuple(optional)


def sample_to_do(progress: SampleProgress) -> SampleToDo:
    """What is left of a planned sample."""
    plan = progress.plan
    drawn = len(plan.draw.standing) if plan.draw is not None else None
    counted = [attribute for attribute in progress.attributes if attribute.counted]
    short = [
        ShortStratum(attribute.wording, stratum.wording, stratum.wanted, stratum.interviewed)
        for attribute in counted
        for stratum in attribute.strata
        if stratum.interviewed < stratum.wanted
    ]
    files = None
    if plan.files is not None and progress.files_checked is not None:
        files = (progress.files_checked, plan.files)
    return SampleToDo(
        heard=progress.heard,
        wanted=plan.interviews,
        files=files,
        drawn=drawn,
        not_seen=None if drawn is None else max(drawn - progress.interviewed, 0),
        short=tuple(sorted(short, key=lambda each: (each.interviewed / each.wanted, -each.left))),
        not_kept=max((attribute.not_kept for attribute in counted), default=0),
    )


def actions_to_do(findings: Sequence[ListedFinding], on: date) -> ActionsToDo:
    """What of the corrective actions waits, as of the day `on`."""
    deadlines = [
        each.finding.content.deadline
        for each in findings
        if each.status in WAITING and each.finding.content.deadline is not None
    ]
    ahead = [day for day in deadlines if day >= on]
    return ActionsToDo(
        sum(each.overdue for each in findings),
        sum(day - on <= SOON for day in ahead),
        min(ahead, default=None),
    )
