"""The pages of a record as it is answered now, and the one that the person is at. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from auditor_app.ui.form.sections import page_with, sections_of

if TYPE_CHECKING:
    from auditor_app.ui.form.sections import Section
    from auditor_app.xforms import FormSession, Page


class Course:
    """Where one is in a form, and where everything else is.

    Attributes:
        pages: never empty for a form with a question.
        sections: the outline of them.
        index: of the page the person is at.
    """

    def __init__(self, session: FormSession) -> None:
        self.index = 0
        self.follow(session)

    def follow(self, session: FormSession) -> None:
        """Pages came or went, or the record is another session's; `index` stays within."""
        self.pages: tuple[Page, ...] = session.pages()
        self.sections: tuple[Section, ...] = sections_of(session, self.pages)
        self._firsts = [section.first for section in self.sections]
        self._page_of: dict[str, int] = {}
        self._order: dict[str, int] = {}
        for index, page in enumerate(self.pages):
            self._page_of.setdefault(page.ref, index)
            for ref in page.refs:
                self._page_of.setdefault(ref, index)
                self._order.setdefault(ref, len(self._order))
        self.go(self.index)

    @property
    def here(self) -> Page:
        """The page the person is at."""
        return self.pages[self.index]

    @property
    def section(self) -> int:
        """The section in which that page is."""
        return max(bisect_right(self._firsts, self.index) - 1, 0)

    @property
    def is_last(self) -> bool:
        """Whether no page follows."""
        return self.index + 1 >= len(self.pages)

    def go(self, index: int) -> None:
        """To another page, or the nearest that there is."""
        self.index = max(0, min(index, len(self.pages) - 1))

    def page_of(self, ref: str) -> int | None:
        """The page on which `ref` stands, or the first one below it."""
        found = self._page_of.get(ref)
        return page_with(self.pages, ref) if found is None else found

    def nearest(self, ref: str) -> int | None:
        """The page of a question; of one that is gone, that of its repeat or of its group."""
        while ref:
            if (index := self.page_of(ref)) is not None:
                return index
            ref = ref.rpartition("[" if ref.endswith("]") else "/")[0]
        return None

    def order_of(self, ref: str) -> int | None:
        """How many refs stand before this one; None where it stands on no page."""
        return self._order.get(ref)
