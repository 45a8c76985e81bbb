"""How photos are shown outside: steps beside the untouched original, and the copy made of them.

What somebody said of a photo is a step: that it was looked at, which way is up, which regions are
hidden. A step can be undone and redone; the newest that stands counts. The redacted copy is a
sealed file of its own (`redacted/<photo>.age`) that others derive from original and step: where it
is gone, damaged or older than the step, it is simply made anew, so that no backup and no export
has to carry it.

The log says that and how much was hidden, never where: that would say where a face is.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from auditor_app.errors import (
    AnswerError,
    DamagedStoreError,
    RecordStateError,
    UnknownRowError,
)
from auditor_app.vault.audits import DRAFT
from auditor_app.vault.events import Subject
from auditor_app.vault.evidence_files import WrittenFile
from auditor_app.vault.leaving import write_outside

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.evidence_files import EvidenceFiles
    from auditor_app.vault.sealed import SealedRoom
    from auditor_app.vault.store import Store

RegionKind = Literal["fill", "pixelate"]
Turn = Literal[0, 90, 180, 270]
MOST_REGIONS: Final = 500


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a photo that is hidden: pixels of the upright original, from its top left.

    `fill`: nothing of it is left. `pixelate`: a few cells of colour are.
    """

    kind: RegionKind
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Redaction:
    """How one photo is to be shown.

    Attributes:
        looked_at: somebody looked at the photo and hid what there was to hide, maybe nothing.
        turn: degrees clockwise by which the upright original is turned.
        regions: what is hidden.
        can_undo, can_redo: whether there is a step to take back, or to make again.
    """

    evidence_id: str
    looked_at: bool = False
    turn: Turn = 0
    regions: tuple[Region, ...] = ()
    can_undo: bool = False
    can_redo: bool = False

    @property
    def made_of(self) -> str:
        """What the copy is made of beside the original, as text."""
        return json.dumps([self.turn, _as_lists(self.regions)], separators=(",", ":"))

    @property
    def changes_pixels(self) -> bool:
        """Whether a copy shows anything else than the original does."""
        return bool(self.regions or self.turn)


@dataclass(frozen=True, slots=True)
class RedactedCopy:
    """A redacted copy: a JPEG without any metadata, and its thumbnail, a JPEG too.

    `width` and `height` are pixels as shown.
    """

    content: bytes
    thumbnail: bytes
    width: int
    height: int

    @property
    def sha256(self) -> str:
        """Its digest, in hex."""
        return hashlib.sha256(self.content).hexdigest()


