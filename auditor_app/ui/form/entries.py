"""By what an entry of a repeat is known in a list: its first answers. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.ui.direction import joined
from auditor_app.ui.questions.repeats import MOST_LISTED, Entry
from auditor_app.xforms import Group, Question, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms import BodyElement, FormSession

_ANSWERS: Final = 3
_LONGEST: Final = 60
_SECRET: Final = frozenset(("masked", "hidden-answer"))
_POSITION: Final = re.compile(r"\[\d+\]")


def entries_of(session: FormSession, repeat: str) -> tuple[Entry, ...]:
    """The first entries of a repeat, each with the answers given first in it.

    What the form hides on the screen is hidden here, too.
    """
    found = _repeat(session.form.body, _POSITION.sub("", repeat))
    if found is None:
        return ()
    asked = [question.ref[len(found.ref) :] for question in _questions(found.children)]
    instances = session.node(repeat).instances[:MOST_LISTED]
    return tuple(Entry(ref, _summary(session, ref, asked)) for ref in instances)


def _summary(session: FormSession, instance: str, asked: list[str]) -> str:
    answers: list[str] = []
    for below in asked:
        ref = f"{instance}{below}"
        if session.has(ref) and session.value(ref) and (text := answer_text(session.node(ref))):
            text = " ".join(text.split())
            answers.append(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
        if len(answers) == _ANSWERS:
            break
    return joined(answers, " · ")


def _questions(elements: tuple[BodyElement, ...]) -> Iterator[Question]:
    """The questions of an entry itself, not those of repeats inside."""
    for element in elements:
        if isinstance(element, Group):
            yield from _questions(element.children)
        elif isinstance(element, Question):
            hidden = _SECRET & set(element.appearance.split())
            if element.kind not in ("upload", "trigger") and not hidden:
                yield element


def _repeat(elements: tuple[BodyElement, ...], ref: str) -> Repeat | None:
    for element in elements:
        if isinstance(element, Repeat) and element.ref == ref:
            return element
        if not isinstance(element, Question):
            found = _repeat(element.children, ref)
            if found is not None:
                return found
    return None
