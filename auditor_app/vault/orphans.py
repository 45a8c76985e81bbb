"""Rows whose parent is lost: the parent is made again from the event log, or something stands in.

An answer belongs to a record, a record to an audit and a form. After damage the answer may be
there and its record not. The event log names what was created, so most parents can be made again;
where it does not, a stand-in takes the answers, so that nothing readable is left behind.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from auditor_app.errors import AuditorError
from auditor_app.protocols import load_protocol, shipped_protocols
from auditor_app.protocols.packing import read_pack
from auditor_app.vault.audits import DRAFT, FINALISED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from auditor_app.protocols import Protocol
    from auditor_app.vault.readable import Found, Readable

UNKNOWN: Final = "unknown"
# As `xforms.definition.media_files` writes it.
_MEDIA: Final = re.compile(
    r'<file name="[^"<]*" type="[^"<]*" size="\d+" sha256="([0-9a-f]{64})"/>'
)
SALVAGED_TITLE: Final = "Salvaged"
_BY_ROW_NUMBER: Final = (
    "answer",
    "form_log",
    "form_log_open",
    "form_log_size",
    "assessment_override",
    "remark",
)
_BY_RECORD_ID: Final = ("evidence", "sealed_record", "repayment")
_OF_AUDITS: Final = (
    "record",
    "outbox",
    "sample_plan",
    "assessment_override",
    "finding",
    "alert",
    "follow_up",
)


class Told(NamedTuple):
    """The kinds of events that name a row's id, under `name`, when it comes and when it goes."""

    word: str
    name: str
    made: tuple[str, ...]
    gone: str = ""


TOLD: Final = {
    "assessment_override": Told("overrides", "override_id", ("assessment.overridden",)),
    "finding": Told(
        "findings", "finding_id", ("finding.made", "finding.carried"), "finding.removed"
    ),
    "repayment": Told("repayments", "repayment_id", ("repayment.verified",)),
    "alert": Told("alerts", "alert_id", ("alert.raised",)),
}
"""The tables of whose every row the event log tells, so that one that is gone is missed."""


