"""Finding choices by what is typed, among as many as a file holds. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.ui.markdown import plain
from auditor_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.xforms import Choice


def label_of(choice: Choice) -> str:
    """What is read of a choice, without marks; its value where it has no label."""
    return plain(choice.label) or choice.value


class ChoiceSearch:
    """Finds choices by the words typed, in any order, without regard to case and accents.

    50,000 labels take a moment to be made comparable: `prepare` does some of them at a time, and
    `find` looks among those that are.
    """

    def __init__(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._folded: list[str] = []

    @property
    def ready(self) -> bool:
        """Whether `find` looks among all of them."""
        return len(self._folded) == len(self._choices)

    def prepare(self, count: int) -> None:
        """Make so many more choices comparable."""
        start = len(self._folded)
        self._folded += [fold(label_of(choice)) for choice in self._choices[start : start + count]]

    def find(self, typed: str) -> Sequence[int]:
        """The places of the choices that hold every word typed, those that begin with it first."""
        wanted = fold(typed)
        if not wanted:
            return range(len(self._choices))
        first, *others = wanted.split()
        found = [place for place, text in enumerate(self._folded) if first in text]
        for word in others:
            found = [place for place in found if word in self._folded[place]]
        begins = [place for place in found if self._folded[place].startswith(wanted)]
        if not begins or len(begins) == len(found):
            return found
        beginning = set(begins)
        return begins + [place for place in found if place not in beginning]

    def named(self, typed: str) -> tuple[str, ...]:
        """The values of the choices that are called exactly what is typed."""
        self.prepare(len(self._choices))
        wanted = fold(typed)
        return tuple(
            choice.value
            for choice, text in zip(self._choices, self._folded, strict=True)
            if text == wanted
        )
