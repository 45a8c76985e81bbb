"""What the board needs of each record, read once and again when the record has changed.

Opening a record costs more than everything that is then worked out: an audit has hundreds, and the
board is looked at all day. What was read holds answers; whoever holds it lets go of it (`forget`)
when the vault is locked.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, Self

from auditor_app.audit.assessing import (
    WORKER_INTERVIEW,
    AssessedRecord,
    assess_record,
    has_a_say,
    outcomes_set,
)
from auditor_app.audit.board.fees import fees_said
from auditor_app.audit.board.hours import hours_said
from auditor_app.audit.filling import open_session
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.sample_counting import count_record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.audit.board.fees import FeesSaid
    from auditor_app.audit.board.hours import HoursSaid
    from auditor_app.audit.sample_counting import CountedRecord
    from auditor_app.protocols import Outcome
    from auditor_app.protocols import Protocol as AuditProtocol
    from auditor_app.vault import Record, Vault
    from auditor_app.xforms import FormSession


class RecordProgress(Protocol):
    """How far a record is, as the window counts it."""

    @property
    def answered(self) -> int: ...  # noqa: D102 - see the class
    @property
    def questions(self) -> int: ...  # noqa: D102
    @property
    def missing(self) -> int: ...  # noqa: D102
    @property
    def faults(self) -> int: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class RecordReading:
    """What one record came to when it was read; nothing of it is shown as a worker's word.

    Attributes:
        progress: None of a sealed one.
        counted: None where the protocol does not sample.
        held: of an interview, whether anything was asked.
    """

    assessed: AssessedRecord = field(repr=False)
    progress: RecordProgress | None
    counted: CountedRecord | None = field(repr=False)
    hours: HoursSaid | None = field(repr=False)
    fees: FeesSaid | None = field(repr=False)
    held: bool
    sealed: bool


@dataclass(frozen=True, slots=True)
class _AuditRules:
    """What readings of an audit's records go by beside the records themselves."""

    protocol: AuditProtocol
    overridden: Mapping[str, Outcome | None]

    @classmethod
    def of(cls, vault: Vault, audit_id: str) -> Self:
        protocol = protocol_of(vault.audits.get(audit_id), vault)
        return cls(protocol, outcomes_set(vault.overrides.of_audit(audit_id)))


class Readings:
    """The readings of one open vault, by record. Not for several threads at once."""

    def __init__(self, progress: Callable[[FormSession], RecordProgress]) -> None:
        self._progress = progress
        self._read: dict[str, tuple[tuple[Any, ...], RecordReading]] = {}
        self._audits: dict[str, _AuditRules] = {}

    def stale(self, vault: Vault, audit_id: str) -> tuple[Record, ...]:
        """The records of an audit that have to be read, in their order.

        Raises:
            ProtocolError: its protocol is not there.
            UnknownRowError: there is no such audit.
        """
        rules = self._audits[audit_id] = _AuditRules.of(vault, audit_id)
        records = vault.records.of_audit(audit_id)
        return tuple(record for record in records if not self._is_current(vault, rules, record))

    def read(self, vault: Vault, record: Record) -> None:
        """Read one record that `stale` named.

        Raises:
            UnknownRowError: it is gone.
        """
        rules = self._audits.get(record.audit_id) or _AuditRules.of(vault, record.audit_id)
        overridden = rules.overridden.get(record.id)
        key = _key(vault, record, overridden)
        self._read[record.id] = key, self._make(vault, rules.protocol, record, overridden)

    def of(self, record_id: str) -> RecordReading:
        """A reading that was made."""
        return self._read[record_id][1]

    def forget(self) -> None:
        """Let go of everything that was read."""
        self._read.clear()
        self._audits.clear()

    def _is_current(self, vault: Vault, rules: _AuditRules, record: Record) -> bool:
        found = self._read.get(record.id)
        return found is not None and found[0] == _key(
            vault, record, rules.overridden.get(record.id)
        )

    def _make(
        self, vault: Vault, protocol: AuditProtocol, record: Record, overridden: Outcome | None
    ) -> RecordReading:
        sealed = record.state != "draft" and vault.sealed.get(record.id) is not None
        session = None if sealed else open_session(vault, record.id)
        has_say = protocol.assesses and has_a_say(vault, protocol, record)
        assessed = (
            assess_record(vault, protocol, record, session if has_say else None, overridden)
            if protocol.assesses
            else AssessedRecord(None, None, None)
        )
        held = _was_held(record, assessed, session)
        counted = None
        if protocol.sampling is not None:
            known = held if protocol.assesses else None
            counted = count_record(vault, protocol, record, session, held=known)
        readable = session is not None
        made = RecordReading(
            assessed=assessed,
            progress=self._progress(session) if readable and session is not None else None,
            counted=counted,
            hours=hours_said(protocol, session, held=held) if session is not None else None,
            fees=fees_said(protocol, record, session, held=held) if session is not None else None,
            held=held,
            sealed=sealed,
        )
        if session is not None:
            session.let_go()
        return made


def _was_held(record: Record, assessed: AssessedRecord, session: FormSession | None) -> bool:
    if record.role != WORKER_INTERVIEW:
        return False
    if assessed.worker is not None:
        return assessed.worker.answered
    # Nothing is assessed: whoever answered anything was asked.
    return session is not None and any(session.values().values())


def _key(vault: Vault, record: Record, overridden: Outcome | None) -> tuple[Any, ...]:
    """What a reading depends on beside the protocol, which an audit never changes."""
    return (
        record.changed_at,
        record.form_digest,
        record.title,
        record.state,
        # A draft never is; most of an audit's records are drafts while somebody looks.
        record.state != "draft" and vault.sealed.get(record.id) is not None,
        overridden,
    )