class Adoption:
    """Completes `readable` in place; `remade` counts what was made again or stands in, by table."""

    def __init__(self, readable: Readable, now: str) -> None:
        self._found = readable
        self._now = now
        self._events = sorted(
            (row for row in readable.of("event") if isinstance(row.get("sequence"), int)),
            key=lambda row: int(str(row["sequence"])),
        )
        self.remade: Counter[str] = Counter()
        self.lost_forms: set[str] = set()
        self._forms: dict[str, str] | None = None
        self._packs_read = False

    def complete(self) -> None:
        """Make every parent that a readable row needs."""
        self._complete_records()
        self._complete_audits()
        self._complete_forms()
        self._complete_media()

    def _complete_records(self) -> None:
        rows = self._rows("record")
        by_id = {str(row["id"]) for row in rows}
        by_number = {row["seq"] for row in rows}
        created = {
            subject["record_id"]: (event, subject, details)
            for event, subject, details in self._of_kind("record.created")
            if "record_id" in subject
        }
        numbers = self._row_numbers(tuple(created))
        for record_id, (event, subject, details) in created.items():
            if record_id not in by_id:
                number = numbers.get(record_id)
                row = self._record(record_id, subject.get("audit_id"), event, details)
                row["seq"] = number if number not in by_number else None
                by_number.add(row["seq"])
                by_id.add(record_id)
                rows.append(row)
                self.remade["record"] += 1
        for owned in [row for table in _BY_RECORD_ID for row in self._found.of(table)]:
            if owned["record_id"] not in by_id:
                by_id.add(str(owned["record_id"]))
                rows.append(self._record(str(owned["record_id"]), None, {}, {}))
                self.remade["record"] += 1
        needed = {row["record"] for table in _BY_ROW_NUMBER for row in self._found.of(table)}
        # An override of an indicator at the site belongs to no record.
        for missing in sorted(needed - by_number - {None}, key=str):
            row = self._record(str(uuid.uuid4()), None, {}, {})
            row["seq"] = missing
            rows.append(row)
            self.remade["record"] += 1
        # A number of its own only once it is known which are taken.
        free = max((int(str(row["seq"])) for row in rows if row["seq"] is not None), default=0)
        for row in rows:
            if row["seq"] is None:
                free += 1
                row["seq"] = free

    def _row_numbers(self, created: tuple[str, ...]) -> dict[str, int]:
        """The rows' numbers as they were given, one by one, where no event of that is missing."""
        sequences = [row["sequence"] for row in self._events]
        if sequences != list(range(1, len(sequences) + 1)):
            return {}
        return {record_id: number for number, record_id in enumerate(created, 1)}

    def _record(
        self, record_id: str, audit_id: str | None, event: Found, details: dict[str, Any]
    ) -> Found:
        alike = next(
            (r for r in self._found.of("record") if r["form_id"] == details.get("form_id")), {}
        )
        at = event.get("at", self._now)
        form_id = str(details.get("form_id", UNKNOWN))
        return {
            "seq": None,
            "id": record_id,
            "audit_id": audit_id or self._some_audit(),
            "form_digest": str(details.get("form_digest", _digest(""))),
            "form_id": form_id,
            "form_version": str(details.get("form_version", "")),
            "role": alike.get("role", form_id),
            "title": SALVAGED_TITLE,
            "state": self._state("record.finalised", "record_id", record_id),
            "created_at": at,
            "changed_at": at,
        }

    def _some_audit(self) -> str:
        """The audit for a record of which nothing tells the audit: the only one, or a new one."""
        audits = [str(row["id"]) for row in self._found.of("audit")]
        if len(audits) == 1:
            return audits[0]
        return str(uuid.uuid5(uuid.NAMESPACE_OID, "auditor: salvaged records"))

    def _complete_audits(self) -> None:
        rows = self._rows("audit")
        created = {
            subject.get("audit_id"): (event, details)
            for event, subject, details in self._of_kind("audit.created")
        }
        needed = [row["audit_id"] for t in _OF_AUDITS for row in self._found.of(t)]
        needed += [row["earlier_id"] for row in self._found.of("follow_up")]
        there = {row["id"] for row in rows}
        free = max((int(str(row["seq"])) for row in rows), default=0)
        for audit_id in dict.fromkeys((*created, *needed)):
            if audit_id in there or not audit_id:
                continue
            event, details = created.get(str(audit_id), ({}, {}))
            alike: Found = rows[0] if rows else {}
            at = event.get("at", self._now)
            state = self._state("audit.finalised", "audit_id", str(audit_id))
            free += 1
            there.add(audit_id)
            rows.append(
                {
                    "seq": free,
                    "id": audit_id,
                    "protocol_id": details.get("protocol_id", alike.get("protocol_id", UNKNOWN)),
                    "protocol_version": details.get(
                        "protocol_version", alike.get("protocol_version", "")
                    ),
                    "title": SALVAGED_TITLE,
                    "state": state,
                    "created_at": at,
                    "changed_at": at,
                    "finalised_at": at if state == FINALISED else None,
                    "sign_off": None,
                }
            )
            self.remade["audit"] += 1

    def _complete_forms(self) -> None:
        rows = self._rows("form")
        there = {row["digest"] for row in rows}
        for record in self._found.of("record"):
            digest = str(record["form_digest"])
            if digest in there:
                continue
            there.add(digest)
            xml = self._form(digest)
            if xml is None:
                self.lost_forms.add(digest)
            rows.append(
                {
                    "digest": digest,
                    "form_id": record["form_id"],
                    "version": record["form_version"],
                    "xml": xml or "",
                }
            )
            self.remade["form"] += 1

    def _complete_media(self) -> None:
        """Pictures, sounds and films that forms name and no row holds, of installed protocols."""
        rows = self._rows("form_media")
        named = {
            digest for form in self._rows("form") for digest in _MEDIA.findall(str(form["xml"]))
        }
        named -= {str(row["sha256"]) for row in rows}
        for row in self._found.of("protocol") if named else ():
            for digest, content in _media_in(row["pack"]).items():
                if digest in named:
                    named.discard(digest)
                    rows.append({"sha256": digest, "content": content})
                    self.remade["form_media"] += 1

    def _form(self, digest: str) -> str | None:
        """The form with this digest, of the protocols that ship or were installed in the vault."""
        if self._forms is None:
            self._forms = _shipped_forms()
        if digest not in self._forms and not self._packs_read:
            self._packs_read = True
            for row in self._found.of("protocol"):
                self._forms |= _forms_in(row["pack"])
        return self._forms.get(digest)

    def _state(self, kind: str, name: str, wanted: str) -> str:
        ended = any(subject.get(name) == wanted for _, subject, _ in self._of_kind(kind))
        return FINALISED if ended else DRAFT

    def _of_kind(self, kind: str) -> Iterable[tuple[Found, dict[str, str], dict[str, Any]]]:
        return events_of_kind(self._events, lambda found: found == kind)

    def _rows(self, table: str) -> list[Found]:
        return self._found.rows.setdefault(table, [])


def events_of_kind(
    events: Iterable[Found], wanted: Callable[[str], bool]
) -> Iterable[tuple[Found, dict[str, str], dict[str, Any]]]:
    """The events of some kinds with their subject and details; unreadable ones are left out."""
    for event in events:
        if not wanted(str(event["kind"])):
            continue
        try:
            subject, details = json.loads(str(event["subject"])), json.loads(str(event["details"]))
        except ValueError:
            continue
        if isinstance(subject, dict) and isinstance(details, dict):
            yield event, subject, details


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _shipped_forms() -> dict[str, str]:
    """The forms that this installation carries, by their digest."""
    try:
        return _by_digest(shipped_protocols())
    except AuditorError:
        # An installation whose forms are damaged can still save the records.
        return {}


def _forms_in(pack: object) -> dict[str, str]:
    """The forms of a protocol that was installed in the damaged vault, by their digest.

    The pack needs no trust: only a form that has the digest of a record is taken.
    """
    protocol = _protocol_in(pack)
    return _by_digest((protocol,)) if protocol is not None else {}


def _media_in(pack: object) -> dict[str, bytes]:
    """What the forms of such a protocol show, by its digest."""
    protocol = _protocol_in(pack)
    found: dict[str, bytes] = {}
    for form in protocol.forms if protocol is not None else ():
        found.update(form.definition.media_content)
    return found


def _protocol_in(pack: object) -> Protocol | None:
    if not isinstance(pack, bytes):
        return None
    try:
        with read_pack(pack).unpacked() as folder:
            return load_protocol(folder)
    except AuditorError:
        # Damaged, or of a program that took what this one refuses: the records are saved anyway.
        return None


def _by_digest(protocols: Iterable[Protocol]) -> dict[str, str]:
    forms = (form.definition for protocol in protocols for form in protocol.forms)
    return {form.digest: str(form.xml) for form in forms}
