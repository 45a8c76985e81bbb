"""What goes into a bundle, and the files that become of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from itertools import starmap
from typing import TYPE_CHECKING, Protocol, cast

from auditor_app.bundle import names
from auditor_app.bundle.nested import SEALED, SealedEntry, sealed_document
from auditor_app.errors import BundleError
from auditor_app.identity.canonical import Json, canonical_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import BinaryIO

    from auditor_app.identity.programme import Recipient

_REMEDY = "Report this as a fault of the program; nothing was written."


class EventLogHead(Protocol):
    """The newest row of the vault's event log: its number and the hash that chains it."""

    @property
    def sequence(self) -> int:
        """Number of the newest row; 0 where there is none."""

    @property
    def digest(self) -> str:
        """Its hash, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class SealedContent:
    """A file that was sealed before: it goes into the bag as it is.

    `open` gives the sealed bytes; they must have this `size` and `sha256`. What is inside has
    `plain_size` and `plain_sha256`.
    """

    size: int
    sha256: str
    plain_size: int
    plain_sha256: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class BundleRecord:
    """A filled form: the ODK instance as XML text or UTF-8 bytes, or sealed."""

    record_id: str
    xml: str | bytes | SealedContent


@dataclass(frozen=True, slots=True)
class BundleForm:
    """A form definition that a record of the bundle is pinned to."""

    form_id: str
    version: str
    xml: str | bytes

    @property
    def digest(self) -> str:
        """SHA-256 of the definition's UTF-8 bytes, in hexadecimal."""
        return sha256(_as_bytes(self.xml)).hexdigest()


@dataclass(frozen=True, slots=True)
class BundleFormMedia:
    """A picture, a sound or a film that a form of the bundle shows. `open` gives its bytes."""

    extension: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class BundleEvidence:
    """A photo or another file. `open` gives its plain bytes; they must have this size and hash.

    One of a sealed record comes as `sealed`, and `open` is not asked.
    """

    evidence_id: str
    extension: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]
    sealed: SealedContent | None = None


@dataclass(frozen=True, slots=True)
class BundleRedacted:
    """The redacted copy of a photo of the bundle, a JPEG; it stands beside the original."""

    evidence_id: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class BundleMedia:
    """A file of a record that is no evidence: its log (`audit.csv`), named by its instance.

    Beside a sealed record lies what is said of its photos too (`photos.json`).
    """

    record_id: str
    name: str
    content: bytes | SealedContent


@dataclass(frozen=True, slots=True)
class BundleContents:
    """One audit as it is delivered. `events` are lines without their line ends.

    Without `findings` there is no file of them.
    """

    bundle_id: str
    audit: Mapping[str, object]
    records: Sequence[BundleRecord]
    forms: Sequence[BundleForm]
    evidence: Sequence[BundleEvidence]
    report_pdf: bytes
    events: Iterable[bytes]
    media: Sequence[BundleMedia] = ()
    sealed_to: Sequence[Recipient] = ()
    """Whom the files that were sealed before are sealed to."""
    findings: Mapping[str, object] | None = None
    redacted: Sequence[BundleRedacted] = ()
    form_media: Sequence[BundleFormMedia] = ()


@dataclass(frozen=True, slots=True)
class PayloadFile:
    """A file below `data/`. `sha256` is given where it is known before the file is read."""

    path: str
    size: int
    open: Callable[[], BinaryIO]
    sha256: str | None = None


