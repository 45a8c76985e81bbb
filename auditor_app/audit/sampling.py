"""The sample of an audit: planned from the site form's headcounts, and how far it has come.

Whom to ask is the draw's business (`vault.sample_plans`); here are numbers only.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.audit.assessing import SITE, WORKER_INTERVIEW, site_headcount
from auditor_app.audit.filling import definition_of, open_session
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.sealed_summary import InterviewsTogether, SealedSummary
from auditor_app.errors import AnswerError, ProtocolError, RecordStateError
from auditor_app.protocols import (
    allocate,
    detection_chances,
    sample_size,
    separate_size,
)
from auditor_app.protocols.findings import findings_of
from auditor_app.vault import PlannedStratum
from auditor_app.xforms import FormSession
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor_app.protocols import (
        DetectionChance,
        Protocol,
        SampleSize,
        SamplingMethod,
        SamplingOptions,
        StratumAttribute,
        Wording,
    )
    from auditor_app.vault import Record, SamplePlan, Vault

DOCUMENT_REVIEW: Final = "document_review"
GROUP_INTERVIEW: Final = "group_interview"


@dataclass(frozen=True, slots=True)
class StratumShare:
    """One stratum of a plan.

    Attributes:
        headcount: people in it; None: the site form does not say yet.
        wanted: how many of them; None: it cannot be said yet.
        separate: whether the method samples it by itself.
    """

    id: str
    wording: Wording
    headcount: int | None
    wanted: int | None
    separate: bool


@dataclass(frozen=True, slots=True)
class AttributeShares:
    """The strata of one attribute; what they want adds up to the interviews."""

    id: str
    wording: Wording
    strata: tuple[StratumShare, ...]


@dataclass(frozen=True, slots=True)
class SampleProposal:
    """What a method wants of the site of an audit.

    Attributes:
        interviews: the lower end of the size, more where separate strata need more, or as many as
            were asked for; 0 while the number is to be agreed with the client.
        unknown: separate strata of the method (`attribute.group`) that the protocol cannot count.
    """

    method: SamplingMethod
    size: SampleSize
    interviews: int
    attributes: tuple[AttributeShares, ...]
    unknown: tuple[str, ...]


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


# Planning ---------------------------------------------------------------------------------------


def propose_sample(
    vault: Vault, audit_id: str, method_id: str | None = None, interviews: int | None = None
) -> SampleProposal:
    """What the method (by default the protocol's) wants, by the site form as it is answered now.

    Raises:
        ProtocolError: the protocol has no rule for sampling, or not this method.
        RecordStateError: the site form does not say yet how many work there.
        AnswerError: more interviews than people, or fewer than one.
    """
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    method = _method(protocol, method_id)
    sites = [open_session(vault, r.id) for r in vault.records.of_audit(audit_id) if r.role == SITE]
    headcount = site_headcount(protocol, sites)
    if not headcount:
        raise RecordStateError(
            "The site's form does not say yet how many people work there.",
            "Answer that question first, then plan the sample.",
        )
    if interviews is not None and not 1 <= interviews <= headcount:
        raise AnswerError(
            f"{interviews} of {headcount} workers cannot be interviewed.",
            f"Choose a number from 1 to {headcount}.",
        )
    size = sample_size(method, headcount)
    counts = {a.id: _headcounts(a, sites[0], headcount) for a in sampling_of(protocol).strata}
    attributes = sampling_of(protocol).strata
    if interviews is None:
        needed = [_needed(method, a, counts[a.id]) for a in attributes]
        interviews = max([size.total.least, *needed]) if not size.to_agree else 0
    known = {f"{a.id}.{group.id}" for a in attributes for group in a.groups}
    return SampleProposal(
        method,
        size,
        interviews,
        tuple(_shares(method, a, counts[a.id], interviews) for a in attributes),
        tuple(name for name in method.separate if name not in known),
    )


def plan_sample(
    vault: Vault,
    audit_id: str,
    method_id: str | None = None,
    interviews: int | None = None,
    files: int | None = None,
) -> SamplePlan:
    """Keep what `propose_sample` proposes as the audit's plan; `files` None: as the method says.

    Raises as `propose_sample`; RecordStateError too where the audit is finalised.
    """
    proposal = propose_sample(vault, audit_id, method_id, interviews)
    if files is None and proposal.size.files is not None:
        files = proposal.size.files.least
    strata = [
        PlannedStratum(attribute.id, stratum.id, stratum.headcount, stratum.wanted)
        for attribute in proposal.attributes
        for stratum in attribute.strata
        if stratum.headcount is not None and stratum.wanted is not None
    ]
    return vault.sample_plans.plan(audit_id, proposal.size, proposal.interviews, files, strata)


def sampling_of(protocol: Protocol) -> SamplingOptions:
    """How `protocol` samples.

    Raises:
        ProtocolError: it has no rule for sampling.
    """
    if protocol.sampling is None:
        raise ProtocolError(
            f"The protocol {protocol.protocol_id} has no rule for sampling.",
            "Add [sampling] to its protocol.toml.",
        )
    return protocol.sampling


def _method(protocol: Protocol, method_id: str | None) -> SamplingMethod:
    options = sampling_of(protocol)
    found = options.method(method_id or options.default)
    if found is None:
        raise ProtocolError(
            f"The protocol {protocol.protocol_id} has no sampling method {method_id}.",
            f"It has: {', '.join(method.method_id for method in options.methods)}.",
        )
    return found


def _headcounts(
    attribute: StratumAttribute, site: FormSession, headcount: int
) -> tuple[int | None, ...]:
    """People in each stratum; None where the form does not say yet, and then for the rest too."""
    counts: list[int | None] = []
    for group in attribute.groups:
        # A record stays with the form version it was started with, which may not ask it.
        asked = bool(group.headcount) and site.has(group.headcount)
        node = site.node(group.headcount) if asked else None
        if node is None:
            counts.append(None)
        elif not node.relevant:
            # What is not asked is not there: no agency, no dormitory.
            counts.append(0)
        else:
            counts.append(int(node.value) if node.value else None)
    named = [count for count, g in zip(counts, attribute.groups, strict=True) if g.headcount]
    if None not in named:
        rest = max(headcount - sum(count or 0 for count in named), 0)
        counts = [
            count if g.headcount else rest
            for count, g in zip(counts, attribute.groups, strict=True)
        ]
    return tuple(counts)


def _is_separate(method: SamplingMethod, attribute: StratumAttribute) -> tuple[bool, ...]:
    return tuple(f"{attribute.id}.{group.id}" in method.separate for group in attribute.groups)


def _needed(
    method: SamplingMethod, attribute: StratumAttribute, counts: Sequence[int | None]
) -> int:
    """The interviews that an attribute's separate strata need, and one for each other."""
    separate = _is_separate(method, attribute)
    if not any(separate):
        return 0
    return sum(
        separate_size(method, count or 0) if alone else min(count or 0, 1)
        for count, alone in zip(counts, separate, strict=True)
    )


def _shares(
    method: SamplingMethod,
    attribute: StratumAttribute,
    counts: Sequence[int | None],
    interviews: int,
) -> AttributeShares:
    separate = _is_separate(method, attribute)
    people = [count for count in counts if count is not None]
    wanted: Sequence[int | None] = [None] * len(counts)
    if interviews and len(people) == len(counts):
        wanted = _wanted(method, people, separate, interviews)
    return AttributeShares(
        attribute.id,
        attribute.wording,
        tuple(
            StratumShare(group.id, group.wording, count, number, alone)
            for group, count, number, alone in zip(
                attribute.groups, counts, wanted, separate, strict=True
            )
        ),
    )


def _wanted(
    method: SamplingMethod, people: Sequence[int], separate: Sequence[bool], interviews: int
) -> list[int]:
    """Separate strata by their own root, the others share what is left of the interviews.

    Where there are too few interviews even for the separate ones, all share them.
    """
    own = [
        separate_size(method, count) if alone else 0
        for count, alone in zip(people, separate, strict=True)
    ]
    if sum(own) > interviews:
        own, separate = [0] * len(own), [False] * len(own)
    others = [0 if alone else count for count, alone in zip(people, separate, strict=True)]
    shared = allocate(min(interviews - sum(own), sum(others)), others)
    return [mine + share for mine, share in zip(own, shared, strict=True)]


# Progress ---------------------------------------------------------------------------------------


def sample_progress(vault: Vault, audit_id: str) -> SampleProgress:
    """How far the planned sample has come, by the interviews as they are answered now.

    Of sealed interviews those strata count that the report's breakdowns kept.

    Raises:
        RecordStateError: the audit has no plan yet.
        ProtocolError: the protocol has no rule for sampling.
    """
    plan = vault.sample_plans.get(audit_id)
    if plan is None:
        raise RecordStateError("The audit has no sampling plan yet.", "Plan the sample first.")
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    options = sampling_of(protocol)
    records = vault.records.of_audit(audit_id)
    interviews = _Interviews(vault, protocol, audit_id, records)
    groups = _groups(vault, options, records)
    heard = interviews.count + sum(groups.people)
    shares = protocol.report.detection_shares
    return SampleProgress(
        plan=plan,
        interviewed=interviews.count,
        in_groups=sum(groups.people) if options.group_people else None,
        groups=len(groups.people) + groups.sealed if options.group_people else None,
        groups_sealed=groups.sealed,
        declined=interviews.declined,
        files_checked=_files_checked(vault, protocol, records),
        attributes=tuple(
            found
            for attribute in options.strata
            if (found := _attribute(attribute, plan, interviews)) is not None
        ),
        chances=detection_chances(plan.size.headcount, heard, shares),
        planned_chances=detection_chances(plan.size.headcount, plan.interviews, shares),
    )


class _Interviews:
    """The interviews of an audit, as far as they can be read here."""

    def __init__(
        self, vault: Vault, protocol: Protocol, audit_id: str, records: Sequence[Record]
    ) -> None:
        self.sessions: list[FormSession] = []
        self.declined = 0
        sealed: list[Record] = []
        for record in records:
            if record.role != WORKER_INTERVIEW:
                continue
            summary = vault.sealed.get(record.id)
            if summary is not None:
                if SealedSummary.from_json(summary.summary).answered:
                    sealed.append(record)
                else:
                    self.declined += 1
                continue
            session = open_session(vault, record.id)
            if any(finding.reasons for finding in findings_of(protocol, session)):
                self.sessions.append(session)
            else:
                self.declined += 1
        self.sealed = len(sealed)
        self.count = len(self.sessions) + self.sealed
        self._blank = FormSession(definition_of(vault, sealed[0])) if sealed else None
        kept = vault.sealed.kept_of_audit(audit_id) if sealed else None
        self._together = InterviewsTogether.from_json(kept) if kept is not None else None

    def answers(self, ref: str) -> Counter[str]:
        """How often each value was answered, "" without one; sealed ones as far as it is kept."""
        found = Counter(_answer(session, ref) for session in self.sessions)
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


def _groups(vault: Vault, options: SamplingOptions, records: Sequence[Record]) -> _Groups:
    if not options.group_people:
        return _Groups()
    groups = [record for record in records if record.role == GROUP_INTERVIEW]
    readable = [record for record in groups if vault.sealed.get(record.id) is None]
    counts = [_answer(open_session(vault, r.id), options.group_people) for r in readable]
    return _Groups(tuple(int(count) for count in counts if count), len(groups) - len(readable))


def _files_checked(vault: Vault, protocol: Protocol, records: Sequence[Record]) -> int | None:
    """Instances of the repeat of files that were begun; without the repeat, records."""
    if not protocol.forms_of_role(DOCUMENT_REVIEW):
        return None
    reviews = [record for record in records if record.role == DOCUMENT_REVIEW]
    ref = sampling_of(protocol).files
    if not ref:
        return len(reviews)
    checked = 0
    for record in reviews:
        if vault.sealed.get(record.id) is not None:
            continue
        session = open_session(vault, record.id)
        repeat = session.node(ref) if session.has(ref) else None
        if repeat is not None and repeat.relevant:
            checked += sum(_is_begun(session, instance) for instance in repeat.instances)
    return checked


def _is_begun(session: FormSession, instance: str) -> bool:
    """Whether something was answered in it; what the form works out by itself is no answer."""
    inside = (at for at, value in session.values().items() if value)
    return any(at.startswith(f"{instance}/") and session.node(at).kind != "model" for at in inside)
