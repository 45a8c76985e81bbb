"""What a question was given to take in and is not in the vault yet, one after the other."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor_app.ui.media.intake import Intake, Refused
from auditor_app.ui.media.offers import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.ui.media.offers import Offer


class Batch:
    """The files of one question on their way; knows no vault.

    `from_card`: they lie in a folder that can be looked through again. Those are left where they
    are when the vault is to be locked, and passed over where the question has them already.
    """

    def __init__(self) -> None:
        self.intake = Intake()
        self.from_card = False
        self._waiting: deque[Offer] = deque()
        self._here: Offer | None = None

    @property
    def left(self) -> int:
        """How many are on their way."""
        return len(self._waiting) + (self._here is not None)

    @property
    def is_idle(self) -> bool:
        """Whether none is being taken in just now."""
        return self._here is None

    def add(self, offers: Iterable[Offer], *, from_card: bool = False) -> None:
        """So many more; what an earlier batch left to decide is kept until it is decided."""
        more = tuple(offers)
        if self.intake.is_over:
            kept = self.intake.refused
            self.intake = Intake(total=len(kept), refused=kept)
            self.from_card = from_card
        self.from_card = self.from_card and from_card
        self._waiting.extend(more)
        self.intake = replace(self.intake, total=self.intake.total + len(more))

    def next(self) -> Offer | None:
        """The next one; None when there is none."""
        self._here = self._waiting.popleft() if self._waiting else None
        return self._here

    def took(self, *, known: bool) -> None:
        """The one that is being taken in is in the vault, or was before."""
        self._here = None
        taken, before = (0, 1) if known else (1, 0)
        self.intake = replace(
            self.intake, taken=self.intake.taken + taken, known=self.intake.known + before
        )

    def refuse(self, reason: str, *, all_of_them: bool = False, for_good: bool = False) -> None:
        """It was not taken in; with `all_of_them`, none of those behind it can be either.

        `for_good`: it never will be, however often it is tried.
        """
        here, self._here = self._here, None
        offers = [here] if here is not None else []
        if all_of_them:
            offers += self._waiting
            self._waiting.clear()
        more = tuple(
            Refused(
                offer, name_of(offer), reason, lacking=not (for_good or isinstance(offer, Path))
            )
            for offer in offers
        )
        self.intake = replace(self.intake, refused=(*self.intake.refused, *more))

    def stop(self) -> None:
        """Leave those that wait where they are; what never was a file is taken in all the same."""
        kept: deque[Offer] = deque(o for o in self._waiting if not isinstance(o, Path))
        left = len(self._waiting) - len(kept)
        self._waiting = kept
        self.intake = replace(self.intake, stopped=self.intake.stopped + left)

    def forget(self) -> tuple[Offer, ...]:
        """Nothing is left to decide any more; those that had been refused."""
        refused = tuple(each.offer for each in self.intake.refused)
        if self.intake.is_over:
            self.intake = Intake()
        else:
            fewer = self.intake.total - len(refused)
            self.intake = replace(self.intake, total=fewer, refused=(), note="")
        return refused

    def note(self, words: str) -> None:
        """Say one more thing with it."""
        self.intake = replace(self.intake, note=words)

    def search(self, *, searching: bool) -> None:
        """A folder is being looked through, or no more."""
        if searching and self.intake.is_over:
            self.forget()
        self.intake = replace(self.intake, searching=searching)
