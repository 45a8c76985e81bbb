"""What is asked in interview mode, one step after the other, and whether it may be. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from auditor_app.ui.form.sections import page_with, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from auditor_app.protocols import Conversation
    from auditor_app.xforms import FormSession, Page

TOGETHER: Final = 3
"""A group inside of a page with at most so many questions is one step."""
_TABLE: Final = frozenset(("table-list", "label", "list-nolabel"))
_PLACE: Final = re.compile(r"\[\d+\]")


class Consent(Enum):
    """Whether the conversation may go on."""

    OPEN = auto()
    """Not given yet, or not whole: nothing else is asked."""
    GIVEN = auto()
    ENDED = auto()
    """Refused, or taken back: nothing more is asked."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked at once: a question with the notes that belong to it, or a small group.

    Attributes:
        ref: its first question, else its first note: what it is found again by.
        page: the page of the form on which it stands.
        title: of the part to which it belongs.
        refs: what is shown, in order: notes, questions, or the repeat to which one may be added.
        instance: the repeat instance in which it stands, where that can be taken out; else "".
    """

    ref: str
    page: Page
    title: str
    refs: tuple[str, ...]
    instance: str = ""


@dataclass(frozen=True, slots=True)
class _Node:
    """What of a node decides where it stands; the same however it is answered."""

    kind: str
    together: bool

    @property
    def is_asked(self) -> bool:
        return self.kind not in {"note", "group", "repeat", "model"}


class Steps:
    """The steps of one form's conversation."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self._nodes: dict[str, _Node] = {}

    def consent(self, session: FormSession) -> Consent:
        """What was answered, and whether what belongs to it is whole."""
        conversation = self.conversation
        value = session.value(conversation.consent)
        if value and value not in conversation.agreed:
            return Consent.ENDED
        if not value or self.missing_for_consent(session):
            return Consent.OPEN
        return Consent.GIVEN

    def missing_for_consent(self, session: FormSession) -> str:
        """The first question of the consent that is not answered, or not as it can be; else ""."""
        for page in self._consent_pages(session.pages()):
            for ref in page.refs:
                node = session.node(ref)
                if (node.required and not node.value) or node.message is not None:
                    return ref
        return ""

    def of(self, session: FormSession) -> tuple[Step, ...]:
        """The consent, and behind it what is asked, as long as it is given."""
        pages = session.pages()
        shown = list(self._consent_pages(pages))
        if self.consent(session) is Consent.GIVEN:
            within = tuple(f"{ref}/" for ref in self.conversation.asked)
            shown += [page for page in pages if f"{page.ref}/".startswith(within)]
        return tuple(step for page in shown for step in self._of_page(session, page))

    def lone(self, session: FormSession, ref: str) -> Step | None:
        """The step with the question `ref`, wherever in the form it stands."""
        pages = session.pages()
        index = page_with(pages, ref)
        steps = self._of_page(session, pages[index]) if index is not None else ()
        return next((step for step in steps if ref in step.refs), None)

    def _consent_pages(self, pages: Sequence[Page]) -> Iterator[Page]:
        """The page of the consent, or the pages of its group where each question has its own."""
        consent = self.conversation.consent
        group = consent.rpartition("/")[0]
        alone = group.count("/") < 2  # only the form itself is around it
        for page in pages:
            around = not alone and f"{page.ref}/".startswith(f"{group}/")
            if around or page.ref == consent or consent in page.refs:
                yield page

    def _of_page(self, session: FormSession, page: Page) -> Iterator[Step]:
        title = title_of(session, page)
        for refs in self._together(session, page):
            questions = [ref for ref in refs if self._node(session, ref).is_asked]
            ref = next(iter(questions or refs))
            yield Step(ref, page, title, refs, _instance_of(session, ref))

    def _together(self, session: FormSession, page: Page) -> Iterator[tuple[str, ...]]:
        """The refs of a page in bundles: a question or small group, notes before and after it."""
        bundle: list[str] = []
        asked = False
        for unit in self._units(session, page.refs):
            is_asked = any(self._node(session, ref).kind != "note" for ref in unit)
            if is_asked and asked:
                yield tuple(bundle)
                bundle = []
            bundle += unit
            asked = asked or is_asked
        if bundle:
            yield tuple(bundle)

    def _units(self, session: FormSession, refs: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Single refs, and small groups as one; headings of groups and instances are left out."""
        index = 0
        while index < len(refs):
            ref = refs[index]
            node = self._node(session, ref)
            inside = [each for each in refs[index + 1 :] if each.startswith(f"{ref}/")]
            if node.kind == "group":
                shown = tuple(e for e in inside if self._node(session, e).kind != "group")
                asked = [e for e in shown if self._node(session, e).is_asked]
                plain = all(self._node(session, e).kind != "repeat" for e in shown)
                if shown and plain and (node.together or len(asked) <= TOGETHER):
                    yield shown
                    index += 1 + len(inside)
                    continue
            elif node.kind == "repeat":
                # An instance is a heading here; the repeat itself is where one is added.
                if not ref.endswith("]"):
                    yield (ref,)
            elif node.together:
                run = tuple(
                    takewhile(lambda each: self._node(session, each).together, refs[index:])
                )
                yield run
                index += len(run)
                continue
            else:
                yield (ref,)
            index += 1

    def _node(self, session: FormSession, ref: str) -> _Node:
        generic = _PLACE.sub("", ref)
        key = f"{generic}[]" if ref.endswith("]") else generic
        found = self._nodes.get(key)
        if found is None:
            state = session.node(ref)
            words = set(state.appearance.split())
            found = self._nodes[key] = _Node(state.kind, bool(words & _TABLE))
        return found


def step_at(steps: Sequence[Step], ref: str) -> int | None:
    """The index of the step with `ref`, or of the first one below it."""
    for index, step in enumerate(steps):
        if ref and (ref == step.ref or ref in step.refs):
            return index
    for index, step in enumerate(steps):
        if ref and step.ref.startswith(f"{ref}/"):
            return index
    return None


def parts_of(steps: Iterable[Step]) -> tuple[str, ...]:
    """The refs of the pages of these steps, each once: the parts of the conversation."""
    return tuple(dict.fromkeys(step.page.ref for step in steps))


def _instance_of(session: FormSession, ref: str) -> str:
    """The innermost repeat instance around `ref` that may be taken out; "" for none."""
    while "[" in ref:
        ref = ref[: ref.rindex("]") + 1]
        if session.node(ref).can_remove:
            return ref
        ref = ref.rpartition("[")[0]
    return ""
