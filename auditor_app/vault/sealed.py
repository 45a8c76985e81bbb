"""Sealed records: final, readable by the organisation alone, their plain copy gone.

Sealing is part of the transaction that finalises: before it commits, the record is whole and
plain; after it, its answers are deleted and its sealed files lie on the disk. What cannot be part
of a transaction follows in `settle`: photos are replaced by their sealed form, the store is
written anew so that no page of it remembers, copies elsewhere are forgotten. A kill between the
two is made up for at the next unlock. None of it needs a secret of the organisation.
"""

from __future__ import annotations

import hashlib
import io
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from auditor_app.errors import (
    DamagedStoreError,
    RecordSealedError,
    RecordStateError,
    StorageFullError,
    UnknownRowError,
    VaultAccessError,
    VaultError,
)
from auditor_app.identity.programme import Recipient, check_recipients
from auditor_app.vault.audits import FINALISED
from auditor_app.vault.events import Subject
from auditor_app.vault.evidence_files import WrittenFile
from auditor_app.vault.sample_plans import lists_erased, note_lists_cleared
from auditor_app.vault.sealed_files import PARTS, SealedFiles
from auditor_app.vault.search import forget_texts
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.evidence_files import EvidenceFiles
    from auditor_app.vault.store import Store

UNSETTLED: Final = "What sealed records or an erased list left in clear was not cleared yet."
"""The one fault by which nothing is lost: unlocking the vault mends it."""
UNLOCK_AGAIN: Final = "Free some space, then lock the vault and unlock it: that clears it."

_ERASED: Final = (
    "DELETE FROM answer WHERE record = ?",
    "DELETE FROM form_log WHERE record = ?",
    "DELETE FROM form_log_open WHERE record = ?",
    "DELETE FROM form_log_size WHERE record = ?",
    "DELETE FROM step WHERE record = ?",
    "DELETE FROM remark WHERE record = ?",
    """DELETE FROM thumbnail WHERE evidence_id IN
        (SELECT e.id FROM evidence e JOIN record r ON r.id = e.record_id WHERE r.seq = ?)""",
    """DELETE FROM redaction_step WHERE evidence_id IN
        (SELECT e.id FROM evidence e JOIN record r ON r.id = e.record_id WHERE r.seq = ?)""",
    """DELETE FROM redacted_copy WHERE evidence_id IN
        (SELECT e.id FROM evidence e JOIN record r ON r.id = e.record_id WHERE r.seq = ?)""",
    """UPDATE evidence SET caption = '', captured_at = NULL, latitude = NULL, longitude = NULL,
        altitude = NULL WHERE record_id = (SELECT id FROM record WHERE seq = ?)""",
    "UPDATE assessment_override SET reason = '' WHERE record = ?",
)
"""What a sealed record loses, by its row number; a table with workers' words belongs here.

The search index is cleared by `forget_texts`.
"""


@dataclass(frozen=True, slots=True)
class SealedPart:
    """One sealed file of a record: which (see `PARTS`), what is inside, and the file itself."""

    name: str
    plain: WrittenFile
    sealed: WrittenFile


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """A sealed record. `summary` is what is kept of it, as JSON; `sealed_at` aware, in UTC."""

    record_id: str
    summary: str
    recipients: tuple[Recipient, ...]
    parts: tuple[SealedPart, ...]
    sealed_at: datetime


