"""Moving a draft to another version of its form: shown first, then done as one step.

Answers go by the question's ref: a question that was renamed is another one, since nobody but the
form's author knows better. What the new version calculates is calculated anew, but for what is
drawn once (a random number, a time) by the same formula as before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.audit.filling import definition_of, last_saved, record_title, session_for
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import AnswerError, RecordStateError
from auditor_app.evidence import family_of
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.protocols import Protocol
    from auditor_app.vault import Evidence, Record, Vault
    from auditor_app.xforms import FormDefinition, FormSession

_POSITION: Final = re.compile(r"\[\d+\]")
_DRAWN: Final = re.compile(r"\b(once|random|uuid|now|today)\s*\(")
_WHOLE: Final = re.compile(r"([+-]?\d+)\.0*")


@dataclass(frozen=True, slots=True)
class MovedAnswer:
    """An answer before and after, in words; `after` is empty where it is lost."""

    ref: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FormMove:
    """What moving a draft would do; nothing has been done yet.

    Attributes:
        form: the version to move to.
        kept: answers that stay as they are.
        changed: answers that the question does not take any more as they are.
        dropped: answers whose question is gone.
        added: labels of questions that are new, by ref.
        photos: whose question is gone: they go with it.
        remarks: the auditor's own, whose question is gone: they stay, and nobody sees them there.
        before, values: everything stored, before and after.
    """

    record: Record
    form: FormDefinition
    kept: tuple[MovedAnswer, ...]
    changed: tuple[MovedAnswer, ...]
    dropped: tuple[MovedAnswer, ...]
    added: Mapping[str, str]
    photos: tuple[Evidence, ...]
    remarks: tuple[MovedAnswer, ...] = field(repr=False)
    before: Mapping[str, str] = field(repr=False)
    values: Mapping[str, str] = field(repr=False)


def other_form(vault: Vault, record: Record) -> FormDefinition | None:
    """The version of a draft's form that is installed, where it is another than the draft's.

    Raises:
        ProtocolError: the audit's protocol, or the form in it, is not installed here.
    """
    if record.state != "draft":
        return None
    return other_form_in(protocol_of(vault.audits.get(record.audit_id), vault), record)


def other_form_in(protocol: Protocol, record: Record) -> FormDefinition | None:
    """As `other_form`, where the audit's protocol is at hand."""
    if record.state != "draft":
        return None
    installed = protocol.form(record.form_id).definition
    return installed if installed.digest != record.form_digest else None


def preview_move(vault: Vault, record_id: str, form: FormDefinition) -> FormMove:
    """What becomes of a draft's answers in another version of its form.

    Raises:
        UnknownRowError: no such record.
        RecordStateError: it is finalised, or `form` is another form.
    """
    record = vault.records.get(record_id)
    if record.state != "draft" or form.form_id != record.form_id:
        raise RecordStateError(
            "This record cannot be moved to that form.",
            "Only a draft can be moved, and only to another version of its own form.",
        )
    before = vault.records.values(record_id)
    old = session_for(vault, definition_of(vault, record), values=dict(before))
    saved_before = last_saved(vault, record.audit_id, form, record.role, record_id)
    new = session_for(
        vault, form, values=_kept_values(old.form, form, before), saved_before=saved_before
    )
    photos = vault.evidence.of_record(record_id)
    kept: list[MovedAnswer] = []
    changed: list[MovedAnswer] = []
    dropped: list[MovedAnswer] = []
    asked = {question.ref for question in form.questions()}
    for ref in _answered(old, before):
        said = old.node(ref)
        # An answer to a question that is not asked at the moment is one all the same.
        words = answer_text(said) or said.value
        if _plain(ref) not in asked or not new.has(ref):
            if said.kind == "upload":
                # Told as photos.
                continue
            dropped.append(MovedAnswer(ref, plain_text(said.label), words, ""))
            continue
        fits = _fit(new, ref, before[ref])
        now = new.node(ref)
        after = words if now.value == before[ref] else answer_text(now) or now.value
        moved = MovedAnswer(ref, plain_text(now.label), words, after)
        (kept if fits else changed).append(moved)
    known = {question.ref for question in old.form.questions()}
    return FormMove(
        record,
        form,
        tuple(kept),
        tuple(changed),
        tuple(dropped),
        {ref: _label(new, ref) for ref in asked if ref not in known},
        tuple(photo for photo in photos if not _takes_photos(new, photo)),
        tuple(
            MovedAnswer(ref, _label(old, ref), text, "")
            for ref, text in vault.remarks.of_record(record_id).items()
            if _plain(ref) not in asked
        ),
        before,
        new.values(),
    )


