"""Photos, sounds and files of questions: a row in the store, the original as a sealed file.

The thumbnail is a column of the encrypted store, not a file of its own: it is written in the same
transaction as the row, so the two can never part, and a page of thirty thumbnails is one query. It
has a table to itself, so that listing photos does not read pictures. Sounds and files have none.
"""

from __future__ import annotations

import io
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from auditor_app.errors import AuditorError, DamagedStoreError, UnknownRowError
from auditor_app.vault.events import Subject
from auditor_app.vault.evidence_files import WrittenFile
from auditor_app.vault.following import followed
from auditor_app.vault.leaving import write_outside
from auditor_app.vault.stopping import go_on_unless, never
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.evidence_files import EvidenceFiles
    from auditor_app.vault.following import Renumbering
    from auditor_app.vault.photos_aside import PhotosAside
    from auditor_app.vault.records import Records
    from auditor_app.vault.sealed import SealedRoom
    from auditor_app.vault.store import Store

_COLUMNS: Final = (
    *("id", "record_id", "ref", "position", "caption", "media_type", "extension", "size"),
    *("sha256", "width", "height", "captured_at", "latitude", "longitude", "altitude"),
    "added_at",
)
_SELECT: Final = f"SELECT {', '.join(f'e.{name}' for name in _COLUMNS)} FROM evidence e"  # noqa: S608 - names from above
_PLACES: Final = ", ".join("?" for _ in _COLUMNS)
_INSERT: Final = f"INSERT INTO evidence ({', '.join(_COLUMNS)}) VALUES ({_PLACES})"  # noqa: S608 - likewise