class SealedRoom:
    """The sealed records of one vault."""

    def __init__(
        self, store: Store, events: EventLog, evidence: EvidenceFiles, folder: Path
    ) -> None:
        self._store = store
        self._events = events
        self._evidence = evidence
        self._files = SealedFiles(folder, evidence.folder)
        self._forgetting: list[Callable[[], None]] = []
        self._dropped: list[str] = []

    def when_settling(self, forget_plain_copies: Callable[[], None]) -> None:
        """Have a copy of the store elsewhere forget what was sealed (rolling backups).

        Called after the store itself has forgotten and before the sealing counts as settled. An
        error it raises leaves the sealing unsettled, so that it is called again at an unlock.
        """
        self._forgetting.append(forget_plain_copies)

    # Sealing ------------------------------------------------------------------------------------

    def seal(
        self,
        record_id: str,
        parts: Mapping[str, bytes],
        photos: Sequence[str],
        summary: str,
        recipients: Sequence[Recipient],
    ) -> SealedRecord:
        """Seal a finalised record and delete its plain copy, in the caller's transaction.

        `settle` must follow once that transaction has ended well.

        Args:
            record_id: the record.
            parts: what the organisation gets of it, by name (`PARTS`).
            photos: ids of its photos that go along. The others are removed for good: their
                questions are not asked any more, so they were to go nowhere.
            summary: what is kept, as JSON.
            recipients: the organisation's.

        Raises:
            IdentityError: `recipients` are not two different keys.
            RecordStateError: the record is not finalised, or sealed already.
            DamagedStoreError: a photo's file is damaged.
            StorageFullError, VaultAccessError: the sealed files cannot be written.
        """
        check_recipients(tuple(recipients))
        with self._store.transaction():
            row = self._store.row(
                "SELECT seq, audit_id, state FROM record WHERE id = ?", (record_id,)
            )
            if row is None:
                raise UnknownRowError("The vault holds no such record.", "Reload the records.")
            key, audit_id, state = row
            if state != FINALISED or self.get(record_id) is not None:
                raise RecordStateError(
                    "Only a record that is final and not sealed yet can be sealed.",
                    "Reload the list of records.",
                )
            self._store.execute(
                "INSERT INTO sealed_record (record_id, summary, recipients, sealed_at, settled)"
                " VALUES (?, ?, ?, ?, 0)",
                (record_id, summary, _recipients_json(recipients), self._store.now()),
            )
            for name in PARTS:
                if name in parts:
                    self._seal_part(record_id, name, parts[name], recipients)
            self._seal_photos(audit_id, record_id, photos, recipients)
            for statement in _ERASED:
                self._store.execute(statement, (key,))
            forget_texts(self._store, key)
            sealed = self.require(record_id)
            self._events.append(
                "record.sealed",
                Subject(audit_id, record_id),
                {
                    "parts": {part.name: _digests(part) for part in sealed.parts},
                    "recipients": [recipient.age_public_key for recipient in recipients],
                },
            )
            return sealed

    def _seal_part(
        self, record_id: str, name: str, content: bytes, recipients: Sequence[Recipient]
    ) -> None:
        sealed = self._files.write(record_id, name, content, recipients)
        self._store.execute(
            "INSERT INTO sealed_part (record_id, name, plain_size, plain_sha256, size, sha256)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                *(record_id, name, len(content), hashlib.sha256(content).hexdigest()),
                *(sealed.size, sealed.sha256),
            ),
        )

    def _seal_photos(
        self, audit_id: str, record_id: str, photos: Sequence[str], recipients: Sequence[Recipient]
    ) -> None:
        rows = self._store.rows(
            "SELECT id, size, sha256, ref FROM evidence WHERE record_id = ? ORDER BY seq",
            (record_id,),
        )
        for evidence_id, size, digest, ref in rows:
            if evidence_id not in photos:
                self._store.execute("DELETE FROM evidence WHERE id = ?", (evidence_id,))
                self._events.append(
                    "evidence.removed",
                    Subject(audit_id, record_id, evidence_id),
                    {"ref": ref, "sha256": digest},
                )
                self._dropped.append(evidence_id)
                continue
            content = self._evidence.read(evidence_id, WrittenFile(size, digest))
            sealed = self._files.write_photo(evidence_id, content, recipients)
            self._store.execute(
                "INSERT INTO sealed_evidence (evidence_id, size, sha256) VALUES (?, ?, ?)",
                (evidence_id, sealed.size, sealed.sha256),
            )

    def keep_of_audit(self, audit_id: str, kept: str) -> None:
        """Keep what an audit's report needs of all its interviews together, as JSON."""
        self._store.execute(
            "INSERT INTO sealed_audit (audit_id, kept) VALUES (?, ?)", (audit_id, kept)
        )

    # Settling -----------------------------------------------------------------------------------

    @property
    def unsettled(self) -> int:
        """How many sealed records may still have left something plain behind."""
        (count,) = self._store.row("SELECT count(*) FROM sealed_record WHERE settled = 0") or (0,)
        return int(count)

    def settle(self) -> None:
        """Clear what sealing left behind, and erased lists; again and again until it is done.

        Raises:
            StorageFullError, VaultAccessError: not now; the next unlock tries again.
            DamagedStoreError: the store is; or neither a photo's sealed form nor its original can
                be read, so that its record stays as it is.
        """
        lists = lists_erased(self._store)
        if not (self.unsettled or lists):
            return
        # What can be cleared is, whatever becomes of one photo.
        failed = self._place_photos()
        self._drop_files()
        if lists or not self._is_cleared():
            self._clear()
        places = ", ".join("?" for _ in failed)
        with self._store.transaction():
            settled = self._store.execute(
                "UPDATE sealed_record SET settled = 1"  # noqa: S608 - only question marks
                f" WHERE settled = 0 AND record_id NOT IN ({places})",
                tuple(failed),
            )
            if settled:
                self._events.append("records.settled", details={"records": settled})
            note_lists_cleared(self._store, lists)
        for error in failed.values():
            raise error

    def require_settled(self) -> None:
        """Make sure that no sealed record or list left something behind that this vault can read.

        Raises:
            VaultError: one has, or may have.
        """
        if self.unsettled or lists_erased(self._store):
            raise VaultError(UNSETTLED, UNLOCK_AGAIN)

    def _place_photos(self) -> dict[str, VaultError]:
        """Let sealed photos take the place of their originals; what failed, by record."""
        failed: dict[str, VaultError] = {}
        for record_id, evidence_id, expected in self._photos_to_settle():
            try:
                self._place(evidence_id, expected)
            except VaultError as error:
                failed.setdefault(record_id, error)
        return failed

    def _place(self, evidence_id: str, expected: WrittenFile) -> None:
        try:
            self._files.put_in_place(evidence_id, expected)
        except DamagedStoreError:
            self._files.put_in_place(evidence_id, self._seal_again(evidence_id))

    def _seal_again(self, evidence_id: str) -> WrittenFile:
        """Seal a photo anew whose sealed form was lost before it took the original's place.

        Raises:
            DamagedStoreError: the original is not there any more, or damaged.
        """
        row = self._store.row(
            "SELECT e.size, e.sha256, r.recipients FROM evidence e"
            " JOIN sealed_record r ON r.record_id = e.record_id WHERE e.id = ?",
            (evidence_id,),
        )
        assert row is not None  # noqa: S101 - asked for by its row
        content = self._evidence.read(evidence_id, WrittenFile(*row[:2]))
        sealed = self._files.write_photo(evidence_id, content, _recipients(row[2]))
        self._store.execute(
            "UPDATE sealed_evidence SET size = ?, sha256 = ? WHERE evidence_id = ?",
            (sealed.size, sealed.sha256, evidence_id),
        )
        return sealed

    def _is_cleared(self) -> bool:
        """Whether store and copies have forgotten all that was sealed so far."""
        row = self._store.row(
            "SELECT max(CASE kind WHEN 'records.cleared' THEN sequence END),"
            " max(CASE kind WHEN 'record.sealed' THEN sequence END) FROM event"
            " WHERE kind IN ('records.cleared', 'record.sealed')"
        )
        cleared, sealed = row or (None, None)
        return (cleared or 0) > (sealed or 0)

    def _clear(self) -> None:
        try:
            self._store.write_anew()
        except StorageFullError:
            # What goes elsewhere may make the room that this takes.
            self._forget_elsewhere()
            self._store.write_anew()
        self._forget_elsewhere()
        self._events.append("records.cleared")

    def _forget_elsewhere(self) -> None:
        for forget in self._forgetting:
            forget()

    def sweep(self) -> None:
        """At an unlock: finish a sealing that was cut off, clear what one that failed left.

        Where that cannot be now (no room, a photo's sealed form damaged), the vault still opens:
        it holds more than this. `auditor vault check` says what is left.
        """
        with suppress(VaultError):
            self.settle()
        self._files.sweep(self.part_files().keys(), self.photo_files().keys())

    def _drop_files(self) -> None:
        """Remove the files of photos that went; those that cannot now are swept at an unlock."""
        while self._dropped:
            evidence_id = self._dropped.pop()
            # Where sealing was undone after all, the photo is still there.
            if self._store.row("SELECT 1 FROM evidence WHERE id = ?", (evidence_id,)) is None:
                with suppress(VaultAccessError, StorageFullError):
                    self._evidence.remove(evidence_id)

    def _photos_to_settle(self) -> list[tuple[str, str, WrittenFile]]:
        """Record, photo and sealed form of each photo that may not have taken its place."""
        rows = self._store.rows(
            "SELECT r.record_id, s.evidence_id, s.size, s.sha256 FROM sealed_evidence s"
            " JOIN evidence e ON e.id = s.evidence_id"
            " JOIN sealed_record r ON r.record_id = e.record_id WHERE r.settled = 0"
        )
        return [(record_id, photo, WrittenFile(*facts)) for record_id, photo, *facts in rows]

    # What is there ------------------------------------------------------------------------------

    def get(self, record_id: str) -> SealedRecord | None:
        """A sealed record; None for one that is not sealed."""
        row = self._store.row(
            "SELECT summary, recipients, sealed_at FROM sealed_record WHERE record_id = ?",
            (record_id,),
        )
        if row is None:
            return None
        parts = self._store.rows(
            "SELECT name, plain_size, plain_sha256, size, sha256 FROM sealed_part"
            " WHERE record_id = ? ORDER BY name DESC",
            (record_id,),
        )
        return SealedRecord(
            record_id,
            row[0],
            _recipients(row[1]),
            tuple(SealedPart(p[0], WrittenFile(*p[1:3]), WrittenFile(*p[3:])) for p in parts),
            read_time(row[2]),
        )

    def require(self, record_id: str) -> SealedRecord:
        """A sealed record.

        Raises:
            UnknownRowError: it is not sealed, or not there.
        """
        found = self.get(record_id)
        if found is None:
            raise UnknownRowError("The vault holds no such sealed record.", "Reload the records.")
        return found

    def refuse(self, record_id: str) -> None:
        """Make sure that a record can be read here.

        Raises:
            RecordSealedError: it is sealed.
        """
        row = self._store.row("SELECT 1 FROM sealed_record WHERE record_id = ?", (record_id,))
        if row is not None:
            raise RecordSealedError(
                "This record is sealed: only the organisation can read it.",
                "What is kept of it here is its code and what it indicates.",
            )

    def kept_of_audit(self, audit_id: str) -> str | None:
        """What `keep_of_audit` kept."""
        row = self._store.row("SELECT kept FROM sealed_audit WHERE audit_id = ?", (audit_id,))
        return None if row is None else str(row[0])

    def open_part(self, record_id: str, part: SealedPart) -> BinaryIO:
        """A sealed part's bytes, still sealed. Raises as `SealedFiles.read`."""
        return io.BytesIO(self._files.read(self._files.path(record_id, part.name), part.sealed))

    def part_files(self) -> dict[str, WrittenFile]:
        """What the file of each part must be, by its name."""
        rows = self._store.rows("SELECT record_id, name, size, sha256 FROM sealed_part")
        return {self._files.path(r, name).name: WrittenFile(*facts) for r, name, *facts in rows}

    def photo_files(self) -> dict[str, WrittenFile]:
        """What the file of each sealed photo must be, by its id."""
        rows = self._store.rows("SELECT evidence_id, size, sha256 FROM sealed_evidence")
        return {evidence_id: WrittenFile(*facts) for evidence_id, *facts in rows}

    def damaged(self) -> Iterator[str]:
        """The sealed files that are gone or damaged, by their name in the vault; reads all."""
        parts = [(self._files.folder / n, expected) for n, expected in self.part_files().items()]
        photos = [(self._files.photo(i), expected) for i, expected in self.photo_files().items()]
        for path, expected in (*parts, *photos):
            try:
                self._files.read(path, expected)
            except DamagedStoreError:
                yield f"{path.parent.name}/{path.name}"

    def photo(self, evidence_id: str) -> WrittenFile | None:
        """Size and digest of a photo's sealed form; None for one that is not sealed."""
        row = self._store.row(
            "SELECT size, sha256 FROM sealed_evidence WHERE evidence_id = ?", (evidence_id,)
        )
        return None if row is None else WrittenFile(*row)

    def open_photo(self, evidence_id: str, expected: WrittenFile) -> BinaryIO:
        """A sealed photo's bytes, still sealed. Raises as `SealedFiles.read`."""
        return io.BytesIO(self._files.read(self._files.photo(evidence_id), expected))


def _recipients(stored: str) -> tuple[Recipient, ...]:
    return tuple(Recipient(**each) for each in json.loads(stored))


def _recipients_json(recipients: Sequence[Recipient]) -> str:
    return json.dumps([{"name": r.name, "age_public_key": r.age_public_key} for r in recipients])


def _digests(part: SealedPart) -> dict[str, Any]:
    return {"sha256": part.sealed.sha256, "plain_sha256": part.plain.sha256}
