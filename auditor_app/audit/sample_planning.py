"""The sample of an audit, planned from the site form's headcounts.

Whom to ask is the draw's business (`vault.sample_plans`), how far it is `sample_counting`'s; here
are numbers only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.assessing import SITE, site_headcount
from auditor_app.audit.filling import open_session
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import AnswerError, ProtocolError, RecordStateError
from auditor_app.protocols import allocate, sample_size, separate_size
from auditor_app.vault import PlannedStratum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.protocols import (
        Protocol,
        SampleSize,
        SamplingMethod,
        SamplingOptions,
        StratumAttribute,
        Wording,
    )
    from auditor_app.vault import SamplePlan, Vault
    from auditor_app.xforms import FormSession


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
