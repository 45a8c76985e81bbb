"""Where the person was when the vault was locked, and what was written there and not set yet."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from auditor_app.vault.secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor_app.vault.store import Store

UNDRAWN_LIST: Final = "undrawn_list"
"""The name in `ResumePoint.typed` of a list that no sample was drawn from; `ref` is its audit."""

BESIDE: Final = "beside "
"""Before a ref in `ResumePoint.typed` whose question has an answer besides; none begins so."""

_LEFT_AT: Final = "left_at"
_HELD_LISTS: Final = "undrawn_lists"


@dataclass(frozen=True, slots=True)
class ResumePoint:
    """The record and question one was at; empty for a page without questions.

    `page` names a page beside records, `ref` what it shows; empty: the record. With a record such
    a point holds as long as that record is a draft, without one for good.
    `typed` holds, by ref, what stands in fields of the page but is no answer yet, such as half a
    date: no record can take it, and it must not be lost with the page.
    """

    record_id: str = ""
    ref: str = ""
    typed: Mapping[str, str] = field(default_factory=dict, repr=False)
    page: str = ""

    @property
    def about(self) -> tuple[str, str, str]:
        """What one point is told from another by: its page, or its record whatever the question."""
        return (self.page, self.record_id, self.ref if self.page else "")


class Resuming:
    """Keeps in the encrypted store where one was, and points of which something is half written.

    There is no event of it.
    """

    def __init__(self, store: Store, secrets: Secrets) -> None:
        self._store = store
        self._secrets = secrets

    def keep(self, point: ResumePoint, unset: Iterable[ResumePoint] = ()) -> None:
        """Keep where the person is, and what is half written elsewhere; all before is forgotten.

        What was typed is kept for a draft alone: it could not be handed back to another record.
        """
        held = tuple(filter(self._holds, unset))
        with self._store.transaction():
            _put(self._secrets, point if self._holds(point) else None, held)
            lists = {each.ref for each in (point, *held) if UNDRAWN_LIST in each.typed}
            _note_lists(self._secrets, _lists(self._secrets) | lists)

    def point(self) -> ResumePoint:
        """Where the person was; an empty point where that record takes no answers any more."""
        point, _ = _kept(self._secrets)
        return point if point is not None and self._holds(point) else ResumePoint()

    def unset(self) -> tuple[ResumePoint, ...]:
        """What is half written elsewhere."""
        return tuple(filter(self._holds, _kept(self._secrets)[1]))

    def _holds(self, point: ResumePoint) -> bool:
        if not point.record_id:
            return bool(point.page)
        found = self._store.row(
            "SELECT 1 FROM record WHERE id = ? AND state = 'draft'", (point.record_id,)
        )
        return found is not None


def forget_if_left_at(store: Store, record_id: str) -> None:
    """Forget every point in this record, and what was half typed there."""
    secrets = Secrets(store)
    point, unset = _kept(secrets)
    if point is not None and point.record_id == record_id:
        point = None
    _put(secrets, point, (each for each in unset if each.record_id != record_id))


def forget_undrawn_list(store: Store, audit_id: str) -> bool:
    """Forget a list of an audit that nobody drew from, and what was typed beside it.

    Whether the store ever held one: pages that were freed and backups may remember it.
    """
    secrets = Secrets(store)
    point, unset = _kept(secrets)

    def stays(each: ResumePoint) -> bool:
        return UNDRAWN_LIST not in each.typed or each.ref != audit_id

    if point is not None and not stays(point):
        point = replace(point, typed={})
    _put(secrets, point, filter(stays, unset))
    lists = _lists(secrets)
    _note_lists(secrets, lists - {audit_id})
    return audit_id in lists


def _lists(secrets: Secrets) -> frozenset[str]:
    """The audits of which an undrawn list was held since it was last forgotten."""
    held = secrets.get(_HELD_LISTS)
    return frozenset() if held is None else frozenset(json.loads(held))


def _note_lists(secrets: Secrets, audit_ids: frozenset[str]) -> None:
    if audit_ids == _lists(secrets):
        return
    if audit_ids:
        secrets.put(_HELD_LISTS, json.dumps(sorted(audit_ids)).encode())
    else:
        secrets.remove(_HELD_LISTS)


def _put(secrets: Secrets, point: ResumePoint | None, unset: Iterable[ResumePoint]) -> None:
    described = {} if point is None else _described(point)
    others = [_described(each) for each in unset]
    if not described and not others:
        secrets.remove(_LEFT_AT)
        return
    secrets.put(_LEFT_AT, json.dumps({**described, "unset": others}).encode())


def _kept(secrets: Secrets) -> tuple[ResumePoint | None, tuple[ResumePoint, ...]]:
    kept = secrets.get(_LEFT_AT)
    if kept is None:
        return None, ()
    described = json.loads(kept)
    point = _point(described) if "record" in described else None
    return point, tuple(map(_point, described.get("unset", ())))


def _described(point: ResumePoint) -> dict[str, object]:
    return {
        "record": point.record_id,
        "ref": point.ref,
        "typed": dict(point.typed),
        "page": point.page,
    }


def _point(described: dict[str, Any]) -> ResumePoint:
    return ResumePoint(
        described["record"],
        described["ref"],
        described["typed"],
        described.get("page", ""),  # a point that an earlier version kept has none
    )
