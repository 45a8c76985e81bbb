"""Photos of questions: a row and a thumbnail in the store, the original as a sealed file.

The thumbnail is a column of the encrypted store, not a file of its own: it is written in the same
transaction as the row, so the two can never part, and a page of thirty thumbnails is one query. It
has a table to itself, so that listing photos does not read pictures.
"""

from __future__ import annotations

import io
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from auditor_app.errors import (
    AuditorError,
    StorageFullError,
    UnknownRowError,
    VaultAccessError,
)
from auditor_app.vault.events import Subject
from auditor_app.vault.evidence_files import WrittenFile
from auditor_app.vault.following import followed
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.evidence_files import EvidenceFiles
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
    """One photo of a question. `position` orders the photos of a question, from 1.

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
        sealed: SealedRoom,
    ) -> None:
        self._store = store
        self._events = events
        self._records = records
        self._files = files
        self._sealed = sealed

    def add(
        self,
        record_id: str,
        ref: str,
        content: BinaryIO | bytes,
        thumbnail: bytes | None,
        metadata: EvidenceMetadata,
        caption: str = "",
    ) -> Evidence:
        """Take an original in: sealed file first, then its row; when this returns, both are safe.

        Raises:
            UnknownRowError, RecordStateError: no such record, or it is finalised.
            StorageFullError, VaultAccessError: nothing was taken in.
        """
        self._records.audit_of_draft(record_id)
        evidence_id = str(uuid.uuid4())
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        written = self._files.write(evidence_id, stream)
        try:
            return self._insert(evidence_id, record_id, ref, written, thumbnail, metadata, caption)
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
            self._events.append(
                "evidence.added",
                Subject(audit_id, record_id, evidence_id),
                {"ref": ref, "size": written.size, "sha256": written.sha256},
            )
            return self.get(evidence_id)

    def get(self, evidence_id: str) -> Evidence:
        """One photo's row.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(f"{_SELECT} WHERE id = ?", (evidence_id,))
        if row is None:
            raise _unknown()
        return _evidence(row)

    def of_record(self, record_id: str) -> tuple[Evidence, ...]:
        """The photos of a record, question by question, in their order."""
        rows = self._store.rows(
            f"{_SELECT} WHERE record_id = ? ORDER BY ref, position",
            (record_id,),
        )
        return tuple(_evidence(row) for row in rows)

    def of_audit(self, audit_id: str) -> tuple[Evidence, ...]:
        """The photos of an audit, record by record, question by question."""
        rows = self._store.rows(
            f"{_SELECT} JOIN record r ON r.id = e.record_id"
            " WHERE r.audit_id = ? ORDER BY r.seq, e.ref, e.position",
            (audit_id,),
        )
        return tuple(_evidence(row) for row in rows)

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

    def follow(self, record_id: str, taken_out: Sequence[str]) -> tuple[str, ...]:
        """Let the photos of a draft follow their questions when repeat instances are taken out.

        Those of an instance that went lose their row. Gives their ids, for `drop_files` once the
        caller's transaction has ended well.

        Raises:
            RecordStateError: the record is finalised.
        """
        gone: list[str] = []
        with self._store.transaction():
            for photo in self.of_record(record_id) if taken_out else ():
                ref = followed(photo.ref, taken_out)
                if ref is None:
                    self._forget(photo.id)
                    gone.append(photo.id)
                elif ref != photo.ref:
                    self._change(photo.id, "ref", ref, "evidence.moved")
        return tuple(gone)

    def drop_files(self, evidence_ids: Iterable[str]) -> None:
        """Remove the files of photos that have no row any more.

        What the system does not let go of now (on Windows, a file that is being scanned) is swept
        at the next unlock. It is no error: the change is written already, and whoever took it for
        failed and made it again would take the photos of the next instance out.
        """
        for evidence_id in evidence_ids:
            with suppress(VaultAccessError, StorageFullError):
                self._files.remove(evidence_id)

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

    def remove(self, evidence_id: str) -> None:
        """Remove a photo for good: the row first, then the file; a rest is swept at unlock.

        Raises:
            UnknownRowError, RecordStateError: no such photo, or its record is finalised.
        """
        self._forget(evidence_id)
        self.drop_files((evidence_id,))

    def _forget(self, evidence_id: str) -> None:
        with self._store.transaction():
            found = self.get(evidence_id)
            audit_id = self._records.audit_of_draft(found.record_id)
            self._store.execute("DELETE FROM evidence WHERE id = ?", (evidence_id,))
            self._events.append(
                "evidence.removed",
                Subject(audit_id, found.record_id, evidence_id),
                {"ref": found.ref, "sha256": found.sha256},
            )

    def all_files(self) -> dict[str, WrittenFile]:
        """What each sealed file must hold, by evidence id."""
        rows = self._store.rows("SELECT id, size, sha256 FROM evidence ORDER BY seq")
        return {evidence_id: WrittenFile(size, digest) for evidence_id, size, digest in rows}

    def sweep(self) -> None:
        """Clear what an interrupted import or removal left in the folder."""
        for evidence_id in self._files.sweep(self.all_files().keys(), self._was_removed):
            self._events.append("evidence.quarantined", Subject(evidence_id=evidence_id))

    def _was_removed(self, evidence_id: str) -> bool:
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
