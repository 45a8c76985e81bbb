"""What the auditor notes to a question for his or her own eyes, in drafts and after.

A remark is no answer: it stands in no report, no bundle, no event and no search over audits, and it
leaves the vault with a record that is sealed. It follows its question when repeat instances are
taken out, as photos do; undoing brings one back that went with its instance.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from auditor_app.errors import AnswerError, RecordStateError, UnknownRowError
from auditor_app.vault.events import Subject
from auditor_app.vault.following import followed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.vault.following import Renumbering
    from auditor_app.vault.photos_aside import PhotosAside
    from auditor_app.vault.records import Records
    from auditor_app.vault.store import Store

LONGEST: Final = 20_000
"""Characters of a remark."""


class Remarks:
    """The remarks of one vault."""

    def __init__(self, store: Store, records: Records, aside: PhotosAside) -> None:
        self._store = store
        self._records = records
        self._aside = aside

    def of_record(self, record_id: str) -> dict[str, str]:
        """The remarks of a record, by the ref of their question; none of a sealed one."""
        rows = self._store.rows(
            "SELECT m.ref, m.text FROM remark m JOIN record r ON r.seq = m.record"
            " WHERE r.id = ? AND NOT m.aside ORDER BY m.seq",
            (record_id,),
        )
        found: dict[str, str] = {}
        for ref, text in rows:
            # Two, where undoing has brought one back to where another was written since.
            found[ref] = f"{found[ref]}\n\n{text}" if ref in found else text
        return found

    def put(self, record_id: str, ref: str, text: str) -> None:
        """Write the remark to a question anew; an empty one is taken out.

        Raises:
            UnknownRowError: no such record.
            RecordStateError: the record is finalised.
            AnswerError: it is too long.
        """
        if len(text) > LONGEST:
            raise AnswerError(
                f"A remark has at most {LONGEST} characters.", "Shorten it, or write two."
            )
        with self._store.transaction():
            key = self._key(record_id)
            there = self._store.rows(
                "SELECT id FROM remark WHERE record = ? AND ref = ? AND NOT aside ORDER BY seq",
                (key, ref),
            )
            remark_id = there[0][0] if there else str(uuid.uuid4())
            for (gone,) in there[1:] if text.strip() else there:
                self._store.execute("DELETE FROM remark WHERE id = ?", (gone,))
            if text.strip():
                self._store.execute(
                    "INSERT INTO remark (id, record, ref, text, changed_at) VALUES (?, ?, ?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE"
                    " SET text = excluded.text, changed_at = excluded.changed_at",
                    (remark_id, key, ref, text, self._store.now()),
                )

    def follow(self, record_id: str, taken_out: Sequence[Renumbering]) -> None:
        """Let the remarks of a draft follow their questions when repeat instances are taken out.

        Part of the transaction in which the instances went; otherwise as `EvidenceRoom.follow`.
        """
        if not taken_out:
            return
        with self._store.transaction():
            rows = self._store.rows(
                "SELECT id, ref FROM remark WHERE record = ? AND NOT aside ORDER BY ref",
                (self._key(record_id),),
            )
            places = {
                remark_id: there
                for remark_id, ref in rows
                if (there := followed(ref, taken_out)) != ref
            }
            about = Subject(self._records.audit_of_draft(record_id), record_id)
            self._records.add_photos(record_id, self._aside.place(about, places))

    def _key(self, record_id: str) -> int:
        """The row number of a draft."""
        row = self._store.row("SELECT seq, state FROM record WHERE id = ?", (record_id,))
        if row is None:
            raise UnknownRowError("The vault holds no such record.", "Reload the list of records.")
        if row[1] != "draft":
            raise RecordStateError(
                "The record is finalised.", "Its remarks can be read, not changed any more."
            )
        return int(row[0])
