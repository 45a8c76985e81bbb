"""What can be undone: the steps of a draft, each with what was there before it.

A step is what a person did (an answer, an instance added or taken out, a photo) with everything
that followed from it. Its row is written in the transaction of the answer; undoing swaps what the
row holds with what the record holds, so that redoing is the same again. A step that was undone
waits to be redone until the next thing is done.

The history holds earlier answers. It is bounded, and gone once the record is finalised.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from auditor_app.vault.events import canonical, values_text
from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from auditor_app.vault.answer_rows import Values
    from auditor_app.vault.events import Subject
    from auditor_app.vault.photos_aside import PhotosAside, Places
    from auditor_app.vault.store import Store

MAX_STEPS: Final = 200
"""Steps of a record that can be undone at least, within `MAX_CHARACTERS`."""
MAX_CHARACTERS: Final = 4 * 1024 * 1024
"""Characters of all steps of a record; only the newest alone may have more."""
ONE_VISIT: Final = timedelta(minutes=1)
"""Answers to one question are one step when nothing else comes between for longer than this."""

# An answer does not touch its record's row: the newest step of the history knows when it came.
CHANGED_AT: Final = (
    "coalesce((SELECT event.at FROM event WHERE event.sequence ="
    " (SELECT step.event FROM step WHERE step.record = record.seq"
    " ORDER BY step.number DESC LIMIT 1)), record.changed_at)"
)
"""SQL for when a row of `record` was last changed."""


def as_readable(sql: str, store: Store) -> str:
    """A query with `CHANGED_AT`, without the log in a store that is open for reading only.

    There the log may be damaged, and records are to be read all the same.
    """
    return sql.replace(CHANGED_AT, "record.changed_at") if store.read_only else sql


SLACK: Final = 64
"""Steps are dropped so many at a time: not each answer has to touch the page of the oldest."""
_LARGE: Final = 64 * 1024


class Before(NamedTuple):
    """What there was before a step, of all that it changed.

    `form` is what the record is pinned to: digest, id and version.
    """

    values: Values = {}  # noqa: RUF012 - never changed
    photos: Places = {}  # noqa: RUF012 - likewise
    title: str | None = None
    form: tuple[str, str, str] | None = None

    def __bool__(self) -> bool:
        """Whether anything was changed."""
        told = self.values or self.photos or self.title is not None or self.form is not None
        return bool(told)

    def with_later(self, later: Before) -> Before:
        """What there was before this and `later`, which came after it."""
        return Before(
            later.values | self.values,
            later.photos | self.photos,
            self.title if self.title is not None else later.title,
            self.form or later.form,
        )

    def to_json(self) -> str:
        """As it is stored."""
        if not self.photos and self.title is None and self.form is None:
            return f'{{"values":{values_text(self.values)}}}'
        parts: dict[str, Any] = {"values": self.values}
        if self.photos:
            parts["photos"] = self.photos
        if self.title is not None:
            parts["title"] = self.title
        if self.form is not None:
            parts["form"] = self.form
        return canonical(parts)

    @staticmethod
    def from_json(stored: str) -> Before:
        """As it was stored."""
        parts: dict[str, Any] = json.loads(stored)
        form = parts.get("form")
        return Before(
            parts.get("values", {}),
            parts.get("photos", {}),
            parts.get("title"),
            tuple(form) if form else None,
        )


class Doing(NamedTuple):
    """What is being done, for the step that it makes.

    Attributes:
        about: the ref that the person acted upon.
        event: the number of the event that tells of it, and `at` its time as stored.
        continues: whether it may be the continuation of an answer to the same question.
        follows: it is no act of its own but follows from the step before: part of that one.
    """

    about: str
    event: int
    at: str
    continues: bool = False
    follows: bool = False


class Newest(NamedTuple):
    """The newest step of a record; `number` is 0 where there is none."""

    number: int
    undone: bool
    about: str
    event: int


NO_STEP: Final = Newest(number=0, undone=False, about="", event=0)


@dataclass(frozen=True, slots=True)
class Depth:
    """How many steps can be undone and redone."""

    undo: int
    redo: int


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is there to be undone, or redone."""

    number: int
    about: str
    before: Before