def payload_files(contents: BundleContents) -> tuple[PayloadFile, ...]:
    """Every payload file in the order in which it is written: by path.

    The event log is held in memory (some 200 bytes an event); evidence is not.

    Raises:
        BundleError: two things would have the same file name, or an event holds a line end.
    """
    if not names.is_uuid(contents.bundle_id):
        raise BundleError(["The bundle's identifier is not a UUID."], _REMEDY)
    document = dict(contents.audit)
    nested = dict(_sealed_contents(contents))
    if nested:
        document[SEALED] = sealed_document(contents.sealed_to, starmap(_entry, nested.items()))
    audit = canonical_json(cast("dict[str, Json]", document))
    findings = contents.findings
    files = [
        _in_memory(names.AUDIT, audit),
        _in_memory(names.EVENTS, _event_lines(contents.events)),
        _in_memory(names.REPORT, contents.report_pdf),
        *(
            [_in_memory(names.FINDINGS, canonical_json(cast("dict[str, Json]", findings)))]
            if findings is not None
            else []
        ),
        *(
            _in_memory(names.record_path(r.record_id), _as_bytes(r.xml))
            for r in contents.records
            if not isinstance(r.xml, SealedContent)
        ),
        *(_in_memory(path, _as_bytes(form.xml)) for path, form in form_paths(contents.forms)),
        *(
            PayloadFile(names.form_media_path(m.sha256, m.extension), m.size, m.open, m.sha256)
            for m in contents.form_media
        ),
        *(
            PayloadFile(names.evidence_path(e.evidence_id, e.extension), e.size, e.open, e.sha256)
            for e in contents.evidence
            if e.sealed is None
        ),
        *(
            PayloadFile(names.redacted_path(r.evidence_id), r.size, r.open, r.sha256)
            for r in contents.redacted
        ),
        *(
            _in_memory(names.media_path(m.record_id, m.name), m.content)
            for m in contents.media
            if not isinstance(m.content, SealedContent)
        ),
        *(PayloadFile(path, s.size, s.open, s.sha256) for path, s in nested.items()),
    ]
    # Case does not tell files apart on Windows and macOS.
    doubled = [path for path, times in Counter(f.path.lower() for f in files).items() if times > 1]
    if doubled:
        raise BundleError([f"{path} would stand in the bundle twice." for path in doubled], _REMEDY)
    return tuple(sorted(files, key=lambda file: file.path))


def _sealed_contents(contents: BundleContents) -> Iterator[tuple[str, SealedContent]]:
    """Every file that was sealed before, with its path in the bag."""
    for record in contents.records:
        if isinstance(record.xml, SealedContent):
            yield names.sealed_path(names.record_path(record.record_id)), record.xml
    for each in contents.evidence:
        if each.sealed is not None:
            path = names.evidence_path(each.evidence_id, each.extension)
            yield names.sealed_path(path), each.sealed
    for media in contents.media:
        if isinstance(media.content, SealedContent):
            path = names.media_path(media.record_id, media.name)
            yield names.sealed_path(path), media.content


def _entry(path: str, sealed: SealedContent) -> SealedEntry:
    return SealedEntry(path, sealed.size, sealed.sha256, sealed.plain_size, sealed.plain_sha256)


def form_paths(forms: Sequence[BundleForm]) -> tuple[tuple[str, BundleForm], ...]:
    """Each form with its place in the bag, by place.

    Two definitions of one id and version happen (a form that was changed without a new version):
    both are delivered, under names with their digests.
    """
    plain = [names.form_path(form.form_id, form.version, form.digest) for form in forms]
    times = Counter(path.lower() for path in plain)
    placed = [
        (
            path
            if times[path.lower()] == 1
            else names.form_path(form.form_id, form.version, form.digest, always_digest=True),
            form,
        )
        for path, form in zip(plain, forms, strict=True)
    ]
    return tuple(sorted(placed, key=lambda entry: entry[0]))


def _in_memory(path: str, content: bytes) -> PayloadFile:
    return PayloadFile(path, len(content), lambda: BytesIO(content))


def _event_lines(events: Iterable[bytes]) -> bytes:
    lines = list(events)
    if any(b"\n" in line for line in lines):
        raise BundleError(["An event of the log holds a line end."], _REMEDY)
    return b"".join(line + b"\n" for line in lines)


def _as_bytes(text: str | bytes) -> bytes:
    return text.encode("utf-8") if isinstance(text, str) else text
