"""The event logs that forms ask for: kept while a record is filled, delivered as `audit.csv`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor_app.protocols.identifying import identifying_refs, is_identifying, without_positions
from auditor_app.vault import FormLogDelta
from auditor_app.vault.following import followed
from auditor_app.xforms import (
    AUDIT_FILE,
    AuditEntries,
    AuditEvent,
    AuditEventKind,
    audit_csv,
    audit_settings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.vault import RecordDelta, Vault
    from auditor_app.xforms import AuditLog, FormSession


def keep_log(vault: Vault, record_id: str, session: FormSession) -> AuditLog | None:
    """Let the session of a draft go on with the log of its record, where the form asks for one."""
    if audit_settings(session.form) is None:
        return None
    lines = vault.records.form_log_left_open(record_id)
    left_open = map(AuditEvent.from_json, lines or ())
    return session.keep_log(left_open, resumed=lines is not None)


def with_log(delta: RecordDelta, session: FormSession) -> RecordDelta:
    """`delta`, and with it what the session's log has to tell since the last time."""
    entries = session.log.take() if session.log is not None else None
    if entries is None:
        return delta
    done, shown = (
        tuple(event.to_json() for event in events) for events in (entries.done, entries.open)
    )
    return delta._replace(
        changed={**delta.changed, **entries.values},
        # The log goes on when an answer is undone, so its question stays answered.
        lasting=frozenset(entries.values),
        log=FormLogDelta(done, shown),
    )


def not_stored(delta: RecordDelta, session: FormSession) -> None:
    """What `with_log` gave for `delta` could not be stored: the log tells it again."""
    settings = audit_settings(session.form)
    if session.log is None or settings is None or delta.log is None:
        return
    done = tuple(map(AuditEvent.from_json, delta.log.done))
    values = {ref: value for ref, value in delta.changed.items() if ref == settings.ref}
    session.log.give_back(AuditEntries(done, (), values))


def log_file(vault: Vault, record_id: str, session: FormSession) -> tuple[str, bytes] | None:
    """Name and content of the log that a record delivers; None where its form asked for none.

    A value leaves only where its question is asked: what was answered before a permission was
    taken back stays in the vault, as the answer itself does. The name is always the same: a form
    that makes one up could put an answer into it.
    """
    settings = audit_settings(session.form)
    if settings is None or not session.node(settings.ref).relevant:
        return None
    if not session.value(settings.ref):
        return None
    lines = vault.records.form_log(record_id)
    events = [AuditEvent.from_json(line) for line in (*lines.done, *lines.open)]
    if lines.left_out and events:
        events.append(AuditEvent(AuditEventKind.LOG_FULL, events[-1].end or events[-1].start))
    return AUDIT_FILE, audit_csv(settings, _as_asked(events, session)).encode()


def _as_asked(events: Iterable[AuditEvent], session: FormSession) -> list[AuditEvent]:
    """The events without the values of questions that are not asked any more or identify a person.

    Read from the end, since an instance that was taken out renumbered those behind it: a ref of
    before means the question that has moved up, or none.
    """
    marked = identifying_refs(session.form)
    told: list[AuditEvent] = []
    asked: dict[str, bool] = {}
    taken_out: tuple[str, ...] = ()
    for event in reversed(list(events)):
        if event.kind is AuditEventKind.DELETE_REPEAT:
            taken_out = (event.node, *taken_out)
            asked.clear()
        if event.old_value or event.new_value:
            if event.node not in asked:
                node = followed(event.node, taken_out)
                asked[event.node] = not is_identifying(
                    without_positions(event.node), marked
                ) and _is_asked(node, session)
            if not asked[event.node]:
                told.append(replace(event, old_value="", new_value=""))
                continue
        told.append(event)
    return told[::-1]


def _is_asked(ref: str | None, session: FormSession) -> bool:
    return ref is not None and session.has(ref) and session.node(ref).relevant