class History:
    """The steps of one vault's drafts, by the row number of their record.

    Every method is part of the caller's transaction.
    """

    def __init__(self, store: Store, photos: PhotosAside) -> None:
        self._store = store
        self._photos = photos

    def newest(self, record: int) -> Newest:
        """The newest step of a record."""
        row = self._store.row(
            "SELECT number, undone, about, event FROM step WHERE record = ?"
            " ORDER BY number DESC LIMIT 1",
            (record,),
        )
        return Newest(row[0], bool(row[1]), row[2], row[3]) if row else NO_STEP

    def keep(
        self, record: int, subject: Subject, newest: Newest, doing: Doing, before: Before
    ) -> Newest | None:
        """Keep what there was before something was done; `subject` names audit and record.

        What could have been redone no longer can, unless this is no act of its own. The newest step
        as it then is; None: nothing changed, or it follows from no step, so none is kept.
        """
        if not before:
            return None
        if doing.follows:
            return self._follow(record, doing.event, before)
        drops_redo = newest.undone
        if drops_redo:
            self._store.execute("DELETE FROM step WHERE record = ? AND undone = 1", (record,))
            newest = self.newest(record)
        elif doing.continues and self._is_same_visit(newest, doing):
            self._extend(record, newest.number, doing.event, before)
            return newest._replace(event=doing.event)
        number, stored = newest.number + 1, before.to_json()
        self._store.execute(
            "INSERT INTO step (record, number, event, undone, about, before)"
            " VALUES (?, ?, ?, 0, ?, ?)",
            (record, number, doing.event, doing.about, stored),
        )
        if drops_redo:
            # Not before the new step stands: it may be what brings one of the photos back.
            self._photos.drop(subject, self._named_photos(record))
        if number % SLACK == 0 or len(stored) > _LARGE:
            self._shorten(record, subject, number)
        return Newest(number, undone=False, about=doing.about, event=doing.event)

    def add_photos(self, record: int, subject: Subject, places: Places) -> None:
        """Photos were moved by what the newest step tells of; where they were before."""
        newest = self.newest(record)
        if newest.number and not newest.undone:
            self._extend(record, newest.number, newest.event, Before(photos=places))
        else:
            self._photos.drop(subject, self._named_photos(record))

    def depth(self, record: int) -> Depth:
        """How far one can go back and forth."""
        row = self._store.row(
            "SELECT count(*), total(undone) FROM step WHERE record = ?", (record,)
        )
        count, undone = row or (0, 0)
        return Depth(int(count - undone), int(undone))

    def next_step(self, record: int, *, redo: bool) -> Step | None:
        """The step to undo, the newest that stands; or the one to redo, the oldest undone."""
        order = "number" if redo else "number DESC"
        row = self._store.row(
            "SELECT number, about, before FROM step WHERE record = ? AND undone = ?"  # noqa: S608 - one of two words
            f" ORDER BY {order} LIMIT 1",
            (record, int(redo)),
        )
        return Step(row[0], row[1], Before.from_json(row[2])) if row else None

    def turn(self, record: int, number: int, event: int, was: Before, *, redo: bool) -> None:
        """A step was undone or redone; `was` is what there was before that."""
        self._store.execute(
            "UPDATE step SET undone = ?, before = ? WHERE record = ? AND number = ?",
            (int(not redo), was.to_json(), record, number),
        )
        # The newest row says when the record was last changed.
        self._store.execute(
            "UPDATE step SET event = ? WHERE record = ?"
            " AND number = (SELECT max(number) FROM step WHERE record = ?)",
            (event, record, record),
        )

    def forget(self, record: int, subject: Subject) -> None:
        """Erase a record's history, and the photos that only it could have brought back."""
        self._store.execute("DELETE FROM step WHERE record = ?", (record,))
        self._photos.drop(subject, ())

    def _is_same_visit(self, newest: Newest, doing: Doing) -> bool:
        if newest.about != doing.about:
            return False
        row = self._store.row("SELECT kind, at FROM event WHERE sequence = ?", (newest.event,))
        if row is None or row[0] != "record.answered":
            return False
        return timedelta(0) <= read_time(doing.at) - read_time(row[1]) <= ONE_VISIT

    def _extend(self, record: int, number: int, event: int, later: Before) -> None:
        row = self._store.row(
            "SELECT before FROM step WHERE record = ? AND number = ?", (record, number)
        )
        stored = str(row[0]) if row else "{}"
        whole = Before.from_json(stored).with_later(later).to_json()
        if whole == stored:
            self._store.execute(
                "UPDATE step SET event = ? WHERE record = ? AND number = ?",
                (event, record, number),
            )
        else:
            self._store.execute(
                "UPDATE step SET event = ?, before = ? WHERE record = ? AND number = ?",
                (event, whole, record, number),
            )

    def _follow(self, record: int, event: int, before: Before) -> Newest | None:
        """Make what follows part of the newest step that stands, if there is one."""
        step = self.next_step(record, redo=False)
        if step is None:
            return None
        self._extend(record, step.number, event, before)
        return self.newest(record)

    def _shorten(self, record: int, subject: Subject, newest: int) -> None:
        """Drop the oldest steps beyond the bounds."""
        sizes = self._store.rows(
            "SELECT number, length(before) FROM step WHERE record = ? ORDER BY number DESC",
            (record,),
        )
        left, oldest = MAX_CHARACTERS, newest
        for number, size in sizes[:MAX_STEPS]:
            left -= size
            if left < 0 and number != newest:
                break
            oldest = number
        gone = self._store.execute(
            "DELETE FROM step WHERE record = ? AND number < ?", (record, oldest)
        )
        if gone:
            self._photos.drop(subject, self._named_photos(record))

    def _named_photos(self, record: int) -> set[str]:
        """The photos that a step of the record can still bring back."""
        rows = self._store.rows(
            "SELECT photo.key FROM step, json_each(step.before, '$.photos') AS photo"
            " WHERE step.record = ?",
            (record,),
        )
        return {str(photo_id) for (photo_id,) in rows}
