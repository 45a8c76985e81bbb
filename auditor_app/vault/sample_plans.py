"""Sampling plans: how many are wanted, the list, what was drawn from it, who stood in for whom.

The list may be a payroll with names, so it is treated as what workers said is: it stands in this
store and nowhere else. Neither search nor bundle nor report reads it, and events carry counts.
Finalising erases it, together with the notes and with the names of strata that came from it; the
drawn numbers and the seed stay, which are no persons. `SealedRoom.settle` then clears store and
backups of it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.protocols import (
    CountRange,
    DrawnStratum,
    HoursRange,
    ListEntry,
    SampleSize,
    draw,
    read_seed,
    seed_digest,
)
from auditor_app.vault.events import Subject
from auditor_app.vault.resuming import forget_undrawn_list
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from auditor_app.vault.events import EventLog
    from auditor_app.vault.store import Store

Reason = Literal["absent", "declined", "left", "not_free", "language", "interviewed", "other"]
REASONS: Final[tuple[Reason, ...]] = (
    "absent",
    "declined",
    "left",
    "not_free",
    "language",
    "interviewed",
    "other",
)
"""Why somebody was replaced: not there, did not want to, works there no more, could not come
unwatched, no common language, spoken with already, something else."""
ListState = Literal["none", "kept", "erased", "cleared"]
_UNCLEARED: Final = "uncleared"


@dataclass(frozen=True, slots=True)
class PlannedStratum:
    """How many of one stratum are wanted, as ids of the protocol's `[sampling.strata]`."""

    attribute: str
    stratum: str
    headcount: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """A drawn position whose place a spare took. `note` is the auditor's, "" once erased."""

    replaced: int
    spare: int
    reason: Reason
    note: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class SampleDraw:
    """What was drawn, by the rule of `protocols.drawing`.

    Attributes:
        seed: as it enters the draw.
        listed: lines of the list.
        strata: positions by stratum; what was replaced stays among those drawn.
        number: how many draws there were for this audit, this one counted.
    """

    seed: str
    listed: int
    strata: tuple[DrawnStratum, ...]
    replacements: tuple[Replacement, ...]
    number: int
    drawn_at: datetime

    @property
    def standing(self) -> tuple[int, ...]:
        """The positions that are to be interviewed, spares in the place of whom they replace."""
        instead = {each.replaced: each.spare for each in self.replacements}
        found = []
        for drawn in (position for stratum in self.strata for position in stratum.drawn):
            position = drawn
            while position in instead:
                position = instead[position]
            found.append(position)
        return tuple(found)

    def next_spare(self, position: int) -> int | None:
        """The spare that would take the place of a standing position; None: there is none left."""
        used = {each.spare for each in self.replacements}
        for stratum in self.strata:
            if position in stratum.drawn or position in stratum.spares:
                return next((spare for spare in stratum.spares if spare not in used), None)
        return None


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """The plan of one audit.

    Attributes:
        size: what the method wants.
        interviews: how many people are to be interviewed: chosen within `size.total`, or agreed.
        files: how many files are to be checked; None: nothing was said.
        draw: None while nothing was drawn.
        list_state: whether the list is there ("kept"); "erased": it is gone from its table and
            the store is still to be cleared of it.
    """

    audit_id: str
    size: SampleSize
    interviews: int
    files: int | None
    strata: tuple[PlannedStratum, ...]
    planned_at: datetime
    draw: SampleDraw | None
    list_state: ListState


