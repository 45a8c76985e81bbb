"""Where the person was when the vault was locked, so that unlocking leads back there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.vault.secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault.store import Store

_LEFT_AT: Final = "left_at"


@dataclass(frozen=True, slots=True)
class ResumePoint:
    """The record and question one was at; empty for a page without questions.

    `page` names a page about that record or its audit, `ref` what it shows; empty: the record.
    `typed` holds, by ref, what stands in fields of the page but is no answer yet, such as half a
    date: no record can take it, and it must not be lost with the page.
    """

    record_id: str = ""
    ref: str = ""
    typed: Mapping[str, str] = field(default_factory=dict, repr=False)
    page: str = ""


class Resuming:
    """Keeps one point in the encrypted store; there is no event of it."""

    def __init__(self, store: Store, secrets: Secrets) -> None:
        self._store = store
        self._secrets = secrets

    def keep(self, point: ResumePoint) -> None:
        """Keep where the person is; the point before is forgotten.

        What was typed is kept for a draft alone: it could not be handed back to another record.
        """
        if not self._is_draft(point.record_id):
            point = ResumePoint()
        described = {
            "record": point.record_id,
            "ref": point.ref,
            "typed": dict(point.typed),
            "page": point.page,
        }
        self._secrets.put(_LEFT_AT, json.dumps(described).encode())

    def point(self) -> ResumePoint:
        """Where the person was; an empty point where that record takes no answers any more."""
        kept = self._secrets.get(_LEFT_AT)
        if kept is None:
            return ResumePoint()
        described = json.loads(kept)
        if not self._is_draft(described["record"]):
            return ResumePoint()
        return ResumePoint(
            described["record"],
            described["ref"],
            described["typed"],
            described.get("page", ""),  # a point that an earlier version kept has none
        )

    def forget(self) -> None:
        """The person is back, and what was typed stands in its fields again."""
        self._secrets.remove(_LEFT_AT)

    def _is_draft(self, record_id: str) -> bool:
        found = self._store.row(
            "SELECT 1 FROM record WHERE id = ? AND state = 'draft'", (record_id,)
        )
        return found is not None


def forget_if_left_at(store: Store, record_id: str) -> None:
    """Forget the point, and what was half typed there, where it is in this record."""
    secrets = Secrets(store)
    kept = secrets.get(_LEFT_AT)
    if kept is not None and json.loads(kept)["record"] == record_id:
        secrets.remove(_LEFT_AT)
