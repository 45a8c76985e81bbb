"""The way that one has jumped through a form: back and forth, as in a browser. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST: Final = 100
"""Jumps that are remembered."""


class Trail:
    """The questions from which a jump led away; turning a page is no jump.

    `is_there` says whether one can still go to a question: answers take some of them away.
    """

    def __init__(self, is_there: Callable[[str], bool]) -> None:
        self._is_there = is_there
        self._behind: list[str] = []
        self._ahead: list[str] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return any(map(self._is_there, self._behind))

    @property
    def can_go_on(self) -> bool:
        """Whether one has gone back and can go on again."""
        return any(map(self._is_there, self._ahead))

    def leave(self, ref: str) -> None:
        """A jump leads away from `ref`; what was ahead is forgotten."""
        if not ref:
            return
        if self._behind[-1:] != [ref]:
            self._behind.append(ref)
        del self._behind[:-LONGEST]
        self._ahead.clear()

    def back(self, here: str) -> str | None:
        """The place to go back to from `here`; None when there is none."""
        return self._step(self._behind, self._ahead, here)

    def on(self, here: str) -> str | None:
        """The place from which one had gone back; None when there is none."""
        return self._step(self._ahead, self._behind, here)

    def _step(self, taken: list[str], kept: list[str], here: str) -> str | None:
        while taken:
            ref = taken.pop()
            if ref != here and self._is_there(ref):
                kept.append(here)
                return ref
        return None