def move(vault: Vault, preview: FormMove, *, without_photos: bool = False) -> Record:
    """Do what `preview` says, in one transaction; it can be undone as any other step.

    `without_photos` is the person's word that the photos whose question is gone may go. They are
    set aside: undoing brings them back, finalising removes them for good.

    Raises:
        RecordStateError: photos would go without that word; or the draft has changed since the
            preview, or is finalised. Nothing was changed.
    """
    record, form = preview.record, preview.form
    if preview.photos and not without_photos:
        raise RecordStateError(
            f"{len(preview.photos)} photos belong to questions that the new version does not have.",
            "Say that they may go, or stay with the version that the record was started with.",
        )
    with vault.transaction():
        now = vault.records.get(record.id)
        unchanged = vault.records.values(record.id) == preview.before
        same_photos = _photos_gone(vault, preview) == preview.photos
        if now.form_digest != record.form_digest or not unchanged or not same_photos:
            raise RecordStateError(
                "The record has changed since the preview was made.", "Look at it again."
            )
        vault.forms.pin(form.xml, form.form_id, form.version, form.digest, form.media_content)
        return vault.records.move(
            record.id,
            (form.digest, form.form_id, form.version),
            preview.values,
            [photo.id for photo in preview.photos],
            {
                "kept": len(preview.kept),
                "changed": len(preview.changed),
                "dropped": len(preview.dropped),
                "added": len(preview.added),
                "photos": len(preview.photos),
            },
            title=_title(vault, preview),
        )


def _title(vault: Vault, preview: FormMove) -> str | None:
    expression = next(
        (
            form.record_title
            for form in protocol_of(vault.audits.get(preview.record.audit_id), vault).forms
            if form.form_id == preview.form.form_id
        ),
        "",
    )
    session = session_for(vault, preview.form, values=dict(preview.values))
    return record_title(session, expression)


def _kept_values(
    old: FormDefinition, new: FormDefinition, before: Mapping[str, str]
) -> dict[str, str]:
    """The values to begin with: all but what the new version calculates itself."""
    kept: dict[str, str] = {}
    for ref, value in before.items():
        bind = new.binds.get(_plain(ref))
        formula = bind.calculate if bind is not None else ""
        was = old.binds.get(_plain(ref))
        drawn = was is not None and was.calculate == formula and _DRAWN.search(formula)
        if not formula or drawn:
            kept[ref] = value
    return kept


def _answered(session: FormSession, values: Mapping[str, str]) -> Iterator[str]:
    """The questions that have an answer, in the order of the record."""
    questions = {question.ref for question in session.form.questions()}
    for ref in session.refs():
        if values.get(ref) and _plain(ref) in questions:
            yield ref


def _fit(session: FormSession, ref: str, value: str) -> bool:
    """Let a question keep its answer; where it does not take it, as much of it as it takes."""
    if session.node(ref).readonly:
        return session.value(ref) == value
    for candidate in (value, *_conversions(session, ref, value), ""):
        try:
            session.answer(ref, candidate)
        except AnswerError:
            continue
        return candidate == value == session.value(ref)
    return False


def _conversions(session: FormSession, ref: str, value: str) -> Iterator[str]:
    """What the answer could be instead: fewer choices, a whole number, the day of a moment."""
    node = session.node(ref)
    offered = [choice.value for choice in node.choices]
    if node.kind in ("select", "rank"):
        yield " ".join(each for each in value.split() if each in offered)
    if whole := _WHOLE.fullmatch(value):
        yield whole[1]
    if "T" in value:
        yield value.partition("T")[0]


def _takes_photos(session: FormSession, photo: Evidence) -> bool:
    """Whether its question is there still and takes such a photo, sound or file."""
    if not session.has(photo.ref):
        return False
    node, family = session.node(photo.ref), family_of(photo.media_type)
    if node.kind != "upload":
        # A photo may be linked to any question but one that asks for another kind of file.
        return family == "image"
    return family_of(node.mediatype) in {"", family}


def _photos_gone(vault: Vault, preview: FormMove) -> tuple[Evidence, ...]:
    session = session_for(vault, preview.form, values=dict(preview.values))
    photos = vault.evidence.of_record(preview.record.id)
    return tuple(photo for photo in photos if not _takes_photos(session, photo))


def _label(session: FormSession, ref: str) -> str:
    """A question's label; one of a repeat without an instance is not there to be asked."""
    return plain_text(session.node(ref).label) if session.has(ref) else ""


def _plain(ref: str) -> str:
    return _POSITION.sub("", ref)
