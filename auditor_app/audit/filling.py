"""Filling a record: what the form engine changes is what one transaction writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.audit.form_logs import keep_log, with_log
from auditor_app.errors import RecordStateError
from auditor_app.evidence import family_of, import_evidence
from auditor_app.protocols.paths import root_of
from auditor_app.vault import RecordDelta
from auditor_app.vault.following import Moved
from auditor_app.xforms import (
    FormSession,
    Preloads,
    RepeatAdded,
    RepeatMoved,
    RepeatRemoved,
    ValueChanged,
    known_xform,
    local_now,
    parse_xform,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from auditor_app.evidence import Source
    from auditor_app.vault import Evidence, Record, Vault
    from auditor_app.vault.following import Renumbering
    from auditor_app.xforms import Change, FormDefinition

STORED: Final = (ValueChanged, RepeatAdded, RepeatRemoved, RepeatMoved)
"""The changes that the vault has to hold; the others follow from them."""
_POSITION: Final = re.compile(r"\[\d+\]")


def definition_of(vault: Vault, record: Record) -> FormDefinition:
    """The form version that `record` is pinned to."""
    known = known_xform(record.form_digest, record.form_id)
    if known is not None:
        return known
    return parse_xform(vault.forms.get(record.form_digest).xml, record.form_id)


def session_for(
    vault: Vault,
    definition: FormDefinition,
    *,
    language: str | None = None,
    values: dict[str, str] | None = None,
    saved_before: str | None = None,
    clock: Callable[[], datetime] = local_now,
) -> FormSession:
    """A form session that knows who fills it; new, or with the `values` of an earlier one.

    `saved_before` is what `last_saved` gave; `clock` as of `FormSession`.
    """
    identity = vault.identity
    preloads = Preloads(device_id=identity.device_id, username=identity.auditor_name)
    return FormSession(
        definition,
        preloads=preloads,
        language=language,
        clock=clock,
        values=values,
        last_saved=saved_before,
    )


def last_saved(
    vault: Vault, audit_id: str, definition: FormDefinition, role: str, besides: str = ""
) -> str | None:
    """The XML of the record of a form that was saved last in an audit, if the form asks for it.

    Only records of the site are looked at, and only those of the same audit, without the one
    `besides`. A worker's words must never stand in another's interview: whoever holds the laptop
    would read them, and they would be delivered under the wrong name. Nor is one site's business
    another's.
    """
    if not definition.model.last_saved or role != "site":
        return None
    records = [
        record
        for record in vault.records.of_audit(audit_id)
        if record.role == role and record.form_id == definition.form_id and record.id != besides
    ]
    if not records:
        return None
    newest = max(records, key=lambda record: record.changed_at)
    values = vault.records.values(newest.id)
    return session_for(vault, definition_of(vault, newest), values=values).submission_xml()


def open_session(vault: Vault, record_id: str, language: str | None = None) -> FormSession:
    """The session of a record as the vault holds it, in the form version it is pinned to.

    A draft whose form asks for a log goes on with it (`FormSession.log`).

    Raises:
        RecordSealedError: only the organisation can read it.
    """
    record = vault.records.get(record_id)
    vault.sealed.refuse(record_id)
    definition = definition_of(vault, record)
    session = session_for(
        vault,
        definition,
        language=language,
        values=vault.records.values(record_id),
        saved_before=last_saved(vault, record.audit_id, definition, record.role, record_id),
    )
    if record.state == "draft":
        _answer_with_the_photos_there_are(vault, record_id, session)
        keep_log(vault, record_id, session)
    return session


def delta_of(session: FormSession, changes: Iterable[Change]) -> RecordDelta:
    """What has to be written so that the vault holds what `session` holds after `changes`.

    Taking a repeat instance out renumbers those behind it: their rows are written anew. What the
    session's log has to tell goes along; where writing fails, `not_stored` has to know.
    """
    return with_log(answers_delta(session, changes), session)


def answers_delta(session: FormSession, changes: Iterable[Change]) -> RecordDelta:
    """As `delta_of`, without the log; the first change names what the person acted upon."""
    about = ""
    changed: dict[str, str] = {}
    added: list[str] = []
    taken_out: list[Renumbering] = []
    for change in changes:
        if isinstance(change, STORED):
            about = about or _place_of(change)
        if isinstance(change, ValueChanged):
            changed[change.ref] = change.value
        elif isinstance(change, RepeatAdded):
            added.append(change.ref)
        elif isinstance(change, RepeatRemoved):
            taken_out.append(change.ref)
        elif isinstance(change, RepeatMoved):
            taken_out.append(Moved(change.ref, change.place))
    if not added and not taken_out:
        return RecordDelta(changed=changed, about=about)
    values = session.values()
    removed = _rewritten_instances(taken_out, values)
    below = tuple(f"{ref}/" for ref in (*added, *removed))
    whole = {*added, *removed}
    return RecordDelta(
        changed={ref: value for ref, value in changed.items() if ref in values}
        | {ref: v for ref, v in values.items() if ref in whole or ref.startswith(below)},
        removed=removed,
        taken_out=tuple(taken_out),
        about=about,
    )


def _place_of(change: ValueChanged | RepeatAdded | RepeatRemoved | RepeatMoved) -> str:
    """Where what was acted upon is to be found now."""
    if isinstance(change, RepeatMoved):
        return f"{change.ref.rpartition('[')[0]}[{change.place}]"
    return change.ref


def _rewritten_instances(taken_out: list[Renumbering], values: dict[str, str]) -> tuple[str, ...]:
    """The instances that have another number now, or had one before, of each repeat concerned.

    Where some went, these are all from the first of them to what was the last.
    """
    moved = [each for each in taken_out if isinstance(each, Moved)]
    gone = [each for each in taken_out if not isinstance(each, Moved)]
    between = [ref for each in moved for ref in _between(each)]
    return tuple(dict.fromkeys([*_behind(gone, values), *between]))


def _between(moved: Moved) -> list[str]:
    repeat, position = moved.ref.removesuffix("]").rsplit("[", 1)
    low, high = sorted((int(position), moved.place))
    return [f"{repeat}[{number}]" for number in range(low, high + 1)]


def _behind(taken_out: list[str], values: dict[str, str]) -> list[str]:
    first: dict[str, int] = {}
    for ref in taken_out:
        repeat, position = ref.removesuffix("]").rsplit("[", 1)
        first[repeat] = min(first.get(repeat, int(position)), int(position))
    rewritten: list[str] = []
    for repeat, start in first.items():
        gone = sum(ref.rpartition("[")[0] == repeat for ref in taken_out)
        left = sum(ref.endswith("]") and ref.rpartition("[")[0] == repeat for ref in values)
        rewritten += [f"{repeat}[{number}]" for number in range(start, left + gone + 1)]
    return rewritten


def store(vault: Vault, record_id: str, *deltas: RecordDelta, title: str | None = None) -> Record:
    """Write what was done in one transaction, each delta as a step that can be undone by itself.

    The record's title is written with the last of them, where it changed. Photos and remarks follow
    their questions when repeat instances are taken out.

    Raises:
        RecordStateError: the record is finalised.
    """
    with vault.transaction():
        for delta in deltas:
            named = title if delta is deltas[-1] else None
            record = vault.records.apply(record_id, delta, title=named)
            vault.evidence.follow(record_id, delta.taken_out)
            vault.remarks.follow(record_id, delta.taken_out)
    return record


def record_title(session: FormSession, expression: str) -> str | None:
    """What lists call the record, from the protocol's XPath; None while it is empty."""
    if not expression:
        return None
    return session.evaluate_string(expression, root_of(session.form)).strip() or None