class Redactions:
    """What is hidden of the photos of one vault."""

    def __init__(
        self, store: Store, events: EventLog, files: EvidenceFiles, sealed: SealedRoom
    ) -> None:
        self._store = store
        self._events = events
        self._files = files
        self._sealed = sealed

    # Steps --------------------------------------------------------------------------------------

    def get(self, evidence_id: str) -> Redaction:
        """How a photo is to be shown.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        self._about(evidence_id)
        return self._newest(evidence_id)

    def of_audit(self, audit_id: str) -> dict[str, Redaction]:
        """How the photos of an audit are to be shown, by id; those without a step are left out."""
        rows = self._store.rows(
            "SELECT s.evidence_id, s.number, s.undone, s.looked_at, s.turn, s.regions"
            " FROM redaction_step s JOIN evidence e ON e.id = s.evidence_id"
            " JOIN record r ON r.id = e.record_id WHERE r.audit_id = ? AND NOT e.aside"
            " ORDER BY s.number",
            (audit_id,),
        )
        steps: dict[str, list[tuple[Any, ...]]] = {}
        for evidence_id, *step in rows:
            steps.setdefault(evidence_id, []).append(tuple(step))
        return {evidence_id: _redaction(evidence_id, found) for evidence_id, found in steps.items()}

    def change(
        self,
        evidence_id: str,
        *,
        looked_at: bool | None = None,
        turn: int | None = None,
        regions: Iterable[Region] | None = None,
    ) -> Redaction:
        """Say anew what is named, as one step; what was undone can then not be redone any more.

        Raises:
            UnknownRowError: the vault does not hold the photo.
            RecordStateError: its audit is finalised, and with it how its photos are shown.
            RecordSealedError: it belongs to a sealed record.
            AnswerError: a region does not lie in the photo, or there are too many; or it is no
                picture, of which a part could be hidden.
        """
        with self._store.transaction():
            about = self._changeable(evidence_id)
            now = self._newest(evidence_id)
            chosen = Redaction(
                evidence_id,
                now.looked_at if looked_at is None else looked_at,
                now.turn if turn is None else _turn(turn),
                now.regions if regions is None else self._checked(evidence_id, regions),
            )
            before = (now.looked_at, now.turn, now.regions)
            if before == (chosen.looked_at, chosen.turn, chosen.regions):
                return now
            if chosen.changes_pixels:
                self._require_picture(evidence_id)
            self._store.execute(
                "DELETE FROM redaction_step WHERE evidence_id = ? AND undone", (evidence_id,)
            )
            self._store.execute(
                "INSERT INTO redaction_step (evidence_id, made_at, looked_at, turn, regions)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    *(evidence_id, self._store.now(), int(chosen.looked_at), chosen.turn),
                    json.dumps(_as_lists(chosen.regions), separators=(",", ":")),
                ),
            )
            self._events.append(_kind(now, chosen), about, _told(chosen))
            return self._newest(evidence_id)

    def undo(self, evidence_id: str) -> Redaction:
        """Take the newest step back. Raises as `change`, and where there is none."""
        return self._step(evidence_id, "NOT undone ORDER BY number DESC", "undone")

    def redo(self, evidence_id: str) -> Redaction:
        """Make the step again that was undone last. Raises as `undo`."""
        return self._step(evidence_id, "undone ORDER BY number", "redone")

    def _step(self, evidence_id: str, which: str, word: str) -> Redaction:
        with self._store.transaction():
            about = self._changeable(evidence_id)
            row = self._store.row(
                f"SELECT number FROM redaction_step WHERE evidence_id = ? AND {which} LIMIT 1",  # noqa: S608 - from this class
                (evidence_id,),
            )
            if row is None:
                raise RecordStateError(
                    "There is no such step of this photo any more.", "Reload the photo."
                )
            self._store.execute(
                "UPDATE redaction_step SET undone = NOT undone WHERE number = ?", row
            )
            found = self._newest(evidence_id)
            self._events.append(f"evidence.redaction_{word}", about, _told(found))
            return found

    # The copy -----------------------------------------------------------------------------------

    def copy(self, evidence_id: str) -> RedactedCopy | None:
        """The redacted copy, where it is whole and of the step that counts; else None.

        Raises:
            UnknownRowError: the vault does not hold the photo.
        """
        row = self._store.row(
            "SELECT made_of, size, sha256, width, height, thumbnail FROM redacted_copy"
            " WHERE evidence_id = ?",
            (evidence_id,),
        )
        if row is None or row[0] != self.get(evidence_id).made_of:
            return None
        _, size, digest, width, height, thumbnail = row
        try:
            content = self._files.read(evidence_id, WrittenFile(size, digest))
        except DamagedStoreError:
            return None
        return RedactedCopy(content, bytes(thumbnail), width, height)

    def keep_copy(self, redaction: Redaction, copy: RedactedCopy) -> None:
        """Keep the copy that was made by `redaction`; a vault open for reading only keeps none.

        Raises:
            UnknownRowError: the vault does not hold the photo.
            RecordSealedError: its record was sealed while the copy was made.
            StorageFullError, VaultAccessError: the one before may be gone; it is made anew.
        """
        if self._store.read_only:
            return
        about, _ = self._about(redaction.evidence_id)
        self._sealed.refuse(str(about.record_id))
        written = self._files.write(redaction.evidence_id, io.BytesIO(copy.content))
        self._store.execute(
            "INSERT INTO redacted_copy (evidence_id, made_of, size, sha256, width, height,"
            " thumbnail) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (evidence_id) DO UPDATE SET"
            " made_of = excluded.made_of, size = excluded.size, sha256 = excluded.sha256,"
            " width = excluded.width, height = excluded.height, thumbnail = excluded.thumbnail",
            (
                *(redaction.evidence_id, redaction.made_of, written.size, written.sha256),
                *(copy.width, copy.height, copy.thumbnail),
            ),
        )

    def thumbnail(self, evidence_id: str) -> bytes | None:
        """The thumbnail of the copy, where there is one of the step that counts."""
        row = self._store.row(
            "SELECT made_of, thumbnail FROM redacted_copy WHERE evidence_id = ?", (evidence_id,)
        )
        if row is None or row[0] != self._newest(evidence_id).made_of:
            return None
        return bytes(row[1])

    def export(self, evidence_id: str, copy: RedactedCopy, target: Path) -> None:
        """Write the redacted copy to `target`, outside of the vault, and note that it was.

        Raises:
            UnknownRowError: the vault does not hold the photo.
            TransferError, StorageFullError, VaultAccessError: `target` is as before.
        """
        about, _ = self._about(evidence_id)
        self._events.append("evidence.redacted_copy_exported", about)
        try:
            write_outside(self._files.folder.parent, target, copy.content)
        except BaseException:
            self._events.append("evidence.redacted_copy_not_exported", about)
            raise

    def sweep(self) -> None:
        """Remove the copies of photos that are gone or sealed, and what a cut-off write left."""
        known = {row[0] for row in self._store.rows("SELECT evidence_id FROM redacted_copy")}
        self._files.sweep(known, lambda _: True)

    # ----------------------------------------------------------------------------------------------

    def _newest(self, evidence_id: str) -> Redaction:
        rows = self._store.rows(
            "SELECT number, undone, looked_at, turn, regions FROM redaction_step"
            " WHERE evidence_id = ? ORDER BY number",
            (evidence_id,),
        )
        return _redaction(evidence_id, rows)

    def _about(self, evidence_id: str) -> tuple[Subject, str]:
        """The photo with its record and audit, and the audit's state."""
        row = self._store.row(
            "SELECT r.audit_id, r.id, a.state FROM evidence e JOIN record r ON r.id = e.record_id"
            " JOIN audit a ON a.id = r.audit_id WHERE e.id = ? AND NOT e.aside",
            (evidence_id,),
        )
        if row is None:
            raise UnknownRowError("The vault holds no such photo.", "Reload the photos.")
        return Subject(row[0], row[1], evidence_id), row[2]

    def _changeable(self, evidence_id: str) -> Subject:
        about, state = self._about(evidence_id)
        self._sealed.refuse(str(about.record_id))
        if state != DRAFT:
            raise RecordStateError(
                "The audit is final, and so is what its photos show.",
                "It can be read and delivered as it is.",
            )
        return about

    def _require_picture(self, evidence_id: str) -> None:
        """Refuse what no copy can be made of: the bundle would wait for it for ever."""
        if self._store.row("SELECT width FROM evidence WHERE id = ?", (evidence_id,)) == (None,):
            raise AnswerError(
                "This file is no picture that can be shown, so no part of it can be hidden.",
                "Take it out, or leave it as it is: the report only names it.",
            )

    def _checked(self, evidence_id: str, regions: Iterable[Region]) -> tuple[Region, ...]:
        width, height = self._store.row(
            "SELECT width, height FROM evidence WHERE id = ?", (evidence_id,)
        ) or (None, None)
        chosen = tuple(regions)
        if len(chosen) > MOST_REGIONS:
            raise AnswerError(
                f"More than {MOST_REGIONS} parts of the photo would be hidden.",
                "Hide larger parts of it.",
            )
        for region in chosen:
            if not _lies_in(region, width, height):
                raise AnswerError(
                    "A part that would be hidden does not lie in the photo.",
                    "Draw it inside of the photo.",
                )
        return chosen