class SamplePlans:
    """The sampling plans of one vault."""

    def __init__(self, store: Store, events: EventLog) -> None:
        self._store = store
        self._events = events

    def get(self, audit_id: str) -> SamplePlan | None:
        """The plan of an audit; None while it has none."""
        row = self._store.row(
            "SELECT planned_at, plan, draw, list_state FROM sample_plan WHERE audit_id = ?",
            (audit_id,),
        )
        if row is None:
            return None
        planned_at, planned, drawn, list_state = row
        plan = json.loads(planned)
        return SamplePlan(
            audit_id=audit_id,
            size=_size(plan["size"]),
            interviews=plan["interviews"],
            files=plan["files"],
            strata=tuple(PlannedStratum(**each) for each in plan["strata"]),
            planned_at=read_time(planned_at),
            draw=self._draw(audit_id, drawn) if drawn else None,
            list_state=list_state,
        )

    def plan(
        self,
        audit_id: str,
        size: SampleSize,
        interviews: int,
        files: int | None,
        strata: Sequence[PlannedStratum],
    ) -> SamplePlan:
        """Keep a draft's plan; an earlier one is replaced, what was drawn stays.

        Raises:
            UnknownRowError, RecordStateError: there is no such draft.
        """
        described = {
            "size": asdict(size),
            "interviews": interviews,
            "files": files,
            "strata": [asdict(each) for each in strata],
        }
        with self._store.transaction():
            self._require_draft(audit_id)
            self._store.execute(
                "INSERT INTO sample_plan (audit_id, planned_at, headcount, plan, draw, list_state)"
                " VALUES (?, ?, ?, ?, '', 'none') ON CONFLICT (audit_id) DO UPDATE SET"
                " planned_at = excluded.planned_at, headcount = excluded.headcount,"
                " plan = excluded.plan",
                (audit_id, self._store.now(), size.headcount, json.dumps(described)),
            )
            self._events.append(
                "sample.planned",
                Subject(audit_id),
                {
                    "method": size.method_id,
                    "headcount": size.headcount,
                    "interviews": interviews,
                    "files": files,
                    "strata": len(strata),
                },
            )
            return self._require(audit_id)

    def draw(
        self,
        audit_id: str,
        entries: Sequence[ListEntry],
        sizes: Mapping[str, int],
        seed: str,
        spares: int | None = None,
    ) -> SamplePlan:
        """Draw from a list and keep both; an earlier draw and its list are replaced.

        Raises:
            AnswerError: as `protocols.draw`.
            RecordStateError: the audit has no plan yet, or is finalised.
            UnknownRowError: there is no such audit.
        """
        strata = draw(entries, sizes, seed, spares)
        with self._store.transaction():
            self._require_draft(audit_id)
            plan = self._require(audit_id)
            number = 1 if plan.draw is None else plan.draw.number + 1
            drawn = {
                "seed": read_seed(seed),
                "listed": len(entries),
                "strata": [asdict(each) for each in strata],
                "number": number,
                "at": self._store.now(),
                # The list before was erased, and what is left of it elsewhere is still to go.
                _UNCLEARED: audit_id in lists_erased(self._store),
            }
            forget_undrawn_list(self._store, audit_id)
            for table in ("sample_list", "sample_replacement"):
                self._store.execute(f"DELETE FROM {table} WHERE audit_id = ?", (audit_id,))  # noqa: S608 - one of two words
            self._store.execute_many(
                "INSERT INTO sample_list (audit_id, position, entry, stratum) VALUES (?, ?, ?, ?)",
                [(audit_id, each.position, each.text, each.stratum) for each in entries],
            )
            self._store.execute(
                "UPDATE sample_plan SET draw = ?, list_state = 'kept' WHERE audit_id = ?",
                (json.dumps(drawn), audit_id),
            )
            self._events.append(
                "sample.drawn",
                Subject(audit_id),
                {
                    "draw": number,
                    "listed": len(entries),
                    "strata": len(strata),
                    "drawn": sum(len(each.drawn) for each in strata),
                    "spares": sum(len(each.spares) for each in strata),
                    "seed_sha256": seed_digest(seed),
                },
            )
            return self._require(audit_id)

    def replace(self, audit_id: str, position: int, reason: Reason, note: str = "") -> SamplePlan:
        """Let the next spare of its stratum take the place of a standing position.

        Raises:
            RecordStateError: nothing was drawn, the position does not stand, no spare is left,
                or the audit is finalised.
            UnknownRowError: there is no such audit.
            ValueError: no such reason.
        """
        if reason not in REASONS:
            raise ValueError(reason)
        with self._store.transaction():
            self._require_draft(audit_id)
            drawn = self._require(audit_id).draw
            if drawn is None or position not in drawn.standing:
                raise RecordStateError(
                    f"Number {position} is not among those to be interviewed.",
                    "Reload the plan and choose one of them.",
                )
            spare = drawn.next_spare(position)
            if spare is None:
                raise RecordStateError(
                    "No spare is left in this stratum.",
                    "Draw again with more spares, or write down that fewer were interviewed.",
                )
            number = len(drawn.replacements) + 1
            self._store.execute(
                "INSERT INTO sample_replacement"
                " (audit_id, number, replaced, spare, reason, note, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (audit_id, number, position, spare, reason, note.strip(), self._store.now()),
            )
            self._events.append(
                "sample.replaced",
                Subject(audit_id),
                {"replaced": number, "seed_sha256": seed_digest(drawn.seed)},
            )
            return self._require(audit_id)

    def entries(self, audit_id: str) -> tuple[ListEntry, ...]:
        """The list that was drawn from; empty where there is none, or none any more."""
        rows = self._store.rows(
            "SELECT position, entry, stratum FROM sample_list WHERE audit_id = ? ORDER BY position",
            (audit_id,),
        )
        return tuple(ListEntry(*row) for row in rows)

    def forget_list(self, audit_id: str) -> SamplePlan:
        """Erase a draft's list before its audit is finalised; `SealedRoom.settle` should follow.

        Raises:
            RecordStateError: the audit has no plan, or is finalised.
            UnknownRowError: there is no such audit.
        """
        with self._store.transaction():
            self._require_draft(audit_id)
            self._require(audit_id)
            erase_list(self._store, self._events, audit_id)
            return self._require(audit_id)

    def _draw(self, audit_id: str, stored: str) -> SampleDraw:
        drawn = json.loads(stored)
        rows = self._store.rows(
            "SELECT replaced, spare, reason, note, at FROM sample_replacement"
            " WHERE audit_id = ? ORDER BY number",
            (audit_id,),
        )
        return SampleDraw(
            seed=drawn["seed"],
            listed=drawn["listed"],
            strata=tuple(_stratum(each) for each in drawn["strata"]),
            replacements=tuple(
                Replacement(replaced, spare, reason, note, read_time(at))
                for replaced, spare, reason, note, at in rows
            ),
            number=drawn["number"],
            drawn_at=read_time(drawn["at"]),
        )

    def _require(self, audit_id: str) -> SamplePlan:
        found = self.get(audit_id)
        if found is None:
            raise RecordStateError(
                "The audit has no sampling plan yet.", "Plan the sample first, then draw."
            )
        return found

    def _require_draft(self, audit_id: str) -> None:
        row = self._store.row("SELECT state FROM audit WHERE id = ?", (audit_id,))
        if row is None:
            raise UnknownRowError("The vault holds no such audit.", "Reload the list of audits.")
        if row[0] != "draft":
            raise RecordStateError(
                "The audit is finalised.", "It can be read and delivered, not changed any more."
            )