def take_photo(
    vault: Vault,
    record_id: str,
    ref: str,
    source: Source,
    caption: str = "",
    *,
    mediatype: str = "image/*",
) -> Evidence:
    """Take a photo into the vault for the question `ref` of a draft; or a sound, a film, a file.

    `mediatype` is the question's. The question's answer (see `photo_answer`) is the caller's next
    step; `open_session` makes up for it where the program was killed between the two.

    Raises:
        EvidenceError: the file is not what the question takes, or too large; nothing was changed.
        RecordStateError: the record is finalised.
    """
    if vault.records.get(record_id).state != "draft":
        raise RecordStateError(
            "This record is finalised; its photos cannot change.",
            "Start a new record for what is still to be shown.",
        )
    return import_evidence(vault, record_id, ref, source, family_of(mediatype), caption)


def remove_photo(vault: Vault, record_id: str, ref: str, evidence_id: str) -> str:
    """Take a photo out of a draft, which can be undone; the question's answer without it.

    As with `take_photo`, that answer is the caller's next step.

    Raises:
        UnknownRowError, RecordStateError: no such photo, or its record is finalised.
    """
    vault.evidence.set_aside(evidence_id)
    return photo_answer(vault, record_id, ref)


def photo_answer(vault: Vault, record_id: str, ref: str) -> str:
    """The ODK answer of a question for a file: the name of its first photo or file, or nothing.

    ODK knows one file a question. The others are listed with their question in `audit.json`.
    """
    for evidence in vault.evidence.of_record(record_id):
        if evidence.ref == ref:
            return f"{evidence.id}.{evidence.extension}"
    return ""


def photos_asked_for(
    photos: Iterable[Evidence], sessions: Mapping[str, FormSession]
) -> tuple[Evidence, ...]:
    """Those of the `photos` whose questions are asked; `sessions` by record id.

    A photo is treated as an answer is: once its question is not asked any more (a permission was
    taken back), it stays in the vault and goes nowhere else. What a sealed record still has was
    asked for when it was sealed: it needs no session.
    """
    return tuple(
        photo
        for photo in photos
        if photo.record_id not in sessions
        or (
            sessions[photo.record_id].has(photo.ref)
            and sessions[photo.record_id].node(photo.ref).relevant
        )
    )


def add_photo(
    vault: Vault,
    record_id: str,
    session: FormSession,
    ref: str,
    source: Source,
    caption: str = "",
) -> Evidence:
    """Take a photo and answer its question with it, in the vault and in the open `session`."""
    mediatype = session.node(ref).mediatype or "image/*"
    evidence = take_photo(vault, record_id, ref, source, caption, mediatype=mediatype)
    _answer_with_photos(vault, record_id, session, ref)
    return evidence


def _answer_with_the_photos_there_are(vault: Vault, record_id: str, session: FormSession) -> None:
    """Make up for a kill between a photo that came or went and its question's answer."""
    # A photo can be linked to any question, but only one that asks for files is answered by them.
    asking = {q.ref for q in session.form.questions() if q.kind == "upload"}
    values = session.values()
    shown = {evidence.ref for evidence in vault.evidence.of_record(record_id)}
    for ref, value in values.items():
        if (value or ref in shown) and _POSITION.sub("", ref) in asking:
            _answer_with_photos(vault, record_id, session, ref)


def _answer_with_photos(vault: Vault, record_id: str, session: FormSession, ref: str) -> None:
    name = photo_answer(vault, record_id, ref)
    if session.node(ref).value != name:
        changes = session.answer(ref, name)
        # A damaged vault that is open for reading only is read as it should be.
        if not vault.read_only:
            store(vault, record_id, delta_of(session, changes)._replace(follows=True))
