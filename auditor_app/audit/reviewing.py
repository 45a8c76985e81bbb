"""Looking an audit through before its sign-off: what stops it, and what may be gone past.

A hard point is what `lacking.missing` finds: with one of them nothing becomes final. A soft point
is open and may stay so: that is the auditor's judgement, for some kinds with a written reason where
the protocol asks for one (`[finishing]`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from auditor_app.audit.alerts import list_alerts, suspicions
from auditor_app.audit.assessing import SITE, assess
from auditor_app.audit.filling import last_saved, open_session, photos_asked_for, session_for
from auditor_app.audit.finding_checks import WITH_ACTION, refuse_codes
from auditor_app.audit.lacking import Missing, missing
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.redacting import photos_not_looked_at
from auditor_app.audit.sample_counting import sample_progress
from auditor_app.errors import ProtocolError, RecordStateError
from auditor_app.vault.alerts import CANCELLED, RESOLVED
from auditor_app.vault.resuming import BESIDE
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor_app.protocols import Protocol
    from auditor_app.protocols.finishing import SoftPoint
    from auditor_app.vault import Audit, Passed, Record, SignOff, Vault
    from auditor_app.xforms import FormSession

Lack = Literal[
    "untouched",
    "half_written",
    "grade",
    "owner",
    "deadline",
    "action",
    "caption",
    "not_looked_at",
    "proposed",
    "open",
    "overdue",
    "no_plan",
    "short",
    "stratum_short",
]
LONGEST_WORD: Final = 1000
"""Characters of a reason, a refusal or the site's remarks."""
LARGEST_SIGNATURE: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing that is open and does not stop the sign-off.

    Attributes:
        kind: which of the soft points it is one of.
        lack: what is open about it.
        title: what it is about: a record, "Finding 3", an alert's type, a stratum. Never a worker's
            answer.
        record_id, ref: where to jump, in a record.
        finding_id: the finding, where it is one.
        found, wanted: counts, where there are some: of photos, of interviews.
    """

    kind: SoftPoint
    lack: Lack
    title: str
    record_id: str = ""
    ref: str = ""
    finding_id: str = ""
    found: int = 0
    wanted: int = 0


@dataclass(frozen=True, slots=True)
class AuditReview:
    """Everything that is to be seen before an audit is signed off.

    Attributes:
        hard: what stops it, record by record.
        soft: what does not.
        words_for: the kinds of soft points that only a written reason goes past; those of them
            that are open.
    """

    audit: Audit
    hard: tuple[Missing, ...]
    soft: tuple[OpenPoint, ...]
    words_for: tuple[SoftPoint, ...]

    def counts(self) -> Mapping[SoftPoint, int]:
        """How many soft points of each kind there are."""
        return Counter(point.kind for point in self.soft)


def review(vault: Vault, audit_id: str) -> AuditReview:
    """Look an audit through; of a final one nothing is open."""
    audit = vault.audits.get(audit_id)
    if audit.state != "draft":
        return AuditReview(audit, (), (), ())
    protocol = protocol_of(audit, vault)
    soft = tuple(_open_points(vault, audit_id, protocol))
    return AuditReview(audit, missing(vault, audit_id), soft, _words_for(protocol, soft))


def _words_for(protocol: Protocol, soft: Iterable[OpenPoint]) -> tuple[SoftPoint, ...]:
    """The kinds among `soft` that the protocol wants a reason for."""
    open_kinds = {point.kind for point in soft}
    return tuple(kind for kind in protocol.finishing.words_for if kind in open_kinds)


def require_words(vault: Vault, audit_id: str, sign_off: SignOff) -> None:
    """Make sure that a sign-off says what it has to, and nothing that it must not.

    Raises:
        RecordStateError: a soft point is gone past without the reason that the protocol asks for,
            or a text or a signature is longer than any is.
        FindingError: a text holds the code of a worker.
    """
    site = sign_off.site
    texts = (
        sign_off.role,
        sign_off.place,
        sign_off.remarks,
        *((site.role, site.refusal) if site is not None else ()),
        *(each.reason for each in sign_off.passed),
    )
    if any(len(text) > LONGEST_WORD for text in texts):
        raise RecordStateError(
            f"A text of the sign-off has more than {LONGEST_WORD} characters.",
            "Say it in fewer words; details belong into the findings.",
        )
    pictures = (sign_off.signature, site.signature if site is not None else b"")
    if any(len(picture) > LARGEST_SIGNATURE for picture in pictures):
        raise RecordStateError("A signature is larger than any is.", "Draw it once more.")
    refuse_codes(vault, audit_id, texts)
    protocol = protocol_of(vault.audits.get(audit_id), vault)
    if protocol.finishing.words_for:
        wanted = _words_for(protocol, _open_points(vault, audit_id, protocol))
        _require_reasons(wanted, sign_off.passed)


def _require_reasons(wanted: tuple[SoftPoint, ...], passed: tuple[Passed, ...]) -> None:
    said = {each.kind for each in passed if each.reason.strip()}
    if not said.issuperset(wanted):
        raise RecordStateError(
            "The protocol asks for a written reason before this audit is made final.",
            "Open the review: say why it is finished as it is, or complete what is open.",
        )


def _open_points(vault: Vault, audit_id: str, protocol: Protocol) -> Iterator[OpenPoint]:
    records = vault.records.of_audit(audit_id)
    readable = [record for record in records if vault.sealed.get(record.id) is None]
    sessions = {record.id: open_session(vault, record.id) for record in readable}
    yield from _records(vault, readable, sessions)
    yield from _half_written(vault, records)
    yield from _findings(vault, audit_id, protocol)
    yield from _photos(vault, audit_id, sessions)
    yield from _alerts(vault, audit_id, protocol)
    yield from _sample(vault, audit_id, protocol)


def _records(
    vault: Vault, records: list[Record], sessions: Mapping[str, FormSession]
) -> Iterator[OpenPoint]:
    """Records in which nobody has done anything; what the form fills in by itself is no answer."""
    for record in records:
        if not vault.records.depth(record.id).undo and not _is_answered(
            vault, record, sessions[record.id]
        ):
            yield OpenPoint("record", "untouched", record.title, record.id)


def _is_answered(vault: Vault, record: Record, session: FormSession) -> bool:
    """Whether a record without steps holds something all the same, as after a salvage.

    An answer is what differs from what the form begins with on the day the record was begun.
    """
    if vault.evidence.of_record(record.id):
        return True
    answered = {
        ref: session.value(ref)
        for page in session.pages()
        for ref in page.refs
        if (found := session.standing(ref)).answered and found.relevant and not found.readonly
    }
    if not answered:
        return False
    begun = session_for(
        vault,
        session.form,
        saved_before=last_saved(vault, record.audit_id, session.form, record.role, record.id),
        clock=record.created_at.astimezone,
    ).values()
    return any(value != begun.get(ref) for ref, value in answered.items())


def _half_written(vault: Vault, records: tuple[Record, ...]) -> Iterator[OpenPoint]:
    """What stands in fields of a record and is no answer: finalising would let go of it."""
    titles = {record.id: record.title for record in records}
    points = (vault.resuming.point(), *vault.resuming.unset())
    seen: set[str] = set()
    for point in points:
        if point.page or not point.typed or point.record_id not in titles:
            continue
        if point.record_id not in seen:
            seen.add(point.record_id)
            ref = next(iter(point.typed), point.ref).removeprefix(BESIDE)
            title = titles[point.record_id]
            yield OpenPoint("half_written", "half_written", title, point.record_id, ref)


def _findings(vault: Vault, audit_id: str, protocol: Protocol) -> Iterator[OpenPoint]:
    for finding in vault.findings.of_audit(audit_id):
        content = finding.content
        title = f"{finding.number}  {content.title}"
        try:
            kind = protocol.findings.scale(content.scale).grade(content.grade).kind
        except ProtocolError:
            yield OpenPoint("finding", "grade", title, finding_id=finding.id)
            continue
        if kind not in WITH_ACTION:
            continue
        lacks: tuple[tuple[Lack, object], ...] = (
            ("owner", content.owner.strip()),
            ("deadline", content.deadline),
            ("action", content.corrective_action.strip()),
        )
        for lack, there in lacks:
            if not there:
                yield OpenPoint("finding", lack, title, finding_id=finding.id)


def _photos(
    vault: Vault, audit_id: str, sessions: Mapping[str, FormSession]
) -> Iterator[OpenPoint]:
    """Questions whose photos say nothing of what they show; photos that nobody looked at."""
    asked = photos_asked_for(vault.evidence.of_audit(audit_id), sessions)
    silent = Counter((p.record_id, p.ref) for p in asked if not p.caption.strip())
    for (record_id, ref), count in silent.items():
        session = sessions.get(record_id)
        if session is not None and session.has(ref):
            title = plain_text(session.node(ref).label)
            yield OpenPoint("photo", "caption", title, record_id, ref, found=count)
    of_site = {r.id for r in vault.records.of_audit(audit_id) if r.role == SITE}
    sites = {record_id: each for record_id, each in sessions.items() if record_id in of_site}
    if unseen := photos_not_looked_at(vault, audit_id, sites):
        yield OpenPoint("photo", "not_looked_at", "", found=len(unseen))


def _alerts(vault: Vault, audit_id: str, protocol: Protocol) -> Iterator[OpenPoint]:
    if protocol.assesses and protocol.zero_tolerance.suspicions:
        found = assess(vault, audit_id)
        for suspicion in suspicions(vault, audit_id, assessment=found):
            yield OpenPoint("alert", "proposed", str(suspicion.type.wording))
    for listed in list_alerts(vault, audit_id):
        if listed.alert.state in (RESOLVED, CANCELLED):
            continue
        overdue = any(due.state == "missed" and due.done_at is None for due in listed.clock)
        title = f"{listed.alert.number}  {listed.type.wording}"
        yield OpenPoint("alert", "overdue" if overdue else "open", title)


def _sample(vault: Vault, audit_id: str, protocol: Protocol) -> Iterator[OpenPoint]:
    if protocol.sampling is None:
        return
    if vault.sample_plans.get(audit_id) is None:
        yield OpenPoint("sample", "no_plan", "")
        return
    progress = sample_progress(vault, audit_id)
    if progress.heard < progress.plan.interviews:
        wanted = progress.plan.interviews
        yield OpenPoint("sample", "short", "", found=progress.heard, wanted=wanted)
    for attribute in progress.attributes:
        for stratum in attribute.strata if attribute.counted else ():
            if stratum.interviewed < stratum.wanted:
                yield OpenPoint(
                    "sample",
                    "stratum_short",
                    f"{attribute.wording}: {stratum.wording}",
                    found=stratum.interviewed,
                    wanted=stratum.wanted,
                )