def _lies_in(region: Region, width: int | None, height: int | None) -> bool:
    return (
        region.kind in get_args(RegionKind)
        and region.left >= 0
        and region.top >= 0
        and region.width >= 1
        and region.height >= 1
        and (width is None or region.left + region.width <= width)
        and (height is None or region.top + region.height <= height)
    )


def _turn(degrees: int) -> Turn:
    match degrees % 360:
        case 0:
            return 0
        case 90:
            return 90
        case 180:
            return 180
        case 270:
            return 270
        case _:
            raise AnswerError("A photo is turned by right angles only.", "Turn it by 90 degrees.")


def _redaction(evidence_id: str, steps: list[tuple[Any, ...]]) -> Redaction:
    """By its steps (number, undone, looked_at, turn, regions), oldest first."""
    standing = [step for step in steps if not step[1]]
    can_redo = len(standing) < len(steps)
    if not standing:
        return Redaction(evidence_id, can_redo=can_redo)
    _, _, looked_at, turn, regions = standing[-1]
    return Redaction(
        evidence_id,
        bool(looked_at),
        _turn(turn),
        tuple(Region(*each) for each in json.loads(regions)),
        can_undo=True,
        can_redo=can_redo,
    )


def _as_lists(regions: Iterable[Region]) -> list[list[str | int]]:
    return [[each.kind, each.left, each.top, each.width, each.height] for each in regions]


def _kind(before: Redaction, after: Redaction) -> str:
    if before.regions != after.regions:
        return "evidence.redacted"
    if before.turn != after.turn:
        return "evidence.turned"
    return "evidence.looked_at" if after.looked_at else "evidence.to_be_looked_at"


def _told(redaction: Redaction) -> dict[str, Any]:
    """What an event says: how much is hidden, never where."""
    filled = sum(region.kind == "fill" for region in redaction.regions)
    return {
        "looked_at": redaction.looked_at,
        "turn": redaction.turn,
        "filled": filled,
        "pixelated": len(redaction.regions) - filled,
    }