@dataclass(frozen=True, slots=True)
class EvidenceMetadata:
    """What is known of an original before it is stored.

    `width` and `height` are pixels as shown (after EXIF orientation). `captured_at` is aware when
    the camera said its offset from UTC, else the camera's local time without one. Position in
    decimal degrees (WGS 84), altitude in metres above sea level.
    """

    media_type: str
    extension: str
    width: int | None = None
    height: int | None = None
    captured_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One photo, sound, film or file of a question; `position` orders those of one, from 1.

    `size` (bytes) and `sha256` (hex) are the original's; for the other fields see
    `EvidenceMetadata`. `added_at` is aware, in UTC.
    """

    id: str
    record_id: str
    ref: str
    position: int
    caption: str
    media_type: str
    extension: str
    size: int
    sha256: str
    width: int | None
    height: int | None
    captured_at: datetime | None
    latitude: float | None
    longitude: float | None
    altitude: float | None
    added_at: datetime


class EvidenceRoom:
    """The photos of one vault."""

    def __init__(
        self,
        store: Store,
        events: EventLog,
        records: Records,
        files: EvidenceFiles,
        aside: PhotosAside,
        sealed: SealedRoom,
    ) -> None:
        self._store = store
        self._events = events
        self._records = records
        self._files = files
        self._aside = aside
        self._sealed = sealed

    def add(
        self,
        record_id: str,
        ref: str,
        content: BinaryIO | bytes,
        thumbnail: bytes | None,
        metadata: EvidenceMetadata,
        caption: str = "",
        *,
        drawn_on: str = "",
    ) -> Evidence:
        """Take an original in: sealed file first, then its row; when this returns, both are safe.

        `drawn_on` is the id of the photo that it is a drawing on; the event log holds that.

        Raises:
            UnknownRowError, RecordStateError: no such record, or it is finalised.
            StorageFullError, VaultAccessError: nothing was taken in.
        """
        self._records.audit_of_draft(record_id)
        evidence_id = str(uuid.uuid4())
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        written = self._files.write(evidence_id, stream)
        try:
            return self._insert(
                evidence_id, record_id, ref, written, thumbnail, metadata, caption, drawn_on
            )
        except BaseException:
            # What cannot be removed now is swept at the next unlock; the first error counts.
            with suppress(AuditorError):
                self._files.remove(evidence_id)
            raise

    def _insert(
        self,
        evidence_id: str,
        record_id: str,
        ref: str,
        written: WrittenFile,
        thumbnail: bytes | None,
        metadata: EvidenceMetadata,
        caption: str,
        drawn_on: str,
    ) -> Evidence:
        with self._store.transaction():
            audit_id = self._records.audit_of_draft(record_id)
            (position,) = self._store.row(
                "SELECT coalesce(max(position), 0) + 1 FROM evidence"
                " WHERE record_id = ? AND ref = ?",
                (record_id, ref),
            ) or (1,)
            taken = metadata.captured_at
            self._store.execute(
                _INSERT,
                (
                    *(evidence_id, record_id, ref, position, caption),
                    *(metadata.media_type, metadata.extension, written.size, written.sha256),
                    *(metadata.width, metadata.height, taken.isoformat() if taken else None),
                    *(metadata.latitude, metadata.longitude, metadata.altitude),
                    self._store.now(),
                ),
            )
            if thumbnail is not None:
                self._store.execute(
                    "INSERT INTO thumbnail (evidence_id, jpeg) VALUES (?, ?)",
                    (evidence_id, thumbnail),
                )
            head = self._events.append(
                "evidence.added",
                Subject(audit_id, record_id, evidence_id),
                {
                    "ref": ref,
                    "size": written.size,
                    "sha256": written.sha256,
                    **({"drawn_on": drawn_on} if drawn_on else {}),
                },
            )
            self._records.keep_photos(record_id, ref, {evidence_id: None}, head)
            return self.get(evidence_id)

    def get(self, evidence_id: str) -> Evidence:
        """One photo's row.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{_SELECT} WHERE id = ? AND NOT aside", (evidence_id,))
        if row is None:
            raise _unknown()
        return _evidence(row)

    def of_record(self, record_id: str) -> tuple[Evidence, ...]:
        """The photos of a record, question by question, in their order."""
        rows = self._store.rows(
            f"{_SELECT} WHERE record_id = ? AND NOT aside ORDER BY ref, position",
            (record_id,),
        )
        return tuple(_evidence(row) for row in rows)

    def of_audit(self, audit_id: str) -> tuple[Evidence, ...]:
        """The photos of an audit, record by record, question by question."""
        rows = self._store.rows(
            f"{_SELECT} JOIN record r ON r.id = e.record_id"
            " WHERE r.audit_id = ? AND NOT e.aside ORDER BY r.seq, e.ref, e.position",
            (audit_id,),
        )
        return tuple(_evidence(row) for row in rows)

    def drawings(self, audit_id: str) -> dict[str, str]:
        """The photos that drawings of an audit were made on, by the id of the drawing.

        As the event log says, so that the link is signed with it. Either may be gone by now.
        """
        rows = self._store.rows(
            "SELECT json_extract(subject, '$.evidence_id'), json_extract(details, '$.drawn_on')"
            " FROM event WHERE audit_id = ? AND kind = 'evidence.added'"
            " AND json_extract(details, '$.drawn_on') IS NOT NULL",
            (audit_id,),
        )
        return {str(drawing): str(photo) for drawing, photo in rows}

    def read(self, evidence_id: str) -> bytes:
        """The original, byte for byte as it came in, checked against its digest.

        Raises:
            UnknownRowError: the vault does not hold it.
            RecordSealedError: it belongs to a sealed record.
            DamagedStoreError: its file is gone or damaged.
        """
        found = self._readable(evidence_id)
        return self._files.read(evidence_id, WrittenFile(found.size, found.sha256))

    def open(self, evidence_id: str) -> BinaryIO:
        """The original as a stream over memory. Raises as `read`."""
        found = self._readable(evidence_id)
        return self._files.open(evidence_id, WrittenFile(found.size, found.sha256))

    def export(self, evidence_id: str, target: Path) -> None:
        """Write a plain copy of the original to `target`, outside the vault, and note that it was.

        For other programs, on the person's explicit wish only: nobody protects the copy. Only its
        owner may read it.

        Raises:
            UnknownRowError, RecordSealedError, DamagedStoreError: as `read`.
            StorageFullError, VaultAccessError: `target` is as before.
        """
        found = self._readable(evidence_id)
        content = self.read(evidence_id)
        audit_id = self._records.get(found.record_id).audit_id
        subject = Subject(audit_id, found.record_id, evidence_id)
        # Before, so that no kill leaves a copy that the log does not know of.
        self._events.append("evidence.exported", subject)
        try:
            write_outside(self._files.folder.parent, target, content)
        except BaseException:
            self._events.append("evidence.not_exported", subject)
            raise

    def _readable(self, evidence_id: str) -> Evidence:
        found = self.get(evidence_id)
        self._sealed.refuse(found.record_id)
        return found

    def thumbnail(self, evidence_id: str) -> bytes:
        """The thumbnail, a JPEG.

        Raises:
            UnknownRowError: there is none.
        """
        row = self._store.row("SELECT jpeg FROM thumbnail WHERE evidence_id = ?", (evidence_id,))
        if row is None:
            raise _unknown()
        return bytes(row[0])

    def set_caption(self, evidence_id: str, caption: str) -> Evidence:
        """Write a photo's caption anew.

        Raises:
            UnknownRowError, RecordStateError: no such photo, or its record is finalised.
        """
        return self._change(evidence_id, "caption", caption, "evidence.captioned")

    def follow(self, record_id: str, taken_out: Sequence[Renumbering]) -> None:
        """Let the photos of a draft follow their questions when repeat instances go, or move.

        Those of an instance that went are set aside: undoing brings them back. Part of the
        transaction in which the instances went.

        Raises:
            RecordStateError: the record is finalised.
        """
        if not taken_out:
            return
        with self._store.transaction():
            places = {
                photo.id: ref
                for photo in self.of_record(record_id)
                if (ref := followed(photo.ref, taken_out)) != photo.ref
            }
            about = Subject(self._records.audit_of_draft(record_id), record_id)
            before = self._aside.place(about, places)
            self._records.add_photos(record_id, before)

    def set_aside(self, evidence_id: str) -> None:
        """Take a photo out of a draft, as a step that can be undone.

        It goes for good once that step can no longer be undone, at finalising at the latest.

        Raises:
            UnknownRowError, RecordStateError: no such photo, or its record is finalised.
        """
        with self._store.transaction():
            found = self.get(evidence_id)
            about = Subject(self._records.audit_of_draft(found.record_id), found.record_id)
            before = self._aside.place(about, {evidence_id: None})
            head = self._events.head()
            self._records.keep_photos(found.record_id, found.ref, before, head)

    def _change(self, evidence_id: str, column: str, value: str, kind: str) -> Evidence:
        with self._store.transaction():
            found = self.get(evidence_id)
            audit_id = self._records.audit_of_draft(found.record_id)
            self._store.execute(
                f"UPDATE evidence SET {column} = ? WHERE id = ?",  # noqa: S608 - a name of this module
                (value, evidence_id),
            )
            self._events.append(kind, Subject(audit_id, found.record_id, evidence_id))
            return self.get(evidence_id)

    def all_files(self) -> dict[str, WrittenFile]:
        """What each sealed file must hold, by evidence id; those set aside too."""
        rows = self._store.rows("SELECT id, size, sha256 FROM evidence ORDER BY seq")
        return {evidence_id: WrittenFile(size, digest) for evidence_id, size, digest in rows}

    def files_there(self) -> frozenset[str]:
        """The ids of the photos whose file lies in the vault, whole or not."""
        return frozenset(self._files.ids())

    def damaged(self, *, stop: Callable[[], bool] = never) -> Iterator[str]:
        """The ids of photos whose file is gone or damaged; reads all, unless `stop` says so.

        Those of sealed records are left out: see `SealedRoom.damaged`.

        Raises:
            StoppedError: it was broken off.
        """
        for evidence_id, expected in self.all_files().items():
            go_on_unless(stop)
            if self._sealed.photo(evidence_id) is not None:
                continue
            try:
                self._files.check(evidence_id, expected)
            except DamagedStoreError:
                yield evidence_id

    def sweep(self) -> None:
        """Clear what an interrupted import or removal left in the folder."""
        for evidence_id in self._files.sweep(self.all_files().keys(), self.was_removed):
            self._events.append("evidence.quarantined", Subject(evidence_id=evidence_id))

    def was_removed(self, evidence_id: str) -> bool:
        """Whether the event log says that this photo was taken out."""
        found = self._store.row(
            "SELECT 1 FROM event WHERE kind = 'evidence.removed'"
            " AND json_extract(subject, '$.evidence_id') = ?",
            (evidence_id,),
        )
        return found is not None


def _unknown() -> UnknownRowError:
    return UnknownRowError("The vault holds no such photo.", "Reload the record.")


def _evidence(row: tuple[Any, ...]) -> Evidence:
    fields = dict(zip(_COLUMNS, row, strict=True))
    taken = fields["captured_at"]
    fields["captured_at"] = datetime.fromisoformat(taken) if taken else None
    fields["added_at"] = read_time(fields["added_at"])
    return Evidence(**fields)
