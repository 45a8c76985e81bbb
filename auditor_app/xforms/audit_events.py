"""The event log that a form may ask for: its settings, its events and its CSV file.

https://getodk.github.io/xforms-spec/#client-audit-logs, with the events and the order of columns
of ODK Collect (https://docs.getodk.org/form-audit-log/).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from auditor_app.xforms.definition.namespaces import ODK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.xforms.definition.form import FormDefinition

AUDIT_FILE: Final = "audit.csv"
"""What the submission calls the log, as in ODK Collect."""

_LOCATION: Final = ("location-priority", "location-min-interval", "location-max-age")
_BREAKING: Final = frozenset(",\n\r")


class AuditEventKind(StrEnum):
    """What can happen. Only a screen's events have an end: those of `question` to `end screen`.

    `log full` is this program's own: what happened later found no room.
    """

    FORM_START = "form start"
    FORM_RESUME = "form resume"
    QUESTION = "question"
    GROUP_QUESTIONS = "group questions"
    ADD_REPEAT = "add repeat"
    END_SCREEN = "end screen"
    DELETE_REPEAT = "delete repeat"
    JUMP = "jump"
    FORM_SAVE = "form save"
    FORM_EXIT = "form exit"
    FORM_FINALIZE = "form finalize"
    SAVE_ERROR = "save error"
    FINALIZE_ERROR = "finalize error"
    CONSTRAINT_ERROR = "constraint error"
    CHANGE_REASON = "change reason"
    LOG_FULL = "log full"
    LOCATION_TRACKING_DISABLED = "location tracking disabled"


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One line of the log.

    Attributes:
        kind: what happened.
        start: milliseconds since 1970 in UTC; likewise `end`, None for a moment.
        node: the ref concerned, "" for the form as a whole.
        old_value: before and after, both "" where nothing changed or nothing is tracked.
        user: who it was, where the form asks for that.
        reason: of a `change reason`.
    """

    kind: AuditEventKind
    start: int
    end: int | None = None
    node: str = ""
    old_value: str = ""
    new_value: str = ""
    user: str = ""
    reason: str = ""

    def to_json(self) -> str:
        """On one line, as a store keeps it."""
        fields = (self.kind, self.start, self.end, self.node, self.old_value, self.new_value)
        return json.dumps([*fields, self.user, self.reason], ensure_ascii=False)

    @staticmethod
    def from_json(line: str) -> AuditEvent:
        """What `to_json` gave."""
        kind, *fields = json.loads(line)
        return AuditEvent(AuditEventKind(kind), *fields)


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """What the form wants to be logged; `ref` is the node that names the file."""

    ref: str
    tracks_changes: bool = False
    identifies_user: bool = False
    tracks_reasons: bool = False
    tracks_location: bool = False


def audit_settings(form: FormDefinition) -> AuditSettings | None:
    """What `form` wants to be logged: the attributes of the bind of its meta block's `audit`.

    None without such a node. Location is wanted when all three of its attributes are there.
    """
    top = form.model.template.children[0]
    for meta in top.children:
        for node in meta.children if meta.local_name == "meta" else ():
            if node.local_name == "audit":
                return _settings(form, f"/{top.name}/{meta.name}/{node.name}")
    return None


def _settings(form: FormDefinition, ref: str) -> AuditSettings:
    bind = form.binds.get(ref)
    attributes = bind.attributes if bind is not None else {}

    def said(name: str) -> str:
        return attributes.get(f"{{{ODK}}}{name}", "").strip()

    return AuditSettings(
        ref,
        tracks_changes=said("track-changes").lower() == "true",
        identifies_user=said("identify-user").lower() == "true",
        tracks_reasons=said("track-changes-reasons") == "on-form-edit",
        tracks_location=all(said(name) for name in _LOCATION),
    )


def audit_csv(settings: AuditSettings, events: Iterable[AuditEvent]) -> str:
    """The file: a header with the columns asked for, then a line an event.

    The columns of the place are there where the form asks for them, and always empty: this engine
    is told no places for the log.
    """
    lines = [",".join(_columns(settings))]
    lines += [",".join(map(csv_value, _fields(settings, event))) for event in events]
    return "".join(f"{line}\n" for line in lines)


def csv_value(value: str) -> str:
    """A value as the specification writes it: quoted only where it holds a comma or a line end.

    So quotes in other values stand alone (`a 5" pipe`). Where such a value begins with one, a
    reader would take it for a quoted value and swallow what follows: it is quoted too, as ODK
    Collect does with every quote.
    """
    if _BREAKING.isdisjoint(value) and not value.startswith('"'):
        return value
    return '"' + value.replace('"', '""') + '"'


def _columns(settings: AuditSettings) -> Iterator[str]:
    yield from ("event", "node", "start", "end")
    if settings.tracks_location:
        yield from ("latitude", "longitude", "accuracy")
    if settings.tracks_changes:
        yield from ("old-value", "new-value")
    if settings.identifies_user:
        yield "user"
    if settings.tracks_reasons:
        yield "change-reason"


def _fields(settings: AuditSettings, event: AuditEvent) -> Iterator[str]:
    yield from (event.kind, event.node, str(event.start))
    yield "" if event.end is None else str(event.end)
    if settings.tracks_location:
        yield from ("", "", "")
    if settings.tracks_changes:
        yield from (event.old_value, event.new_value)
    if settings.identifies_user:
        yield event.user
    if settings.tracks_reasons:
        yield event.reason
