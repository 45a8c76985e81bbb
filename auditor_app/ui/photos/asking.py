"""What the page of photos reads and keeps: done on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor_app.audit import WORKER_INTERVIEW, protocol_of
from auditor_app.audit.filling import definition_of, session_for
from auditor_app.errors import AuditorError
from auditor_app.protocols.identifying import without_positions
from auditor_app.vault import Redaction
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Audit, Evidence, Finding, Record, Vault
    from auditor_app.xforms import FormSession


@dataclass(frozen=True, slots=True)
class PhotoItem:
    """A photo with everything by which it can be found.

    Attributes:
        number: counts within the audit, from 1.
        form, question: what its form and its question are called.
        record: what its record is called; "" of a form of which an audit has one at most.
        worker: the code of the worker whose interview it belongs to, else "".
        findings: the numbers of the findings that rest on it.
        sealed: nothing of it can be seen here any more.
        gone: its file is not in the vault any more.
    """

    evidence: Evidence
    redaction: Redaction
    number: int
    form: str
    question: str
    record: str
    worker: str
    findings: tuple[int, ...]
    sealed: bool
    gone: bool

    @property
    def id(self) -> str:
        """The photo's id."""
        return self.evidence.id

    @property
    def to_be_looked_at(self) -> bool:
        """Whether somebody still has to look at it."""
        return not (self.sealed or self.redaction.looked_at)


@dataclass(frozen=True, slots=True)
class FindingChoice:
    """A finding to which a photo can be linked; `linked` are the photos it rests on, by id."""

    finding_id: str
    number: int
    title: str
    linked: frozenset[str]


@dataclass(frozen=True, slots=True)
class PhotoWall:
    """The photos of an audit, in the order of its records; `changeable` while it is a draft."""

    audit: Audit
    items: tuple[PhotoItem, ...]
    findings: tuple[FindingChoice, ...]
    changeable: bool


def photo_wall(vault: Vault, audit_id: str) -> PhotoWall:
    """Everything that the page of photos shows, but for the pictures."""
    audit = vault.audits.get(audit_id)
    protocol = protocol_of(audit, vault)
    findings = vault.findings.of_audit(audit_id)
    look = _Looking(vault, audit, protocol, findings)
    # Sounds, films and files have no picture to hang on a wall.
    evidence = vault.evidence.of_audit(audit_id)
    photos = [each for each in evidence if each.media_type.startswith("image/")]
    items = tuple(look.item(photo, number) for number, photo in enumerate(photos, 1))
    changeable = audit.state == "draft" and not vault.read_only
    return PhotoWall(audit, items, tuple(map(_choice, findings)), changeable)


class _Looking:
    """Looks at each photo; what many share is looked up once."""

    def __init__(
        self, vault: Vault, audit: Audit, protocol: Protocol, findings: tuple[Finding, ...]
    ) -> None:
        self._vault = vault
        self._protocol = protocol
        self._records = {record.id: record for record in vault.records.of_audit(audit.id)}
        self._sealed = {r for r in self._records if vault.sealed.get(r) is not None}
        self._there = vault.evidence.files_there()
        self._redactions = vault.redactions.of_audit(audit.id)
        self._sessions: dict[str, FormSession | None] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._findings: dict[str, list[int]] = {}
        for finding in findings:
            for link in finding.content.links:
                if link.kind == "photo":
                    self._findings.setdefault(link.evidence_id, []).append(finding.number)

    def item(self, photo: Evidence, number: int) -> PhotoItem:
        record = self._records[photo.record_id]
        form = self._protocol.form(record.form_id)
        several = form.count in {"many", "any"}
        return PhotoItem(
            photo,
            self._redactions.get(photo.id, Redaction(photo.id)),
            number,
            form.title,
            self._question(record, photo.ref),
            record.title if several else "",
            record.title if record.role == WORKER_INTERVIEW else "",
            tuple(self._findings.get(photo.id, ())),
            sealed=record.id in self._sealed,
            gone=photo.id not in self._there,
        )

    def _question(self, record: Record, ref: str) -> str:
        """What a question is called; one in a repeat as in its first instance."""
        key = record.form_digest, without_positions(ref)
        if key not in self._labels:
            self._labels[key] = self._label(record, ref)
        return self._labels[key]

    def _label(self, record: Record, ref: str) -> str:
        name = without_positions(ref).rpartition("/")[2]
        session = self._session(record)
        if session is None or not session.has(ref):
            return name
        return plain_text(session.node(ref).label) or name

    def _session(self, record: Record) -> FormSession | None:
        """A session of the record's form without an answer; None where it cannot be opened."""
        if record.form_digest not in self._sessions:
            try:
                form = definition_of(self._vault, record)
                self._sessions[record.form_digest] = session_for(self._vault, form)
            except AuditorError:
                # A form that cannot be used any more: its photos can still be seen.
                self._sessions[record.form_digest] = None
        return self._sessions[record.form_digest]


def _choice(finding: Finding) -> FindingChoice:
    links = finding.content.links
    linked = frozenset(link.evidence_id for link in links if link.kind == "photo")
    return FindingChoice(finding.id, finding.number, finding.content.title, linked)


def with_redaction(item: PhotoItem, redaction: Redaction) -> PhotoItem:
    """The photo after something was said of it."""
    return replace(item, redaction=redaction)


def read_thumbnails(vault: Vault, wanted: tuple[str, ...]) -> dict[str, bytes | None]:
    """The previews of photos by id, as they may be shown outside; None where there is none."""
    found: dict[str, bytes | None] = {}
    for evidence_id in wanted:
        try:
            hidden = vault.redactions.thumbnail(evidence_id)
            found[evidence_id] = hidden or vault.evidence.thumbnail(evidence_id)
        except AuditorError:
            found[evidence_id] = None
    return found
