"""A form's pages as sections of an outline, and how far each section is. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from auditor_app.ui.markdown import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from auditor_app.xforms import FormSession, Page

_INSTANCE = re.compile(r"\[(\d+)\](?!.*\[)")
_NOT_ASKED = {"group", "repeat", "note", "model"}


class SectionState(Enum):
    """How far a section is."""

    UNTOUCHED = auto()
    PARTLY = auto()
    COMPLETE = auto()
    FAULTY = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """One line of the outline: a page, or neighbouring pages of one group.

    `first` is the index of its first page, `count` how many pages it has.
    """

    title: str
    first: int
    count: int
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the questions asked are answered, and what keeps the form from its end."""

    answered: int
    questions: int
    missing: int
    faults: int

    @property
    def state(self) -> SectionState:
        """The state in which the outline shows it."""
        if self.faults:
            return SectionState.FAULTY
        if not self.missing and (self.answered or not self.questions):
            return SectionState.COMPLETE
        return SectionState.PARTLY if self.answered else SectionState.UNTOUCHED


def sections_of(session: FormSession, pages: Sequence[Page]) -> tuple[Section, ...]:
    """The outline of `pages`: questions that stand alone are gathered under their group."""
    found: list[Section] = []
    for index, page in enumerate(pages):
        title = title_of(session, page)
        lone = page.refs == (page.ref,)
        if lone and found and found[-1].title == title:
            last = found.pop()
            found.append(Section(title, last.first, last.count + 1, last.refs + page.refs))
        else:
            found.append(Section(title, index, 1, page.refs))
    return tuple(found)


def title_of(session: FormSession, page: Page) -> str:
    """What a page is called; pages of repeat instances carry the instance's number."""
    title = plain(page.title) or plain(session.node(page.ref).label) or session.form.title
    if number := _INSTANCE.search(page.ref):
        return f"{title} {number.group(1)}"
    return title


def name_of(session: FormSession, ref: str) -> str:
    """What a question or an entry is called; of one that is gone, what it was part of; or ""."""
    number = _INSTANCE.search(ref) if ref.endswith("]") else None
    while ref:
        if session.has(ref) and (label := plain(session.node(ref).label)):
            return f"{label} {number.group(1)}" if number else label
        ref = ref.rpartition("[" if ref.endswith("]") else "/")[0]
    return ""


def is_asked(kind: str, *, readonly: bool) -> bool:
    """Whether the person is asked something at a node of that kind."""
    return kind not in _NOT_ASKED and not readonly


def progress_of(session: FormSession, refs: Iterable[str]) -> Progress:
    """How far the questions among `refs` are."""
    answered = questions = missing = faults = 0
    for ref in refs:
        found = session.standing(ref)
        if not found.relevant or not is_asked(found.kind, readonly=found.readonly):
            continue
        questions += 1
        answered += found.answered
        missing += found.required and not found.answered
        faults += found.violated
    return Progress(answered, questions, missing, faults)


def progress_of_session(session: FormSession) -> Progress:
    """How far a whole record is."""
    return progress_of(session, [ref for page in session.pages() for ref in page.refs])


def page_with(pages: Sequence[Page], ref: str) -> int | None:
    """The index of the page on which `ref` stands, or the first one below it."""
    for index, page in enumerate(pages):
        if ref == page.ref or ref in page.refs:
            return index
    for index, page in enumerate(pages):
        if page.ref.startswith(f"{ref}/"):
            return index
    return None