def erase_list(store: Store, events: EventLog, audit_id: str) -> None:
    """Erase an audit's list and all that came from it, in the caller's transaction.

    Of strata of the list a number stays, unless they are strata of the plan. A list that nobody
    drew from goes too.
    """
    was_held = forget_undrawn_list(store, audit_id)
    row = store.row("SELECT plan, draw FROM sample_plan WHERE audit_id = ?", (audit_id,))
    if row is None or not row[1]:
        if was_held:
            store.execute(
                "UPDATE sample_plan SET list_state = 'erased' WHERE audit_id = ?", (audit_id,)
            )
        return
    lines = store.execute("DELETE FROM sample_list WHERE audit_id = ?", (audit_id,))
    store.execute("UPDATE sample_replacement SET note = '' WHERE audit_id = ?", (audit_id,))
    kept = {"", *(each["stratum"] for each in json.loads(row[0])["strata"])}
    drawn = json.loads(row[1])
    strata = [
        replace(each, stratum=found if (found := each.stratum.casefold()) in kept else str(number))
        for number, each in enumerate(map(_stratum, drawn["strata"]), start=1)
    ]
    drawn["strata"] = [asdict(each) for each in strata]
    store.execute(
        "UPDATE sample_plan SET draw = ?, list_state = 'erased' WHERE audit_id = ?",
        (json.dumps(drawn), audit_id),
    )
    if lines:
        events.append("sample.list_erased", Subject(audit_id), {"lines": lines})


def lists_erased(store: Store) -> tuple[str, ...]:
    """The audits whose list is erased while the store may still remember it.

    A check also reads a store with older tables, as it is.
    """
    if store.row("SELECT 1 FROM sqlite_master WHERE name = 'sample_plan'") is None:
        return ()
    rows = store.rows(
        "SELECT audit_id FROM sample_plan WHERE list_state = 'erased'"
        " OR (draw <> '' AND draw ->> ?)",
        (_UNCLEARED,),
    )
    return tuple(audit_id for (audit_id,) in rows)


def note_lists_cleared(store: Store, audit_ids: Sequence[str]) -> None:
    """The store and its backups have forgotten these lists."""
    if audit_ids:
        store.execute_many(
            "UPDATE sample_plan SET"
            " draw = CASE draw WHEN '' THEN '' ELSE json_remove(draw, '$.' || ?) END,"
            " list_state = CASE list_state WHEN 'erased' THEN 'cleared' ELSE list_state END"
            " WHERE audit_id = ?",
            [(_UNCLEARED, audit_id) for audit_id in audit_ids],
        )


def _stratum(stored: dict[str, Any]) -> DrawnStratum:
    return DrawnStratum(
        stored["stratum"], stored["listed"], tuple(stored["drawn"]), tuple(stored["spares"])
    )


def _size(stored: dict[str, Any]) -> SampleSize:
    return SampleSize(
        **{
            **stored,
            "individual": CountRange(**stored["individual"]),
            "total": CountRange(**stored["total"]),
            "files": CountRange(**stored["files"]) if stored["files"] else None,
            "hours": HoursRange(**stored["hours"]) if stored["hours"] else None,
        }
    )
