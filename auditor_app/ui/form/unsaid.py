"""What stands in fields and is no answer, such as half a date: kept while its page is not shown.

No record can take it, and it must not be lost with the page. No Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.vault.following import Moved, followed
from auditor_app.xforms import RepeatMoved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault.following import Renumbering
    from auditor_app.xforms import FormSession, RepeatRemoved


class Unsaid:
    """What was typed and could not be said, by ref."""

    def __init__(self) -> None:
        self._typed: dict[str, str] = {}

    def typed(self) -> dict[str, str]:
        """All of it."""
        return dict(self._typed)

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Take what was kept over a lock."""
        self._typed.update(typed)

    def look(self, shown: Mapping[str, str]) -> None:
        """What the fields that are shown hold now, "" where that is an answer or nothing."""
        for ref, text in shown.items():
            if text:
                self._typed[ref] = text
            else:
                self._typed.pop(ref, None)

    def forget_answered(self, session: FormSession) -> None:
        """A question that has an answer now, or that is gone, waits for nothing."""
        self._typed = {
            ref: text
            for ref, text in self._typed.items()
            if session.has(ref) and not session.value(ref)
        }

    def follow(self, change: RepeatRemoved | RepeatMoved) -> None:
        """Instances of a repeat have other numbers now, or are gone."""
        instance: Renumbering = change.ref
        if isinstance(change, RepeatMoved):
            instance = Moved(change.ref, change.place)
        there = {followed(ref, (instance,)): text for ref, text in self._typed.items()}
        self._typed = {ref: text for ref, text in there.items() if ref is not None}
