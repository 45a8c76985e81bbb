"""What stands in fields and is no answer, such as half a date: kept while its page is not shown.

No record can take it, and it must not be lost with the page. A text that was refused may stand in
the field of a question that has an answer from before. No Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from auditor_app.vault.following import Moved, followed
from auditor_app.vault.resuming import BESIDE
from auditor_app.xforms import RepeatMoved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault.following import Renumbering
    from auditor_app.xforms import FormSession, RepeatRemoved


class Typed(NamedTuple):
    """What stands in a field and is no answer, "" for nothing, and what the question holds."""

    text: str
    answer: str


class Unsaid:
    """What was typed and could not be said, by ref."""

    def __init__(self) -> None:
        self._typed: dict[str, Typed] = {}

    def typed(self) -> dict[str, str]:
        """All of it."""
        return {ref: typed.text for ref, typed in self._typed.items()}

    def kept(self) -> dict[str, str]:
        """All of it, to be kept over a lock; `put_back` reads it."""
        return {
            f"{BESIDE}{ref}" if typed.answer else ref: typed.text
            for ref, typed in self._typed.items()
        }

    def put_back(self, kept: Mapping[str, str], session: FormSession) -> None:
        """Take what `kept` gave.

        Half a date gives way to an answer that came since: said again it would take that away. A
        text that was refused beside an answer is refused once more.
        """
        for name, text in kept.items():
            ref = name.removeprefix(BESIDE)
            answer = session.value(ref) if ref != name and session.has(ref) else ""
            self._typed[ref] = Typed(text, answer)

    def look(self, shown: Mapping[str, Typed]) -> None:
        """What the fields that are shown hold now."""
        for ref, typed in shown.items():
            if typed.text:
                self._typed[ref] = typed
            else:
                self._typed.pop(ref, None)

    def forget_answered(self, session: FormSession) -> None:
        """A question that was answered since, or that is gone, waits for nothing."""
        self._typed = {
            ref: typed
            for ref, typed in self._typed.items()
            if session.has(ref) and session.value(ref) in ("", typed.answer)
        }

    def waiting(self, session: FormSession) -> tuple[str, ...]:
        """Where something waits to be mended: not at what is not asked now."""
        return tuple(
            ref for ref in self._typed if session.has(ref) and session.standing(ref).relevant
        )

    def follow(self, change: RepeatRemoved | RepeatMoved) -> None:
        """Instances of a repeat have other numbers now, or are gone."""
        instance: Renumbering = change.ref
        if isinstance(change, RepeatMoved):
            instance = Moved(change.ref, change.place)
        there = {followed(ref, (instance,)): typed for ref, typed in self._typed.items()}
        self._typed = {ref: typed for ref, typed in there.items() if ref is not None}
