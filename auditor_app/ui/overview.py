"""What the lists show of audits and records: read on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from auditor_app.audit import offer_follow_up, open_session, protocol_title
from auditor_app.ui.findings.asking import lines_of
from auditor_app.ui.form.sections import Progress, progress_of_session

if TYPE_CHECKING:
    from auditor_app.audit import FollowUpOffer
    from auditor_app.protocols import Protocol
    from auditor_app.ui.findings.asking import FindingLine
    from auditor_app.vault import Audit, Vault


_PIECE: Final = 0.12
"""Seconds of counting at once: no longer does whoever opens an audit wait for it."""


@dataclass(frozen=True, slots=True)
class Following:
    """Audits that come one after another.

    Attributes:
        follows: the audit that this one follows up.
        carried: the findings that came from it.
        followed_by: the audits that follow this one up.
        offer: whether a final audit can be followed up; None for a draft.
    """

    follows: Audit | None
    carried: tuple[FindingLine, ...]
    followed_by: tuple[Audit, ...]
    offer: FollowUpOffer | None


def following_told(following: Following) -> Following:
    """What of it others may see: no finding that is kept from the site, and not how many."""
    offer = following.offer
    return replace(
        following,
        carried=tuple(each for each in following.carried if not each.withheld),
        offer=None if offer is None else replace(offer, carried=None),
    )


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An audit in the list."""

    audit: Audit
    protocol_title: str
    records: int


@dataclass(frozen=True, slots=True)
class AuditLines:
    """A part of the list, newest first; `more` says whether there are older ones."""

    lines: tuple[AuditLine, ...]
    more: bool


def audit_lines(vault: Vault, *, after: str | None = None, limit: int = 25) -> AuditLines:
    """The audits behind the audit `after`, or the newest, newest first."""
    page = vault.audits.page(after=after, limit=limit)
    lines = tuple(
        AuditLine(audit, protocol_title(audit, vault), vault.records.count(audit.id))
        for audit in page.audits
    )
    return AuditLines(lines, page.more)


@dataclass(frozen=True, slots=True)
class CountedSoFar:
    """What some records of an audit come to, and the ids of those that are left."""

    progress: Progress
    left: tuple[str, ...]


def audit_progress(
    vault: Vault, audit_id: str, so_far: CountedSoFar | None = None
) -> Progress | CountedSoFar:
    """How far an audit is: all questions of all its records; or a part, to go on with."""
    until = time.monotonic() + _PIECE
    if so_far is None:
        ids = (record.id for record in vault.records.of_audit(audit_id))
        so_far = CountedSoFar(sum_of(()), tuple(ids))
    counted = [so_far.progress]
    for number, record_id in enumerate(so_far.left):
        if number and time.monotonic() > until:
            return CountedSoFar(sum_of(tuple(counted)), so_far.left[number:])
        counted.append(_progress(vault, record_id))
    return sum_of(tuple(counted))


def _progress(vault: Vault, record_id: str) -> Progress:
    if vault.sealed.get(record_id) is not None:
        return Progress(0, 0, 0, 0)
    session = open_session(vault, record_id)
    found = progress_of_session(session)
    session.let_go()
    return found


def following_of(vault: Vault, audit: Audit, protocol: Protocol) -> Following:
    """What an audit follows up, and what follows it."""
    earlier = vault.findings.earlier_audit(audit.id)
    carried: tuple[FindingLine, ...] = ()
    if earlier is not None:
        lines = lines_of(vault, protocol, audit.id)
        carried = tuple(line for line in lines if line.listed.finding.carried_from is not None)
    return Following(
        vault.audits.get(earlier) if earlier is not None else None,
        carried,
        tuple(map(vault.audits.get, vault.findings.later_audits(audit.id))),
        offer_follow_up(vault, audit.id) if audit.state != "draft" else None,
    )


def sum_of(parts: tuple[Progress, ...]) -> Progress:
    """Several progresses as one."""
    return Progress(
        sum(part.answered for part in parts),
        sum(part.questions for part in parts),
        sum(part.missing for part in parts),
        sum(part.faults for part in parts),
    )
