"""Photos that were taken out of a draft and can still be brought back.

A photo that is set aside keeps its row, its thumbnail and its sealed file, but is in no list, no
report and no bundle. It goes for good once no step of the record's history names it any more.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from auditor_app.errors import StorageFullError, VaultAccessError
from auditor_app.vault.events import Subject

if TYPE_CHECKING:
    from collections.abc import Container

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.evidence_files import EvidenceFiles
    from auditor_app.vault.store import Store

Places: TypeAlias = "dict[str, str | None]"
"""The question that a photo, or a remark, belongs to, by its id; None while it is set aside."""


class PhotosAside:
    """The photos and remarks of drafts that are set aside, inside the caller's transaction."""

    def __init__(
        self, store: Store, events: EventLog, files: EvidenceFiles, copies: EvidenceFiles
    ) -> None:
        self._store = store
        self._events = events
        self._files = files
        self._copies = copies

    def place(self, about: Subject, places: Places) -> Places:
        """Bring photos of a record to these places; where they were before.

        `about` names the audit and the record. A photo that is gone for good stays gone.
        """
        before: Places = {}
        for photo_id, ref in places.items():
            found = self._store.row(
                "SELECT CASE WHEN aside THEN NULL ELSE ref END FROM evidence WHERE id = ?",
                (photo_id,),
            )
            if found is None:
                before |= self._place_remark(photo_id, ref)
                continue
            before[photo_id] = found[0]
            if found[0] == ref:
                continue
            subject = Subject(about.audit_id, about.record_id, photo_id)
            if ref is None:
                self._store.execute("UPDATE evidence SET aside = 1 WHERE id = ?", (photo_id,))
                self._events.append("evidence.set_aside", subject)
            else:
                self._store.execute(
                    "UPDATE evidence SET aside = 0, ref = ? WHERE id = ?", (ref, photo_id)
                )
                kind = "evidence.moved" if found[0] is not None else "evidence.brought_back"
                self._events.append(kind, subject)
        return before

    def _place_remark(self, remark_id: str, ref: str | None) -> Places:
        """The same for a remark, of which no event tells."""
        found = self._store.row(
            "SELECT CASE WHEN aside THEN NULL ELSE ref END FROM remark WHERE id = ?", (remark_id,)
        )
        if found is None:
            return {}
        if ref is None:
            self._store.execute("UPDATE remark SET aside = 1 WHERE id = ?", (remark_id,))
        elif found[0] != ref:
            self._store.execute(
                "UPDATE remark SET aside = 0, ref = ? WHERE id = ?", (ref, remark_id)
            )
        return {remark_id: found[0]}

    def drop(self, about: Subject, keeping: Container[str]) -> None:
        """Remove what is set aside of the record for good, but for what is in `keeping`."""
        self._drop_remarks(about, keeping)
        rows = self._store.rows(
            "SELECT id FROM evidence WHERE record_id = ? AND aside", (about.record_id,)
        )
        for (photo_id,) in rows:
            if photo_id not in keeping:
                self.forget(Subject(about.audit_id, about.record_id, photo_id))

    def _drop_remarks(self, about: Subject, keeping: Container[str]) -> None:
        rows = self._store.rows(
            "SELECT m.id FROM remark m JOIN record r ON r.seq = m.record"
            " WHERE r.id = ? AND m.aside",
            (about.record_id,),
        )
        for (remark_id,) in rows:
            if remark_id not in keeping:
                self._store.execute("DELETE FROM remark WHERE id = ?", (remark_id,))

    def forget(self, photo: Subject) -> None:
        """Remove a photo's row now, and its file once the transaction has ended well."""
        photo_id = str(photo.evidence_id)
        (ref, digest) = self._store.row(
            "SELECT ref, sha256 FROM evidence WHERE id = ?", (photo_id,)
        ) or ("", "")
        self._store.execute("DELETE FROM evidence WHERE id = ?", (photo_id,))
        self._events.append("evidence.removed", photo, {"ref": ref, "sha256": digest})
        self._store.after_commit(partial(self._drop_file, photo_id))

    def _drop_file(self, photo_id: str) -> None:
        """Remove the files of a photo that has no row any more: original and redacted copy.

        What the system does not let go of now (on Windows, a file that is being scanned) is swept
        at the next unlock. It is no error: the change is written already, and whoever took it for
        failed and made it again would take the photos of the next instance out.
        """
        for files in (self._files, self._copies):
            with suppress(VaultAccessError, StorageFullError):
                files.remove(photo_id)
