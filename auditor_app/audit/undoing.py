"""Undoing and redoing what was done to a draft; the vault keeps the steps (`vault.history`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.audit.filling import open_session
from auditor_app.xforms import RepeatAdded, RepeatRemoved, ValueChanged

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.vault import Record, Turn, Vault
    from auditor_app.xforms import Change, FormSession


@dataclass(frozen=True, slots=True)
class Turned:
    """A record after a step was undone or redone.

    Attributes:
        record: as it is now, with the title it had.
        session: takes the place of the one before. All else that a screen shows comes from it.
        about: the ref that the step was about; it may be gone now, as an instance that went.
        changes: values that are others now, and instances that came or went.
    """

    record: Record
    session: FormSession
    about: str
    changes: tuple[Change, ...]


def undo(vault: Vault, record_id: str, session: FormSession) -> Turned | None:
    """Bring a draft to what it was before its last step; None when there is none.

    `session` is the open one, all of whose changes are stored.

    Raises:
        UnknownRowError, RecordStateError: the record is not there, or finalised.
    """
    return _turned(vault, vault.records.undo(record_id), session)


def redo(vault: Vault, record_id: str, session: FormSession) -> Turned | None:
    """Take the step again that was undone last; None when there is none. As `undo`."""
    return _turned(vault, vault.records.redo(record_id), session)


def _turned(vault: Vault, turn: Turn | None, session: FormSession) -> Turned | None:
    if turn is None:
        return None
    fresh = open_session(vault, turn.record.id, session.language or None)
    changes = tuple(_differences(session.values(), fresh.values()))
    return Turned(turn.record, fresh, turn.about, changes)


def _differences(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[Change]:
    gone = [ref for ref in before if ref.endswith("]") and ref not in now]
    # The last of a repeat first: taking one out would renumber those behind it.
    yield from (RepeatRemoved(ref) for ref in reversed(gone))
    yield from (RepeatAdded(ref) for ref in now if ref.endswith("]") and ref not in before)
    for ref, value in now.items():
        if not ref.endswith("]") and before.get(ref, "") != value:
            yield ValueChanged(ref, value)
