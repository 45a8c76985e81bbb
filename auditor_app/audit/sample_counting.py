"""How far the planned sample of an audit has come, counted from its records."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.audit.assessing import WORKER_INTERVIEW
from auditor_app.audit.filling import definition_of, open_session
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.sample_planning import sampling_of
from auditor_app.audit.sealed_summary import InterviewsTogether, SealedSummary
from auditor_app.errors import RecordStateError
from auditor_app.protocols import detection_chances
from auditor_app.protocols.findings import findings_of
from auditor_app.xforms import FormSession
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.protocols import (
        DetectionChance,
        Protocol,
        SamplingOptions,
        StratumAttribute,
        Wording,
    )
    from auditor_app.vault import Record, SamplePlan, Vault

DOCUMENT_REVIEW: Final = "document_review"
GROUP_INTERVIEW: Final = "group_interview"


@dataclass(frozen=True, slots=True)
class StratumProgress:
    """How many of a stratum are wanted, and were interviewed one by one so far."""

    id: str
    wording: Wording
    headcount: int
    wanted: int
    interviewed: int


@dataclass(frozen=True, slots=True)
class AttributeProgress:
    """The strata of one attribute.

    Attributes:
        counted: whether the interview asks for it at all; if not, nobody is counted.
        not_said: interviewed whose answer names no stratum, or who gave none.
        not_kept: interviewed whose sealed interview says it no more.
    """

    id: str
    wording: Wording
    counted: bool
    strata: tuple[StratumProgress, ...]
    not_said: int
    not_kept: int


@dataclass(frozen=True, slots=True)
class SampleProgress:
    """How far the sample of an audit has come.

    Attributes:
        interviewed: workers who gave consent and were asked, one by one.
        in_groups: people in group interviews; None: the protocol does not count them.
        groups: group interviews with people in them, and all sealed ones; None likewise.
        groups_sealed: group interviews whose sealed record says no more how many took part.
        declined: workers who did not want to talk.
        files_checked: None: the protocol has no form for it.
        chances: with everybody interviewed so far, likewise `planned_chances` with everybody that
            the plan wants; none where there are more than work there.
    """

    plan: SamplePlan
    interviewed: int
    in_groups: int | None
    groups: int | None
    groups_sealed: int
    declined: int
    files_checked: int | None
    attributes: tuple[AttributeProgress, ...]
    chances: tuple[DetectionChance, ...]
    planned_chances: tuple[DetectionChance, ...]

    @property
    def heard(self) -> int:
        """Everybody interviewed so far, alone or in a group."""
        return self.interviewed + (self.in_groups or 0)


@dataclass(frozen=True, slots=True)
class CountedRecord:
    """What one record brings into the count of a sample.

    Attributes:
        sealed: what was answered cannot be read here any more.
        held: of an interview, whether the worker was asked anything.
        answers: of an interview, by ref of the questions that say who is in which stratum.
        people: of a group interview, how many took part; None: that is not said.
        files: of a document review, how many files were begun.
    """

    record: Record
    sealed: bool
    held: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    people: int | None = None
    files: int = 0


def count_record(
    vault: Vault,
    protocol: Protocol,
    record: Record,
    session: FormSession | None,
    *,
    held: bool | None = None,
) -> CountedRecord:
    """What one record brings; `session` is None where it is sealed.

    `held`: whether anything was asked in an interview, where that is known already.
    """
    options = sampling_of(protocol)
    if session is None:
        if record.role == WORKER_INTERVIEW:
            summary = SealedSummary.from_json(vault.sealed.require(record.id).summary)
            return CountedRecord(record, sealed=True, held=summary.answered)
        return CountedRecord(record, sealed=True)
    if record.role == WORKER_INTERVIEW:
        if held is None:
            held = any(finding.reasons for finding in findings_of(protocol, session))
        refs = {each.interview for each in options.strata if each.interview}
        answers = {ref: _answer(session, ref) for ref in refs} if held else {}
        return CountedRecord(record, sealed=False, held=held, answers=answers)
    if record.role == GROUP_INTERVIEW and options.group_people:
        people = _answer(session, options.group_people)
        return CountedRecord(record, sealed=False, people=int(people) if people else None)
    if record.role == DOCUMENT_REVIEW and options.files:
        return CountedRecord(record, sealed=False, files=_files_begun(session, options.files))
    return CountedRecord(record, sealed=False)


def sample_progress(
    vault: Vault, audit_id: str, counted: Sequence[CountedRecord] | None = None
) -> SampleProgress:
    """How far the planned sample has come, by the interviews as they are answered now.

    Of sealed interviews those strata count that the report's breakdowns kept. `counted`: what each
    record of the audit brings, in their order, where that is known already.

    Raises:
        RecordStateError: the audit has no plan yet.
        ProtocolError: the protocol has no rule for sampling.
    """
    plan = vault.sample_plans.get(audit_id)
    if plan is None:
        raise RecordStateError("The audit has no sampling plan yet.", "Plan the sample first.")
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    options = sampling_of(protocol)
    if counted is None:
        counted = _count_all(vault, protocol, vault.records.of_audit(audit_id))
    interviews = _Interviews(vault, audit_id, counted)
    groups = _groups(options, counted)
    heard = interviews.count + sum(groups.people)
    shares = protocol.report.detection_shares
    return SampleProgress(
        plan=plan,
        interviewed=interviews.count,
        in_groups=sum(groups.people) if options.group_people else None,
        groups=len(groups.people) + groups.sealed if options.group_people else None,
        groups_sealed=groups.sealed,
        declined=interviews.declined,
        files_checked=_files_checked(protocol, counted),
        attributes=tuple(
            found
            for attribute in options.strata
            if (found := _attribute(attribute, plan, interviews)) is not None
        ),
        chances=detection_chances(plan.size.headcount, heard, shares),
        planned_chances=detection_chances(plan.size.headcount, plan.interviews, shares),
    )


def _count_all(
    vault: Vault, protocol: Protocol, records: Sequence[Record]
) -> tuple[CountedRecord, ...]:
    return tuple(
        count_record(
            vault,
            protocol,
            record,
            open_session(vault, record.id) if vault.sealed.get(record.id) is None else None,
        )
        for record in records
        if record.role in {WORKER_INTERVIEW, GROUP_INTERVIEW, DOCUMENT_REVIEW}
    )


class _Interviews:
    """The interviews of an audit, as far as they can be read here."""

    def __init__(self, vault: Vault, audit_id: str, counted: Sequence[CountedRecord]) -> None:
        interviews = [each for each in counted if each.record.role == WORKER_INTERVIEW]
        held = [each for each in interviews if each.held]
        self._readable = [each.answers for each in held if not each.sealed]
        self.count = len(held)
        self.declined = len(interviews) - len(held)
        sealed = [each.record for each in held if each.sealed]
        self._blank = FormSession(definition_of(vault, sealed[0])) if sealed else None
        kept = vault.sealed.kept_of_audit(audit_id) if sealed else None
        self._together = InterviewsTogether.from_json(kept) if kept is not None else None

    def answers(self, ref: str) -> Counter[str]:
        """How often each value was answered, "" without one; sealed ones as far as it is kept."""
        found = Counter(answers.get(ref, "") for answers in self._readable)
        return found + self._kept_answers(ref)

    def _kept_answers(self, ref: str) -> Counter[str]:
        """What the breakdowns of the report say; they name answers by their labels."""
        if self._blank is None or self._together is None or not self._blank.has(ref):
            return Counter()
        node = self._blank.node(ref)
        values: Mapping[str, str] = {
            plain_text(choice.label): choice.value for choice in node.choices
        }
        return Counter(
            {
                values[count.label]: count.count
                for breakdown in self._together.breakdowns
                if breakdown.title == plain_text(node.label)
                for count in breakdown.counts
                if count.label in values
            }
        )


def _answer(session: FormSession, ref: str) -> str:
    """The answer to a question; "" where it is not asked, or not in this version of the form."""
    node = session.node(ref) if session.has(ref) else None
    return node.value if node is not None and node.relevant else ""


def _attribute(
    attribute: StratumAttribute, plan: SamplePlan, interviews: _Interviews
) -> AttributeProgress | None:
    """None where the plan says nothing of it."""
    planned = {p.stratum: p for p in plan.strata if p.attribute == attribute.id}
    if not planned:
        return None
    answers = interviews.answers(attribute.interview) if attribute.interview else Counter[str]()
    strata = tuple(
        StratumProgress(
            group.id,
            group.wording,
            planned[group.id].headcount,
            planned[group.id].wanted,
            sum(answers[answer] for answer in group.answers),
        )
        for group in attribute.groups
        if group.id in planned
    )
    told = sum(answers.values())
    counted = bool(attribute.interview)
    return AttributeProgress(
        attribute.id,
        attribute.wording,
        counted,
        strata,
        told - sum(stratum.interviewed for stratum in strata),
        interviews.count - told if counted else 0,
    )


@dataclass(frozen=True, slots=True)
class _Groups:
    """The people in each group interview that was held and can be read, and how many cannot."""

    people: tuple[int, ...] = ()
    sealed: int = 0


def _groups(options: SamplingOptions, counted: Sequence[CountedRecord]) -> _Groups:
    if not options.group_people:
        return _Groups()
    groups = [each for each in counted if each.record.role == GROUP_INTERVIEW]
    people = tuple(each.people for each in groups if each.people is not None)
    return _Groups(people, sum(each.sealed for each in groups))


def _files_checked(protocol: Protocol, counted: Sequence[CountedRecord]) -> int | None:
    """Instances of the repeat of files that were begun; without the repeat, records."""
    if not protocol.forms_of_role(DOCUMENT_REVIEW):
        return None
    reviews = [each for each in counted if each.record.role == DOCUMENT_REVIEW]
    if not sampling_of(protocol).files:
        return len(reviews)
    return sum(each.files for each in reviews)


def _files_begun(session: FormSession, ref: str) -> int:
    repeat = session.node(ref) if session.has(ref) else None
    if repeat is None or not repeat.relevant:
        return 0
    return sum(_is_begun(session, instance) for instance in repeat.instances)


def _is_begun(session: FormSession, instance: str) -> bool:
    """Whether something was answered in it; what the form works out by itself is no answer."""
    inside = (at for at, value in session.values().items() if value)
    return any(at.startswith(f"{instance}/") and session.node(at).kind != "model" for at in inside)
